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
 * How far a supply link has come, from the words of its claims. Who states that it is
 * planned plans: that shows no more than a plan does. A removal ends the link from the
 * date said, if it is stated or estimated; one that is alleged over what others say only
 * leaves it possible. What is shown after a removal holds again.
 */
public final class StageRule {

	private static final String COLUMN = "supply_status";

	/** Claims that somebody says of the link itself, of a time that has begun. */
	private final List<Claim> shown;

	private final List<Claim> removals;

	/** What ends the link; null: nothing. */
	private final @Nullable Claim end;

	/** What is only alleged to have ended it; null: nothing. */
	private final @Nullable Claim allegedEnd;

	/**
	 * The rule for the claims of a state.
	 * @param claims those that count, as {@link #ofState}
	 * @param asOf claims of a later time say nothing; null: of any time
	 */
	public StageRule(List<Claim> claims, @Nullable PartialDate asOf) {
		List<Claim> said = claims.stream().filter((claim) -> claim.asserts() && hasBegun(claim, asOf)).toList();
		this.shown = said.stream().filter((claim) -> !isRemoval(claim)).toList();
		this.removals = said.stream().filter(StageRule::isRemoval).toList();
		this.end = last((removal) -> this.shown.isEmpty() || removal.affirms());
		Claim alleged = last((removal) -> !removal.affirms());
		boolean open = alleged != null && alleged != this.end && !isFollowed(alleged, Claim::asserts);
		this.allegedEnd = open ? alleged : null;
	}

	/** The same claims, where those that speak of a planned link are plans. */
	public static List<Claim> ofState(List<Claim> claims) {
		boolean asTheyAre = claims.stream().noneMatch(StageRule::isPlan);
		return asTheyAre ? claims
				: claims.stream().map((claim) -> isPlan(claim) ? claim.as(Stance.PLANS) : claim).toList();
	}

	/** Whether a claim says that the link is planned: it affirms nothing. */
	static boolean isPlan(Claim claim) {
		return claim.asserts() && has("PLANNED", claim);
	}

	/** Whether a claim says that the link was removed: it observes no link. */
	public static boolean isRemoval(Claim claim) {
		return claim.asserts() && has("REMOVED", claim);
	}

	/** Whether a removal is only alleged, and somebody says more of the link. */
	static boolean isDoubted(Claim removal, List<Claim> claims) {
		return isRemoval(removal) && !removal.affirms()
				&& claims.stream().anyMatch((claim) -> claim.asserts() && !isRemoval(claim));
	}

	private static boolean has(String word, Claim claim) {
		return word.equals(claim.details().get(COLUMN));
	}

	public Stage stage() {
		if (this.end != null && !isFollowed(this.end, Claim::affirms)) {
			return Stage.REMOVED;
		}
		if (this.allegedEnd != null) {
			return Stage.REMOVAL_ALLEGED;
		}
		// A stated trial is no more than one, whoever alleges more.
		List<Claim> best = this.shown.stream().filter(Claim::affirms).toList();
		best = best.isEmpty() ? this.shown : best;
		boolean trial = !best.isEmpty() && best.stream().allMatch((claim) -> has("TRIAL", claim));
		return trial ? Stage.TRIAL : Stage.IN_USE;
	}

	/**
	 * The most that removals leave of it at a date; a stated end is left to the spells.
	 */
	public Holds most(PartialDate date) {
		Claim gone = this.end;
		if (gone != null && gone.to() == null && !isBefore(date, dateOf(gone)) && !isFollowed(gone, Claim::affirms)) {
			PartialDate by = dateOf(gone);
			boolean surely = by != null && !by.lastDay().isAfter(date.firstDay());
			boolean doubted = isFollowed(gone, Claim::asserts);
			return (surely && !doubted) ? Holds.NO : isSeenWithin(date) ? Holds.YES : Holds.POSSIBLY;
		}
		Claim alleged = this.allegedEnd;
		if (alleged == null || isBefore(date, dateOf(alleged)) || isSeenWithin(date)) {
			return Holds.YES;
		}
		// On the very day of an end the link still held; seen to be gone, it did not.
		boolean endsThen = alleged.to() != null && alleged.to().firstDay().equals(date.firstDay());
		return endsThen ? Holds.YES : Holds.POSSIBLY;
	}

	/** Whether some of the date lies before; with another date unknown, nothing does. */
	private static boolean isBefore(PartialDate date, @Nullable PartialDate other) {
		return other != null && date.firstDay().isBefore(other.firstDay());
	}

	private boolean isSeenWithin(PartialDate date) {
		return this.shown.stream()
			.filter(Claim::affirms)
			.map(StageRule::dateOf)
			.anyMatch((seen) -> seen != null && seen.refines(date));
	}

	private @Nullable Claim last(Predicate<Claim> fits) {
		return this.removals.stream()
			.filter(fits)
			.max(Comparator.comparing((Claim removal) -> Objects.requireNonNullElse(lastDay(removal), LocalDate.MIN))
				.thenComparing(Claim::id))
			.orElse(null);
	}

	private static @Nullable LocalDate lastDay(Claim claim) {
		PartialDate date = dateOf(claim);
		return (date != null) ? date.lastDay() : null;
	}

	/** Whether the link is shown after a removal. */
	private boolean isFollowed(Claim removal, Predicate<Claim> fits) {
		PartialDate gone = dateOf(removal);
		return this.shown.stream()
			.filter(fits)
			.map(StageRule::dateOf)
			.anyMatch((seen) -> gone != null && seen != null && gone.isWhollyBefore(seen));
	}

	private static boolean hasBegun(Claim claim, @Nullable PartialDate asOf) {
		PartialDate first = (claim.from() != null) ? claim.from() : dateOf(claim);
		return asOf == null || first == null || !first.firstDay().isAfter(asOf.lastDay());
	}

	/** The date that a claim speaks of: else when it was said, else its publication. */
	private static @Nullable PartialDate dateOf(Claim claim) {
		PartialDate start = isRemoval(claim) ? null : claim.from();
		for (PartialDate date : new @Nullable PartialDate[] { claim.to(), claim.asOf(), start, claim.saidOn() }) {
			if (date != null) {
				return date;
			}
		}
		return claim.source().publishedOn();
	}

}
