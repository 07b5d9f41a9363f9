package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimChecks;
import org.tieline.cue.CuedPattern;
import org.tieline.english.CarriedTime;
import org.tieline.english.Discourse;
import org.tieline.english.LocalNames;
import org.tieline.english.NameIndex;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.PartOfYear;
import org.tieline.english.PassageText;
import org.tieline.english.ReachedBy;
import org.tieline.english.SameTime;
import org.tieline.english.Sentences;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindsOfFact;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.passage.Sentence.Mark;
import org.tieline.role.Meant;
import org.tieline.figure.SystemMakers;
import org.tieline.role.Antecedent;
import org.tieline.stop.SharedWork;
import org.tieline.stop.Stop;
import org.tieline.tense.ToldWords;
import org.tieline.unread.NotSo;
import org.tieline.unread.UncoveredParts;
import org.tieline.unread.UnknownVoice;
import org.tieline.unread.UnreadReason;

/**
 * Finds the checkable statements of an English passage. What it is not sure of it skips,
 * with the reason: no check is better than a wrong one.
 */
final class PassageReader {

	/**
	 * A statement.
	 *
	 * @param readings what it may mean, at least one
	 * @param start where it starts in the passage as read
	 * @param end where it ends
	 * @param unless why it is skipped unless the record holds it; null: it is not
	 * @param timing what its tense demands
	 * @param told what its words say beyond the bare fact
	 */
	record Statement(List<AskedClaim> readings, int start, int end, @Nullable String unless, Timing timing,
			ToldWords told) {

		/**
		 * The same statement, with its claims at the date of a lens if they have none.
		 */
		Statement at(Lens lens) {
			return (lens.asOf() == null || this.timing.isOfAnyTime()) ? this
					: new Statement(
							this.readings.stream().map((one) -> ClaimChecks.dated(one, lens)).distinct().toList(),
							this.start, this.end, this.unless, this.timing, this.told);
		}

	}

	/** A part of the passage that is not checked, and why. */
	record Skipped(int start, int end, String reason) {
	}

	/** What was found. */
	record Reading(List<Statement> statements, List<Skipped> skipped) {

		/** The same, with claims at the date of a lens if they have none. */
		Reading at(Lens lens) {
			return new Reading(this.statements.stream().map((one) -> one.at(lens)).toList(), this.skipped);
		}

	}

	/** Behind the name of an act: "2021". */
	private static final Pattern YEAR_OF_ACT = Pattern.compile(" (?:of )?(?:19|20)\\d{2}\\b");

	/** A word that may mean somebody named before. */
	private static final Pattern PRONOUN = Pattern.compile(
			"\\b(?:its?|they|both|the (?:two|company|firm|vendor|manufacturer|equipment maker|chipmaker|operator|carrier|group|alliance|bloc|department|ministry|agency|regulator|bank|lender))\\b",
			Pattern.CASE_INSENSITIVE);

	/** A list that no name of the record means. */
	private static final CuedPattern UNKNOWN_LIST = CuedPattern
		.of(" (?:on|onto|to|from|off|joined)(?: (?!\u27e6q)[\\p{L}\\p{N}&/'\u27e6\u27e7-]+){0,5} (?:list|blacklist)(?= )");

	private static final CuedPattern MARKET = CuedPattern.of(" (?:market|markets)(?= )");

	/** Before the subject of a sentence. */
	private static final Pattern OPENS = Pattern.compile("(?:[^.]{2,40} [-\u2013\u2014] )?(?:The )?");

	private static final CuedPattern OPINION = CuedPattern
		.of(" (?<!designat[^.]{1,90} )(?:threat|risk|danger|believes?|thinks?|fears?|feels?|great|best|worst|unfair|important) ");

	private final List<Statement> statements = new ArrayList<>();

	private final List<Skipped> skipped = new ArrayList<>();

	private final Discourse discourse = new Discourse();

	private final PassageNames names;

	private final Parties parties;

	private final KindsOfFact kinds;

	/** Why nothing is read in a sentence, kept while it is read. */
	private final Map<Sentence, Optional<String>> blocked = new IdentityHashMap<>();

