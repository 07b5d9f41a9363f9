package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

/**
 * The record of one data version. All that is asked of a snapshot is answered from that
 * version; if the version can no longer be read, the question is refused. Snapshots are
 * safe for use by several threads.
 */
public interface RecordSnapshot {

	/** The version that it is of. */
	DataVersion version();

	/** Whether all of it is in memory, so that reading each entity asks no database. */
	boolean isHeld();

	/**
	 * Answers keys as {@link RecordReader#read} does.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the record was
	 * replaced, and this version had not been read before
	 */
	Map<RecordKey, Object> read(Set<RecordKey> keys);

	/**
	 * All facts of some kinds, by id.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the record was
	 * replaced, and this version had not been read before
	 */
	List<Fact> facts(Set<String> kinds);

	/**
	 * Facts of this snapshot as a lens shows them, in the order given. A snapshot that is
	 * held in memory keeps views, and hands out the same one again.
	 */
	List<FactView> views(List<Fact> facts, Lens lens);

	/**
	 * All facts, one after the other, by id. A version that is not held in memory is read
	 * in portions, as the caller goes on.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the record was
	 * replaced, and this version is not kept
	 */
	Stream<Fact> eachFact();

	/** All entities, one after the other, by id, each with all that is related to it. */
	Stream<Entity> eachEntity();

	/** All sources, one after the other, by id. */
	Stream<Source> eachSource();

}
