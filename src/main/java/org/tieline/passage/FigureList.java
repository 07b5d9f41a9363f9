package org.tieline.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.claim.Stance;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NextTime;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.figure.NextFigure;
import org.tieline.figure.NextFigure.As;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.tense.ToldWords;
import org.tieline.value.Period;

/**
 * Reads figures that go on with the figures before them, in the same sentence or the one
 * before: those of other parties, of other times and by other counts. What they are
 * figures of is told before, and carried on until something else is told.
 */
final class FigureList {

	private static final Set<String> KINDS = Set.of("MARKET_SHARE", "MARKET_RANK", "METRIC", "SUPPLY");

	/** So many blanks and marks of quotations may stand between two sentences. */
	private static final int NEXT = 3;

	/** A time that belongs to a figure starts at most so far behind it. */
	private static final int NEAR = 8;

	private static final Pattern PARTED = Pattern.compile("[,;.:)]|\\band\\b");

	private final Parties parties;

	private final List<Statement> statements;

	private List<Skipped> doubts = List.of();

	/** What the sentence before tells figures of; null: of nothing. */
	private @Nullable Topic topic;

	/**
	 * What a sentence tells figures of.
	 *
	 * @param statement the first figure
	 * @param end where the sentence ends
	 * @param times the later and the earlier time, if it compares two; empty: it does not
	 * @param first whether the first party has the figure
	 */
	private record Topic(Statement statement, int end, List<Period> times, boolean first) {
	}

	/** A time; null: none is told. */
	private record Dated(@Nullable Period period) {
	}

	/**
	 * A reader.
	 * @param statements where what is found is added
	 */
	FigureList(Parties parties, List<Statement> statements) {
		this.parties = parties;
		this.statements = statements;
	}

	/**
	 * Reads the figures of a sentence that nobody has read.
	 * @param known how many statements there were before the sentence
	 * @param doubts why parts of it are not checked
	 * @param closed whether nothing is read in it
	 */
	void read(Sentence sentence, int known, List<Skipped> doubts, boolean closed) {
		this.doubts = doubts.stream().filter((one) -> !StatementDoubts.isOpen(one.reason())).toList();
		Topic before = this.topic;
		boolean next = before != null && sentence.start() >= before.end() && sentence.start() - before.end() <= NEXT;
		Topic last = next ? before : null;
		if (!closed && (last != null || this.statements.size() > known)) {
			boolean more = true;
			while (more) {
				more = one(sentence, known, last);
			}
		}
		this.topic = topic(sentence, known, last);
	}

	/** Reads one figure; whether there is one. */
	private boolean one(Sentence sentence, int known, @Nullable Topic last) {
		String marked = sentence.marked();
		List<String> free = free(sentence, known);
		if (free.isEmpty()) {
			return false;
		}
		List<NextFigure> changes = NextFigure.changes(marked, free::contains);
		for (int i = 0; i + 1 < changes.size(); i += 2) {
			if (change(sentence, changes.get(i), changes.get(i + 1), known, last)) {
				return true;
			}
		}
		List<NextFigure> figures = new ArrayList<>(NextFigure.of(marked, free::contains));
		figures.sort(Comparator.comparing(NextFigure::from));
		for (NextFigure one : figures) {
			Topic of = of(sentence, one, known, last);
			if (of != null && add(sentence, one, of, null)) {
				return true;
			}
		}
		return compared(sentence, free, known, last);
	}

	/** The marks of the figures that no statement takes. */
	private List<String> free(Sentence sentence, int known) {
		List<String> free = new ArrayList<>();
		for (int i = 0; i < sentence.marks().size(); i++) {
			Mark mark = sentence.marks().get(i);
			if (mark.number() != null && !mark.number().change() && mark.members().isEmpty()
					&& this.doubts.stream().noneMatch((one) -> one.start() <= mark.start() && one.end() > mark.start())
					&& this.statements.stream()
						.skip(known)
						.noneMatch((one) -> one.start() <= mark.start() && one.end() > mark.start())) {
				free.add("\u27e6" + mark.letter() + i + "\u27e7");
			}
		}
		return free;
	}

