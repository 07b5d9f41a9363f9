package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.supply.Makers;
import org.tieline.supply.ProductUse;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;

/**
 * A planned supply that is cut before anything was delivered. Its customer loses no
 * output that it has. It cannot add what it would make with the goods.
 *
 * @param supply the planned supply
 * @param customer its customer
 * @param cannotAdd products on a line with those that the customer makes, which a
 * recorded requirement says cannot be made without the goods
 * @param requirements these requirements
 * @param recorded what the record holds the customer to make, sell and count at the time
 * of the lens, without the goods
 * @param summary the same in words
 */
record Foreclosed(FactView supply, Entity customer, List<Entity> cannotAdd, List<FactView> requirements,
		List<FactView> recorded, String summary) {

	/** Whether all that is recorded of a supply is a plan, an order or a contract. */
	static boolean isPlanned(FactView supply) {
		return supply.status() == Status.PLANNED || supply.isOnlyPlanned();
	}

	/** Each planned supply of a scenario. */
	static List<Foreclosed> of(CutoffModel basis, Scenario scenario) {
		return scenario.planned().stream().map((one) -> of(basis, one)).toList();
	}

	private static Foreclosed of(CutoffModel basis, FactView planned) {
		Entity customer = part(planned, "customer");
		Entity goods = planned.fact().participant("product");
		List<Entity> made = basis.makers()
			.stream()
			.filter((maker) -> maker.company().id().equals(customer.id()))
			.map(Makers.Maker::product)
			.toList();
		List<FactView> requirements = basis.supply()
			.facts("REQUIREMENT")
			.stream()
			.filter((one) -> one.holds() != Holds.NO && "yes".equals(one.newestDetail("essential")))
			.filter((one) -> goods != null && goods.isWithin(part(one, "input").id()))
			.filter((one) -> made.stream().anyMatch((product) -> isOfOneLine(product, part(one, "product"))))
			.toList();
		Map<String, Entity> cannotAdd = new TreeMap<>();
		requirements.forEach((one) -> cannotAdd.put(part(one, "product").id(), part(one, "product")));
		List<FactView> recorded = recorded(basis.supply(), customer);
		List<Entity> added = List.copyOf(cannotAdd.values());
		return new Foreclosed(planned, customer, added, requirements, recorded,
				words(planned, customer, added, recorded));
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	/**
	 * Whether one is a kind of the other, or both are kinds of a product that is no
	 * catch-all.
	 */
	private static boolean isOfOneLine(Entity one, Entity other) {
		return Stream.concat(Stream.of(one), one.ancestors().stream())
			.anyMatch((wider) -> other.isWithin(wider.id()) && !ProductUse.isCatchAll(wider))
				|| one.isWithin(other.id());
	}

	private static List<FactView> recorded(SupplyRecord supply, Entity customer) {
		List<FactView> recorded = new ArrayList<>();
		Map.of("PRODUCTION", "company", "SUPPLY", "supplier", "METRIC", "subject")
			.forEach((kind, part) -> supply.facts(kind)
				.stream()
				.filter((one) -> part(one, part).id().equals(customer.id()))
				.filter((one) -> one.holds() == Holds.YES && !isPlanned(one))
				.forEach(recorded::add));
		return recorded.stream().sorted(Comparator.comparing(FactView::id)).toList();
	}

	private static String words(FactView planned, Entity customer, List<Entity> added, List<FactView> recorded) {
		String goods = (planned.fact().participant("product") != null) ? NounPhrase.of(part(planned, "product"))
				: "the ordered goods";
		String what = added.isEmpty()
				? "No recorded requirement says what " + customer.name() + " cannot add without it."
				: "By recorded requirements these cannot be made without it, so that " + customer.name()
						+ " cannot add them: " + added.stream().map(NounPhrase::of).collect(Collectors.joining(", "))
						+ ".";
		return "This supply is planned, and no delivery is recorded: " + planned.summary() + " " + customer.name()
				+ " loses no output that it has with " + goods + " cut off. " + what + " "
				+ (recorded.isEmpty() ? "What it makes without it is not recorded at the time of the lens."
						: "What the record holds it to make, sell and count without it is listed (" + recorded.size()
								+ " facts).");
	}

}
