package org.tieline.evidence;

/**
 * A verb between the names of two entities.
 *
 * @param present in the third person singular: {@code supplies}
 * @param past the past tense: {@code supplied}
 * @param act whether it tells of a single act: what is done is told in the past
 */
public record Verb(String present, String past, boolean act) {

	/** A verb for what lasts. */
	public Verb(String present, String past) {
		this(present, past, false);
	}

	/** The verb in the past tense, or in the present tense. */
	public String in(boolean pastTense) {
		return (pastTense || this.act) ? this.past : this.present;
	}

	/** The verb with words that follow it: {@code invests} becomes "invests in". */
	public Verb with(String words) {
		return new Verb(this.present + words, this.past + words, this.act);
	}

}
