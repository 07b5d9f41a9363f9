package org.tieline.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.voice.OwnWord;
import org.tieline.voice.SaidWords;

/** Why a verdict is what it is, in words for a desk editor. */
final class CheckWords {

	private final AskedClaim asked;

	private final AskedWords words;

	private final Verdict verdict;

	private final @Nullable Match best;

	private final @Nullable Match other;

	private final @Nullable FactView nearest;

	private final List<FactView> known;

	/**
	 * The words of a check.
	 * @param nearest the fact that is nearest to the claim; null: there is none
	 * @param known all facts of the kind that are recorded of the subject or close to it
	 */
	CheckWords(AskedClaim asked, AskedWords words, Verdict verdict, @Nullable Match best, @Nullable Match other,
			@Nullable FactView nearest, List<FactView> known) {
		this.asked = asked;
		this.words = words;
		this.verdict = verdict;
		this.best = best;
		this.other = other;
		this.nearest = nearest;
		this.known = known;
	}

	/** One to four sentences. */
	String text() {
		return answer() + new AddedWords(this.asked, this.verdict, this.best, this.known).text() + end();
	}

	/** That nobody has looked since, if the claim is of a time after the record. */
	private String end() {
		FactView fact = (this.best != null) ? this.best.fact() : this.nearest;
		Period period = this.asked.period();
		LocalDate end = (fact != null) ? fact.recordEnd() : null;
		return (end != null && period != null && period.firstDay().isAfter(end))
				? " The record knows nothing after " + end + "." : "";
	}

	private String answer() {
		return switch (this.verdict) {
			case SUPPORTED -> supported(best()) + " " + sources(best());
			case CONTESTED -> contested(best());
			case CONTRADICTED -> contradicted(best());
			case SCOPE_MISMATCH -> mismatch(best());
			case NOT_COVERED -> notCovered();
		};
	}

	private Match best() {
		return Objects.requireNonNull(this.best);
	}

	private String supported(Match match) {
		String own = OwnWord.areGiven(match.supportingThen()) ? own(match) : "";
		if (this.asked.stance() == Stance.DENIES) {
			return "Yes, the denial is on record: " + SaidWords.said(match.supportingThen()) + ".";
		}
		if (!own.isEmpty()) {
			return "By " + own + "'s own word, yes: " + SaidWords.said(match.supportingThen()) + ".";
		}
		return "Yes: " + SaidWords.said(match.supportingThen()) + ".";
	}

	/** The parties whose own word it is; blank: it is that of others too. */
	private static String own(Match match) {
		return OwnWord.of(match.supportingThen(), match.fact().fact())
			.stream()
			.map(Entity::name)
			.collect(Collectors.joining("'s and "));
	}

	/**
	 * How many origins and sources there are for the time asked about, and how many for
	 * others.
	 */
	private String sources(Match match) {
		Set<String> pages = pages(match.supportingThen());
		Set<String> elsewhere = pages(match.supporting());
		elsewhere.removeAll(pages);
		String words = counted(match, pages);
		if (!elsewhere.isEmpty()) {
			return words + " " + elsewhere.size() + " more " + ((elsewhere.size() == 1) ? "gives it" : "give it")
					+ " for another time or without one.";
		}
		return words + lasted(match);
	}

	/** That what supports it tells of other times alone; blank: it does not. */
	private static String lasted(Match match) {
		String none = (pages(match.supportingThen()).size() == 1) ? " It does not tell" : " None of them tells";
		return match.isOnlyOfOtherTimes() ? none + " of that time itself: the state is taken to have lasted." : "";
	}

