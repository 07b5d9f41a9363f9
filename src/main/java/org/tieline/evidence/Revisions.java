package org.tieline.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.time.StateClaim;
import org.tieline.time.TimePoint;
import org.tieline.value.PartialDate;

/**
 * Finds the claims that a newer claim of the same origin replaces. A newer claim replaces
 * an older one if it
 * <ul>
 * <li>gives another number for the same aspect, period and unit,</li>
 * <li>denies what the older one says of the same period, or the reverse, or</li>
 * <li>gives another end of the same spell.</li>
 * </ul>
 * A number that agrees within its rounding replaces nothing. An allegation never replaces
 * a stated or estimated claim, and a plan never replaces an asserted one.
 * <p>
 * The date of a claim is the day of the statement, else that of publication. A relay has
 * the date of the claim that it repeats. If the order of two claims is not known, both
 * count.
 * <p>
 * A page that relays a number of somebody else may recall it years later, or print it
 * wrongly. So a relayed number replaces another one only if the day of the statement is
 * recorded. A plan that is relayed is taken to be as new as the page.
 */
final class Revisions {

	private final List<Claim> claims;

	private final KindOfFact kind;

	private Revisions(List<Claim> claims, KindOfFact kind) {
		this.claims = claims;
		this.kind = kind;
	}

	/**
	 * The replaced claims.
	 * @param accepted the claims that a lens accepts
	 * @param kind the kind of their fact
	 * @return the newest replacing claim, by the id of the replaced claim
	 */
	static Map<String, Claim> among(List<Claim> accepted, KindOfFact kind) {
		Revisions revisions = new Revisions(accepted, kind);
		Map<String, Claim> replaced = new HashMap<>();
		for (Claim older : accepted) {
			for (Claim newer : accepted) {
				if (older != newer && older.originKey().equals(newer.originKey()) && revisions.replaces(newer, older)) {
					replaced.merge(older.id(), newer, revisions::newest);
				}
			}
		}
		return replaced;
	}

	private boolean replaces(Claim newer, Claim older) {
		return Objects.equals(newer.aspect(), older.aspect()) && saysOtherwise(newer, older) && isLater(newer, older);
	}

	private Claim newest(Claim one, Claim other) {
		return isLater(other, one) ? other : one;
	}

	private boolean isLater(Claim newer, Claim older) {
		PartialDate then = date(older);
		PartialDate now = date(newer);
		return then != null && now != null && then.isWhollyBefore(now);
	}

	private @Nullable PartialDate date(Claim claim) {
		Claim original = original(claim);
		return (original.saidOn() != null) ? original.saidOn() : original.source().publishedOn();
	}

	/** The claim that this one repeats in the end; itself, if it repeats none. */
	private Claim original(Claim claim) {
		Claim original = claim;
		for (int steps = 0; original.repeats() != null && steps < this.claims.size(); steps++) {
			String repeated = original.repeats();
			original = this.claims.stream().filter((one) -> one.id().equals(repeated)).findFirst().orElse(original);
		}
		return original;
	}

	/** Whether it is known when the speaker gave the number. */
	private boolean isDated(Claim claim) {
		Claim original = original(claim);
		return original.saidOn() != null || !original.relayed();
	}

	private boolean saysOtherwise(Claim newer, Claim older) {
		if (Objects.equals(newer.period(), older.period())) {
			boolean turned = (newer.denies() && older.says()) || (newer.says() && older.denies());
			return (turned && !(newer.intends() && older.denies())) || isAnotherNumber(newer, older);
		}
		return isAnotherEnd(newer, older);
	}

	private boolean isAnotherNumber(Claim newer, Claim older) {
		boolean alike = newer.derivation() == null && older.derivation() == null
				&& (newer.affirms() || !older.affirms());
		boolean numbers = newer.comparable() ? older.says() && isDated(newer) : newer.intends() && older.intends();
		return alike && numbers && StatedValue.differ(newer, older, this.kind);
	}

	/**
	 * Whether both give an end of one spell, and no claim shows a new start between.
	 */
	private boolean isAnotherEnd(Claim newer, Claim older) {
		PartialDate then = older.to();
		PartialDate now = newer.to();
		if (this.kind.measurement() || newer.aspect() != null || then == null || now == null || then.overlaps(now)) {
			return false;
		}
		return newer.asserts() && older.asserts() && (newer.affirms() || !older.affirms()) && isOfOneSpell(newer, older)
				&& !beginsAgain(then.isWhollyBefore(now) ? then : now, then.isWhollyBefore(now) ? now : then);
	}

	/** Whether both give the same start, or neither gives one. */
	private static boolean isOfOneSpell(Claim newer, Claim older) {
		PartialDate start = newer.from();
		return (older.from() == null) ? start == null : start != null && older.from().overlaps(start);
	}

	private boolean beginsAgain(PartialDate end, PartialDate later) {
		return TimePoint.of(StateClaim.of(this.claims, (claim) -> 0, (claim) -> false))
			.stream()
			.filter((point) -> point.mark() != TimePoint.Mark.END)
			.anyMatch((point) -> end.isWhollyBefore(point.date()) && !later.isWhollyBefore(point.date()));
	}

}
