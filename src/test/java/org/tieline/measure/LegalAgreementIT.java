package org.tieline.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordReader;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code legalStatus} and {@code restrictions} have the same first and last days: for
 * every restriction of the record that names a measure, on each boundary of it and of its
 * versions, and on the days before and after. A restriction whose measure is suspended or
 * repealed is in no list, and one whose measure operates rests nowhere.
 */
class LegalAgreementIT extends TielineIT {

	private static final Set<MeasureState.How> OPERATES = Set.of(MeasureState.How.IN_FORCE,
			MeasureState.How.UNVERSIONED);

	@Autowired
	RecordReader reader;

	@Test
	void everyRestrictionIsThereOnTheSameDays() {
		List<Fact> restrictions = facts(MeasureKinds.RESTRICTION);
		List<Fact> versions = facts(MeasureKinds.MEASURE_VERSION);
		Set<LocalDate> days = new TreeSet<>();
		Map<String, Set<LocalDate>> concerned = new HashMap<>();
		Stream.concat(restrictions.stream(), versions.stream())
			.filter((fact) -> fact.participant("measure") != null)
			.forEach((fact) -> addBoundaries(fact, concerned
				.computeIfAbsent(Objects.requireNonNull(fact.participant("measure")).id(), (id) -> new TreeSet<>())));
		concerned.values().forEach(days::addAll);
		List<String> differences = new ArrayList<>();
		int compared = 0;
		for (LocalDate day : days) {
			Lens lens = new Lens(PartialDate.of(day), null, null, 0, Set.of());
			List<FactView> views = through(lens, restrictions);
			List<FactView> ofTheDay = through(lens, versions);
			Versions law = new Versions(ofTheDay);
			LawOfTheDay answers = new LawOfTheDay(lens, views, ofTheDay, List.of(), List.of());
			for (FactView view : views) {
				Entity measure = view.fact().participant("measure");
				if (measure == null || !Restrictions.restricts(view) || isAfterTheRecord(view, day)
						|| !concerned.getOrDefault(measure.id(), Set.of()).contains(day)) {
					continue;
				}
				compared++;
				String difference = difference(view, views, law, answers, measure);
				if (difference != null) {
					differences.add(day + " " + view.id() + ": " + difference);
				}
			}
		}

		assertThat(compared).isGreaterThan(500);
		assertThat(differences).isEmpty();
	}

	private static @Nullable String difference(FactView view, List<FactView> views, Versions law, LawOfTheDay answers,
			Entity measure) {
		LegalState state = answers.of(Restrictions.targetOf(view), measure).state();
		boolean listed = view.holds() == Spell.Holds.YES && view.status().isEstablished();
		MeasureState.How how = law.measureState(measure).how();
		if (listed && (how == MeasureState.How.SUSPENDED || how == MeasureState.How.REPEALED)) {
			return "listed, and its measure is " + how;
		}
		if (view.pause() != null && OPERATES.contains(how)) {
			return "said to be " + Objects.requireNonNull(view.pause()).words() + ", and its measure is " + how;
		}
		if (listed && OPERATES.contains(law.measureState(measure).how())) {
			return (state != LegalState.RESTRICTED) ? "listed, and the answer is " + state : null;
		}
		boolean anyListed = views.stream()
			.anyMatch((one) -> one.holds() == Spell.Holds.YES && Restrictions.restricts(one)
					&& Restrictions.targetOf(one).id().equals(Restrictions.targetOf(view).id())
					&& LawFacts.isUnder(one, measure.id()));
		return (!anyListed && state == LegalState.RESTRICTED) ? "not listed, and the answer is " + state : null;
	}

	private static boolean isAfterTheRecord(FactView view, LocalDate day) {
		LocalDate end = view.recordEnd();
		return end != null && day.isAfter(end);
	}

	private static void addBoundaries(Fact fact, Set<LocalDate> days) {
		for (Spell spell : new FactView(fact, Lens.WIDE).spells()) {
			Stream.of(spell.start(), spell.observed(), spell.lastObserved(), spell.end())
				.filter((date) -> date != null)
				.flatMap((date) -> Stream.of(date.firstDay(), date.lastDay()))
				.forEach((day) -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
		}
	}

	private static List<FactView> through(Lens lens, List<Fact> facts) {
		return facts.stream().map((fact) -> new FactView(fact, lens)).toList();
	}

	@SuppressWarnings("unchecked")
	private List<Fact> facts(String kind) {
		OfFacts key = new OfFacts(Via.KIND, "", Set.of(kind), Set.of());
		Map<?, Object> read = this.reader.read(Set.of(key));
		return (List<Fact>) read.get(key);
	}

}
