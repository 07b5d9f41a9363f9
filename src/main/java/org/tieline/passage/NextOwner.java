package org.tieline.passage;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.TimeReader;
import org.tieline.passage.Sentence.Mark;
import org.tieline.value.Period;

/**
 * Whose the next number of a list is, and of when: "Albano shipped 5 million phones in
 * 2019 and Berg 4 million", "and 4 million by Berg".
 *
 * @param party whoever has the number
 * @param period its time; null: that of the number before
 * @param speaker whether it is only whoever counts it so: "and 4 million by that of
 * Delta"
 */
record NextOwner(Mark party, @Nullable Period period, boolean speaker) {

	private static final String COUNT = "(?:counts?|estimates?|figures?|reckoning|data|tally|calculations?|numbers?|measure)";

	/** Between a number and whoever counts it so. */
	private static final Pattern COUNTED_BY = Pattern.compile(
			"(?:,? (?:in|for|during) [^,.;]{4,30})?(?: (?:by|on|in) (?:that|those|the " + COUNT
					+ ") (?:of|from)(?: the)? |,? according to(?: (?:that|those|the " + COUNT
					+ ") (?:of|from))?(?: the)? |,? (?:says|said|estimates|estimated|reckons)(?: the)? )",
			Pattern.CASE_INSENSITIVE);

	/** "By Delta's count": between a number and whose count it is. */
	private static final Pattern BY_ITS = Pattern.compile("(?:,? (?:in|for|during) [^,.;]{4,30})? (?:by|on|in) ",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ITS_COUNT = Pattern.compile("'s?(?: (?:own|latest))?(?: " + COUNT + "\\b|[.,;]|$).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** "Delta's estimate was 5 million, Foxtrot's 4". */
	private static final Pattern OF_COUNTER = Pattern.compile("'s?(?: [\\p{L}-]+){0,2} " + COUNT + "\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern OWN = Pattern.compile("'s? (?:" + COUNT + " (?:was|of) |was |is )?",
			Pattern.CASE_INSENSITIVE);

	/** Before another party of the same. */
	private static final Pattern LINK = Pattern.compile(
			".*(?:[,;(]|(?:,|;)? (?:and|while|whereas|but|against|versus|to|than|behind|ahead of|followed by|with|compared (?:with|to)))(?: (?:that|those) of)?(?: the)? ?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern LINKED = Pattern.compile(
			".*(?:[,;(]|(?:,|;)? (?:and|while|whereas|but|against|versus|or))(?: (?:the|worth|that of))* ?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** Between a party and its number. */
	private static final Pattern HAS = Pattern.compile(
			"(?:'s?)?,?(?: (?:with|at|on|a|an|the|had|has|was|some|another|only|just|in turn|came to|spent|sold|shipped|sent out|delivered|reported|posted|booked|made))* ?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BY = Pattern.compile(" (?:by|for|at|from|of|in the case of)(?: the)? ",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER = Pattern.compile(
			"\\s*(?:[.,;)].*|(?:in|and|while|but|over|during|worldwide) .*)?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** So many letters may stand between a number and its time. */
	private static final int NEAR = 6;

	/**
	 * Whose a number is.
	 * @param last the number before it
	 * @return null if it is no other party's number of the same
	 */
	static @Nullable NextOwner of(Sentence sentence, Mark last, Mark number) {
		boolean next = sentence.marks()
			.stream()
			.noneMatch((one) -> (one.number() != null) && one.start() >= last.end() && one.end() <= number.start());
		Mark counter = next ? counter(sentence, last, number) : null;
		if (counter != null) {
			return new NextOwner(counter, time(sentence, number.end(), counter.end()), true);
		}
		Mark before = next ? before(sentence, last, number) : null;
		if (before != null) {
			return new NextOwner(before, time(sentence, before.start(), number.end()), false);
		}
		Mark after = next ? after(sentence, last, number) : null;
		return (after != null) ? new NextOwner(after, time(sentence, number.end(), after.end()), false) : null;
	}

	/** Whoever counts a number so, after somebody else's count. */
	private static @Nullable Mark counter(Sentence sentence, Mark last, Mark number) {
		boolean counted = sentence.marks()
			.stream()
			.anyMatch((one) -> one.letter() == 'e' && one.end() < last.start()
					&& OF_COUNTER.matcher(sentence.part(one.end(), last.start())).matches());
		return sentence.marks()
			.stream()
			.filter((one) -> one.letter() == 'e' && one.mention() != null
					&& !one.mention().of(Parties.SUBJECTS).isEmpty())
			.filter((one) -> (one.start() >= number.end() && isCounter(sentence, number, one))
					|| (counted && one.start() >= last.end() && one.end() <= number.start()
							&& OWN.matcher(sentence.part(one.end(), number.start())).matches()))
			.filter((one) -> LINKED.matcher(sentence.part(last.end(), Math.min(one.start(), number.start()))).matches())
			.findFirst()
			.orElse(null);
	}

	private static boolean isCounter(Sentence sentence, Mark number, Mark one) {
		String between = sentence.part(number.end(), one.start());
		return COUNTED_BY.matcher(between).matches() || (BY_ITS.matcher(between).matches()
				&& ITS_COUNT.matcher(sentence.part(one.end(), sentence.end())).matches());
	}

	private static @Nullable Mark before(Sentence sentence, Mark last, Mark number) {
		return sentence.marks()
			.stream()
			.filter((one) -> isCompany(one) && one.start() >= last.end() && one.end() <= number.start())
			.reduce((first, second) -> second)
			.filter((one) -> LINK.matcher(sentence.part(last.end(), one.start())).matches()
					&& HAS.matcher(sentence.part(one.end(), number.start())).matches())
			.orElse(null);
	}

	private static @Nullable Mark after(Sentence sentence, Mark last, Mark number) {
		if (!LINK.matcher(sentence.part(last.end(), number.start())).matches()) {
			return null;
		}
		return sentence.marks()
			.stream()
			.filter((one) -> isCompany(one) && one.start() >= number.end()
					&& BY.matcher(sentence.part(number.end(), one.start())).matches()
					&& AFTER.matcher(sentence.part(one.end(), sentence.end())).matches())
			.findFirst()
			.orElse(null);
	}

	private static boolean isCompany(Mark mark) {
		return mark.letter() == 'e' && mark.mention() != null
				&& !mark.mention().of(Set.of(EntityKind.COMPANY)).isEmpty();
	}

	/** The time that starts in a part of a sentence or right after it. */
	private static @Nullable Period time(Sentence sentence, int from, int to) {
		return sentence.times()
			.stream()
			.filter((one) -> one.start() + sentence.start() >= from && one.start() + sentence.start() <= to + NEAR)
			.map(TimeReader.Found::period)
			.findFirst()
			.orElse(null);
	}

}
