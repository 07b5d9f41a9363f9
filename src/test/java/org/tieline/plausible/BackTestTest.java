package org.tieline.plausible;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.ensemble.Quantiles;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Measurement;
import org.tieline.record.DataVersion;
import org.tieline.seed.ShippedFacts;
import org.tieline.supply.EssentialInputs;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.Parents;
import org.tieline.supply.ProductUses;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.supply.YearlySales;
import org.tieline.time.LastDays;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hides each recorded share of the shipped record in turn, and predicts it by the draws.
 * The build prints how often the range from the 5th to the 95th percentile contains the
 * share, how wide it is, and the mean logarithmic score beside two simple rules: an equal
 * split among recorded partners, and the last known share of the same tie. Figures of
 * parts of the year are hidden too, and those of ties that may tell of the same sales:
 * other products of the same two, and subsidiaries. As in the draws, a share of a tie
 * counts what may be a part of it: narrower products and subsidiaries.
 */
class BackTestTest {

	private static final int DRAWS = 240;

	private static final List<String> YEARS = List.of("2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022",
			"2023");

	private static final double LEAST = 1e-4;

	private static final YearlySales NO_AMOUNT = new YearlySales(BigDecimal.ZERO, null, false);

	private static final Map<String, SupplyRecord> RECORDS = new TreeMap<>();

	/** What a hidden figure is for. */
	private enum Time {

		CALENDAR_YEAR("calendar years"), FISCAL_YEAR("other twelve months"), OBSERVED("years of observation"),
		PART("parts of a year");

		private final String words;

		Time(String words) {
			this.words = words;
		}

	}

	/**
	 * The share of a tie that is hidden.
	 *
	 * @param link the number of the tie
	 */
	private record Hidden(int link, Interval share, Time time) {
	}

	/**
	 * A share of a year, its prediction and those of the rules; shares from 0 to 1.
	 *
	 * @param near whether a figure of another time is near, and carried over
	 */
	private record Case(String kind, Time time, boolean near, String name, double truth, double[] drawn, double equal,
			Optional<Double> last) {

		Quantiles range() {
			return Quantiles.of(this.drawn);
		}

		boolean isCovered() {
			return this.truth >= range().p05() && this.truth <= range().p95();
		}

		double width() {
			return range().p95() - range().p05();
		}

		/**
		 * The logarithm of the density of the logarithm of the share: a normal kernel
		 * around each draw.
		 */
		double score() {
			double[] logs = Arrays.stream(this.drawn).map((one) -> Math.log(Math.max(LEAST, one))).toArray();
			double mean = Arrays.stream(logs).average().orElse(0);
			double spread = Math
				.sqrt(Arrays.stream(logs).map((log) -> (log - mean) * (log - mean)).average().orElse(1));
			double width = Math.max(0.05, 1.06 * spread * Math.pow(logs.length, -0.2));
			double at = Math.log(Math.max(LEAST, this.truth));
			double sum = Arrays.stream(logs).map((log) -> normal(at, log, width)).sum();
			return Math.log(Math.max(1e-12, sum / logs.length));
		}

	}

	/**
	 * A kind of share of a link, how to read it, how to hide it, and the whole it is of.
	 */
	private record Kind(String name, boolean ofSales, String aspect, Function<SupplyLink, Interval> share,
			Function<SupplyLink, SupplyLink> hidden) {
	}

	private static final List<Kind> KINDS = List.of(
			new Kind("share of the supplier's revenue", true, SupplyLink.OF_REVENUE, SupplyLink::ofRevenue,
					(one) -> new SupplyLink(one.fact(), one.supplier(), one.customer(), one.product(), NO_AMOUNT,
							one.ofPurchases(), Interval.UNKNOWN)),
			new Kind("share of the customer's purchases", false, SupplyLink.OF_PURCHASES, SupplyLink::ofPurchases,
					(one) -> new SupplyLink(one.fact(), one.supplier(), one.customer(), one.product(), NO_AMOUNT,
							Interval.UNKNOWN, one.ofRevenue())));