	/** What a figure goes on with; null: with nothing. */
	private @Nullable Topic of(Sentence sentence, NextFigure figure, int known, @Nullable Topic last) {
		String marked = sentence.marked();
		int from = sentence.origin(figure.from() + 1);
		List<Statement> here = this.statements.stream().skip(known).filter(FigureList::isFigure).toList();
		Statement before = here.stream()
			.filter((one) -> one.end() <= from)
			.max(Comparator.comparing(Statement::end))
			.orElse(null);
		if (before != null) {
			String gap = marked.substring(Math.min(figure.from(), at(sentence, before.end())), figure.from());
			return NextFigure.goesOn(gap) ? new Topic(before, sentence.end(), times(here), isFirst(sentence, before))
					: null;
		}
		int to = sentence.origin(figure.to());
		Statement after = here.stream()
			.filter((one) -> one.start() >= to)
			.min(Comparator.comparing(Statement::start))
			.orElse(null);
		if (after != null && !NextFigure.isNarrowed(marked)) {
			String gap = marked.substring(figure.to(), Math.max(figure.to(), at(sentence, after.start())));
			return NextFigure.leadsOn(gap) ? new Topic(after, sentence.end(), List.of(), isFirst(sentence, after))
					: null;
		}
		boolean opens = here.isEmpty() && last != null && figure.opens(marked) && !NextFigure.isNarrowed(marked)
				&& last.statement().readings().getFirst().stance() == Stance.STATES;
		return opens ? last : null;
	}

	/** Where a place of the passage is in the marked sentence. */
	private static int at(Sentence sentence, int place) {
		int at = 0;
		while (at < sentence.marked().length() && sentence.origin(at) < place) {
			at++;
		}
		return at;
	}

	private static boolean isFigure(Statement statement) {
		AskedClaim asked = statement.readings().getFirst();
		return KINDS.contains(asked.kind().name()) && asked.number() != null && asked.since() == null
				&& asked.stance() != Stance.DENIES && asked.stance() != Stance.ALLEGES;
	}

	/** The two times that figures of one party are compared at; empty: there are none. */
	private static List<Period> times(List<Statement> figures) {
		List<Period> times = figures.stream()
			.filter((one) -> one.readings().getFirst().stance() == Stance.STATES)
			.map((one) -> one.readings().getFirst().period())
			.filter(Objects::nonNull)
			.filter((one) -> one.from() != null)
			.distinct()
			.sorted(Comparator.comparing((Period one) -> Objects.requireNonNull(one.from()).firstDay()).reversed())
			.toList();
		return (times.size() == 2) ? times : List.of();
	}

	/** Whether the first party of a statement has its figure, and not the second. */
	private boolean isFirst(Sentence sentence, Statement statement) {
		AskedClaim asked = statement.readings().getFirst();
		if (!asked.kind().name().equals("SUPPLY")) {
			return true;
		}
		String first = asked.participants().get(asked.kind().participants().getFirst().name());
		return sentence.marks()
			.stream()
			.filter((mark) -> mark.mention() != null && mark.start() < statement.end()
					&& mark.end() > statement.start() - 1 && !mark.next().startsWith("'"))
			.filter((mark) -> mark.mention() != null && mark.mention()
				.names()
				.stream()
				.anyMatch((name) -> asked.participants().containsValue(name.id())))
			.findFirst()
			.map((mark) -> mark.mention() != null
					&& mark.mention().names().stream().map(Name::id).anyMatch((id) -> id.equals(first)))
			.orElse(true);
	}

	/** Reads two figures of another party at the two times of those before. */
	private boolean change(Sentence sentence, NextFigure earlier, NextFigure later, int known, @Nullable Topic last) {
		Topic of = of(sentence, earlier, known, last);
		int from = sentence.origin(earlier.from() + 1);
		int to = sentence.origin(earlier.to());
		boolean timed = sentence.times()
			.stream()
			.anyMatch((one) -> one.start() + sentence.start() >= from && one.start() + sentence.start() <= to + NEAR
					&& one.period() != null);
		return of != null && of.times().size() == 2 && !timed
				&& add(sentence, earlier, of, new Dated(of.times().getLast()))
				&& add(sentence, later, of, new Dated(of.times().getFirst()));
	}

