package org.tieline.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Dataset;
import org.tieline.claim.Claim;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
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

	/** The licences of the datasets that are loaded, by the id of the dataset. */
	private final Map<String, Licence> loaded;

	private final Set<String> closed = new TreeSet<>();

	/** The licences of claims that the answer was asked for without. */
	private final Set<String> without = new TreeSet<>();

	/** The licences of the claims that are in the file, by name. */
	private final SortedMap<String, Licence> used = new TreeMap<>();

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
		this(licence, openOnly, notOpen, Map.of(Lens.RECORD, Licence.OF_RECORD));
	}

	private Licences(Function<Claim, Licence> licence, boolean openOnly, Set<String> notOpen,
			Map<String, Licence> loaded) {
		this.licence = licence;
		this.openOnly = openOnly;
		this.notOpen = notOpen;
		this.loaded = loaded;
	}

	/** Whether no claim has a licence that is not open. */
	boolean allOpen() {
		return this.notOpen.isEmpty();
	}

	/** Whether nothing but the record is loaded. */
	boolean ofRecordAlone() {
		return this.loaded.size() == 1 && allOpen();
	}

	/** The licences of the datasets that are loaded. */
	static Licences of(Catalog catalog, boolean openOnly) {
		Map<String, Licence> licences = new HashMap<>();
		catalog.all()
			.forEach((one) -> licences.put(one.id(),
					new Licence(one.licence(), Objects.requireNonNullElse(one.licenceUrl(), ""), one.open())));
		return new Licences((claim) -> licences.getOrDefault(Dataset.of(claim.source()), UNKNOWN), openOnly,
				licences.values().stream().filter((one) -> !one.open()).map(Licence::name).collect(Collectors.toSet()),
				licences);
	}

	/** The licence of a claim. */
	Licence of(Claim claim) {
		return this.licence.apply(claim);
	}

	/** The licence of what a source says; null: not known. */
	@Nullable Licence of(Source source) {
		return this.loaded.get(Dataset.of(source));
	}

	/**
	 * The licences of the claims in the file, by name; of a file without claims, that of
	 * the record.
	 */
	List<Licence> all() {
		return this.used.isEmpty() ? List.of(Licence.OF_RECORD) : List.copyOf(this.used.values());
	}

	/**
	 * The lens of an answer in which claims that are not open must not count: it takes
	 * the open datasets alone, so that no number and no sentence rests on others.
	 * @throws Problem BAD_USER_INPUT if no dataset of the lens is open
	 */
	Lens open(Lens lens, boolean unknown) {
		Set<String> open = this.loaded.entrySet()
			.stream()
			.filter((one) -> one.getValue().open()
					&& (lens.datasets() == null || lens.datasets().contains(one.getKey())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		if (!this.openOnly || (lens.datasets() == null && allOpen() && !unknown) || open.equals(lens.datasets())) {
			return lens;
		}
		if (open.isEmpty()) {
			throw Problem.badInput("licence", "no dataset of the lens is open, so that nothing is left");
		}
		this.without.addAll(this.notOpen);
		if (unknown) {
			this.without.add(UNKNOWN.name());
		}
		return new Lens(lens.asOf(), lens.knownAt(), lens.stances(), lens.minOrigins(), lens.excludeSources(),
				lens.presume(), lens.dataVersion(), open);
	}

	/**
	 * Notes that a file is an answer as it is: its numbers may rest on any claim of the
	 * datasets of its lens.
	 * @param datasets the ids of the datasets of its lens; null: all
	 * @param unknown whether the version of the data has a dataset that was removed since
	 * @throws Problem BAD_USER_INPUT if claims are to be left out of it
	 */
	void whole(@Nullable Set<String> datasets, boolean unknown) {
		boolean removed = (datasets == null) ? unknown : !this.loaded.keySet().containsAll(datasets);
		List<Licence> resting = this.loaded.entrySet()
			.stream()
			.filter((one) -> datasets == null || datasets.contains(one.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		Set<String> others = (datasets == null) ? this.notOpen
				: resting.stream().filter((one) -> !one.open()).map(Licence::name).collect(Collectors.toSet());
		if (this.openOnly && (removed || !others.isEmpty())) {
			throw Problem.badInput("licence",
					"an answer as it is cannot leave claims out; name the datasets in its lens, or take view=facts or view=claims");
		}
		this.closed.addAll(others);
		resting.forEach((one) -> this.used.put(one.name(), one));
		if (removed) {
			this.closed.add(UNKNOWN.name());
		}
	}

	/**
	 * The facts of a hop. A path cannot leave claims out, because its order and its words
	 * rest on them.
	 * @throws Problem BAD_USER_INPUT if claims are to be left out of it
	 */
	List<FactView> ofPath(List<FactView> facts) {
		boolean some = this.openOnly
				&& facts.stream().flatMap((fact) -> fact.claims().stream()).anyMatch((claim) -> !of(claim).open());
		if (some) {
			throw Problem.badInput("licence",
					"a path of an answer cannot leave claims out; name the open datasets in its lens, or take view=facts or view=claims");
		}
		return facts.stream().flatMap((fact) -> Stream.ofNullable(allowed(fact))).toList();
	}

	/** The fact with the claims that may be written; null: none may. */
	@Nullable FactView allowed(FactView fact) {
		for (Claim claim : fact.claims()) {
			Licence one = this.licence.apply(claim);
			if (one.open() && !one.name().equals(Licence.OF_RECORD.name())) {
				this.others.add(one.name());
			}
			if (one.open() || !this.openOnly) {
				this.used.put(one.name(), one);
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
		if (!this.without.isEmpty()) {
			return "open only; asked for without the datasets that are not open: " + String.join(", ", this.without);
		}
		if (this.openOnly) {
			return (this.leftOut == 0) ? "open only; nothing had to be left out"
					: "open only; " + ((this.leftOut == 1) ? "1 claim is" : this.leftOut + " claims are")
							+ " left out: " + String.join(", ", this.closed);
		}
		String open = this.others.isEmpty() ? "all open" : "all open, some under " + String.join(", ", this.others);
		return this.closed.isEmpty() ? open : "not all open: " + String.join(", ", this.closed);
	}

}
