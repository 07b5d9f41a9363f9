package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.BoundsResult;
import org.tieline.claim.Entity;
import org.tieline.effect.CutExtent;
import org.tieline.effect.Effects;
import org.tieline.effect.Effects.ComputedLoss;
import org.tieline.effect.RecordedEffect;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/** Finds the recorded effects of a scenario. */
final class CutEffects {

	private CutEffects() {
	}

	/**
	 * The effects, beside the bounds where the two can be compared.
	 * @param basis the model of the record
	 * @param scenario the scenario
	 * @param bounds the computed losses
	 */
	static List<RecordedEffect> of(CutoffModel basis, Scenario scenario, BoundsResult bounds) {
		SupplyRecord supply = basis.supply();
		SupplyNetwork network = basis.network();
		return new Effects(supply.facts(Effects.KIND), supply.facts("RESTRICTION"), supply.facts("METRIC"))
			.of(extent(basis, scenario), (id) -> loss(id, network, bounds));
	}

	/** Those of some effects that are on one entity. */
	static List<RecordedEffect> on(Entity entity, List<RecordedEffect> effects) {
		return effects.stream().filter((one) -> one.affected().id().equals(entity.id())).toList();
	}

	private static @Nullable ComputedLoss loss(String id, SupplyNetwork network, BoundsResult bounds) {
		if (!network.contains(id)) {
			return null;
		}
		int firm = network.indexOf(id);
		return new ComputedLoss(bounds.upstream(firm), bounds.downstream(firm));
	}

	private static CutExtent extent(CutoffModel basis, Scenario scenario) {
		CutoffInput input = scenario.input();
		List<SupplyLink> links = basis.network().links();
		Set<Integer> cut = new HashSet<>(scenario.cut());
		List<CutExtent.Tie> ties = new ArrayList<>();
		for (int number = 0; number < links.size(); number++) {
			SupplyLink link = links.get(number);
			ties.add(new CutExtent.Tie(link.supplier(), link.customer(), link.product(), cut.contains(number)));
		}
		Set<String> measures = Stream.of(input.suppliers(), input.customers())
			.map(EntityFilter::restrictedBy)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new CutExtent(ties, scenario.suppliers(), scenario.customers(), products(input, ties), input.cut(),
				basis.supply().lens().asOf(), measures, new RelatedFirms(basis.supply())::membersOf);
	}

	/**
	 * The products of the scenario by id; null: all. Each is the product of a tie that is
	 * cut, or wider than one. A product of which no tie is cut does not count.
	 */
	private static @Nullable Map<String, Entity> products(CutoffInput input, List<CutExtent.Tie> ties) {
		if (input.products() == null) {
			return null;
		}
		Map<String, Entity> products = new HashMap<>();
		ties.stream()
			.filter(CutExtent.Tie::cut)
			.flatMap((tie) -> Stream.ofNullable(tie.product()))
			.flatMap((product) -> Stream.concat(Stream.of(product), product.ancestors().stream()))
			.filter((product) -> input.products().contains(product.id()))
			.forEach((product) -> products.putIfAbsent(product.id(), product));
		return products;
	}

}
