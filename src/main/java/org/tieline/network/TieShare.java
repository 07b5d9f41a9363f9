package org.tieline.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.hop.StakeFigure;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.time.Spell.Holds;
import org.tieline.time.Stage;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/**
 * The part of an end that a supply link is, and whether the tie held if its dates alone
 * do not decide that.
 *
 * @param ofPurchases part of the customer's purchases
 * @param ofNetwork part of the customer's network
 * @param ofSupplier part of the supplier's revenue
 * @param stage the stage of the supply
 * @param held whether the fact held at the time of the lens
 * @param status the status of the fact at the date of the lens; null: the status of the
 * tie
 * @param stake the size of a stake; for other facts none
 */
public record TieShare(Interval ofPurchases, Interval ofNetwork, Interval ofSupplier, Stage stage, Holds held,
		@Nullable Status status, StakeFigure stake) {

	static final TieShare UNKNOWN = new TieShare(Interval.UNKNOWN, Interval.UNKNOWN);

	private static final String PURCHASES = "share_of_customer_purchases";

	private static final String NETWORK = "share_of_customer_network";

	private static final String REVENUE = "share_of_supplier_revenue";

	/** The aspects that it is read from. */
	static final List<String> ASPECTS = List.of(PURCHASES, NETWORK, REVENUE, OwnershipKinds.PERCENT);

	TieShare(Interval ofPurchases, Interval ofNetwork, Interval ofSupplier, Stage stage, Holds held) {
		this(ofPurchases, ofNetwork, ofSupplier, stage, held, null, StakeFigure.NONE);
	}

	TieShare(Interval ofPurchases, Interval ofSupplier) {
		this(ofPurchases, Interval.UNKNOWN, ofSupplier);
	}

	/** Of a link in use. */
	TieShare(Interval ofPurchases, Interval ofNetwork, Interval ofSupplier) {
		this(ofPurchases, ofNetwork, ofSupplier, Stage.IN_USE, Holds.YES);
	}

	/** Part of the customer: of its purchases, or else of its network. */
	Interval ofCustomer() {
		return this.ofPurchases.equals(Interval.UNKNOWN) ? this.ofNetwork : this.ofPurchases;
	}

	/** The same share without the part of the customer's network. */
	TieShare withoutNetwork() {
		return new TieShare(this.ofPurchases, Interval.UNKNOWN, this.ofSupplier, this.stage, this.held, this.status,
				this.stake);
	}

	/**
	 * The share that a supply or a stake has under its lens. A stake of zero does not
	 * hold. A share of a supply belongs to its period. Without a date, and at any date
	 * outside the period, it is unknown. This also applies to shares of a network,
	 * because operators renew their equipment.
	 */
	public static TieShare of(FactView fact) {
		Holds held = OwnershipKinds.isNothing(fact) ? Holds.NO : fact.holds();
		PartialDate asOf = fact.lens().asOf();
		Status status = (asOf != null) ? fact.status() : null;
		if (asOf == null || isOfAPart(fact)) {
			// What a sort of product earns is a part of what the supplier earns there.
			double revenue = (asOf != null) ? interval(fact, REVENUE, asOf).low() : 0;
			return new TieShare(Interval.UNKNOWN, Interval.UNKNOWN, new Interval(revenue, 1), fact.stage(), held,
					status, StakeFigure.of(fact));
		}
		return new TieShare(interval(fact, PURCHASES, asOf), interval(fact, NETWORK, asOf),
				interval(fact, REVENUE, asOf), fact.stage(), held, status, StakeFigure.of(fact));
	}

	/** The same share with the size of a stake. */
	TieShare withStake(StakeFigure figure) {
		return new TieShare(this.ofPurchases, this.ofNetwork, this.ofSupplier, this.stage, this.held, this.status,
				figure);
	}

	/**
	 * Whether the share is one of a sort of product, such as 4G radio. Its part of all
	 * purchases is unknown, and the supplier may sell other products. Such a share is
	 * therefore no bound for the whole.
	 */
	private static boolean isOfAPart(FactView supply) {
		Entity product = supply.fact().participant("product");
		return product != null && !product.ancestors().isEmpty();
	}

	/**
	 * The stated or estimated share. If it changed within the date, the interval holds
	 * all its values. Alleged, planned and denied shares are no bounds: a denial of 40
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

	/** Whether a claim denies the number for the date or for any time. */
	private static boolean isDenied(FactView supply, String aspect, PartialDate asOf) {
		return supply.claims()
			.stream()
			.filter((claim) -> claim.denies() && aspect.equals(claim.aspect()))
			.map(Claim::period)
			.anyMatch((period) -> period == null || period.touches(asOf));
	}

}
