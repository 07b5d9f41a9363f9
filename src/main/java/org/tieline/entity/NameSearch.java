package org.tieline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.problem.Problem;
import org.tieline.record.Candidate;
import org.tieline.record.RecordKey.OfNames;

/**
 * Finds entities by the words of their names, aliases and, after those, notes. The
 * full-text index proposes candidates; how well a name fits is judged on folded names, so
 * that script, case, accents and legal forms do not matter.
 */
final class NameSearch {

	private static final int CANDIDATES = 200;

	/** The index knows no kinds, so among all kinds more candidates are needed. */
	private static final int CANDIDATES_OF_SOME_KINDS = 1_000;

	private static final int LONGEST = 200;

	/**
	 * An entity that a name led to.
	 *
	 * @param score how well the name fits, above 0 to 1; see {@link NameSimilarity}
	 * @param matchedName the name, alias, identifier or note of the entity that fits
	 */
	record SearchHit(Entity entity, double score, String matchedName) {
	}

	private NameSearch() {
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
		FoldedName folded = FoldedName.of(text);
		if (folded.text().isEmpty()) {
			return null;
		}
		Collection<EntityKind> wanted = (kinds != null) ? kinds : List.of(EntityKind.values());
		return new OfNames(lucene(folded), wanted.stream().map(EntityKind::name).collect(Collectors.toSet()),
				(kinds != null) ? CANDIDATES_OF_SOME_KINDS : CANDIDATES);
	}

	/**
	 * Those of the candidates whose name fits, best first; none if no name comes close.
	 * Of names that fit as well, that of which more is recorded comes first.
	 */
	static List<SearchHit> best(List<Candidate> candidates, String text, int first) {
		FoldedName asked = FoldedName.of(text);
		List<Ranked> ranked = new ArrayList<>();
		for (Candidate candidate : candidates) {
			SearchHit hit = best(candidate.entity(), text.strip(), asked);
			if (hit.score() > 0) {
				ranked.add(new Ranked(hit, candidate.facts()));
			}
		}
		return ranked.stream().sorted(BEST).limit(first).map(Ranked::hit).toList();
	}

	private record Ranked(SearchHit hit, int facts) {
	}

	private static final Comparator<Ranked> BEST = Comparator.comparing((Ranked one) -> one.hit().score())
		.thenComparing(Ranked::facts)
		.reversed()
		.thenComparing((one) -> one.hit().entity().kind())
		.thenComparing((one) -> one.hit().entity().id());

	/**
	 * Names on which all words stand or begin come before those that are only spelt
	 * alike, and those before notes. Folded words hold letters and digits only, so
	 * nothing in them is Lucene syntax.
	 */
	private static String lucene(FoldedName asked) {
		List<String> words = List.of(asked.text().split(" "));
		String all = words.stream()
			.map((word) -> "+(" + word + "^2 OR " + stem(word) + "*)")
			.collect(Collectors.joining(" "));
		List<String> alike = new ArrayList<>();
		for (String word : words) {
			alike.add(alike(word));
		}
		alike.add(asked.asOneWord() + "*");
		alike.add(alike(asked.asOneWord()));
		String noted = words.stream().map((word) -> "+" + stem(word) + "*").collect(Collectors.joining(" "));
		return "folded:((" + all + ")^8 OR " + String.join(" OR ", alike) + ") OR notes:(" + noted + ")^0.1";
	}

	private static String stem(String word) {
		return (word.length() > 4 && word.endsWith("s")) ? word.substring(0, word.length() - 1) : word;
	}

	private static String alike(String word) {
		return (word.length() > 3) ? word + ((word.length() > 5) ? "~2" : "~1") : word;
	}

	/**
	 * The name of the entity that fits best, best of all as it is written; an identifier
	 * fits only as a whole.
	 */
	private static SearchHit best(Entity entity, String text, FoldedName asked) {
		for (Identifier identifier : entity.identifiers()) {
			if (asked.text().equals(FoldedName.of(identifier.value()).text())
					|| asked.text().equals(FoldedName.of(identifier.toString()).text())) {
				return new SearchHit(entity, 1, identifier.value());
			}
		}
		boolean company = entity.kind() == EntityKind.COMPANY;
		SearchHit best = new SearchHit(entity, NameSimilarity.of(asked, FoldedName.of(entity.name()), company),
				entity.name());
		for (String alias : entity.aliases()) {
			best = better(best, NameSimilarity.ofAlias(asked, FoldedName.of(alias), company), alias, text);
		}
		best = better(best, NameSimilarity.ofId(asked, FoldedName.of(entity.id())), entity.id(), text);
		String note = entity.details().get("note");
		return (best.score() > 0 || note == null) ? best
				: better(best, NameSimilarity.ofNote(asked, FoldedName.of(note)), note, text);
	}

	private static SearchHit better(SearchHit best, double score, String name, String text) {
		boolean asWritten = score == 1 && name.equalsIgnoreCase(text) && !best.matchedName().equalsIgnoreCase(text);
		return (score > best.score() || asWritten) ? new SearchHit(best.entity(), score, name) : best;
	}

}
