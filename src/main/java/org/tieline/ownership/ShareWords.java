package org.tieline.ownership;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.HopEvidence.Saying;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.Interval;

/** The words of a chain of shares for its steps: the recorded size of each holding. */
final class ShareWords {

	private ShareWords() {
	}

	/**
	 * The step of a chain that a fact draws: a stake, or a subsidiary of which no stake
	 * is recorded.
	 * @param carries the part of the company that counts, 0 to 1; it may be less than is
	 * recorded, where one holding must not count twice
	 */
	static Hop hop(Entity owner, Entity company, FactView fact, Interval carries) {
		boolean isStake = fact.fact().kind().name().equals(OwnershipKinds.STAKE);
		return Hop.ofFacts(owner, company, isStake ? TieKind.OWNS : TieKind.AFFILIATED, isStake, List.of(fact), carries,
				() -> isStake ? stake(fact) : parent(fact));
	}

	/** A golden share has no size: it is said as in any path. */
	private static @Nullable Saying stake(FactView fact) {
		if (ClassifiedStakes.is(fact, "interest", "GOLDEN_SHARE")) {
			return null;
		}
		String part = percent(fact) + (ClassifiedStakes.is(fact, "interest", "VOTING") ? " of the votes in" : " of");
		return new Saying("holds " + part, "held " + part, after(fact), true, isShown(fact));
	}

	/** What goes on beside a chain must not read like a second holding. */
	private static String after(FactView fact) {
		boolean unknown = ClassifiedStakes.is(fact, "interest", "UNKNOWN");
		return (ClassifiedStakes.is(fact, "directness", "INDIRECT") ? " indirectly" : "")
				+ (unknown ? " (whether capital or votes is not recorded)" : "");
	}

	private static Saying parent(FactView fact) {
		String parent = " the recorded parent, by a share that is not recorded, of";
		return new Saying("is" + parent, "was" + parent, "", false, isShown(fact));
	}

	/** Whether something shows that it held, be it too long before to count. */
	private static boolean isShown(FactView fact) {
		boolean tooOld = fact.time().word() == TimeState.Word.PRESUMED && !fact.time().counts();
		return tooOld || fact.goesOn() != Spell.Holds.POSSIBLY;
	}

	private static String percent(FactView fact) {
		return fact.words()
			.figure(OwnershipKinds.PERCENT, true)
			.map((one) -> ((one.isAhead() || one.old()) ? "an unknown part" : one.text()) + one.remark())
			.or(() -> undated(fact))
			.orElseGet(() -> "an unknown part" + otherFigure(fact));
	}

	/** A figure of another time, as {@link SizeWords} tells it. */
	private static String otherFigure(FactView fact) {
		return StakePercent.unused(fact).map((one) -> " (" + one.text() + SizeWords.when(one) + ")").orElse("");
	}

	private static Optional<String> undated(FactView fact) {
		return StakePercent.undated(fact).map((one) -> one.text() + " (undated)" + one.status().remark());
	}

}
