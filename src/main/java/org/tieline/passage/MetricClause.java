package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.figure.FigureLinks;
import org.tieline.english.NameIndex.Mention;
import org.tieline.figure.FigureGoods;
import org.tieline.figure.FigureOwner;
import org.tieline.passage.Sentence.Mark;
import org.tieline.unread.Unexplained;

/**
 * The words around a number, from the number before it to the one after it, without the
 * number itself. They tell which metric it is, of whom, and whether of a part only.
 *
 * @param text the words
 * @param start where they start in the passage
 * @param cut where in the words the number stood
 * @param gap how long the number is, so that places after it can be found
 */
record MetricClause(Sentence sentence, Mark number, String text, int start, int cut, int gap) {

	/** Before a metric: it is the metric itself, not that of a part. */
	private static final Set<String> PLAIN = Set.of("'s", "'", "its", "their", "his", "annual", "total", "full-year",
			"yearly", "net", "group", "overall", "reported", "reports", "posted", "posts", "had", "has", "have", "made",
			"makes", "generated", "generates", "earned", "booked", "recorded", "achieved", "showed", "announced",
			"with", "of", "in", "into", "to", "on", "a", "an", "the", "and", "whose", "at", "for", "global",
			"worldwide", "is", "was", "were", "consolidated", "company", "that", "about", "some", "by", "from", "took",
			"reach", "reached", "spent", "spends", "invested", "combined", "sold", "holds", "held", "owns", "owned",
			"employs", "employed", "counted", "counts", "numbered", "posting", "reporting", "turned", "swung",
			"returned", "show", "shows", "included", "yielded");

	private static final Pattern FROM = Pattern.compile("\\s*from\\b");

	private static final Pattern VERB = Pattern
		.compile("(?i)(?:bought|buys|sourced|spent|earned|purchased|raised|shipped|appropriated|set|worth|of)\\b");

	private static final Pattern LAST = Pattern.compile("('s|[\\p{L}\\p{N}&/-]+|[^\\s])\\s*$");

	private static final Pattern OTHER = Pattern.compile(
			"\\s*(?:per|brought(?! in)|gave|yielded|targets?|growth|shortfall|loss|losses|decline|drop|guidance|forecasts?|outlook|share|increase|rise|gap|goal|force|ban|team|staff|campus|centre|center|institute|laboratory|lab|building|park|paper|note|department|engineers?|partners?|jobs|by(?= \\d))\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LOST = Pattern.compile(
			"\\b(?:lost|loses|lose|losing|missed|misses|short of|shortfall|wiped|wipe|(?<!development |r&d )costs?|less than expected|below its|targets?|targeted|target of|projected|predicted|forecasts?|guidance|times|twice|double|triple|consensus|expected(?! to)|expecting|hoped for|than (?:that|those) of)\\b",
			Pattern.CASE_INSENSITIVE);

	/** Between a metric and its number. */
	private static final Pattern NEXT = Pattern.compile(
			" (?:of|was|is|at|came to|reached|hit|to|stood at|totalled|totaled|amounted to|(?:rose|fell|grew|climbed|dropped|slipped|jumped|sank|swelled|declined|increased) to|were)(?: a record)?(?: some| about| around)? ?");

	private static final Pattern LOSS = Pattern.compile(
			"(?i)(?<!operating |trading |pre-tax |pretax |quarterly |annual )(?<=\\bnet |\\ba |\\bits )(?<loss>loss)(?:es)?(?: of| was| came to| amounted to| reached| hit| totalled| totaled| widened to| narrowed to)?(?: about| some| around| nearly)? ?$");

	/** "Albano lost 5 million in 2020". */
	private static final Pattern LOST_MONEY = Pattern.compile("(?<=\\p{L} )(?<! and )(?<loss>lost) $");

	private static final Pattern IN_YEAR = Pattern.compile(" (?:in|for) \\d{4}(?=[.,;]|$| and| after| having| but)");

	private static final Pattern PLACE = Pattern
		.compile("\\b(?:in|from|to|across|within|outside|inside|throughout)(?: the)? $", Pattern.CASE_INSENSITIVE);

	/** What is earned in a part of the world only. */
	private static final Pattern REGION = Pattern.compile(
			"(?i)\\b(?:at home|abroad|overseas|domestic|domestically|foreign|(?:its|their) home market|outside (?:its|the) (?:home|domestic)|international (?:sales|revenue|business))\\b");

