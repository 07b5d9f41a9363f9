package org.tieline.supply;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;

/**
 * What a scenario cuts.
 *
 * @param ties the recorded ties that are cut
 * @param suppliers the cut suppliers
 * @param customers the cut customers
 * @param products ids of the products that are cut, each with its kinds; null: all
 */
public record CutTies(List<SupplyLink> ties, Side suppliers, Side customers, @Nullable Set<String> products) {

	/**
	 * One side of a cut.
	 *
	 * @param ids ids of the recorded entities on this side
	 * @param named whether these are all; false: others that nobody recorded can be cut
	 * @param countries the countries of all of them, recorded or not; null: not known
	 * @param wholly whether every company of these countries is cut; if no country is
	 * known: of all countries
	 * @param group id of the group that is exactly this side; null: none
	 * @param words all of them in words
	 */
	public record Side(Set<String> ids, boolean named, @Nullable Set<String> countries, boolean wholly,
			@Nullable String group, String words) {

		/** Whether it is exactly one named entity. */
		boolean isOnly(String id) {
			return this.named && this.ids.equals(Set.of(id));
		}

		/** Whether all companies of a country are cut, perhaps among others. */
		boolean includesAll(@Nullable String country) {
			return country != null && this.wholly && (this.countries == null || this.countries.contains(country));
		}

		/** Whether nobody outside a country is cut. */
		boolean isWithin(@Nullable String country) {
			return country != null && Set.of(country).equals(this.countries);
		}

	}

	/** Whether all sales of a tie are cut, if the tie is between the two sides. */
	boolean isOfProducts(SupplyLink tie) {
		return this.products == null || tie.isWithin(this.products);
	}

	/** Whether a tie with a wider product, or with none, contains all that is cut. */
	boolean isWider(SupplyLink tie, SupplyRecord supply) {
		Entity product = tie.product();
		return this.products != null && !isOfProducts(tie)
				&& (product == null || this.products.stream().allMatch((one) -> supply.isSortOf(one, product.id())));
	}

}
