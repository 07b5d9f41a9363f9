package org.tieline.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.role.Asides;
import org.tieline.role.RoleReader;
import org.tieline.tense.ToldScope;
import org.tieline.unread.UnknownName;

/**
 * Reads the clauses in which no form was found by the roles of their names: each is said
 * again in a form.
 */
final class ClauseReader {

	/** The names and ranks of a sentence. */
	private record MarkedNames(Sentence sentence, Parties parties, KindsOfFact kinds) implements RoleReader.Names {

		@Override
		public boolean fits(String mark, String kind, boolean second) {
			return this.parties.fits(this.sentence.mark(mark), this.kinds.byName(kind), second);
		}

		@Override
		public boolean isArea(String mark) {
			Mention mention = this.sentence.mark(mark).mention();
			return mention != null && !mention.of(Parties.AREAS).isEmpty();
		}

		@Override
		public boolean isCountry(String mark) {
			Mention mention = this.sentence.mark(mark).mention();
			return mention != null && !mention.of(Set.of(EntityKind.COUNTRY)).isEmpty();
		}

		@Override
		public int rank(String mark) {
			NumberReader.Found number = mark.contains("?") ? null : this.sentence.mark(mark).number();
			return (number != null) ? number.value().intValue() : 0;
		}

	}

	/** The numbers that words without digits tell. */
	private static final Map<String, String> NUMBERS = numbers();

	private final Parties parties;

	private final KindsOfFact kinds;

	private final FormReader forms;

	private final List<Statement> statements;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 */
	ClauseReader(Parties parties, KindsOfFact kinds, FormReader forms, List<Statement> statements) {
		this.parties = parties;
		this.kinds = kinds;
		this.forms = forms;
		this.statements = statements;
	}

	/**
	 * Reads the clauses of a plain sentence.
	 * @param market whether shares and ranks of a market are read
	 */
	void read(Sentence sentence, boolean market) {
		Voice voice = Voice.of(sentence, sentence.marked() + " ");
		if (voice.stance() != Stance.ALLEGES) {
			RoleReader.read(sentence.marked() + " ", voice.from(), new MarkedNames(sentence, this.parties, this.kinds))
				.stream()
				.filter((told) -> market || told.isOfTwo())
				.forEach((told) -> told(sentence, voice, told));
		}
	}

	/** Reads what the asides of a sentence tell of the names that they stand beside. */
	void asides(Sentence sentence) {
		Asides.of(sentence.marked()).forEach((told) -> told(sentence, Voice.of(sentence, " "), told));
	}

	private void told(Sentence sentence, Voice voice, RoleReader.Told told) {
		int from = sentence.origin(told.from());
		int to = Math.max(from + 1, sentence.origin(told.to()));
		// What somebody says starts with its speaker, who may stand before other clauses.
		int saying = (voice.speaker() != null) ? voice.speaker().start() : -1;
		boolean read = this.statements.stream()
			.anyMatch((one) -> one.end() > from && (one.end() <= to || (one.start() < to && one.start() != saying)));
		if (read || UnknownName.isIn(sentence.text(), from - sentence.start(), to - sentence.start(),
				PassageReader.isNamed(sentence))) {
			return;
		}
		List<TimeReader.Found> times = sentence.times()
			.stream()
			.filter((one) -> one.start() + sentence.start() >= from && one.end() + sentence.start() <= to)
			.toList();
		if (times.size() > 1) {
			times = times.stream().filter((one) -> one.sense() == TimeReader.Sense.DEADLINE).toList();
			if (times.size() != 1) {
				return;
			}
		}
		if (times.isEmpty() && told.earlier()) {
			return;
		}
		List<TimeReader.Found> own = times;
		// What stands before all names is of each clause, and the time of a figure of
		// those
		// that follow it; another time only of its own clause.
		boolean figure = told.words().contains("\u27e6p") || told.words().contains("\u27e6k");
		int first = sentence.marks().stream().filter(Mark::isParty).mapToInt(Mark::start).min().orElse(from);
		List<Integer> origins = told.places().stream().map(sentence::origin).toList();
		String words = told.words();
		Sentence numbered = sentence;
		for (Map.Entry<String, String> one : NUMBERS.entrySet()) {
			if (words.contains(one.getKey())) {
				numbered = sentence.with(new Mark(one.getKey().charAt(1), from, to, null,
						NumberReader.read(one.getValue()).getFirst(), "", List.of()));
				words = words.replace(one.getKey(),
						one.getKey().substring(0, 2) + (numbered.marks().size() - 1) + "\u27e7");
			}
		}
		Sentence said = numbered.as(words, origins, List.of())
			.withTimes(
					(time) -> own.isEmpty() ? figure || time.start() + sentence.start() < first : own.contains(time));
		Mark speaker = voice.speaker();
		int start = (speaker != null) ? Math.min(from, speaker.start()) : from;
		int before = this.statements.size();
		this.forms.readAgain(said, words, new Voice(voice.speaker(), voice.stance(), 0),
				ToldScope.clause(sentence.marked(), told.from(), told.to()));
		for (int i = before; i < this.statements.size(); i++) {
			Statement one = this.statements.get(i);
			this.statements.set(i,
					new Statement(one.readings(), start, to,
							(one.unless() != null || told.clear()) ? one.unless() : StatementDoubts.UNRECORDED,
							one.timing(), one.told()));
		}
	}

	private static Map<String, String> numbers() {
		Map<String, String> numbers = new HashMap<>(
				Map.of(RoleReader.MAJORITY, "more than 50%", RoleReader.ALL, "100%"));
		for (int i = 0; i < RoleReader.RANKS.size(); i++) {
			numbers.put(RoleReader.RANKS.get(i), "number " + (i + 1));
		}
		return Map.copyOf(numbers);
	}

}