	private static final Pattern SPENT = Pattern.compile("(?:spent|spending)", Pattern.CASE_INSENSITIVE);

	/** Where another clause starts, which tells of something else. */
	private static final Pattern NEXT_CLAUSE = Pattern
		.compile("[,;] (?:but|while|whereas|although|though) | while | whereas |;");

	static MetricClause of(Sentence sentence, Mark mark) {
		int from = sentence.start();
		int to = sentence.end();
		int end = sentence.start() + FigureLinks.endOfAside(sentence.text(), mark.end() - sentence.start());
		for (Mark other : sentence.marks()) {
			if (other.number() != null && other != mark && (other.start() < mark.start() || other.start() >= end)) {
				if (other.end() <= mark.start()) {
					from = Math.max(from, other.end());
				}
				else if (other.start() >= mark.end()) {
					to = Math.min(to, other.start());
				}
			}
		}
		String before = sentence.text().substring(from - sentence.start(), mark.start() - sentence.start());
		int start = from;
		int colon = FigureOwner.afterColon(before);
		boolean named = sentence.marks()
			.stream()
			.anyMatch((one) -> one.mention() != null && one.letter() == 'e' && one.start() == start + colon);
		if (colon > 0 && named) {
			from += colon;
			before = before.substring(colon);
		}
		String after = sentence.text().substring(end - sentence.start(), to - sentence.start());
		Matcher next = NEXT_CLAUSE.matcher(after);
		String own = next.find() ? after.substring(0, next.start()) : after;
		return new MetricClause(sentence, mark, before + own, from, before.length(), end - mark.start());
	}

	/** The words up to the next comma after the number. */
	String own() {
		Matcher comma = Pattern.compile(",(?! ?\\d)").matcher(this.text).region(this.cut, this.text.length());
		return comma.find() ? this.text.substring(0, comma.start()) : this.text;
	}

	/** Where a place of the words is in the passage. */
	private int place(int at) {
		return this.start + at + ((at >= this.cut) ? this.gap : 0);
	}

	/** Whether the words around the metric leave it as it is. */
	boolean isMeant(MetricNames.NamedMetric metric) {
		int end = metric.at() + metric.length();
		if (isOfNext(end) || isOfOthers(metric)
				|| (metric.metric().equals("semiconductor_purchases")
						&& FigureGoods.isPartOfChips(this.text, metric.at()))
				|| LOST.matcher(this.text).find()
				|| OTHER.matcher(this.text).region(end, this.text.length()).lookingAt()) {
			return false;
		}
		if (!metric.metric().equals("purchases")
				&& FROM.matcher(this.text).region(end, this.text.length()).lookingAt()) {
			return false;
		}
		if (metric.metric().equals("market_size")
				|| VERB.matcher(this.text).region(metric.at(), this.text.length()).lookingAt()
				|| isNameBefore(metric.at())) {
			return true;
		}
		Matcher last = LAST.matcher(this.text.substring(0, metric.at()));
		return !last.find() || PLAIN.contains(last.group(1).toLowerCase(Locale.ROOT))
				|| !Character.isLetter(last.group(1).charAt(0));
	}

	/**
	 * "Bought Berg for": a name that is not on record is taken over, or told of alone.
	 */
	private static final Pattern NAMED = Pattern
		.compile("(?:bought|buys|purchased|spent on|purchases of)(?: the)? (?<name>\\p{Lu}[\\p{L}\\p{N}]+)");

	/** Whether it is that of somebody who is only told by the name of another. */
	private boolean isOfOthers(MetricNames.NamedMetric metric) {
		int from = place(metric.at());
		int to = place(metric.at() + metric.length() - 1) + 1;
		boolean spent = metric.metric().endsWith("purchases") || metric.metric().endsWith("expenditure");
		int end = metric.at() + metric.length();
		boolean number = end <= this.cut && this.text.substring(end, this.cut).strip().equals("of");
		boolean goods = metric.metric().equals("revenue") && !number && FigureLinks.isOfGoods(this.text, end);
		return goods || (spent && (FigureGoods.isLent(this.text) || isOfUnknown(metric)))
				|| this.sentence.marks()
					.stream()
					.filter((mark) -> mark.mention() != null && mark.letter() == 'e')
					.anyMatch((mark) -> (mark.end() <= from && FigureGoods.isOfOthers(between(mark.end(), from)))
							|| (mark.start() > to && metric.metric().equals("revenue") && isCompany(mark)
									&& FigureGoods.isTo(between(to, mark.start()))));
	}

