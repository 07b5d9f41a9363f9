package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.value.Period;

/** Finds sums, counts and percentages with the metric that they name. */
final class MetricReader {

	private static final String MARKET_SIZE = "market_size";

	private final PassageNames names;

	private final Parties parties;

	private final KindsOfFact kinds;

	private final List<Statement> statements;

	private final @Nullable LocalDate today;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 * @param today the date of the passage; null: not known
	 */
	MetricReader(PassageNames names, Parties parties, KindsOfFact kinds, List<Statement> statements,
			@Nullable LocalDate today) {
		this.names = names;
		this.parties = parties;
		this.kinds = kinds;
		this.statements = statements;
		this.today = today;
	}

	/** Sums, counts and percentages that no form has taken, with the metric they name. */
	void read(Sentence sentence, Voice voice, Set<Integer> used) {
		List<Mark> marks = sentence.marks();
		for (int i = 0; i < marks.size(); i++) {
			NumberReader.Found number = marks.get(i).number();
			if (number != null && !used.contains(i) && !number.change() && number.sort() != NumberReader.Sort.RANK) {
				metric(sentence, voice, marks.get(i), number);
			}
		}
	}

	private void metric(Sentence sentence, Voice voice, Mark mark, NumberReader.Found number) {
		MetricClause clause = MetricClause.of(sentence, mark);
		String text = clause.text();
		List<MetricNames.NamedMetric> named = this.names.metrics()
			.metrics(text, number.unit())
			.stream()
			.filter(clause::isMeant)
			.toList();
		if (named.isEmpty() || Surroundings.NEGATION.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").find()) {
			return;
		}
		KindOfFact kind = this.kinds.byName("METRIC");
		Participant first = kind.participants().getFirst();
		MetricNames.NamedMetric best = named.getFirst();
		Mark subject = clause.subject(best, voice);
		List<String> subjects = best.metric().equals(MARKET_SIZE) ? this.parties.markets(sentence, null, mark)
				: (subject != null) ? this.parties.party(sentence, subject, voice, first, kind) : List.of();
		TimeReader.Found time = Times.of(sentence.timeNear(mark.start()), " " + text.toLowerCase(Locale.ROOT) + " ",
				this.today);
		if (subjects.isEmpty() || (time != null && Times.doubt(time, true, kind, List.of()) != null)) {
			return;
		}
		List<String> groups = counterparties(sentence, subjects);
		if (clause.isOfPart(best, subject, !groups.isEmpty())) {
			return;
		}
		Stance stance = (voice.stance() == Stance.STATES && StatementBuilder.PLAN.matcher(text).find()) ? Stance.PLANS
				: voice.stance();
		String speaker = (voice.speaker() != null && !this.parties.speakers(voice.speaker()).isEmpty())
				? this.parties.speakers(voice.speaker()).getFirst() : null;
		List<AskedClaim> readings = new ArrayList<>();
		for (MetricNames.NamedMetric one : named) {
			if (one.length() == best.length()) {
				for (@Nullable
				Period period : Times.periods(time)) {
					readings.addAll(readings(kind, one.metric(), subjects, groups, number, period, speaker, stance));
				}
			}
		}
		if (!readings.isEmpty()) {
			boolean whole = subject != null && !NumberChanges.isTold(text);
			int from = (whole && subject != null) ? subject.start() : mark.start();
			this.statements.add(new Statement(readings, Math.min(from, mark.start()), mark.end(), null,
					Timing.of(" " + text.toLowerCase(Locale.ROOT) + " ", time, kind)));
		}
	}

	private List<AskedClaim> readings(KindOfFact kind, String metric, List<String> subjects, List<String> groups,
			NumberReader.Found number, @Nullable Period period, @Nullable String speaker, Stance stance) {
		Map<String, List<String>> parties = new LinkedHashMap<>();
		parties.put(kind.participants().getFirst().name(), subjects);
		String only = groups.isEmpty() ? this.names.metrics().onlyCounterparty(subjects.getFirst(), metric) : null;
		if (only != null || !groups.isEmpty()) {
			parties.put(Readings.part(kind, Role.OBJECT).name(), (only != null) ? List.of(only) : groups);
		}
		List<String> units = number.unit().isEmpty() ? this.names.metrics().countedUnits(metric)
				: List.of(number.unit());
		return units.stream()
			.flatMap((unit) -> Readings
				.of(kind, parties, List.of(Map.of("metric", metric)), List.of(), number.asked(unit), period, speaker,
						stance)
				.stream())
			.toList();
	}

	/** "American suppliers" of a company are a group of their own. */
	private List<String> counterparties(Sentence sentence, List<String> subjects) {
		List<String> groups = new ArrayList<>();
		for (Mark mark : sentence.marks()) {
			Mention mention = mark.mention();
			if (mention == null || mention.of(Set.of(EntityKind.COUNTRY)).isEmpty()
					|| !mark.next().matches("suppliers|vendors|customers|companies|makers|chipmakers|firms")) {
				continue;
			}
			this.names.groups(mention.of(Set.of(EntityKind.COUNTRY)).getFirst().id(), mark.next(), subjects)
				.forEach(groups::add);
		}
		return groups;
	}

}
