package org.tieline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * Days on which a restriction does not hold, because its measure or the instrument of
 * that measure is suspended or repealed then; or on which that is open.
 *
 * @param first the first day
 * @param last the last day; {@code LocalDate.MAX}: no end is known
 * @param word why it does not hold
 * @param planned whether the last day is only a planned one
 */
public record Pause(LocalDate first, LocalDate last, Word word, boolean planned) {

	/** Why a restriction does not hold. */
	public enum Word {

		SUSPENDED, REPEALED,
		/** The sources leave open whether it was suspended or repealed. */
		OPEN,
		/**
		 * A suspension was planned to end the day before the first day, and nobody says
		 * what followed.
		 */
		PLANNED_END;

		/** Whether it is not known whether the restriction holds. */
		boolean isOpen() {
			return this == OPEN || this == PLANNED_END;
		}

	}

	/** A pause the last day of which is no plan. */
	public Pause(LocalDate first, LocalDate last, Word word) {
		this(first, last, word, false);
	}

	private static final String SEPARATOR = "/";

	private static final String PLANNED = "planned";

	/**
	 * The pause that takes a date; null: on some day of it there is none.
	 * @param pauses the pauses, oldest first
	 * @param date the date
	 */
	public static @Nullable Pause at(List<Pause> pauses, PartialDate date) {
		LocalDate day = date.firstDay();
		Pause found = null;
		for (Pause pause : pauses) {
			if (pause.last().isBefore(day)) {
				continue;
			}
			if (pause.first().isAfter(day)) {
				return null;
			}
			found = (found == null || pause.word().isOpen()) ? pause : found;
			if (!pause.last().isBefore(date.lastDay())) {
				return found;
			}
			day = pause.last().plusDays(1);
		}
		return null;
	}

	/** What it leaves of a state. */
	public TimeState limit(TimeState state) {
		return this.word.isOpen() ? state.uncounted() : TimeState.NOT_HELD;
	}

	/**
	 * The pause in words: "suspended from 2020-12-01 to 2020-12-15", and if the end is
	 * planned "suspended from 2020-12-01, with its end planned for 2020-12-15". The day
	 * of a repeal may still be a day in force, so that a repeal is told by the days after
	 * it: "not in force from 2020-12-16, by a repeal".
	 */
	public String words() {
		if (this.word == Word.PLANNED_END) {
			return "suspended, with its end planned for " + this.first.minusDays(1);
		}
		if (this.word == Word.REPEALED) {
			return "not in force from " + this.first + (this.last.equals(LocalDate.MAX) ? "" : " to " + this.last)
					+ ", by a repeal";
		}
		String what = (this.word == Word.OPEN) ? "perhaps suspended or repealed"
				: this.word.name().toLowerCase(Locale.ROOT);
		String to = this.last.equals(LocalDate.MAX) ? ""
				: this.planned ? ", with its end planned for " + this.last : " to " + this.last;
		return what + " from " + this.first + to;
	}

	/** Reads the text of {@link #toString()}. */
	public static Pause parse(String text) {
		String[] parts = text.split(SEPARATOR, -1);
		return new Pause(LocalDate.parse(parts[0]), parts[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(parts[1]),
				Word.valueOf(parts[2]), parts.length > 3);
	}

	@Override
	public String toString() {
		return String.join(SEPARATOR, this.first.toString(),
				this.last.equals(LocalDate.MAX) ? "" : this.last.toString(),
				this.word.name() + (this.planned ? SEPARATOR + PLANNED : ""));
	}

}
