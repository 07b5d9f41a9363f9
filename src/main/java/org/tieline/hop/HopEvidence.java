package org.tieline.hop;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;

/**
 * What a hop rests on, in the direction of its tie, however it is walked.
 *
 * @param form how such ties are read
 * @param from where the tie starts
 * @param to where it leads
 * @param ofCountry whether the recorded country of an entity speaks for it
 * @param status the status of the hop, as a number; {@code NOT_RECORDED}: it rests on a
 * country alone
 * @param ties the ties that hold, in the order of their facts; empty: a country alone
 * @param time the time that is asked for
 * @param saying what a chain says of it instead of its verb; null: the verb of the tie
 */
public record HopEvidence(TieForm form, End from, End to, boolean ofCountry, int status, List<TieEvidence> ties,
		HoldingTime time, @Nullable Saying saying) {

	/** An end of a hop, as words need it. */
	public record End(EntityKind kind, String name) {
	}

	/**
	 * The words of a chain for a step, from its owner's side: {@code holds 34% of}.
	 *
	 * @param present the words for a step that goes on
	 * @param past the words for a step that is over
	 * @param after what follows the second name
	 * @param fromTheStart whether the end that is named first is where the tie starts
	 * @param shown whether something shows that it held then
	 */
	public record Saying(String present, String past, String after, boolean fromTheStart, boolean shown) {

		/** That a state acts through a body, which is where the tie starts. */
		public static Saying actsThrough() {
			return new Saying("acts through", "acted through", "", false, true);
		}

	}

	/** How a recorded country is read; no fact draws it. */
	private static final TieForm COUNTRY = TieForm.of(TieKind.AFFILIATED.name(), "entity", "country").build();

	/** That an entity is of a country, or of its state, by its recorded country alone. */
	static HopEvidence ofCountryAlone(End entity, End country, HoldingTime time, Saying saying) {
		return new HopEvidence(COUNTRY, entity, country, true, Status.NOT_RECORDED.ordinal(), List.of(), time, saying);
	}

	/** Whether no fact speaks for it, only a recorded country. */
	public boolean restsOnCountry() {
		return this.status == Status.NOT_RECORDED.ordinal();
	}

	/**
	 * How it can be read.
	 * @param forward whether it is walked in the direction of its tie
	 */
	int reading(boolean forward) {
		int roles = this.ties.stream().mapToInt((tie) -> this.form.role(tie.sort().word())).reduce(0, (a, b) -> a | b);
		boolean belongs = this.ofCountry || this.form.bearing(roles) != 0;
		boolean governs = belongs && this.from.kind() == EntityKind.GOVERNMENT && this.to.kind() == EntityKind.COUNTRY;
		return HopReading.of(this.form.kind(), forward, belongs, governs);
	}

	/** Whether nothing goes on of what sets its status. */
	boolean isPast() {
		return this.ties.stream().filter(TieEvidence::bears).noneMatch(TieEvidence::isOpen);
	}

}
