package org.tieline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.time.Pause;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.voice.FigureTime;
import org.tieline.voice.SaidWords;

/**
 * What a reason adds to a verdict that would mislead alone: what a restriction is about,
 * that a state has ended or rests since, that a newer figure is recorded, that a number
 * is told more exactly than it is recorded, that a plan was followed by another figure,
 * or that a sum is denied.
 */
final class AddedWords {

	private final AskedClaim asked;

	private final Verdict verdict;

	private final @Nullable Match best;

	private final List<FactView> known;

	AddedWords(AskedClaim asked, Verdict verdict, @Nullable Match best, List<FactView> known) {
		this.asked = asked;
		this.verdict = verdict;
		this.best = best;
		this.known = known;
	}

	/** Sentences with a blank before each; blank: there is nothing to add. */
	String text() {
		return beside() + otherDays() + finer();
	}

	/**
	 * That no source gives the number with as many digits: "22.0%" where all give "22%".
	 */
	private String finer() {
		AskedNumber number = this.asked.number();
		List<Claim> holding = (this.best != null) ? this.best.supportingThen() : List.of();
		boolean holds = this.verdict == Verdict.SUPPORTED || this.verdict == Verdict.CONTESTED;
		return (holds && number != null && !holding.isEmpty() && holding.stream().allMatch(number::isFinerThan))
				? " It is told more exactly than any source on record gives it." : "";
	}

	/**
	 * Figures of other days of a longer time, for some days of which the number holds.
	 */
	private String otherDays() {
		boolean holds = this.verdict == Verdict.SUPPORTED || this.verdict == Verdict.CONTESTED;
		List<Claim> others = (holds && this.best != null) ? this.best.otherDays() : List.of();
		return others.isEmpty() ? "" : " Of other days of that time: "
				+ SaidWords.said(others.stream().sorted(Comparator.comparing(FigureTime::lastDay)).toList()) + ".";
	}

	private String beside() {
		Match match = this.best;
		boolean holds = this.verdict == Verdict.SUPPORTED || this.verdict == Verdict.CONTESTED;
		if (match == null) {
			return denied();
		}
		String scope = (holds && this.asked.stance().asserts()) ? scope(match) : "";
		if (holds && this.asked.stance().asserts() && this.asked.period() == null) {
			return scope + version(match) + newer(match) + ended(match.fact())
					+ LaterVersion.since(this.asked, match.fact(), this.known);
		}
		if (holds && !match.reached().isEmpty()) {
			return " Recorded as a fact: " + SaidWords.said(match.reached()) + ".";
		}
		return scope + denied();
	}

	/**
	 * What exactly a restriction is about, where the statement leaves that out and so may
	 * be read as more.
	 */
	private String scope(Match match) {
		if (this.asked.scope() != null) {
			return "";
		}
		List<String> told = match.supportingThen()
			.stream()
			.map((claim) -> claim.details().getOrDefault("scope", ""))
			.filter((scope) -> !scope.isBlank())
			.distinct()
			.toList();
		String more = (told.size() > MOST_SCOPES) ? "; and " + (told.size() - MOST_SCOPES) + " more" : "";
		return told.isEmpty() ? "" : " Scope on record: "
				+ told.stream().limit(MOST_SCOPES).collect(Collectors.joining("; ")) + more + ".";
	}

	private static final int MOST_SCOPES = 3;

	/** What a version of a measure says, if any version is asked about. */
	private String version(Match match) {
		boolean any = this.asked.kind().name().equals(KindsOfFact.MEASURE_VERSION) && this.asked.attributes().isEmpty();
		return any ? " " + match.fact().summary() : "";
	}

	private static String ended(FactView fact) {
		Pause pause = fact.pause();
		boolean version = fact.fact().kind().name().equals(KindsOfFact.MEASURE_VERSION);
		if (pause != null && !version && !fact.hasEnded()) {
			return " Its measure is " + pause.words() + ".";
		}
		PartialDate end = fact.spells().isEmpty() ? null : fact.spells().getLast().end();
		if (!fact.hasEnded()) {
			return "";
		}
		return (end != null) ? " It ended " + new Period(end, end).words() + "." : " It has ended.";
	}

	/** A figure of a later time than those that hold it. */
	private String newer(Match match) {
		if (this.asked.number() == null || this.asked.kind().measurement()) {
			return "";
		}
		String last = match.supporting().stream().map(FigureTime::lastDay).max(Comparator.naturalOrder()).orElse("");
		List<Claim> later = match.counted()
			.stream()
			.filter((claim) -> claim.asserts() && claim.value() != null && !match.supporting().contains(claim))
			.filter((claim) -> match.supporting()
				.stream()
				.anyMatch((one) -> Objects.equals(one.aspect(), claim.aspect())))
			.filter((claim) -> FigureTime.lastDay(claim).compareTo(last) > 0)
			.sorted(Comparator.comparing(FigureTime::lastDay).reversed())
			.limit(1)
			.toList();
		return later.isEmpty() ? "" : " Newer: " + SaidWords.said(later) + ".";
	}

	/**
	 * Denials of a sum or share of the same parties, where another thing is asked about.
	 */
	private String denied() {
		boolean open = this.verdict == Verdict.NOT_COVERED && this.asked.number() != null;
		if (!open && !(this.asked.stance() == Stance.DENIES && this.asked.number() == null)) {
			return "";
		}
		List<Claim> denials = this.known.stream()
			.filter(this::isOfSameParties)
			.flatMap((fact) -> fact.claims().stream())
			.filter((claim) -> claim.denies() && claim.aspect() != null && !ENDS.contains(claim.aspect()))
			.filter((claim) -> this.asked.speaker() == null || claim.speaksFor().contains(this.asked.speaker()))
			.toList();
		return denials.isEmpty() ? "" : " A figure of it is denied: " + SaidWords.said(denials) + ".";
	}

	private static final Set<String> ENDS = Set.of(Claim.START, Claim.END);

	private boolean isOfSameParties(FactView fact) {
		return this.asked.participants().entrySet().stream().allMatch((one) -> {
			Entity recorded = fact.fact().participant(one.getKey());
			return recorded != null && recorded.isWithin(one.getValue());
		});
	}

}
