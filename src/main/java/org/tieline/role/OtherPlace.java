package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another place from which something is to go, with a time of its own: "removed from
 * networks by 2027 and from cores by 2023".
 */
final class OtherPlace {

	private static final Pattern PLACE = Pattern.compile(
			" and(?= (?:from|out of)(?<place>(?: (?!\u27e6[egpmckv]|and |but |by )\\S+){1,6})(?<to>(?: by(?: end)?)? [.,;]))");

	/** The first place, and what stands before it. */
	private static final Pattern FIRST = Pattern.compile(
			"^(?<kept>.* (?:from|out of)(?: \u27e6[era]\\d+\u27e7(?: 's)?)?)(?: (?!\u27e6[egpmckv]|from )\\S+){1,7}$");

	private static final Pattern PARTY = Pattern.compile("\u27e6[egq]\\d+\u27e7");

	private OtherPlace() {
	}

	/**
	 * What is told of the other place, said in full.
	 * @param marked words and marks, each after one blank, with a blank at its end
	 * @param from where what is said starts
	 * @param start where the clause starts that ends at a place
	 */
	static Optional<Gaps.Filled> of(String marked, int from, IntUnaryOperator start, Gaps.Names names) {
		Matcher other = PLACE.matcher(marked);
		if (!other.find(from)) {
			return Optional.empty();
		}
		int first = start.applyAsInt(other.start());
		int end = other.end("to");
		Matcher place = FIRST.matcher(marked.substring(first, other.start()));
		if (!place.find() || !names.isTimed(first, other.start()) || !names.isTimed(other.end(), end)
				|| !PARTY.matcher(place.group("kept")).find()) {
			return Optional.empty();
		}
		StringBuilder words = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		Gaps.copy(place.group("kept"), first, words, places);
		Gaps.copy(other.group("place"), other.start("place"), words, places);
		Gaps.close(words, places, end);
		return Optional.of(new Gaps.Filled(words.toString(), places, other.end(), end, first, other.start(), true));
	}

}
