package org.tieline.check;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.listing.WholeList;
import org.tieline.value.Period;

/**
 * What whole lists say of a restriction, or of its absence, that no fact covers. The
 * verdict stays NOT_COVERED: that a name is missing from a list is no claim of anybody.
 */
final class WholeListReason {

	private WholeListReason() {
	}

	/** The check with what the lists of its measure say of its target. */
	static ClaimCheck add(ClaimCheck check, Map<String, Entity> entities, Lens lens) {
		Map<String, String> parts = check.claim().participants();
		Entity measure = entities.get(parts.getOrDefault("measure", ""));
		Entity target = entities.get(parts.getOrDefault("target", ""));
		boolean asked = check.verdict() == Verdict.NOT_COVERED
				&& check.claim().kind().name().equals(KindsOfFact.RESTRICTION);
		if (!asked || measure == null || target == null || !WholeList.canName(target)) {
			return check;
		}
		StringBuilder reason = new StringBuilder(check.reason());
		for (WholeList list : lists(measure, check.claim().period(), lens)) {
			if (!list.isNaming(target)) {
				String open = list.open(target);
				reason.append(' ')
					.append((open != null) ? measure.name() + " is recorded whole for " + list.complete() + ". " + open
							: list.absence(measure, target));
			}
		}
		return check.saying(reason.toString());
	}

	private static List<WholeList> lists(Entity measure, @Nullable Period period, Lens lens) {
		return WholeList.of(measure)
			.stream()
			.filter((list) -> list.counts(lens))
			.filter((list) -> period == null
					|| (!period.firstDay().isAfter(list.complete()) && !period.lastDay().isBefore(list.complete())))
			.toList();
	}

}
