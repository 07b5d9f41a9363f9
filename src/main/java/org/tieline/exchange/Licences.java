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

	/** Open licences beside that of the record. */
	private final Set<String> others = new TreeSet<>();

	private int leftOut;

	private boolean asked;

	/**
	 * The licences of a file.
	 * @param licence the licence of a claim
	 * @param openOnly whether claims are left out whose licence is not open
	 */
	Licences(Function<Claim, Licence> licence, boolean openOnly) {
		this.licence = licence;
		this.openOnly = openOnly;
	}

	/** The licences of the record, and of datasets that are loaded beside it. */
	static Licences ofRecord(boolean openOnly) {
		return new Licences((claim) -> Licence.of(claim.source()), openOnly);
	}

	/** The fact with the claims that may be written; null: none may. */
	@Nullable FactView allowed(FactView fact) {
		this.asked = true;
		for (Claim claim : fact.claims()) {
			Licence one = this.licence.apply(claim);
			if (one.open() && !one.equals(Licence.OF_RECORD)) {
				this.others.add(one.name());
			}
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
		if (!this.asked) {
			return Licence.OF_RECORD.name() + ", but a dataset beside the record has the licence that its source names";
		}
		String open = this.others.isEmpty() ? "all open" : "all open, some under " + String.join(", ", this.others);
		return this.closed.isEmpty() ? open : "not all open: " + String.join(", ", this.closed);
	}

}
