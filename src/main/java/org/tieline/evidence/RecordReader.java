package org.tieline.evidence;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.tieline.evidence.RecordKey.OfEntity;
import org.tieline.evidence.RecordKey.OfFacts;
import org.tieline.evidence.RecordKey.OfSource;
import org.tieline.evidence.RecordKey.OfVersion;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

/**
 * Reads the record. All that the fields of one level of a request ask for is one query,
 * and so one round trip.
 */
@Component
public final class RecordReader {

	private static final Map<Via, String> PARAMETERS = Map.of(Via.PARTICIPANT, "participants", Via.MEASURE, "measures",
			Via.SPEAKER, "speakers", Via.SOURCE, "sources", Via.KIND, "kinds", Via.FACT, "facts", Via.CLAIM, "claims");

	private final GraphStore store;

	private final KindsOfFact kinds;

	public RecordReader(GraphStore store, KindsOfFact kinds) {
		this.store = store;
		this.kinds = kinds;
	}

	/**
	 * Answers keys.
	 * @param keys what is asked for
	 * @return an {@link Entity}, {@link Source} or {@link DataVersion} by its key,
	 * missing where there is none; a list of {@link Fact} by id for every key of facts
	 */
	public Map<RecordKey, Object> read(Set<RecordKey> keys) {
		Map<String, RecordKey> byName = new HashMap<>();
		Map<String, List<Fact>> facts = new HashMap<>();
		keys.forEach((key) -> byName.put(key.key(), key));
		Map<RecordKey, Object> answer = new HashMap<>();
		RecordMapper mapper = new RecordMapper(this.kinds);
		for (Row row : this.store.read("queries/evidence/level", parameters(keys))) {
			Object value = value(mapper, row.text("part"), row.row("value"));
			for (String name : row.texts("keys")) {
				if (value instanceof Fact fact) {
					facts.computeIfAbsent(name, (key) -> new ArrayList<>()).add(fact);
				}
				else {
					answer.put(Objects.requireNonNull(byName.get(name)), value);
				}
			}
		}
		keys.stream().filter(OfFacts.class::isInstance).forEach((key) -> {
			List<Fact> found = facts.getOrDefault(key.key(), new ArrayList<>());
			found.sort(Comparator.comparing(Fact::id));
			answer.put(key, List.copyOf(found));
		});
		return answer;
	}

	/** Which data is loaded. */
	public DataVersion version() {
		OfVersion key = new OfVersion();
		return (DataVersion) Objects.requireNonNull(read(Set.of(key)).get(key));
	}

	private static Object value(RecordMapper mapper, String part, Row value) {
		return switch (part) {
			case "entity" -> RecordMapper.entity(value);
			case "source" -> RecordMapper.source(value);
			case "version" -> version(value);
			default -> mapper.fact(value);
		};
	}

	/** The entities in the column {@code entity} of a query's answer. */
	public static List<Entity> entities(List<Row> rows) {
		return rows.stream().map((row) -> RecordMapper.entity(row.row("entity"))).toList();
	}

	private static Map<String, Object> parameters(Collection<RecordKey> keys) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("entities",
				keys.stream().filter(OfEntity.class::isInstance).map(OfEntity.class::cast).map(OfEntity::id).toList());
		parameters.put("sourceIds",
				keys.stream().filter(OfSource.class::isInstance).map(OfSource.class::cast).map(OfSource::id).toList());
		parameters.put("versions", keys.stream().filter(OfVersion.class::isInstance).map(RecordKey::key).toList());
		PARAMETERS.forEach((via, name) -> parameters.put(name,
				keys.stream()
					.filter((key) -> key instanceof OfFacts facts && facts.via() == via)
					.map((key) -> ((OfFacts) key).parameters())
					.toList()));
		return parameters;
	}

	private static DataVersion version(Row row) {
		return new DataVersion(row.text("id"), OffsetDateTime.parse(row.text("loadedAt")), (int) row.number("entities"),
				(int) row.number("facts"), (int) row.number("claims"), (int) row.number("sources"));
	}

}
