package org.tieline.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.StateAt;
import org.tieline.evidence.StateHistory;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.TieEvidence;
import org.tieline.time.Spell.Holds;
import org.tieline.time.Stage;
import org.tieline.time.TimeState;

/**
 * Which ties of a network held at a time, and how well they stand then. The history of
 * each tie decides, which is decided once for all ties that have the same one.
 */
public final class HeldTies {

	private final Network network;

	private final HoldingTime time;

	/** By spell: what is known of its fact at the date; without one, at any time. */
	private final StateAt[] facts;

	/** By spell: whether it held at the date, or goes on at the record's own last day. */
	private final TimeState[] states;

	/** By spell: whether it counts as held. */
	private final Holds[] held;

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
	 * @param shares the shares of a fact, by its id; null: none is known
	 * @param product of supply only that of a product or of its sorts
	 */
	HeldTies(Network network, HoldingTime time, Function<String, @Nullable TieShare> shares, int product) {
		this.network = network;
		this.time = time;
		this.facts = Arrays.stream(network.histories).map(time::at).toArray(StateAt[]::new);
		this.states = new TimeState[this.facts.length];
		this.held = new Holds[this.facts.length];
		for (int spell = 0; spell < this.facts.length; spell++) {
			this.states[spell] = time.state(this.facts[spell], network.spells[spell]);
			this.held[spell] = time.holds(this.facts[spell], this.states[spell]);
		}
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

	/** Whether a tie counts as held; a stake of nothing draws none. */
	private Holds holds(int tie) {
		return share(tie).nothing() ? Holds.NO : this.held[this.network.spell[tie]];
	}

	/** The history of the fact that draws a tie. */
	StateHistory history(int tie) {
		return this.network.histories[this.network.spell[tie]];
	}

	private StateAt fact(int tie) {
		return this.facts[this.network.spell[tie]];
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

	/** How far the supply of a tie has come. */
	Stage stage(int tie) {
		return fact(tie).stage();
	}

	/** Whether a tie is told in the past tense. */
	boolean isPast(int tie) {
		return fact(tie).isPast(state(tie));
	}

	/** A tie's status at the time; what is only on trial is no better than planned. */
	public int standing(int tie) {
		return TieEvidence.standing(fact(tie).status().ordinal(), stage(tie));
	}

}
