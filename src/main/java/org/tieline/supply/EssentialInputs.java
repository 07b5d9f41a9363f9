package org.tieline.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.InputType;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;

/**
 * Finds the essential inputs of companies. An input is essential for a company if the
 * company makes or sells a product that is recorded to be impossible without the input.
 * All other inputs are non-essential. An input is possibly essential if the requirement,
 * or the production of the product, is contested, alleged, not shown at the time, or
 * recorded for a wider product. A catch-all product ("components") tells no function, and
 * so is no essential input.
 */
public final class EssentialInputs {

	/** The group of links without a named product. */
	static final String UNNAMED = "";

	private final List<FactView> sure;

	private final List<FactView> possible;

	/** Inputs by company; true: certainly essential. */
	private final Map<String, Map<Entity, Boolean>> needs = new HashMap<>();

	private final Set<String> inputs = new HashSet<>();

	public EssentialInputs(SupplyRecord supply) {
		List<FactView> essential = supply.facts(SupplyKinds.REQUIREMENT)
			.stream()
			.filter((one) -> mayStand(one) && said(one).stream().anyMatch(EssentialInputs::saysYes))
			.filter((one) -> !ProductUse.isCatchAll(part(one, "input")))
			.toList();
		this.sure = essential.stream().filter(EssentialInputs::isSure).toList();
		this.possible = essential.stream().filter((one) -> !isSure(one)).toList();
		essential.forEach((one) -> this.inputs.add(part(one, "input").id()));
		supply.facts(SupplyKinds.PRODUCTION)
			.stream()
			.filter(EssentialInputs::mayStand)
			.forEach((one) -> makes(part(one, "company").id(), part(one, "product"), stands(one)));
		supply.links().forEach((link) -> {
			if (link.product() != null) {
				makes(link.supplier().id(), link.product(), link.isEstablished());
			}
		});
	}

	/** Claims about whether the requirement is essential, of any time. */
	private static List<Claim> said(FactView requirement) {
		return requirement.claims()
			.stream()
			.filter((claim) -> claim.says() && claim.details().containsKey("essential"))
			.toList();
	}

	private static boolean saysYes(Claim claim) {
		return "yes".equals(claim.details().get("essential"));
	}

	/**
	 * Whether the requirement holds, and all claims about it agree, at least one of them
	 * by the time asked about.
	 */
	private static boolean isSure(FactView requirement) {
		PartialDate asOf = requirement.lens().asOf();
		List<Claim> said = said(requirement);
		return stands(requirement) && said.stream().allMatch(EssentialInputs::saysYes) && said.stream()
			.anyMatch((claim) -> claim.affirms()
					&& (asOf == null || claim.period() == null || !claim.period().firstDay().isAfter(asOf.lastDay())));
	}

	private static boolean stands(FactView fact) {
		return fact.holds() == Holds.YES && fact.status().isEstablished();
	}

	private static boolean mayStand(FactView fact) {
		return fact.holds() != Holds.NO;
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	private void makes(String company, Entity product, boolean surely) {
		this.sure.forEach((one) -> makes(company, product, one, surely));
		this.possible.forEach((one) -> makes(company, product, one, false));
	}

	private void makes(String company, Entity product, FactView requirement, boolean surely) {
		Entity needing = part(requirement, "product");
		boolean isSort = product.isWithin(needing.id());
		if (isSort || needing.isWithin(product.id())) {
			this.needs.computeIfAbsent(company, (key) -> new TreeMap<>(Comparator.comparing(Entity::id)))
				.merge(part(requirement, "input"), surely && isSort, Boolean::logicalOr);
		}
	}

	/**
	 * The group of a product as an input: the narrowest essential input that it equals or
	 * is a kind of; else the product itself.
	 */
	String groupOf(@Nullable Entity product) {
		if (product == null) {
			return UNNAMED;
		}
		return this.inputs.contains(product.id()) ? product.id()
				: product.ancestors()
					.stream()
					.filter((wider) -> this.inputs.contains(wider.id()))
					.max(Comparator.comparing((Entity wider) -> depth(wider)).thenComparing(Entity::id))
					.map(Entity::id)
					.orElse(product.id());
	}

	/** The number of wider products above an input. */
	private int depth(Entity wider) {
		return (int) Stream.concat(this.sure.stream(), this.possible.stream())
			.map((one) -> part(one, "input"))
			.filter((input) -> input.id().equals(wider.id()))
			.flatMap((input) -> input.ancestors().stream())
			.map(Entity::id)
			.distinct()
			.count();
	}

	/**
	 * The types of a company's inputs, by group. An input is certainly essential only if
	 * no other link of the company can be a part of it under another product.
	 * @param company id of the company
	 * @param bought all links over which it buys
	 */
	Map<String, InputType> types(String company, List<SupplyLink> bought) {
		Map<String, InputType> types = new HashMap<>();
		for (Map.Entry<Entity, Boolean> need : this.needs.getOrDefault(company, Map.of()).entrySet()) {
			Entity input = need.getKey();
			Set<String> groups = new TreeSet<>();
			boolean told = need.getValue();
			for (SupplyLink link : bought) {
				Entity product = link.product();
				boolean isInput = product != null && product.isWithin(input.id());
				if (isInput || product == null || input.isWithin(product.id())) {
					if (!link.isCatchAll()) {
						groups.add(groupOf(product));
					}
					told &= isInput && groupOf(product).equals(input.id());
				}
			}
			InputType type = told ? InputType.ESSENTIAL : InputType.POSSIBLY_ESSENTIAL;
			groups.forEach((group) -> types.merge(group, type, (one, other) -> InputType.POSSIBLY_ESSENTIAL));
		}
		return types;
	}

	/** Inputs that are essential or possibly essential for a company. */
	public Set<Entity> inputsOf(String company) {
		return this.needs.getOrDefault(company, Map.of()).keySet();
	}

	/**
	 * The requirements of these companies: those that hold, or those that may hold.
	 */
	public List<FactView> concerning(Set<String> companies, boolean surely) {
		Set<String> inputsOfThem = new HashSet<>();
		companies.forEach((one) -> inputsOf(one).forEach((input) -> inputsOfThem.add(input.id())));
		List<FactView> concerning = new ArrayList<>(surely ? this.sure : this.possible);
		concerning.removeIf((one) -> !inputsOfThem.contains(part(one, "input").id()));
		return concerning;
	}

}
