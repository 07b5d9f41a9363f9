package org.tieline.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;

/** Finds sums, counts and percentages with the metric that they name. */
final class MetricReader {

	private static final String MARKET_SIZE = "market_size";

	private final PassageNames names;

	private final Parties parties;

	private final KindsOfFact kinds;

	private final List<Statement> statements;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 */
	MetricReader(PassageNames names, Parties parties, KindsOfFact kinds, List<Statement> statements) {
		this.names = names;
		this.parties = parties;
		this.kinds = kinds;
		this.statements = statements;
	}

	/** Sums, counts and percentages that no form has taken, with the metric they name. */
	void read(Sentence sentence, Voice voice, Set<Integer> used) {
		List<Mark> marks = sentence.marks();
		for (int i = 0; i < marks.size(); i++) {
			NumberReader.Found number = marks.get(i).number();
			if (number != null && !used.contains(i) && number.sort() != NumberReader.Sort.RANK) {
				metric(sentence, voice, marks.get(i), number);
			}
		}
	}

	private void metric(Sentence sentence, Voice voice, Mark mark, NumberReader.Found number) {
		int[] clause = clause(sentence, mark);
		String text = sentence.text().substring(clause[0], clause[1]);
		List<MetricNames.NamedMetric> named = this.names.metrics().metrics(text, number.unit());
		Mark subject = subject(sentence, mark, clause, voice);
		if (named.isEmpty() || FormReader.NEGATION.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").find()) {
			return;
		}
		KindOfFact kind = this.kinds.byName("METRIC");
		Participant first = kind.participants().getFirst();
		boolean ofMarket = named.getFirst().metric().equals(MARKET_SIZE);
		List<String> subjects = ofMarket
				? this.names.markets().of(mentions(sentence), Set.of(), sentence.text(), sentence.start())
				: (subject != null) ? this.parties.party(sentence, subject, voice, first, kind) : List.of();
		TimeReader.Found time = sentence.timeNear(mark.start());
		if (subjects.isEmpty() || (time != null && time.period() == null)) {
			return;
		}
		int longest = named.getFirst().length();
		List<AskedClaim> readings = new ArrayList<>();
		Map<String, List<String>> parties = new LinkedHashMap<>();
		parties.put(first.name(), subjects);
		List<String> groups = counterparties(sentence, subjects);
		if (!groups.isEmpty()) {
			parties.put(Readings.part(kind, Role.OBJECT).name(), groups);
		}
		String speaker = (voice.speaker() != null && !this.parties.speakers(voice.speaker()).isEmpty())
				? this.parties.speakers(voice.speaker()).getFirst() : null;
		for (MetricNames.NamedMetric one : named) {
			if (one.length() < longest) {
				break;
			}
			String only = groups.isEmpty() ? this.names.metrics().onlyCounterparty(subjects.getFirst(), one.metric())
					: null;
			if (only != null) {
				parties.put(Readings.part(kind, Role.OBJECT).name(), List.of(only));
			}
			List<String> units = number.unit().isEmpty() ? this.names.metrics().countedUnits(one.metric())
					: List.of(number.unit());
			for (String unit : units) {
				readings.addAll(Readings.of(kind, parties, List.of(Map.of("metric", one.metric())), List.of(),
						number.asked(unit), (time != null) ? time.period() : null, speaker, voice.stance()));
			}
		}
		if (!readings.isEmpty()) {
			int from = (subject != null) ? subject.start() : mark.start();
			this.statements.add(new Statement(readings, Math.min(from, mark.start()), mark.end()));
		}
	}

	/** The part of the sentence around a number, up to the next number on both sides. */
	private static int[] clause(Sentence sentence, Mark mark) {
		int from = 0;
		int to = sentence.text().length();
		for (Mark other : sentence.marks()) {
			if (other.number() != null && other != mark) {
				if (other.end() <= mark.start()) {
					from = Math.max(from, other.end() - sentence.start());
				}
				else if (other.start() >= mark.end()) {
					to = Math.min(to, other.start() - sentence.start());
				}
			}
		}
		return new int[] { from, to };
	}

	/**
	 * The nearest party or pronoun before the number in its clause, else in the sentence.
	 */
	private static @Nullable Mark subject(Sentence sentence, Mark number, int[] clause, Voice voice) {
		Mark first = null;
		for (Mark mark : sentence.marks()) {
			boolean party = mark.isPronoun() || (mark.mention() != null && !mark.mention().adjective()
					&& !mark.mention().of(Parties.SUBJECTS).isEmpty());
			if (party && mark != voice.speaker() && mark.start() < number.start()) {
				boolean inside = mark.start() - sentence.start() >= clause[0];
				if (inside && (first == null || first.start() - sentence.start() < clause[0])) {
					return mark;
				}
				first = mark;
			}
		}
		return first;
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

	private static List<Mention> mentions(Sentence sentence) {
		return sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
	}

}
