package org.tieline.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.table.CheckedRow.UnreadCell;
import org.tieline.value.PartialDate;

/**
 * The start and the end of a state, as a row gives them. A check compares one time only:
 * whether the state held then. A start or end that differs from all those on record is a
 * difference; one that the record does not have is told as not compared.
 *
 * @param from the start; null: not given, or the row is a number
 * @param to the end; null: not given, or the row is a number
 */
record StatedTime(@Nullable PartialDate from, @Nullable PartialDate to) {

	static final StatedTime NONE = new StatedTime(null, null);

	/**
	 * The check with start and end compared.
	 * @param unread where cells that could not be compared are listed
	 */
	ClaimCheck compared(ClaimCheck check, List<UnreadCell> unread) {
		ClaimCheck started = compared(check, "from", this.from, Claim::from, unread);
		return compared(started, "to", this.to, Claim::to, unread);
	}

	private static ClaimCheck compared(ClaimCheck check, String column, @Nullable PartialDate given,
			Function<Claim, @Nullable PartialDate> date, List<UnreadCell> unread) {
		if (given == null || (check.verdict() != Verdict.SUPPORTED && check.verdict() != Verdict.CONTESTED)) {
			return check;
		}
		List<PartialDate> recorded = check.supporting()
			.stream()
			.map((view) -> date.apply(view.claim()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		if (recorded.isEmpty()) {
			unread.add(new UnreadCell(column, given.toString(),
					"no claim that holds it gives one; the verdict is about whether it held"));
			return check;
		}
		return recorded.stream().anyMatch((one) -> overlap(one, given)) ? check : differing(check, column + " " + given,
				recorded.stream().map((one) -> column + " " + one).collect(Collectors.joining(", ")));
	}

	private static boolean overlap(PartialDate one, PartialDate other) {
		return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
	}

	private static ClaimCheck differing(ClaimCheck check, String asked, String recorded) {
		String summary = (check.bestMatch() != null) ? " " + check.bestMatch().summary() : "";
		return check.differing(new Difference(Scope.PERIOD, asked, recorded),
				"Not as stated: it is recorded for another time (" + recorded + "), not " + asked + "." + summary);
	}

}
