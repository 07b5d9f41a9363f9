package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.Readings;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.CountrySuppliers;
import org.tieline.figure.FigureLinks;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NextTime;
import org.tieline.english.NumberLink;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.figure.NamelessFigure;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.tense.TenseWords;
import org.tieline.tense.Times;
import org.tieline.tense.ToldWords;
import org.tieline.unread.OtherBasis;
import org.tieline.value.Period;

/** Finds sums, counts and percentages with the metric that they name. */
final class MetricReader {

	private static final String MARKET_SIZE = "market_size";

	private static final String PURCHASES = "purchases";

	/** What a company buys in all. */
	private static final Set<String> BOUGHT = Set.of(PURCHASES, "total_procurement");

	private static final String EXPENDITURE = "r_and_d_expenditure";

	/** Between a rise or fall and what it came to. */
	private static final Pattern REACHED = Pattern.compile(
			" ?(?:in (?:the )?(?:\\p{L}+ (?:quarter|half|months) of )?\\d{4} ?|last year ?|this year ?|on the year ?|year on year ?)?,? ?to(?: the)? ?");

	/** So many blanks and marks of quotations may stand between two sentences. */
	private static final int NEXT = 3;

	/** What a company has as a whole. */
	private static final Set<String> OF_COMPANY = Set.of("revenue", "net_profit", "operating_profit",
			"r_and_d_expenditure", "employees");

	private final PassageNames names;

	private final Parties parties;

	private final KindsOfFact kinds;

	private final List<Statement> statements;

	private final @Nullable LocalDate today;

	private @Nullable Before before;

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

	/**
	 * Whether a sentence without a name may tell a figure of whoever was told of before.
	 */
	static boolean mayGoOn(String sentence) {
		return NamelessFigure.opens(sentence);
	}

	/** Sums, counts and percentages that no form has taken, with the metric they name. */
	void read(Sentence sentence, Voice voice, Set<Integer> used) {
		List<Mark> marks = sentence.marks();
		for (int i = 0; i < marks.size(); i++) {
			NumberReader.Found number = marks.get(i).number();
			if (number != null && !used.contains(i) && number.sort() != NumberReader.Sort.RANK
					&& (!number.change() || MetricClause.of(sentence, marks.get(i)).withoutLoss() != null)) {
				Mark change = (i > 0) ? marks.get(i - 1) : null;
				boolean reached = change != null && change.number() != null && change.number().change()
						&& REACHED.matcher(sentence.part(change.end(), marks.get(i).start())).matches();
				Voice own = voice(sentence, voice, marks.get(i));
				if (own != null) {
					metric(sentence, own, marks.get(i), number,
							MetricClause.of(sentence, (reached && change != null) ? change : marks.get(i)));
				}
			}
		}
	}

	/**
	 * Whose word a number is; null: it stands before a denial that does not tell what is
	 * denied, and may be that.
	 */
	private static @Nullable Voice voice(Sentence sentence, Voice voice, Mark number) {
		String marked = sentence.marked() + " ";
		int author = voice.authorUntil(marked);
		int again = voice.authorFrom(marked);
		boolean before = number.start() < sentence.origin(voice.from());
		if (before && author > 0) {
			return (number.start() < sentence.origin(author)) ? Voice.AUTHOR : null;
		}
		if (again < marked.length() && number.start() >= sentence.origin(again)) {
			return Voice.AUTHOR;
		}
		return (before && voice.stance() == Stance.DENIES) ? null : voice;
	}

	/** The words right after a number. */
	private static String after(Sentence sentence, Mark number) {
		return sentence.part(number.end(), Math.min(sentence.end(), number.end() + AFTER)).strip();
	}

	/** So far after a number it may be told what it takes in. */
	private static final int AFTER = 40;

