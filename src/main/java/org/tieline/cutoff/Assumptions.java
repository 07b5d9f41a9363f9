package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.cascade.CascadeMode;
import org.tieline.evidence.FactView;
import org.tieline.supply.Contradictions;
import org.tieline.supply.GoodsWords;
import org.tieline.supply.LensTime;

/** The assumptions of a report, in words. */
final class Assumptions {

	private static final int MOST_NAMED = 5;

	private final CutoffModel basis;

	private final List<String> words = new ArrayList<>();

	private Assumptions(CutoffModel basis) {
		this.basis = basis;
	}

	/** The assumptions of a scenario's report. */
	static List<String> of(CutoffModel basis, Scenario scenario, DirectSales sales, boolean settled) {
		Assumptions assumptions = new Assumptions(basis);
		CutoffInput input = scenario.input();
		assumptions.network(input.complete());
		assumptions.amounts();
		GoodsWords goods = new GoodsWords(basis.supply(), basis.essentials(), basis.uses(), input.uses());
		assumptions.essentials(goods);
		goods.sentences().forEach(assumptions::add);
		assumptions.add(input.replaces()
				? "Others recorded to sell the same group of products, to anybody, stand in by what they can still "
						+ "sell; those whom the scenario cuts off do not."
				: "Nobody stands in for anybody (replaceability is off).");
		assumptions.mode(input.cascade());
		assumptions.scenario(scenario, sales);
		if (!settled) {
			assumptions.add("The upper bounds took too many steps to settle, and are given as 1.");
		}
		assumptions.model(input);
		assumptions.counted(scenario);
		return List.copyOf(assumptions.words);
	}

	private void add(String sentence) {
		this.words.add(sentence);
	}

	private String when() {
		return LensTime.words(this.basis.supply().lens(), "at any time");
	}

	private void network(boolean complete) {
		int ties = this.basis.network().links().size();
		add("The network is the supply recorded as holding " + when() + ": " + count(ties, "tie") + " between "
				+ this.basis.network().size() + " companies and other buyers; " + this.basis.supply().possible().size()
				+ " that may have held are left out. Who is not reached by a recorded tie is taken not to be hit."
				+ ((this.basis.supply().ofGroups() > 0) ? " Supply of or to groups (" + this.basis.supply().ofGroups()
						+ " facts) draws no tie, since it would stand beside that of their members." : ""));
		add(complete
				? "recordIsComplete: the recorded ties are taken for all there are, but for companies whose stated "
						+ "shares show that they are not; who is not recorded to sell counts for nothing in totals. The "
						+ "record is not complete, so this is a supposition."
				: "Suppliers and customers that nobody recorded may exist for every product, in unknown amounts. A low "
						+ "bound is above zero only where recorded amounts or shares make it so.");
	}

	private void amounts() {
		var asOf = this.basis.supply().lens().asOf();
		if (asOf == null) {
			add("Amounts and shares belong to a time. Without lens.asOf they count as unknown; give a year.");
			return;
		}
		long known = this.basis.network().links().stream().filter((link) -> link.sales().stated()).count();
		add("Amounts are sales in " + asOf.year() + " in US dollars, which bound " + count((int) known, "tie")
				+ "; amounts in other currencies are not converted. A tie without an amount may weigh anything from "
				+ "nothing up. Shares are those stated for that calendar year, or the "
				+ "amount over the recorded revenue or total of purchases of that year in dollars; shares of "
				+ "an operator's network are none of its purchases, and bound nothing.");
		add("Numbers count as they are printed, without their rounding. Contested and alleged ties and those on trial "
				+ "may be nothing: they have no low bound, and a number that somebody denies bounds nothing. Of ties that may tell of the same sales (a product and a sort "
				+ "of it, a company and its subsidiary) only one has.");
	}

	private void essentials(GoodsWords goods) {
		Set<String> firms = this.basis.supply().firms().keySet();
		List<FactView> sure = goods.ofConsumed(this.basis.essentials().concerning(firms, true));
		List<FactView> possible = goods.ofConsumed(this.basis.essentials().concerning(firms, false));
		add("An input stops its buyer only where a recorded requirement says that what it makes cannot be made "
				+ "without it; every other input is non-essential by default, and its loss counts by its part of all "
				+ "purchases. "
				+ (sure.isEmpty() ? "No requirement is shown to hold " + when() + "."
						: "Such requirements: " + named(sure))
				+ (possible.isEmpty() ? ""
						: " Not certain " + when() + ", and so in upper bounds only: " + named(possible))
				+ " Who sells something that no source names is not taken to make what requirements are about.");
	}

