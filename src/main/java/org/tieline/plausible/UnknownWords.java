package org.tieline.plausible;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.NounPhrase;
import org.tieline.supply.SupplyLink;
import org.tieline.value.PartialDate;

/** Unknown amounts and shares in words, in the year of a lens. */
public final class UnknownWords {

	private static final int MOST_NAMED = 3;

	private final String year;

	public UnknownWords(@Nullable PartialDate asOf) {
		this.year = (asOf != null) ? " in " + asOf.year() : "";
	}

	/** Such as: Huawei's purchases of RF components from Qorvo in 2019. */
	String ofTie(UnknownKind kind, SupplyLink tie) {
		String supplier = tie.supplier().name();
		String customer = tie.customer().name();
		Entity product = tie.product();
		return switch (kind) {
			case SHARE_OF_SALES -> "the part of " + of(supplier) + " sales" + this.year
					+ ((product != null) ? that(product) + " for " : " that went to ") + customer;
			case SHARE_OF_PURCHASES -> "the part of " + of(customer) + " purchases" + this.year
					+ ((product != null) ? that(product) + " from " : " that came from ") + supplier;
			default -> of(customer) + " purchases" + ((product != null) ? " of " + NounPhrase.of(product) : "")
					+ " from " + supplier + this.year;
		};
	}

	private static String that(Entity product) {
		return (NounPhrase.isPlural(product) ? " that were " : " that was ") + NounPhrase.of(product);
	}

	/** Such as: whether Qorvo supplied Huawei with RF components in 2019. */
	public Unknown ofDate(SupplyLink tie) {
		Entity product = tie.product();
		String words = "whether " + tie.supplier().name() + " supplied " + tie.customer().name()
				+ ((product != null) ? " with " + NounPhrase.of(product) : "") + this.year;
		return new Unknown(UnknownKind.DATE, words, List.of(tie.supplier(), tie.customer()), product,
				List.of(tie.fact()));
	}

	/** Such as: who else supplied Huawei with RF components in 2019, and how much. */
	String otherSuppliers(Entity customer, List<Entity> inputs) {
		return "who else supplied " + customer.name() + (inputs.isEmpty() ? "" : " with " + named(inputs)) + this.year
				+ ", and how much";
	}

	String otherPurchases(Entity customer) {
		return "what " + customer.name() + " bought" + this.year + " besides its recorded inputs";
	}

	String otherCustomers(Entity supplier) {
		return of(supplier.name()) + " sales" + this.year + " to customers that are not recorded";
	}

	String revenue(Entity firm) {
		return of(firm.name()) + " revenue" + this.year;
	}

	String purchases(Entity firm) {
		return of(firm.name()) + " purchases from all suppliers" + this.year;
	}

	private static String named(List<Entity> products) {
		String some = products.stream().limit(MOST_NAMED).map(NounPhrase::of).collect(Collectors.joining(" or "));
		return (products.size() > MOST_NAMED) ? some + " or the like" : some;
	}

	private static String of(String name) {
		return name.endsWith("s") ? name + "'" : name + "'s";
	}

}
