package org.tieline.cutoff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.plausible.LossCases;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;

/**
 * Why the plausible range of a loss has no value in common with the table of cases. The
 * table divides evenly and knows no sizes; drawn networks go by recorded sizes and totals
 * too.
 */
final class OutsideCases {

	private static final int MOST_NAMED = 4;

	private static final int DIGITS = 3;

	/** What lies this near is the same in print. */
	private static final double NEAR = 0.01;

	private OutsideCases() {
	}

	/**
	 * The reason in words.
	 * @return null: the range and the table have a value in common, or there are none
	 */
	static @Nullable String words(Loss loss) {
		LossCases cases = loss.cases();
		PlausibleLoss range = loss.plausible();
		if (cases == null || range == null
				|| (range.low() <= cases.greatest() + NEAR && range.high() >= cases.least() - NEAR)) {
			return null;
		}
		String where = (range.high() < cases.least()) ? "below" : "above";
		List<String> figures = figures(loss).stream().map(FactView::summary).map(OutsideCases::open).toList();
		String sizes = figures.isEmpty() ? "No size is on record here, so that the draws go by those that are assumed."
				: "Recorded figures that they go by: " + String.join("; ", figures) + ".";
		return "The plausible range (" + parts(range.low(), range.high()) + ") lies " + where + " the table of cases ("
				+ parts(cases.least(), cases.greatest())
				+ "). The table divides sales and purchases evenly among recorded ties, and knows no sizes. The drawn "
				+ "networks also go by the sizes of companies, by totals, and by what other ties take. " + sizes;
	}

	private static String open(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
	}

	private static String parts(double least, double greatest) {
		String low = percent(least);
		String high = percent(greatest);
		return low.equals(high) ? low : low + " to " + high;
	}

	private static String percent(double loss) {
		BigDecimal percent = BigDecimal.valueOf(loss).setScale(DIGITS, RoundingMode.HALF_EVEN).movePointRight(2);
		return ((percent.signum() == 0) ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
	}

	/** Sizes of the company and its partners in the cut, and totals of these partners. */
	private static List<FactView> figures(Loss loss) {
		ModelledLosses model = loss.modelled().losses();
		SupplyNetwork network = model.network();
		Set<String> firms = new LinkedHashSet<>(List.of(loss.entity().id()));
		Set<FactView> totals = new LinkedHashSet<>();
		for (int link : near(network, model.scenario().cut(), loss.modelled().firm())) {
			SupplyLink one = network.links().get(link);
			firms.add(one.supplier().id());
			firms.add(one.customer().id());
			GroupTotals.Total total = model.basis().totals().of(one.customer().id(), one.supplier().countryId());
			Stream.ofNullable(total).map(GroupTotals.Total::fact).forEach(totals::add);
		}
		Stream<FactView> sizes = firms.stream().flatMap((firm) -> model.basis().sizes(firm, model.set()).stream());
		return Stream.concat(sizes, totals.stream()).distinct().limit(MOST_NAMED).toList();
	}

	/** The company's links in the cut; else its links to the parties of the cut. */
	private static List<Integer> near(SupplyNetwork network, Collection<Integer> cut, int firm) {
		List<Integer> own = cut.stream().filter((link) -> isOf(network, link, firm)).toList();
		return !own.isEmpty() ? own
				: network.affirmed()
					.stream()
					.filter((link) -> isOf(network, link, firm))
					.filter((link) -> cut.stream()
						.anyMatch((one) -> isOf(network, one, network.supplier(link))
								|| isOf(network, one, network.customer(link))))
					.toList();
	}

	private static boolean isOf(SupplyNetwork network, int link, int firm) {
		return network.supplier(link) == firm || network.customer(link) == firm;
	}

}
