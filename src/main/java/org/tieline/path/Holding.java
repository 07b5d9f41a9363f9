package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Spell;
import org.tieline.evidence.Spell.Holds;
import org.tieline.evidence.Stage;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;

/**
 * Which ties of a network held at a time. At a date what was merely planned is only
 * possible, as everywhere in the record, and what was removed before is over; at any time
 * both are shown for what they are.
 */
final class Holding {

	private final Network network;

	private final @Nullable PartialDate asOf;

	/** By fact. */
	private final Share[] shares;

	/** The ties that held. */
	final BitSet ties = new BitSet();

	/** Those of them that are no more than planned, or on trial. */
	final BitSet planned = new BitSet();

	/** Those of them that are over, though nobody says since when. */
	final BitSet removed = new BitSet();

	/** How many facts only possibly held, by kind of tie. */
	final int[] possible = new int[TieKind.values().length];

	/**
	 * Looks through the ties.
	 * @param asOf at which time; null: at any
	 * @param shares the shares of a fact, and whether it held, by its id; null: its dates
	 * tell
	 * @param product of supply only that of a product or of its sorts
	 */
	Holding(Network network, @Nullable PartialDate asOf, Function<String, @Nullable Share> shares, int product) {
		this.network = network;
		this.asOf = asOf;
		this.shares = new Share[network.facts.size()];
		Arrays.fill(this.shares, Share.UNKNOWN);
		Holds[] held = IntStream.range(0, network.spells.length).mapToObj(this::holds).toArray(Holds[]::new);
		byte[] best = new byte[this.shares.length];
		byte[] kinds = new byte[best.length];
		Arrays.fill(best, (byte) Holds.NO.ordinal());
		Map<Share, Share> different = new HashMap<>();
		int last = -1;
		for (int tie = 0; tie < network.size(); tie++) {
			int fact = network.fact[tie];
			if (fact != last) {
				Share share = Objects.requireNonNullElse(shares.apply(network.facts.get(fact)), Share.UNKNOWN);
				// Many facts have the same share.
				this.shares[fact] = different.computeIfAbsent(share, (one) -> one);
			}
			last = fact;
			Holds one = fits(tie, product) ? holds(tie, held[network.spell[tie]]) : Holds.NO;
			this.ties.set(tie, one == Holds.YES);
			this.planned.set(tie, standing(tie) == Status.PLANNED.ordinal());
			this.removed.set(tie, share(tie).stage() == Stage.REMOVED);
			best[fact] = (byte) Math.min(best[fact], one.ordinal());
			kinds[fact] = network.kind[tie];
		}
		for (int fact = 0; fact < best.length; fact++) {
			this.possible[kinds[fact]] += (best[fact] == Holds.POSSIBLY.ordinal()) ? 1 : 0;
		}
	}

	private boolean fits(int tie, int product) {
		return product == Nodes.NONE || this.network.kind[tie] != TieKind.SUPPLIES.ordinal()
				|| this.network.nodes.isWithin(this.network.detail[tie], product);
	}

	/**
	 * A tie without any date is only possible at any date, and so is one after an end
	 * that somebody contests, as everywhere in the record.
	 */
	private Holds holds(int number) {
		if (this.asOf == null) {
			return Holds.YES;
		}
		Spell spell = this.network.spells[number];
		boolean over = spell.end() != null && spell.end().isWhollyBefore(this.asOf);
		if (over && this.network.contestedEnds.get(number)) {
			return Holds.POSSIBLY;
		}
		boolean undated = spell.start() == null && spell.observed() == null && spell.end() == null;
		return undated ? Holds.POSSIBLY : spell.holds(this.asOf);
	}

	/** What a tie's spell tells, and no more than what is known of its fact. */
	private Holds holds(int tie, Holds spell) {
		boolean planned = this.asOf != null && this.network.status[tie] == Status.PLANNED.ordinal();
		Holds one = planned ? Holds.POSSIBLY : spell;
		Holds most = share(tie).held();
		return (most == Holds.POSSIBLY || one.compareTo(most) < 0) ? most : one;
	}

	/** The share of a tie's fact. */
	Share share(int tie) {
		return this.shares[this.network.fact[tie]];
	}

	/** A tie's status; what is only on trial is no better than planned. */
	int standing(int tie) {
		int status = this.network.status[tie];
		return (share(tie).stage() == Stage.TRIAL) ? Math.max(status, Status.PLANNED.ordinal()) : status;
	}

}
