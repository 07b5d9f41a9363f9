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

import org.tieline.check.CheckedRecord;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex;
import org.tieline.evidence.Lens;
import org.tieline.passage.PassageVocabulary;

/** Which entities the cells of a table name. */
@Component
final class NamedEntities {

	private final CheckedRecord record;

	private final PassageVocabulary vocabulary;

	NamedEntities(CheckedRecord record, PassageVocabulary vocabulary) {
		this.record = record;
		this.vocabulary = vocabulary;
	}

	/**
	 * The entities that each text names: the one with that id, else all with that name or
	 * alias, in any script and without regard to case and accents. None is missing as a
	 * key; the list is empty if nothing has the name.
	 */
	Map<String, List<Entity>> named(Collection<String> texts, Lens lens) {
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

}
