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
			"\\bhad (?:(?:already|also|since|only|just|even) )?(?:been )?(?:(?!(?:ordered|required|requested|asked|demanded|instructed|directed|decided|agreed|planned|promised|pledged|wanted|expected|forced|obliged|vowed|aimed|intended|urged|warned|banned|barred|called)\\b)\\p{L}+ed|grown|risen|fallen|come|built|won|sold|bought|got|taken|become|sunk|shrunk|made)\\b[^;]*$");

	/** "By March it was down to": it was so then. */
	private static final Pattern WAS = Pattern.compile(
			"^[^;:]*?\\b(?:was|were|had|stood|held|owned|counted|amounted|accounted|came to|reached)\\b(?!(?: \\S+)? (?:to be|to have|required|ordered|told|banned|barred)\\b)");

	private static final Pattern TO_COME = Pattern.compile(
			"\\b(?:will|must|would|should|shall|(?:has|have|had|was|were|is|are) to|plans?|planned|wants?|wanted|agreed|decided|ruled|ordered|told|deadline|expected)\\b");

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
		boolean opens = time.sense() == Sense.DEADLINE
				&& sentence.substring(0, time.start()).strip().matches("[Bb]y(?: the end of)?")
				&& WAS.matcher(sentence.substring(time.end())).find() && !TO_COME.matcher(sentence).find();
		boolean reached = opens
				|| (time.sense() == Sense.DEADLINE && HAD.matcher(sentence.substring(0, time.start())).find());
		return reached ? new Found(time.start(), time.end(), time.period(), Sense.AT) : time;
	}

}
