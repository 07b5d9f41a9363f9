package org.tieline.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Spell;
import org.tieline.evidence.Spell.Holds;
import org.tieline.evidence.Status;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/** Cuts a network down to what held at a time, and joins parallel ties to hops. */
final class HopsBuilder {

	static final Status[] STATUSES = Status.values();

	final Network network;

	final BitSet holding = new BitSet();

	final BitSet planned = new BitSet();

	final int[] possible = new int[TieKind.values().length];

	int size;

	int[] from;

	int[] to;

	byte[] kind;

	byte[] status;

	byte[] roles;

	int[] firstTie;

	int[] endTie;

	int[] share;

	final List<Share> shareTable = new ArrayList<>(List.of(Share.UNKNOWN));

	private final Map<Share, Integer> shareIndex = new HashMap<>(Map.of(Share.UNKNOWN, 0));

	private final Function<String, @Nullable Share> shares;

	private HopsBuilder(Network network, Function<String, @Nullable Share> shares) {
		this.network = network;
		this.shares = shares;
		int most = network.size() + network.nodes.size();
		this.from = new int[most];
		this.to = new int[most];
		this.kind = new byte[most];
		this.status = new byte[most];
		this.roles = new byte[most];
		this.firstTie = new int[most];
		this.endTie = new int[most];
		this.share = new int[most];
	}

	/**
	 * The hops of a network.
	 * @param asOf at which time; null: at any
	 * @param shares the shares of a supply fact, by its id; null: none is known
	 */
	static Hops of(Network network, @Nullable PartialDate asOf, Function<String, @Nullable Share> shares) {
		return of(network, asOf, shares, Nodes.NONE, true);
	}

	/**
	 * The same.
	 * @param product of supply only that of a product or of its sorts
	 * @param countries whether a recorded country is a hop; it has no origin
	 */
	static Hops of(Network network, @Nullable PartialDate asOf, Function<String, @Nullable Share> shares, int product,
			boolean countries) {
		HopsBuilder builder = new HopsBuilder(network, shares);
		builder.hold(asOf, product);
		int tie = 0;
		for (int node = 0; node < network.nodes.size(); node++) {
			boolean atHome = false;
			while (tie < network.size() && network.from[tie] == node) {
				int end = builder.endOfParallels(tie);
				boolean drawn = builder.join(tie, end);
				atHome |= drawn && network.to[tie] == network.nodes.country(node) && builder.isAtHome();
				tie = end;
			}
			if (countries && !atHome) {
				builder.country(node);
			}
		}
		return new Hops(builder);
	}

	private void hold(@Nullable PartialDate asOf, int product) {
		Holds[] held = new Holds[this.network.spells.length];
		for (int i = 0; i < held.length; i++) {
			held[i] = (asOf == null) ? Holds.YES : holds(this.network.spells[i], asOf);
		}
		byte[] best = new byte[this.network.facts.size()];
		byte[] kinds = new byte[best.length];
		Arrays.fill(best, (byte) Holds.NO.ordinal());
		for (int tie = 0; tie < this.network.size(); tie++) {
			boolean removed = share(tie).link() == Share.Link.REMOVED;
			Holds one = (!removed && fits(tie, product)) ? held[this.network.spell[tie]] : Holds.NO;
			this.holding.set(tie, one == Holds.YES);
			this.planned.set(tie, standing(tie) == Status.PLANNED.ordinal());
			int fact = this.network.fact[tie];
			best[fact] = (byte) Math.min(best[fact], one.ordinal());
			kinds[fact] = this.network.kind[tie];
		}
		for (int fact = 0; fact < best.length; fact++) {
			if (best[fact] == Holds.POSSIBLY.ordinal()) {
				this.possible[kinds[fact]]++;
			}
		}
	}

	private boolean fits(int tie, int product) {
		return product == Nodes.NONE || this.network.kind[tie] != TieKind.SUPPLIES.ordinal()
				|| this.network.nodes.isWithin(this.network.product[tie], product);
	}

	/** A tie without any date is only possible at any date. */
	private static Holds holds(Spell spell, PartialDate asOf) {
		boolean undated = spell.start() == null && spell.observed() == null && spell.end() == null;
		return undated ? Holds.POSSIBLY : spell.holds(asOf);
	}

