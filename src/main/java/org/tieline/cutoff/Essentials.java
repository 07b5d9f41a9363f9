package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Spell.Holds;
import org.tieline.evidence.Status;

/**
 * Which inputs are essential to whom. An input is essential to those who make or sell a
 * product that is recorded to be impossible without it; every other input is taken for
 * one that can be done without at a loss.
 */
final class Essentials {

	/** The group of links whose product no source names. */
	static final String UNNAMED = "";

	private final List<FactView> requirements;

	private final Map<String, Set<String>> needs = new HashMap<>();

	private final Set<String> inputs = new HashSet<>();

	Essentials(SupplyRecord supply) {
		this.requirements = supply.facts("REQUIREMENT")
			.stream()
			.filter((one) -> "yes".equals(one.newestDetail("essential")) && stands(one))
			.toList();
		this.requirements.forEach((one) -> this.inputs.add(part(one, "input").id()));
		supply.facts("PRODUCTION")
			.stream()
			.filter(Essentials::stands)
			.forEach((one) -> makes(part(one, "company").id(), part(one, "product")));
		supply.links().forEach((link) -> {
			if (link.product() != null) {
				makes(link.supplier().id(), link.product());
			}
		});
	}

	private static boolean stands(FactView fact) {
		return fact.holds() == Holds.YES
				&& (fact.status() == Status.CORROBORATED || fact.status() == Status.SINGLE_ORIGIN);
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	private void makes(String company, Entity product) {
		for (FactView requirement : this.requirements) {
			String needing = part(requirement, "product").id();
			if (lineOf(product).stream().anyMatch((one) -> one.id().equals(needing))) {
				this.needs.computeIfAbsent(company, (key) -> new TreeSet<>()).add(part(requirement, "input").id());
			}
		}
	}

	/** A product with all that it is a sort of, the narrowest first. */
	private static List<Entity> lineOf(Entity product) {
		List<Entity> line = new ArrayList<>(product.allRelatedBy("ancestors"));
		line.add(product);
		return line;
	}

	/**
	 * The group of inputs that a product belongs to: the narrowest essential input that
	 * it is, or is a sort of; else the product itself.
	 */
	String groupOf(@Nullable Entity product) {
		if (product == null) {
			return UNNAMED;
		}
		return this.inputs.contains(product.id()) ? product.id()
				: product.allRelatedBy("ancestors")
					.stream()
					.filter((wider) -> this.inputs.contains(wider.id()))
					.max(Comparator.comparing((Entity wider) -> depth(wider)).thenComparing(Entity::id))
					.map(Entity::id)
					.orElse(product.id());
	}

	/** How narrow an ancestor is: how many essential inputs it is within. */
	private int depth(Entity wider) {
		return (int) this.requirements.stream()
			.map((one) -> part(one, "input"))
			.filter((input) -> input.id().equals(wider.id()))
			.flatMap((input) -> input.allRelatedBy("ancestors").stream())
			.map(Entity::id)
			.distinct()
			.count();
	}

	/** Whether a group of inputs is essential to a company. */
	boolean isEssential(String company, String group) {
		return this.needs.getOrDefault(company, Set.of()).contains(group);
	}

	/** The requirements that make inputs of these companies essential. */
	List<FactView> concerning(Set<String> companies) {
		Set<String> inputsOfThem = new HashSet<>();
		companies.forEach((one) -> inputsOfThem.addAll(this.needs.getOrDefault(one, Set.of())));
		return this.requirements.stream().filter((one) -> inputsOfThem.contains(part(one, "input").id())).toList();
	}

}