	private final FormReader forms;

	/** Where the sentence before starts. */
	private int before;

	private final ClauseReader clauses;

	private final MetricReader metrics;

	private final AssessmentReader assessments;

	private final GrowthReader growth;

	private final FigureList figures;

	private PassageReader(PassageNames names, KindsOfFact kinds, @Nullable LocalDate today) {
		this.names = names;
		this.parties = new Parties(names, this.discourse);
		this.kinds = kinds;
		this.forms = new FormReader(this.parties,
				new StatementBuilder(this.parties, kinds, this.discourse, this.statements, this.skipped, today));
		this.clauses = new ClauseReader(this.parties, kinds, this.forms, this.statements, this.discourse);
		this.assessments = new AssessmentReader(this.parties, kinds, this.statements);
		this.figures = new FigureList(this.parties, this.statements);
		this.growth = new GrowthReader(names, this.parties, kinds.byName("METRIC"), this.statements);
		this.metrics = new MetricReader(names, this.parties, kinds, this.statements, today);
	}

	/**
	 * Reads a passage.
	 * @param passage the passage
	 * @param today its date, for words such as "last year"; null: not known
	 */
	static Reading read(PassageText passage, PassageNames names, KindsOfFact kinds, @Nullable LocalDate today) {
		String text = passage.text();
		PassageReader reader = new PassageReader(names, kinds, today);
		List<Mention> mentions = LocalNames.without(names.index().mentions(text), text);
		reader.discourse.names(mentions);
		List<Unmarked> unmarked = split(text, mentions, names.index());
		List<List<TimeReader.Found>> read = SharedWork.each(unmarked, (one) -> TimeReader.read(one.text(), today));
		List<TimeReader.Found> told = List.of();
		List<TimeReader.Found> before = List.of();
		for (int i = 0; i < unmarked.size(); i++) {
			String sentence = unmarked.get(i).text();
			List<TimeReader.Found> times = SameTime.of(unmarked.get(i).outsideNames(read.get(i)), sentence, told);
			told = times.isEmpty() ? told : times;
			TimeReader.Found carried = CarriedTime.of(times, sentence, before);
			before = (carried != null) ? List.of(carried) : CarriedTime.main(times, sentence);
			unmarked.set(i, unmarked.get(i).at(times, carried));
		}
		for (Map<Sentence, Optional<String>> marked : SharedWork.each(unmarked, Unmarked::marked)) {
			reader.blocked.putAll(marked);
			marked.keySet().forEach((one) -> {
				Stop.poll();
				reader.sentence(one);
			});
			reader.blocked.clear();
		}
		return new Reading(reader.statements, reader.skipped);
	}

	/** The sentences of a text with the names in them, without times yet. */
	private static List<Unmarked> split(String text, List<Mention> mentions, NameIndex index) {
		List<Unmarked> sentences = new ArrayList<>();
		List<Mention> named = List.of();
		int next = 0;
		for (int[] part : Sentences.split(text)) {
			List<Mention> inside = new ArrayList<>();
			while (next < mentions.size() && mentions.get(next).start() < part[1]) {
				if (mentions.get(next).start() >= part[0] && mentions.get(next).end() <= part[1]) {
					inside.add(mentions.get(next));
				}
				next++;
			}
			Meant.in(text, part, named, inside);
			named = inside;
			inside.replaceAll((name) -> withYear(name, text));
			List<Mention> meant = inside.isEmpty() ? inside : SystemMakers.of(text, part[0], part[1], inside, index);
			sentences.add(new Unmarked(part[0], text.substring(part[0], part[1]), meant, List.of(), null));
		}
		return sentences;
	}

	/** The name of an act with its year: "the Network Act 2021". */
	private static Mention withYear(Mention name, String text) {
		Matcher year = YEAR_OF_ACT.matcher(text).region(name.end(), text.length());
		return (!name.of(Set.of(EntityKind.MEASURE)).isEmpty() && year.lookingAt())
				? new Mention(name.start(), year.end(), name.names(), name.adjective()) : name;
	}

