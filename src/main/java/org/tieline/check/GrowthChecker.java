package org.tieline.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck.Sided;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Origins;
import org.tieline.evidence.FactView;
import org.tieline.value.StatedNumber;
import org.tieline.voice.SaidWords;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * Compares a change of a metric with two recorded figures: of the same metric, entity,
 * currency and speaker, at the time and at the one before. What is asked about is the
 * later figure in percent of the earlier one. With the rounding of both figures, the
 * share may be any of a range; it supports what is asked if it lies within, and
 * contradicts it if no value of it does.
 */
final class GrowthChecker {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final int NEAR = 5;

	/** Two figures of one speaker, with what the later is in percent of the earlier. */
	private record Pair(Sided earlier, Sided later, BigDecimal percent, BigDecimal least, BigDecimal greatest) {

		static @Nullable Pair of(Sided earlier, Sided later) {
			Quantity from = figure(earlier.claim());
			Quantity to = figure(later.claim());
			BigDecimal first = (from != null) ? from.low() : null;
			BigDecimal last = (to != null) ? to.low() : null;
			if (from == null || to == null || first == null || last == null || !from.unit().equals(to.unit())
					|| first.signum() <= 0 || !voice(earlier.claim()).equals(voice(later.claim()))) {
				return null;
			}
			Quantity before = StatedNumber.range(from, earlier.claim().asStated());
			Quantity after = StatedNumber.range(to, later.claim().asStated());
			if (before.low() == null || before.high() == null || after.low() == null || after.high() == null
					|| before.low().signum() <= 0) {
				return null;
			}
			return new Pair(earlier, later, share(last, first), share(after.low(), before.high()),
					share(after.high(), before.low()));
		}

		private static BigDecimal share(BigDecimal part, BigDecimal whole) {
			return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
		}

		private static @Nullable Quantity figure(Claim claim) {
			Quantity value = claim.value();
			boolean plain = value != null && value.exact() && claim.affirms() && claim.derivation() == null;
			return plain ? value : null;
		}

		private static String voice(Claim claim) {
			Entity speaker = claim.speaker();
			return (speaker != null) ? speaker.id() : "page " + SaidWords.nameOf(claim);
		}

		boolean holds(AskedNumber number) {
			return !number.isBeyond(this.percent, this.percent);
		}

		boolean contradicts(AskedNumber number) {
			return number.isBeyond(this.least, this.greatest);
		}

		String words() {
			Claim last = this.later.claim();
			BigDecimal change = this.percent.subtract(HUNDRED);
			BigDecimal shown = change.abs().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
			String told = (change.signum() == 0) ? "no change"
					: (change.signum() > 0 ? "a rise of " : "a fall of ") + shown.toPlainString() + "%";
			return SaidWords.nameOf(last) + " gives " + text(this.earlier.claim()) + " and " + text(last) + ", " + told;
		}

		private static String text(Claim claim) {
			Period period = claim.period();
			return Objects.requireNonNull(claim.value()).text() + ((period != null) ? " " + period.words() : "");
		}

	}

	private final AskedClaim asked;

	private final Compared compared;

	private final AskedWords words;

	GrowthChecker(AskedClaim asked, Compared compared, Map<String, Entity> entities) {
		this.asked = asked;
		this.compared = compared;
		this.words = new AskedWords(asked, entities);
	}

	ClaimCheck check() {
		AskedNumber number = Objects.requireNonNull(this.asked.number());
		List<Sided> earlier = figures(Objects.requireNonNull(this.asked.since()));
		List<Sided> later = figures(Objects.requireNonNull(this.asked.period()));
		List<Pair> pairs = new ArrayList<>();
		for (Sided from : earlier) {
			for (Sided to : later) {
				Pair pair = Pair.of(from, to);
				if (pair != null) {
					pairs.add(pair);
				}
			}
		}
		List<Pair> holding = pairs.stream().filter((one) -> one.holds(number)).toList();
		List<Pair> against = pairs.stream().filter((one) -> one.contradicts(number)).toList();
		if (!holding.isEmpty()) {
			String unit = Objects.requireNonNull(holding.getFirst().later().claim().value()).unit();
			List<Pair> rivals = against.stream()
				.filter((one) -> Objects.requireNonNull(one.later().claim().value()).unit().equals(unit))
				.toList();
			return rivals.isEmpty()
					? answer(Verdict.SUPPORTED, "Yes, computed from two recorded figures: " + told(holding) + ".",
							holding, List.of())
					: answer(Verdict.CONTESTED, "Contested, computed from recorded figures: " + told(holding) + "; but "
							+ told(rivals) + ".", holding, rivals);
		}
		if (!pairs.isEmpty() && against.size() == pairs.size()) {
			return answer(Verdict.CONTRADICTED, "No, computed from two recorded figures: " + told(against) + ".",
					List.of(), against);
		}
		return notCovered(pairs, earlier, later);
	}

