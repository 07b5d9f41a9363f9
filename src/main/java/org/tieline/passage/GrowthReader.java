package org.tieline.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.check.Readings;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.tense.TenseWords;
import org.tieline.tense.ToldWords;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Finds changes of a metric by a percentage: "Albano's revenue rose 18% in 2018". They
 * are changes from the year before, or over the years that are told.
 */
final class GrowthReader {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final String UP = "rose|grew|climbed|increased|jumped|surged|soared|gained|expanded|(?:was|were) up|up";

	private static final String DOWN = "fell|dropped|slipped|declined|decreased|shrank|plunged|slumped|tumbled|sank|slid|(?:was|were) down|down";

	/** Right before the percentage. */
	private static final Pattern CHANGE = Pattern.compile(
			"\\b(?:(?<up>" + UP + ")|(?<down>" + DOWN
					+ "))(?: by)?(?: a| an| about| around| nearly| some| more than| almost)? ?$",
			Pattern.CASE_INSENSITIVE);

	/** "Grew its revenue by". */
	private static final Pattern CHANGED = Pattern.compile(
			"\\b(?:(?<up>grew|raised|lifted|boosted|increased|expanded)|(?<down>cut|reduced|shrank)) (?:its|their|his)(?: [\\p{L}&-]+){1,4} by(?: a| an| about| around| nearly| some| more than| almost)? ?$",
			Pattern.CASE_INSENSITIVE);