	/** Whether a name that is not on record stands where what is bought would stand. */
	private boolean isOfUnknown(MetricNames.NamedMetric metric) {
		Matcher named = NAMED.matcher(this.text).region(metric.at(), this.text.length());
		if (!named.lookingAt()) {
			return false;
		}
		int name = place(named.start("name"));
		return this.sentence.marks().stream().noneMatch((mark) -> mark.start() <= name && name < mark.end());
	}

	private static boolean isCompany(Mark mark) {
		Mention mention = mark.mention();
		return mention != null && !mention.of(Set.of(EntityKind.COMPANY)).isEmpty();
	}

	/** The metrics that stand right before the number, if there are any; else all. */
	List<MetricNames.NamedMetric> nearest(List<MetricNames.NamedMetric> named) {
		List<MetricNames.NamedMetric> before = named.stream()
			.filter((one) -> one.at() + one.length() <= this.cut
					&& NEXT.matcher(this.text.substring(one.at() + one.length(), this.cut)).matches())
			.toList();
		boolean exact = named.isEmpty() || before.stream()
			.noneMatch((one) -> !one.equals(named.getFirst()) && named.getFirst().metric().endsWith(one.metric()));
		return (before.isEmpty() || !exact) ? named : before;
	}

	/** Whether it stands right before the next number: "and a net profit of". */
	private boolean isOfNext(int end) {
		return end > this.cut && NEXT.matcher(this.text).region(end, this.text.length()).matches()
				&& this.sentence.marks()
					.stream()
					.anyMatch((mark) -> mark.number() != null && mark.start() == place(this.text.length() - 1) + 1);
	}

	/**
	 * The words with a loss as the profit that it is the opposite of; null: it tells no
	 * loss.
	 */
	@Nullable MetricClause withoutLoss() {
		Matcher loss = LOSS.matcher(this.text.substring(0, this.cut));
		boolean lost = !loss.find();
		if (lost) {
			loss = LOST_MONEY.matcher(this.text.substring(0, this.cut));
			if (!loss.find() || !IN_YEAR.matcher(this.text).region(this.cut, this.text.length()).lookingAt()) {
				return null;
			}
		}
		String profit = new StringBuilder(this.text)
			.replace(loss.start("loss"), loss.end("loss"), lost ? "net profit" : "profit")
			.toString();
		return new MetricClause(this.sentence, this.number, profit, this.start,
				this.cut + profit.length() - this.text.length(), this.gap - profit.length() + this.text.length());
	}

	private boolean isNameBefore(int at) {
		int place = place(at);
		return this.sentence.marks()
			.stream()
			.anyMatch((mark) -> mark.letter() == 'e' && mark.mention() != null && place - mark.end() >= 0
					&& place - mark.end() <= 1);
	}

	/**
	 * Whose metric it is; null: that is not clear. Its owner comes first, then the only
	 * party of the sentence before the number, then the one that the clause starts with.
	 */
	@Nullable Mark subject(MetricNames.NamedMetric metric, Voice voice) {
		Mark found = found(metric, voice);
		boolean several = found != null
				&& this.sentence.marks().stream().anyMatch((one) -> one.members().contains(found));
		return (several || isOfAnother(found)) ? null : found;
	}

	/** "Albano spent more than Berg's 4 billion": the number has an owner of its own. */
	private boolean isOfAnother(@Nullable Mark found) {
		return this.sentence.marks()
			.stream()
			.anyMatch((mark) -> mark != found && mark.mention() != null && mark.letter() == 'e'
					&& mark.end() < this.number.start()
					&& FigureOwner.isOwnNumber(between(mark.end(), this.number.start())));
	}

