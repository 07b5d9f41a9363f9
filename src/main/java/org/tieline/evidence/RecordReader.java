package org.tieline.evidence;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private final RecordMapper mapper;

	public RecordReader(GraphStore store, KindsOfFact kinds) {
		this.store = store;
		this.mapper = new RecordMapper(kinds);
	}

	/**
	 * Answers keys.
	 * @param keys what is asked for
	 * @return an {@link Entity}, {@link Source} or {@link DataVersion} by its key,
	 * missing where there is none; a list of {@link Fact} by id for every key of facts
	 */
	public Map<RecordKey, Object> read(Set<RecordKey> keys) {
		Map<String, RecordKey> byName = new HashMap<>();
		Map<RecordKey, List<Fact>> facts = new HashMap<>();
		for (RecordKey key : keys) {
			byName.put(key.key(), key);
			if (key instanceof OfFacts) {
				facts.put(key, new ArrayList<>());
			}
		}
		Map<RecordKey, Object> answer = new HashMap<>();
		for (Row row : this.store.read("queries/evidence/level", parameters(keys))) {
			Row value = row.row("value");
			switch (row.text("part")) {
				case "entity" ->
					row.texts("keys").forEach((key) -> answer.put(byName.get(key), RecordMapper.entity(value)));
				case "source" ->
					row.texts("keys").forEach((key) -> answer.put(byName.get(key), RecordMapper.source(value)));
				case "version" -> answer.put(new OfVersion(), version(value));
				default -> {
					Fact fact = this.mapper.fact(value);
					row.texts("keys").forEach((key) -> facts.get(byName.get(key)).add(fact));
				}
			}
		}
		facts.forEach((key, found) -> {
			found.sort(RecordMapper.byId());
			answer.put(key, List.copyOf(found));
		});
		return answer;
	}

	/** The entities in the column {@code entity} of a query's answer. */
	public static List<Entity> entities(List<Row> rows) {
		return rows.stream().map((row) -> RecordMapper.entity(row.row("entity"))).toList();
	}

	private static Map<String, Object> parameters(Collection<RecordKey> keys) {
		Map<String, List<Object>> lists = new HashMap<>();
		for (String name : List.of("entities", "sourceIds", "versions", "participants", "measures", "speakers",
				"sources", "kinds", "facts", "claims")) {
			lists.put(name, new ArrayList<>());
		}
		for (RecordKey key : keys) {
			switch (key) {
				case OfEntity entity -> lists.get("entities").add(entity.id());
				case OfSource source -> lists.get("sourceIds").add(source.id());
				case OfVersion version -> lists.get("versions").add(version.key());
				case OfFacts facts -> lists.get(PARAMETERS.get(facts.via())).add(facts.parameters());
			}
		}
		return new HashMap<>(lists);
	}

	private static DataVersion version(Row row) {
		return new DataVersion(row.text("id"), OffsetDateTime.parse(row.text("loadedAt")), (int) row.number("entities"),
				(int) row.number("facts"), (int) row.number("claims"), (int) row.number("sources"));
	}

}