	/**
	 * Adds a number with its metric.
	 * @param clause the words around it, or around the change that it follows
	 */
	private void metric(Sentence sentence, Voice voice, Mark mark, NumberReader.Found told, MetricClause words) {
		if (isPartOfPurchases(sentence, mark, told) || isOfNext(sentence, mark, told) || isOfPlace(sentence, mark, told)
				|| isOfRevenue(sentence, mark, told)) {
			return;
		}
		MetricClause profit = words.withoutLoss();
		MetricClause clause = (profit != null) ? profit : words;
		NumberReader.Found number = (profit != null) ? told.opposite() : told;
		String text = clause.text();
		List<MetricNames.NamedMetric> named = this.names.metrics()
			.metrics(text, number.unit())
			.stream()
			.filter(clause::isMeant)
			.toList();
		named = ofItsPlace(sentence, mark, clause.nearest(named));
		if (named.isEmpty() && (goesOn(sentence, mark, number) || toldAgain(sentence, mark, number))) {
			return;
		}
		if (named.isEmpty() || Surroundings.NEGATION.isIn(" " + clause.own().toLowerCase(Locale.ROOT) + " ")
				|| OtherBasis.isTold(text) || OtherBasis.takesIn(text) || OtherBasis.takesIn(after(sentence, mark))) {
			return;
		}
		KindOfFact kind = this.kinds.byName("METRIC");
		Participant first = kind.participants().getFirst();
		MetricNames.NamedMetric best = named.getFirst();
		Mark subject = clause.subject(best, voice);
		List<String> subjects = best.metric().equals(MARKET_SIZE)
				? this.parties.markets(sentence, null, mark, voice.speaker())
				: (subject != null) ? this.parties.party(sentence, subject, voice, first, kind) : List.of();
		TimeReader.Found time = Times.of(sentence.timeNear(mark.start()), " " + text.toLowerCase(Locale.ROOT) + " ",
				this.today);
		if (time != null && Times.doubt(time, true, kind, List.of()) != null) {
			return;
		}
		if (subjects.isEmpty()) {
			Before last = before(sentence, kind);
			if (last != null && isOfSubjectBefore(sentence, clause, best, last)) {
				add(sentence, mark, number, new Before(sentence, mark, named, last.subjects(), List.of(),
						last.speaker(), last.stance(), null), (time != null) ? time.period() : last.period());
			}
			return;
		}
		if (clause.unexplained(best, subject) != null || clause.isOfSomeYear()) {
			return;
		}
		if (best.metric().endsWith(PURCHASES) && isFromOne(clause, subject, voice)) {
			return;
		}
		if (best.metric().equals(PURCHASES) && CountrySuppliers.areOfSeveral(sentence.marked())) {
			return;
		}
		List<String> groups = counterparties(sentence, mark, subjects, best.metric().equals(PURCHASES));
		boolean inCountry = best.metric().equals("revenue_in_country");
		if (inCountry && NamelessFigure.isAtHome(text, best.at(), best.at() + best.length())
				&& !Objects.equals(this.names.metrics().onlyCounterparty(subjects.getFirst(), best.metric()),
						this.names.seat(subjects.getFirst()))) {
			return;
		}
		if (!inCountry && clause.isOfPart(best, subject, !groups.isEmpty())) {
			return;
		}
		Stance stance = (voice.stance() == Stance.STATES && TenseWords.isPlan(text)) ? Stance.PLANS : voice.stance();
		String speaker = (voice.speaker() != null && !this.parties.speakers(voice.speaker()).isEmpty())
				? this.parties.speakers(voice.speaker()).getFirst() : null;
		List<AskedClaim> readings = new ArrayList<>();
		for (MetricNames.NamedMetric one : named) {
			if (one.length() == best.length()) {
				for (@Nullable
				Period period : Times.periods(time, kind, stance, " " + text.toLowerCase(Locale.ROOT) + " ",
						this.today)) {
					readings.addAll(readings(kind, one.metric(), subjects, groups, number, period, speaker, stance));
				}
			}
		}
		if (!readings.isEmpty()) {
			boolean whole = subject != null && !NumberChanges.isTold(text);
			int from = (whole && subject != null) ? subject.start() : mark.start();
			this.statements.add(new Statement(readings, Math.min(from, mark.start()), mark.end(), isUnclear(subject)
					? StatementDoubts.PRONOUN
					: best.vague() ? "it does not say which profit is meant"
							: inCountry ? StatementDoubts.IN_COUNTRY
									: best.metric().endsWith("_share_of_sales") || best.isForMeasure(sentence.marks())
											? StatementDoubts.UNRECORDED
											: (time == null && this.today != null) ? StatementDoubts.UNDATED : null,
					Timing.of(" " + text.toLowerCase(Locale.ROOT) + " ", time, kind), ToldWords.PLAIN));
			this.before = new Before(sentence, mark, named, subjects, groups, speaker, stance,
					(time != null) ? time.period() : null);
		}
	}

	private static boolean isOfOtherNumber(Sentence sentence, Mark number, Mark place) {
		return sentence.marks()
			.stream()
			.anyMatch((one) -> one.number() != null && one.start() >= number.end() && one.end() <= place.start());
	}

