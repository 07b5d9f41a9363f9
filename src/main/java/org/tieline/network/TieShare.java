package org.tieline.network;

import java.util.List;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.hop.StakeFigure;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/**
 * How much of an end a tie makes up, by the figures of its fact.
 *
 * @param ofPurchases part of the customer's purchases
 * @param ofNetwork part of the customer's network
 * @param ofSupplier part of the supplier's revenue
 * @param nothing whether it is a stake of nothing, which draws no tie
 * @param stake how much a stake is; of anything else nothing
 */
public record TieShare(Interval ofPurchases, Interval ofNetwork, Interval ofSupplier, boolean nothing,
		StakeFigure stake) {

	static final TieShare UNKNOWN = new TieShare(Interval.UNKNOWN, Interval.UNKNOWN);

	private static final String PURCHASES = "share_of_customer_purchases";

	private static final String NETWORK = "share_of_customer_network";

	private static final String REVENUE = "share_of_supplier_revenue";

	/** The aspects that it is read from. */
	static final List<String> ASPECTS = List.of(PURCHASES, NETWORK, REVENUE, OwnershipKinds.PERCENT);

	TieShare(Interval ofPurchases, Interval ofSupplier) {
		this(ofPurchases, Interval.UNKNOWN, ofSupplier);
	}

	/** Of a supply. */
	TieShare(Interval ofPurchases, Interval ofNetwork, Interval ofSupplier) {
		this(ofPurchases, ofNetwork, ofSupplier, false, StakeFigure.NONE);
	}

	/** Part of the customer: of its purchases, or else of its network. */
	Interval ofCustomer() {
		return this.ofPurchases.equals(Interval.UNKNOWN) ? this.ofNetwork : this.ofPurchases;
	}

	/** The same without that of the customer's network. */
	TieShare withoutNetwork() {
		return new TieShare(this.ofPurchases, Interval.UNKNOWN, this.ofSupplier, this.nothing, this.stake);
	}

	/**
	 * What a fact says of it under its lens: a supply, or a stake, which draws no tie
	 * where it is nothing. A share belongs to its period: without a date it is unknown,
	 * since shares of different years say nothing together, and so it is at any other
	 * date. That goes for what an operator has installed, too: it is renewed.
	 */
	public static TieShare of(FactView fact) {
		boolean nothing = OwnershipKinds.isNothing(fact);
		PartialDate asOf = fact.lens().asOf();
		if (asOf == null || isOfAPart(fact)) {
			// What a sort of product earns is a part of what the supplier earns there.
			double revenue = (asOf != null) ? interval(fact, REVENUE, asOf).low() : 0;
			return new TieShare(Interval.UNKNOWN, Interval.UNKNOWN, new Interval(revenue, 1), nothing,
					StakeFigure.of(fact));
		}
		return new TieShare(interval(fact, PURCHASES, asOf), interval(fact, NETWORK, asOf),
				interval(fact, REVENUE, asOf), nothing, StakeFigure.of(fact));
	}

	/** The same with how much a stake is. */
	TieShare withStake(StakeFigure figure) {
		return new TieShare(this.ofPurchases, this.ofNetwork, this.ofSupplier, this.nothing, figure);
	}

	/**
	 * Whether the purchases or the network spoken of are those of a sort of product, such
	 * as 4G radio. How much of the whole it is nobody says, nor what else the supplier
	 * sells, so such a share bounds the whole neither from below nor from above.
	 */
	private static boolean isOfAPart(FactView supply) {
		Entity product = supply.fact().participant("product");
		return product != null && !product.ancestors().isEmpty();
	}

	/**
	 * The share, if somebody states or estimates it; all of them, if it changed within
	 * the date. What is only alleged, planned or denied bounds nothing: who denies 40
	 * percent may mean less or more.
	 */
	private static Interval interval(FactView supply, String aspect, PartialDate asOf) {
		return supply.measurementsDuring(aspect, asOf)
			.stream()
			.filter((one) -> one.status().isEstablished() || one.status() == Status.CONTESTED)
			.filter((one) -> one.quantity().unit().equals("percent") && !isDenied(supply, aspect, asOf))
			.map((one) -> Interval.ofPercent(one.quantity()))
			.reduce(Interval::hull)
			.orElse(Interval.UNKNOWN);
	}

	/** Whether somebody denies the number for a date, or for any time. */
	private static boolean isDenied(FactView supply, String aspect, PartialDate asOf) {
		return supply.claims()
			.stream()
			.filter((claim) -> claim.denies() && aspect.equals(claim.aspect()))
			.map(Claim::period)
			.anyMatch((period) -> period == null || period.touches(asOf));
	}

}
