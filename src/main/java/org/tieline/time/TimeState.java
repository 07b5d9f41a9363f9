package org.tieline.time;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * Whether a state held at a date, as far as its claims show.
 *
 * @param word how the state is known
 * @param shown the date that a presumed state is presumed from: the last one that shows
 * it before the date asked about, or the first one after it; null: it is not presumed
 * @param counts whether the state counts as held: it is shown, or presumed within its
 * reach
 */
public record TimeState(Word word, @Nullable PartialDate shown, boolean counts) {

	/** Within a stated spell, or within the period of an observation. */
	public static final TimeState HELD = new TimeState(Word.HELD, null, true);

	/** No claim shows it, and none excludes it. */
	public static final TimeState POSSIBLE = new TimeState(Word.POSSIBLE, null, false);

	/** It had not begun, or had ended. */
	public static final TimeState NOT_HELD = new TimeState(Word.NOT_HELD, null, false);

	/** How a state at a date is known; the strongest first. */
	public enum Word {

		HELD, PRESUMED, POSSIBLE, NOT_HELD

	}

	static TimeState presumed(PartialDate shown, boolean counts) {
		return new TimeState(Word.PRESUMED, shown, counts);
	}

	/**
	 * The date that a state is presumed from, in words: {@code last shown 2018},
	 * {@code first shown 2023}; empty: it is not presumed.
	 * @param asked the date asked about; null: not known
	 */
	public String words(@Nullable PartialDate asked) {
		if (this.shown == null) {
			return "";
		}
		boolean later = asked != null && asked.firstDay().isBefore(this.shown.firstDay());
		return (later ? "first shown " : "last shown ") + this.shown;
	}

	/** The state as one of three answers. */
	public Spell.Holds holds() {
		if (this.counts) {
			return Spell.Holds.YES;
		}
		return (this.word == Word.NOT_HELD) ? Spell.Holds.NO : Spell.Holds.POSSIBLY;
	}

	/** The same state, but not counted as held. */
	public TimeState uncounted() {
		return switch (this.word) {
			case HELD -> POSSIBLE;
			case PRESUMED -> new TimeState(Word.PRESUMED, this.shown, false);
			case POSSIBLE, NOT_HELD -> this;
		};
	}

	/** The stronger of two answers about one state. */
	public static TimeState best(TimeState one, TimeState other) {
		return (rank(other) < rank(one)) ? other : one;
	}

	/** An answer that counts as held comes before one that does not. */
	private static int rank(TimeState state) {
		return state.counts ? state.word.ordinal() : Word.values().length + state.word.ordinal();
	}

}
