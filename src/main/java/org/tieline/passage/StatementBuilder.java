package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.check.AskedScope;
import org.tieline.check.Readings;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.Discourse;
import org.tieline.english.Counted;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.passage.StatementForms.Form;
import org.tieline.role.FundingWords;
import org.tieline.tense.Manner;
import org.tieline.tense.TenseWords;
import org.tieline.tense.Times;
import org.tieline.tense.ToldScope;
import org.tieline.tense.ToldWords;
import org.tieline.unread.NotSo;
import org.tieline.value.Period;

/** Makes statements of the parts of a sentence that have a form. */
final class StatementBuilder {

	/** Whoever owns a company has more than a part of it. */
	private static final Pattern WHOLE = Pattern.compile(
			" (?:owns|owned|own|takes? over|took over|acquires?|acquired)(?: by)? \u27e6[erg]\\d+\u27e7$|(?<!part)(?<!co)(?<!-)(?<= )owned by");

	private static final Pattern IN = Pattern.compile(" (?:in|across|throughout) (\u27e6e\\d+\u27e7)(?= )(?! 's )");

	/** Acts that are of something: of networks, of purchases, of a deal. */
	private static final Set<String> SCOPED = Set.of("NETWORK_BAN", "PROCUREMENT_BAN", "EXCLUSION", "REMOVAL_ORDER",
			"VETO", "LICENCE_REVOCATION", "FUNDING_BAN");

	private static final List<Stance> TOLD_OR_EXPECTED = List.of(Stance.STATES, Stance.PLANS);

	private static final Pattern CAPITAL = Pattern.compile(" (?:capital|equity|shares)(?= )");

	private static final String NOT_CHECKED = "what is negated in such a form is not checked";

	/** Whoever only controls a part may do so by votes. */
	private static final Pattern CONTROLLED = Pattern.compile(" (?:controls?|controlled)(?= )");

	/** What is owned or held is equity, or of a sort that the source does not tell. */
	private static final List<String> OWNED = List.of("EQUITY", "UNKNOWN");

	private static final List<String> VOTING = List.of("VOTING");

	/** What is held carries votes. */
	private static final Pattern VOTES = Pattern
		.compile(" (?:votes?|voting (?:rights?|power|shares?|stock|stakes?|interests?))(?= )");

	private final Parties parties;

	private final StatementParties taking;

	private final KindsOfFact kinds;

	private final Discourse discourse;

	private final List<Statement> statements;

	private final List<Skipped> skipped;

	private final @Nullable LocalDate today;

	private SpokenSentence spoken;

	private @Nullable String clause;

	/** The kind of the last statement of the sentence, and its time. */
	private @Nullable KindOfFact lastKind;

	private @Nullable Stance lastStance;

	/** Why the last statement is not told unless the record holds it. */
	private @Nullable String lastUnless;

	private TimeReader.@Nullable Found lastTime;

	private List<String> lastSorts = List.of();

	/**
	 * A builder.
	 * @param statements where statements are added
	 * @param skipped where what is skipped is added
	 * @param today the date of the passage; null: not known
	 */
	StatementBuilder(Parties parties, KindsOfFact kinds, Discourse discourse, List<Statement> statements,
			List<Skipped> skipped, @Nullable LocalDate today) {
		this.parties = parties;
		this.taking = new StatementParties(parties, discourse);
		this.kinds = kinds;
		this.discourse = discourse;
		this.statements = statements;
		this.skipped = skipped;
		this.today = today;
		this.spoken = new SpokenSentence(new Sentence(0, "", List.of(), List.of(), "", List.of(0)), "",
				new Voice(null, Stance.STATES, 0));
	}

	/**
	 * What was said in other words of the next sentence; null: it is as it was written.
	 */
	void ofClause(@Nullable String marked) {
		this.clause = marked;
	}

	/** Goes on with another sentence. */
	void open(Sentence next, String text, Voice of) {
		this.spoken = new SpokenSentence(next, text, of);
		this.taking.open(next.start());
		this.lastKind = null;
		this.lastSorts = List.of();
	}

	/** Whether the sentence has so many times. */
	boolean hasTimes(int number) {
		return this.spoken.sentence().times().size() == number;
	}

