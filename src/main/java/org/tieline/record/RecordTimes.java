package org.tieline.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.Lens;
import org.tieline.time.LastDays;
import org.tieline.value.PartialDate;

/**
 * What a fact takes from the rest of its record: the last days of the record, the ends of
 * narrower and wider facts of the same parties, and the versions of its measure.
 */
public final class RecordTimes {

	private RecordTimes() {
	}

	/**
	 * The last day of the record itself and of each dataset: the newest day on which a
	 * source was certainly published, or that a claim certainly speaks of as past or
	 * present. Of a date without a day this is its first day. Plans and forecasts do not
	 * count, nor does a day that is still to come when the record is loaded.
	 * @param loaded the day of the load
	 */
	public static LastDays lastDays(List<Fact> facts, LocalDate loaded) {
		Map<String, LocalDate> last = new HashMap<>();
		facts.stream()
			.flatMap((fact) -> fact.claims().stream())
			.forEach((claim) -> days(claim).filter((day) -> !day.isAfter(loaded))
				.forEach((day) -> last.merge(Objects.requireNonNullElse(claim.source().dataset(), Lens.RECORD), day,
						(one, other) -> one.isAfter(other) ? one : other)));
		return new LastDays(last);
	}

	private static Stream<LocalDate> days(Claim claim) {
		boolean past = claim.asserts();
		return Stream
			.of(claim.source().publishedOn(), past ? claim.from() : null, past ? claim.asOf() : null,
					past ? claim.saidOn() : null)
			.filter(Objects::nonNull)
			.map(PartialDate::firstDay);
	}

	/**
	 * The facts of a whole record, each with what it takes from the rest. It was loaded
	 * after all days that it tells of.
	 */
	public static List<Fact> fill(List<Fact> facts) {
		return fill(facts, Entity::isWithin);
	}

	/**
	 * The same, where the facts' products do not know what they are sorts of, nor their
	 * measures what they are acts under.
	 * @param isWithin whether a product is another one or a sort of it, or a measure is
	 * another one or an act under it
	 */
	public static List<Fact> fill(List<Fact> facts, BiPredicate<Entity, String> isWithin) {
		LastDays lastDays = lastDays(facts, LocalDate.MAX);
		Map<List<String>, List<Fact>> byParties = new HashMap<>();
		facts.forEach((fact) -> {
			List<String> parties = parties(fact);
			if (!parties.isEmpty()) {
				byParties.computeIfAbsent(parties, (key) -> new ArrayList<>()).add(fact);
			}
		});
		RestingMeasures law = new RestingMeasures(facts, isWithin);
		return facts.stream()
			.map((fact) -> fact
				.in(narrowerEnds(fact, byParties.getOrDefault(parties(fact), List.of()), isWithin), lastDays)
				.under(law.of(fact)))
			.toList();
	}

	/** Kind and ends of a state that also names a product; empty: it names none. */
	private static List<String> parties(Fact fact) {
		TieForm tie = fact.kind().tie();
		boolean named = tie != null && !tie.from().equals("product") && !tie.to().equals("product")
				&& fact.kind().participants().stream().anyMatch((one) -> one.name().equals("product"));
		if (tie == null || !named) {
			return List.of();
		}
		return List.of(fact.kind().name(), Objects.requireNonNull(fact.participant(tie.from())).id(),
				Objects.requireNonNull(fact.participant(tie.to())).id());
	}

	/** The ends of narrower states, and of wider ones, which bound this one too. */
	private static List<NarrowerEnd> narrowerEnds(Fact wide, List<Fact> ofTheParties,
			BiPredicate<Entity, String> isWithin) {
		List<NarrowerEnd> ends = new ArrayList<>();
		for (Fact other : ofTheParties) {
			if (isNarrower(other, wide, isWithin)) {
				addEnds(ends, other);
			}
			else if (isNarrower(wide, other, isWithin)) {
				addEnds(ends, other);
				addPlannedEndsAndRemovals(ends, other);
			}
		}
		return ends;
	}

	private static boolean isNarrower(Fact one, Fact wide, BiPredicate<Entity, String> isWithin) {
		Entity product = one.participant("product");
		Entity of = wide.participant("product");
		return product != null && !one.id().equals(wide.id()) && (of == null || isWithin.test(product, of.id()));
	}

	/**
	 * Where a wider fact was planned to end, or its supplies were removed, unless it is
	 * shown after that. A plan ends nothing, but nothing is presumed beyond it.
	 */
	private static void addPlannedEndsAndRemovals(List<NarrowerEnd> ends, Fact wider) {
		PartialDate shown = new FactView(wider, Lens.WIDE).lastShown();
		for (Claim claim : wider.claims()) {
			boolean removed = claim.affirms() && "REMOVED".equals(claim.details().get("supply_status"));
			PartialDate end = removed ? claim.asOf()
					: (claim.stance() == Stance.PLANS && claim.aspect() == null) ? claim.to() : null;
			if (end != null && (shown == null || !end.lastDay().isBefore(shown.lastDay()))) {
				ends.add(new NarrowerEnd(end, claim.stance(), claim.source().id(), claim.knownOn(),
						claim.source().dataset()));
			}
		}
	}

	/** The last end of another fact, with each claim that states it. */
	private static void addEnds(List<NarrowerEnd> ends, Fact narrower) {
		FactView view = new FactView(narrower, Lens.WIDE);
		PartialDate end = view.spells().isEmpty() ? null : view.spells().getLast().end();
		if (end == null) {
			return;
		}
		narrower.claims()
			.stream()
			.filter((claim) -> claim.affirms() && claim.aspect() == null && claim.to() != null
					&& claim.to().overlaps(end))
			.forEach((claim) -> ends.add(new NarrowerEnd(end, claim.stance(), claim.source().id(), claim.knownOn(),
					claim.source().dataset())));
	}

}
