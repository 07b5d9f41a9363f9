package org.tieline.path;

import java.util.BitSet;
import java.util.Objects;
import java.util.TreeMap;

import org.tieline.network.Membership;

/** Where paths may begin, and how well it stands that they may. */
public final class PathSources {

	private final TreeMap<Integer, Membership> memberships = new TreeMap<>();

	private final BitSet closed = new BitSet();

	/** Those that are asked for themselves. */
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

	/** Those that are established: no path passes through them, it would begin there. */
	BitSet closed() {
		return (BitSet) this.closed.clone();
	}

	boolean isClosed(int node) {
		return this.closed.get(node);
	}

	/** How one of them belongs. */
	public Membership of(int node) {
		return Objects.requireNonNull(this.memberships.get(node));
	}

	/** Whether one stands exactly like that. */
	boolean has(int rank) {
		return this.memberships.values().stream().anyMatch((how) -> how.rank() == rank);
	}

}
