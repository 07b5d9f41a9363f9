package org.tieline.passage;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.english.TimeReader;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.Sentence.Mark;

/**
 * A sentence and whose word it is.
 *
 * @param marked the sentence with marks and a blank at its end
 */
record SpokenSentence(Sentence sentence, String marked, Voice voice) {

	/** "Cannot be made without": what is negated twice is so. */
	private static final Pattern DOUBLE = Pattern
		.compile(" (?:cannot|not|no|never|hardly|none)(?= )(?: (?!without )\\S+){0,6} without(?= )"
				+ "| (?:had|has|have|did) not(?: \\p{L}+ly)? (?:halted|stopped|suspended|ended|cut off|ceased|halt|end|stop|suspend|cease)(?= )"
				+ "| (?:denies|denied|rejects|rejected|dismisses|dismissed|disputes|disputed)(?: \\S+){0,8} (?:halted|stopped|suspended|ended|cut off|ceased|halting|stopping|suspending|ending|cutting off|halt|end|stop|suspension)(?= )");

	/** "Albano may not supply Nordia's networks". */
	private static final Pattern BARRED = Pattern.compile(
			"(?<=\u27e7) (?:may|must|can) not (?=(?:supply|build|bid for|provide equipment for|buy|purchase|install|use|order|procure) )| (?:not|no longer) allowed to (?=(?:buy|purchase|install|use|order|procure) )");

	/** "May not use": what is forbidden is so. */
	private static final Pattern FORBIDDEN = Pattern
		.compile("(?:^ +| (?<=(?:operators|carriers|providers|telcos|companies|firms) ))(?:may|must|can) not "
				+ "| (?:did|has|have|had|does|do) not (?=(?:admit|allow|permit|includ|invit|let|clear|approv)\\S* .* trials? *$)");

	/**
	 * Where a statement starts: a denial or a quotation with whoever says it, so that its
	 * verdict is not read as one on what is denied; a number after a rise or fall alone,
	 * which the verdict does not speak of.
	 */
	int start(Part part) {
		Mark number = part.number();
		if (number != null && NumberChanges.isTold(part.match().group())) {
			return number.start();
		}
		int start = this.sentence.origin(part.match().start());
		Mark speaker = this.voice.speaker();
		return (speaker != null) ? Math.min(start, speaker.start()) : start;
	}

	/** Where a part ends in the passage. */
	int end(MatchResult match) {
		String last = this.marked.substring(0, match.end());
		int mark = last.lastIndexOf('\u27e6');
		if (last.endsWith("\u27e7") && mark >= 0) {
			return this.sentence.mark(last.substring(mark)).end();
		}
		return Math.max(this.sentence.origin(match.end()), this.sentence.origin(match.start()) + 1);
	}

	/** The words of a part between blanks. */
	String words(MatchResult match) {
		return " " + this.marked.substring(match.start(), match.end()) + " ";
	}

	/**
	 * Whether a part is negated inside, other than by the denial that it tells of.
	 * @param kind its kind: "may not supply" tells a restriction, and no supply
	 */
	boolean isNegated(MatchResult match, String kind) {
		String words = FORBIDDEN.matcher(DOUBLE.matcher(words(match)).replaceAll(" ")).replaceFirst(" shall ");
		words = kind.equals("RESTRICTION") ? BARRED.matcher(words).replaceFirst(" shall ") : words;
		return this.voice.from() <= match.start() && Surroundings.NEGATION.isIn(this.sentence.words(), words)
				&& !(this.voice.stance() == Stance.DENIES && words.contains(" being "));
	}

	/** The time that belongs to a part; null: none is told. */
	TimeReader.@Nullable Found time(Part part) {
		Mark number = part.number();
		return this.sentence.timeNear((number != null) ? number.start() : this.sentence.origin(part.match().end() - 1));
	}

}
