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
 * Finds entities by words of their names and aliases, and after those by words of their
 * notes. The full-text index proposes candidates. Their score is computed on folded
 * names, so that script, case, accents and legal forms do not matter.
 */
final class NameSearch {

	private static final int CANDIDATES = 200;

	/**
	 * The index does not know kinds of entity. A search for some kinds therefore needs
	 * more candidates.
	 */
	private static final int CANDIDATES_OF_SOME_KINDS = 1_000;

	private static final int LONGEST = 200;

	/**
	 * A found entity.
	 *
	 * @param entity the entity
	 * @param score how well the name fits, above 0 to 1; see {@link NameSimilarity}
	 * @param matchedName the name, alias, identifier or note that fits
	 */
	record SearchHit(Entity entity, double score, String matchedName) {
	}

	private NameSearch() {
	}

	/**
	 * The query to the index; null: the name has nothing to compare.
	 * @param text the name as the user wrote it, 1 to 200 characters
	 * @param kinds the kinds of entity that are wanted; null: all
	 * @throws Problem BAD_USER_INPUT if the name is blank or longer, or no kind is wanted
	 */
	static @Nullable OfNames candidates(String text, @Nullable Collection<EntityKind> kinds) {
		if (text.isBlank() || text.length() > LONGEST) {
			throw Problem.badInput("text", "write a name of 1 to " + LONGEST + " characters");
		}
		if (kinds != null && kinds.isEmpty()) {
			throw Problem.badInput("kinds", "no entity would fit; name some, or leave it out for all");
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
	 * The candidates whose names fit, best first; empty: none fits. If two fit equally
	 * well, the one with more facts comes first.
	 * @param candidates the candidates from the index
	 * @param text the name as the user wrote it
	 * @param first at most so many
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

		/** Whether the whole text is the name, and not an alias or a code. */
		boolean isItsName() {
			return this.hit.score() == 1 && this.hit.entity().name().equals(this.hit.matchedName());
		}

	}

	private static final Comparator<Ranked> BEST = Comparator.comparing((Ranked one) -> one.hit().score())
		.thenComparing(Ranked::isItsName)
		.thenComparing(Ranked::facts)
		.reversed()
		.thenComparing((one) -> one.hit().entity().kind())
		.thenComparing((one) -> one.hit().entity().id());

	/**
	 * Whole words and beginnings of words rank before similar spellings, and these before
	 * notes. Folded words contain letters and digits only, so that no Lucene syntax needs
	 * an escape.
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
	 * The name of an entity that fits best. An exact spelling is the best; an identifier
	 * must fit as a whole.
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
