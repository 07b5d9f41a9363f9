package org.tieline.passage;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.tense.ToldDeadline;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The year by which something must be done: "by 2027", "by the end of 2027".
 *
 * @param aspect the measurement of the kind that it is
 * @param isOfSomeEquipment whether it is told of some equipment only, which may have
 * another deadline than the rest
 * @param due the deadline as exactly as it is told
 */
record Deadline(Aspect aspect, AskedNumber number, boolean isOfSomeEquipment, ToldDeadline due) {

	private static final Pattern END = Pattern.compile("\\bend of(?: the)?(?: year)? $");

	/** "By the start of 2027" is another day than "by the end of 2027". */
	private static final Pattern START = Pattern
		.compile("\\b(?:(?:start|beginning|middle|summer|spring|autumn) of(?: the)?|early|late|mid)[ -]$");

	/** "Operators have until the end of 2027 to". */
	private static final Pattern UNTIL = Pattern.compile(
			"\\b(?:ha(?:s|ve|d)|g[ai]ves?|given|granted|allow(?:s|ed)?|gets?|got)\\b[^.,;]{0,60}\\buntil(?: the)?(?: end of)?(?: the)? $|\\bdeadline\\b[^.,;]{0,70}\\b(?:is|was|of|remains)(?: the)?(?: end of)?(?: the)? $");

	private static final Pattern SOME = Pattern.compile(
			"\\b(?:2G|3G|4G|LTE|6G|management|transport|access|fixed|fib(?:re|er)|radio|RAN|satellite|copper)\\b",
			Pattern.CASE_INSENSITIVE);

	/**
	 * The deadline that a time tells; null: the time is none, or facts of the kind have
	 * none.
	 */
	static @Nullable Deadline of(TimeReader.Found time, Sentence sentence, KindOfFact kind) {
		Period period = time.period();
		PartialDate last = (period != null) ? period.to() : null;
		Aspect aspect = kind.aspect("deadline").orElse(null);
		String before = sentence.text().substring(Math.max(0, time.start() - 80), time.start());
		boolean due = time.sense() == TimeReader.Sense.DEADLINE || UNTIL.matcher(before).find();
		if (!due || last == null || aspect == null || START.matcher(before).find()) {
			return null;
		}
		BigDecimal year = new BigDecimal(last.year());
		return new Deadline(aspect, AskedNumber.of(Quantity.exactly(year, "year"), year.toPlainString()),
				SOME.matcher(sentence.text()).find(),
				new ToldDeadline(last, END.matcher(before).find() || isEnd(sentence, time)));
	}

	/** Whether the words of the time itself tell the end of a year. */
	private static boolean isEnd(Sentence sentence, TimeReader.Found time) {
		return sentence.text().substring(time.start(), time.end()).contains("end of");
	}

}
