package org.tieline.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.value.PartialDate;

/**
 * The answer from the restrictions that name the company and held on a day. The state of
 * their acts on that day is applied.
 *
 * @param versions the versions of measures on the day
 * @param day the day in words
 */
record DirectAnswer(Versions versions, String day) {

	/** The answer from one restriction. */
	private record One(FactView restriction, LegalStatus status) {
	}

	/**
	 * The answer from all restrictions, which is the strictest of theirs. It names every
	 * restriction that gives this answer, and of their versions the one that began last.
	 * @param holding established restrictions that held on the day
	 * @return the answer; null: there is no restriction
	 */
	@Nullable LegalStatus of(List<FactView> holding) {
		List<One> each = holding.stream().map((one) -> new One(one, status(one))).toList();
		LegalState strictest = each.stream()
			.map((one) -> one.status().state())
			.min(Comparator.naturalOrder())
			.orElse(null);
		if (strictest == null) {
			return null;
		}
		List<One> deciding = each.stream().filter((one) -> one.status().state() == strictest).toList();
		String reasons = deciding.stream()
			.map((one) -> one.status().reason())
			.distinct()
			.collect(Collectors.joining(" "));
		FactView newest = deciding.stream()
			.map((one) -> one.status().version())
			.filter(Objects::nonNull)
			.max(Comparator.comparing(OnTheDay::start).thenComparing(FactView::id))
			.orElse(null);
		PartialDate shown = deciding.stream().map((one) -> one.restriction().lastShown()).reduce(null, OnTheDay::later);
		return new LegalStatus(strictest, reasons, newest, holding, null).shown(shown);
	}

	private LegalStatus status(FactView restriction) {
		Entity act = LawFacts.measureOf(restriction);
		MeasureState state = this.versions.measureState(act);
		FactView version = state.version();
		String shown = (version != null) ? version.summary() : "";
		return switch (state.how()) {
			case IN_FORCE, UNVERSIONED -> answer(LegalState.RESTRICTED, restriction.summary(), version);
			case SUSPENDED -> answer(LegalState.SUSPENDED, restriction.summary() + " But " + shown, version);
			case REPEALED -> answer(LegalState.NOT_RESTRICTED, restriction.summary() + " But " + shown, version);
			case UNSETTLED -> answer(LegalState.UNDETERMINED,
					"The sources do not tell whether this holds on " + this.day + ": " + shown, version);
			case PLANNED -> answer(LegalState.UNDETERMINED, restriction.summary() + " But " + act.name()
					+ " is recorded only as planned to be in force" + since(version) + ".", null);
			case ANNOUNCED -> isShownSince(restriction, version)
					? answer(LegalState.UNDETERMINED,
							restriction.summary() + " It is shown since " + act.name() + " was " + step(version)
									+ ", but no version of that is recorded as in force on " + this.day + ": " + shown,
							version)
					: answer(LegalState.ANNOUNCED, restriction.summary() + " But by " + this.day + " " + act.name()
							+ " is recorded only as " + step(version) + ", so not as a restriction in force: " + shown,
							version);
			case OUTSIDE -> answer(LegalState.NOT_RECORDED, restriction.summary() + " But no version of " + act.name()
					+ " is recorded as holding on " + this.day + ".", null)
				.saying(this.versions.nearest(act.id()));
		};
	}

	/**
	 * Whether a claim shows the restriction on the day of the announcement or later.
	 */
	private static boolean isShownSince(FactView restriction, @Nullable FactView announcement) {
		PartialDate shown = restriction.lastShown();
		return announcement != null && shown != null && !shown.firstDay().isBefore(OnTheDay.start(announcement));
	}

	private static String step(@Nullable FactView version) {
		return (version != null) ? version.words().narrowed("state", MeasureKinds.STEP) : "announced";
	}

	private static LegalStatus answer(LegalState state, String reason, @Nullable FactView version) {
		return new LegalStatus(state, reason, version, List.of(), null);
	}

	private static String since(@Nullable FactView version) {
		return (version != null && version.period() != null) ? " " + version.period().words() : "";
	}

}