	/**
	 * A sentence without marks.
	 *
	 * @param start where it starts in the passage
	 * @param mentions the names in it
	 * @param times the times in it
	 * @param carried the time of the sentence before, if it is of that too; null: it is
	 * not
	 */
	private record Unmarked(int start, String text, List<Mention> mentions, List<TimeReader.Found> times,
			TimeReader.@Nullable Found carried) {

		/**
		 * The times that are none of a name: "the Network Act 2021 is in force" tells
		 * nothing of 2021.
		 */
		List<TimeReader.Found> outsideNames(List<TimeReader.Found> all) {
			return all.stream()
				.filter((time) -> this.mentions.stream()
					.noneMatch((name) -> name.start() - this.start <= time.start()
							&& time.end() <= name.end() - this.start))
				.toList();
		}

		Unmarked at(List<TimeReader.Found> told, TimeReader.@Nullable Found before) {
			return new Unmarked(this.start, this.text, this.mentions, told, before);
		}

		/**
		 * The sentences with marks that it stands for, in their order, each with why
		 * nothing is read in it. There are none if it names nobody.
		 */
		Map<Sentence, Optional<String>> marked() {
			Map<Sentence, Optional<String>> marked = new LinkedHashMap<>();
			if (!this.mentions.isEmpty() || PRONOUN.matcher(this.text).find() || MetricReader.mayGoOn(this.text)) {
				SentenceMarker
					.mark(this.start, this.text, this.mentions,
							ReachedBy.of(this.text, PartOfYear.of(this.text, this.times)))
					.spelledOut()
					.stream()
					.map((one) -> (this.carried != null) ? one.withTime(this.carried) : one)
					.forEach((one) -> marked.put(one, Optional.ofNullable(why(one, one.marked() + " "))));
			}
			return marked;
		}

	}

	/**
	 * A sentence as it is, and if nothing is read in it, the plain ones that it is made
	 * of.
	 */
	private void sentence(Sentence sentence) {
		int before = this.statements.size();
		int skips = this.skipped.size();
		read(sentence);
		List<Skipped> doubts = List.copyOf(this.skipped.subList(skips, this.skipped.size()));
		List<Sentence> plain = (this.statements.size() > before) ? List.of(sentence) : PlainForm.of(sentence);
		if (!plain.equals(List.of(sentence))) {
			List<Skipped> asItIs = doubts;
			this.skipped.subList(skips, this.skipped.size()).clear();
			plain.forEach(this::read);
			doubts = List.copyOf(this.skipped.subList(skips, this.skipped.size()));
			if (this.statements.size() == before) {
				this.skipped.subList(skips, this.skipped.size()).clear();
				this.skipped.addAll(asItIs);
			}
			else {
				this.skipped.subList(skips, this.skipped.size()).clear();
			}
		}
		byRoles(sentence, plain, doubts, skips);
		if (this.statements.size() == before && blocked(sentence, sentence.marked() + " ") == null) {
			this.clauses.asides(sentence);
		}
		goesOn(sentence, before, skips);
		if (this.statements.size() > before) {
			uncovered(sentence, before, skips);
		}
		if (this.statements.size() > before && sentence.times().size() == 1
				&& this.statements.stream()
					.skip(before)
					.allMatch((one) -> one.readings().getFirst().kind().name().equals("METRIC"))) {
			this.discourse.lastTime(sentence.times().getFirst());
		}
		focus(sentence);
		this.discourse.next();
		this.before = sentence.start();
	}

	/** Skips what a sentence tells besides what was read or skipped in it. */
	private void uncovered(Sentence sentence, int before, int skips) {
		changes(sentence, before);
		int start = sentence.start();
		List<int[]> covered = new ArrayList<>();
		this.statements.stream()
			.skip(before)
			.forEach((one) -> covered.add(new int[] { one.start() - start, one.end() - start }));
		this.skipped.stream()
			.skip(skips)
			.forEach((one) -> covered.add(new int[] { one.start() - start, one.end() - start }));
		List<Mark> names = sentence.marks().stream().filter((one) -> one.mention() != null).toList();
		List<int[]> numbers = places(sentence.marks().stream().filter((one) -> one.number() != null).toList(), start);
		for (int[] part : UncoveredParts.of(sentence.text(), covered, places(names, start), numbers)) {
			List<String> named = names.stream()
				.filter((one) -> one.start() >= start + part[0] && one.end() <= start + part[1])
				.map((one) -> sentence.part(one.start(), one.end()))
				.toList();
			this.skipped.add(new Skipped(start + part[0], start + part[1], UnreadReason.ofPart(named)));
		}
	}

