package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

/**
 * The snapshot of one request: of the version that the request names, else the one that
 * was current when the request first asked the record. All its levels are answered from
 * that version.
 */
public final class RequestSnapshot {

	/** The argument that names a version. */
	public static final String ARGUMENT = "lens.dataVersion";

	/** Where the context of a request has the id of the version that it names. */
	public static final String NAMED = RequestSnapshot.class.getName();

	private final RecordSnapshots snapshots;

	private final @Nullable String version;

	private @Nullable RecordSnapshot snapshot;

	/**
	 * A request that has asked nothing yet.
	 * @param version the id of the version that it names; null: none, the current one
	 */
	public RequestSnapshot(RecordSnapshots snapshots, @Nullable String version) {
		this.snapshots = snapshots;
		this.version = version;
	}

	/** The id of the version that the request names; null: none. */
	public @Nullable String named() {
		return this.version;
	}

	/**
	 * The snapshot.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the version that the request
	 * names is not kept
	 */
	public synchronized RecordSnapshot snapshot() {
		if (this.snapshot == null) {
			this.snapshot = (this.version != null) ? this.snapshots.named(ARGUMENT, this.version)
					: this.snapshots.current();
		}
		return this.snapshot;
	}

	/**
	 * Answers the keys of one level.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the record was
	 * replaced since the first level, and this version is neither held nor kept;
	 * BAD_USER_INPUT if the version that the request names is not kept
	 */
	public synchronized Map<RecordKey, Object> read(Set<RecordKey> keys) {
		if (this.snapshot != null || this.version != null) {
			return snapshot().read(keys);
		}
		RecordSnapshots.Answer answer = this.snapshots.readCurrent(keys);
		this.snapshot = answer.snapshot();
		return answer.found();
	}

	/** Facts that it was answered, as a lens shows them. */
	synchronized List<FactView> views(List<Fact> facts, Lens lens) {
		return Objects.requireNonNull(this.snapshot, "nothing was read yet").views(facts, lens);
	}

}
