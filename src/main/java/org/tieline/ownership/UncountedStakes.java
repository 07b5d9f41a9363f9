package org.tieline.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.ownership.Holdings.UncountedStake;
import org.tieline.time.Spell;

/** Decides which stakes count as shares, and notes the others with the reason. */
final class UncountedStakes {

	private final List<UncountedStake> noted = new ArrayList<>();

	private final List<FactView> possible = new ArrayList<>();

	/** Whether a stake is a share. If not, the reason is noted. */
	boolean counts(FactView stake) {
		String reason = StakePercent.reasonAgainst(stake);
		if (stake.goesOn() == Spell.Holds.POSSIBLY) {
			this.possible.add(stake);
			this.noted.add(new UncountedStake(stake, StakePercent.reasonForDoubt(stake)));
			return false;
		}
		boolean held = stake.holds() == Spell.Holds.YES;
		if (reason != null && (held || stake.status() == Status.DENIED)) {
			this.noted.add(new UncountedStake(stake, reason));
		}
		return stake.goesOn() == Spell.Holds.YES && reason == null;
	}

	/** Notes a stake of which the interest is not known: capital or votes. */
	void addOfUnknownInterest(FactView stake) {
		this.noted.add(new UncountedStake(stake,
				"the source does not say whether it is a part of the capital or of the votes, so it counts in no"
						+ " lower bound"));
	}

	/**
	 * Notes the stakes that are drawn as a part of others.
	 * @param facts finds a stake by its id
	 */
	void add(NonOverlappingShares drawn, Function<String, FactView> facts) {
		drawn.sameHolding()
			.forEach((fact) -> this.noted
				.add(new UncountedStake(facts.apply(fact), "it may be the same holding as another that counts")));
		drawn.outcomes()
			.forEach((share) -> this.noted.add(new UncountedStake(facts.apply(share.fact()),
					"it is not stated to be direct, and a chain of stakes is recorded" + (drawn.isUnexplained(share)
							? "; what may go beyond the chain counts in the upper bound only" : ""))));
	}

	/** The stakes with their reasons. */
	List<UncountedStake> noted() {
		return List.copyOf(this.noted);
	}

	/**
	 * Stakes that may have held, without a claim that shows them near the date.
	 */
	List<FactView> possible() {
		return List.copyOf(this.possible);
	}

}
