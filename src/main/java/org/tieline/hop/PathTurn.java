package org.tieline.hop;

import java.util.List;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HopEvidence.End;
import org.tieline.hop.PathWords.Mood;

/**
 * Why a path shows neither dependence nor influence: the first hop that shows neither, or
 * the first entity at which the path turns.
 */
final class PathTurn {

	private PathTurn() {
	}

	/**
	 * The reason in one sentence.
	 * @param readings of each hop in the order of the path
	 * @param ends the entities along it
	 */
	static String words(List<HopEvidence> hops, int[] readings, List<End> ends, Mood mood) {
		for (int i = 0; i < readings.length; i++) {
			if (readings[i] == 0) {
				return "the path goes over " + sort(hops.get(i).form().kind()) + " between "
						+ PathWords.name(ends.get(i)) + " and " + PathWords.name(ends.get(i + 1)) + ".";
			}
		}
		for (int i = 1; i < readings.length; i++) {
			int before = readings[i - 1];
			int after = readings[i];
			if (!goesOn(before, after)) {
				return isOneSort(before, after) ? turn(hops.get(i - 1), before, ends.get(i), mood)
						: clause(hops.get(i - 1), before, ends.get(i - 1), ends.get(i), mood) + ", and "
								+ clause(hops.get(i), after, ends.get(i), ends.get(i + 1), mood) + ".";
			}
		}
		return "the path changes its direction.";
	}

	/** Whether two hops in a row can be read together in some direction. */
	private static boolean goesOn(int before, int after) {
		boolean up = (before & HopReading.SUPPLIED) != 0 ? (after & (HopReading.SUPPLIED | HopReading.LED)) != 0
				: (before & HopReading.LED) != 0 && (after & HopReading.LED) != 0;
		int back = HopReading.reversed(after);
		int next = HopReading.reversed(before);
		boolean down = (back & HopReading.SUPPLIED) != 0 ? (next & (HopReading.SUPPLIED | HopReading.LED)) != 0
				: (back & HopReading.LED) != 0 && (next & HopReading.LED) != 0;
		return up || down;
	}

	/** Whether two hops are both of supply, or both of influence. */
	private static boolean isOneSort(int before, int after) {
		return (before & HopReading.SUPPLY) == 0 == ((after & HopReading.SUPPLY) == 0);
	}

	/** Where two hops of one sort point against each other. */
	private static String turn(HopEvidence hop, int before, End at, Mood mood) {
		String name = PathWords.name(at);
		if ((before & HopReading.SUPPLY) != 0) {
			boolean shared = (before & HopReading.SUPPLYING) != 0;
			String role = (at.kind() == EntityKind.PRODUCT) ? product(hop.form().kind(), shared)
					: shared ? "customer" : (hop.form().kind() == TieKind.PRODUCES) ? "maker" : "supplier";
			return "the path turns at " + name + ", a shared " + role + ".";
		}
		if (at.kind() == EntityKind.COUNTRY) {
			return "both sides " + ((mood == Mood.PAST) ? "belonged" : "belong") + " to " + name + ".";
		}
		String may = PathWords.may(mood);
		return ((before & HopReading.LED) != 0) ? name + may + "both sides of it on the path."
				: "both sides of " + name + " on the path" + may + "it.";
	}

	/** What one hop says, as it is walked. */
	private static String clause(HopEvidence hop, int reading, End from, End to, Mood mood) {
		if ((reading & HopReading.INFLUENCE) != 0) {
			boolean led = (reading & HopReading.LED) != 0;
			return PathWords.name(led ? to : from) + PathWords.may(mood) + PathWords.name(led ? from : to);
		}
		if (hop.form().kind() != TieKind.SUPPLIES) {
			return PathWords.name(from) + " and " + PathWords.name(to) + " are linked by what is made or needed";
		}
		boolean supplied = (reading & HopReading.SUPPLIED) != 0;
		return PathWords.supplied(supplied ? from : to, supplied ? to : from, mood);
	}

	private static String product(TieKind kind, boolean needing) {
		return (kind == TieKind.REQUIRES) ? (needing ? "product that needs both" : "input") : "product";
	}

	private static String sort(TieKind kind) {
		if (kind == TieKind.AFFILIATED) {
			return "a membership or another affiliation";
		}
		if (kind == TieKind.RESTRICTS) {
			return "a measure of an authority";
		}
		if (kind == TieKind.PRESSES) {
			return "an act of pressure, advice or aid";
		}
		return (kind == TieKind.INVESTS_IN) ? "an investment" : "a tie without supply or influence";
	}

}
