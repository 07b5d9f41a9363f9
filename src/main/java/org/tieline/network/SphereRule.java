package org.tieline.network;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieKind;
import org.tieline.problem.Problem;

/**
 * The ties that certainly put a company within the sphere of a state. They count in the
 * lower bound of the exposure. Such ties are established stakes above a percent, golden
 * shares, established powers to compel, direct or appoint, and places in the state.
 * Payments never count.
 *
 * @param stakeAbove a stake counts if it is certainly more than this percent, 0 to below
 * 100; null: 50, a majority
 * @throws Problem BAD_USER_INPUT if the percent is out of range
 */
public record SphereRule(@Nullable BigDecimal stakeAbove) {

	/** A majority. */
	public static final SphereRule MAJORITY = new SphereRule(null);

	private static final BigDecimal WHOLE = new BigDecimal(100);

	public SphereRule {
		if (stakeAbove != null && (stakeAbove.signum() < 0 || stakeAbove.compareTo(WHOLE) >= 0)) {
			throw Problem.badInput("sphere.stakeAbove", stakeAbove
					+ " is out of range; write a percent from 0 to below 100, such as 50 for a majority or 25");
		}
	}

	/** Whether a hop of influence counts. */
	boolean counts(Hops hops, int hop) {
		TieKind kind = TieKind.at(hops.kind[hop]);
		boolean certain = kind == TieKind.AFFILIATED
				|| (kind == TieKind.OWNS && hops.ties.stake(hop) > least().doubleValue())
				|| (kind == TieKind.INFLUENCES && hops.bearing(hop) != 0);
		return hops.isEstablished(hop) && certain;
	}

	private BigDecimal least() {
		return (this.stakeAbove != null) ? this.stakeAbove : new BigDecimal(50);
	}

	/** The rule in words. */
	public String words() {
		return "A supplier is certainly within the sphere of the state through established stakes of more than "
				+ least().toPlainString() + "% each, golden shares, established powers to compel, direct or appoint, "
				+ "being a part, office or subsidiary of what is within it, or its seat. "
				+ "Smaller stakes and payments only raise the upper bound.";
	}

}
