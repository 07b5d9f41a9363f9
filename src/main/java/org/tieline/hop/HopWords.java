package org.tieline.hop;

import java.util.List;

import org.tieline.evidence.FactWords;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.hop.HopEvidence.Saying;
import org.tieline.time.TimeState;

/**
 * A path in words: each hop with its verb, and its measure or legal basis. A hop is in
 * the present tense only if a fact that sets its status goes on. If its facts have
 * different sorts, each sort is named with its own status and time. A weaker sort that
 * goes on is added to a stronger one that is over.
 */
public final class HopWords {

	private HopWords() {
	}

	/** One line: what each hop says, in the order of the path. */
	public static String of(List<HopEvidence> hops) {
		return FactWords.stopped(String.join("; ", hops.stream().map(HopWords::clause).toList()));
	}

	private static String clause(HopEvidence hop) {
		Saying saying = hop.saying();
		if (saying != null) {
			return said(hop, saying);
		}
		HopEnds ends = HopEnds.of(hop);
		if (hop.restsOnCountry()) {
			return ends.ofCountry();
		}
		List<HopSort> sorts = HopSorts.of(hop);
		boolean several = sorts.size() > 1;
		boolean past = sorts.stream().filter(HopSort::bearing).allMatch(HopSort::past);
		List<HopSort> goingOn = sorts.stream().filter((sort) -> !sort.past()).toList();
		if (!past || goingOn.isEmpty()) {
			return ends.from() + " " + said(sorts, past, ends, several);
		}
		List<HopSort> over = sorts.stream().filter(HopSort::past).toList();
		HopSort first = goingOn.getFirst();
		return ends.from() + " " + said(over, true, ends, several) + "; " + (hasSorts(first)
				? said(goingOn, false, ends.withoutCountry(), several) : ends.verb(first) + first.remark());
	}

	/** What a chain says of a step, from its owner's side. */
	private static String said(HopEvidence hop, Saying saying) {
		boolean forward = saying.fromTheStart();
		boolean past = !hop.restsOnCountry() && hop.isPast();
		HopEvidence.End owner = forward ? hop.from() : hop.to();
		String verb = past ? saying.past() : saying.present();
		String first = owner.name();
		String last = (forward ? hop.to() : hop.from()).name();
		String remarks = hop.restsOnCountry() ? ""
				: presumption(hop) + status(hop) + (saying.shown() ? "" : " (not shown for then)");
		return first + " " + (NounPhrase.isPlural(owner.kind(), owner.name()) ? plural(verb) : verb) + " " + last
				+ saying.after() + FactWords.joined(remarks);
	}

	/** Several that hold something are its parents. */
	private static String plural(String verb) {
		return Inflection.plural(verb).replace(" the recorded parent,", " the recorded parents,");
	}

	/** From when a hop is presumed; blank: one of its facts is shown at the time. */
	private static String presumption(HopEvidence hop) {
		return hop.ties()
			.stream()
			.map(TieEvidence::state)
			.reduce(TimeState::best)
			.filter((state) -> state.word() == TimeState.Word.PRESUMED)
			.map((state) -> " (" + state.words(hop.time().reference()) + ")")
			.orElse("");
	}

	private static String status(HopEvidence hop) {
		return Status.values()[hop.status()].remark();
	}

	/** What some sorts say; a time is named where it is not the hop's alone. */
	private static String said(List<HopSort> sorts, boolean past, HopEnds ends, boolean several) {
		HopSort first = sorts.getFirst();
		if (first.form().clauses()) {
			return String.join(", ",
					sorts.stream()
						.map((role) -> ends.says(role) + (several ? role.time() : "") + role.remark())
						.toList());
		}
		if (sorts.size() > 1) {
			return ends.saysAny(first, past) + ": " + String.join(", ", sorts.stream().map(HopSort::words).toList());
		}
		boolean timed = (several && hasSorts(first)) || first.form().isMoney();
		return ends.says(first) + first.detail() + (timed ? first.time() : "") + first.remark();
	}

	private static boolean hasSorts(HopSort sort) {
		return !sort.word().isEmpty() || sort.form().isMoney();
	}

}
