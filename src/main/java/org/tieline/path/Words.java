package org.tieline.path;

import java.util.ArrayList;
import java.util.List;

import org.tieline.evidence.FactWords;
import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;

/**
 * A path in plain words: what each hop says, and on what measure or legal basis. A hop is
 * told in the present only if a fact that sets its status goes on. Where its facts tell
 * of different sorts, each is named with its own status and time; what is less than the
 * hop, but goes on where that is over, is added.
 */
public final class Words {

	private Words() {
	}

	/** One line: what each hop says, in the order of the path. */
	public static String of(Hops hops, int[] arcs) {
		List<String> clauses = new ArrayList<>();
		for (int arc : arcs) {
			clauses.add(clause(hops, arc >> 1));
		}
		return FactWords.stopped(String.join("; ", clauses));
	}

	private static String clause(Hops hops, int hop) {
		HopEnds ends = HopEnds.of(hops, hop);
		if (hops.restsOnCountry(hop)) {
			return ends.ofCountry();
		}
		List<Sort> sorts = Sorts.of(hops, hop);
		boolean several = sorts.size() > 1;
		boolean past = sorts.stream().filter(Sort::bearing).allMatch(Sort::past);
		List<Sort> goingOn = sorts.stream().filter((sort) -> !sort.past()).toList();
		if (!past || goingOn.isEmpty()) {
			return ends.from() + " " + said(sorts, past, ends, several);
		}
		List<Sort> over = sorts.stream().filter(Sort::past).toList();
		Sort first = goingOn.getFirst();
		return ends.from() + " " + said(over, true, ends, several) + "; " + (hasSorts(first)
				? said(goingOn, false, ends.withoutCountry(), several) : ends.verb(first) + first.remark());
	}

	/** What some sorts say; a time is named where it is not the hop's alone. */
	private static String said(List<Sort> sorts, boolean past, HopEnds ends, boolean several) {
		Sort first = sorts.getFirst();
		if (first.kind() == TieKind.AFFILIATED) {
			return String.join(", ",
					sorts.stream()
						.map((role) -> ends.says(role) + (several ? role.time() : "") + role.remark())
						.toList());
		}
		if (sorts.size() > 1) {
			return ends.saysAny(first, past) + ": " + String.join(", ", sorts.stream().map(Sort::words).toList());
		}
		boolean timed = (several && hasSorts(first)) || first.kind() == TieKind.FUNDS
				|| first.kind() == TieKind.INVESTS_IN;
		return ends.says(first) + first.detail() + (timed ? first.time() : "") + first.remark();
	}

	private static boolean hasSorts(Sort sort) {
		return !sort.name().isEmpty() || sort.kind() == TieKind.INVESTS_IN;
	}

}
