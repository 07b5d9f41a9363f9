package org.tieline.plausible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tieline.claim.Entity;
import org.tieline.ensemble.EqualBins;
import org.tieline.stop.Stop;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * All amounts and shares that differ between draws: of recorded ties, of supply that is
 * not recorded, and of whole companies. What recorded figures fix is none of them.
 */
public final class DrawnUnknowns {

	/**
	 * Draws that lie this near to each other, relative to the greatest, are one number.
	 */
	private static final double SAME = 1e-6;

	private final SupplyDraws draws;

	private final SupplyNetwork network;

	private final UnknownWords words;

	private final NearbyFigures nearby;

	/** By firm and draw. */
	private final double[][] sold;

	/** By firm and draw. */
	private final double[][] bought;

	private final List<DrawnUnknown> found = new ArrayList<>();

	private DrawnUnknowns(SupplyDraws draws, SupplyRecord record) {
		this.draws = draws;
		this.network = draws.topology().network();
		this.words = new UnknownWords(record.lens().asOf());
		this.nearby = new NearbyFigures(record);
		int count = draws.amounts().length;
		this.sold = new double[this.network.size() + 1][count];
		this.bought = new double[this.network.size() + 1][count];
		for (int link = 0; link < draws.topology().links(); link++) {
			for (int draw = 0; draw < count; draw++) {
				this.sold[draws.topology().supplier(link)][draw] += draws.amounts()[draw][link];
				this.bought[draws.topology().customer(link)][draw] += draws.amounts()[draw][link];
			}
		}
	}

	/**
	 * The unknowns of a set of draws.
	 * @param record the record that they are drawn from
	 */
	public static List<DrawnUnknown> of(SupplyDraws draws, SupplyRecord record) {
		DrawnUnknowns unknowns = new DrawnUnknowns(draws, record);
		int recorded = unknowns.network.links().size();
		for (int link = 0; link < draws.topology().links(); link++) {
			Stop.poll();
			if (link < recorded) {
				unknowns.addTie(link);
			}
			else if (draws.topology().supplier(link) == unknowns.network.size()) {
				unknowns.addBought(link);
			}
			else {
				unknowns.addSold(link);
			}
		}
		for (int firm = 0; firm < unknowns.network.size(); firm++) {
			Stop.poll();
			unknowns.addFirm(firm);
		}
		return List.copyOf(unknowns.found);
	}

	private void addTie(int link) {
		SupplyLink tie = this.network.links().get(link);
		List<Integer> firms = List.of(this.network.supplier(link), this.network.customer(link));
		String topic = "tie " + link;
		double[] amount = amounts(link);
		for (UnknownKind kind : List.of(UnknownKind.AMOUNT, UnknownKind.SHARE_OF_SALES,
				UnknownKind.SHARE_OF_PURCHASES)) {
			double[] values = switch (kind) {
				case SHARE_OF_SALES -> part(amount, this.sold[firms.getFirst()]);
				case SHARE_OF_PURCHASES -> part(amount, this.bought[firms.getLast()]);
				default -> amount;
			};
			add(new Unknown(kind, this.words.ofTie(kind, tie), List.of(tie.supplier(), tie.customer()), tie.product(),
					this.nearby.of(tie)), topic, firms, values);
		}
	}

	private void addBought(int link) {
		int customer = this.draws.topology().customer(link);
		Entity buyer = this.network.firm(customer);
		int group = this.draws.topology().group(link);
		String topic = "bought " + link;
		if (group == this.network.otherGroup()) {
			add(new Unknown(UnknownKind.OTHER_PURCHASES, this.words.otherPurchases(buyer), List.of(buyer), null,
					this.nearby.purchases(buyer)), topic, List.of(customer),
					part(amounts(link), this.bought[customer]));
			return;
		}
		List<Entity> inputs = inputs(customer, group);
		Unknown unknown = new Unknown(UnknownKind.OTHER_SUPPLIERS, this.words.otherSuppliers(buyer, inputs),
				List.of(buyer), (inputs.size() == 1) ? inputs.getFirst() : null, this.nearby.purchases(buyer));
		add(unknown, topic, List.of(customer), part(amounts(link), this.bought[customer]));
		add(unknown, topic, List.of(customer), part(amounts(link), bought(customer, group)));
	}

	/** The recorded inputs of a customer in a product group. */
	private List<Entity> inputs(int customer, int group) {
		List<Entity> inputs = new ArrayList<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			Entity product = this.network.links().get(link).product();
			if (product != null && this.network.customer(link) == customer && this.network.group(link) == group
					&& inputs.stream().noneMatch((one) -> one.id().equals(product.id()))) {
				inputs.add(product);
			}
		}
		return inputs;
	}

	/** What a customer buys of a product group, from everybody. */
	private double[] bought(int customer, int group) {
		double[] sum = new double[this.draws.amounts().length];
		for (int link = 0; link < this.draws.topology().links(); link++) {
			int of = (link < this.network.links().size()) ? this.network.group(link)
					: this.draws.topology().group(link);
			if (of == group && this.draws.topology().customer(link) == customer) {
				double[] amount = amounts(link);
				Arrays.setAll(sum, (draw) -> sum[draw] + amount[draw]);
			}
		}
		return sum;
	}

	private void addSold(int link) {
		int supplier = this.draws.topology().supplier(link);
		Entity seller = this.network.firm(supplier);
		Unknown unknown = new Unknown(UnknownKind.OTHER_CUSTOMERS, this.words.otherCustomers(seller), List.of(seller),
				null, this.nearby.revenue(seller));
		add(unknown, "sold " + link, List.of(supplier), amounts(link));
		if (ties(supplier) > 1) {
			add(unknown, "sold " + link, List.of(supplier), part(amounts(link), this.sold[supplier]));
		}
	}

	/** Recorded sales ties. With one, the part of others is what that tie leaves. */
	private long ties(int supplier) {
		return this.network.affirmed().stream().filter((link) -> this.network.supplier(link) == supplier).count();
	}

	private void addFirm(int firm) {
		Entity one = this.network.firm(firm);
		add(new Unknown(UnknownKind.REVENUE, this.words.revenue(one), List.of(one), null, this.nearby.revenue(one)),
				"revenue " + firm, List.of(firm), this.sold[firm]);
		add(new Unknown(UnknownKind.PURCHASES, this.words.purchases(one), List.of(one), null,
				this.nearby.purchases(one)), "purchases " + firm, List.of(firm), this.bought[firm]);
	}

	private double[] amounts(int link) {
		return Arrays.stream(this.draws.amounts()).mapToDouble((draw) -> draw[link]).toArray();
	}

	private static double[] part(double[] amounts, double[] whole) {
		double[] parts = new double[amounts.length];
		Arrays.setAll(parts, (draw) -> (whole[draw] > 0) ? amounts[draw] / whole[draw] : 0);
		return parts;
	}

	private void add(Unknown unknown, String topic, List<Integer> firms, double[] values) {
		double least = Arrays.stream(values).min().orElse(0);
		double most = Arrays.stream(values).max().orElse(0);
		if (most - least > SAME * most) {
			this.found.add(new DrawnUnknown(unknown, topic, firms, EqualBins.of(values)));
		}
	}

}
