package org.tieline.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.tieline.passage.PassageVocabulary;
import org.tieline.passage.NameIndex;
import org.tieline.check.Compared;
import org.tieline.check.ClaimChecker;
import org.tieline.check.ClaimCheck;
import org.tieline.check.CheckedRecord;
import org.tieline.check.AskedWords;
import org.tieline.check.AskedClaim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.value.Period;

/** Checks of claims for other features, many at a time. */
@Component
public final class ClaimChecks {

	private final CheckedRecord record;

	private final PassageVocabulary vocabulary;

	ClaimChecks(CheckedRecord record, PassageVocabulary vocabulary) {
		this.record = record;
		this.vocabulary = vocabulary;
	}

	/**
	 * The entities that each text names: the one with that id, else all with that name or
	 * alias, in any script and without regard to case and accents. None is missing as a
	 * key; the list is empty if nothing has the name.
	 */
	public Map<String, List<Entity>> named(Collection<String> texts, Lens lens) {
		NameIndex index = this.vocabulary.names(lens).index();
		Map<String, Set<String>> ids = texts.stream()
			.distinct()
			.collect(Collectors.toMap((text) -> text, (text) -> ids(text, index)));
		Set<String> all = new HashSet<>(ids.keySet());
		ids.values().forEach(all::addAll);
		Map<String, Entity> found = this.record.entities(all, lens);
		return ids.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> entities(one.getKey(), one.getValue(), found)));
	}

	private static Set<String> ids(String text, NameIndex index) {
		return index.named(CellReader.clean(text))
			.stream()
			.map(NameIndex.Name::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Entity> entities(String text, Set<String> ids, Map<String, Entity> found) {
		Entity byId = found.get(text);
		return (byId != null) ? List.of(byId)
				: ids.stream().map(found::get).filter(Objects::nonNull).filter((one) -> !isSeat(text, one)).toList();
	}

	/** Whether a text names the seat of a country's government, not the country. */
	private static boolean isSeat(String text, Entity entity) {
		String folded = NameIndex.folded(CellReader.clean(text));
		return entity.kind() == EntityKind.COUNTRY && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
			.noneMatch((name) -> NameIndex.folded(name).equals(folded));
	}

	/**
	 * Compares claims with the record.
	 * @param claims the claims; without a period, one is of the date of the lens, if that
	 * has one
	 * @param lens how to look at the record
	 * @return what the record says of each, in the same order
	 */
	public List<ClaimCheck> check(List<AskedClaim> claims, Lens lens) {
		List<AskedClaim> dated = claims.stream().map((claim) -> dated(claim, lens)).toList();
		Map<AskedClaim, Compared> facts = this.record.facts(Set.copyOf(dated), lens);
		Set<String> ids = dated.stream()
			.flatMap((one) -> Stream.concat(one.participants().values().stream(), Stream.ofNullable(one.speaker())))
			.collect(Collectors.toSet());
		Map<String, Entity> entities = this.record.entities(ids, lens);
		return dated.stream()
			.map((claim) -> ClaimChecker.check(claim, Objects.requireNonNull(facts.get(claim)),
					new AskedWords(claim, entities).text()))
			.toList();
	}

	/** Id of the data that checks through a lens are of. */
	public String version(Lens lens) {
		return this.record.version(lens);
	}

	private static AskedClaim dated(AskedClaim claim, Lens lens) {
		return (claim.period() == null && lens.asOf() != null) ? claim.in(new Period(lens.asOf(), lens.asOf())) : claim;
	}

}
