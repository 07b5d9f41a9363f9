package org.tieline.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Dataset;
import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;

/**
 * Which licences the claims of a file have. One file has one of these, and counts with it
 * what is left out.
 */
final class Licences {

	private static final Licence UNKNOWN = new Licence("not known", "", false);

	private final Function<Claim, Licence> licence;

	private final boolean openOnly;

	/** The names of those that are not open, of all that are loaded. */
	private final Set<String> notOpen;

	private final Set<String> closed = new TreeSet<>();

	/** Open licences beside that of the record. */
	private final Set<String> others = new TreeSet<>();

	private int leftOut;

	/**
	 * The licences of a file.
	 * @param licence the licence of a claim
	 * @param openOnly whether claims are left out whose licence is not open
	 * @param notOpen the names of the licences of all that is loaded that are not open
	 */
	Licences(Function<Claim, Licence> licence, boolean openOnly, Set<String> notOpen) {
		this.licence = licence;
		this.openOnly = openOnly;
		this.notOpen = notOpen;
	}

	/** Whether no claim has a licence that is not open. */
	boolean allOpen() {
		return this.notOpen.isEmpty();
	}

	/** The licences of the datasets that are loaded. */
	static Licences of(Catalog catalog, boolean openOnly) {
		Map<String, Licence> licences = new HashMap<>();
		catalog.all()
			.forEach((one) -> licences.put(one.id(),
					new Licence(one.licence(), Objects.requireNonNullElse(one.licenceUrl(), ""), one.open())));
		return new Licences((claim) -> licences.getOrDefault(Dataset.of(claim.source()), UNKNOWN), openOnly,
				licences.values().stream().filter((one) -> !one.open()).map(Licence::name).collect(Collectors.toSet()));
	}

	/**
	 * Notes that a file is an answer as it is: its numbers may rest on any claim.
	 * @param unknown whether the version of the data has a dataset that was removed since
	 * @throws Problem BAD_USER_INPUT if claims are to be left out of it
	 */
	void whole(boolean unknown) {
		if (this.openOnly && (unknown || !allOpen())) {
			throw Problem.badInput("licence",
					"an answer as it is cannot leave claims out; name the datasets in its lens, or take view=facts or view=claims");
		}
		this.closed.addAll(this.notOpen);
		if (unknown) {
			this.closed.add(UNKNOWN.name());
		}
	}

	/** The fact with the claims that may be written; null: none may. */
	@Nullable FactView allowed(FactView fact) {
		for (Claim claim : fact.claims()) {
			Licence one = this.licence.apply(claim);
			if (one.open() && !one.name().equals(Licence.OF_RECORD.name())) {
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
		String open = this.others.isEmpty() ? "all open" : "all open, some under " + String.join(", ", this.others);
		return this.closed.isEmpty() ? open : "not all open: " + String.join(", ", this.closed);
	}

}