	@Test
	void hiddenSharesLieInTheirRangesAboutAsOftenAsTheRangesSay() {
		Map<String, List<Case>> cases = new TreeMap<>();
		for (AssumptionSet set : AssumptionSets.all()) {
			List<Case> all = new ArrayList<>();
			for (String year : (RandomRuns.of(10) < 10) ? List.of("2019") : YEARS) {
				all.addAll(of(year, set));
			}
			cases.put(set.id(), all);
		}
		cases.forEach(BackTestTest::report);
		List<Case> usual = cases.getOrDefault(AssumptionSets.DEFAULT, List.of());
		assertThat(usual).hasSizeGreaterThan(5);
		assertThat(covered(usual)).as("coverage of the default set").isBetween(0.8, 1.0);
	}

	private static List<Case> of(String year, AssumptionSet set) {
		SupplyRecord record = record(year);
		SupplyNetwork network = new SupplyNetwork(List.copyOf(record.firms().values()), record.links(),
				new EssentialInputs(record), ProductUses.of(record));
		List<Case> cases = new ArrayList<>();
		for (Kind kind : KINDS) {
			for (int number = 0; number < record.links().size(); number++) {
				SupplyLink link = record.links().get(number);
				if (link.isAffirmed()) {
					hidden(kind, Integer.parseInt(year), link, number)
						.ifPresent((one) -> cases.add(predict(kind, year, record, network, set, one)));
				}
			}
		}
		return cases;
	}

	/**
	 * The figure of a tie that is for the year, or else the best that touches it: for
	 * twelve months with their middle in the year, observed in it, or for the greatest
	 * part of it.
	 */
	private static Optional<Hidden> hidden(Kind kind, int year, SupplyLink link, int number) {
		Interval share = kind.share().apply(link);
		if (isNarrow(share)) {
			return Optional.of(new Hidden(number, share, Time.CALENDAR_YEAR));
		}
		return link.fact()
			.affirmedFigures(kind.aspect())
			.stream()
			.filter((one) -> one.quantity().unit().equals("percent") && one.period() != null && YearlySales.isGiven(one)
					&& one.status().isEstablished())
			.flatMap(
					(one) -> time(one, year).map((time) -> new Hidden(number, Interval.ofPercent(one.quantity()), time))
						.stream())
			.filter((one) -> isNarrow(one.share()))
			.min(Comparator.comparing(Hidden::time));
	}

	private static Optional<Time> time(Measurement one, int year) {
		Period period = Objects.requireNonNull(one.period());
		long days = period.days();
		if (period.firstDay().plusDays(days / 2).getYear() != year) {
			return Optional.empty();
		}
		if (one.claims().stream().noneMatch((claim) -> claim.from() != null && claim.to() != null)) {
			return Optional.of(Time.OBSERVED);
		}
		return (days >= 350 && days <= 380) ? Optional.of(Time.FISCAL_YEAR)
				: (days < 350) ? Optional.of(Time.PART) : Optional.empty();
	}

	private static boolean isNarrow(Interval share) {
		return share.low() > 0 && share.high() < 1 && share.high() - share.low() < 0.1;
	}

	private static Case predict(Kind kind, String year, SupplyRecord record, SupplyNetwork network, AssumptionSet set,
			Hidden hidden) {
		SupplyLink link = record.links().get(hidden.link());
		List<SupplyLink> links = new ArrayList<>(record.links());
		Parents families = new Parents(record);
		links.replaceAll((one) -> SupplyPolytope.mayRepeat(one, link, families) ? kind.hidden().apply(one) : one);
		SupplyDraws drawn = new SupplyDraws.Settled(network, links, record, new GroupTotals(record), set, false, false)
			.draw(DRAWS, 1);
		int firm = kind.ofSales() ? network.supplier(hidden.link()) : network.customer(hidden.link());
		List<Integer> whole = new ArrayList<>();
		for (int one = 0; one < record.links().size(); one++) {
			if ((kind.ofSales() ? network.supplier(one) : network.customer(one)) == firm) {
				whole.add(one);
			}
		}
		double equal = 1.0 / whole.size();
		List<Integer> part = RecordedRows.within(record.links(), link, families)
			.stream()
			.filter((one) -> record.links().get(one).isAffirmed())
			.toList();
		whole.addAll(kind.ofSales() ? drawn.topology().toOutside(firm) : drawn.topology().fromOutside(firm));
		double[] shares = Arrays.stream(drawn.amounts())
			.mapToDouble((amounts) -> part.stream().mapToDouble((one) -> amounts[one]).sum()
					/ whole.stream().mapToDouble((one) -> amounts[one]).sum())
			.toArray();
		boolean near = !new CarriedShare(Integer.parseInt(year), set, false, true).ofTie(link, kind.aspect())
			.equals(Interval.UNKNOWN);
		return new Case(kind.name(), hidden.time(), near,
				link.supplier().id() + " to " + link.customer().id() + " " + year,
				(hidden.share().low() + hidden.share().high()) / 2, shares, equal, last(kind, year, link));
	}