	private @Nullable Mark found(MetricNames.NamedMetric metric, Voice voice) {
		int end = place(metric.at() + metric.length() - 1) + 1;
		for (Mark mark : this.sentence.marks()) {
			if (mark.mention() != null && mark.letter() == 'e' && !mark.mention().of(Parties.SUBJECTS).isEmpty()
					&& mark.start() > end && mark != voice.speaker()
					&& FigureOwner.isOfOwner(between(end, mark.start()))) {
				return mark;
			}
		}
		if (metric.at() > this.cut) {
			int place = place(metric.at());
			for (Mark mark : this.sentence.marks()) {
				if (mark.mention() != null && mark.letter() == 'e' && mark.start() >= this.number.end()
						&& mark.end() < place && FigureOwner.isOwnedInGenitive(between(mark.end(), place))) {
					return mark;
				}
			}
		}
		for (Mark mark : this.sentence.marks()) {
			boolean named = mark.mention() != null && mark.letter() == 'e' && mark != voice.speaker()
					&& !mark.mention().of(Parties.SUBJECTS).isEmpty() && mark.start() >= this.number.end();
			if (named && ((metric.at() < this.cut && FigureOwner.isMadeBy(between(this.number.end(), mark.start())))
					|| (metric.at() > this.cut && between(this.number.end(), mark.start()).matches(" (?:that|which)? ?")
							&& FigureOwner.isEarned(between(mark.end(), place(metric.at())))))) {
				return mark;
			}
		}
		Mark inside = inside(place(metric.at()), end);
		if (inside != null) {
			return inside;
		}
		List<Mark> before = new ArrayList<>();
		for (Mark mark : this.sentence.marks()) {
			boolean party = mark.isPronoun() || mark.letter() == 'x' || (mark.letter() == 'e' && mark.mention() != null
					&& !mark.mention().of(Parties.SUBJECTS).isEmpty());
			if (party && mark != voice.speaker() && mark.start() < this.number.start() && !isObject(mark)
					&& !(mark.isPronoun() && FigureOwner.isSaying(mark.next()))) {
				before.add(mark);
			}
		}
		before.sort((one, other) -> Integer.compare(one.start(), other.start()));
		int at = place(metric.at());
		for (Mark mark : before) {
			if (mark.end() <= at && FigureOwner.isOwned(between(mark.end(), at))) {
				return mark;
			}
		}
		if (before.size() <= 1) {
			return !before.isEmpty() ? before.getFirst() : isOfSpeaker() ? voice.speaker() : following(voice);
		}
		Mark last = before.getLast();
		return FigureOwner.isNewClause(between(this.start, last.start()))
				&& FigureOwner.isOwned(between(last.end(), this.number.start())) ? last : null;
	}

	/** "Albano, the Nordian maker of cables, posted". */
	private static final Pattern ASIDE = Pattern.compile("^ *, [^,;]{2,80}, ");

	/** Whether it is not clear of which of several years it is. */
	boolean isOfSomeYear() {
		return this.sentence.times().size() > 1 && FigureLinks.isOnSales(this.text.substring(0, this.cut));
	}

	/**
	 * A word between a metric, its number and whose it is that nothing accounts for: "was
	 * asked to spend"; null: there is none.
	 */
	@Nullable String unexplained(MetricNames.NamedMetric metric, @Nullable Mark subject) {
		int at = place(metric.at());
		int end = place(metric.at() + metric.length() - 1) + 1;
		boolean before = subject != null && !subject.isPronoun() && subject.end() <= this.number.start();
		int from = Math.min((before && subject != null) ? subject.end() : this.number.start(),
				Math.min(at, this.number.start()));
		int to = Math.max(end, this.number.end());
		StringBuilder words = new StringBuilder();
		for (int place = from; place < to; place++) {
			int here = place;
			boolean known = (here >= at && here < end)
					|| this.sentence.marks().stream().anyMatch((mark) -> mark.start() <= here && here < mark.end())
					|| this.sentence.times()
						.stream()
						.anyMatch((time) -> time.start() + this.sentence.start() <= here
								&& here < time.end() + this.sentence.start());
			words.append(known ? " " : this.sentence.part(here, here + 1));
		}
		return Unexplained.first("METRIC",
				ASIDE.matcher(words)
					.replaceFirst(" ")
					.toLowerCase(Locale.ROOT)
					.replaceAll("[^\\p{L}&'-]+| '|' ", " ")
					.strip());
	}

	/** "Nordia accounted for a third of Albano's sales": the owner within the phrase. */
	private @Nullable Mark inside(int from, int to) {
		List<Mark> owners = this.sentence.marks()
			.stream()
			.filter((mark) -> mark.start() > from && mark.end() < to && mark.start() > this.number.end()
					&& (mark.isPronoun() || (mark.letter() == 'e' && isCompany(mark))))
			.toList();
		return (owners.size() == 1) ? owners.getFirst() : null;
	}

