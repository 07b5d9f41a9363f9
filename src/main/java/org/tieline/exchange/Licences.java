package org.tieline.exchange;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;

/**
 * Which licences the claims of a file have. One file has one of these, and counts with it
 * what is left out.
 */
final class Licences {

	private final Function<Claim, Licence> licence;

	private final boolean openOnly;

	private final Set<String> closed = new TreeSet<>();

	private int leftOut;

	/**
	 * The licences of a file.
	 * @param licence the licence of a claim
	 * @param openOnly whether claims are left out whose licence is not open
	 */
	Licences(Function<Claim, Licence> licence, boolean openOnly) {
		this.licence = licence;
		this.openOnly = openOnly;
	}

	/** The licences of today's record, of which every claim has the same. */
	static Licences ofRecord(boolean openOnly) {
		return new Licences((claim) -> Licence.OF_RECORD, openOnly);
	}

	/** The fact with the claims that may be written; null: none may. */
	@Nullable FactView allowed(FactView fact) {
		for (Claim claim : fact.claims()) {
			Licence one = this.licence.apply(claim);
			if (!one.open()) {
				this.closed.add(one.name());
				this.leftOut += this.openOnly ? 1 : 0;
			}
		}
		return this.openOnly ? fact.only((claim) -> this.licence.apply(claim).open()) : fact;
	}

	/** What is said of it in a file. */
	String words() {
		if (this.openOnly) {
			return (this.leftOut == 0) ? "open only; nothing had to be left out"
					: "open only; " + ((this.leftOut == 1) ? "1 claim is" : this.leftOut + " claims are")
							+ " left out: " + String.join(", ", this.closed);
		}
		return this.closed.isEmpty() ? "all open" : "not all open: " + String.join(", ", this.closed);
	}

}
