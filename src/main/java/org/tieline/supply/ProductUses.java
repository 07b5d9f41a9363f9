package org.tieline.supply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;

/**
 * What products are for at their buyers. A product of a CAPITAL branch of the product
 * tree is an input of a buyer that is recorded, at any time, to make or sell something of
 * the same branch: an antenna is an input of a maker of base stations. For every other
 * buyer it is installed and kept. A use that a scenario states holds for all buyers.
 */
public final class ProductUses {

	private final SupplyRecord supply;

	private final Map<String, ProductUse> stated;

	/** By company: ids of the capital products that it makes or sells, and wider ones. */
	private final Map<String, Set<String>> made;

	private ProductUses(SupplyRecord supply, Map<String, ProductUse> stated, Map<String, Set<String>> made) {
		this.supply = supply;
		this.stated = stated;
		this.made = made;
	}

	/** The uses by the record alone. */
	public static ProductUses of(SupplyRecord supply) {
		Map<String, Set<String>> made = new HashMap<>();
		Makers.of(supply).forEach((one) -> {
			Set<String> capital = new HashSet<>();
			branch(one.product()).forEach(capital::add);
			made.computeIfAbsent(one.company().id(), (key) -> new HashSet<>()).addAll(capital);
		});
		return new ProductUses(supply, Map.of(), made);
	}

	/**
	 * The same with uses that a scenario states, each for a product and its kinds. Of two
	 * that concern a product the narrower one counts.
	 */
	public ProductUses with(Map<String, ProductUse> uses) {
		return uses.isEmpty() ? this : new ProductUses(this.supply, Map.copyOf(uses), this.made);
	}

	/** Whether nothing is stated beside the record. */
	public boolean areRecorded() {
		return this.stated.isEmpty();
	}

	/** The product and those above it that are capital goods. */
	private static Stream<String> branch(Entity product) {
		return Stream.concat(Stream.of(product), product.ancestors().stream())
			.filter((one) -> ProductUse.of(one) == ProductUse.CAPITAL)
			.map(Entity::id);
	}

	/**
	 * Whether a buyer installs and keeps a product.
	 * @param product the product; null: it is not named, and counts as an input
	 * @param buyer id of the buyer
	 */
	public boolean isCapital(@Nullable Entity product, String buyer) {
		if (product == null) {
			return false;
		}
		ProductUse told = this.stated.keySet()
			.stream()
			.filter(product::isWithin)
			.min(Comparator.comparing((one) -> widerThan(product, one)))
			.map(this.stated::get)
			.orElse(null);
		if (told != null) {
			return told == ProductUse.CAPITAL;
		}
		Set<String> making = this.made.getOrDefault(buyer, Set.of());
		return ProductUse.of(product) == ProductUse.CAPITAL && branch(product).noneMatch(making::contains);
	}

	/** How many stated products lie between a product and a wider one. */
	private long widerThan(Entity product, String wide) {
		return product.id().equals(wide) ? -1
				: this.stated.keySet()
					.stream()
					.filter((one) -> product.isWithin(one) && this.supply.isSortOf(one, wide))
					.count();
	}

}
