package org.tieline.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;

/**
 * The stage of a supply link, from the {@code supply_status} of its claims.
 * <ul>
 * <li>A claim whose status is PLANNED counts as a plan, even if its stance is
 * STATES.</li>
 * <li>A stated or estimated removal ends the link at its date.</li>
 * <li>If a removal is only alleged and other claims show the link, the link is
 * possible.</li>
 * <li>If a claim shows the link after a removal, the link holds again.</li>
 * </ul>
 */
public final class StageRule {

	private static final String COLUMN = "supply_status";

	/** The claims that assert the link itself, for a time that has begun. */
	private final List<StateClaim> shown;

	private final List<StateClaim> removals;

	/** The claim that ends the link; null: none. */
	private final @Nullable StateClaim end;

	/** The claim that only alleges an end; null: none. */
	private final @Nullable StateClaim allegedEnd;

	/**
	 * The stage of a state.
	 * @param claims the claims that count
	 * @param asOf claims about a later time are left out; null: none is
	 */
	public StageRule(List<StateClaim> claims, @Nullable PartialDate asOf) {
		List<StateClaim> said = claims.stream().filter((claim) -> claim.asserts() && hasBegun(claim, asOf)).toList();
		this.shown = said.stream().filter((claim) -> !claim.isRemoval()).toList();
		this.removals = said.stream().filter(StateClaim::isRemoval).toList();
		this.end = last((removal) -> this.shown.isEmpty() || removal.affirms());
		StateClaim alleged = last((removal) -> !removal.affirms());
		boolean open = alleged != null && alleged != this.end && !isFollowed(alleged, StateClaim::asserts);
		this.allegedEnd = open ? alleged : null;
	}

	/**
	 * The claims of a state, where a claim of a planned link gets the stance of a plan.
	 */
	public static List<Claim> ofState(List<Claim> claims) {
		boolean asTheyAre = claims.stream().noneMatch(StageRule::isPlan);
		return asTheyAre ? claims
				: claims.stream().map((claim) -> isPlan(claim) ? claim.as(Stance.PLANS) : claim).toList();
	}

	/** Whether the claim says that the link is planned. */
	public static boolean isPlan(Claim claim) {
		return claim.asserts() && has("PLANNED", claim);
	}

	/** Whether the claim says that the link was removed. */
	public static boolean isRemoval(Claim claim) {
		return claim.asserts() && has("REMOVED", claim);
	}

	/** Whether a removal is only alleged, while other claims assert the link. */
	static boolean isDoubted(StateClaim removal, List<StateClaim> claims) {
		return removal.isRemoval() && !removal.affirms()
				&& claims.stream().anyMatch((claim) -> claim.asserts() && !claim.isRemoval());
	}

	/** Whether the claim says that the link is on trial. */
	static boolean isTrial(Claim claim) {
		return claim.says() && has("TRIAL", claim);
	}

	/** Whether the claim says that the link is being removed. */
	static boolean isBeingRemoved(Claim claim) {
		return claim.asserts() && has("REMOVING", claim);
	}

	/**
	 * Whether the claim plans the start of a state. A plan that names an end, or a supply
	 * that goes on or is removed, does not.
	 */
	static boolean plansStart(Claim claim) {
		boolean early = claim.details().get(COLUMN) == null || has("PLANNED", claim);
		return claim.stance() == Stance.PLANS && early && claim.to() == null && !Claim.END.equals(claim.aspect());
	}

	private static boolean has(String word, Claim claim) {
		return word.equals(claim.details().get(COLUMN));
	}

	public Stage stage() {
		if (this.end != null && !isFollowed(this.end, StateClaim::affirms)) {
			return Stage.REMOVED;
		}
		if (this.allegedEnd != null) {
			return Stage.REMOVAL_ALLEGED;
		}
		// If a claim states a trial, an allegation of more does not count.
		List<StateClaim> best = this.shown.stream().filter(StateClaim::affirms).toList();
		best = best.isEmpty() ? this.shown : best;
		boolean trial = !best.isEmpty() && best.stream().allMatch((claim) -> claim.word() == StateClaim.Word.TRIAL);
		return trial ? Stage.TRIAL : Stage.IN_USE;
	}

	/**
	 * The most that removals leave of the link at a date. Stated ends are left to the
	 * spells.
	 */
	public Holds most(PartialDate date) {
		StateClaim gone = this.end;
		if (gone != null && gone.to() == null && !isBefore(date, dateOf(gone))
				&& !isFollowed(gone, StateClaim::affirms)) {
			PartialDate by = dateOf(gone);
			boolean surely = by != null && !by.lastDay().isAfter(date.firstDay());
			boolean doubted = isFollowed(gone, StateClaim::asserts);
			return (surely && !doubted) ? Holds.NO : isSeenWithin(date) ? Holds.YES : Holds.POSSIBLY;
		}
		StateClaim alleged = this.allegedEnd;
		if (alleged == null || isBefore(date, dateOf(alleged)) || isSeenWithin(date)) {
			return Holds.YES;
		}
		// On the day of a stated end the link still held. On the day of an observed
		// removal it did not.
		boolean endsThen = alleged.to() != null && alleged.to().firstDay().equals(date.firstDay());
		return endsThen ? Holds.YES : Holds.POSSIBLY;
	}

	/** Whether a date begins before another; false if the other is null. */
	private static boolean isBefore(PartialDate date, @Nullable PartialDate other) {
		return other != null && date.firstDay().isBefore(other.firstDay());
	}

	private boolean isSeenWithin(PartialDate date) {
		return this.shown.stream()
			.filter(StateClaim::affirms)
			.map(StageRule::dateOf)
			.anyMatch((seen) -> seen != null && seen.refines(date));
	}

	private @Nullable StateClaim last(Predicate<StateClaim> fits) {
		return this.removals.stream()
			.filter(fits)
			.max(Comparator
				.comparing((StateClaim removal) -> Objects.requireNonNullElse(lastDay(removal), LocalDate.MIN))
				.thenComparingInt(StateClaim::rank))
			.orElse(null);
	}

	private static @Nullable LocalDate lastDay(StateClaim claim) {
		PartialDate date = dateOf(claim);
		return (date != null) ? date.lastDay() : null;
	}

	/** Whether the link is shown after a removal. */
	private boolean isFollowed(StateClaim removal, Predicate<StateClaim> fits) {
		PartialDate gone = dateOf(removal);
		return this.shown.stream()
			.filter(fits)
			.map(StageRule::dateOf)
			.anyMatch((seen) -> gone != null && seen != null && gone.isWhollyBefore(seen));
	}

	private static boolean hasBegun(StateClaim claim, @Nullable PartialDate asOf) {
		PartialDate first = (claim.from() != null) ? claim.from() : dateOf(claim);
		return asOf == null || first == null || !first.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * The date that a claim speaks of, else the date of the statement, else that of
	 * publication.
	 */
	private static @Nullable PartialDate dateOf(StateClaim claim) {
		PartialDate start = claim.isRemoval() ? null : claim.from();
		for (PartialDate date : new @Nullable PartialDate[] { claim.to(), claim.asOf(), start, claim.saidOn() }) {
			if (date != null) {
				return date;
			}
		}
		return null;
	}

}
