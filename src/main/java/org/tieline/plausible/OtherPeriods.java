package org.tieline.plausible;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.Interval;

/**
 * Shares of ties for one case: those of the year of the lens, else those of the nearest
 * period, as they are.
 */
public final class OtherPeriods {

	private final @Nullable CarriedShare carried;

	private final List<FactView> effects;

	/** Shares under the lens of a record and a set of assumptions. */
	public OtherPeriods(SupplyRecord record, AssumptionSet set) {
		this.carried = (record.lens().asOf() != null) ? new CarriedShare(record.lens().asOf().year(), set, true, false)
				: null;
		this.effects = record.facts("EFFECT");
	}

	Interval ofPurchases(SupplyLink link) {
		return known(link, link.ofPurchases(), SupplyLink.OF_PURCHASES);
	}

	Interval ofRevenue(SupplyLink link) {
		return known(link, link.ofRevenue(), SupplyLink.OF_REVENUE);
	}

	/** The share of a customer's purchases from a supplier with all products. */
	Interval ofPairsPurchases(SupplyLink link) {
		return Interval.UNKNOWN;
	}

	/** The share of a supplier's sales to a customer with all products. */
	Interval ofPairsRevenue(SupplyLink link) {
		return (this.carried != null && ofRevenue(link).equals(Interval.UNKNOWN))
				? this.carried.ofStop(link, this.effects) : Interval.UNKNOWN;
	}

	private Interval known(SupplyLink link, Interval share, String aspect) {
		return (share.equals(Interval.UNKNOWN) && this.carried != null) ? this.carried.ofTie(link, aspect) : share;
	}

}
