package org.tieline.role;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Which name of the first part of a list another name may stand for. */
final class GapPlaces {

	private static final Pattern MARK = Pattern.compile("\u27e6(?<letter>[a-z])\\d+\u27e7");

	private static final Pattern NOT_SUBJECT = Pattern.compile(" (?:" + ListParts.PREPOSITION
			+ "|on|as|than|like|across|within|outside|under|over|after|before|behind|against|according to) $");

	/** "Gave Albano a loan of 5 million": the next one is given something too. */
	private static final Pattern RECEIVER = Pattern.compile(
			" (?:lent|lends|lend|granted|grants|grant|gave|gives|give|awarded|awards|award|promised|promises|offered|offers|paid|pays|handed|hands|sold|sells|extended|fined|fines) (?<x>\u27e6e\\d+\u27e7)(?! 's )");

	private static final Pattern OWNER = Pattern.compile(" 's(?= )");

	private static final Pattern OF = Pattern.compile(" (?:of|in|at) $");

	private GapPlaces() {
	}

	/** Whether a name may be a subject, by the words before it. */
	static boolean isSubject(String main, MatchResult name) {
		return !NOT_SUBJECT.matcher(main.substring(0, name.start())).find();
	}

	static List<MatchResult> parties(String main) {
		return MARK.matcher(main).results().filter((one) -> "eg".contains(one.group().substring(1, 2))).toList();
	}

	/** The party of which a part is told: "of Albano", "Albano's". */
	static @Nullable MatchResult object(String main, MatchResult number, String preposition) {
		List<MatchResult> after = parties(main).stream()
			.filter((one) -> one.start() > number.end())
			.filter((one) -> main.startsWith(" 's", one.end())
					|| main.substring(0, one.start()).endsWith(" " + preposition + " ")
					|| ("of in at".contains(preposition) && OF.matcher(main.substring(0, one.start())).find()))
			.toList();
		return (after.size() == 1) ? after.getFirst() : null;
	}

	/** The party that has what is told. */
	static @Nullable MatchResult owner(String main) {
		for (MatchResult one : parties(main)) {
			boolean owns = OWNER.matcher(main).region(one.end(), main.length()).lookingAt()
					|| main.substring(0, one.start()).endsWith(" of ")
					|| main.substring(0, one.start()).endsWith(" held by ");
			if (owns) {
				return one;
			}
		}
		return null;
	}

	static @Nullable MatchResult after(String main, String preposition) {
		List<MatchResult> after = parties(main).stream()
			.filter((one) -> main.substring(0, one.start()).endsWith(" " + preposition + " "))
			.toList();
		return (after.size() == 1) ? after.getFirst() : null;
	}

	/** The subject, or whoever gets the number: "lent Albano 5 million". */
	static @Nullable MatchResult subject(String main, MatchResult number) {
		List<MatchResult> parties = parties(main);
		Matcher receiver = RECEIVER.matcher(main);
		for (MatchResult one : parties) {
			if (receiver.find(0) && receiver.start("x") == one.start() && one != parties.getFirst()) {
				return one;
			}
			if (one.end() + 1 == number.start() && one != parties.getFirst()) {
				return one;
			}
		}
		return parties.stream().filter((one) -> isSubject(main, one)).findFirst().orElse(null);
	}

}
