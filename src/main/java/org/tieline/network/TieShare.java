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
 * @param ofCustomer part of the customer's purchases. What it has installed is a stock,
 * and what of one contract is a part of that, so neither bounds it.
 * @param ofSupplier part of the supplier's revenue
 * @param nothing whether it is a stake of nothing, which draws no tie
 * @param stake how much a stake is; of anything else nothing
 */
public record TieShare(Interval ofCustomer, Interval ofSupplier, boolean nothing, StakeFigure stake) {

	static final TieShare UNKNOWN = new TieShare(Interval.UNKNOWN, Interval.UNKNOWN);

	private static final String PURCHASES = "share_of_customer_purchases";

	private static final String REVENUE = "share_of_supplier_revenue";

	/** The aspects that it is read from. */
	static final List<String> ASPECTS = List.of(PURCHASES, REVENUE, OwnershipKinds.PERCENT);

	/** Of a supply. */
	TieShare(Interval ofCustomer, Interval ofSupplier) {
		this(ofCustomer, ofSupplier, false, StakeFigure.NONE);
	}

	/**
	 * What a fact says of it under its lens: a supply, or a stake, which draws no tie
	 * where it is nothing. A share belongs to its period: without a date it is unknown,
	 * since shares of different years say nothing together, and so it is at any other
	 * date.
	 */
	public static TieShare of(FactView fact) {
		boolean nothing = OwnershipKinds.isNothing(fact);
		PartialDate asOf = fact.lens().asOf();
		if (asOf == null || isOfAPart(fact)) {
			// What a sort of product earns is a part of what the supplier earns there.
			double revenue = (asOf != null) ? interval(fact, REVENUE, asOf).low() : 0;
			return new TieShare(Interval.UNKNOWN, new Interval(revenue, 1), nothing, StakeFigure.of(fact));
		}
		return new TieShare(interval(fact, PURCHASES, asOf), interval(fact, REVENUE, asOf), nothing,
				StakeFigure.of(fact));
	}

	/** The same with how much a stake is. */
	TieShare withStake(StakeFigure figure) {
		return new TieShare(this.ofCustomer, this.ofSupplier, this.nothing, figure);
	}

	/**
	 * Whether the purchases spoken of are those of a sort of product, such as 4G radio.
	 * How much of the whole it is nobody says, nor what else the supplier sells, so such
	 * a share bounds the whole neither from below nor from above.
	 */
	private static boolean isOfAPart(FactView supply) {
		Entity product = supply.fact().participant("product");
		return product != null && !product.ancestors().isEmpty();
	}

	/**
	 * The share, if somebody states or estimates it; all of them, if it changed within
	 * the date. What is only alleged, planned or denied bounds nothing: who denies 40
	 * percent may mean less or more. "About 10 percent" holds all that is rounded to it.
	 */
	private static Interval interval(FactView supply, String aspect, PartialDate asOf) {
		return supply.measurementsDuring(aspect, asOf)
			.stream()
			.filter((one) -> one.status().isEstablished() || one.status() == Status.CONTESTED)
			.filter((one) -> one.quantity().unit().equals("percent") && !isDenied(supply, aspect, asOf))
			.map((one) -> Interval.ofPercent(one.certain()))
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
