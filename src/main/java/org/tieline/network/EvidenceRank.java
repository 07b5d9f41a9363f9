package org.tieline.network;

import java.util.function.IntPredicate;

import org.tieline.evidence.Status;

/**
 * How well a path stands: the weakest status that is claimed on it, and whether it rests
 * on a recorded country as well. Such paths come after all others, and among themselves
 * in the order of what is claimed. One number, the better the smaller.
 */
public final class EvidenceRank {

	/** Nothing is claimed yet. */
	public static final int BEST = 0;

	private static final int COUNTRY = 8;

	private static final int CLAIMED = COUNTRY - 1;

	/** All that there is. */
	public static final int WORST = COUNTRY | CLAIMED;

	private EvidenceRank() {
	}

	public static int of(Hops hops, int hop) {
		return hops.restsOnCountry(hop) ? COUNTRY : hops.status[hop];
	}

	/** That of a path with both. */
	public static int worse(int one, int other) {
		return ((one | other) & COUNTRY) | Math.max(one & CLAIMED, other & CLAIMED);
	}

	/** Which statuses the hops of a path may have that stands like that. */
	public static boolean[] admitted(int path) {
		boolean[] admitted = new boolean[HopsBuilder.STATUSES.length];
		for (int status = 0; status < Status.NOT_RECORDED.ordinal(); status++) {
			admitted[status] = status <= (path & CLAIMED);
		}
		admitted[Status.NOT_RECORDED.ordinal()] = path >= COUNTRY;
		return admitted;
	}

	/**
	 * Whether hops and the entities where paths begin allow a path that ranks exactly
	 * like that.
	 * @param starts whether a beginning has a status
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
