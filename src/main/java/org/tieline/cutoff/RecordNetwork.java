package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.tieline.evidence.Entity;

/**
 * The recorded supply as a network that cascades run on. Firms are numbered by id, links
 * as the record lists them; further links stand for supply that nobody recorded.
 */
final class RecordNetwork {

	private final List<Entity> firms;

	private final Map<String, Integer> index = new HashMap<>();

	private final List<SupplyLink> links;

	private final Essentials essentials;

	private final Map<String, Integer> groups = new HashMap<>();

	private final int[] group;

	RecordNetwork(List<Entity> firms, List<SupplyLink> links, Essentials essentials) {
		this.firms = firms;
		firms.forEach((firm) -> this.index.put(firm.id(), this.index.size()));
		this.links = List.copyOf(links);
		this.essentials = essentials;
		this.group = this.links.stream()
			.map((link) -> essentials.groupOf(link.product()))
			.mapToInt((name) -> this.groups.computeIfAbsent(name, (key) -> this.groups.size()))
			.toArray();
	}

	int size() {
		return this.firms.size();
	}

	Entity firm(int number) {
		return this.firms.get(number);
	}

	/** The number of a firm that buys or sells. */
	int indexOf(String id) {
		return Objects.requireNonNull(this.index.get(id));
	}

	List<SupplyLink> links() {
		return this.links;
	}

	int supplier(int link) {
		return indexOf(this.links.get(link).supplier().id());
	}

	int customer(int link) {
		return indexOf(this.links.get(link).customer().id());
	}

	/** Links with one group of products may stand in for each other. */
	int group(int link) {
		return this.group[link];
	}

	/** What the customer makes of the product of a link. */
	InputType type(int link) {
		SupplyLink one = this.links.get(link);
		return this.essentials.isEssential(one.customer().id(), this.essentials.groupOf(one.product()))
				? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
	}

	/** Who depends on whom, for questions of independence. */
	Independence independence(Set<Integer> without) {
		List<Integer> left = new ArrayList<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (!without.contains(link)) {
				left.add(link);
			}
		}
		int unnamed = this.groups.getOrDefault(Essentials.UNNAMED, Independence.NO_PRODUCT);
		return new Independence(size(), left.stream().mapToInt(this::supplier).toArray(),
				left.stream().mapToInt(this::customer).toArray(),
				left.stream()
					.mapToInt((link) -> (this.group[link] == unnamed) ? Independence.NO_PRODUCT : this.group[link])
					.toArray());
	}

	/** The supply of these links alone, as a graph. */
	Digraph graph(List<Integer> of) {
		return Digraph.of(size(), of.stream().mapToInt(this::supplier).toArray(),
				of.stream().mapToInt(this::customer).toArray());
	}

	/** Companies that essential inputs are recorded for. */
	Set<String> customersWithEssentialInputs() {
		Set<String> ids = new TreeSet<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (type(link) == InputType.ESSENTIAL) {
				ids.add(this.links.get(link).customer().id());
			}
		}
		return ids;
	}

}
