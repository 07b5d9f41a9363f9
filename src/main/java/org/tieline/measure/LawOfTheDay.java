package org.tieline.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Interest;
import org.tieline.value.PartialDate;

/**
 * The law at the date of a lens, for all companies and measures. For a date after the
 * last day of the record, {@link AfterTheRecord} applies.
 */
final class LawOfTheDay {

	private final Lens lens;

	private final Versions versions;

	private final Restrictions restrictions;

	/** Restrictions whose measures are suspended or repealed at some time, by id. */
	private final Map<String, FactView> resting;

	private final OwnershipRules rules;

	private final Map<String, List<FactView>> affiliations;

	private final ListedTies ties;

	private final @Nullable LocalDate end;

	private final @Nullable LawOfTheDay lastDay;

	/**
	 * Takes the facts of all companies, all under one lens.
	 * @param lens the lens
	 * @param restrictions facts of the kind RESTRICTION
	 * @param versions facts of the kind MEASURE_VERSION
	 * @param stakes facts of the kind STAKE
	 * @param affiliations facts of the kind AFFILIATION
	 */
	LawOfTheDay(Lens lens, List<FactView> restrictions, List<FactView> versions, List<FactView> stakes,
			List<FactView> affiliations) {
		this.lens = lens;
		this.versions = new Versions(versions.stream().map(FactView::apartFromItsMeasure).toList());
		// What suspends or repeals a measure is an answer of its own here.
		this.resting = restrictions.stream()
			.filter((one) -> !one.fact().versions().isEmpty())
			.collect(Collectors.toMap(FactView::id, Function.identity()));
		this.restrictions = new Restrictions(restrictions.stream().map(FactView::apartFromItsMeasure).toList());
		this.rules = new OwnershipRules(this.versions, this.restrictions,
				Holdings.of(stakes, affiliations, Interest.EQUITY.name()), affiliations);
		this.affiliations = affiliations.stream()
			.collect(Collectors.groupingBy((fact) -> Objects.requireNonNull(fact.fact().participant("member")).id()));
		this.ties = new ListedTies(stakes, affiliations, this.restrictions);
		this.end = Stream.concat(restrictions.stream(), versions.stream())
			.map(FactView::recordEnd)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Lens last = lastDay(lens, this.end);
		this.lastDay = (last == null) ? null : new LawOfTheDay(last, through(last, restrictions),
				through(last, versions), through(last, stakes), through(last, affiliations));
	}

	private static @Nullable Lens lastDay(Lens lens, @Nullable LocalDate end) {
		boolean after = end != null && lens.asOf() != null && lens.asOf().firstDay().isAfter(end);
		return after ? lens.at(PartialDate.of(Objects.requireNonNull(end))) : null;
	}

	private static List<FactView> through(Lens lens, List<FactView> facts) {
		return facts.stream().map((fact) -> fact.through(lens)).toList();
	}

	/** The legal status of a company under a measure. */
	LegalStatus of(Entity company, Entity under) {
		LegalQuestion question = question(company, under);
		if (this.lastDay == null) {
			return asElsewhere(OmittedClaims.from(question.answer(), question.bearing(), this.lens));
		}
		LegalStatus then = this.lastDay.question(company, under).answer();
		LocalDate last = Objects.requireNonNull(this.end);
		LegalStatus answer = new AfterTheRecord(last, Objects.requireNonNull(this.lens.asOf()),
				last.equals(this.lens.knownAt()))
			.of(then, question.endedByThen());
		return asElsewhere(OmittedClaims.from(question.planning(answer), question.bearing(), this.lens));
	}

	/** The answer with the restrictions as every other answer shows them. */
	private LegalStatus asElsewhere(LegalStatus answer) {
		return this.resting.isEmpty() ? answer
				: answer.resting(answer.restrictions()
					.stream()
					.map((one) -> Objects.requireNonNullElse(this.resting.get(one.id()), one))
					.toList());
	}

	private LegalQuestion question(Entity company, Entity under) {
		String day = (this.lens.asOf() != null) ? this.lens.asOf().toString() : "any day";
		List<FactView> memberships = this.affiliations.getOrDefault(company.id(), List.of());
		return new LegalQuestion(company, under, day, this.versions, this.restrictions, this.rules, memberships,
				new WholeListAnswer(this.lens, company, under, this.ties));
	}

}
