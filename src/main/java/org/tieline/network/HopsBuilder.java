package org.tieline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HoldingTime;

/** Cuts a network down to what held at a time, and joins parallel ties to hops. */
public final class HopsBuilder {

	public static final Status[] STATUSES = Status.values();

	final Network network;

	final HeldTies holding;

	/** Whether it is asked what held at a date. */
	final boolean dated;

	/** The hops for which a recorded country speaks, too. */
	final BitSet ofCountry = new BitSet();

	int size;

	int[] from;

	int[] to;

	byte[] kind;

	byte[] status;

	byte[] roles;

	int[] firstTie;

	int[] endTie;

	int[] share;

	final List<TieShare> shareTable = new ArrayList<>(List.of(TieShare.UNKNOWN));

	private final Map<TieShare, Integer> shareIndex = new HashMap<>(Map.of(TieShare.UNKNOWN, 0));

	private HopsBuilder(Network network, HeldTies holding, boolean dated) {
		this.network = network;
		this.holding = holding;
		this.dated = dated;
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
	 * @param time at which time
	 * @param shares the shares of a supply fact, by its id; null: none is known
	 */
	public static Hops of(Network network, HoldingTime time, Function<String, @Nullable TieShare> shares) {
		return of(network, time, shares, Nodes.NONE, true);
	}

	/**
	 * The same.
	 * @param product of supply only that of a product or of its sorts
	 * @param countries whether a recorded country is a hop; it has no origin
	 */
	public static Hops of(Network network, HoldingTime time, Function<String, @Nullable TieShare> shares, int product,
			boolean countries) {
		HopsBuilder builder = new HopsBuilder(network, new HeldTies(network, time, shares, product),
				time.asOf() != null);
		int tie = 0;
		for (int node = 0; node < network.nodes.size(); node++) {
			boolean atHome = !countries || !builder.hasCountry(node);
			while (tie < network.size() && network.from[tie] == node) {
				int end = builder.endOfParallels(tie);
				if (builder.join(tie, end) && !atHome && builder.leadsHome(builder.size - 1)) {
					builder.ofCountry.set(builder.size - 1);
					atHome = true;
				}
				tie = end;
			}
			if (!atHome) {
				builder.ofCountry.set(builder.size);
				builder.add(node, network.nodes.country(node), (byte) TieKind.AFFILIATED.ordinal(),
						Status.NOT_RECORDED.ordinal());
			}
		}
		return new Hops(builder);
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
		int roles = 0;
		ParallelShares shares = new ParallelShares();
		int lastFact = -1;
		for (int tie = start; tie < end; tie++) {
			if (this.holding.ties.get(tie)) {
				roles |= Byte.toUnsignedInt(this.network.role[tie]);
				if (this.network.fact[tie] != lastFact) {
					lastFact = this.network.fact[tie];
					shares.add(this.holding.share(tie), this.holding.standing(tie) <= Status.SINGLE_ORIGIN.ordinal());
				}
			}
		}
		boolean drawn = lastFact >= 0;
		if (drawn) {
			int hop = add(this.network.from[start], this.network.to[start], this.network.kind[start],
					status(start, end, roles));
			this.roles[hop] = (byte) roles;
			this.firstTie[hop] = start;
			this.endTie[hop] = end;
			this.share[hop] = index(shares.together());
		}
		return drawn;
	}

	/**
	 * The status of a hop, as a number. If its facts say the same, it is the best status
	 * of a fact. If they say different things, such as a ban and a permission, it is the
	 * weakest. If a fact claims a role that sets the status, such as a power to compel or
	 * a subsidiary, only the facts with such a role count.
	 */
	private int status(int start, int end, int roles) {
		TieForm form = this.network.form(this.network.kind[start]);
		int bearing = this.network.bearing(this.network.kind[start], roles);
		int status = form.beforeAll();
		for (int tie = start; tie < end; tie++) {
			if (this.holding.ties.get(tie) && (bearing == 0 || (this.network.role[tie] & bearing) != 0)) {
				status = form.with(status, this.holding.standing(tie));
			}
		}
		return status;
	}

	private int index(TieShare one) {
		return this.shareIndex.computeIfAbsent(one, (added) -> {
			this.shareTable.add(added);
			return this.shareTable.size() - 1;
		});
	}

	/** Whether a node has a recorded country: companies, bodies and governments do. */
	private boolean hasCountry(int node) {
		EntityKind what = this.network.nodes.kind(node);
		int country = this.network.nodes.country(node);
		return country != Nodes.NONE && country != node
				&& (what == EntityKind.COMPANY || what == EntityKind.PUBLIC_BODY || what == EntityKind.GOVERNMENT);
	}

	private boolean leadsHome(int hop) {
		return this.kind[hop] == TieKind.AFFILIATED.ordinal()
				&& this.to[hop] == this.network.nodes.country(this.from[hop]);
	}

	private int add(int tail, int head, byte type, int best) {
		int hop = this.size++;
		this.from[hop] = tail;
		this.to[hop] = head;
		this.kind[hop] = type;
		this.status[hop] = (byte) best;
		return hop;
	}

	int[] trim(int[] column) {
		return Arrays.copyOf(column, this.size);
	}

	byte[] trim(byte[] column) {
		return Arrays.copyOf(column, this.size);
	}

}
