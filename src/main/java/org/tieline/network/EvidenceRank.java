package org.tieline.network;

import java.util.function.IntPredicate;

import org.tieline.evidence.Status;

/**
 * The rank of a path by its evidence, as one number; a smaller number is better. Paths
 * that use a recorded country rank last. Within each group, the weakest claimed status
 * decides.
 */
public final class EvidenceRank {

	/** Nothing is claimed yet. */
	public static final int BEST = 0;

	private static final int COUNTRY = 8;

	private static final int CLAIMED = COUNTRY - 1;

	/** The last rank. */
	public static final int WORST = COUNTRY | CLAIMED;

	private EvidenceRank() {
	}

	public static int of(Hops hops, int hop) {
		return hops.restsOnCountry(hop) ? COUNTRY : hops.status[hop];
	}

	/** The rank of a path that has both parts. */
	public static int worse(int one, int other) {
		return ((one | other) & COUNTRY) | Math.max(one & CLAIMED, other & CLAIMED);
	}

	/** The statuses that the hops of a path with a rank may have. */
	public static boolean[] admitted(int path) {
		boolean[] admitted = new boolean[HopsBuilder.STATUSES.length];
		for (int status = 0; status < Status.NOT_RECORDED.ordinal(); status++) {
			admitted[status] = status <= (path & CLAIMED);
		}
		admitted[Status.NOT_RECORDED.ordinal()] = path >= COUNTRY;
		return admitted;
	}

	/**
	 * Whether the hops and the starts of paths allow a path with exactly this rank.
	 * @param starts whether a start has a status
	 */
	public static boolean isPossible(Hops hops, IntPredicate starts, int path) {
		boolean claimed = hops.has(path & CLAIMED) || starts.test(path & CLAIMED) || path == COUNTRY;
		return claimed && (path < COUNTRY || hops.has(Status.NOT_RECORDED.ordinal()));
	}

	/** The status of the weakest hop. */
	public static Status status(int path) {
		return (path >= COUNTRY) ? Status.NOT_RECORDED : HopsBuilder.STATUSES[path];
	}

}
