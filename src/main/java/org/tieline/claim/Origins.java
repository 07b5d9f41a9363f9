package org.tieline.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Independent origins. Claims joined by {@code repeats}, with the same original speaker,
 * or on copies of one page are one origin, however many papers printed it. Who speaks in
 * the end ({@link Claim#originKey()}) is worked out when the record is loaded.
 */
public final class Origins {

	private final int[] parent;

	private final List<Claim> claims;

	/**
	 * Groups all claims of one fact. A lens does not change the groups: if it leaves out
	 * a claim that links two others, they are still one origin.
	 */
	public Origins(List<Claim> claims) {
		this(claims, (claim) -> false);
	}

	/**
	 * The same, where some claims say nothing of their own: they count with the first
	 * origin that says more.
	 * @param nothing whether a claim adds no origin
	 */
	public Origins(List<Claim> claims, Predicate<Claim> nothing) {
		this.claims = claims;
		this.parent = new int[claims.size()];
		for (int i = 0; i < this.parent.length; i++) {
			this.parent[i] = i;
		}
		for (int i = 0; i < this.parent.length; i++) {
			for (int j = 0; j < i; j++) {
				if (areOne(claims.get(i), claims.get(j))) {
					this.parent[root(i)] = root(j);
				}
			}
		}
		joinWhatAddsNothing(nothing);
	}

	private void joinWhatAddsNothing(Predicate<Claim> nothing) {
		Set<Integer> telling = new LinkedHashSet<>();
		for (int i = 0; i < this.parent.length; i++) {
			if (this.claims.get(i).affirms() && !nothing.test(this.claims.get(i))) {
				telling.add(root(i));
			}
		}
		for (int i = 0; i < this.parent.length && !telling.isEmpty(); i++) {
			if (nothing.test(this.claims.get(i)) && !telling.contains(root(i))) {
				this.parent[root(i)] = root(telling.iterator().next());
			}
		}
	}

	/**
	 * How many origins state or estimate the fact.
	 * @param accepted the claims that count
	 */
	public int affirming(Collection<Claim> accepted) {
		// Compared by identity: comparing all fields of a claim is slower than all the
		// rest.
		Set<Claim> counted = Collections.newSetFromMap(new IdentityHashMap<>());
		counted.addAll(accepted);
		Set<Integer> roots = new HashSet<>();
		for (int i = 0; i < this.parent.length; i++) {
			Claim claim = this.claims.get(i);
			if (claim.affirms() && counted.contains(claim)) {
				roots.add(root(i));
			}
		}
		return roots.size();
	}

	/**
	 * The number of a claim's origin: equal for claims of one origin, whatever the number
	 * is.
	 * @param claim one of the claims of the fact
	 */
	public int originOf(Claim claim) {
		for (int i = 0; i < this.parent.length; i++) {
			if (this.claims.get(i).id().equals(claim.id())) {
				return root(i);
			}
		}
		throw new IllegalArgumentException(claim.id() + " is no claim of the fact");
	}

	private static boolean areOne(Claim a, Claim b) {
		return a.originKey().equals(b.originKey()) || a.id().equals(b.repeats()) || b.id().equals(a.repeats())
				|| areCopies(a, b);
	}

	/**
	 * Whether both are on copies of one page, and one of them has no named speaker.
	 */
	private static boolean areCopies(Claim a, Claim b) {
		return a.page().equals(b.page()) && !a.source().id().equals(b.source().id())
				&& (a.speaker() == null || b.speaker() == null);
	}

	private int root(int i) {
		int root = i;
		while (this.parent[root] != root) {
			root = this.parent[root];
		}
		return root;
	}

}
