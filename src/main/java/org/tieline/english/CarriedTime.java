package org.tieline.english;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.english.TimeReader.Found;
import org.tieline.english.TimeReader.Sense;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The time of a sentence that tells none and goes on with the one before: "Albano had a
 * good 2017. It earned 5 million."
 */
public final class CarriedTime {

	private static final long YEAR = 366;

	/** A sentence that goes on with whoever or whatever the one before tells of. */
	private static final Pattern GOES_ON = Pattern.compile(
			"(?i)\\W*(?:(?:and|but|yet|altogether|overall) )?(?:(?:it|its|they|their|this|that|those|of that|of this)\\b"
					+ "|the (?:\\p{Lu}[\\p{L}-]+ )?(?:company|group|firm|vendor|manufacturer|chipmaker|operator|carrier|foundry|swedes|finns|koreans)(?:'s)?\\b"
					+ "|(?:the )?(?:net |total |annual |group |overall |operating )*(?:revenues?|sales|turnover|profits?|income|loss)\\b).*\\d.*"
					+ "|.*\\bshare of (?:it|that|this|that market|this market)\\b.*\\d.*",
			Pattern.DOTALL);

	/** What is told of the present, or of what is to come, has another time. */
	private static final Pattern NOT_THEN = Pattern.compile(
			"(?i)\\b(?:is|are|has|have|now|today|currently|holds?|owns?|will|would|plans?|expects?|stands|since|until|recently|once|earlier|previously|originally|before|after|then|ago|later|peak(?:s|ed)?|averag\\w+|preceding|previous|last|when|ever|so far|excluding|adjusted|constant|like-for-like)\\b");

	/** What is told of a year is not told of a part of it, nor the other way round. */
	private static final Pattern OF_YEAR = Pattern
		.compile("(?i)\\b(?:annual|annually|yearly|year|twelve months|12 months)\\b");

	private static final Pattern OF_PART = Pattern
		.compile("(?i)\\b(?:quarter|quarterly|half|half-year|months?|weeks?|days?)\\b");

	private CarriedTime() {
	}

	/**
	 * The time that a sentence takes from the one before; null: none.
	 * @param times its own times
	 * @param before the times of the sentence before
	 */
	public static @Nullable Found of(List<Found> times, String sentence, List<Found> before) {
		if (!main(times, sentence).isEmpty() || before.isEmpty() || !GOES_ON.matcher(sentence).matches()
				|| NOT_THEN.matcher(COMPARED.matcher(sentence).replaceAll("")).find()) {
			return null;
		}
		List<@Nullable Period> told = before.stream().<@Nullable Period>map(Found::period).distinct().toList();
		Period period = (told.size() == 1) ? told.getFirst() : null;
		boolean clear = period != null && before.stream().allMatch((one) -> one.sense() == Sense.AT)
				&& isWhole(period.from()) && isWhole(period.to()) && period.days() <= YEAR;
		boolean other = clear && period != null
				&& ((period.days() < YEAR - 1) ? OF_YEAR : OF_PART).matcher(sentence).find();
		return (clear && !other && period != null) ? new Found(0, 1, period, Sense.AT) : null;
	}

	/**
	 * The times of a sentence without those of figures that others are compared with: "5
	 * million in 2021, up from 4 million in 2020".
	 */
	public static List<Found> main(List<Found> times, String sentence) {
		return times.stream()
			.filter((one) -> !BEFORE_COMPARED.matcher(sentence.substring(0, one.start())).find())
			.toList();
	}

	private static final String COMPARES = "(?:(?:up|down) )?(?:from|after|against|versus|compared (?:with|to))(?: (?:only|just|an?|the|net|profits?|loss|sales|revenues?|share|of|about|some))* (?:[\\p{Sc}\\p{Lu}]{1,4} ?)?\\d[\\d.,]*(?<!,)";

	/** A figure that another is compared with, and its time. */
	private static final Pattern COMPARED = Pattern.compile("(?i)[,(]? ?\\b" + COMPARES + "(?:(?!\\.\\s|\\.$)[^,;])*");

	/** Before the time of a figure that another is compared with. */
	private static final Pattern BEFORE_COMPARED = Pattern.compile("(?i)\\b" + COMPARES
			+ " ?(?:%|percent|per cent|million|billion|trillion)?(?: (?:yuan|yen|won|euros?|dollars|kronor|kroner|pounds|units|phones))?,?(?: (?:in|for|at|during|the|of))* $");

	private static boolean isWhole(@Nullable PartialDate date) {
		return date != null && date.day() == null;
	}

}