	/**
	 * A change from another time than the year before, or one that is no change of it.
	 */
	private static final Pattern OTHER = Pattern.compile(
			"\\b(?:quarter[- ]on[- ]quarter|sequential(?:ly)?|previous quarter|month|compared|against|versus|constant currenc\\w+|organic(?:ally)?|comparable|like[- ]for[- ]like|adjusted|currency|since|average|annual(?:ly)?|per year|a year(?! earlier)|each year|excluding|further|another|faster|slower)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final int YEAR = 366;

	private final PassageNames names;

	private final Parties parties;

	private final KindOfFact kind;

	private final List<Statement> statements;

	/**
	 * A reader.
	 * @param kind the kind of metrics
	 * @param statements where what is found is added
	 */
	GrowthReader(PassageNames names, Parties parties, KindOfFact kind, List<Statement> statements) {
		this.names = names;
		this.parties = parties;
		this.kind = kind;
		this.statements = statements;
	}

	/** Adds the changes of a sentence. */
	void read(Sentence sentence, Voice voice) {
		if (voice.stance() != Stance.STATES || sentence.marks().stream().noneMatch(GrowthReader::isChange)
				|| OTHER.matcher(sentence.text()).find()
				|| Surroundings.NEGATION.isIn(sentence.words(), sentence.marked() + " ")
				|| TenseWords.isPlan(sentence.marked() + " ")) {
			return;
		}
		for (Mark mark : sentence.marks()) {
			NumberReader.Found number = mark.number();
			if (number != null && isChange(mark)) {
				change(sentence, voice, mark, number);
			}
		}
	}

	private static boolean isChange(Mark mark) {
		NumberReader.Found number = mark.number();
		return number != null && number.change() && number.sort() == NumberReader.Sort.PERCENT;
	}

	private void change(Sentence sentence, Voice voice, Mark mark, NumberReader.Found number) {
		String before = sentence.part(sentence.start(), mark.start());
		Matcher changed = CHANGED.matcher(before);
		Matcher change = changed.find() ? changed : CHANGE.matcher(before);
		Period[] times = times(sentence, mark);
		if (times == null || (change != changed && !change.find())) {
			return;
		}
		MetricClause clause = MetricClause.of(sentence, mark);
		List<MetricNames.NamedMetric> named = Stream.of("USD", "")
			.flatMap((unit) -> this.names.metrics().metrics(clause.text(), unit).stream())
			.filter((one) -> one.at() + one.length() <= clause.cut() && clause.isMeant(one))
			.distinct()
			.toList();
		if (named.isEmpty()) {
			return;
		}
		MetricNames.NamedMetric best = named.stream()
			.max((one, other) -> Integer.compare(one.length(), other.length()))
			.orElseThrow();
		Mark subject = clause.subject(best, voice);
		List<String> subjects = (subject != null)
				? this.parties.party(sentence, subject, voice, this.kind.participants().getFirst(), this.kind)
				: List.of();
		boolean group = best.metric().equals("purchases") && sentence.marks()
			.stream()
			.anyMatch((one) -> one.mention() != null && !one.mention().of(Set.of(EntityKind.COUNTRY)).isEmpty());
		if (subjects.isEmpty() || group || best.metric().equals("market_size")
				|| clause.isOfPart(best, subject, false)) {
			return;
		}
		AskedNumber asked = number.asked("percent");
		AskedNumber share = (change.group("up") != null) ? risen(asked, number) : fallen(asked, number);
		String speaker = (voice.speaker() != null)
				? this.parties.speakers(voice.speaker()).stream().findFirst().orElse(null) : null;
		List<AskedClaim> readings = named.stream()
			.filter((one) -> one.length() == best.length())
			.flatMap((one) -> readings(one.metric(), subjects, share, times, speaker).stream())
			.toList();
		this.statements.add(new Statement(readings, (subject != null) ? subject.start() : mark.start(), mark.end(),
				StatementDoubts.NO_FIGURE, Timing.NONE, ToldWords.PLAIN));
	}

	private List<AskedClaim> readings(String metric, List<String> subjects, AskedNumber share, Period[] times,
			@Nullable String speaker) {
		Map<String, List<String>> parts = new LinkedHashMap<>();
		parts.put(this.kind.participants().getFirst().name(), subjects);
		String only = this.names.metrics().onlyCounterparty(subjects.getFirst(), metric);
		if (only != null) {
			parts.put(Readings.part(this.kind, Role.OBJECT).name(), List.of(only));
		}
		List<AskedClaim> readings = new ArrayList<>();
		Readings
			.of(this.kind, parts, List.of(Map.of("metric", metric)), List.of(), share, times[1], speaker, Stance.STATES)
			.forEach((one) -> readings.add(one.since(times[0])));
		return readings;
	}

	/** The time before and the time itself; null: they are not clear. */
	private static Period @Nullable [] times(Sentence sentence, Mark mark) {
		TimeReader.Found time = sentence.timeNear(mark.start());
		Period period = (time != null) ? time.period() : null;
		if (time == null || period == null || time.sense() != TimeReader.Sense.AT || period.from() == null
				|| period.to() == null || sentence.times().stream().filter((one) -> one.period() != null).count() > 1) {
			return null;
		}
		PartialDate from = period.from();
		PartialDate to = period.to();
		if (period.days() > YEAR) {
			String lead = sentence.text()
				.substring(Math.max(0, time.start() - 8), time.start() + 5)
				.toLowerCase(Locale.ROOT);
			boolean years = from.month() == null && to.month() == null
					&& (lead.contains("from ") || lead.contains("betwe"));
			return years ? new Period[] { new Period(from, from), new Period(to, to) } : null;
		}
		if (from.day() != null || to.day() != null) {
			return null;
		}
		return new Period[] { new Period(yearBefore(from), yearBefore(to)), period };
	}

	private static PartialDate yearBefore(PartialDate date) {
		return new PartialDate(date.year() - 1, date.month(), null);
	}

	private static AskedNumber risen(AskedNumber by, NumberReader.Found number) {
		return new AskedNumber(plus(by.low()), by.lowOpen(), plus(by.high()), by.highOpen(), by.unit(),
				words(number, HUNDRED.add(number.value())));
	}

	private static AskedNumber fallen(AskedNumber by, NumberReader.Found number) {
		return new AskedNumber(minus(by.high()), by.highOpen(), minus(by.low()), by.lowOpen(), by.unit(),
				words(number, HUNDRED.subtract(number.value())));
	}

	private static String words(NumberReader.Found number, BigDecimal share) {
		return number.how().prefix() + share.toPlainString() + "%";
	}

	private static @Nullable BigDecimal plus(@Nullable BigDecimal bound) {
		return (bound != null) ? HUNDRED.add(bound) : null;
	}

	private static @Nullable BigDecimal minus(@Nullable BigDecimal bound) {
		return (bound != null) ? HUNDRED.subtract(bound) : null;
	}

}
