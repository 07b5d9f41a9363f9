package org.tieline.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.record.RecordKey.OfVersion;

/**
 * The snapshots of the record. The facts of a version are read once, when the version is
 * first asked for, and are held until they are replaced by those of other versions. A
 * version is held if it takes at most a quarter of the heap; a larger one is read by key.
 * Earlier versions that are kept are read and held in the same way. This is the one place
 * where a version that is gone meanwhile is noticed.
 */
@Component
public class RecordSnapshots {

	/** The versions that are held may take this part of the heap, all together. */
	private static final int PART_OF_HEAP = 4;

	/** The views that are kept may take this part of the heap, all together. */
	private static final int PART_OF_VIEWS = 8;

	private static final int KIB = 1024;

	/** What a claim takes with its part of the fact, entities, sources and indexes. */
	private static final long BYTES_OF_CLAIM = 4_096;

	/** What a view of a fact takes, once it was asked for everything. */
	private static final long BYTES_OF_VIEW = 1_024;

	private final RecordReader reader;

	private final long heap;

	private final Cache<String, RecordSnapshot> snapshots;

	private final Cache<ViewsKey, LensViews> views;

	private final ReadOnce<DataVersion, RecordSnapshot> reading = new ReadOnce<>();

	private final GoneVersions gone;

	private record ViewsKey(DataVersion version, Lens lens) {
	}

	@Autowired
	RecordSnapshots(RecordReader reader) {
		this(reader, Runtime.getRuntime().maxMemory());
	}

	/**
	 * Snapshots for a heap of a given size.
	 * @param heap the heap in bytes
	 */
	public RecordSnapshots(RecordReader reader, long heap) {
		this.reader = reader;
		this.heap = heap;
		this.snapshots = CaffeineCacheMetrics.monitor(Metrics.globalRegistry, Caffeine.newBuilder()
			.maximumWeight(heap / PART_OF_HEAP / KIB)
			.weigher((String id, RecordSnapshot one) -> (one instanceof HeldRecord) ? kib(bytes(one.version())) : 1)
			.recordStats()
			.build(), "record");
		this.views = CaffeineCacheMetrics.monitor(Metrics.globalRegistry,
				Caffeine.newBuilder()
					.maximumWeight(heap / PART_OF_VIEWS / KIB)
					.weigher((ViewsKey key, LensViews one) -> kib(one.size() * BYTES_OF_VIEW))
					.recordStats()
					.build(),
				"lens");
		this.gone = new GoneVersions(reader);
		this.gone.holder((isGone) -> {
			this.snapshots.asMap().keySet().removeIf(isGone);
			this.views.asMap().keySet().removeIf((key) -> isGone.test(key.version().id()));
		});
	}

	/**
	 * Tells somebody who holds what belongs to versions when versions can no longer be
	 * asked for: some time after another one took their place, in whatever process.
	 * @param holder takes what tells of the id of a version whether it is gone
	 */
	public void whenGone(Consumer<Predicate<String>> holder) {
		this.gone.holder(holder);
	}

	/** Whether a version is held now. */
	boolean holds(String version) {
		return this.snapshots.getIfPresent(version) != null;
	}

	/** Lets go of versions that are gone now. */
	void letGo() {
		this.gone.letGo();
	}

	private static int kib(long bytes) {
		return (int) Math.min(Integer.MAX_VALUE, 1 + bytes / KIB);
	}

	private static long bytes(DataVersion version) {
		return version.claims() * BYTES_OF_CLAIM;
	}

	/** Whether a record of so many claims is held in a heap of so many bytes. */
	static boolean fits(long claims, long heap) {
		return claims * BYTES_OF_CLAIM <= heap / PART_OF_HEAP;
	}

	/** The snapshot of the version that is current now: one round trip, if it is held. */
	public RecordSnapshot current() {
		return current(this.reader.version());
	}

	private RecordSnapshot current(DataVersion version) {
		this.gone.noticed(version);
		return of(version);
	}

	/**
	 * The snapshot of a version.
	 * @param version id of a data version that was current before
	 * @throws Problem {@code DATABASE_UNAVAILABLE}: the version was replaced meanwhile,
	 * and is neither held nor kept
	 */
	public RecordSnapshot of(String version) {
		RecordSnapshot held = this.snapshots.getIfPresent(version);
		return (held != null) ? held : of(required(version));
	}

