package org.tieline.supply;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.value.Interval;

/** The recorded supply that a cut leaves. */
public final class RemainingSupply {

	private final List<SupplyLink> links;

	private final Set<Integer> cut;

	private final double part;

	/**
	 * What a cut leaves.
	 * @param cut numbers of the cut links
	 * @param part the cut part of each, 0 to 1
	 */
	public RemainingSupply(List<SupplyLink> links, Collection<Integer> cut, double part) {
		this.links = links;
		this.cut = Set.copyOf(cut);
		this.part = part;
	}

	/**
	 * The share of a supplier in the buyer's remaining supply of a product, with bounds
	 * from the recorded amounts. Supply of a wider product can be this product.
	 * @param complete whether the recorded links of the buyer are the only ones
	 * @return 0 to 1 if nothing is known
	 */
	public Interval share(String supplier, Entity product, String buyer, boolean complete) {
		double ownLow = 0;
		double ownHigh = 0;
		double othersLow = 0;
		double othersHigh = complete ? 0 : Double.POSITIVE_INFINITY;
		for (int link = 0; link < this.links.size(); link++) {
			SupplyLink one = this.links.get(link);
			boolean isIt = one.isWithin(Set.of(product.id()));
			boolean mayBe = one.product() == null || product.isWithin(one.product().id());
			if (one.customer().id().equals(buyer) && (isIt || mayBe)) {
				double left = this.cut.contains(link) ? 1 - this.part : 1;
				double low = isIt ? left * one.sales().low().doubleValue() : 0;
				double high = (left > 0) ? left * high(one) : 0;
				boolean own = one.supplier().id().equals(supplier);
				ownLow += own ? low : 0;
				ownHigh += own ? high : 0;
				othersLow += own ? 0 : low;
				othersHigh += own ? 0 : high;
			}
		}
		return new Interval(part(ownLow, othersHigh, 0), part(ownHigh, othersLow, 1));
	}

	private static double high(SupplyLink link) {
		return (link.sales().high() != null) ? link.sales().high().doubleValue() : Double.POSITIVE_INFINITY;
	}

	/** {@code own / (own + others)}; {@code otherwise} if both are zero. */
	private static double part(double own, double others, double otherwise) {
		if (own == Double.POSITIVE_INFINITY) {
			return 1;
		}
		double all = own + others;
		return (others == Double.POSITIVE_INFINITY) ? 0 : (all > 0) ? own / all : otherwise;
	}

}
