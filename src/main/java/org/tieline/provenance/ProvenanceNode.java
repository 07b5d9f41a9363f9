package org.tieline.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.ClaimView;
import org.tieline.value.PartialDate;

/**
 * A claim in a tree of provenance; the accessors are the fields of the API.
 *
 * @param claim the claim
 * @param link how it hangs on the claim above
 * @param agrees whether it gives the number that was asked about
 * @param repeatedBy the claims that hang on it, oldest publication first
 */
public record ProvenanceNode(ClaimView claim, Link link, boolean agrees, List<ProvenanceNode> repeatedBy) {

	public ProvenanceNode {
		repeatedBy = List.copyOf(repeatedBy);
	}

	/** How a claim hangs on the one above; the names are those of the API. */
	public enum Link {

		/** It is the first of its origin. */
		FIRST,

		/** It is recorded as repeating the claim above. */
		REPEATS,

		/** It is printed on a copy of the page of the claim above. */
		COPY,

		/** It has the same origin, such as the same speaker. */
		SAME_ORIGIN

	}

	/** Whoever says it; null: the source itself. */
	public @Nullable Entity speaker() {
		return this.claim.speaker();
	}

	/** Who published the page; null: not known. */
	public @Nullable String publisher() {
		return this.claim.source().publisher();
	}

	/** The date on the page; null: not known. */
	public @Nullable PartialDate publishedOn() {
		return this.claim.source().publishedOn();
	}

}
