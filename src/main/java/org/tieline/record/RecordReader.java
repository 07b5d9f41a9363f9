package org.tieline.record;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey.OfCompanies;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.OfVersion;
import org.tieline.record.RecordKey.Via;
import org.tieline.time.LastDays;

/**
 * Reads the record. All that the fields of one level of a request ask for is one query,
 * and so one round trip.
 */
@Component
public final class RecordReader {

	private static final Map<Via, String> PARAMETERS = Map.of(Via.PARTICIPANT, "participants", Via.MEASURE, "measures",
			Via.SPEAKER, "speakers", Via.SOURCE, "sources", Via.KIND, "kinds", Via.FACT, "facts", Via.CLAIM, "claims");

	/** Stands for the version that is current when the database is asked. */
	public static final String CURRENT = "current";

	private final GraphStore store;

	private final KindsOfFact kinds;

	public RecordReader(GraphStore store, KindsOfFact kinds) {
		this.store = store;
		this.kinds = kinds;
	}

	/** Answers keys from the version that is current. */
	public Map<RecordKey, Object> read(Set<RecordKey> keys) {
		return read(CURRENT, keys);
	}

	/**
	 * Answers keys.
	 * @param version the id of a version that is kept, or {@link #CURRENT}; of any other
	 * nothing is found
	 * @param keys what is asked for
	 * @return an {@link Entity}, {@link Source} or {@link DataVersion} by its key,
	 * missing where there is none; a list of {@link Fact}, {@link Entity} or
	 * {@link Candidate}, by id, for every key of facts, companies, markets or names
	 */
	Map<RecordKey, Object> read(String version, Set<RecordKey> keys) {
		return read(version, keys, mapper());
	}

	/** A mapper for answers that share what they repeat. */
	RecordMapper mapper() {
		return new RecordMapper(this.kinds);
	}

	/**
	 * The same with what earlier answers repeat.
	 * @param mapper for one answer, or for several of one version
	 */
	Map<RecordKey, Object> read(String version, Set<RecordKey> keys, RecordMapper mapper) {
		Map<String, Object> parameters = Map.of("version", version, "asked", asked(keys));
		Map<String, List<Object>> found = new HashMap<>();
		for (Row row : this.store.read("queries/record/level", parameters)) {
			Object value = value(mapper, row.text("part"), row.row("value"));
			row.texts("keys").forEach((name) -> found.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value));
		}
		Map<RecordKey, Object> answer = new HashMap<>();
		for (RecordKey key : keys) {
			List<Object> values = found.getOrDefault(key.key(), new ArrayList<>());
			switch (key) {
				case OfFacts facts -> answer.put(key, sorted(values, Fact.class, Fact::id));
				case OfCompanies companies -> answer.put(key, sorted(values, Entity.class, Entity::id));
				case OfMarkets markets -> answer.put(key, sorted(values, Entity.class, Entity::id));
				case OfNames names -> answer.put(key, sorted(values, Candidate.class, Candidate::id));
				case OfEntity entity -> values.forEach((one) -> answer.put(key, one));
				case OfSource source -> values.forEach((one) -> answer.put(key, one));
				case OfVersion which -> values.forEach((one) -> answer.put(key, one));
			}
		}
		return answer;
	}

	private static <T> List<T> sorted(List<Object> values, Class<T> type, Function<T, String> id) {
		return values.stream().map(type::cast).sorted(Comparator.comparing(id)).toList();
	}

	/** All on record now that an argument of some sort can name, by id. */
	public List<Known> known(Problem.Sort sort, Set<String> kinds) {
		return known(CURRENT, sort, kinds);
	}

	/**
	 * The same in a version.
	 * @param version the id of a version that is kept, or {@link #CURRENT}
	 */
	public List<Known> known(String version, Problem.Sort sort, Set<String> kinds) {
		return this.store
			.read("queries/record/known", Map.of("version", version, "sort", sort.name(), "kinds", List.copyOf(kinds)))
			.stream()
			.map((row) -> new Known(row.text("id"), row.texts("names")))
			.toList();
	}

	/** Which data is current. */
	public DataVersion version() {
		return find(CURRENT).orElseThrow();
	}

	/** The version with an id, if it is current or kept. */
	public Optional<DataVersion> find(String version) {
		return this.store.read("queries/record/version", Map.of("version", version))
			.stream()
			.map((row) -> version(row.row("value")))
			.findFirst();
	}

	/** The versions that can be asked for, newest first. */
	public List<DataVersion> versions() {
		return this.store.read("queries/record/versions", Map.of())
			.stream()
			.map((row) -> version(row.row("value")))
			.toList();
	}

	/** When a version that is no longer kept was loaded; empty: there never was one. */
	public Optional<OffsetDateTime> formerlyLoaded(String version) {
		return this.store.read("queries/record/former-version", Map.of("id", version))
			.stream()
			.map((row) -> OffsetDateTime.parse(row.text("loadedAt")))
			.findFirst();
	}

	private static Object value(RecordMapper mapper, String part, Row value) {
		return switch (part) {
			case "entity", "named" -> RecordMapper.entity(value);
			case "candidate" -> new Candidate(RecordMapper.entity(value.row("entity")), (int) value.number("facts"));
			case "source" -> RecordMapper.source(value);
			case "version" -> version(value);
			default -> mapper.fact(value);
		};
	}

	private static Map<String, Object> asked(Collection<RecordKey> keys) {
		Map<String, Object> asked = new HashMap<>();
		asked.put("entities", those(keys, OfEntity.class, OfEntity::id));
		asked.put("sourceIds", those(keys, OfSource.class, OfSource::id));
		asked.put("versions", those(keys, OfVersion.class, OfVersion::key));
		asked.put("markets", those(keys, OfMarkets.class, OfMarkets::key));
		asked.put("companies", those(keys, OfCompanies.class, (key) -> {
			Map<String, Object> one = new HashMap<>();
			one.put("key", key.key());
			one.put("country", key.country());
			return one;
		}));
		asked.put("names", those(keys, OfNames.class, (key) -> Map.<String, Object>of("key", key.key(), "query",
				key.query(), "kinds", List.copyOf(key.kinds()), "limit", key.limit())));
		PARAMETERS.forEach((via, name) -> asked.put(name,
				those(keys, OfFacts.class, (key) -> key).stream()
					.filter((key) -> key.via() == via)
					.map(OfFacts::parameters)
					.toList()));
		return asked;
	}

	private static <K, T> List<T> those(Collection<RecordKey> keys, Class<K> type, Function<K, T> get) {
		return keys.stream().filter(type::isInstance).map(type::cast).map(get).toList();
	}

	private static DataVersion version(Row row) {
		return new DataVersion(row.text("id"), OffsetDateTime.parse(row.text("loadedAt")), (int) row.number("entities"),
				(int) row.number("facts"), (int) row.number("claims"), (int) row.number("sources"),
				LastDays.parse(row.texts("lastDays")));
	}

}
