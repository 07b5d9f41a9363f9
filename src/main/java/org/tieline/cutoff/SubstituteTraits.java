package org.tieline.cutoff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.supply.SupplyLink;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** What the record tells of a possible substitute beside its supply. */
final class SubstituteTraits {

	/** The metric of a chip maker that gives its process node in nanometres. */
	private static final String PROCESS_NODE = "process_node";

	private final CutoffModel basis;

	private final Scenario scenario;

	private final BiPredicate<Entity, Entity> fits;

	private final SharedMeasures measures;

	/**
	 * The traits.
	 *
	 * @param formerly whether the record shows it as a maker or seller at an earlier time
	 * only
	 * @param lastRecorded the last date that shows it; null: it is not former, or no date
	 * shows it
	 * @param sameCountryAsCut whether a cut supplier is of its country; null: a country
	 * is not recorded
	 * @param underTheSameMeasure whether a measure covers it and a cut supplier; null:
	 * one may
	 * @param sameMeasures the measures that cover both, or may
	 * @param processNode the metric that gives its process node; null: not recorded
	 */
	record Traits(boolean formerly, @Nullable PartialDate lastRecorded, @Nullable Boolean sameCountryAsCut,
			@Nullable Boolean underTheSameMeasure, List<Entity> sameMeasures, @Nullable FactView processNode) {
	}

	/**
	 * Prepares the answers for a scenario.
	 * @param basis the model of the record
	 * @param scenario the scenario
	 * @param fits whether a product can take the place of another
	 */
	SubstituteTraits(CutoffModel basis, Scenario scenario, BiPredicate<Entity, Entity> fits) {
		this.basis = basis;
		this.scenario = scenario;
		this.fits = fits;
		this.measures = new SharedMeasures(basis.supply());
	}

	/**
	 * Whether the fact shows a maker or seller at an earlier time, and does not hold at
	 * the time of the lens.
	 */
	static boolean isFormer(FactView fact) {
		if (fact.status() == Status.DENIED) {
			return false;
		}
		return (fact.lens().asOf() != null) ? fact.holds() != Holds.YES && fact.lastShown() != null : fact.isOver();
	}

	/**
	 * The traits of a possible substitute.
	 * @param former the fact that shows it at an earlier time only; null: it is shown at
	 * the time of the lens
	 */
	Traits of(Entity product, Entity buyer, Entity supplier, @Nullable FactView former) {
		List<Entity> cut = this.scenario.cut()
			.stream()
			.map(this.basis.network().links()::get)
			.filter((link) -> link.customer().id().equals(buyer.id()) && link.product() != null
					&& this.fits.test(product, Objects.requireNonNull(link.product())))
			.map(SupplyLink::supplier)
			.distinct()
			.toList();
		SharedMeasures.Shared shared = this.measures.of(cut, buyer, supplier);
		return new Traits(former != null, (former != null) ? former.lastShown() : null, sameCountry(cut, supplier),
				shared.covers(), shared.measures(), processNode(supplier));
	}

	private static @Nullable Boolean sameCountry(List<Entity> cut, Entity supplier) {
		String own = RelatedFirms.countryOf(supplier);
		Set<String> theirs = new TreeSet<>();
		cut.forEach((one) -> theirs.add(RelatedFirms.countryOf(one)));
		if (!own.isEmpty() && theirs.contains(own)) {
			return true;
		}
		return (own.isEmpty() || theirs.contains("")) ? null : false;
	}

	/** The newest recorded process node by the time of the lens. */
	private @Nullable FactView processNode(Entity maker) {
		PartialDate asOf = this.basis.supply().lens().asOf();
		return this.basis.supply()
			.facts("METRIC")
			.stream()
			.filter((one) -> PROCESS_NODE.equals(one.fact().attributes().get("metric")) && one.status().isEstablished())
			.filter(FactView::isRecorded)
			.filter((one) -> Objects.requireNonNull(one.fact().participant("subject")).id().equals(maker.id()))
			.filter((one) -> asOf == null || !firstDayOf(one).isAfter(asOf.lastDay()))
			.max(Comparator.comparing(SubstituteTraits::firstDayOf).thenComparing(FactView::id))
			.orElse(null);
	}

	private static LocalDate firstDayOf(FactView metric) {
		Period period = metric.fact().numberPeriod();
		return (period != null) ? period.firstDay() : LocalDate.MIN;
	}

}
