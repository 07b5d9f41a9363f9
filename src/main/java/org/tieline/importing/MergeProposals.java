package org.tieline.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.entity.FoldedName;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.mark.Mark;
import org.tieline.mark.Marks;
import org.tieline.seed.EntityTables;
import org.tieline.seed.SameThings;

/**
 * Pairs of an entity of a dataset and another of the same kind that may be the same, with
 * a score and the reasons. An equal identifier counts most, then an equal name in the
 * same country, then an equal name; a name alone never reaches more than 0.6. Names of
 * which half of the words or more are equal are alike. Two different identifiers of one
 * register, or two countries, count against.
 */
final class MergeProposals {

	static final List<String> COLUMNS = List.of("entity", "same_as", "score", "reasons");

	private static final double IDENTIFIER = 1;

	private static final double NAME = 0.6;

	private static final double ALIKE = 0.35;

	private static final double COUNTRY = 0.25;

	private static final double LEAST = 0.5;

	private static final double HALF = 0.5;

	/** A word of more names than that tells nothing apart. */
	private static final int COMMON = 200;

	/** The ids that imports make. */
	private static final Pattern OWN = Pattern.compile(".*x[0-9a-f]{12}");

	private static final Set<EntityKind> KINDS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.MEASURE);

	private final String dataset;

	private final Map<String, Path> folders;

	private final DraftedThings record;

	private final SameThings decided;

	/** The words and identifiers of the dataset, and of how many others each is one. */
	private final Marks common = new Marks();

	private final Map<String, Set<Entity>> index = new HashMap<>();

	/** A pair while it is scored. */
	private record Pair(Entity one, Entity other, double score, String reasons) {
	}

	/**
	 * The proposals for a dataset.
	 * @param record the entities of the record, and those that people decided about
	 * @param folders the folders of all datasets
	 * @param decided what people decided already; such pairs are not proposed again
	 */
	MergeProposals(DraftedThings record, Map<String, Path> folders, String dataset, SameThings decided) {
		this.record = record;
		this.folders = folders;
		this.dataset = dataset;
		this.decided = decided;
	}

	/** The entities of a dataset, as they are after all decisions. */
	private void each(String name, Consumer<Entity> entities) {
		EntityTables.each(this.folders.getOrDefault(name, Path.of(name)), (entity) -> {
			Entity now = this.record.entity(this.decided.id(entity.id()));
			if (KINDS.contains(entity.kind()) && this.decided.id(entity.id()).equals(entity.id())) {
				entities.accept((now != null) ? now : entity);
			}
		});
	}

	private void others(Consumer<Entity> entities) {
		this.record.entities()
			.values()
			.stream()
			.map(LinkedEntity::entity)
			.filter((entity) -> KINDS.contains(entity.kind()))
			.filter((entity) -> this.folders.keySet().stream().noneMatch((name) -> isOf(name, entity)))
			.forEach(entities);
		this.folders.keySet()
			.stream()
			.filter((name) -> !name.equals(this.dataset))
			.forEach((name) -> each(name, (entity) -> {
				if (isOf(name, entity)) {
					entities.accept(entity);
				}
			}));
	}

	private static boolean isOf(String dataset, Entity entity) {
		return entity.id().startsWith(dataset + "-") && OWN.matcher(entity.id()).matches();
	}

	/**
	 * Only others that share a word or an identifier with the dataset are held, and only
	 * if few others have it too.
	 */
	private void index() {
		// The record alone is small.
		boolean alone = this.folders.keySet().stream().allMatch(this.dataset::equals);
		if (!alone) {
			each(this.dataset, (entity) -> keys(entity).forEach((key) -> this.common.put(Mark.of(key), 0)));
		}
		others((entity) -> keys(entity).forEach((key) -> {
			long count = this.common.get(Mark.of(key));
			if (count != Marks.NONE || alone) {
				this.common.put(Mark.of(key), Math.max(count, 0) + 1);
			}
		}));
		others((entity) -> keys(entity).forEach((key) -> {
			long count = this.common.get(Mark.of(key));
			if (count != Marks.NONE && count <= COMMON) {
				this.index.computeIfAbsent(key, (one) -> new LinkedHashSet<>()).add(entity);
			}
		}));
	}

	private static Set<String> keys(Entity entity) {
		Set<String> keys = new HashSet<>();
		entity.identifiers().forEach((one) -> keys.add("=" + one));
		names(entity).forEach((name) -> keys.addAll(name.words()));
		return keys;
	}

	private static List<FoldedName> names(Entity entity) {
		return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
			.map(FoldedName::of)
			.filter((name) -> !name.text().isEmpty())
			.toList();
	}

	/** The pairs as rows of a table, the best first. */
	List<List<String>> rows() {
		index();
		List<Pair> pairs = new ArrayList<>();
		each(this.dataset, (one) -> {
			Set<Entity> candidates = new LinkedHashSet<>();
			keys(one).forEach((key) -> candidates.addAll(this.index.getOrDefault(key, Set.of())));
			candidates.forEach((other) -> {
				Pair pair = score(one, other);
				if (pair != null && !this.decided.isDecided(one.id(), other.id())) {
					pairs.add(pair);
				}
			});
		});
		return pairs.stream()
			.sorted(Comparator.comparingDouble(Pair::score)
				.reversed()
				.thenComparing((pair) -> pair.one().id())
				.thenComparing((pair) -> pair.other().id()))
			.map((pair) -> List.of(pair.one().id(), pair.other().id(), String.format(Locale.ROOT, "%.2f", pair.score()),
					pair.reasons()))
			.toList();
	}

	private static @Nullable Pair score(Entity one, Entity other) {
		if (one.kind() != other.kind()) {
			return null;
		}
		List<String> reasons = new ArrayList<>();
		double score = 0;
		if (one.identifiers().stream().anyMatch(other.identifiers()::contains)) {
			score = IDENTIFIER;
			reasons.add("an identifier is equal");
		}
		else {
			score = name(one, other, reasons);
			score += country(one, other, reasons);
			if (differ(one, other)) {
				score -= HALF;
				reasons.add("identifiers of one register differ");
			}
		}
		return (score >= LEAST) ? new Pair(one, other, score, String.join("; ", reasons)) : null;
	}

	private static double name(Entity one, Entity other, List<String> reasons) {
		double best = 0;
		for (FoldedName mine : names(one)) {
			for (FoldedName its : names(other)) {
				best = Math.max(best, mine.text().equals(its.text()) ? NAME : isAlike(mine, its) ? ALIKE : 0);
			}
		}
		if (best > 0) {
			reasons.add((best == NAME) ? "a name is equal" : "names are alike");
		}
		return best;
	}

	private static boolean isAlike(FoldedName one, FoldedName other) {
		Set<String> all = new HashSet<>(one.words());
		all.addAll(other.words());
		Set<String> both = new HashSet<>(one.words());
		both.retainAll(other.words());
		return both.size() >= HALF * all.size();
	}

	private static double country(Entity one, Entity other, List<String> reasons) {
		String mine = one.countryId();
		String its = other.countryId();
		if (mine == null || its == null) {
			return 0;
		}
		boolean same = mine.equals(its);
		reasons.add(same ? "the country is equal" : "the countries differ");
		return same ? COUNTRY : -COUNTRY;
	}

	/**
	 * Whether a register has one of them under one number and the other under another.
	 */
	private static boolean differ(Entity one, Entity other) {
		return Set.of("lei", "wikidata")
			.stream()
			.anyMatch((scheme) -> one.identifiers().stream().anyMatch((mine) -> mine.scheme().equals(scheme))
					&& other.identifiers().stream().anyMatch((its) -> its.scheme().equals(scheme)));
	}

}