	private DataVersion required(String version) {
		DataVersion found = this.reader.find(version).orElse(null);
		StoredRecord.require(version, found);
		return Objects.requireNonNull(found);
	}

	/**
	 * The snapshot of a version that a user names.
	 * @param argument the argument that names it
	 * @param version the id as given
	 * @throws Problem BAD_USER_INPUT if it is neither current nor kept
	 */
	public RecordSnapshot named(String argument, String version) {
		return of(this.reader.find(version)
			.filter((found) -> found.id().equals(version))
			.orElseThrow(() -> Problem.badInput(argument, notKept(version))));
	}

	/** The snapshot of a version that is current or kept. */
	public Optional<RecordSnapshot> find(String version) {
		return this.reader.find(version).filter((found) -> found.id().equals(version)).map(this::of);
	}

	/** Why a version cannot be asked for, and which can. */
	public String notKept(String version) {
		List<DataVersion> versions = this.reader.versions();
		String why = this.reader.formerlyLoaded(version)
			.map((day) -> "version '" + version + "', last loaded on " + day.toLocalDate() + ", is no longer kept")
			.orElse("there is no version '" + version + "'");
		String kept = versions.stream().skip(1).map((one) -> "'" + one.id() + "'").collect(Collectors.joining(", "));
		return why + "; the current one is '" + versions.getFirst().id() + "', and "
				+ (kept.isEmpty() ? "no earlier one is kept" : "kept are " + kept);
	}

	/** The versions that can be asked for, newest first; the first is the current one. */
	public List<DataVersion> versions() {
		return this.reader.versions();
	}

	/**
	 * What is read of a version in the caller's own way, with queries that name it. A
	 * version that is there before and afterwards, loaded at the same time, was there all
	 * the time.
	 * @param version id of a data version
	 * @param read how it is read, in as many round trips as it takes
	 * @throws Problem {@code DATABASE_UNAVAILABLE}: the version was replaced meanwhile
	 * and is not kept
	 */
	public <T> T readOf(String version, Supplier<T> read) {
		return readOf(required(version), read);
	}

	private <T> T readOf(DataVersion version, Supplier<T> read) {
		T found = read.get();
		StoredRecord.require(version, this.reader.find(version.id()).orElse(null));
		return found;
	}

	/**
	 * Answers keys from the version that is current now. The keys that only the database
	 * can answer come with the version, in the same round trip.
	 */
	Answer readCurrent(Set<RecordKey> keys) {
		Set<RecordKey> names = keys.stream().filter(OfNames.class::isInstance).collect(Collectors.toSet());
		if (names.isEmpty()) {
			RecordSnapshot snapshot = current();
			return new Answer(snapshot, snapshot.read(keys));
		}
		OfVersion version = new OfVersion();
		names.add(version);
		Map<RecordKey, Object> found = this.reader.read(names);
		RecordSnapshot snapshot = current((DataVersion) Objects.requireNonNull(found.get(version)));
		Set<RecordKey> others = new HashSet<>(keys);
		others.removeAll(found.keySet());
		found.putAll(snapshot.read(others));
		found.keySet().retainAll(keys);
		return new Answer(snapshot, found);
	}

	/** Answers with the snapshot that gave them. */
	record Answer(RecordSnapshot snapshot, Map<RecordKey, Object> found) {
	}

	/**
	 * The same tables, loaded again later, are read again: their version has another
	 * time.
	 */
	private RecordSnapshot of(DataVersion version) {
		RecordSnapshot held = this.snapshots.getIfPresent(version.id());
		if (held != null && held.version().equals(version)) {
			return held;
		}
		return this.reading.get(version, () -> {
			RecordSnapshot meanwhile = this.snapshots.getIfPresent(version.id());
			if (meanwhile != null && meanwhile.version().equals(version)) {
				return meanwhile;
			}
			RecordSnapshot fresh = read(version);
			this.snapshots.put(version.id(), fresh);
			return fresh;
		});
	}

	private RecordSnapshot read(DataVersion version) {
		StoredRecord stored = new StoredRecord(this.reader, version);
		if (!fits(version.claims(), this.heap)) {
			return stored;
		}
		RecordContent content = readOf(version, () -> RecordContent.read(this.reader, version.id()));
		int facts = content.facts().size();
		return new HeldRecord(stored, content,
				(lens) -> this.views.get(new ViewsKey(version, lens), (key) -> new LensViews(lens, facts)));
	}

}
