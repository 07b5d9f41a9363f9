package org.tieline.hop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.StateAt;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.hop.HopEvidence.End;
import org.tieline.hop.HopEvidence.Saying;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;

/**
 * Reads the evidence of a hop from its facts, by the rules by which a network reads it
 * from stored ties.
 */
final class FactsInHand {

	/** A tie, and whether it held; whether it bears on the hop is not known yet. */
	private record Read(TieEvidence tie, Spell.Holds holds) {
	}

	private FactsInHand() {
	}

	/**
	 * The evidence of a hop.
	 * @param facts one or more, of one kind, seen through one lens
	 */
	static HopEvidence of(List<FactView> facts, Entity from, Entity to, @Nullable Saying saying) {
		FactView first = facts.getFirst();
		TieForm form = Objects.requireNonNull(first.fact().kind().tie());
		HoldingTime time = HoldingTime.of(first.lens(), first.fact().lastDays());
		List<Read> read = new ArrayList<>();
		facts.forEach((fact) -> read(fact, form, time, read));
		boolean held = read.stream().anyMatch((one) -> one.holds() == Spell.Holds.YES);
		List<TieEvidence> ties = read.stream()
			.filter((one) -> !held || one.holds() == Spell.Holds.YES)
			.map(Read::tie)
			.toList();
		int claimed = ties.stream().mapToInt((tie) -> form.role(tie.sort().word())).reduce(0, (a, b) -> a | b);
		int bearing = form.bearing(claimed);
		int status = ties.stream()
			.filter((tie) -> bears(form, bearing, tie))
			.mapToInt(TieEvidence::standing)
			.reduce(form.beforeAll(), form::with);
		return new HopEvidence(form, new End(from.kind(), from.name()), new End(to.kind(), to.name()), false, status,
				ties.stream().map((tie) -> bearing(form, bearing, status, tie)).toList(), time, saying);
	}

	private static void read(FactView fact, TieForm form, HoldingTime time, List<Read> read) {
		TieSort sort = form.sort(fact.fact());
		StakeFigure stake = StakeFigure.of(fact);
		StateAt at = time.at(fact.stateHistory());
		for (Tie tie : Tie.of(fact.fact(), anyTime(fact.lens()))) {
			TimeState state = time.state(at, tie.when());
			int standing = TieEvidence.standing(at.status().ordinal(), at.stage());
			read.add(new Read(new TieEvidence(sort, tie.when(), state, tie.status().ordinal(), standing, at.stage(),
					at.isPast(state), false, tie.basis(), stake, fact.stateHistory().isAhead(),
					fact.stateHistory().pauseAt(time.reference())), time.holds(at, state)));
		}
	}

	/** Ties are drawn of any time, as a network has them. */
	private static Lens anyTime(Lens lens) {
		return lens.atAnyTime();
	}

	private static boolean bears(TieForm form, int bearing, TieEvidence tie) {
		return bearing == 0 || (form.role(tie.sort().word()) & bearing) != 0;
	}

	private static TieEvidence bearing(TieForm form, int bearing, int status, TieEvidence tie) {
		boolean bears = bears(form, bearing, tie) && TieEvidence.level(tie.standing()) <= TieEvidence.level(status);
		return new TieEvidence(tie.sort(), tie.spell(), tie.state(), tie.claimed(), tie.standing(), tie.stage(),
				tie.past(), bears, tie.basis(), tie.stake(), tie.ahead(), tie.pause());
	}

}