	/** Notes that a part is not checked. */
	void skip(MatchResult match, String reason) {
		int from = this.spoken.sentence().origin(match.start());
		int to = this.spoken.end(match);
		// Words that were put in another order end before they start.
		boolean reordered = to <= from + 1;
		this.skipped.add(new Skipped(reordered ? this.spoken.sentence().start() : from,
				reordered ? this.spoken.sentence().end() : to, reason));
	}

	/**
	 * Adds a statement, or notes why it is not checked.
	 * @return whether the part is dealt with; not if its names do not fit the kind
	 */
	boolean add(Part part) {
		KindOfFact kind = this.kinds.byName(part.form().kind());
		Goods goods = goods(part);
		Map<String, List<String>> known = this.taking.of(this.spoken, part, kind, goods);
		if (known == null) {
			return false;
		}
		String doubt = (goods.doubt() != null) ? goods.doubt() : isAbroad(part, kind, known)
				? StatementDoubts.IN_COUNTRY : StatementDoubts.of(this.spoken, part, kind);
		if (doubt != null) {
			skip(part.match(), doubt);
			return true;
		}
		Stance stance = stance(part);
		return stance == null || add(part, kind, known, stance);
	}

	/**
	 * Whether a supply is told of a country in which the customer does not have its seat:
	 * what is recorded of the customer does not tell where.
	 */
	private boolean isAbroad(Part part, KindOfFact kind, Map<String, List<String>> known) {
		if (!kind.name().equals("SUPPLY")) {
			return false;
		}
		List<String> customers = known.getOrDefault("customer", List.of());
		String clause = part.match().group() + " " + Surroundings.rest(this.spoken.marked(), part.match().end()).strip()
				+ " ";
		return IN.matcher(clause).results().anyMatch((in) -> {
			Mention place = this.spoken.sentence().mark(in.group(1)).mention();
			List<Name> countries = (place != null) ? place.of(Set.of(EntityKind.COUNTRY)) : List.of();
			return !countries.isEmpty()
					&& this.parties.areOfOthers(customers, countries.stream().map(Name::id).toList());
		});
	}

	private Goods goods(Part part) {
		String measurement = part.form().measurement();
		boolean told = part.form().kind().equals("SUPPLY") && (measurement == null || measurement.equals("amount"));
		return told ? Goods.of(this.spoken.marked(), part.match()) : new Goods(null, null);
	}

	/** "Will have 28%, and Brissa 8%": a party and its number, without a verb. */
	private static final Pattern NUMBER_ALONE = Pattern.compile(
			"\\s*(?:(?:and|,|while) )*\u27e6[eg]\\d+\u27e7(?: (?:,|with|at|on|just|only|some|about))* \u27e6[pkcmv]\\d+\u27e7");

	/** How it is said; null: in a form that is not checked. */
	private @Nullable Stance stance(Part part) {
		MatchResult match = part.match();
		String words = this.spoken.words(match);
		Stance said = this.spoken.voice().stance();
		if (part.form().end() && NotSo.isDeniedEnd(this.spoken.sentence().words(), this.spoken.marked())) {
			return null;
		}
		if (part.form().end() && said != Stance.STATES) {
			skip(match, NOT_CHECKED);
			return null;
		}
		if (!this.spoken.isNegated(match, part.form().kind())) {
			if (said == Stance.STATES && Voice.CONSIDERS.matcher(words).find()) {
				return Stance.CONSIDERS;
			}
			boolean goesOn = this.lastStance == Stance.PLANS && part.form().inherits()
					&& part.form().kind().equals((this.lastKind != null) ? this.lastKind.name() : "")
					&& NUMBER_ALONE.matcher(match.group()).lookingAt();
			return (said == Stance.STATES && (goesOn || TenseWords.isPlan(words))) ? Stance.PLANS : said;
		}
		if (part.number() != null || said != Stance.STATES || part.form().end() || !isPlainlyNegated(words)) {
			skip(match, NOT_CHECKED);
			return null;
		}
		return Stance.DENIES;
	}

	/** Whether one plain "not" negates all of it, and no plan. */
	private static boolean isPlainlyNegated(String words) {
		Matcher negation = Surroundings.NEGATION.matcher(words);
		boolean plain = negation.find() && isPlain(words, negation.start());
		return plain && !negation.find() && !TenseWords.isPlan(words);
	}

	/** Words that tell how it is so are told in the answer. */
	private static boolean isPlain(String words, int negation) {
		String bare = words.substring(0, negation) + Manner.withoutForm(words.substring(negation));
		return TenseWords.isPlainNot(bare, negation);
	}