	/** Whether it is told by a pronoun, which may mean several. */
	private boolean isUnclear(@Nullable Mark subject) {
		return subject != null && subject.isPronoun() && this.parties.isUnclear();
	}

	/**
	 * Whether a sentence without a name goes on about the company of the one before:
	 * "Revenue was 5 billion euros."
	 */
	private static boolean isOfSubjectBefore(Sentence sentence, MetricClause clause, MetricNames.NamedMetric metric,
			Before last) {
		boolean next = (isNext(sentence, last) || last.sentence() == sentence) && last.groups().isEmpty()
				&& last.subjects().size() == 1 && !clause.text().isEmpty();
		return next && OF_COMPANY.contains(metric.metric())
				&& (last.sentence() == sentence || sentence.marks().stream().allMatch((mark) -> mark.number() != null))
				&& NamelessFigure.isTold(clause.text(), metric.at(), metric.at() + metric.length());
	}

	/**
	 * The number before, or whoever the sentence before is about if it tells no number;
	 * null: that is not clear.
	 */
	private @Nullable Before before(Sentence sentence, KindOfFact kind) {
		Before last = this.before;
		if (last != null && (last.sentence() == sentence || isNext(sentence, last))) {
			return last;
		}
		List<String> subjects = this.parties.topic(sentence, kind.participants().getFirst(), kind);
		return subjects.isEmpty() ? null : new Before(sentence, sentence.marks().getFirst(), List.of(), subjects,
				List.of(), null, Stance.STATES, null);
	}

	/**
	 * Whether what is bought is that of one company: "bought Berg chips for 1 billion".
	 */
	private static boolean isFromOne(MetricClause clause, @Nullable Mark subject, Voice voice) {
		Mention buyer = (subject != null) ? subject.mention() : null;
		return clause.sentence().marks().stream().anyMatch((mark) -> {
			Mention mention = mark.mention();
			return mention != null && mark != subject && mark != voice.speaker() && mark.letter() == 'e'
					&& mark.start() >= clause.start() && (buyer == null || mark.start() > buyer.start())
					&& mark.start() < clause.number().start() && !mention.of(Set.of(EntityKind.COMPANY)).isEmpty();
		});
	}

	/**
	 * Adds a number that another party has of the same: "and Berg 4 million".
	 * @return whether it is one
	 */
	private boolean isOfNext(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		NumberReader.Found first = (last != null) ? last.mark().number() : null;
		if (last == null || first == null || last.sentence() != sentence || !first.unit().equals(number.unit())) {
			return false;
		}
		NextOwner owner = NextOwner.of(sentence, last.mark(), mark);
		if (owner == null || !last.groups().isEmpty()) {
			return owner != null;
		}
		if (owner.speaker()) {
			List<String> speakers = this.parties.speakers(owner.party());
			if (!speakers.isEmpty()) {
				add(sentence, mark, number, last.saidBy(speakers.getFirst()),
						(owner.period() != null) ? owner.period() : last.period());
			}
			return true;
		}
		KindOfFact kind = this.kinds.byName("METRIC");
		List<String> subjects = this.parties.party(sentence, owner.party(), new Voice(null, last.stance(), 0),
				kind.participants().getFirst(), kind);
		if (!subjects.isEmpty() && !subjects.equals(last.subjects())) {
			add(sentence, mark, number, last.of(subjects), (owner.period() != null) ? owner.period() : last.period());
		}
		return true;
	}

	/** Adds a number of a place, of which there is a metric of its own. */
	private boolean isOfPlace(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		NumberReader.Found first = (last != null) ? last.mark().number() : null;
		if (last == null || first == null || last.sentence() != sentence || !first.unit().equals(number.unit())) {
			return false;
		}
		for (Mark one : sentence.marks()) {
			Mention mention = one.mention();
			if (mention == null || mention.of(Set.of(EntityKind.COUNTRY)).isEmpty()) {
				continue;
			}
			boolean here = (one.start() >= mark.end() && isAfter(sentence, mark, one))
					|| (one.letter() == 'e' && one.start() >= last.mark().end() && one.end() <= mark.start()
							&& FigureLinks.isOfNextPlace(sentence.part(last.mark().end(), one.start()),
									sentence.part(one.end(), mark.start())));
			String metric = here
					? this.names.metrics()
						.ofPlace(last.named().getFirst().metric(), mention.of(Set.of(EntityKind.COUNTRY)).getFirst())
					: null;
			if (metric != null) {
				add(sentence, mark, number, last.as(metric), last.period());
				return true;
			}
		}
		return false;
	}