	/** The newest share of the same tie and kind from an earlier year. */
	private static Optional<Double> last(Kind kind, String year, SupplyLink link) {
		return YEARS.stream()
			.filter((one) -> one.compareTo(year) < 0)
			.sorted(Comparator.reverseOrder())
			.flatMap((one) -> record(one).links()
				.stream()
				.filter((other) -> other.fact().fact().id().equals(link.fact().fact().id()))
				.map(kind.share())
				.filter((share) -> share.low() > 0 && share.high() < 1))
			.findFirst()
			.map((share) -> (share.low() + share.high()) / 2);
	}

	private static SupplyRecord record(String year) {
		return RECORDS.computeIfAbsent(year,
				(key) -> SupplyRecord.of(new DataVersion("back-test", OffsetDateTime.MIN, 0, 0, 0, 0, LastDays.UNKNOWN),
						ShippedFacts.linkedFacts(), Lens.WIDE.at(PartialDate.parse(key))));
	}

	private static double covered(List<Case> cases) {
		return cases.stream().filter(Case::isCovered).count() / (double) cases.size();
	}

	private static void report(String set, List<Case> cases) {
		Map<String, List<Case>> byKind = cases.stream()
			.collect(Collectors.groupingBy(Case::kind, TreeMap::new, Collectors.toList()));
		byKind.putAll(cases.stream().collect(Collectors.groupingBy((one) -> one.time().words)));
		byKind.putAll(cases.stream()
			.collect(Collectors
				.groupingBy((one) -> one.near() ? "a figure of another time is near" : "no other figure is near")));
		byKind.put("all", cases);
		byKind.forEach((kind, some) -> System.out.println(line(set, kind, some)));
		cases.stream()
			.filter((one) -> !one.isCovered())
			.forEach((one) -> System.out.printf(Locale.ROOT, "  outside: %s %.3f, range %.3f to %.3f%s%n", one.name(),
					one.truth(), one.range().p05(), one.range().p95(), one.near() ? "; carried" : ""));
	}

	private static String line(String set, String kind, List<Case> cases) {
		double[] widths = cases.stream().mapToDouble(Case::width).sorted().toArray();
		List<Case> withLast = cases.stream().filter((one) -> one.last().isPresent()).toList();
		return String.format(Locale.ROOT,
				"Back-test of %s, %s: %d shares, %.0f%% in the 5-95%% range, median width %.3f, "
						+ "log score %.2f (equal split %.2f); of %d with an earlier share: %.2f (last share %.2f)",
				set, kind, cases.size(), 100 * covered(cases), widths[widths.length / 2], mean(cases, Case::score),
				rule(cases, (one) -> Optional.of(one.equal())), withLast.size(), mean(withLast, Case::score),
				rule(withLast, Case::last));
	}

	private static double mean(List<Case> cases, ToDoubleFunction<Case> score) {
		return cases.stream().mapToDouble(score).average().orElse(Double.NaN);
	}

	/**
	 * The mean score of a rule: log-normal errors around its number, with the spread that
	 * its errors have in all other cases.
	 */
	private static double rule(List<Case> cases, Function<Case, Optional<Double>> rule) {
		double[] errors = cases.stream()
			.mapToDouble((one) -> Math.log(one.truth()) - Math.log(Math.max(LEAST, rule.apply(one).orElseThrow())))
			.toArray();
		double sum = 0;
		for (int i = 0; i < errors.length; i++) {
			double squares = 0;
			for (int j = 0; j < errors.length; j++) {
				squares += (j != i) ? errors[j] * errors[j] : 0;
			}
			double spread = Math.sqrt(Math.max(0.05 * 0.05, squares / Math.max(1, errors.length - 1)));
			sum += Math.log(Math.max(1e-12, normal(errors[i], 0, spread)));
		}
		return sum / errors.length;
	}

	private static double normal(double at, double mean, double width) {
		double distance = (at - mean) / width;
		return Math.exp(-distance * distance / 2) / (width * Math.sqrt(2 * Math.PI));
	}

}
