package org.tieline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.time.StageRule;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.voice.ClaimTime;
import org.tieline.voice.FigureTime;
import org.tieline.voice.SaidTime;
import org.tieline.voice.SaidWords;

/**
 * Sorts the claims of a fact by the stance and the speaker that are asked about.
 */
final class StanceComparison {

	private final Match match;

	private final AskedClaim asked;

	StanceComparison(Match match, AskedClaim asked) {
		this.match = match;
		this.asked = asked;
	}

	void compare() {
		Stance stance = this.asked.stance();
		if (stance == Stance.DENIES) {
			compareDenial();
			return;
		}
		if (stance == Stance.NO_COMMENT) {
			compareRefusal();
			return;
		}
		List<Claim> same = Stream.concat(this.match.otherStance().stream(), this.match.supporting().stream())
			.filter((claim) -> isOfStance(claim, stance))
			.toList();
		same.stream().filter((claim) -> !this.match.supporting().contains(claim)).forEach(this.match.supporting()::add);
		boolean only = stance.intends() && !this.asked.isDeadline() && !this.match.supporting().isEmpty();
		if (only && same.isEmpty()) {
			this.match.differ(Scope.STANCE, asStated(stance), "stated as a fact");
		}
		else if (only) {
			this.match.supporting().retainAll(same);
		}
		bySpeaker();
		bySaidTime();
		boolean alleged = this.match.otherStance().stream().anyMatch(StanceComparison::isAlleged);
		if (this.match.supporting().isEmpty() && !this.match.contradicting().isEmpty() && alleged) {
			// What is alleged and denied is disputed, not refuted.
			this.match.otherStance().stream().filter(StanceComparison::isAlleged).forEach(this.match.supporting()::add);
		}
		else if (this.match.supporting().isEmpty() && this.match.contradicting().isEmpty()
				&& !this.match.otherStance().isEmpty()) {
			this.match.supporting().addAll(this.match.otherStance());
			this.match.differ(Scope.STANCE, asStated(stance), asRecorded(this.match.otherStance().getFirst()));
		}
	}

	/**
	 * Of what somebody plans, alleges or calls somebody at a time, only what was said at
	 * that time. If nothing was, that differs.
	 */
	private void bySaidTime() {
		Period period = this.asked.period();
		boolean ofSaying = this.asked.stance().intends() || this.asked.stance() == Stance.ALLEGES
				|| this.asked.kind().isQuotation();
		List<Claim> supporting = this.match.supporting();
		if (period == null || this.asked.number() != null || !ofSaying || supporting.isEmpty()) {
			return;
		}
		List<Claim> then = supporting.stream().filter((claim) -> isSaidIn(claim, period)).toList();
		if (!then.isEmpty()) {
			supporting.retainAll(then);
		}
		else if (this.match.differences().stream().noneMatch((one) -> one.scope() == Scope.PERIOD)) {
			this.match.differ(Scope.PERIOD, saidWords(period), SaidTime.nearest(supporting, period));
		}
	}

	private boolean isSaidIn(Claim claim, Period period) {
		if (this.asked.stance().intends() && !this.asked.kind().isQuotation()) {
			return SaidTime.isPlannedIn(claim, period) || isOfPlannedTime(period);
		}
		boolean ofState = !this.asked.kind().isQuotation() && ClaimTime.tellsOf(claim, period);
		return ofState || SaidTime.isSaidIn(claim, period);
	}

	/** What is planned or expected of a number is of the time of its fact. */
	private boolean isOfPlannedTime(Period period) {
		Period recorded = this.match.fact().period();
		return this.asked.kind().measurement() && recorded != null && FigureTime.overlap(recorded, period);
	}

	private static String saidWords(Period period) {
		return (period.from() == null) ? "by " + period.to() : period.words();
	}

	/**
	 * A denial is held by denials, and contradicted by whoever says it as a fact. What is
	 * only alleged is disputed by it; what is only planned is not.
	 */
	private void compareDenial() {
		List<Claim> denying = this.match.counted()
			.stream()
			.filter((claim) -> (claim.denies() && isOfAspect(claim))
					|| (claim.affirms() && this.match.isNothing(claim)))
			.toList();
		List<Claim> then = deniedThen(denying.stream().filter(this::isOfNumber).toList());
		List<Claim> stating = List.copyOf(this.match.supporting());
		List<Claim> alleging = this.match.otherStance().stream().filter(StanceComparison::isAlleged).toList();
		this.match.supporting().clear();
		this.match.otherStance().clear();
		this.match.contradicting().clear();
		this.match.supporting().addAll(then);
		this.match.contradicting().addAll(stating);
		if (!then.isEmpty()) {
			this.match.contradicting().addAll(alleging);
		}
		bySpeaker();
		List<Claim> other = new ArrayList<>(denying);
		other.removeIf((claim) -> then.contains(claim) || !isByAsked(claim));
		if (this.match.supporting().isEmpty() && this.match.contradicting().isEmpty()) {
			if (!other.isEmpty() && other.stream().noneMatch(this::isOfNumber)) {
				this.match.supporting().addAll(other);
				this.match.differ(Scope.METRIC, Objects.requireNonNull(this.asked.number()).words(),
						"a denial of " + other.stream()
							.flatMap((claim) -> denied(claim).stream())
							.map(Quantity::text)
							.distinct()
							.collect(Collectors.joining(" and ")));
			}
			else if (!other.isEmpty()) {
				other.removeIf((claim) -> !isOfNumber(claim));
				this.match.supporting().addAll(other);
				Period period = Objects.requireNonNull(this.asked.period());
				this.match.differ(Scope.PERIOD, saidWords(period), SaidTime.nearest(other, period));
			}
			else if (alleging.isEmpty() || this.asked.speaker() != null) {
				this.match.differ(Scope.STANCE, "denied", "no denial");
			}
			else {
				this.match.supporting().addAll(alleging);
				this.match.differ(Scope.STANCE, "denied", "alleged");
			}
		}
	}

