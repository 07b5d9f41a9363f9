package org.tieline.hop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.StateHistory;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.time.Spell;

/**
 * The edge that a fact draws between two entities, one for each spell. Ties are derived
 * from claims and can be rebuilt at any time; two are never merged because they look
 * alike.
 *
 * @param type {@code SUPPLIES}, {@code OWNS}, ...
 * @param from id of the entity that it starts at
 * @param to id of the entity that it leads to
 * @param fact id of the fact that draws it
 * @param spell number of the spell, from 0
 * @param when the spell that it stands for
 * @param knownFrom the day by which a claim for it was published; null: not known
 * @param status how well the fact stands
 * @param origins how many independent origins it has
 * @param product id of the product that is supplied; null: none is named
 * @param sort its sort, as its fact's attributes give it; null: such ties have none
 * @param basis the name of the measure of a restriction, or the legal basis of an
 * influence; null: none is recorded, or the tie is neither
 * @param history what decides at which dates the fact held, and how well it stands then
 */
public record Tie(String type, String from, String to, String fact, int spell, Spell when,
		@Nullable LocalDate knownFrom, Status status, int origins, @Nullable String product, @Nullable TieSort sort,
		@Nullable String basis, StateHistory history) {

	/** The tie of a fact of one spell that nothing disputes or limits. */
	public Tie(String type, String from, String to, String fact, int spell, Spell when, @Nullable LocalDate knownFrom,
			Status status, int origins, @Nullable String product, @Nullable TieSort sort, @Nullable String basis) {
		this(type, from, to, fact, spell, when, knownFrom, status, origins, product, sort, basis,
				StateHistory.settled(when, status, origins));
	}

	/** The ties that a fact draws when all of its claims count. */
	public static List<Tie> of(Fact fact) {
		return of(fact, Lens.WIDE);
	}

	/**
	 * The ties that a fact draws under a lens, at any time: none if its kind draws none,
	 * if it is only denied, or if the lens leaves nothing of it.
	 */
	public static List<Tie> of(Fact fact, Lens lens) {
		TieForm drawn = fact.kind().tie();
		FactView view = new FactView(fact, lens);
		if (drawn == null || view.status() == Status.DENIED || !view.isRecorded()) {
			return List.of();
		}
		Entity from = Objects.requireNonNull(fact.participant(drawn.from()));
		Entity to = Objects.requireNonNull(fact.participant(drawn.to()));
		// When it was planned for shows of no time that it held.
		boolean undated = view.spells().isEmpty() || view.isOnlyPlanned();
		List<Spell> spells = undated ? List.of(Spell.UNDATED) : view.spells();
		TieSort found = drawn.sort(fact);
		@Nullable TieSort sort = found.equals(TieSort.NONE) ? null : found;
		StateHistory history = view.stateHistory().brief();
		List<Tie> ties = new ArrayList<>();
		for (Spell spell : spells) {
			ties.add(new Tie(drawn.type(), from.id(), to.id(), fact.id(), ties.size(), spell, knownFrom(view),
					view.status(), view.origins(), product(fact, drawn), sort, basis(view, found.word()), history));
		}
		return ties;
	}

	/** The measure or legal basis; with the scope, if the act may be about one thing. */
	private static @Nullable String basis(FactView view, String sort) {
		Entity measure = view.fact().participant("measure");
		String basis = (measure != null) ? measure.name() : view.newestDetail("legal_basis");
		String scope = Objects.requireNonNull(view.fact().kind().tie()).scoped().contains(sort)
				? view.newestDetail("scope") : null;
		return (scope == null) ? basis : ((basis != null) ? basis : UNNAMED) + " (" + scope + ")";
	}

	/** The product between the ends; where the product is an end, it is no detail. */
	private static @Nullable String product(Fact fact, TieForm drawn) {
		Entity product = fact.participant("product");
		boolean isEnd = drawn.from().equals("product") || drawn.to().equals("product");
		return (product != null && !isEnd) ? product.id() : null;
	}

	/** What a hop rests on, if the record has no name for it. */
	private static final String UNNAMED = "an act without a name on record";

	private static @Nullable LocalDate knownFrom(FactView view) {
		return view.claims()
			.stream()
			.filter(Claim::says)
			.map(Claim::knownOn)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
