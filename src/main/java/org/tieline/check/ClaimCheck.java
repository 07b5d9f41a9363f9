package org.tieline.check;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;

/**
 * What the record says of a claim; the accessors are the fields of the API.
 *
 * @param verdict the verdict
 * @param reason why, in words for a desk editor
 * @param asked the claim in words, as it was understood
 * @param bestMatch the fact that the verdict rests on, else the nearest; null: nothing of
 * the kind is recorded of the subject
 * @param held the claims that support it; of what is recorded in another scope, those
 * that say that
 * @param opposed the claims that contradict it
 * @param nearby the nearest other facts, at most 5
 * @param differences in what {@code bestMatch} differs from what was asked
 * @param independentOrigins how many independent origins state or estimate what
 * {@code held} says
 * @param place where a passage makes the claim; null: no passage was given
 * @param claim the claim in the terms of its kind
 * @param told what the words of a passage tell beyond the claim, as {@link Telling}
 * writes it; null: nothing
 */
public record ClaimCheck(Verdict verdict, String reason, String asked, @Nullable FactView bestMatch, List<Sided> held,
		List<Sided> opposed, List<FactView> nearby, List<Difference> differences, int independentOrigins,
		@Nullable Place place, AskedClaim claim, @Nullable String told) {

	/**
	 * Part of a passage.
	 *
	 * @param text the part as given
	 * @param start where it starts in the passage, in UTF-16 code units from 0
	 * @param end where it ends, in UTF-16 code units
	 */
	public record Place(String text, int start, int end) {
	}

	/** A claim with the fact that it is of. */
	public record Sided(Claim claim, FactView fact) {

		ClaimView view() {
			return new ClaimView(this.claim, this.fact);
		}

	}

	/** The same check of a part of a passage. */
	public ClaimCheck at(Place where) {
		return new ClaimCheck(this.verdict, this.reason, this.asked, this.bestMatch, this.held, this.opposed,
				this.nearby, this.differences, this.independentOrigins, where, this.claim, this.told);
	}

	/** The same check with another reason. */
	ClaimCheck saying(String why) {
		return new ClaimCheck(this.verdict, why, this.asked, this.bestMatch, this.held, this.opposed, this.nearby,
				this.differences, this.independentOrigins, this.place, this.claim, this.told);
	}

	/** The same check, where what is recorded differs in one respect more. */
	public ClaimCheck differing(Difference difference, String why) {
		List<Difference> all = Stream.concat(this.differences.stream(), Stream.of(difference)).toList();
		return new ClaimCheck(Verdict.SCOPE_MISMATCH, why, this.asked, this.bestMatch, this.held, this.opposed,
				this.nearby, all, this.independentOrigins, this.place, this.claim, this.told);
	}

	/**
	 * The same evidence with another verdict. What neither holds nor contradicts it is
	 * listed as near.
	 * @param why the reason
	 */
	public ClaimCheck as(Verdict other, String why) {
		boolean open = other == Verdict.NOT_COVERED;
		List<FactView> near = Stream.concat(Stream.ofNullable(open ? this.bestMatch : null), this.nearby.stream())
			.distinct()
			.limit(Matches.NEAR)
			.toList();
		boolean over = this.verdict == Verdict.CONTRADICTED && other == Verdict.SUPPORTED;
		return new ClaimCheck(other, why, this.asked, this.bestMatch,
				open ? List.of() : over ? this.opposed : this.held, (open || over) ? List.of() : this.opposed, near,
				this.differences, open ? 0 : this.independentOrigins, this.place, this.claim, this.told);
	}

	/** The same check of words that tell more than the bare claim. */
	public ClaimCheck telling(String more) {
		return new ClaimCheck(this.verdict, this.reason, this.asked, this.bestMatch, this.held, this.opposed,
				this.nearby, this.differences, this.independentOrigins, this.place, this.claim, more);
	}

	/** The same check, whose words say more of what was asked. */
	public ClaimCheck asking(String more) {
		return new ClaimCheck(this.verdict, this.reason, this.asked + "; " + more, this.bestMatch, this.held,
				this.opposed, this.nearby, this.differences, this.independentOrigins, this.place, this.claim,
				this.told);
	}

	/** The part of the passage as given; null: no passage was given. */
	public @Nullable String passage() {
		return (this.place != null) ? this.place.text() : null;
	}

	/** Where the part starts; null: no passage was given. */
	public @Nullable Integer start() {
		return (this.place != null) ? this.place.start() : null;
	}

	/** Where the part ends; null: no passage was given. */
	public @Nullable Integer end() {
		return (this.place != null) ? this.place.end() : null;
	}

	/** How many independent origins state or estimate what was asked. */
	@Override
	public int independentOrigins() {
		return isOtherwise() ? 0 : this.independentOrigins;
	}

	/**
	 * The claims that say what was asked. Who says it of another scope does not say it.
	 */
	public List<ClaimView> supporting() {
		return isOtherwise() ? List.of() : this.held.stream().map(Sided::view).toList();
	}

	/** The claims that say what is recorded in another scope instead. */
	public List<ClaimView> recordedInstead() {
		return isOtherwise() ? this.held.stream().map(Sided::view).toList() : List.of();
	}

	private boolean isOtherwise() {
		return this.verdict == Verdict.SCOPE_MISMATCH;
	}

	public List<ClaimView> contradicting() {
		return this.opposed.stream().map(Sided::view).toList();
	}

	/** The claims that support it, one entry for each independent origin. */
	public List<ClaimOrigin> origins() {
		return isOtherwise() ? List.of() : ClaimOrigin.of(this.held);
	}

}