	/** Reads the figure that one of the same party is compared with. */
	private boolean compared(Sentence sentence, List<String> free, int known, @Nullable Topic last) {
		for (int i = known; i < this.statements.size(); i++) {
			Statement one = this.statements.get(i);
			String number = isFigure(one) ? NextFigure.compared(sentence.marked().substring(at(sentence, one.end())))
					: "";
			if (number.isEmpty() || !free.contains(number) || isOtherSign(sentence, one, sentence.mark(number))) {
				continue;
			}
			AskedClaim asked = one.readings().getFirst();
			Mark mark = sentence.mark(number);
			List<Statement> here = this.statements.subList(known, this.statements.size())
				.stream()
				.filter(FigureList::isFigure)
				.toList();
			Period period = NextTime.of(sentence.text(), sentence.times(), one.end() - sentence.start(),
					mark.start() - sentence.start(), mark.end() - sentence.start(), asked.period());
			List<Period> times = times(here).isEmpty() && last != null ? last.times() : times(here);
			boolean timed = sentence.times()
				.stream()
				.anyMatch((time) -> time.start() + sentence.start() >= mark.end()
						&& time.start() + sentence.start() <= mark.end() + NEAR);
			if (period == null && !timed && times.size() == 2 && times.getFirst().equals(asked.period())) {
				period = times.getLast();
			}
			if (period != null && add(sentence, one, Map.of(), mark, period, asked.speaker())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "A loss of 6, against 2 the year before": a loss too, if nothing tells a profit.
	 */
	private static boolean isOtherSign(Sentence sentence, Statement one, Mark other) {
		AskedNumber number = one.readings().getFirst().number();
		String between = sentence.part(one.end(), other.start());
		boolean loss = number != null && number.high() != null && number.high().signum() < 0;
		return loss ? !between.contains("profit") : between.contains("loss");
	}

	/**
	 * Adds a figure.
	 * @param dated its time; null: that of the words around it, or of what it goes on
	 * with
	 */
	private boolean add(Sentence sentence, NextFigure figure, Topic of, @Nullable Dated dated) {
		AskedClaim asked = of.statement().readings().getFirst();
		KindOfFact kind = asked.kind();
		Mark mark = sentence.mark(figure.number());
		Mark party = sentence.mark(figure.party());
		Dated time = (dated != null) ? dated : time(sentence, figure, of);
		if (time == null || (kind.name().equals("METRIC") && !isPlain(asked))) {
			return false;
		}
		Participant first = kind.participants().getFirst();
		boolean whole = figure.as() == As.WHOLE;
		boolean second = kind.name().equals("SUPPLY")
				&& (whole ? !"shareOfSupplierRevenue".equals(measurement(asked)) : !of.first());
		Participant part = !second ? first
				: kind.participants().stream().filter((one) -> one.role() == Role.OBJECT).findFirst().orElse(first);
		Voice voice = Voice.of(sentence, sentence.marked() + " ");
		if ((voice.stance() != Stance.STATES && voice.stance() != Stance.PLANS)
				|| (voice.from() > 0 && mayCount(sentence.part(party.end(), Math.max(party.end(), mark.start()))))) {
			return false;
		}
		List<String> speakers = (voice.speaker() != null) ? this.parties.speakers(voice.speaker()) : List.of();
		String speaker = speakers.isEmpty() ? asked.speaker() : speakers.getFirst();
		Map<String, String> parts = new HashMap<>();
		if (figure.as() == As.COUNTER) {
			List<String> counters = this.parties.counters(party);
			return counters.size() == 1 && !counters.getFirst().equals(asked.speaker())
					&& add(sentence, of.statement(), parts, mark, time.period(), counters.getFirst());
		}
		List<Mark> several = this.parties.marks(party);
		if (several.size() > 1 && !mark.next().equals("each") && !mark.next().equals("apiece")) {
			return false;
		}
		boolean added = false;
		for (Mark one : several) {
			List<String> ids = (party == voice.speaker() || !this.parties.counters(one).isEmpty()) ? List.of()
					: this.parties.party(sentence, one, new Voice(null, Stance.STATES, 0), part, kind);
			if (ids.size() == 1) {
				parts.put(part.name(), ids.getFirst());
				boolean again = ids.getFirst().equals(asked.participants().get(part.name()))
						&& Objects.equals(time.period(), asked.period()) && Objects.equals(speaker, asked.speaker());
				added |= !again && add(sentence, of.statement(), parts, mark, time.period(), speaker);
			}
		}
		return added;
	}

	/** "Delta puts it at 22%; Berg has 21%": Berg may be who counts too. */
	private static boolean mayCount(String between) {
		return COUNTS.matcher(between).matches();
	}

	private static final Pattern COUNTS = Pattern
		.compile(" (?:has|counts|sees|gives|says|puts it at)(?: only| just)? ");

	private static @Nullable String measurement(AskedClaim asked) {
		return asked.aspects().isEmpty() ? null : asked.aspects().getFirst().field();
	}

	/** Whether a metric is of its subject alone. */
	private static boolean isPlain(AskedClaim asked) {
		return asked.participants().size() == 1;
	}

	/**
	 * The time of a figure: its own, else that of what it goes on with; null: that is not
	 * clear.
	 */
	private static @Nullable Dated time(Sentence sentence, NextFigure figure, Topic of) {
		int from = sentence.origin(figure.from() + 1);
		int to = Math.max(sentence.mark(figure.number()).end(), sentence.mark(figure.party()).end());
		Period told = of.statement().readings().getFirst().period();
		boolean same = of.statement().start() >= sentence.start();
		List<TimeReader.Found> own = sentence.times()
			.stream()
			.filter((one) -> one.start() + sentence.start() >= from && one.start() + sentence.start() <= to + NEAR)
			.filter((one) -> one.start() + sentence.start() < to
					|| !PARTED.matcher(sentence.part(to, one.start() + sentence.start())).find())
			.toList();
		List<TimeReader.Found> near = own;
		if (own.isEmpty() && same) {
			int since = of.statement().end();
			near = sentence.times()
				.stream()
				.filter((one) -> one.start() + sentence.start() >= since && one.end() + sentence.start() <= from)
				.filter((one) -> !Objects.equals(one.period(), told))
				.toList();
		}
		else if (own.isEmpty()) {
			near = sentence.times();
		}
		if (near.isEmpty()) {
			return new Dated(told);
		}
		TimeReader.Found one = near.getFirst();
		if (near.stream().map(TimeReader.Found::period).distinct().count() > 1 || one.sense() != TimeReader.Sense.AT) {
			return null;
		}
		return (one.period() != null) ? new Dated(one.period()) : null;
	}

	/**
	 * Adds a figure that is like another.
	 * @param parts the parties that are others
	 */
	private boolean add(Sentence sentence, Statement like, Map<String, String> parts, Mark mark,
			@Nullable Period period, @Nullable String speaker) {
		AskedNumber first = like.readings().getFirst().number();
		NumberReader.Found number = mark.number();
		if (number == null || first == null) {
			return false;
		}
		String unit = number.unit().isEmpty() ? first.unit() : number.unit();
		boolean counted = number.sort() == NumberReader.Sort.COUNT && !first.unit().equals("percent");
		if (!unit.equals(first.unit()) || (number.unit().isEmpty() && !counted)) {
			return false;
		}
		List<AskedClaim> readings = like.readings().stream().map((one) -> {
			Map<String, String> all = new LinkedHashMap<>(one.participants());
			all.putAll(parts);
			return new AskedClaim(one.kind(), all, one.attributes(), one.aspects(), number.asked(unit), period, speaker,
					one.stance());
		}).distinct().toList();
		this.statements
			.add(new Statement(readings, mark.start(), mark.end(), like.unless(), Timing.NONE, ToldWords.PLAIN));
		return true;
	}

	/** What the next sentence may go on with; null: nothing. */
	private @Nullable Topic topic(Sentence sentence, int known, @Nullable Topic last) {
		List<Statement> here = this.statements.stream().skip(known).toList();
		boolean figures = !here.isEmpty() && here.stream().allMatch(FigureList::isFigure)
				&& here.stream().map((one) -> one.readings().getFirst().kind()).distinct().count() == 1;
		if (!figures) {
			return null;
		}
		Statement first = here.stream().min(Comparator.comparing(Statement::start)).orElseThrow();
		List<Period> times = times(here);
		if (times.size() == 2) {
			first = here.stream()
				.filter((one) -> times.getFirst().equals(one.readings().getFirst().period()))
				.findFirst()
				.orElse(first);
		}
		boolean carried = last != null && times.isEmpty() && !last.times().isEmpty()
				&& last.times().getFirst().equals(first.readings().getFirst().period());
		boolean has = (last != null && first.readings().getFirst().kind().name().equals("SUPPLY")
				&& isCarried(first, last)) ? last.first() : isFirst(sentence, first);
		return new Topic(first, sentence.end(), (carried && last != null) ? last.times() : times, has);
	}

	/** Whether a figure goes on with the one before: one of its parties is the same. */
	private static boolean isCarried(Statement statement, Topic last) {
		return statement.end() - statement.start() > 0 && statement.readings()
			.getFirst()
			.participants()
			.values()
			.stream()
			.anyMatch((one) -> last.statement().readings().getFirst().participants().containsValue(one));
	}

}