	/**
	 * Skips the words of a rise or fall before a number that was read alone: "its revenue
	 * fell to 5 billion".
	 */
	private void changes(Sentence sentence, int before) {
		List<Statement> read = this.statements.subList(before, this.statements.size());
		for (Statement one : List.copyOf(read)) {
			int from = sentence.start();
			boolean alone = sentence.marks()
				.stream()
				.anyMatch((mark) -> mark.number() != null && mark.start() == one.start());
			boolean free = read.stream().noneMatch((other) -> other != one && other.start() < one.start());
			if (alone && free && NumberChanges.isTold(sentence.part(from, one.start()))) {
				this.skipped.add(new Skipped(from, one.start(), UnreadReason.CHANGE));
			}
		}
	}

	private static List<int[]> places(List<Mark> marks, int start) {
		return marks.stream().map((one) -> new int[] { one.start() - start, one.end() - start }).toList();
	}

	/** Reads the figures of a sentence that go on with those before. */
	private void goesOn(Sentence sentence, int before, int skips) {
		int read = this.statements.size();
		this.figures.read(sentence, before, List.copyOf(this.skipped.subList(skips, this.skipped.size())),
				blocked(sentence, sentence.marked() + " ") != null);
		List<Statement> found = this.statements.subList(read, this.statements.size());
		if (!found.isEmpty()) {
			this.skipped.subList(skips, this.skipped.size())
				.removeIf((one) -> found.stream().anyMatch((it) -> one.start() < it.end() && one.end() > it.start()));
		}
	}

	/**
	 * Reads the clauses of plain sentences in which nothing was read by the roles of
	 * their names, unless something was found in them and left for a doubt.
	 * @param doubts why parts of them were skipped
	 * @param skips how many parts had been skipped before the sentence
	 */
	private void byRoles(Sentence sentence, List<Sentence> plain, List<Skipped> doubts, int skips) {
		plain.stream()
			.filter((one) -> blocked(one, one.marked() + " ") == null)
			.forEach((one) -> this.clauses.lists(one, doubts));
		if (doubts.stream()
			.anyMatch((one) -> !one.reason().startsWith(UnreadReason.START)
					&& !one.reason().equals(Surroundings.UNCLEAR) && !one.reason().equals(StatementDoubts.NO_MARKET))) {
			return;
		}
		boolean market = doubts.stream().noneMatch((one) -> one.reason().equals(StatementDoubts.NO_MARKET));
		int read = this.statements.size();
		for (Sentence one : plain) {
			if (blocked(one, one.marked() + " ") == null) {
				this.clauses.owners(one, sentence, this.before);
				this.clauses.read(one, market);
			}
		}
		if (this.statements.size() > read) {
			this.skipped.subList(skips, this.skipped.size()).clear();
		}
	}

	/** Whether a place of the text of a sentence is in a name. */
	static IntPredicate isNamed(Sentence sentence) {
		return (at) -> sentence.marks()
			.stream()
			.anyMatch((mark) -> mark.mention() != null && mark.start() <= sentence.start() + at
					&& mark.end() > sentence.start() + at);
	}

	/** Why nothing is read in a sentence; null: it is read. */
	private @Nullable String blocked(Sentence sentence, String marked) {
		return this.blocked.computeIfAbsent(sentence, (one) -> Optional.ofNullable(why(one, marked))).orElse(null);
	}

