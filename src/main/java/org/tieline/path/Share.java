package org.tieline.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.Interval;

/**
 * How much of an end a supply link makes up.
 *
 * @param ofCustomer part of the customer's purchases or network
 * @param ofSupplier part of the supplier's revenue
 */
record Share(Interval ofCustomer, Interval ofSupplier) {

	static final Share UNKNOWN = new Share(Interval.UNKNOWN, Interval.UNKNOWN);

	private static final String PURCHASES = "share_of_customer_purchases";

	private static final String NETWORK = "share_of_customer_network";

	private static final String REVENUE = "share_of_supplier_revenue";

	/** The aspects that it is read from. */
	static final List<String> ASPECTS = List.of(PURCHASES, NETWORK, REVENUE);

	/** What a supply fact says of it under its lens. */
	static Share of(FactView supply) {
		Interval purchases = interval(supply, PURCHASES, false);
		Interval network = interval(supply, NETWORK, true);
		Interval revenue = interval(supply, REVENUE, false);
		Interval ofCustomer = (purchases != null) ? purchases : network;
		return new Share((ofCustomer != null) ? ofCustomer : Interval.UNKNOWN,
				(revenue != null) ? revenue : Interval.UNKNOWN);
	}

	/**
	 * The share, if somebody states or estimates it. What is only alleged, planned or
	 * denied bounds nothing.
	 */
	private static @Nullable Interval interval(FactView supply, String aspect, boolean stock) {
		Optional<Measurement> found = supply.measurement(aspect, stock)
			.filter((one) -> one.status() == Status.CORROBORATED || one.status() == Status.SINGLE_ORIGIN
					|| one.status() == Status.CONTESTED)
			.filter((one) -> one.quantity().unit().equals("percent"));
		return found.map((one) -> new Interval(part(one.quantity().low(), 0), part(one.quantity().high(), 1)))
			.orElse(null);
	}

	private static double part(@Nullable BigDecimal percent, double otherwise) {
		return (percent != null) ? Math.clamp(percent.movePointLeft(2).doubleValue(), 0, 1) : otherwise;
	}

}
