package org.tieline.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.problem.Problem;

/** Whether a fact under a lens can have one of the statuses that are asked for. */
final class StatusFilter {

	private StatusFilter() {
	}

	/**
	 * Refuses statuses of which no fact that the lens lets through can have any.
	 * @param asked the statuses asked for; null: all
	 * @throws Problem BAD_USER_INPUT if no status is named, or no fact under the lens can
	 * have one of them
	 */
	static void check(@Nullable List<Status> asked, Lens lens) {
		if (asked == null) {
			return;
		}
		if (asked.isEmpty()) {
			throw Problem.badInput("statuses", "no fact would fit; name some, or leave it out for all");
		}
		Set<Status> possible = possible(lens);
		if (asked.stream().noneMatch(possible::contains)) {
			throw Problem.badInput("statuses",
					"no fact under this lens can be " + asked + "; under it a fact can be " + possible);
		}
	}

	/** The statuses that a listed fact may have under a lens. */
	static Set<Status> possible(Lens lens) {
		Set<Stance> stances = (lens.stances() != null) ? lens.stances() : EnumSet.allOf(Stance.class);
		EnumSet<Status> possible = EnumSet.noneOf(Status.class);
		if (stances.stream().anyMatch(Stance::affirms)) {
			possible.addAll(Set.of(Status.SINGLE_ORIGIN, Status.CORROBORATED));
		}
		if (stances.contains(Stance.ALLEGES)) {
			possible.add(Status.ALLEGED);
		}
		// A number can be foretold, and a supply link said to be planned, in any stance.
		if (stances.stream().anyMatch((stance) -> stance.asserts() || stance.intends())) {
			possible.addAll(Set.of(Status.CONTESTED, Status.PLANNED));
		}
		if (stances.contains(Stance.DENIES) && lens.asOf() == null) {
			possible.add(Status.DENIED);
		}
		if (lens.minOrigins() > 0) {
			possible.removeAll(Set.of(Status.ALLEGED, Status.PLANNED, Status.DENIED));
		}
		if (lens.minOrigins() > 1) {
			possible.remove(Status.SINGLE_ORIGIN);
		}
		return possible;
	}

}
