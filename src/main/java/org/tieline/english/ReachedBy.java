package org.tieline.english;

import java.util.List;
import java.util.regex.Pattern;

import org.tieline.english.TimeReader.Found;
import org.tieline.english.TimeReader.Sense;

/**
 * Times by which something had come to be so: "had grown to 11% by 2022". It was so then,
 * while "must be gone by 2027" tells a deadline.
 */
public final class ReachedBy {

	private static final Pattern HAD = Pattern.compile(
			"\\bhad (?:(?:already|also|since|only|just|even) )?(?:been )?(?:\\p{L}+ed|grown|risen|fallen|come|built|won|sold|bought|got|taken|become|sunk|shrunk|made)\\b[^;]*$");

	private ReachedBy() {
	}

	/**
	 * The times of a sentence, with those by which something had come to be so as times
	 * at which it was so.
	 */
	public static List<Found> of(String sentence, List<Found> times) {
		return times.stream().map((one) -> of(sentence, one)).toList();
	}

	private static Found of(String sentence, Found time) {
		boolean reached = time.sense() == Sense.DEADLINE && HAD.matcher(sentence.substring(0, time.start())).find();
		return reached ? new Found(time.start(), time.end(), time.period(), Sense.AT) : time;
	}

}