	private int endOfParallels(int tie) {
		IntPredicate parallel = (other) -> this.network.from[other] == this.network.from[tie]
				&& this.network.to[other] == this.network.to[tie] && this.network.kind[other] == this.network.kind[tie];
		int end = tie + 1;
		while (end < this.network.size() && parallel.test(end)) {
			end++;
		}
		return end;
	}

	private boolean join(int start, int end) {
		int best = Status.NOT_RECORDED.ordinal();
		int worst = 0;
		int roles = 0;
		double[] customer = new double[2];
		double[] supplier = new double[2];
		int lastFact = -1;
		for (int tie = start; tie < end; tie++) {
			if (this.holding.get(tie)) {
				best = Math.min(best, standing(tie));
				worst = Math.max(worst, standing(tie));
				roles |= this.network.role[tie];
				if (this.network.fact[tie] != lastFact) {
					lastFact = this.network.fact[tie];
					Share share = share(tie);
					boolean established = standing(tie) <= Status.SINGLE_ORIGIN.ordinal();
					widen(customer, share.ofCustomer(), established);
					widen(supplier, share.ofSupplier(), established);
				}
			}
		}
		boolean drawn = lastFact >= 0;
		if (drawn) {
			int hop = add(this.network.from[start], this.network.to[start], this.network.kind[start],
					saysDifferentThings(start) ? worst : best);
			this.roles[hop] = (byte) roles;
			this.firstTie[hop] = start;
			this.endTie[hop] = end;
			this.share[hop] = share(new Share(interval(customer), interval(supplier)));
		}
		return drawn;
	}

	/**
	 * A permission does not bear out a ban, nor aid a threat: such a hop is only as good
	 * as the weakest of its facts.
	 */
	private boolean saysDifferentThings(int tie) {
		return this.network.kind[tie] == TieKind.RESTRICTS.ordinal()
				|| this.network.kind[tie] == TieKind.PRESSES.ordinal();
	}

	private Share share(int tie) {
		if (this.network.kind[tie] != TieKind.SUPPLIES.ordinal()) {
			return Share.UNKNOWN;
		}
		Share share = this.shares.apply(this.network.facts.get(this.network.fact[tie]));
		return (share != null) ? share : Share.UNKNOWN;
	}

	/** What is only on trial, or to come, is planned, whoever states that. */
	private int standing(int tie) {
		int status = this.network.status[tie];
		return (share(tie).link() == Share.Link.PLANNED) ? Math.max(status, Status.PLANNED.ordinal()) : status;
	}

	/**
	 * Products may lie within each other: at least the largest that is established, at
	 * most all together.
	 */
	private static void widen(double[] bounds, Interval share, boolean established) {
		bounds[0] = established ? Math.max(bounds[0], share.low()) : bounds[0];
		bounds[1] += share.high();
	}

	private static Interval interval(double[] bounds) {
		return new Interval(bounds[0], Math.min(1, bounds[1]));
	}

	private int share(Share one) {
		return this.shareIndex.computeIfAbsent(one, (added) -> {
			this.shareTable.add(added);
			return this.shareTable.size() - 1;
		});
	}

	/** Whether the newest hop says, and not only alleges, that somebody is at home. */
	private boolean isAtHome() {
		int hop = this.size - 1;
		return this.kind[hop] == TieKind.AFFILIATED.ordinal() && (this.roles[hop] & Roles.AT_HOME) != 0
				&& this.status[hop] <= Status.SINGLE_ORIGIN.ordinal();
	}

	/** A company, body or government belongs to its country, whatever is claimed. */
	private void country(int node) {
		EntityKind what = this.network.nodes.kind(node);
		int country = this.network.nodes.country(node);
		boolean belongs = what == EntityKind.COMPANY || what == EntityKind.PUBLIC_BODY || what == EntityKind.GOVERNMENT;
		if (belongs && country != Nodes.NONE && country != node) {
			add(node, country, (byte) TieKind.AFFILIATED.ordinal(), Status.NOT_RECORDED.ordinal());
		}
	}

	private int add(int tail, int head, byte type, int best) {
		int hop = this.size++;
		this.from[hop] = tail;
		this.to[hop] = head;
		this.kind[hop] = type;
		this.status[hop] = (byte) best;
		return hop;
	}

	double[] bounds(ToDoubleFunction<Share> bound) {
		return this.shareTable.stream().mapToDouble(bound).toArray();
	}

	int[] trim(int[] column) {
		return Arrays.copyOf(column, this.size);
	}

	byte[] trim(byte[] column) {
		return Arrays.copyOf(column, this.size);
	}

}
