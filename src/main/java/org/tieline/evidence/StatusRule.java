package org.tieline.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.time.EndDispute;
import org.tieline.time.StateClaim;
import org.tieline.value.PartialDate;

/**
 * Derives the {@link Status} of a state or a number from the claims that count.
 */
final class StatusRule {

	private StatusRule() {
	}

	/**
	 * The status of a state. Its figures show that it held. They contest it only if
	 * nothing else shows it, and all of them are contested.
	 * @param accepted the claims that speak of the time asked about
	 * @param all the claims of any time
	 * @param origins how many origins among {@code accepted} affirm it
	 * @param asOf the time asked about; null: any time
	 */
	static Status ofState(List<StateClaim> accepted, List<StateClaim> all, int origins, @Nullable PartialDate asOf) {
		boolean contested = (origins <= 1 && areAllContested(accepted)) || deniesIt(accepted)
				|| EndDispute.isContested(all, asOf) || startIsDenied(accepted);
		return status(accepted, contested, origins);
	}

	/** The status of a number. Any denial contests it. */
	static Status ofNumber(List<Claim> accepted, int origins, KindOfFact kind) {
		boolean denied = accepted.stream().anyMatch(Claim::denies);
		return status(StateClaim.of(accepted, (claim) -> 0, (claim) -> false), denied || differ(accepted, kind),
				origins);
	}

	/** Whether two numbers of one unit differ by more than their rounding. */
	private static boolean differ(List<Claim> claims, KindOfFact kind) {
		List<Claim> numbers = claims.stream().filter(Claim::comparable).toList();
		for (int i = 0; i < numbers.size(); i++) {
			for (int j = 0; j < i; j++) {
				if (StatedValue.differ(numbers.get(i), numbers.get(j), kind)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether a claim denies the fact itself, not only its start, its end or a figure.
	 */
	private static boolean deniesIt(List<StateClaim> accepted) {
		return accepted.stream().anyMatch((claim) -> claim.denies() && claim.isOfState());
	}

	/** Whether a state is shown by figures only, all of them contested. */
	private static boolean areAllContested(List<StateClaim> accepted) {
		return accepted.stream().anyMatch(StateClaim::says)
				&& accepted.stream().filter(StateClaim::says).allMatch(StateClaim::contested);
	}

	private static boolean startIsDenied(List<StateClaim> accepted) {
		return accepted.stream().anyMatch((claim) -> claim.denies() && claim.about() == StateClaim.About.START)
				&& accepted.stream().anyMatch((claim) -> claim.asserts() && claim.isOfState() && claim.from() != null);
	}

	private static Status status(List<StateClaim> accepted, boolean contested, int origins) {
		if (accepted.stream().noneMatch(StateClaim::says)) {
			return deniesIt(accepted) ? Status.DENIED : Status.NOT_RECORDED;
		}
		if (contested) {
			return Status.CONTESTED;
		}
		if (origins > 0) {
			return (origins > 1) ? Status.CORROBORATED : Status.SINGLE_ORIGIN;
		}
		return accepted.stream().anyMatch(StateClaim::asserts) ? Status.ALLEGED : Status.PLANNED;
	}

}