	/** "Of its core suppliers, 33 are from Nordia": no number of all of them. */
	private List<MetricNames.NamedMetric> ofItsPlace(Sentence sentence, Mark mark,
			List<MetricNames.NamedMetric> named) {
		for (Mark one : sentence.marks()) {
			Mention mention = one.mention();
			List<Name> countries = (mention != null && one.start() >= mark.end() && !named.isEmpty())
					? mention.of(Set.of(EntityKind.COUNTRY)) : List.of();
			String metric = (!countries.isEmpty() && named.getFirst().metric().endsWith("_total")
					&& isAfter(sentence, mark, one))
							? this.names.metrics().ofPlace(named.getFirst().metric(), countries.getFirst()) : null;
			if (metric != null) {
				return List
					.of(new MetricNames.NamedMetric(metric, named.getFirst().at(), named.getFirst().length(), false));
			}
		}
		return named;
	}

	/** Whether a place follows a number: "33 from Nordia", "33 Nordian firms". */
	private static boolean isAfter(Sentence sentence, Mark number, Mark place) {
		String between = sentence.part(number.end(), place.start());
		return (place.letter() == 'a') ? between.isBlank() : FigureLinks.isOfPlace(between);
	}

	/** Adds the part of revenue that an expenditure is: "or 15% of its revenue". */
	private boolean isOfRevenue(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		boolean part = last != null && number.sort() == NumberReader.Sort.PERCENT
				&& last.named().getFirst().metric().equals(EXPENDITURE)
				&& FigureLinks.isPartOfRevenue(joined(sentence, mark, last), sentence.part(mark.end(), sentence.end()));
		if (part && last != null) {
			add(sentence, mark, number, last.as("r_and_d_share_of_revenue"), last.period());
		}
		return part;
	}

	/**
	 * What joins a number to the one before; "That was" does so from sentence to
	 * sentence.
	 */
	private static String joined(Sentence sentence, Mark mark, Before last) {
		boolean that = isNext(sentence, last) && NamelessFigure.isPart(sentence.part(sentence.start(), mark.start()));
		return (last.sentence() == sentence) ? sentence.part(last.mark().end(), mark.start()) : that ? ", or " : "";
	}

	/** Adds a number that is read as the one before. */
	private void add(Sentence sentence, Mark mark, NumberReader.Found number, Before as, @Nullable Period period) {
		KindOfFact kind = this.kinds.byName("METRIC");
		List<AskedClaim> readings = new ArrayList<>();
		int length = as.named().getFirst().length();
		as.named()
			.stream()
			.filter((one) -> one.length() == length)
			.forEach((one) -> readings.addAll(readings(kind, one.metric(), as.subjects(), as.groups(), number, period,
					as.speaker(), as.stance())));
		if (!readings.isEmpty()) {
			this.statements.add(new Statement(readings, mark.start(), mark.end(), null, Timing.NONE, ToldWords.PLAIN));
			this.before = new Before(sentence, mark, as.named(), as.subjects(), as.groups(), as.speaker(), as.stance(),
					period);
		}
	}

	/**
	 * Adds a number that goes on with the one before: "$11 billion in 2018 and $18.7
	 * billion in 2019", "up from $11 billion a year earlier".
	 * @return whether it does
	 */
	private boolean goesOn(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		if (last == null || last.sentence() != sentence) {
			return false;
		}
		NumberReader.Found first = last.mark().number();
		String between = NumberLink.withYears(sentence.part(last.mark().end(), mark.start()),
				last.mark().end() - sentence.start(), sentence.times());
		Period period = (first != null && first.unit().equals(number.unit()))
				? NextTime.of(sentence.text(), sentence.times(), last.mark().end() - sentence.start(),
						mark.start() - sentence.start(), mark.end() - sentence.start(), last.period())
				: null;
		if (period == null || !NumberLink.isClear(between, NumberLink
			.withYears(sentence.part(mark.end(), sentence.end()), mark.end() - sentence.start(), sentence.times()))) {
			return false;
		}
		add(sentence, mark, number, last, period);
		return true;
	}

