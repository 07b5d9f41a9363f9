package org.tieline.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.Discourse;
import org.tieline.english.NameIndex;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.role.Asides;
import org.tieline.role.Gaps;
import org.tieline.role.OtherCount;
import org.tieline.role.RoleReader;
import org.tieline.role.SameCompany;
import org.tieline.tense.ToldScope;
import org.tieline.unread.UnknownName;
import org.tieline.unread.UnreadReason;

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
		public String meant(String mark) {
			Mention mention = mark.contains("?") ? null : this.sentence.mark(mark).mention();
			return (mention != null && mention.names().size() == 1)
					? this.parties.government(mention.names().getFirst().id()) : mark;
		}

		@Override
		public int rank(String mark) {
			NumberReader.Found number = mark.contains("?") ? null : this.sentence.mark(mark).number();
			return (number != null) ? number.value().intValue() : 0;
		}

	}

	/** The names of a list. */
	private record NamesOfLists(Sentence sentence, Parties parties) implements Gaps.Names {

		/**
		 * A time that belongs to a name starts at most so far behind it: " as early as in
		 * ".
		 */
		private static final int NEAR = 8;

		@Override
		public boolean areAlike(String mark, String other) {
			return isCountry(mark) == isCountry(other) && !this.parties.mayBeOfSameCountry(this.sentence,
					this.sentence.mark(mark), this.sentence.mark(other));
		}

		@Override
		public boolean areOfOneKind(String mark, String other) {
			return kinds(mark).stream().anyMatch(kinds(other)::contains);
		}

		@Override
		public boolean isTimed(String mark) {
			int end = this.sentence.mark(mark).end() - this.sentence.start();
			return this.sentence.times().stream().anyMatch((one) -> one.start() >= end && one.start() <= end + NEAR);
		}

		@Override
		public boolean isTimed(int from, int to) {
			return this.sentence.times()
				.stream()
				.anyMatch((one) -> isWithin(this.sentence, one, this.sentence.origin(from), this.sentence.origin(to)));
		}

		private boolean isCountry(String mark) {
			return kinds(mark).contains(EntityKind.COUNTRY);
		}

		private Set<EntityKind> kinds(String mark) {
			Mention mention = this.sentence.mark(mark).mention();
			return (mention == null) ? Set.of()
					: mention.names().stream().map(NameIndex.Name::kind).collect(Collectors.toSet());
		}

	}

	/** The numbers that words without digits tell. */
	private static final Map<String, String> NUMBERS = numbers();

	private final Parties parties;

	private final KindsOfFact kinds;

	private final FormReader forms;

	private final List<Statement> statements;

	private final Discourse discourse;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 */
	ClauseReader(Parties parties, KindsOfFact kinds, FormReader forms, List<Statement> statements,
			Discourse discourse) {
		this.parties = parties;
		this.discourse = discourse;
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

	/**
	 * Reads what a plain sentence tells of owners of a company that it does not name
	 * beside them.
	 * @param whole the sentence that it is of
	 * @param since where the sentence before starts
	 */
	void owners(Sentence sentence, Sentence whole, int since) {
		String marked = sentence.marked() + " ";
		Voice voice = Voice.of(sentence, marked);
		if (voice.stance() == Stance.ALLEGES || marked.indexOf("\u27e6p") < 0) {
			return;
		}
		SameCompany.named(whole.marked() + " ").forEach((told) -> told(whole, voice, told));
		String listed = SameCompany.listed(marked);
		Statement last = this.statements.isEmpty() ? null : this.statements.getLast();
		if (!listed.isEmpty()) {
			SameCompany.of(marked, voice.from(), marked.indexOf(" :"), listed, true)
				.forEach((told) -> told(sentence, voice, told));
		}
		else if (last != null && last.start() >= since) {
			AskedClaim before = last.readings().getFirst();
			boolean share = before.kind().name().equals("MARKET_SHARE") && last.end() <= sentence.start();
			String company = share ? before.subject() : before.kind().name().equals("STAKE")
					? before.participants().get(before.kind().participants().get(1).name()) : null;
			Mention named = (company != null) ? this.discourse.named(company) : null;
			if (named != null) {
				int at = sentence.start();
				Sentence more = sentence
					.with(new Mark('e', at, at, new Mention(at, at, named.names(), false), null, "", List.of()));
				String mark = "\u27e6e" + (more.marks().size() - 1) + "\u27e7";
				(share ? SameCompany.proportion(marked, voice.from(), mark)
						: SameCompany.of(marked, voice.from(), after(sentence, last), mark, false))
					.forEach((told) -> told(more, voice, told));
			}
		}
	}

	/** Where a marked sentence goes on after a statement. */
	private static int after(Sentence sentence, Statement last) {
		int at = 0;
		while (at < sentence.marked().length() && sentence.origin(at) < last.end() - 1) {
			at++;
		}
		return (last.start() >= sentence.start()) ? at : 0;
	}

	/**
	 * Reads the parts of lists of a plain sentence, each said in full.
	 * @param doubts why parts of the sentence are not checked
	 */
	void lists(Sentence sentence, List<Skipped> doubts) {
		Voice voice = Voice.of(sentence, sentence.marked() + " ");
		if (voice.stance() != Stance.ALLEGES) {
			String marked = sentence.marked() + " ";
			Gaps.of(marked, voice.from(), new NamesOfLists(sentence, this.parties))
				.stream()
				.filter((one) -> !OtherCount.mayBe(marked.substring(0, Math.max(0, one.from())),
						" " + marked.substring(Math.max(0, one.from()), Math.min(marked.length(), one.to())).strip()))
				.filter((one) -> doubts.stream()
					.noneMatch((doubt) -> !doubt.reason().startsWith(UnreadReason.START)
							&& doubt.start() < sentence.origin(one.to())
							&& doubt.end() > sentence.origin(one.from() + 1)))
				.forEach((one) -> filled(sentence, voice, one, true));
		}
	}

	/** Reads a part of a list that was said in full, unless it was read as it stands. */
	private void filled(Sentence sentence, Voice voice, Gaps.Filled filled, boolean market) {
		int from = sentence.origin(filled.from() + 1);
		int to = Math.max(from + 1, sentence.origin(filled.to()));
		if (this.statements.stream().anyMatch((one) -> one.end() > from && one.start() < to && one.start() >= from)
				|| this.statements.stream().anyMatch((one) -> one.end() > from && one.end() <= to)
				|| UnknownName.isIn(sentence.text(), from - sentence.start(), to - sentence.start(),
						PassageReader.isNamed(sentence))) {
			return;
		}
		int first = sentence.origin(filled.first());
		int firstEnd = sentence.origin(filled.firstEnd());
		List<String> before = this.statements.stream()
			.filter((one) -> one.start() < firstEnd && one.end() > first)
			.map((one) -> one.readings().getFirst().kind().name())
			.toList();
		if (before.isEmpty() && !filled.verb()) {
			return;
		}
		List<TimeReader.Found> own = sentence.times()
			.stream()
			.filter((one) -> isWithin(sentence, one, from, to))
			.toList();
		List<Integer> origins = filled.places().stream().map(sentence::origin).toList();
		Sentence said = sentence.as(filled.words(), origins, List.of())
			.withTimes((one) -> own.isEmpty() ? (!filled.verb() && isWithin(sentence, one, first, firstEnd))
					|| one.start() + sentence.start() < first : own.contains(one));
		Voice again = new Voice(voice.speaker(), voice.stance(), 0);
		int known = this.statements.size();
		this.forms.read(said, said.marked(), again);
		if (this.statements.size() == known) {
			for (Sentence plain : PlainForm.of(said)) {
				this.forms.read(plain, plain.marked() + " ", again);
				if (this.statements.size() == known) {
					RoleReader.read(plain.marked() + " ", 0, new MarkedNames(plain, this.parties, this.kinds))
						.stream()
						.filter((told) -> market || told.isOfTwo())
						.forEach((told) -> this.forms.readAgain(
								plain.as(told.words(), told.places().stream().map(plain::origin).toList(), List.of()),
								told.words(), again, ToldScope.clause(plain.marked(), told.from(), told.to())));
				}
			}
		}
		Mark speaker = voice.speaker();
		int start = (speaker != null) ? Math.min(from, speaker.start()) : from;
		for (int i = this.statements.size() - 1; i >= known; i--) {
			Statement one = this.statements.get(i);
			if (!filled.verb() && !before.contains(one.readings().getFirst().kind().name())) {
				this.statements.remove(i);
			}
			else {
				this.statements.set(i,
						new Statement(one.readings(), start, to, one.unless(), one.timing(), one.told()));
			}
		}
	}

	private static boolean isWithin(Sentence sentence, TimeReader.Found time, int from, int to) {
		return time.start() + sentence.start() >= from && time.start() + sentence.start() < to;
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
