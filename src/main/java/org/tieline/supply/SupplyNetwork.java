package org.tieline.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.InputType;
import org.tieline.claim.Entity;
import org.tieline.graph.Digraph;
import org.tieline.graph.SupplierIndependence;

/**
 * The recorded supply as a network of firms and links for cascades. Firms are numbered by
 * id, links in the order of the record. Further links represent supply that is not
 * recorded.
 */
public class SupplyNetwork {

	private final List<Entity> firms;

	private final Map<String, Integer> index = new HashMap<>();

	private final List<SupplyLink> links;

	private final EssentialInputs essentials;

	private final Map<String, Integer> groups = new HashMap<>();

	private final int[] group;

	private final ProductUses uses;

	/** By link: whether its customer installs and keeps the product. */
	private final boolean[] capital;

	/** Types of inputs by company and group. */
	private final Map<String, Map<String, InputType>> types = new HashMap<>();

	public SupplyNetwork(List<Entity> firms, List<SupplyLink> links, EssentialInputs essentials, ProductUses uses) {
		this.firms = firms;
		this.uses = uses;
		firms.forEach((firm) -> this.index.put(firm.id(), this.index.size()));
		this.links = List.copyOf(links);
		this.essentials = essentials;
		this.capital = new boolean[this.links.size()];
		for (int link = 0; link < this.capital.length; link++) {
			this.capital[link] = uses.isCapital(this.links.get(link).product(), this.links.get(link).customer().id());
		}
		this.group = groups();
		this.links.stream()
			.collect(Collectors.groupingBy((link) -> link.customer().id()))
			.forEach((company, bought) -> this.types.put(company, essentials.types(company, bought)));
		firms.forEach((firm) -> essentials.inputsOf(firm.id()).forEach((input) -> groupNumber(groupOf(input))));
	}

	/**
	 * The group of each link. A catch-all product is a group of its own for each
	 * supplier: nobody replaces them. What a customer installs is apart from what it
	 * consumes.
	 */
	private int[] groups() {
		Map<String, Boolean> consumed = new HashMap<>();
		String[] names = new String[this.links.size()];
		for (int link = 0; link < names.length; link++) {
			SupplyLink one = this.links.get(link);
			names[link] = one.isCatchAll() ? groupOf(one.product()) + " of " + one.supplier().id()
					: groupOf(one.product());
			consumed.merge(one.customer().id() + " " + names[link], !this.capital[link], Boolean::logicalOr);
		}
		int[] numbers = new int[names.length];
		for (int link = 0; link < names.length; link++) {
			boolean both = this.capital[link]
					&& consumed.getOrDefault(this.links.get(link).customer().id() + " " + names[link], false);
			numbers[link] = groupNumber(both ? names[link] + " installed" : names[link]);
		}
		return numbers;
	}

	private int groupNumber(String name) {
		Integer known = this.groups.putIfAbsent(name, this.groups.size());
		return (known != null) ? known : this.groups.size() - 1;
	}

	private String groupOf(@Nullable Entity product) {
		return this.essentials.groupOf(product);
	}

	/** The number of the group of an input. */
	public int groupOfInput(Entity input) {
		return Objects.requireNonNull(this.groups.get(groupOf(input)));
	}

	/** The number of a group that contains no product. */
	public int otherGroup() {
		return this.groups.size();
	}

	/**
	 * Inputs that are essential or possibly essential for a firm, without those that it
	 * installs and keeps.
	 */
	public Set<Entity> inputsOf(int firm) {
		return this.essentials.inputsOf(firm(firm).id())
			.stream()
			.filter((input) -> !this.uses.isCapital(input, firm(firm).id()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Whether the customer of a link installs and keeps the product. */
	public boolean isCapital(int link) {
		return this.capital[link];
	}

	public int size() {
		return this.firms.size();
	}

	public Entity firm(int number) {
		return this.firms.get(number);
	}

	/** Whether a company buys or sells. */
	public boolean contains(String id) {
		return this.index.containsKey(id);
	}

	/** The number of a firm that buys or sells. */
	public int indexOf(String id) {
		return Objects.requireNonNull(this.index.get(id));
	}

	public List<SupplyLink> links() {
		return this.links;
	}

	public int supplier(int link) {
		return indexOf(this.links.get(link).supplier().id());
	}

	public int customer(int link) {
		return indexOf(this.links.get(link).customer().id());
	}

	/**
	 * The number of the product group of a link. Links of one group can replace each
	 * other.
	 */
	public int group(int link) {
		return this.group[link];
	}

	/**
	 * This network, where every input whose type is not recorded stops its customer. The
	 * numbers of firms, links and groups are the same.
	 */
	public SupplyNetwork withEssentialInputs() {
		return new SupplyNetwork(this.firms, this.links, this.essentials, this.uses) {
			@Override
			public InputType type(int link) {
				InputType type = SupplyNetwork.this.type(link);
				return (type == InputType.IGNORED) ? type : InputType.ESSENTIAL;
			}
		};
	}

	/**
	 * The type of the product of a link as an input of its customer. What is installed
	 * and kept is ignored: its loss does not lower the output.
	 */
	public InputType type(int link) {
		if (this.capital[link]) {
			return InputType.IGNORED;
		}
		SupplyLink one = this.links.get(link);
		return this.types.getOrDefault(one.customer().id(), Map.of())
			.getOrDefault(groupOf(one.product()), InputType.NON_ESSENTIAL);
	}

	/**
	 * The dependence of firms on each other, on ties that are more than alleged, planned
	 * or on trial.
	 * @param without numbers of links that are left out
	 */
	public SupplierIndependence independence(Set<Integer> without) {
		List<Integer> left = affirmed().stream().filter((link) -> !without.contains(link)).toList();
		int unnamed = this.groups.getOrDefault(EssentialInputs.UNNAMED, SupplierIndependence.NO_PRODUCT);
		return new SupplierIndependence(size(), left.stream().mapToInt(this::supplier).toArray(),
				left.stream().mapToInt(this::customer).toArray(),
				left.stream()
					.mapToInt((link) -> (this.group[link] == unnamed || this.links.get(link).isCatchAll())
							? SupplierIndependence.NO_PRODUCT : this.group[link])
					.toArray());
	}

	/** Numbers of the links that are more than alleged, planned or on trial. */
	public List<Integer> affirmed() {
		List<Integer> affirmed = new ArrayList<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (this.links.get(link).isAffirmed()) {
				affirmed.add(link);
			}
		}
		return affirmed;
	}

	/** A directed graph of these links. */
	public Digraph graph(List<Integer> of) {
		return Digraph.of(size(), of.stream().mapToInt(this::supplier).toArray(),
				of.stream().mapToInt(this::customer).toArray());
	}

}