	/** Whether the author of the passage says that something is or was not so. */
	private boolean isNegated(Part part, KindOfFact kind, Stance stance) {
		return stance == Stance.DENIES && !kind.isQuotation()
				&& this.spoken.isNegated(part.match(), part.form().kind());
	}

	private boolean add(Part part, KindOfFact kind, Map<String, List<String>> known, Stance stance) {
		Mark mark = part.number();
		NumberReader.Found number = (mark != null) ? mark.number() : null;
		String words = " " + part.match().group().strip() + " ";
		boolean tense = stance == Stance.STATES && !kind.isQuotation() && Times.areOf(kind) && !part.form().end();
		TimeReader.Found told = told(part, kind);
		boolean negated = isNegated(part, kind, stance);
		TimeReader.Found time = tense ? Times.of(told, words, this.today) : told;
		if (time == null && part.form().inherits() && kind.equals(this.lastKind)) {
			time = this.lastTime;
		}
		Deadline deadline = (time != null && number == null) ? Deadline.of(time, this.spoken.sentence(), kind) : null;
		List<Aspect> aspects = (deadline != null) ? List.of(deadline.aspect()) : aspects(part.form(), kind, number);
		boolean market = kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET);
		boolean either = market && time != null && time == this.discourse.lastTime() && this.spoken.time(part) == null
				&& this.discourse.isOfEitherTime();
		String doubt = either ? StatementDoubts.EITHER_TIME
				: (time != null && deadline == null) ? Times.doubt(time, number != null, kind, aspects) : null;
		if (doubt != null) {
			skip(part.match(), doubt);
			return true;
		}
		if (number != null && !kind.measurement() && aspects.isEmpty()) {
			return false;
		}
		if (negated && deadline != null) {
			skip(part.match(), NOT_CHECKED);
			return true;
		}
		this.discourse.lastTime(time);
		if (market) {
			this.discourse.marketTime(time);
		}
		if (market && (part.form().inherits() || MarketWords.of(this.spoken.sentence(), null).isOfBefore())) {
			this.discourse.goesOn();
		}
		List<Map<String, String>> attributes = sorts(part).stream()
			.map((sort) -> sort.isEmpty() ? Map.<String, String>of() : Map.of(sortColumn(kind, sort), sort))
			.toList();
		AskedNumber asked = (deadline != null) ? deadline.number()
				: (number != null) ? number.asked(Counted.unit(number, part.match().group())) : null;
		List<AskedClaim> readings = new ArrayList<>();
		AskedScope scope = scope(part);
		Timing timing = (deadline != null) ? Timing.OF_DEADLINE
				: part.form().end() ? Timing.ended(time)
						: negated ? Timing.absent(TenseWords.isOfPast(words), time, this.today)
								: tense ? Timing.of(words, time, kind, this.today) : Timing.NONE;
		for (@Nullable
		Period period : (deadline != null || timing.isOfAnyTime()) ? Times.ANY
				: Times.periods(time, kind, stance, words, this.today)) {
			for (Stance one : Times.isExpected(kind, words) || "shareOfContract".equals(part.form().measurement())
					|| isAhead(time, stance, kind) ? TOLD_OR_EXPECTED : stances(words, stance, deadline != null)) {
				Readings.of(kind, known, attributes, aspects, asked, period, speaker(), one)
					.stream()
					.map((reading) -> reading.within(scope))
					.forEach(readings::add);
			}
		}
		if (asked != null && stance == Stance.STATES) {
			readings.addAll(this.taking.asMetrics(this.spoken, part, known, asked, Times.periods(time), speaker(),
					this.kinds.byName("METRIC")));
		}
		boolean inherits = part.form().inherits() && (part.object() == null || part.subject() == null)
				&& kind.equals(this.lastKind);
		boolean unclear = this.discourse.isUnclear() && !goesOn(kind, known) && !isDefinite(part)
				&& (this.spoken.voice().speaker() == null || this.spoken.voice().from() == 0);
		String unless = (deadline != null && deadline.isOfSomeEquipment())
				? "the deadline may be one of other equipment"
				: StatementDoubts.unless(part, unclear, number != null && time == null && tense && this.today != null
						&& (kind.measurement() || aspects.stream().anyMatch(Aspect::stock)));
		this.lastUnless = (unless == null && inherits && StatementDoubts.PRONOUN.equals(this.lastUnless))
				? StatementDoubts.PRONOUN : unless;
		this.statements.add(new Statement(readings, this.spoken.start(part), this.spoken.end(part.match()),
				this.lastUnless, timing, told(part, kind, deadline != null && stance == Stance.STATES)
					.by((deadline != null && !deadline.due().isOfYear()) ? deadline.due() : null)));
		this.taking.remember(kind, known);
		this.lastKind = kind;
		this.lastStance = stance;
		this.lastSorts = sorts(part);
		this.lastTime = time;
		return true;
	}

	/**
	 * Whether its pronoun is one of a company, of which the sentence before names one.
	 */
	private boolean isDefinite(Part part) {
		return Stream.of(part.subject(), part.object())
			.flatMap(Stream::ofNullable)
			.filter(Mark::isPronoun)
			.allMatch((one) -> Parties.isNational(this.spoken.sentence(), one)
					|| (this.discourse.company() != null && one.end() - one.start() > Parties.LONGEST_PRONOUN));
	}

	/** Whether whoever is told of was the first party of the statement before too. */
	private boolean goesOn(KindOfFact kind, Map<String, List<String>> known) {
		String first = kind.participants().getFirst().name();
		AskedClaim last = this.statements.isEmpty() ? null : this.statements.getLast().readings().getFirst();
		return last != null && last.kind().equals(kind) && last.participants().get(first) != null
				&& known.getOrDefault(first, List.of()).equals(List.of(last.participants().get(first)));
	}

	/** What the words of a part say beyond the bare fact. */
	private ToldWords told(Part part, KindOfFact kind, boolean deadline) {
		MatchResult match = part.match();
		boolean bare = part.number() != null || kind.measurement() || kind.isQuotation();
		ToldWords told = ToldWords.of(bare ? null : Manner.of(this.spoken.marked(), match.start(), match.end()),
				deadline && Manner.isDeed(this.spoken.words(match)), isWhole(part), false, "");
		return switch (kind.name()) {
			case KindsOfFact.MEASURE_VERSION -> told.ofMeasure(this.spoken.words(match));
			case "FUNDING" -> told.received(FundingWords.isReceived(clause(match)));
			default -> told;
		};
	}

	/** The words of a part and of what follows it in its clause. */
	private String clause(MatchResult match) {
		return (this.clause != null) ? this.clause
				: " " + match.group().strip() + " " + Surroundings.rest(this.spoken.marked(), match.end());
	}

	/** Whether a whole company is told to be bought or owned. */
	private static boolean isWhole(Part part) {
		boolean owned = part.form().kind().equals("STAKE") && part.number() == null
				&& WHOLE.matcher(part.match().group()).find();
		return owned || ("cost".equals(part.form().measurement()) && !part.match().group().contains("\u27e6p"));
	}

	/** What exactly is told to be restricted; null: the form tells no such thing. */
	private @Nullable AskedScope scope(Part part) {
		Form form = part.form();
		boolean scoped = form.sorts().isEmpty() ? form.kind().equals("RESTRICTION")
				: form.sorts().stream().anyMatch(SCOPED::contains);
		if (!scoped) {
			return null;
		}
		String marked = (this.clause != null) ? this.clause
				: ToldScope.clause(this.spoken.marked(), part.match().start(), part.match().end());
		Set<Mark> own = Stream.of(part.subject(), part.object())
			.filter(Objects::nonNull)
			.flatMap((mark) -> Stream.concat(Stream.of(mark), mark.members().stream()))
			.collect(Collectors.toSet());
		Sentence sentence = this.spoken.sentence();
		// A deal or a licence has other parties; an order to one operator is one to it.
		boolean ofNetworks = form.sorts().contains("REMOVAL_ORDER") || form.sorts().contains("NETWORK_BAN");
		return ToldScope.of(marked, (mark) -> (sentence.mark(mark).letter() == 'd') ? written(mark) : null, (mark) -> {
			Mark one = sentence.mark(mark);
			boolean other = !own.contains(one) && !one.equals(this.spoken.voice().speaker())
					&& own.stream().noneMatch((party) -> one.members().contains(party));
			return (ofNetworks && other && isCompany(one)) ? written(mark) : null;
		});
	}

	private String written(String mark) {
		Mark one = this.spoken.sentence().mark(mark);
		return this.spoken.sentence().part(one.start(), one.end());
	}

	private static boolean isCompany(Mark mark) {
		Mention mention = mark.mention();
		return mention != null && !mention.of(Set.of(EntityKind.COMPANY)).isEmpty();
	}

	/** Whether something is told of a day to come, for which it can only be planned. */
	private boolean isAhead(TimeReader.@Nullable Found time, Stance stance, KindOfFact kind) {
		Period period = (time != null) ? time.period() : null;
		return period != null && period.from() != null && this.today != null && stance == Stance.STATES
				&& !kind.measurement() && period.from().firstDay().isAfter(this.today);
	}

	/** How it may be said: a deadline holds whether it is planned or stated. */
	private static List<Stance> stances(String words, Stance stance, boolean deadline) {
		if (deadline && stance.intends()) {
			return List.of(Stance.STATES);
		}
		return (stance == Stance.STATES && TenseWords.mayBePlan(words)) ? TOLD_OR_EXPECTED : List.of(stance);
	}

	/** The time of a part, or of the statements before that it goes on with. */
	private TimeReader.@Nullable Found told(Part part, KindOfFact kind) {
		TimeReader.Found time = NumberChanges.time(this.spoken, part, this.spoken.time(part));
		if (time != null && ((part.form().end() && isOfClauseBefore(time, part)) || isOfContrastedClause(time, part))) {
			return null;
		}
		boolean before = time == null && part.number() != null && kind.measurement()
				&& (part.form().inherits() || MarketWords.of(this.spoken.sentence(), null).isOfBefore());
		return before ? this.discourse.lastTime() : time;
	}

	/** "It earned 5 in 2019, and it has stopped supplying Berg": the time is not that. */
	private boolean isOfClauseBefore(TimeReader.Found time, Part part) {
		int from = this.spoken.sentence().origin(part.match().start()) - this.spoken.sentence().start();
		return time.end() < from && this.spoken.sentence().text().substring(time.end(), from).contains(", and ");
	}

	/** Between a clause and one that is contrasted with it. */
	private static final Pattern CONTRAST = Pattern.compile(",? (?:while|but|whereas|although|though) ");

	/** "Albano holds 5% of Berg, while Cadorna bought Delmare in 2019". */
	private boolean isOfContrastedClause(TimeReader.Found time, Part part) {
		int to = this.spoken.end(part.match()) - this.spoken.sentence().start();
		return time.start() > to && TenseWords.isPresent(this.spoken.words(part.match()))
				&& CONTRAST.matcher(this.spoken.sentence().text().substring(to, time.start())).find();
	}

	/** The sorts that are meant; blank: any. */
	private List<String> sorts(Part part) {
		if (part.form().inherits() && part.form().sorts().isEmpty() && !this.lastSorts.isEmpty()
				&& part.form().kind().equals("STAKE")
				&& !CAPITAL.matcher(Surroundings.rest(this.spoken.marked(), part.match().end())).find()) {
			return this.lastSorts;
		}
		List<String> sorts = part.form().sorts();
		if (part.form().kind().equals("STAKE") && sorts.isEmpty() && !CONTROLLED.matcher(part.match().group()).find()) {
			return VOTES.matcher(part.match().group()).find() ? VOTING : OWNED;
		}
		if (part.form().kind().equals("FUNDING") && sorts.isEmpty()) {
			return FundingWords.instruments(clause(part.match()));
		}
		return sorts.isEmpty() ? List.of("") : sorts;
	}

	private @Nullable String speaker() {
		Mark mark = this.spoken.voice().speaker();
		List<String> speakers = (mark != null) ? this.parties.speakers(mark) : List.of();
		return speakers.isEmpty() ? null : speakers.getFirst();
	}

	private static String sortColumn(KindOfFact kind, String sort) {
		return kind.attributes()
			.stream()
			.filter((one) -> one.identifies() && one.words().contains(sort))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(kind.name() + " has no sort " + sort))
			.name();
	}

	private static List<Aspect> aspects(Form form, KindOfFact kind, NumberReader.@Nullable Found number) {
		if (number == null || kind.measurement()) {
			return List.of();
		}
		boolean percent = number.sort() == NumberReader.Sort.PERCENT;
		return kind.aspects()
			.stream()
			.filter((one) -> (form.measurement() != null) ? one.field().equals(form.measurement())
					: one.percent() == percent)
			.toList();
	}

}
