package org.tieline.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/** What a report takes for granted about the products of its ties, in words. */
public final class GoodsWords {

	private static final int MOST_NAMED = 5;

	private final SupplyRecord supply;

	private final EssentialInputs essentials;

	private final ProductUses uses;

	private final Map<String, ProductUse> stated;

	/**
	 * The words for a scenario.
	 * @param uses what products are for, by the record
	 * @param stated what the scenario states of it, by id of the product
	 */
	public GoodsWords(SupplyRecord supply, EssentialInputs essentials, ProductUses uses,
			Map<String, ProductUse> stated) {
		this.supply = supply;
		this.essentials = essentials;
		this.stated = stated;
		this.uses = uses.with(stated);
	}

	/** The requirements with an input that some company needs and does not install. */
	public List<FactView> ofConsumed(List<FactView> requirements) {
		return requirements.stream()
			.filter((one) -> isConsumed(Objects.requireNonNull(one.fact().participant("input"))))
			.toList();
	}

	private boolean isConsumed(Entity input) {
		return this.supply.firms()
			.keySet()
			.stream()
			.anyMatch((firm) -> this.essentials.inputsOf(firm).contains(input) && !this.uses.isCapital(input, firm));
	}

	/** The sentences. */
	public List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		List<SupplyLink> links = this.supply.links();
		long installed = links.stream()
			.filter((link) -> this.uses.isCapital(link.product(), link.customer().id()))
			.count();
		if (installed > 0) {
			sentences.add(ties(installed) + " of goods that the buyer installs and keeps (network equipment at an "
					+ "operator, machines at a fab). Their loss puts new deliveries and repair at risk. It lowers no "
					+ "output, counts in no total, and is not passed on. A buyer recorded to make or sell something of "
					+ "the same branch of products consumes them.");
		}
		stated(ProductUse.INTERMEDIATE, "are consumed by every buyer", sentences);
		stated(ProductUse.CAPITAL, "are installed and kept by every buyer", sentences);
		Set<String> labels = links.stream()
			.filter(SupplyLink::isCatchAll)
			.map((link) -> Objects.requireNonNull(link.product()).name())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!labels.isEmpty()) {
			long named = links.stream().filter(SupplyLink::isCatchAll).count();
			sentences.add(((named == 1) ? "1 tie names" : named + " ties name")
					+ " a catch-all product, which tells no function (" + list(labels)
					+ "). They replace nobody, are replaced by nobody recorded, and are no essential input, although "
					+ "they may contain one.");
		}
		return sentences;
	}

	private static String ties(long number) {
		return (number == 1) ? "1 tie is" : number + " ties are";
	}

	private void stated(ProductUse use, String what, List<String> sentences) {
		Set<String> ids = this.stated.entrySet()
			.stream()
			.filter((one) -> one.getValue() == use)
			.map((one) -> one.getKey())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!ids.isEmpty()) {
			sentences.add("The scenario states that these products, with their kinds, " + what + ": "
					+ String.join(", ", ids) + ".");
		}
	}

	private static String list(Set<String> names) {
		String more = (names.size() > MOST_NAMED) ? " and " + (names.size() - MOST_NAMED) + " more" : "";
		return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
	}

}
