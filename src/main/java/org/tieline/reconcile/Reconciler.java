package org.tieline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.entity.EntitySearch;
import org.tieline.entity.EntitySearch.Asked;
import org.tieline.entity.EntitySearch.Found;
import org.tieline.record.RecordSnapshot;
import org.tieline.stop.Stop;

/**
 * Finds the candidates of a batch of queries, each with a score from 0 to 100:
 * <ul>
 * <li>100: an identifier, the name or an alias is the one that was asked for
 * <li>below: 100 times the score of {@code search}
 * <li>60 parts of 100 of this, if the country or the kind is another one
 * <li>at most 50, if a register has another identifier for the candidate
 * </ul>
 * A candidate is a match if nothing on record speaks against it, and it is the only one
 * with the name or the identifier. It is none if the name is that of another one.
 */
final class Reconciler {

	/** More are read than are asked for, so that evidence can bring one forward. */
	private static final int READ = 100;

	private static final double WHOLE = 100;

	private static final double OTHER_PLACE = 0.6;

	private static final double OTHER_NUMBER = 50;

	private final RecordSnapshot record;

	Reconciler(RecordSnapshot record) {
		this.record = record;
	}

	/**
	 * A candidate.
	 *
	 * @param score 0 to 100
	 * @param likeness how well the name that was asked for fits, 0 to 1
	 * @param match whether it can be taken without a look
	 */
	record Match(Entity entity, double score, double likeness, Evidence evidence, boolean match) {
	}

	/**
	 * A candidate with its score.
	 *
	 * @param named whether the name that was asked for finds it
	 * @param byCode whether that name is only the code of a country
	 */
	private record Scored(Found found, boolean named, double score, Evidence evidence, boolean byCode) {

		/** Whether it has the name that was asked for. */
		boolean hasTheName() {
			return this.named && this.found.exact();
		}

		double likeness() {
			return this.named ? this.found.score() : 0;
		}

		/** Whether it is the one by its name or its identifier. */
		boolean isIt() {
			return (hasTheName() || this.evidence.identified()) && !this.evidence.speaksAgainst()
					&& !this.found.entity().unnamed() && !this.byCode;
		}

	}

	/** The candidates of each query, best first; empty: there is none. */
	Map<String, List<Match>> find(Map<String, Query> queries) {
		Set<Asked> asked = new LinkedHashSet<>();
		queries.values().forEach((query) -> {
			asked.addAll(names(query));
			asked.addAll(countries(query));
		});
		Map<Asked, List<Found>> found = EntitySearch.find(this.record, asked, READ);
		Map<String, List<Match>> answers = new LinkedHashMap<>();
		queries.forEach((key, query) -> {
			Stop.poll();
			answers.put(key, candidates(query, found));
		});
		return answers;
	}

	private static List<Asked> names(Query query) {
		List<Asked> names = new ArrayList<>(List.of(new Asked(query.text(), query.kinds())));
		Evidence.identifiers(query.properties()).forEach((one) -> names.add(new Asked(one.value(), query.kinds())));
		return names;
	}

	private static List<Asked> countries(Query query) {
		return query.properties()
			.getOrDefault(Evidence.COUNTRY, List.of())
			.stream()
			.map((text) -> new Asked(text, Set.of(EntityKind.COUNTRY)))
			.toList();
	}

	static List<Match> candidates(Query query, Map<Asked, List<Found>> found) {
		Set<String> countries = countries(query).stream()
			.flatMap((one) -> found.getOrDefault(one, List.of()).stream())
			.filter(Found::exact)
			.map((one) -> one.entity().id())
			.collect(Collectors.toSet());
		Map<String, Scored> scored = new LinkedHashMap<>();
		List<Asked> names = names(query);
		for (Asked name : names) {
			boolean byName = name.equals(names.getFirst());
			for (Found one : found.getOrDefault(name, List.of())) {
				Evidence evidence = Evidence.of(one.entity(), query.properties(), countries);
				if (byName || evidence.identified()) {
					scored.putIfAbsent(one.entity().id(), scored(one, byName, evidence, isByCode(query, one.entity())));
				}
			}
		}
		List<Scored> best = scored.values().stream().sorted(Comparator.comparing(Scored::score).reversed()).toList();
		return matches(best, query.limit());
	}

	/**
	 * Whether a text is only the code of a country. Without a type, "SK" may as well be a
	 * company, so that somebody has to look.
	 */
	private static boolean isByCode(Query query, Entity entity) {
		return entity.kind() == EntityKind.COUNTRY && query.kinds() == null
				&& Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.noneMatch((name) -> name.equalsIgnoreCase(query.text()))
				&& Stream.concat(Stream.of(entity.id()), entity.identifiers().stream().map(Identifier::value))
					.anyMatch((code) -> code.equalsIgnoreCase(query.text()));
	}

	private static Scored scored(Found found, boolean named, Evidence evidence, boolean byCode) {
		double score = evidence.identified() ? WHOLE : WHOLE * found.score();
		if (!found.exact() && !evidence.identified()) {
			score = Math.min(score, WHOLE - 1);
		}
		if (Boolean.FALSE.equals(evidence.country()) || Boolean.FALSE.equals(evidence.kind())) {
			score *= OTHER_PLACE;
		}
		if (evidence.otherwise()) {
			score = Math.min(score, OTHER_NUMBER);
		}
		return new Scored(found, named, Math.round(score * 10) / 10.0, evidence, byCode);
	}

	/**
	 * One whose name contains the name that was asked for is no rival of the one that has
	 * it. A country whose code it is, is one: "EE" may be Estonia. So is one that has the
	 * name, if the identifier is that of another one.
	 */
	private static List<Match> matches(Collection<Scored> best, int limit) {
		List<Scored> sure = best.stream().filter(Scored::isIt).toList();
		boolean ofAnother = sure.stream().noneMatch(Scored::hasTheName) && best.stream().anyMatch(Scored::hasTheName);
		boolean rival = ofAnother || best.stream().anyMatch((one) -> one.byCode() && !one.evidence().speaksAgainst());
		return best.stream()
			.limit(limit)
			.map((one) -> new Match(one.found().entity(), one.score(), one.likeness(), one.evidence(),
					!rival && sure.size() == 1 && sure.contains(one)))
			.toList();
	}

}
