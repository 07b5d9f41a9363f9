package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.time.TimeState;
import org.tieline.value.Interval;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The size of a holding in words, for bounds that alone would not be clear.
 */
public final class SizeWords {

	private SizeWords() {
	}

	/**
	 * The size in words.
	 * @param size the bounds, in percent
	 * @param chains the chains of the holding, ordered by the upper bound of their
	 * product
	 */
	public static String of(Quantity size, List<Path> chains) {
		Optional<Hop> unknown = chains.stream()
			.flatMap((chain) -> chain.hops().stream())
			.filter((hop) -> hop.carries().equals(Interval.UNKNOWN))
			.findFirst();
		boolean through = !chains.isEmpty() && chains.getFirst().length() > 1;
		if (!isOpen(size.low()) || unknown.isEmpty()) {
			return size.text() + carriedBack(chains);
		}
		BigDecimal most = Objects.requireNonNullElse(size.high(), Share.WHOLE);
		boolean bounded = most.compareTo(Share.WHOLE) < 0;
		return (through ? "through others" : what(unknown.get())) + ", size not recorded"
				+ otherFigure(unknown.get(), through) + (bounded ? "; at most " + most.toPlainString() + "%" : "");
	}

	private static boolean isOpen(@Nullable BigDecimal low) {
		return low == null || low.signum() == 0;
	}

	/**
	 * A stake that is no more than alleged, contested or planned is told as such, and one
	 * that is not shown near enough to the date with the time that shows it.
	 */
	private static String what(Hop hop) {
		String noun = (hop.tie() == TieKind.OWNS) ? "stake" : "subsidiary";
		FactView best = hop.factsInHand().stream().min(Comparator.comparing(FactView::status)).orElse(null);
		String how = (best == null) ? "" : switch (best.status()) {
			case CONTESTED -> "contested ";
			case ALLEGED -> "alleged ";
			case PLANNED -> "planned ";
			case CORROBORATED, SINGLE_ORIGIN, DENIED, NOT_RECORDED -> "";
		};
		boolean old = best != null && best.time().word() == TimeState.Word.PRESUMED
				&& hop.factsInHand().stream().noneMatch((one) -> one.time().counts());
		return NounPhrase.withArticle(how + noun) + ((old && best != null) ? " (" + best.shownInWords() + ")" : "");
	}

	/**
	 * The figure that the sentence of the step tells, if it is not used for the date. A
	 * figure of a step of a chain is not the size asked for, so that its holder and
	 * company are named.
	 */
	private static String otherFigure(Hop hop, boolean through) {
		return hop.factsInHand()
			.stream()
			.flatMap((fact) -> StakePercent.unused(fact)
				.map((one) -> " for then (" + (through ? parties(fact) : "") + one.text() + when(one) + ")")
				.stream())
			.findFirst()
			.orElse("");
	}

	/** When a figure holds: " in 2018". */
	static String when(Measurement figure) {
		return (figure.period() != null) ? " " + figure.period().words() : ", undated";
	}

	private static String parties(FactView stake) {
		return Objects.requireNonNull(stake.fact().participant("holder")).name() + " in "
				+ Objects.requireNonNull(stake.fact().participant("company")).name() + ": ";
	}

	/**
	 * That figures are of later days than the date asked for: the stakes are presumed
	 * back to it, and nobody gives their sizes then.
	 */
	private static String carriedBack(List<Path> chains) {
		List<String> times = chains.stream()
			.flatMap((chain) -> chain.hops().stream())
			.flatMap((hop) -> hop.factsInHand().stream())
			.flatMap((fact) -> StakePercent.later(fact).stream())
			.map((one) -> Objects.requireNonNull(one.period()))
			.sorted(Comparator.comparing(Period::firstDay))
			.map(Period::words)
			.distinct()
			.toList();
		if (times.isEmpty()) {
			return "";
		}
		return ((times.size() == 1) ? ", by a later figure (" : ", by later figures (") + String.join(" and ", times)
				+ ")";
	}

}