	private static String named(List<FactView> facts) {
		String more = (facts.size() > MOST_NAMED) ? " And " + (facts.size() - MOST_NAMED) + " more." : "";
		return facts.stream().limit(MOST_NAMED).map(FactView::summary).collect(Collectors.joining(" ")) + more;
	}

	private void mode(CascadeMode mode) {
		add("Downstream and upstream are followed apart: who lacks inputs is not taken to order less. Prices, stocks, "
				+ "time and new suppliers play no part."
				+ ((mode == CascadeMode.PUBLISHED)
						? " PUBLISHED stops when no company loses more than 1 percent in a step, and understates."
						: ""));
	}

	private void scenario(Scenario scenario, DirectSales sales) {
		if (!sales.totals().isEmpty()) {
			add("Recorded totals of groups bound their members' sales from above and are not added to them: "
					+ named(sales.totals()));
		}
		List<FactView> filings = this.basis.shares().filings(this.basis.supply().links());
		if (!filings.isEmpty()) {
			add("A customer whom a filing does not name among those of 10 percent or more of revenue is taken to have "
					+ "less in that year (ASC 280-10-50-42; compliance is imperfect): " + named(filings));
		}
		if (sales.contradiction() != null) {
			add(sales.contradiction());
		}
		Contradictions.of(this.basis.supply().links(), this.basis.totals(), this.basis.shares(), parties(scenario))
			.forEach(this::add);
		if (scenario.wider() > 0) {
			add(count(scenario.wider(), "tie") + " between these suppliers and customers "
					+ ((scenario.wider() == 1) ? "names" : "name")
					+ " a wider product, or none. They may contain what is cut, and are not cut.");
		}
		if (scenario.input().cut() < 1) {
			add("The part " + scenario.input().cut() + " of each cut tie is taken away.");
		}
		if (!scenario.input().complete() && !scenario.input().suppliers().namesAll()) {
			add("The filter may match suppliers that nobody recorded. They are cut off too, as far as the customers "
					+ "of recorded cut ties go: in unknown amounts, within recorded totals.");
		}
		if (scenario.input().forecloses()) {
			add("foreclosed: planned supply is cut too, as never delivered (" + count(scenario.planned().size(), "tie")
					+ "). Nothing was delivered over it, so that no output is lost with it, and it is in no total. "
					+ "Output that cannot be added is told apart.");
		}
		scenario.open().forEach(this::add);
	}

	private Set<String> parties(Scenario scenario) {
		return scenario.cut()
			.stream()
			.map(this.basis.supply().links()::get)
			.flatMap((link) -> Stream.of(link.supplier().id(), link.customer().id()))
			.collect(Collectors.toSet());
	}

	private void model(CutoffInput input) {
		add("cases and plausible are a model, not the record. They rest on the set of assumptions "
				+ input.modelled().set("model").id() + ", " + input.modelled().count()
				+ " drawn networks with the seed " + input.modelled().start()
				+ ". Every drawn network fits all recorded amounts, shares and totals, but for those under setAside. "
				+ "Suppliers that nobody recorded are cut there if the scenario cuts all suppliers, and in part if it "
				+ "cuts suppliers by what they have in common, such as their country.");
	}

	/** What the model cuts with a cut tie, because figures of the tie can count it. */
	private void counted(Scenario scenario) {
		List<String> ties = this.basis.countedWith(scenario)
			.stream()
			.map(this.basis.network().links()::get)
			.map((link) -> link.supplier().name() + " to " + link.customer().name())
			.distinct()
			.toList();
		if (!ties.isEmpty()) {
			String more = (ties.size() > MOST_NAMED) ? " and " + (ties.size() - MOST_NAMED) + " more" : "";
			add("Recorded figures of a cut tie can count the trade of subsidiaries. So cases and plausible cut this "
					+ "trade too: " + ties.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
					+ ". Bounds do not. withSubsidiaries cuts it everywhere.");
		}
	}

	private static String count(int number, String what) {
		return number + " " + what + ((number == 1) ? "" : "s");
	}

}
