package org.tieline.check;

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
import org.tieline.claim.Origins;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.Period;

/** Why a verdict is what it is, in words for a desk editor. */
final class CheckWords {

	private static final int NAMED = 3;

	private final AskedClaim asked;

	private final Verdict verdict;

	private final @Nullable Match best;

	private final @Nullable Match other;

	private final List<FactView> known;

	CheckWords(AskedClaim asked, Verdict verdict, @Nullable Match best, @Nullable Match other, List<FactView> known) {
		this.asked = asked;
		this.verdict = verdict;
		this.best = best;
		this.other = other;
		this.known = known;
	}

	/** One to three sentences. */
	String text() {
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
		Entity subject = subject(match);
		boolean own = subject != null && match.supporting().stream().allMatch((claim) -> isOwnWord(claim, subject));
		if (this.asked.stance() == Stance.DENIES) {
			return "Yes, the denial is on record: " + said(match.supporting()) + ".";
		}
		if (own) {
			return "By " + Objects.requireNonNull(subject).name() + "'s own word, yes: " + said(match.supporting())
					+ ".";
		}
		return "Yes: " + said(match.supporting()) + ".";
	}

	private static boolean isOwnWord(Claim claim, Entity subject) {
		return claim.speaksFor().contains(subject.id())
				|| (claim.speaker() != null && claim.speaker().id().equals(subject.id()));
	}

	private @Nullable Entity subject(Match match) {
		return match.fact().fact().participant(this.asked.kind().participants().getFirst().name());
	}

	/** How many origins and sources there are. */
	private String sources(Match match) {
		Set<String> pages = new LinkedHashSet<>();
		match.supporting().forEach((claim) -> pages.add(claim.source().id()));
		int origins = new Origins(match.fact().fact().claims()).affirming(match.supporting());
		Entity subject = subject(match);
		boolean own = subject != null && match.supporting().stream().allMatch((claim) -> isOwnWord(claim, subject));
		String printed = count(pages.size(), "source") + ((pages.size() == 1) ? " gives it" : " give it");
		if (own) {
			return capital(printed) + "; no independent source is recorded.";
		}
		if (origins == 0) {
			return capital(printed) + ".";
		}
		return capital(printed) + ", from " + count(origins, "independent origin") + ".";
	}

	private String contested(Match match) {
		if (match.contradicting().isEmpty()) {
			return "Contested: " + said(match.supporting()) + "; the record holds sources that disagree about it. "
					+ match.fact().summary();
		}
		return "Contested: " + said(match.supporting()) + "; but " + said(match.contradicting()) + ".";
	}

	private String contradicted(Match match) {
		if (match.hasEnded()) {
			return "No: the record says that it ended. " + match.fact().summary();
		}
		if (match.contradicting().isEmpty()) {
			return "No: another one is recorded. " + match.fact().summary();
		}
		return "No: " + said(match.contradicting()) + ".";
	}

	private String mismatch(Match match) {
		Difference difference = match.differences().getFirst();
		String words = "Not as stated: it is recorded " + respect(difference) + ". " + match.fact().summary();
		if (this.other != null) {
			words += " Of what was asked, " + said(this.other.contradicting()) + ".";
		}
		return words;
	}

	private static String respect(Difference difference) {
		String recorded = difference.recorded();
		String asked = difference.asked();
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
		if (this.best != null && this.best.isOpen()) {
			return "Neither confirmed nor contradicted: what is recorded is less exact. " + this.best.fact().summary();
		}
		String kind = this.asked.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		if (this.known.isEmpty()) {
			return "Not on record: no " + kind + " of it is recorded, which does not mean that there is none.";
		}
		String span = span();
		return "Not on record, which does not mean that it is wrong: the record holds "
				+ count(this.known.size(), kind + " fact") + " of it or close to it" + span + ". Nearest: "
				+ this.known.getFirst().summary();
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

	/** Who says what, each once. */
	private String said(Collection<Claim> claims) {
		Set<String> said = claims.stream().map(this::said).collect(Collectors.toCollection(LinkedHashSet::new));
		String first = said.stream().limit(NAMED).collect(Collectors.joining("; "));
		return (said.size() > NAMED) ? first + "; and " + (said.size() - NAMED) + " more" : first;
	}

	private String said(Claim claim) {
		String name = Match.nameOf(claim);
		if (claim.speaker() == null && !claim.stance().affirms()) {
			return name + " " + relayed(claim);
		}
		String verb = switch (claim.stance()) {
			case STATES -> "states";
			case ESTIMATES -> "estimates";
			case ALLEGES -> "alleges";
			case PLANS -> "plans";
			case CONSIDERS -> "considers";
			case DENIES -> "denies";
			case NO_COMMENT -> "does not comment on";
		};
		String what = (claim.value() != null) ? claim.value().text() + when(claim) : "it" + when(claim);
		return name + " " + (isPlural(claim) ? Inflection.plural(verb) : verb) + " " + what;
	}

	/** A source without a speaker passes on what others plan, allege or deny. */
	private static String relayed(Claim claim) {
		String of = (claim.value() != null) ? " of " + claim.value().text() : "";
		return switch (claim.stance()) {
			case STATES, ESTIMATES -> "reports it";
			case ALLEGES -> "reports the allegation";
			case PLANS -> "reports the plan";
			case CONSIDERS -> "reports that it is considered";
			case DENIES -> "reports the denial";
			case NO_COMMENT -> "reports that nobody comments on it";
		} + of + when(claim);
	}

	private static boolean isPlural(Claim claim) {
		Entity speaker = claim.speaker();
		return speaker != null && NounPhrase.isPlural(speaker);
	}

	private static String when(Claim claim) {
		Period period = claim.period();
		return (period != null) ? " " + period.words() : "";
	}

	private static String count(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
