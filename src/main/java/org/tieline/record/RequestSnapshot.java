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
 * The snapshot of one request: the one that was current when the request first asked the
 * record. All its levels are answered from that version.
 */
public final class RequestSnapshot {

	private final RecordSnapshots snapshots;

	private @Nullable RecordSnapshot snapshot;

	/** A request that has asked nothing yet. */
	public RequestSnapshot(RecordSnapshots snapshots) {
		this.snapshots = snapshots;
	}

	/**
	 * Answers the keys of one level.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the record was
	 * replaced since the first level, and this version is not held
	 */
	public synchronized Map<RecordKey, Object> read(Set<RecordKey> keys) {
		if (this.snapshot != null) {
			return this.snapshot.read(keys);
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