	private static @Nullable String why(Sentence sentence, String marked) {
		if (sentence.text().indexOf('?') >= 0) {
			return "a question states nothing";
		}
		String voice = unknownVoice(sentence);
		return (voice != null) ? "it is told as the word of " + voice + ", of whom the record holds no word"
				: NotSo.of(sentence.words(), marked);
	}

	private void read(Sentence sentence) {
		String marked = sentence.marked() + " ";
		long parties = sentence.marks().stream().filter((mark) -> mark.mention() != null).count();
		boolean numbers = sentence.marks().stream().anyMatch((mark) -> mark.number() != null);
		String blocked = (parties > 0 || numbers) ? blocked(sentence, marked) : null;
		if (blocked != null) {
			skip(sentence, parties > 0, blocked);
		}
		else {
			int before = this.statements.size();
			Voice voice = Voice.of(sentence, marked);
			this.metrics.read(sentence, voice, this.forms.read(sentence, marked, voice));
			this.growth.read(sentence, voice);
			if (this.statements.size() == before) {
				this.assessments.read(sentence, marked, voice);
			}
			if (this.statements.size() == before
					&& this.skipped.stream().noneMatch((one) -> one.start() >= sentence.start())) {
				boolean list = parties > 0 && UNKNOWN_LIST.isIn(sentence.words(), marked);
				if (list || parties > 1 || (parties > 0 && numbers)) {
					skip(sentence, true, list ? "it names a list that is not on record"
							: OPINION.isIn(sentence.words(), marked) ? "it is an opinion" : unread(sentence, marked));
				}
			}
		}
	}

	private static @Nullable String unknownVoice(Sentence sentence) {
		return UnknownVoice.of(sentence.text(), isNamed(sentence));
	}

	private String unread(Sentence sentence, String marked) {
		List<Mention> named = sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
		List<String> names = named.stream()
			.filter((one) -> !one.of(Parties.NAMED).isEmpty())
			.map((one) -> sentence.part(one.start(), one.end()))
			.toList();
		return UnreadReason.of(sentence.words(), marked, names, MarketWords.of(sentence, null).namesProduct(),
				this.names.markets().number());
	}

	/** Notes whom the next sentence may mean by a pronoun. */
	private void focus(Sentence sentence) {
		List<Mark> named = sentence.marks()
			.stream()
			.filter((mark) -> mark.mention() != null && mark.letter() == 'e'
					&& !mark.mention().of(Parties.SUBJECTS).isEmpty())
			.toList();
		boolean market = MARKET.isIn(sentence.words(), sentence.marked() + " ") || sentence.marks()
			.stream()
			.anyMatch((mark) -> mark.mention() != null && !mark.mention().of(Set.of(EntityKind.MARKET)).isEmpty());
		this.discourse.toldMarkets(market && MarketWords.of(sentence, null).namesProduct()
				? this.parties.markets(sentence, null, null, null) : List.of());
		if (named.isEmpty()) {
			return;
		}
		int subject = Antecedent.subject(sentence.part(sentence.start(), named.getFirst().start()),
				(named.size() > 1) ? sentence.part(named.getFirst().end(), named.get(1).start()) : "");
		if (subject == Antecedent.NONE) {
			this.discourse.noFocus();
			return;
		}
		Mark first = named.get(subject);
		boolean opens = OPENS.matcher(sentence.part(sentence.start(), first.start())).matches()
				&& !first.next().startsWith("'");
		this.discourse.topicEnd(opens ? sentence.end() : -1);
		List<Mention> group = sentence.marks()
			.stream()
			.filter((mark) -> mark.members().contains(first))
			.flatMap((mark) -> mark.members().stream())
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.toList();
		long companies = named.stream()
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.map((mention) -> mention.of(Parties.SUBJECTS).getFirst().id())
			.distinct()
			.count();
		this.discourse.focus(Objects.requireNonNull(first.mention()), companies > 1, group,
				named.stream().map(Mark::mention).filter(Objects::nonNull).filter(Parties::isMaker).toList());
	}

	private void skip(Sentence sentence, boolean checkable, String reason) {
		if (checkable) {
			this.skipped.add(new Skipped(sentence.start(), sentence.end(), reason));
		}
	}

}
