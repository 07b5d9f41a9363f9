package org.tieline.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.OfVersion;
import org.tieline.record.RecordKey.Via;

/**
 * Reads a version from the database by key. It is used for a record that is too large for
 * the memory, and for keys that need an index of the database.
 */
final class StoredRecord implements RecordSnapshot {

	/** How many things are read at once. */
	private static final int PORTION = 250;

	private static final OfVersion VERSION = new OfVersion();

	private final RecordReader reader;

	private final DataVersion version;

	StoredRecord(RecordReader reader, DataVersion version) {
		this.reader = reader;
		this.version = version;
	}

	@Override
	public DataVersion version() {
		return this.version;
	}

	/** One round trip: the version comes with the answer. */
	@Override
	public boolean isHeld() {
		return false;
	}

	@Override
	public Map<RecordKey, Object> read(Set<RecordKey> keys) {
		Set<RecordKey> withVersion = new HashSet<>(keys);
		withVersion.add(VERSION);
		Map<RecordKey, Object> found = new HashMap<>(this.reader.read(this.version.id(), withVersion));
		require(this.version.id(), (DataVersion) found.get(VERSION));
		if (!keys.contains(VERSION)) {
			found.remove(VERSION);
		}
		return found;
	}

	@Override
	@SuppressWarnings("unchecked")
	public List<Fact> facts(Set<String> kinds) {
		OfFacts key = new OfFacts(Via.KIND, "", kinds, Set.of());
		return (List<Fact>) Objects.requireNonNull(read(Set.of(key)).get(key));
	}

	@Override
	public List<FactView> views(List<Fact> facts, Lens lens) {
		return facts.stream().map((fact) -> new FactView(fact, lens)).toList();
	}

	@Override
	public Stream<Fact> eachFact() {
		return each(Sort.FACT, (id) -> new OfFacts(Via.FACT, id, Set.of(), Set.of()))
			.flatMap((found) -> ((List<?>) found).stream())
			.map(Fact.class::cast);
	}

	@Override
	public Stream<Entity> eachEntity() {
		return each(Sort.ENTITY, OfEntity::new).map(Entity.class::cast);
	}

	@Override
	public Stream<Source> eachSource() {
		return each(Sort.SOURCE, OfSource::new).map(Source.class::cast);
	}

	/** What is found under the key of each id of a sort, read in portions. */
	private Stream<Object> each(Sort sort, Function<String, RecordKey> key) {
		return this.reader.known(this.version.id(), sort, Set.of())
			.stream()
			.map(Known::id)
			.sorted()
			.map(key)
			.gather(Gatherers.windowFixed(PORTION))
			.flatMap((portion) -> {
				Map<RecordKey, Object> found = read(Set.copyOf(portion));
				return portion.stream().map(found::get).filter(Objects::nonNull);
			});
	}

	/**
	 * Refuses what was read of another version than the one that is asked for.
	 * @param found the version that is there; null: it is neither current nor kept
	 */
	static void require(String asked, @Nullable DataVersion found) {
		require(found != null && found.id().equals(asked));
	}

	/**
	 * The same for a version that was loaded at a time. Other tables may have been
	 * current in between, if the same ones were loaded again.
	 */
	static void require(DataVersion asked, @Nullable DataVersion found) {
		require(asked.equals(found));
	}

	private static void require(boolean isThere) {
		if (!isThere) {
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
					"the record was replaced while it was read; ask again", null);
		}
	}

}
