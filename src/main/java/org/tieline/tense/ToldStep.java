package org.tieline.tense;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;

/**
 * How far a measure is told to have come on its way to a law. A bill that was introduced
 * is not one that became law. A claim that tells no step says nothing of any.
 */
enum ToldStep {

	/** It was put before whoever decides on it. */
	INTRODUCED(" (?:introduc(?:ed|es|tion)|tabled|proposed)(?= )", "PROPOSED", "INTRODUCED"),

	/** Somebody who decides on it has agreed to it. */
	ADOPTED(" (?:passed|passage|adopted|adoption)(?= )", "DECIDED", "APPROVED", "PASSED", "ADOPTED", "SIGNED", "ISSUED",
			"PUBLISHED"),

	/** It is law. */
	LAW(" (?:became law|becomes law|enact(?:ed|ment)|royal assent|assent|signed into law)(?= )", "ADOPTED", "SIGNED",
			"ISSUED", "PUBLISHED");

	private static final String COLUMN = "step";

	private final Pattern words;

	private final Set<String> recorded;

	ToldStep(String words, String... recorded) {
		this.words = Pattern.compile(words);
		this.recorded = Set.of(recorded);
	}

	/**
	 * The step that words tell; null: none, or several.
	 * @param words what is told, between blanks
	 */
	static @Nullable ToldStep of(String words) {
		List<ToldStep> told = List.of(values()).stream().filter((one) -> one.words.matcher(words).find()).toList();
		return (told.size() == 1) ? told.getFirst() : null;
	}

	/**
	 * The check, or a mismatch if the claims that hold the statement tell other steps
	 * alone.
	 */
	ClaimCheck of(ClaimCheck check) {
		FactView fact = check.bestMatch();
		boolean holds = check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED;
		if (fact == null || !holds || !check.claim().kind().name().equals(KindsOfFact.MEASURE_VERSION)) {
			return check;
		}
		List<Claim> held = check.held().stream().map(ClaimCheck.Sided::claim).filter(Claim::asserts).toList();
		Set<String> steps = held.stream()
			.map((claim) -> claim.details().getOrDefault(COLUMN, ""))
			.filter((step) -> !step.isEmpty())
			.collect(Collectors.toSet());
		if (steps.isEmpty() || steps.stream().anyMatch(this.recorded::contains)) {
			return check;
		}
		String recorded = steps.stream().map(ToldStep::plain).sorted().collect(Collectors.joining(" and "));
		return check.differing(new Difference(Scope.SORT, told(), recorded),
				"Not as stated: it is recorded as " + recorded + ", not as " + told() + ". " + fact.summary());
	}

	private String told() {
		return (this == LAW) ? "law" : plain(name());
	}

	private static String plain(String step) {
		return step.toLowerCase(Locale.ROOT);
	}

}
