package org.tieline.check;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.time.StageRule;
import org.tieline.value.Period;
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
	 * A denial is held by denials, and contradicted by whoever says it as a fact. What is
	 * only alleged is disputed by it; what is only planned is not.
	 */
	private void compareDenial() {
		List<Claim> denying = this.match.counted()
			.stream()
			.filter((claim) -> (claim.denies() && isOfAspect(claim))
					|| (claim.affirms() && this.match.isNothing(claim)))
			.toList();
		List<Claim> then = deniedThen(denying);
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
		List<Claim> other = denying.stream().filter((claim) -> !then.contains(claim) && isByAsked(claim)).toList();
		if (this.match.supporting().isEmpty() && this.match.contradicting().isEmpty()) {
			if (!other.isEmpty()) {
				this.match.supporting().addAll(other);
				this.match.differ(Scope.PERIOD, time(this.asked.period()), time(other.getLast().period()));
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
	 * time, those of any time.
	 */
	private List<Claim> deniedThen(List<Claim> denying) {
		Period period = this.asked.period();
		if (period == null || this.asked.kind().isQuotation()) {
			return denying;
		}
		List<Claim> then = denying.stream()
			.filter((claim) -> claim.affirms() || StateComparison.isDeniedIn(claim, period))
			.toList();
		return (then.isEmpty() && this.match.isHeldThen()) ? denying : then;
	}

	private boolean isByAsked(Claim claim) {
		return this.asked.speaker() == null || isBy(claim, this.asked.speaker());
	}

	private static String time(@Nullable Period period) {
		return (period != null) ? period.words() : "no date";
	}

	/**
	 * Whether a claim is of what is asked about. Who denies the end of a supply does not
	 * deny the supply.
	 */
	private boolean isOfAspect(Claim claim) {
		return claim.aspect() == null
				|| this.asked.aspects().stream().anyMatch((one) -> one.name().equals(claim.aspect()));
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