	/**
	 * The denials of the time asked about. Where the state holds and none is of that
	 * time, those of any time. Of what somebody denied at a time, a denial that tells no
	 * time is one of the time at which it was said.
	 */
	private List<Claim> deniedThen(List<Claim> denying) {
		Period period = this.asked.period();
		if (period == null) {
			return denying;
		}
		if (this.asked.kind().isQuotation()) {
			return denying.stream().filter((claim) -> SaidTime.isSaidIn(claim, period)).toList();
		}
		List<Claim> then = denying.stream().filter((claim) -> claim.affirms() || isDeniedIn(claim, period)).toList();
		return (then.isEmpty() && this.match.isHeldThen()) ? denying : then;
	}

	private boolean isDeniedIn(Claim claim, Period period) {
		boolean ofItsDay = claim.period() == null && this.asked.speaker() != null;
		return ofItsDay ? SaidTime.isSaidIn(claim, period) : StateComparison.isDeniedIn(claim, period);
	}

	private boolean isByAsked(Claim claim) {
		return this.asked.speaker() == null || isBy(claim, this.asked.speaker());
	}

	/**
	 * Whether a claim is of what is asked about. Who denies the end of a supply does not
	 * deny the supply.
	 */
	private boolean isOfAspect(Claim claim) {
		return claim.aspect() == null
				|| this.asked.aspects().stream().anyMatch((one) -> one.name().equals(claim.aspect()));
	}

	/**
	 * Whether a denial is one of the number asked about. One that gives no number denies
	 * those that others give.
	 */
	private boolean isOfNumber(Claim claim) {
		AskedNumber number = this.asked.number();
		List<Quantity> denied = denied(claim);
		if (number == null || !claim.denies() || denied.isEmpty()) {
			return true;
		}
		return denied.stream().anyMatch((value) -> {
			Boolean ceiling = this.asked.kind().name().equals("FUNDING") ? number.isSameCeiling(value) : null;
			return (ceiling != null) ? ceiling
					: Stream.of(value.low(), value.high())
						.flatMap(Stream::ofNullable)
						.anyMatch((bound) -> number.isHeldBy(Quantity.exactly(bound, value.unit())));
		});
	}

	/** The numbers that a denial is of. */
	private List<Quantity> denied(Claim denial) {
		return (denial.value() != null) ? List.of(denial.value())
				: this.match.counted()
					.stream()
					.filter((claim) -> claim.asserts() && Objects.equals(claim.aspect(), denial.aspect()))
					.map(Claim::value)
					.flatMap(Stream::ofNullable)
					.distinct()
					.toList();
	}

	/** Only a refusal to comment is one: who says or denies it does comment. */
	private void compareRefusal() {
		this.match.supporting().clear();
		this.match.otherStance().clear();
		this.match.contradicting().clear();
		this.match.counted()
			.stream()
			.filter((claim) -> claim.stance() == Stance.NO_COMMENT)
			.forEach(this.match.supporting()::add);
		bySpeaker();
	}

	/** Whatever a speaker alleges, that speaker says. */
	private boolean isOfStance(Claim claim, Stance stance) {
		return switch (stance) {
			case ALLEGES -> claim.stance() == Stance.ALLEGES;
			case PLANS, CONSIDERS -> claim.intends() || StageRule.isPlan(claim);
			case STATES, ESTIMATES -> this.asked.speaker() != null && claim.stance() == Stance.ALLEGES;
			case DENIES, NO_COMMENT -> false;
		};
	}

	private static String asStated(Stance stance) {
		return switch (stance) {
			case ALLEGES -> "alleged";
			case PLANS, CONSIDERS -> "planned";
			case DENIES -> "denied";
			case STATES, ESTIMATES, NO_COMMENT -> "stated as a fact";
		};
	}

	/**
	 * Only what the speaker asked about says; if it says nothing, that differs. What the
	 * speaker says stays disputed if others contradict it. That somebody denies something
	 * is so whatever others say.
	 */
	private void bySpeaker() {
		String speaker = this.asked.speaker();
		if (speaker == null) {
			return;
		}
		boolean saysSomething = this.match.counted().stream().anyMatch((claim) -> isBy(claim, speaker));
		if (!saysSomething) {
			// What others say does not contradict that the speaker said it.
			this.match.contradicting().clear();
			this.match.differ(Scope.SPEAKER, speaker, this.match.supporting().isEmpty() ? "others alone"
					: SaidWords.nameOf(this.match.supporting().getFirst()));
			return;
		}
		this.match.supporting().removeIf((claim) -> !isBy(claim, speaker));
		if (this.match.supporting().isEmpty() || this.asked.stance() == Stance.DENIES) {
			this.match.contradicting().removeIf((claim) -> !isBy(claim, speaker));
		}
		this.match.otherStance().removeIf((claim) -> !isBy(claim, speaker));
	}

	private static boolean isBy(Claim claim, String speaker) {
		Entity said = claim.speaker();
		return claim.speaksFor().contains(speaker) || (said != null && said.id().equals(speaker));
	}

	private static boolean isAlleged(Claim claim) {
		return claim.asserts() && !StageRule.isPlan(claim);
	}

	private static String asRecorded(Claim claim) {
		return (claim.intends() || StageRule.isPlan(claim)) ? "planned or expected" : "alleged";
	}

}
