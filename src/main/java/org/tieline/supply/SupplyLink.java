package org.tieline.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * A recorded supply link for a cascade.
 *
 * @param fact the supply fact
 * @param supplier the supplier
 * @param customer the customer
 * @param product the product; null: the source does not name it
 * @param sales sales in the year of the lens
 * @param ofPurchases stated share of the customer's purchases, 0 to 1
 * @param ofRevenue stated share of the supplier's revenue, 0 to 1
 */
public record SupplyLink(FactView fact, Entity supplier, Entity customer, @Nullable Entity product, YearlySales sales,
		Interval ofPurchases, Interval ofRevenue) {

	/** The aspect of a share of the customer's purchases. */
	public static final String OF_PURCHASES = "share_of_customer_purchases";

	/** The aspect of a share of the supplier's revenue. */
	public static final String OF_REVENUE = "share_of_supplier_revenue";

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/**
	 * Reads a supply fact under its lens. A link that is alleged, contested, on trial or
	 * planned has a lower bound of zero.
	 */
	public static SupplyLink of(FactView supply) {
		Integer year = (supply.lens().asOf() != null) ? supply.lens().asOf().year() : null;
		SupplyLink link = new SupplyLink(supply, Objects.requireNonNull(supply.fact().participant("supplier")),
				Objects.requireNonNull(supply.fact().participant("customer")), supply.fact().participant("product"),
				YearlySales.of(supply.affirmedFigures("amount"), year), share(supply, OF_PURCHASES),
				share(supply, OF_REVENUE));
		return link.isEstablished() ? link : link.withoutLows();
	}

	/** Whether the link is stated or estimated to be in use, and not denied. */
	boolean isEstablished() {
		return isAffirmed() && this.fact.affirmedStatus().isEstablished();
	}

	/**
	 * Whether the link is more than alleged or on trial. It can be contested.
	 */
	public boolean isAffirmed() {
		return STANDING.contains(this.fact.status()) && this.fact.stage() == Stage.IN_USE;
	}

	/**
	 * Bounds of the stated shares in the calendar year of the lens. A share of a quarter,
	 * a day or another twelve months does not bound that year. A denied share is no lower
	 * bound.
	 */
	private static Interval share(FactView supply, String aspect) {
		PartialDate asOf = supply.lens().asOf();
		if (asOf == null) {
			return Interval.UNKNOWN;
		}
		return supply.affirmedFigures(aspect)
			.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.quantity().unit().equals("percent"))
			.filter((one) -> YearlySales.isStatedFor(one, asOf.year()))
			.map(SupplyLink::interval)
			.reduce(Interval::hull)
			.orElse(Interval.UNKNOWN);
	}

	/**
	 * The greatest part that recorded figures leave to the link: the share of the
	 * calendar year, else the greatest of those that touch it. A figure of a day, a
	 * quarter or a fiscal year bounds nothing, but shows that the rest went elsewhere.
	 * @param aspect which share
	 * @return 0 to 1; 1: nothing shows a rest
	 */
	public double mostOf(String aspect) {
		double whole = (aspect.equals(OF_REVENUE) ? this.ofRevenue : this.ofPurchases).high();
		PartialDate asOf = this.fact.lens().asOf();
		if (whole < 1 || asOf == null) {
			return whole;
		}
		LocalDate first = LocalDate.of(asOf.year(), 1, 1);
		LocalDate last = LocalDate.of(asOf.year(), 12, 31);
		return this.fact.affirmedFigures(aspect)
			.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.quantity().unit().equals("percent"))
			.filter((one) -> one.period() != null && !one.period().lastDay().isBefore(first)
					&& !one.period().firstDay().isAfter(last))
			.mapToDouble((one) -> interval(one).high())
			.max()
			.orElse(1);
	}

	/**
	 * Whether this link's part of the whole is among what a figure of another link of the
	 * same two bounds: that of a wider product, or of all products.
	 * @param links where the other link is looked for
	 * @param aspect the share
	 */
	public boolean isCountedIn(List<SupplyLink> links, String aspect) {
		return links.stream()
			.anyMatch((wide) -> wide != this && wide.pair().equals(pair()) && takesIn(wide) && wide.mostOf(aspect) < 1);
	}

	private boolean takesIn(SupplyLink wide) {
		return (wide.product() == null) ? this.product != null
				: !wide.product().equals(this.product) && isWithin(Set.of(wide.product().id()));
	}

	private static Interval interval(Measurement share) {
		return YearlySales.isDenied(share) ? Interval.UNKNOWN : Interval.ofPercent(share.quantity());
	}

	/** The link with other bounds. */
	SupplyLink with(YearlySales amount, Interval purchases, Interval revenue) {
		return new SupplyLink(this.fact, this.supplier, this.customer, this.product, amount, purchases, revenue);
	}

	/** The link without lower bounds. */
	SupplyLink withoutLows() {
		return withLows(false, false, false);
	}

	/** The link with some of its lower bounds. */
	SupplyLink withLows(boolean ofSales, boolean shareOfPurchases, boolean shareOfRevenue) {
		YearlySales sold = ofSales ? this.sales
				: new YearlySales(BigDecimal.ZERO, this.sales.high(), this.sales.stated());
		return new SupplyLink(this.fact, this.supplier, this.customer, this.product, sold,
				shareOfPurchases ? this.ofPurchases : new Interval(0, this.ofPurchases.high()),
				shareOfRevenue ? this.ofRevenue : new Interval(0, this.ofRevenue.high()));
	}

	/** The link with sales of at most an amount in US dollars. */
	SupplyLink atMost(BigDecimal most) {
		BigDecimal high = (this.sales.high() != null) ? this.sales.high().min(most) : most;
		return (high.compareTo(this.sales.low()) < 0) ? this
				: new SupplyLink(this.fact, this.supplier, this.customer, this.product,
						new YearlySales(this.sales.low(), high, this.sales.stated()), this.ofPurchases, this.ofRevenue);
	}

	/** Whether the product is a catch-all, which tells no function. */
	public boolean isCatchAll() {
		return this.product != null && ProductUse.isCatchAll(this.product);
	}

	/** Whether the product is one of these products or a kind of one. */
	public boolean isWithin(Set<String> products) {
		return this.product != null && products.stream().anyMatch((one) -> this.product.isWithin(one));
	}

	/** Whether the product is wider than that of another link, or not named. */
	boolean isWider(SupplyLink other) {
		return this.product == null || (other.product != null && !this.product.id().equals(other.product.id())
				&& other.product.isWithin(this.product.id()));
	}

	/**
	 * Whether both can report the same sales: one product is a kind of the other, or one
	 * is not named.
	 */
	boolean overlaps(SupplyLink other) {
		return this.product == null || other.product == null || this.product.id().equals(other.product.id())
				|| isWider(other) || other.isWider(this);
	}

	/**
	 * Whether a loss can spread along the link.
	 * @param downstream whether from supplier to customer; else from customer to supplier
	 */
	public boolean mayCarry(boolean downstream) {
		boolean sold = this.sales.high() == null || this.sales.high().signum() > 0;
		return sold && (downstream ? this.ofPurchases : this.ofRevenue).high() > 0;
	}

	/** Whether an amount or a share has a lower bound above zero. */
	boolean hasLows() {
		return this.sales.low().signum() > 0 || known() > 0;
	}

	/** The size of its lower bounds, to choose between overlapping links. */
	double known() {
		return Math.max(this.ofPurchases.low(), this.ofRevenue.low());
	}

	public String pair() {
		return this.supplier.id() + " " + this.customer.id();
	}

}
