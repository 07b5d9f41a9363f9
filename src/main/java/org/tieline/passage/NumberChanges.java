package org.tieline.passage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.WordChoice;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.Sentence.Mark;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Words that tell a rise or a fall, which the record does not hold. */
final class NumberChanges {

	private static final Pattern UP = WordChoice.compile(
			" (?:rose|rises|rising|grew|grows|growing|climbed|climbs|increased|increases|jumped|surged|soared|gained|expanded|raised|boosted|lifted|doubled|doubles|tripled|triples|trebled|quadrupled)(?= )");

	private static final Pattern DOWN = WordChoice.compile(
			" (?:fell|falls|falling|dropped|drops|slipped|slips|declined|declines|decreased|shrank|plunged|slumped|tumbled|sank|cut|reduced|lowered|trimmed|halved|halves)(?= )");

	private static final Pattern FROM_TO = WordChoice
		.compile(" from (?<from>\u27e6[pmcv]\\d+\u27e7)(?: \\S+){0,3}? to (?<to>\u27e6[pmcv]\\d+\u27e7)");

	/** "28 percent, up from 29 percent". */
	private static final Pattern UP_FROM = Pattern.compile(
			"(?<to>\u27e6[pmcv]\\d+\u27e7)(?:(?! \u27e6[pmcv])(?: \\S+)){0,6}? (?:(?<up>up|higher)|(?<down>down|lower))(?: (?:sharply|slightly))? from (?<from>\u27e6[pmcv]\\d+\u27e7)");

	private NumberChanges() {
	}

	/** Whether words tell a rise or a fall. */
	static boolean isTold(String words) {
		String text = " " + words.toLowerCase(Locale.ROOT) + " ";
		return UP.matcher(text).find() || DOWN.matcher(text).find();
	}

	/**
	 * Whether a rise is told with a lower last number, or a fall with a higher one.
	 * @param words a part of the marked sentence
	 */
	static boolean isWrong(Sentence sentence, String words) {
		Matcher beside = UP_FROM.matcher(sentence.marked());
		if (beside.find()) {
			BigDecimal before = value(sentence.mark(beside.group("from")));
			BigDecimal after = value(sentence.mark(beside.group("to")));
			if (before != null && after != null) {
				int difference = after.compareTo(before);
				return (beside.group("up") != null) ? difference <= 0 : difference >= 0;
			}
		}
		Matcher both = FROM_TO.matcher(words);
		if (!both.find()) {
			return false;
		}
		BigDecimal from = value(sentence.mark(both.group("from")));
		BigDecimal to = value(sentence.mark(both.group("to")));
		if (from == null || to == null) {
			return false;
		}
		String text = " " + words.substring(0, both.end()) + " ";
		int change = to.compareTo(from);
		return (UP.matcher(text).find() && change <= 0) || (DOWN.matcher(text).find() && change >= 0);
	}

	/**
	 * The time of a number: what a change came to is of the end of the years that it
	 * took.
	 * @param told the time that is told; null: none
	 */
	static TimeReader.@Nullable Found time(SpokenSentence spoken, Part part, TimeReader.@Nullable Found told) {
		Period period = (told != null && part.number() != null) ? told.period() : null;
		PartialDate from = (period != null) ? period.from() : null;
		PartialDate to = (period != null) ? period.to() : null;
		boolean years = told != null && from != null && to != null && from.month() == null && to.month() == null
				&& from.year() < to.year() && told.sense() == TimeReader.Sense.AT;
		if (told == null || from == null || to == null || !years || !isTold(part.match().group())) {
			return told;
		}
		PartialDate year = Surroundings.isOldValue(spoken.marked(), part.match().end()) ? from : to;
		return new TimeReader.Found(told.start(), told.end(), new Period(year, year), told.sense());
	}

	private static @Nullable BigDecimal value(Mark mark) {
		NumberReader.Found number = mark.number();
		return (number != null) ? number.value() : null;
	}

}
