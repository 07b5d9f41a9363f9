package org.tieline.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.time.Stage;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/**
 * A recorded supply link as a cascade takes it.
 *
 * @param fact the supply fact
 * @param supplier who sells
 * @param customer who buys
 * @param product what; null: the source names none
 * @param sales what was sold in the year of the lens
 * @param ofPurchases the stated part of the customer's purchases
 * @param ofRevenue the stated part of the supplier's revenue
 */
public record SupplyLink(FactView fact, Entity supplier, Entity customer, @Nullable Entity product, YearlySales sales,
		Interval ofPurchases, Interval ofRevenue) {

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/**
	 * Reads a supply fact under its lens. What is alleged, contested, on trial or planned
	 * has no lower bounds: it may be nothing.
	 */
	public static SupplyLink of(FactView supply) {
		Integer year = (supply.lens().asOf() != null) ? supply.lens().asOf().year() : null;
		SupplyLink link = new SupplyLink(supply, Objects.requireNonNull(supply.fact().participant("supplier")),
				Objects.requireNonNull(supply.fact().participant("customer")), supply.fact().participant("product"),
				YearlySales.of(supply.measurements("amount"), year), share(supply, "share_of_customer_purchases"),
				share(supply, "share_of_supplier_revenue"));
		return link.isEstablished() ? link : link.withoutLows();
	}

	/** Whether it is stated or estimated to be in use, and nobody denies it. */
	boolean isEstablished() {
		return isAffirmed() && this.fact.status().isEstablished();
	}

	/** Whether it is more than alleged or on trial; it may be contested. */
	public boolean isAffirmed() {
		return STANDING.contains(this.fact.status()) && this.fact.stage() == Stage.IN_USE;
	}

	/**
	 * The stated shares of the calendar year of the lens, from the least to the greatest.
	 * A share of a quarter, of a day or of another twelve months says nothing certain of
	 * that year. One that somebody denies is no lower bound.
	 */
	private static Interval share(FactView supply, String aspect) {
		PartialDate asOf = supply.lens().asOf();
		if (asOf == null) {
			return Interval.UNKNOWN;
		}
		return supply.measurements(aspect)
			.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.quantity().unit().equals("percent"))
			.filter((one) -> YearlySales.isOfTheYear(one.period(), asOf.year()))
			.map(SupplyLink::interval)
			.reduce(Interval::hull)
			.orElse(Interval.UNKNOWN);
	}

	private static Interval interval(Measurement share) {
		return YearlySales.isDenied(share) ? Interval.UNKNOWN : Interval.ofPercent(share.quantity());
	}

	/** The same, with upper bounds only. */
	SupplyLink withoutLows() {
		return new SupplyLink(this.fact, this.supplier, this.customer, this.product,
				new YearlySales(BigDecimal.ZERO, this.sales.high(), this.sales.stated()),
				new Interval(0, this.ofPurchases.high()), new Interval(0, this.ofRevenue.high()));
	}

	/** The same, with sales of no more than that. */
	SupplyLink atMost(BigDecimal most) {
		BigDecimal high = (this.sales.high() != null) ? this.sales.high().min(most) : most;
		return (high.compareTo(this.sales.low()) < 0) ? this
				: new SupplyLink(this.fact, this.supplier, this.customer, this.product,
						new YearlySales(this.sales.low(), high, this.sales.stated()), this.ofPurchases, this.ofRevenue);
	}

	/** Whether the product is one of these or a sort of one. */
	public boolean isWithin(Set<String> products) {
		return this.product != null && products.stream().anyMatch((one) -> this.product.isWithin(one));
	}

	/** Whether the product is wider than that of another link, or not named. */
	boolean isWider(SupplyLink other) {
		return this.product == null || (other.product != null && !this.product.id().equals(other.product.id())
				&& other.product.isWithin(this.product.id()));
	}

	/**
	 * Whether both may tell of the same sales: one product is a sort of the other, or one
	 * is not named.
	 */
	boolean overlaps(SupplyLink other) {
		return this.product == null || other.product == null || this.product.id().equals(other.product.id())
				|| isWider(other) || other.isWider(this);
	}

	/**
	 * Whether a loss may go this way.
	 * @param downstream from supplier to customer, or the other way round
	 */
	public boolean mayCarry(boolean downstream) {
		boolean sold = this.sales.high() == null || this.sales.high().signum() > 0;
		return sold && (downstream ? this.ofPurchases : this.ofRevenue).high() > 0;
	}

	/** How much is known of its lower bounds, to choose between links that overlap. */
	double known() {
		return Math.max(this.ofPurchases.low(), this.ofRevenue.low());
	}

	public String pair() {
		return this.supplier.id() + " " + this.customer.id();
	}

}
