package org.tieline.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.time.StageRule;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * A date of a state, as one claim gives it.
 *
 * @param mark what happens at the date
 * @param date the date, as exact as the claim gives it
 * @param strength how well the claim supports the date
 * @param claim the claim
 */
public record DatedClaim(Mark mark, PartialDate date, Strength strength, Claim claim) {

	/** What happens at a date. */
	public enum Mark {

		/** A stated start. */
		START,
		/** An observation: the state holds. */
		SHOWN,
		/** A deadline: something must be done by then. It ends nothing. */
		DEADLINE,
		/** A stated end. */
		END,
		/** An observed removal: the end was before. */
		GONE

	}

	/** How well a claim supports a date; the strongest first. */
	public enum Strength {

		/** Stated or estimated. */
		STATED, ALLEGED,
		/**
		 * Planned, considered or forecast; or stated before the start or end came.
		 */
		PLANNED

	}

	private static final String YEARS = "year";

	/**
	 * All dates of the claims of a state that count, without those of denials.
	 */
	public static List<DatedClaim> of(FactView fact) {
		List<DatedClaim> dates = new ArrayList<>();
		List<Claim> said = StageRule.ofState(fact.claims());
		for (int i = 0; i < said.size(); i++) {
			if (said.get(i).says()) {
				add(dates, said.get(i), fact.claims().get(i));
			}
		}
		return List.copyOf(dates);
	}

	private static void add(List<DatedClaim> dates, Claim said, Claim claim) {
		if (said.aspect() != null) {
			PartialDate shown = (said.to() != null) ? said.to() : (said.from() != null) ? said.from() : said.asOf();
			add(dates, Mark.SHOWN, shown, said, claim);
			add(dates, Mark.DEADLINE, year(said.value()), said, claim);
			return;
		}
		add(dates, Mark.START, said.from(), said, claim);
		add(dates, Mark.END, said.to(), said, claim);
		add(dates, StageRule.isRemoval(said) ? Mark.GONE : Mark.SHOWN, said.asOf(), said, claim);
	}

	private static void add(List<DatedClaim> dates, Mark mark, @Nullable PartialDate date, Claim said, Claim claim) {
		if (date != null) {
			dates.add(new DatedClaim(mark, date, strength(mark, date, said), claim));
		}
	}

	private static Strength strength(Mark mark, PartialDate date, Claim said) {
		boolean ofTheState = mark == Mark.START || mark == Mark.END;
		if (said.intends() || (ofTheState && isSaidBefore(date, said))) {
			return Strength.PLANNED;
		}
		return said.affirms() ? Strength.STATED : Strength.ALLEGED;
	}

	/**
	 * Whether the claim was made, or published, before the first day of the date.
	 */
	private static boolean isSaidBefore(PartialDate date, Claim claim) {
		LocalDate saidOn = (claim.saidOn() != null) ? claim.saidOn().lastDay() : null;
		return Stream.of(saidOn, claim.knownOn())
			.filter(Objects::nonNull)
			.anyMatch((day) -> day.isBefore(date.firstDay()));
	}

	private static @Nullable PartialDate year(@Nullable Quantity value) {
		if (value == null || !value.unit().equals(YEARS)) {
			return null;
		}
		BigDecimal by = (value.high() != null) ? value.high() : value.low();
		return (by != null) ? new PartialDate(by.intValue(), null, null) : null;
	}

}
