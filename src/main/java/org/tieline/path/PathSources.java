package org.tieline.path;

import java.util.BitSet;
import java.util.Objects;
import java.util.TreeMap;

import org.tieline.network.Membership;

/** The entities at which paths may begin, each with its membership. */
public final class PathSources {

	private final TreeMap<Integer, Membership> memberships = new TreeMap<>();

	private final BitSet closed = new BitSet();

	/** Entities that are asked for themselves. */
	public static PathSources of(BitSet nodes) {
		PathSources starts = new PathSources();
		nodes.stream().forEach((node) -> starts.add(node, Membership.ITSELF));
		return starts;
	}

	/** Adds one; of several memberships the best counts. */
	public void add(int node, Membership how) {
		Membership best = this.memberships.merge(node, how, (one, other) -> (one.compareTo(other) <= 0) ? one : other);
		this.closed.set(node, best.established());
	}

	/** The same without some. */
	public PathSources without(BitSet some) {
		PathSources rest = new PathSources();
		this.memberships.forEach((node, how) -> {
			if (!some.get(node)) {
				rest.add(node, how);
			}
		});
		return rest;
	}

	/** All of them. */
	public BitSet all() {
		BitSet all = new BitSet();
		this.memberships.keySet().forEach(all::set);
		return all;
	}

	/**
	 * The established entities. No path passes through them, because it would begin
	 * there.
	 */
	BitSet closed() {
		return (BitSet) this.closed.clone();
	}

	boolean isClosed(int node) {
		return this.closed.get(node);
	}

	/** The membership of an entity. */
	public Membership of(int node) {
		return Objects.requireNonNull(this.memberships.get(node));
	}

	/** Whether an entity has exactly this rank. */
	boolean has(int rank) {
		return this.memberships.values().stream().anyMatch((how) -> how.rank() == rank);
	}

}
