package org.tieline.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.english.NumberReader.Found;
import org.tieline.english.NumberReader.Sort;

/**
 * Numbers without a unit beside percentages: "Albano had 31 percent, Berg 15 and Castor
 * 17", "from 8 to 6 percent", "Albano 31, Berg 15 and Castor 13 percent".
 */
public final class BareNumbers {

	private static final Pattern PLAIN = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** Stands for a name or a time of the sentence. */
	private static final String NAME = "\u0001";

	private static final String TIME = "\u0002";

	private static final String LINK = "(?:[,;(:]|,?;? (?:and|but|while|whereas|against|versus|with|than|behind|ahead of|followed by|compared (?:with|to)))";

	/** Between a percentage and the number of another party. */
	private static final Pattern OF_OTHER = Pattern.compile("[^.;]{0,90}?" + LINK + " ?(?:the |that of |those of )?"
			+ NAME + "(?:'s?)?(?: " + NAME
			+ ")?(?: (?:with|at|on|had|has|held|took|got|won|was|is|just|only|about|some|next|second|third|fourth|fifth|came|in))* ?");

	/** Between a percentage and a number of the same at another time or place. */
	private static final Pattern OF_SAME = Pattern.compile("[^.;]{0,90}?(?:(?:,| and| but| to| from| after| against)"
			+ "(?: (?:from|to|up|down|only|just|about|some|had|been|was|it|then|rose|fell|climbed|slipped|dropped|by|one|two|three|four|points?|"
			+ TIME + "))*) ?");

	/** Between a number of one party and the next number. */
	private static final Pattern NEXT_PARTY = Pattern
		.compile("(?:,|,? and|,? but) ?" + NAME + "(?: (?:with|at|on|had|only|just))* ?|,? and ?|, ?");

	/** After a number that counts nothing which is named. */
	private static final Pattern ENDS = Pattern.compile("\\s*(?:[.,;)]|$|and\\b|but\\b|while\\b|" + TIME
			+ "|(?:in|from|a year|the year|after|against|compared|for|outside|respectively|worldwide|of (?:it|that))\\b(?! (?:countries|markets|cities|states)))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FROM_TO = Pattern.compile("\\bfrom(?: about| some| just)? $");

	private static final Pattern TO = Pattern.compile(" (?:percent )?to(?: about| some| just)? ");

	private BareNumbers() {
	}

	/**
	 * The numbers of a sentence, with those as percentages that can be nothing else.
	 * @param text the sentence
	 * @param numbers its numbers, in their order
	 * @param nameEnd by a place where a name starts, where it ends; otherwise negative
	 */
	public static List<Found> asPercent(String text, List<Found> numbers, List<TimeReader.Found> times,
			IntUnaryOperator nameEnd) {
		if (numbers.stream().noneMatch((one) -> one.sort() == Sort.PERCENT)
				|| numbers.stream().noneMatch((one) -> isBare(text, one))) {
			return numbers;
		}
		List<Found> known = numbers.stream().filter((one) -> !isTime(one, times)).toList();
		List<Found> changed = new ArrayList<>(numbers);
		for (int i = 1; i < known.size(); i++) {
			Found before = changed.get(changed.indexOf(known.get(i - 1)));
			Found one = known.get(i);
			if (before.sort() == Sort.PERCENT && !before.change() && isBare(text, one)
					&& ENDS.matcher(told(text, one.end(), text.length(), times, nameEnd)).lookingAt()
					&& goesOn(told(text, before.end(), one.start(), times, nameEnd))) {
				put(changed, known, i, before);
			}
			known = changedOnly(changed, times);
		}
		for (int i = known.size() - 2; i >= 0; i--) {
			Found one = known.get(i);
			Found next = known.get(i + 1);
			if (next.sort() == Sort.PERCENT && !next.change() && isBare(text, one)) {
				String between = text.substring(one.end(), next.start());
				boolean range = FROM_TO.matcher(text.substring(0, one.start())).find() && TO.matcher(between).matches();
				if (range || NEXT_PARTY.matcher(told(text, one.end(), next.start(), times, nameEnd)).matches()) {
					put(changed, known, i, next);
				}
			}
			known = changedOnly(changed, times);
		}
		return changed;
	}

	private static List<Found> changedOnly(List<Found> changed, List<TimeReader.Found> times) {
		return changed.stream().filter((one) -> !isTime(one, times)).toList();
	}

	private static void put(List<Found> changed, List<Found> known, int at, Found percent) {
		changed.set(changed.indexOf(known.get(at)), known.get(at).inUnitOf(percent));
	}

	private static boolean goesOn(String between) {
		return OF_OTHER.matcher(between).matches() || OF_SAME.matcher(between).matches();
	}

	private static boolean isBare(String text, Found number) {
		return number.sort() == Sort.COUNT && number.high() == null && number.value().compareTo(HUNDRED) <= 0
				&& !number.change() && PLAIN.matcher(number.printed()).matches()
				&& text.substring(number.start(), number.end()).endsWith(number.printed());
	}

	private static boolean isTime(Found number, List<TimeReader.Found> times) {
		return times.stream().anyMatch((of) -> of.start() <= number.start() && number.end() <= of.end());
	}

	/** A part of the sentence with signs for its names and times. */
	private static String told(String text, int from, int to, List<TimeReader.Found> times, IntUnaryOperator nameEnd) {
		StringBuilder told = new StringBuilder();
		int at = from;
		while (at < to) {
			int place = at;
			int name = nameEnd.applyAsInt(at);
			int time = times.stream()
				.filter((one) -> one.start() == place && one.end() > place)
				.mapToInt(TimeReader.Found::end)
				.findFirst()
				.orElse(-1);
			if (time > at) {
				told.append(TIME);
				at = time;
			}
			else if (name > at) {
				told.append(NAME);
				at = name;
			}
			else {
				told.append(text.charAt(at));
				at++;
			}
		}
		return told.toString();
	}

}
