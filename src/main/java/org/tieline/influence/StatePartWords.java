package org.tieline.influence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.OwnershipPercent;
import org.tieline.ownership.Share;
import org.tieline.ownership.SizeWords;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * The share of a state in a company in words, if the bounds alone would not be clear.
 */
final class StatePartWords {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private final StateShares shares;

	private final Entity company;

	private final Entity state;

	private final int possibleTies;

	private final @Nullable PartialDate ended;

	private final List<FactView> beside;

	/**
	 * Words for the share of a state.
	 * @param possibleTies how many stakes may have held at the date, which do not count
	 * @param ended when the last of its recorded stakes ended; null: no end is recorded
	 * @param beside stakes of others in the company that are votes, or may be
	 */
	StatePartWords(StateShares shares, Entity company, Entity state, int possibleTies, @Nullable PartialDate ended,
			List<FactView> beside) {
		this.beside = List.copyOf(beside);
		this.possibleTies = possibleTies;
		this.ended = ended;
		this.shares = shares;
		this.company = company;
		this.state = state;
	}

	/**
	 * The share in words.
	 * @param ownership the bounds, in percent
	 * @param chains chains of stakes from the state to the company
	 */
	String of(Quantity ownership, List<Path> chains) {
		OwnershipGraph graph = this.shares.graph().above(this.company.id());
		if (graph.leads(this.state.id(), this.company.id())) {
			Set<String> inTotals = this.shares.countedInTotals();
			return SizeWords.of(ownership,
					chains.stream()
						.filter((chain) -> chain.hops().stream().noneMatch((hop) -> isIn(inTotals, hop)))
						.toList());
		}
		if (this.shares.areNothing() && ownership.high() != null && ownership.high().signum() == 0) {
			return ownership.text();
		}
		BigDecimal others = graph.sharesIn(this.company.id())
			.stream()
			.map(Share::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.min(WHOLE);
		String none = (this.possibleTies > 0) ? "no stake shown for then, though one may have held"
				: (this.ended != null) ? "no stake recorded for then, its recorded stake ended " + this.ended
						: "no stake recorded";
		return none + (isDisputed() ? " that is beyond dispute" : "")
				+ ((others.signum() > 0)
						? "; " + OwnershipPercent.percent(others, others).text() + " has recorded other holders"
						: ", and no other holder of capital")
				+ besides();
	}

	/**
	 * What is recorded of others that is no capital, or may be none. It is named, because
	 * nobody could tell otherwise that the company has holders on record.
	 */
	private String besides() {
		return this.beside.isEmpty() ? ""
				: this.beside.stream()
					.map(FactView::summary)
					.map((sentence) -> sentence.replaceAll("\\.$", ""))
					.collect(Collectors.joining("; ", "; beside that: ", ""));
	}

	private static boolean isIn(Set<String> facts, Hop hop) {
		return !hop.factsInHand().isEmpty() && hop.factsInHand().stream().allMatch((fact) -> facts.contains(fact.id()));
	}

	/**
	 * Whether a stake of the state is contested or alleged, or may be of the votes.
	 */
	private boolean isDisputed() {
		return this.shares.readings().leads(this.state.id(), this.company.id());
	}

}
