package org.tieline.time;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * Whether a state held at a date, as far as its claims show.
 *
 * @param word how it is known
 * @param shown what it is presumed from: the date that shows it last before the date
 * asked for, or first after it; null: it is not presumed
 * @param counts whether it counts as held: it is shown, or presumed within its reach
 */
public record TimeState(Word word, @Nullable PartialDate shown, boolean counts) {

	/** Inside a stated spell, or inside an observation's own period. */
	public static final TimeState HELD = new TimeState(Word.HELD, null, true);

	/** Nothing shows it, and nothing speaks against it. */
	public static final TimeState POSSIBLE = new TimeState(Word.POSSIBLE, null, false);

	/** It had not begun, or was over. */
	public static final TimeState NOT_HELD = new TimeState(Word.NOT_HELD, null, false);

	/** How a state at a date is known; of several answers the first counts. */
	public enum Word {

		HELD, PRESUMED, POSSIBLE, NOT_HELD

	}

	static TimeState presumed(PartialDate shown, boolean counts) {
		return new TimeState(Word.PRESUMED, shown, counts);
	}

	/**
	 * What it is presumed from, in words: {@code last shown 2018},
	 * {@code first shown 2023}; blank: it is not presumed.
	 * @param asked the date asked for; null: not known
	 */
	public String words(@Nullable PartialDate asked) {
		if (this.shown == null) {
			return "";
		}
		boolean later = asked != null && asked.firstDay().isBefore(this.shown.firstDay());
		return (later ? "first shown " : "last shown ") + this.shown;
	}

	/** The same as one of three answers. */
	public Spell.Holds holds() {
		if (this.counts) {
			return Spell.Holds.YES;
		}
		return (this.word == Word.NOT_HELD) ? Spell.Holds.NO : Spell.Holds.POSSIBLY;
	}

	/** The same, presumed at most: no longer counted as held. */
	public TimeState uncounted() {
		return switch (this.word) {
			case HELD -> POSSIBLE;
			case PRESUMED -> new TimeState(Word.PRESUMED, this.shown, false);
			case POSSIBLE, NOT_HELD -> this;
		};
	}

	/** The better known of two answers about one state. */
	public static TimeState best(TimeState one, TimeState other) {
		return (rank(other) < rank(one)) ? other : one;
	}

	/** What counts comes before what does not. */
	private static int rank(TimeState state) {
		return state.counts ? state.word.ordinal() : Word.values().length + state.word.ordinal();
	}

}