	private static Set<String> pages(List<Claim> claims) {
		return claims.stream().map((claim) -> claim.source().id()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private String counted(Match match, Set<String> pages) {
		int origins = match.fact().fact().origins().affirming(match.supportingThen());
		String printed = SaidWords.count(pages.size(), "source") + ((pages.size() == 1) ? " gives it" : " give it");
		// A denial is the word of whoever denies.
		if (!own(match).isEmpty() && this.asked.stance() != Stance.DENIES) {
			return SaidWords.capital(printed) + "; no independent source is recorded.";
		}
		if (origins == 0) {
			return SaidWords.capital(printed) + ".";
		}
		return SaidWords.capital(printed) + ", from " + SaidWords.count(origins, "independent origin") + ".";
	}

	private String contested(Match match) {
		if (match.isReplaced()) {
			return "Contested: " + SaidWords.said(match.supporting()) + "; it has replaced that since: "
					+ SaidWords.said(match.contradicting()) + ".";
		}
		if (match.contradicting().isEmpty()) {
			return "Contested: " + SaidWords.said(match.supportingThen())
					+ "; the record holds sources that disagree about it. " + match.fact().summary();
		}
		return "Contested: " + SaidWords.said(match.supportingThen(), match.contradicting()) + "; but "
				+ SaidWords.said(match.contradicting(), match.supportingThen()) + "." + lasted(match);
	}

	private String contradicted(Match match) {
		if (match.hasEnded() && isTakenAway(match.fact())) {
			return "No: the record has a later version that takes it away. " + match.fact().summary();
		}
		if (match.hasEnded()) {
			return "No: the record says that it ended" + beforeItHeldAgain(match.fact()) + ". "
					+ match.fact().summary();
		}
		if (match.contradicting().isEmpty()) {
			return "No: another one is recorded. " + match.fact().summary();
		}
		String once = match.givenOnce().isEmpty() ? ""
				: " An earlier figure was replaced: " + SaidWords.said(match.givenOnce()) + ".";
		String vague = match.vague().isEmpty() ? "" : " Less exact: " + SaidWords.said(match.vague()) + ".";
		return "No: " + SaidWords.said(match.contradicting()) + "." + once + vague;
	}

	/**
	 * Whether a measure is asked about as in force that a version suspends or repeals.
	 */
	private boolean isTakenAway(FactView fact) {
		String state = fact.fact().attributes().get("state");
		return this.asked.attributes().containsValue("IN_FORCE") && state != null && !state.equals("IN_FORCE");
	}

	/**
	 * The end before the time asked about, where the state is shown again after it; empty
	 * if it is not.
	 */
	private String beforeItHeldAgain(FactView fact) {
		Period period = this.asked.period();
		PartialDate last = fact.spells().isEmpty() ? null : fact.spells().getLast().end();
		if (period == null || (last != null && last.lastDay().isBefore(period.firstDay()))) {
			return "";
		}
		return fact.spells()
			.stream()
			.map(Spell::end)
			.filter((end) -> end != null && end.lastDay().isBefore(period.firstDay()))
			.reduce((first, second) -> second)
			.map((end) -> " (" + end + "), and shows it again only later")
			.orElse("");
	}

	private String mismatch(Match match) {
		Difference difference = match.differences().getFirst();
		String words = FactWords
			.stopped("Not as stated: it is recorded " + (match.isOfOtherScope() ? scope(match) : respect(difference)))
				+ " " + match.fact().summary() + figure(match);
		List<Claim> asked = (this.other != null) ? this.other.contradicting() : ofItsTime(match, difference);
		return asked.isEmpty() ? words : words + " Of what was asked, " + SaidWords.said(asked) + ".";
	}

	/** The number that fits, where the sentence of the fact tells another one or none. */
	private String figure(Match match) {
		boolean number = this.asked.number() != null && !this.asked.kind().measurement();
		boolean told = match.supporting()
			.stream()
			.map(Claim::value)
			.anyMatch((value) -> value == null || match.fact().summary().contains(value.text()));
		return (number && !told && !match.supporting().isEmpty())
				? " The figure: " + SaidWords.said(match.supporting()) + "." : "";
	}

	/** What is recorded of the very time, where a number is recorded for another one. */
	private List<Claim> ofItsTime(Match match, Difference difference) {
		boolean number = this.asked.number() != null && !this.asked.kind().measurement();
		return (number && difference.scope() == Difference.Scope.PERIOD)
				? match.contradicting().stream().filter((claim) -> !claim.denies()).toList() : List.of();
	}

	private static String scope(Match match) {
		Difference difference = match.differences().getLast();
		String asked = difference.asked();
		return "for another scope (" + difference.recorded() + "), not "
				+ (asked.startsWith("in ") ? asked : "for " + asked);
	}

	private String respect(Difference difference) {
		String recorded = difference.recorded();
		String asked = this.words.name(difference.asked());
		return switch (difference.scope()) {
			case SUBJECT -> "of " + recorded + ", not of " + asked;
			case OBJECT, PRODUCT, MARKET, MEASURE, JURISDICTION, TOPIC -> "for another "
					+ difference.scope().name().toLowerCase(Locale.ROOT) + " (" + recorded + "), not for " + asked;
			case METRIC -> "as " + recorded + ", not as " + asked;
			case SORT -> "as " + recorded + ", not as " + asked;
			case UNIT -> "in " + recorded + ", not in " + asked;
			case PERIOD -> "for another time (" + recorded + "), not " + asked;
			case SPEAKER -> "as the word of " + recorded + ", not of " + asked;
			case STANCE -> "as " + recorded + ", not as " + asked;
		};
	}

	private String notCovered() {
		if (this.best != null && this.asked.stance() == Stance.ALLEGES && !this.best.contradicting().isEmpty()) {
			return "Not on record as an allegation. Recorded is: " + SaidWords.said(this.best.contradicting()) + ".";
		}
		Period period = this.asked.period();
		if (this.best != null && this.best.isPerhapsOver() && period != null) {
			PartialDate planned = LaterVersion.plannedEnd(this.best.fact(), period);
			return "Neither confirmed nor contradicted: " + this.best.fact().summary()
					+ ((planned != null)
							? " Its end was planned for " + planned
									+ ", and nobody on record says whether it went on after that."
							: " The sources do not tell whether that was so " + period.words() + ".");
		}
		if (this.best != null && this.best.isOpen()) {
			return "Neither confirmed nor contradicted: "
					+ (this.best.isOfOneBody() ? "others than the one on record may have added to the sum. "
							: this.best.isOfOtherSum() ? "another sum is recorded, and no time is asked about. "
									: "what is recorded is less exact. ")
					+ this.best.fact().summary();
		}
		String kind = this.asked.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		if (this.asked.stance() == Stance.DENIES && this.asked.speaker() == null && this.nearest != null) {
			return "Neither confirmed nor contradicted: no " + kind
					+ " of it is recorded as a fact, and what is not recorded may still be so. Nearest: "
					+ this.nearest.summary();
		}
		if (this.nearest == null) {
			return "Not on record: no " + kind + " of it is recorded, which does not mean that there is none.";
		}
		String span = span();
		return "Not on record, which does not mean that it is wrong: the record holds "
				+ SaidWords.count(this.known.size(), kind + " fact") + " of it or close to it" + span + ". Nearest: "
				+ this.nearest.summary();
	}

	/** The years that the known facts are of. */
	private String span() {
		List<Period> periods = this.known.stream().map(FactView::period).filter(Objects::nonNull).toList();
		if (periods.isEmpty()) {
			return "";
		}
		int first = periods.stream()
			.map((one) -> one.firstDay().getYear())
			.min(Comparator.naturalOrder())
			.orElseThrow();
		int last = periods.stream().map((one) -> one.lastDay().getYear()).max(Comparator.naturalOrder()).orElseThrow();
		return (first == last) ? ", for " + first : ", for " + first + " to " + last;
	}

}
