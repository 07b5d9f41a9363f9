package org.tieline.evidence;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A claim with a reference to its fact. Its accessors are the fields of the GraphQL type
 * {@code Claim}.
 *
 * @param claim the claim
 * @param fact the view of the fact that shows it
 */
public record ClaimView(Claim claim, FactView fact) {

	public String id() {
		return this.claim.id();
	}

	/** The id for caches of clients: its own id and the lens of its fact. */
	public String seenId() {
		return this.fact.seenId(this.claim.id());
	}

	public Stance stance() {
		return this.claim.stance();
	}

	public @Nullable String aspect() {
		return this.claim.aspect();
	}

	public @Nullable Period period() {
		return this.claim.period();
	}

	public @Nullable PartialDate asOf() {
		return this.claim.asOf();
	}

	public @Nullable Quantity value() {
		return this.claim.value();
	}

	public @Nullable String asStated() {
		return this.claim.asStated();
	}

	public @Nullable Derivation derivation() {
		return this.claim.derivation();
	}

	public @Nullable Entity speaker() {
		return this.claim.speaker();
	}

	public Source source() {
		return this.claim.source();
	}

	public boolean relayed() {
		return this.claim.relayed();
	}

	public @Nullable String locator() {
		return this.claim.locator();
	}

	public @Nullable PartialDate saidOn() {
		return this.claim.saidOn();
	}

	public @Nullable String note() {
		return this.claim.note();
	}

	/** What exactly a restriction is about, by this claim; null: it does not say. */
	public @Nullable String scope() {
		return this.claim.details().get("scope");
	}

	/**
	 * What the claim says: its note, or else the sentence of its fact as this claim alone
	 * tells it, so that no number of another speaker is put into its mouth.
	 */
	public String says() {
		String note = note();
		if (note != null) {
			return note;
		}
		FactView alone = this.fact.only((one) -> one.id().equals(this.claim.id()));
		return ((alone != null) ? alone : this.fact).summary();
	}

	/**
	 * Why the claim does not count under the lens of its fact, in words that go on after
	 * the name of the claim; null: it counts.
	 */
	public @Nullable String leftOut() {
		Lens lens = this.fact.lens();
		if (lens.accepts(this.claim)) {
			return null;
		}
		if (lens.stances() != null && !lens.stances().contains(stance())) {
			return "has the stance " + stance() + ", which the lens leaves out";
		}
		if (!lens.takes(source().id(), source().dataset())) {
			return "is printed in '" + source().id() + "', which the lens leaves out";
		}
		PartialDate published = source().publishedOn();
		return ((published != null) ? "was published " + published : "has no date of publication")
				+ ", and the lens has only what is known to be published by " + lens.knownAt();
	}

	/**
	 * The newer claim of the same origin that replaces this one; null: none does.
	 */
	public @Nullable ClaimView supersededBy() {
		Claim newer = this.fact.supersededBy(this.claim);
		return (newer != null) ? new ClaimView(newer, this.fact) : null;
	}

}
