package org.tieline.provenance;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.voice.SaidWords;
import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.PartialDate;

/** Provenance in plain sentences. */
final class ProvenanceWords {

	/** So many origins are named. */
	private static final int NAMED = 3;

	private ProvenanceWords() {
	}

	/** Who says it, who printed it first, and how many repeat it. */
	static String of(Provenance one) {
		Claim claim = one.first().claim().claim();
		String speaker = voice(one);
		String publisher = one.first().publisher();
		String printed = (publisher != null) ? publisher : "'" + claim.source().title() + "'";
		String words = speaker + " " + told(one, claim) + (speaker.equals(printed) ? "" : ", in " + printed)
				+ published(one.first().publishedOn()) + ".";
		words += original(one, claim, speaker);
		int others = one.nodes().size() - 1;
		words += (others == 0) ? " No other source on record repeats it."
				: " " + SaidWords.count(others, "further claim") + " of this origin "
						+ ((others == 1) ? "repeats" : "repeat") + " it: it appears in "
						+ SaidWords.count(one.sources(), "source") + ".";
		long other = one.nodes().stream().filter((node) -> !node.agrees()).count();
		words += (other == 0) ? "" : " " + other + " of them " + ((other == 1) ? "gives" : "give") + " another number.";
		return words + leftOut(one.leftOut());
	}

	/** In how many sources it appears, and from how many origins. */
	static String of(Appearance all) {
		if (all.origins().isEmpty()) {
			return "Appears in no source." + leftOut(all.leftOut());
		}
		int origins = all.origins().size();
		String names = all.origins()
			.stream()
			.limit(NAMED)
			.map(ProvenanceWords::voice)
			.collect(Collectors.joining(", ", " (", (origins > NAMED) ? " and " + (origins - NAMED) + " more)" : ")"));
		String from = (origins > 1) ? ", from " + origins + " independent origins"
				: (all.sources() > 1) ? ", all from one origin" : ", from one origin";
		PartialDate first = all.firstPublished();
		return verb(all.claims()) + " in " + SaidWords.count(all.sources(), "source") + " of "
				+ SaidWords.count(all.publishers(), "publisher") + from + names
				+ ((first != null) ? "; first published " + on(first) : "; no date of publication is recorded") + "."
				+ planned(all.planned()) + leftOut(all.leftOut());
	}

	private static String voice(Provenance one) {
		if (one.speaker() != null) {
			return Objects.requireNonNull(one.speaker()).name();
		}
		String publisher = one.first().publisher();
		return (publisher != null) ? publisher : "'" + one.first().claim().source().title() + "'";
	}

	/** What the speaker does; a source without a speaker only reports what others do. */
	private static String told(Provenance one, Claim claim) {
		Entity speaker = one.speaker();
		Stance stance = claim.stance();
		if (speaker == null && !stance.affirms()) {
			return SaidWords.relayed(stance, "");
		}
		String verb = SaidWords.verb(stance);
		String made = Derivation.remark(Collections.singletonList(claim.derivation()));
		String what = made.isEmpty() ? " it" : " what it is" + made.replace(" (", " ").replace(")", "") + " from";
		return ((speaker != null && NounPhrase.isPlural(speaker)) ? Inflection.plural(verb) : verb) + what;
	}

	private static String verb(List<Claim> claims) {
		Predicate<Claim> alleged = (claim) -> claim.stance() == Stance.ALLEGES;
		return claims.stream().allMatch(Claim::denies) ? "Is denied" : claims.stream().allMatch(alleged) ? "Is alleged"
				: claims.stream().allMatch(Claim::intends) ? "Is planned or expected" : "Appears";
	}

	private static String published(@Nullable PartialDate date) {
		return (date != null) ? ", published " + on(date) : ", on a page without a date";
	}

	private static String on(PartialDate date) {
		return ((date.day() != null) ? "on " : "in ") + date;
	}

	/** Why the page is not where it was said first; empty: it is. */
	private static String original(Provenance one, Claim claim, String speaker) {
		if (one.originalRecorded()) {
			return "";
		}
		if (claim.repeats() != null) {
			return " The claim that it repeats is not among those shown.";
		}
		return (claim.source().republishedFrom() != null) ? " The page is a copy of another one on record."
				: " A publication of " + speaker + " itself is not on record.";
	}

	private static String planned(int claims) {
		return (claims == 0) ? "" : " " + SaidWords.count(claims, "further claim")
				+ ((claims == 1) ? " tells" : " tell") + " it as a plan.";
	}

	private static String leftOut(int claims) {
		return (claims == 0) ? "" : " The lens leaves out " + SaidWords.count(claims, "further claim") + ".";
	}

}
