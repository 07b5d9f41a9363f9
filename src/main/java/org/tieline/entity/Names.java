package org.tieline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Identifier;
import org.tieline.evidence.RecordKey.OfNames;
import org.tieline.problem.Problem;

/**
 * Finds entities by name. The full-text index proposes candidates; how well a name fits
 * is judged on folded names, so that script, case, accents and legal forms do not matter.
 */
final class Names {

	private static final int CANDIDATES = 100;

	/** The index knows no kinds, so among all kinds more candidates are needed. */
	private static final int CANDIDATES_OF_SOME_KINDS = 1_000;

	private static final int LONGEST = 200;

	/**
	 * An entity that a name led to.
	 *
	 * @param score how well the name fits, above 0 to 1
	 * @param matchedName the name, alias or identifier of the entity that fits
	 */
	record SearchHit(Entity entity, double score, String matchedName) {
	}

	private Names() {
	}

	/**
	 * What the index is asked for a name; null: nothing in the name can be compared.
	 * @param text the name, as somebody wrote it
	 * @param kinds only these; null: all
	 */
	static @Nullable OfNames candidates(String text, @Nullable Collection<EntityKind> kinds) {
		if (text.isBlank() || text.length() > LONGEST) {
			throw Problem.badInput("text", "write a name of 1 to " + LONGEST + " characters");
		}
		String folded = FoldedName.of(text).text();
		if (folded.isEmpty()) {
			return null;
		}
		Collection<EntityKind> wanted = (kinds != null) ? kinds : List.of(EntityKind.values());
		return new OfNames(lucene(folded), wanted.stream().map(EntityKind::name).collect(Collectors.toSet()),
				(kinds != null) ? CANDIDATES_OF_SOME_KINDS : CANDIDATES);
	}

	/**
	 * Those of the candidates whose name fits, best first; none if no name comes close.
	 */
	static List<SearchHit> best(List<Entity> candidates, String text, int first) {
		String folded = FoldedName.of(text).text();
		List<SearchHit> hits = new ArrayList<>();
		for (Entity entity : candidates) {
			SearchHit hit = best(entity, text.strip(), folded);
			if (hit.score() > 0) {
				hits.add(hit);
			}
		}
		hits.sort(Comparator.comparing(SearchHit::score)
			.reversed()
			.thenComparing((hit) -> hit.entity().kind())
			.thenComparing((hit) -> hit.entity().id().length())
			.thenComparing((hit) -> hit.entity().id()));
		return hits.subList(0, Math.min(first, hits.size()));
	}

	/** Folded words hold letters and digits only, so nothing in them is Lucene syntax. */
	private static String lucene(String folded) {
		List<String> parts = new ArrayList<>();
		List<String> words = new ArrayList<>(List.of(folded.split(" ")));
		words.add(folded.replace(" ", ""));
		for (String word : words) {
			parts.add(word + "^4");
			parts.add(word + "*^2");
			if (word.length() > 3) {
				parts.add(word + ((word.length() > 5) ? "~2" : "~1"));
			}
		}
		return String.join(" OR ", parts);
	}

	/**
	 * The name of the entity that fits best, best of all as it is written; an identifier
	 * fits only as a whole.
	 */
	private static SearchHit best(Entity entity, String text, String folded) {
		for (Identifier identifier : entity.identifiers()) {
			if (folded.equals(FoldedName.of(identifier.value()).text())
					|| folded.equals(FoldedName.of(identifier.toString()).text())) {
				return new SearchHit(entity, 1, identifier.value());
			}
		}
		List<String> names = new ArrayList<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		names.add(entity.id());
		SearchHit best = new SearchHit(entity, 0, entity.name());
		for (String name : names) {
			double score = Likeness.of(folded, FoldedName.of(name).text(), entity.kind() == EntityKind.COMPANY);
			boolean asWritten = score == 1 && name.equalsIgnoreCase(text) && !best.matchedName().equalsIgnoreCase(text);
			if (score > best.score() || asWritten) {
				best = new SearchHit(entity, score, name);
			}
		}
		return best;
	}

}