	private static String told(List<Pair> pairs) {
		return pairs.getFirst().words();
	}

	private ClaimCheck notCovered(List<Pair> pairs, List<Sided> earlier, List<Sided> later) {
		if (!pairs.isEmpty()) {
			return of(Verdict.NOT_COVERED,
					"Neither confirmed nor contradicted: the recorded figures are less exact. " + told(pairs) + ".",
					List.of(), List.of(), pairs.getFirst().later().fact());
		}
		List<Sided> known = later.isEmpty() ? earlier : later;
		String recorded = known.isEmpty() ? "no figure of either time is recorded"
				: (earlier.isEmpty() || later.isEmpty())
						? "of the two figures only one is recorded: " + known.getFirst().fact().summary()
						: "no speaker gives both figures in one currency. " + known.getFirst().fact().summary();
		return of(Verdict.NOT_COVERED,
				"Not on record, which does not mean that it is wrong: " + recorded
						+ (recorded.endsWith(".") ? "" : "."),
				List.of(), List.of(), known.isEmpty() ? null : known.getFirst().fact());
	}

	private ClaimCheck answer(Verdict verdict, String reason, List<Pair> holding, List<Pair> against) {
		return of(verdict, reason, sided(holding), sided(against),
				(holding.isEmpty() ? against : holding).getFirst().later().fact());
	}

	private static List<Sided> sided(List<Pair> pairs) {
		return pairs.stream().flatMap((one) -> List.of(one.earlier(), one.later()).stream()).distinct().toList();
	}

	private ClaimCheck of(Verdict verdict, String reason, List<Sided> held, List<Sided> opposed,
			@Nullable FactView best) {
		List<Claim> last = held.stream().filter((one) -> one.fact() == best).map(Sided::claim).toList();
		int origins = (best != null) ? new Origins(best.fact().claims()).affirming(last) : 0;
		List<FactView> nearby = this.compared.facts()
			.stream()
			.filter((fact) -> fact != best && isOfMetric(fact))
			.filter((fact) -> isOf(fact, this.asked.since()) || isOf(fact, this.asked.period()))
			.limit(NEAR)
			.toList();
		return new ClaimCheck(verdict, reason, this.words.text(), best, held, opposed, nearby, List.of(), origins, null,
				this.asked, null);
	}

	/** The figures of a time that count. */
	private List<Sided> figures(Period period) {
		String speaker = this.asked.speaker();
		return this.compared.facts()
			.stream()
			.filter((fact) -> fact.isRecorded() && isOfMetric(fact) && isOf(fact, period))
			.flatMap((fact) -> fact.claims()
				.stream()
				.filter((claim) -> fact.supersededBy(claim) == null && claim.aspect() == null)
				.filter((claim) -> speaker == null || claim.speaksFor().contains(speaker))
				.map((claim) -> new Sided(claim, fact)))
			.toList();
	}

	private static boolean isOf(FactView fact, @Nullable Period period) {
		Period recorded = fact.period();
		return recorded != null && period != null && recorded.firstDay().equals(period.firstDay())
				&& recorded.lastDay().equals(period.lastDay());
	}

	/** Whether a fact is of the very metric and parties. */
	private boolean isOfMetric(FactView fact) {
		Set<String> same = this.compared.same();
		boolean first = true;
		for (var part : this.asked.kind().participants()) {
			Entity recorded = fact.fact().participant(part.name());
			String id = this.asked.participants().get(part.name());
			boolean fits = first ? recorded != null && same.contains(recorded.id())
					: Objects.equals(id, (recorded != null) ? recorded.id() : null);
			if (!fits) {
				return false;
			}
			first = false;
		}
		return this.asked.attributes()
			.entrySet()
			.stream()
			.allMatch((one) -> one.getValue().equals(fact.fact().attributes().get(one.getKey())));
	}

}
