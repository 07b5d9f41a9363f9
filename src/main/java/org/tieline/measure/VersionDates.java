package org.tieline.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.TieForm;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The dates on which a version began, as its sources give them. Several steps before a
 * measure is in force are told apart. Dates of one step, or of one start, that cannot all
 * be right are told with each other.
 */
final class VersionDates {

	private static final String DIFFER = " (sources differ on the date)";

	/** The days of each step, from the earliest; a blank step: none is told. */
	private final Map<String, List<PartialDate>> bySteps = new LinkedHashMap<>();

	private VersionDates(FactView version) {
		boolean affirmed = version.claims().stream().anyMatch(Claim::affirms);
		List<Claim> dated = version.claims()
			.stream()
			.filter((claim) -> (affirmed ? claim.affirms() : claim.asserts()) && claim.aspect() == null)
			.filter((claim) -> claim.from() != null && version.supersededBy(claim) == null)
			.toList();
		List<PartialDate> all = dated.stream().map(VersionDates::start).distinct().sorted().toList();
		for (PartialDate date : all) {
			dated.stream()
				.filter((claim) -> start(claim).equals(date))
				.map((claim) -> claim.details().getOrDefault(MeasureKinds.STEP, ""))
				.distinct()
				.sorted()
				.forEach((step) -> this.bySteps.computeIfAbsent(step, (key) -> new ArrayList<>()).add(date));
		}
		this.bySteps.values()
			.forEach((dates) -> dates
				.removeIf((date) -> all.stream().anyMatch((other) -> !other.equals(date) && other.refines(date))));
		List<PartialDate> blank = this.bySteps.getOrDefault("", List.of());
		boolean told = this.bySteps.size() > 1 && blank.stream()
			.allMatch((date) -> this.bySteps.entrySet()
				.stream()
				.anyMatch((one) -> !one.getKey().isEmpty() && one.getValue().contains(date)));
		this.bySteps.entrySet().removeIf((one) -> one.getValue().isEmpty() || (told && one.getKey().isEmpty()));
	}

	private static PartialDate start(Claim claim) {
		return Objects.requireNonNull(claim.from());
	}

	/**
	 * The step that was taken, or the state, and when: "signed on 2020-02-19", "passed on
	 * 2021-05-01 and signed on 2021-06-11".
	 * @param period the period of the version
	 */
	static String ofAct(FactWords fact, Period period) {
		VersionDates dates = new VersionDates(fact.view());
		boolean several = dates.bySteps.size() > 1;
		if (!several && !dates.isDisputed(fact.view())) {
			return fact.narrowed("state", MeasureKinds.STEP) + " " + new Period(period.from(), period.from()).words();
		}
		return dates.bySteps.entrySet()
			.stream()
			.map((one) -> (several ? (one.getKey().isEmpty() ? fact.plain("state") : TieForm.plain(one.getKey()))
					: fact.narrowed("state", MeasureKinds.STEP)) + " " + words(one.getValue()))
			.collect(Collectors.joining(" and ")) + (dates.isDisputed(fact.view()) ? DIFFER : "");
	}

	/** The period of a version, with each start that a source gives. */
	static String ofPeriod(FactView version, Period period) {
		VersionDates dates = new VersionDates(version);
		PartialDate start = period.from();
		if (start == null || !dates.isDisputed(version)) {
			return period.words();
		}
		String starts = dates.bySteps.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.map(PartialDate::toString)
			.collect(Collectors.joining(" or "));
		return period.words().replaceFirst(start.toString(), starts) + DIFFER;
	}

	/** Several starts of a version that ended and began again contest nothing. */
	private boolean isDisputed(FactView version) {
		return version.spells().size() < 2 && this.bySteps.values().stream().anyMatch((dates) -> dates.size() > 1);
	}

	/** "on 2020-02-19 or 2020-02-27", "in 2021 or 2022". */
	private static String words(List<PartialDate> dates) {
		PartialDate first = dates.getFirst();
		return new Period(first, first).words()
				+ dates.stream().skip(1).map((date) -> " or " + date).collect(Collectors.joining());
	}

}
