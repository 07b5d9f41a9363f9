package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.SalesNetwork;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.plausible.AssumptionSets;
import org.tieline.plausible.DrawnInstallations;
import org.tieline.plausible.DrawnUnknown;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.RankedUnknown;
import org.tieline.plausible.SupplyDraws;
import org.tieline.plausible.UnknownVariances;
import org.tieline.supply.SupplyNetwork;

/**
 * What is worth finding out about a target: the unknowns that carry most of the width of
 * its losses, if each of its recorded suppliers stops deliveries to it and each of its
 * recorded customers stops orders from it, one at a time. A country stands for its
 * companies.
 *
 * @param target the target
 * @param suppliers number of recorded suppliers
 * @param customers number of recorded customers
 * @param computed number of cuts that were computed: at most {@value #MOST_CUTS}, those
 * of the companies with the most ties first
 * @param all the unknowns, the greatest effect first
 */
record WorthKnowing(Entity target, int suppliers, int customers, int computed, List<RankedUnknown> all) {

	/** A request computes no more cuts than this. */
	private static final int MOST_CUTS = 100;

	/** The unknowns that carry most. */
	static WorthKnowing of(CutoffModel basis, Entity target) {
		return new Sweep(basis).of(target);
	}

	/** The number of unknowns, including those that are not shown. */
	public int unknownCount() {
		return this.all.size();
	}

	/** A cut of one pair, and whose loss is asked about. */
	private record Cut(int supplier, int customer, int whose, List<Integer> links) {
	}

	private static final class Sweep {

		private final CutoffModel basis;

		private final SupplyNetwork network;

		private final SupplyDraws drawn;

		private final List<DrawnUnknown> unknowns;

		private final DrawnInstallations installed;

		private final SalesNetwork linear;

		private final SalesNetwork essential;

		Sweep(CutoffModel basis) {
			this.basis = basis;
			this.network = basis.network();
			ModelInput usual = ModelInput.USUAL;
			this.drawn = basis.draws(AssumptionSets.all().getFirst(), false, usual.count(), usual.start());
			this.unknowns = basis.unknowns(this.drawn);
			this.installed = new DrawnInstallations(this.drawn);
			this.linear = this.drawn.topology().sales(this.network, false);
			this.essential = this.drawn.topology().sales(this.network, true);
		}

		WorthKnowing of(Entity target) {
			List<Cut> cuts = cuts(target);
			Set<Integer> suppliers = new TreeSet<>();
			Set<Integer> customers = new TreeSet<>();
			cuts.forEach((cut) -> ((cut.whose() == cut.customer()) ? suppliers : customers)
				.add((cut.whose() == cut.customer()) ? cut.supplier() : cut.customer()));
			UnknownVariances variances = new UnknownVariances(CutoffUnknowns.essential(target, Set.of()),
					CutoffUnknowns.replacement(target));
			List<Cut> some = cuts.stream().limit(MOST_CUTS).toList();
			some.forEach((cut) -> add(variances, cut));
			return new WorthKnowing(target, suppliers.size(), customers.size(), some.size(), variances.ranked());
		}

		/** The cuts, those of the companies with the most ties first. */
		private List<Cut> cuts(Entity target) {
			Map<Integer, List<Cut>> byFirm = new TreeMap<>();
			Map<List<Integer>, List<Integer>> pairs = new TreeMap<>(
					(one, other) -> (one.getFirst().equals(other.getFirst())) ? one.getLast().compareTo(other.getLast())
							: one.getFirst().compareTo(other.getFirst()));
			for (int link : this.network.affirmed()) {
				pairs
					.computeIfAbsent(List.of(this.network.supplier(link), this.network.customer(link)),
							(pair) -> new ArrayList<>())
					.add(link);
			}
			pairs.forEach((pair, links) -> pair.stream()
				.filter((firm) -> isOf(this.network.firm(firm), target))
				.forEach((firm) -> byFirm.computeIfAbsent(firm, (key) -> new ArrayList<>())
					.add(new Cut(pair.getFirst(), pair.getLast(), firm, links))));
			return byFirm.values()
				.stream()
				.sorted((one, other) -> other.size() - one.size())
				.flatMap(List::stream)
				.toList();
		}

		private static boolean isOf(Entity firm, Entity target) {
			return firm.id().equals(target.id())
					|| (target.kind() == EntityKind.COUNTRY && target.id().equals(firm.countryId()));
		}

		private void add(UnknownVariances variances, Cut cut) {
			Scenario scenario = scenario(cut);
			List<EnsembleResult> results = new ArrayList<>();
			for (ModelCase assumed : ModelCase.ALL) {
				SalesNetwork topology = assumed.essential() ? this.essential : this.linear;
				results.add(new CascadeEnsemble(topology, assumed.replaceable())
					.run(scenario.shock(this.network, new Drawn(topology, List.of())), this.drawn.amounts()));
			}
			List<DrawnUnknown> near = CutoffUnknowns.among(this.unknowns,
					CutoffUnknowns.near(this.network, cut.links(), cut.whose()));
			variances.add(
					CutoffUnknowns.cases((assumed) -> losses(results.get(ModelCase.ALL.indexOf(assumed)), cut.whose())),
					near);
			if (cut.whose() == cut.customer() && cut.links().stream().anyMatch(this.network::isCapital)) {
				double[] atRisk = this.installed.ofCut(cut.customer(), cut.links());
				variances.add(CutoffUnknowns.cases((assumed) -> atRisk), near);
			}
		}

		private double[] losses(EnsembleResult result, int firm) {
			double[] down = result.downstream()[firm];
			double[] up = result.upstream()[firm];
			double[] losses = new double[this.drawn.amounts().length];
			for (int draw = 0; draw < losses.length; draw++) {
				losses[draw] = Math.max((down.length > 0) ? down[draw] : 0, (up.length > 0) ? up[draw] : 0);
			}
			return losses;
		}

		private Scenario scenario(Cut cut) {
			String supplier = this.network.firm(cut.supplier()).id();
			String customer = this.network.firm(cut.customer()).id();
			CutoffInput input = new CutoffInput(null, EntityFilter.ofId(supplier), EntityFilter.ofId(customer), null,
					null, null, null, null, null, null, null, null);
			return new Scenario(input, Set.of(supplier), Set.of(customer), cut.links(), 0, 0, Set.of(""), List.of(),
					List.of());
		}

	}

}