	/**
	 * Adds a number of the sentence before at another time: "A year earlier it had been 4
	 * billion."
	 * @return whether it is one
	 */
	private boolean toldAgain(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		NumberReader.Found first = (last != null) ? last.mark().number() : null;
		if (last == null || first == null || !isNext(sentence, last) || !first.unit().equals(number.unit())
				|| sentence.marks().stream().anyMatch((one) -> one.mention() != null)
				|| !NamelessFigure.isToldAgain(sentence.part(sentence.start(), mark.start()),
						sentence.part(mark.end(), sentence.end()))) {
			return false;
		}
		TimeReader.Found time = sentence.timeNear(mark.start());
		Period period = NamelessFigure.isOfYearBefore(sentence.text()) ? NextTime.yearBefore(last.period())
				: (time != null && time.sense() == TimeReader.Sense.AT) ? time.period() : null;
		if (period == null || period.equals(last.period())) {
			return false;
		}
		add(sentence, mark, number, last, period);
		return true;
	}

	/** Whether a sentence follows right after the one of the number before. */
	private static boolean isNext(Sentence sentence, Before last) {
		return last.sentence() != sentence && sentence.start() >= last.sentence().end()
				&& sentence.start() - last.sentence().end() <= NEXT;
	}

	/**
	 * The number before, with what it was read as.
	 *
	 * @param period its time; null: none is told
	 */
	private record Before(Sentence sentence, Mark mark, List<MetricNames.NamedMetric> named, List<String> subjects,
			List<String> groups, @Nullable String speaker, Stance stance, @Nullable Period period) {

		/** The same as somebody else counts it. */
		Before saidBy(String other) {
			return new Before(this.sentence, this.mark, this.named, this.subjects, this.groups, other, this.stance,
					this.period);
		}

		/** The same as another metric. */
		Before as(String metric) {
			return new Before(this.sentence, this.mark, List.of(new MetricNames.NamedMetric(metric, 0, 1, false)),
					this.subjects, List.of(), this.speaker, this.stance, this.period);
		}

		/** The same from some suppliers. */
		Before from(List<String> suppliers) {
			return new Before(this.sentence, this.mark, this.named, this.subjects, suppliers, this.speaker, this.stance,
					this.period);
		}

		/** The same of others. */
		Before of(List<String> others) {
			return new Before(this.sentence, this.mark, this.named, others, this.groups, this.speaker, this.stance,
					this.period);
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

	/** Before a part of what was told: "bought 70 billion, of which 11 billion". */
	private static final Pattern OF_WHICH = Pattern.compile(
			".*(?:, | )(?:of which|of that|of this|of those|of it|including)(?: (?:some|about|around|roughly|nearly|almost|over))? ");

	/** Adds what was bought from suppliers of a country, as a part of all that was. */
	private boolean isPartOfPurchases(Sentence sentence, Mark mark, NumberReader.Found number) {
		Before last = this.before;
		NumberReader.Found first = (last != null) ? last.mark().number() : null;
		if (last == null || first == null || last.sentence() != sentence || !first.unit().equals(number.unit())
				|| last.mark().end() > mark.start() || !last.groups().isEmpty()
				|| last.named().stream().noneMatch((one) -> BOUGHT.contains(one.metric()))
				|| !OF_WHICH.matcher(sentence.part(last.mark().end(), mark.start())).matches()) {
			return false;
		}
		List<String> groups = counterparties(sentence, mark, last.subjects(), true);
		if (groups.isEmpty()) {
			return false;
		}
		add(sentence, mark, number, last.as(PURCHASES).from(groups), last.period());
		return true;
	}

	/**
	 * "American suppliers" of a company are a group of their own, and "American parts"
	 * are bought from them. Suppliers that are named after another number are those of
	 * that number.
	 */
	private List<String> counterparties(Sentence sentence, Mark number, List<String> subjects, boolean purchases) {
		List<String> groups = new ArrayList<>();
		for (Mark mark : sentence.marks()) {
			Mention mention = mark.mention();
			if (mention == null || mention.of(Set.of(EntityKind.COUNTRY)).isEmpty()
					|| isOfOtherNumber(sentence, number, mark)) {
				continue;
			}
			String noun = CountrySuppliers.noun(sentence.part(sentence.start(), mark.start()),
					sentence.part(mark.end(), sentence.end()), mark.next(), purchases);
			if (noun != null) {
				groups
					.addAll(this.names.groups(mention.of(Set.of(EntityKind.COUNTRY)).getFirst().id(), noun, subjects));
			}
		}
		return groups;
	}

}