	/**
	 * "After a loss of 5 million in 2022, Albano made": whoever the sentence is about.
	 */
	private @Nullable Mark following(Voice voice) {
		return !FigureOwner.opensBeforeSubject(this.sentence.text()) ? null
				: this.sentence.marks()
					.stream()
					.filter((mark) -> mark.letter() == 'e' && isCompany(mark) && mark != voice.speaker()
							&& mark.start() > this.number.end())
					.findFirst()
					.filter((mark) -> FigureOwner.isBeforeSubject(between(this.number.end(), mark.start())))
					.orElse(null);
	}

	/** "We earned 5 million, Albano writes": it is told of the speaker. */
	private boolean isOfSpeaker() {
		return FigureOwner.isOfSpeaker(this.sentence.text().substring(0, this.number.start() - this.sentence.start()));
	}

	/** Whether a party stands where no subject does: "with Huawei", "of BT". */
	private boolean isObject(Mark mark) {
		return FigureOwner.isObject(between(this.sentence.start(), mark.start()), mark.next().equals(","));
	}

	private String between(int from, int to) {
		return (from >= to) ? ""
				: this.sentence.text().substring(from - this.sentence.start(), to - this.sentence.start());
	}

	/**
	 * Whether it is the metric of a part only: of a country, of a product, or of spending
	 * on something that is not told.
	 * @param suppliers whether a group of suppliers or the like is named
	 */
	boolean isOfPart(MetricNames.NamedMetric metric, @Nullable Mark subject, boolean suppliers) {
		if (REGION.matcher(this.text).find()) {
			return true;
		}
		int from = place(metric.at());
		if (subject != null && isOfUnit(subject, from)) {
			return true;
		}
		int to = place(metric.at() + metric.length() - 1) + 1;
		for (Mark mark : this.sentence.marks()) {
			Mention mention = mark.mention();
			if (mention == null || mark == subject || mark.start() < this.start
					|| mark.start() > place(this.text.length() - 1) || (mark.start() >= from && mark.end() <= to)) {
				continue;
			}
			boolean area = !mention.of(Set.of(EntityKind.COUNTRY, EntityKind.GROUP)).isEmpty();
			boolean product = !suppliers && mark.letter() == 'd' && metric.metric().equals("purchases");
			boolean where = area && mark.letter() == 'e' && isPlace(mark) && !isBehindComma(mark)
					&& !(suppliers && metric.metric().equals("purchases"));
			if (product || where) {
				return true;
			}
		}
		return metric.metric().equals("purchases") && !suppliers
				&& SPENT.matcher(this.text).region(metric.at(), this.text.length()).lookingAt();
	}

	/** "5 million, after cuts in Nordia": a place that is not that of the number. */
	private boolean isBehindComma(Mark mark) {
		return mark.start() > this.number.end() && APPOSED.matcher(between(this.number.end(), mark.start())).matches();
	}

	private static final Pattern APPOSED = Pattern
		.compile("[^,;]*[,;] (?:an?|the|after|as|despite|while|but|which) .*");

	/** Words for a part of a company, the figures of which are not those of the whole. */
	private static final String UNIT = "(?:business|businesses|division|divisions|unit|units|arm|segment|segments|branch|subsidiary|subsidiaries|department|operation|operations|brand)";

	private static final Pattern ITS_UNIT = Pattern.compile(
			"'s?(?: [\\p{L}\\p{N}&-]+){0,4}? " + UNIT + "\\b.*|(?: [\\p{L}\\p{N}&-]+){0,2} " + UNIT + "\\b.*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern UNIT_OF = Pattern.compile("\\b" + UNIT + " (?:of|at)(?: the)? $",
			Pattern.CASE_INSENSITIVE);

	/** Whether a division of the company is told of: "Albano's cable business". */
	private boolean isOfUnit(Mark subject, int metric) {
		int at = subject.start() - this.sentence.start();
		return ITS_UNIT.matcher(between(subject.end(), metric)).matches()
				|| UNIT_OF.matcher(this.sentence.text().substring(Math.max(0, at - 24), at)).find();
	}

	private boolean isPlace(Mark mark) {
		int at = mark.start() - this.sentence.start();
		return PLACE.matcher(this.sentence.text().substring(Math.max(0, at - 14), at)).find();
	}

}
