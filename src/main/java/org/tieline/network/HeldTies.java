package org.tieline.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.TieEvidence;
import org.tieline.time.Spell.Holds;
import org.tieline.time.TimeState;

/**
 * Which ties of a network held at a time. At a date what was merely planned is only
 * possible, as everywhere in the record, and what was removed before is over; at any time
 * both are shown for what they are.
 */
public final class HeldTies {

	private final Network network;

	private final HoldingTime time;

	/** By spell: whether it held at the date, or goes on at the record's own last day. */
	private final TimeState[] states;

	/** By fact. */
	private final TieShare[] shares;

	/** The ties that held. */
	public final BitSet ties = new BitSet();

	/** How many facts only possibly held, by kind of tie. */
	final int[] possible = new int[TieKind.count()];

	/** Which facts only possibly held. */
	final BitSet possibleFacts = new BitSet();

	/**
	 * Looks through the ties.
	 * @param time at which time
	 * @param shares the shares of a fact, and whether it held, by its id; null: its dates
	 * tell
	 * @param product of supply only that of a product or of its sorts
	 */
	HeldTies(Network network, HoldingTime time, Function<String, @Nullable TieShare> shares, int product) {
		this.network = network;
		this.time = time;
		this.states = Arrays.stream(network.spells).map(time::state).toArray(TimeState[]::new);
		this.shares = new TieShare[network.facts.size()];
		Arrays.fill(this.shares, TieShare.UNKNOWN);
		byte[] best = new byte[this.shares.length];
		byte[] kinds = new byte[best.length];
		Arrays.fill(best, (byte) Holds.NO.ordinal());
		Map<TieShare, TieShare> different = new HashMap<>();
		int last = -1;
		for (int tie = 0; tie < network.size(); tie++) {
			int fact = network.fact[tie];
			if (fact != last) {
				TieShare share = Objects.requireNonNullElse(shares.apply(network.facts.get(fact)), TieShare.UNKNOWN);
				// Many facts have the same share.
				this.shares[fact] = different.computeIfAbsent(share, (one) -> one);
			}
			last = fact;
			Holds one = fits(tie, product) ? holds(tie) : Holds.NO;
			this.ties.set(tie, one == Holds.YES || (time.possible() && one == Holds.POSSIBLY));
			best[fact] = (byte) Math.min(best[fact], one.ordinal());
			kinds[fact] = network.kind[tie];
		}
		for (int fact = 0; fact < best.length; fact++) {
			if (best[fact] == Holds.POSSIBLY.ordinal()) {
				this.possible[kinds[fact]]++;
				this.possibleFacts.set(fact);
			}
		}
	}

	private boolean fits(int tie, int product) {
		return product == Nodes.NONE || this.network.kind[tie] != TieKind.SUPPLIES.ordinal()
				|| this.network.nodes.isWithin(this.network.detail[tie], product);
	}

	/** What a tie's spell tells, and no more than what is known of its fact. */
	private Holds holds(int tie) {
		return this.time.holds(state(tie), this.network.status[tie], share(tie).held());
	}

	/**
	 * Whether a tie's spell held at the date; without one, whether it goes on at the
	 * record's own last day.
	 */
	public TimeState state(int tie) {
		return this.states[this.network.spell[tie]];
	}

	/** The time that is asked for. */
	public HoldingTime time() {
		return this.time;
	}

	/** The share of a tie's fact. */
	public TieShare share(int tie) {
		return this.shares[this.network.fact[tie]];
	}

	/** A tie's status; what is only on trial is no better than planned. */
	public int standing(int tie) {
		Status ofTheTime = share(tie).status();
		int status = (ofTheTime != null) ? ofTheTime.ordinal() : this.network.status[tie];
		return TieEvidence.standing(status, share(tie).stage());
	}

}
