package org.tieline.passage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;
import org.tieline.passage.Sentence.Mark;

/**
 * The words that tell the market of a number: those of its own clause, and where that
 * names no product or no area, those of its sentence.
 *
 * @param own the names in the clause of the number
 * @param all the names in the sentence
 */
record MarketWords(Sentence sentence, List<Mention> own, List<Mention> all, String ownText, String allText) {

	/** Words that say that a market is that of the whole world. */
	private static final Pattern WORLD = Pattern
		.compile("\\b(?:world|world's|global|globally|worldwide|international)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern LEFT_OUT = Pattern.compile(
			"(?:outside|outside of|excluding|except|without|ex-?|leaving out|leaving aside|not counting|not including|stripping out|apart from|other than|minus)(?: of)? $",
			Pattern.CASE_INSENSITIVE);

	/** "With China left out". */
	private static final Pattern LEFT_OUT_AFTER = Pattern.compile(
			" (?:is |are |being |was )?(?:left out|left aside|excluded|set aside|apart|aside|not counted|not included|stripped out|taken out)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HOME = Pattern.compile(
			"\\b(?:(?:its|their|the) (?:own )?(?:home|native|domestic) (?:country|market|turf|soil)|at home|domestically)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern GENERATION = Pattern.compile("\\b(?<of>[2-6]g) $", Pattern.CASE_INSENSITIVE);

	/** Before a place that a number is of. */
	private static final Pattern IN = Pattern.compile("(?:^|\\s)(?:in|across|within|throughout)(?: the| all of)? $",
			Pattern.CASE_INSENSITIVE);

	/** Before a place where somebody only has its seat. */
	private static final Pattern OF_FIRM = Pattern.compile(
			"\\b(?:based|headquartered|listed|born|founded|made|seat|office|offices|factory|factories|plants?|speaking|told) in(?: the)? $",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?i)\\b(?:outside|elsewhere|abroad|overseas|overall|beyond|rest of|rural|urban|segment|premium|enterprise|private|emerging|developing|home (?:market|country)|among|measured|in terms of|excluding|(?:by|in) (?:units|volume|value|shipments|subscribers|unit sales)|of (?:tablets|foldables|laptops|wearables|phones|handsets))\\b");

	/** Before the subject nothing may stand but a time or a connective. */
	private static final Pattern OPENS_ELSEWHERE = Pattern.compile(
			"(?i)^\\W*(?:(?:and|but|yet|while|whereas) )?(?:in|on|among|of|across|within|at|for|with) (?!(?:the )?(?:same|that|this|all|total|its|their|both|addition|contrast|turn|fact|short|comparison)\\b)\\p{L}[\\p{L}' -]*?,? (?:it|its|they|their|the (?:company|group|firm|vendor|maker))\\b");

	private static final int BACK = 24;

	private static final Pattern BOUNDARY = Pattern.compile(" and |, |; | while | but | whereas ");

	private static final Set<EntityKind> SOLD = Set.of(EntityKind.PRODUCT, EntityKind.MARKET);

	private static final Set<EntityKind> PLACES = Set.of(EntityKind.COUNTRY, EntityKind.GROUP);

	private static final Set<EntityKind> PLACED = Set.of(EntityKind.COUNTRY, EntityKind.GROUP, EntityKind.ALLIANCE,
			EntityKind.GOVERNMENT, EntityKind.MARKET);

	private static final Set<EntityKind> AREAS = Set.of(EntityKind.COUNTRY, EntityKind.GROUP, EntityKind.MARKET);

	static MarketWords of(Sentence sentence, @Nullable Mark number) {
		List<Mention> all = sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
		int[] clause = clause(sentence, number);
		List<Mention> own = all.stream()
			.filter((one) -> one.start() - sentence.start() >= clause[0] && one.end() - sentence.start() <= clause[1])
			.toList();
		String text = withoutNames(sentence, all);
		return new MarketWords(sentence, own, all, text.substring(clause[0], clause[1]), text);
	}

	/** So that the name of a company such as "World Wide Worx" tells no market. */
	private static String withoutNames(Sentence sentence, List<Mention> all) {
		StringBuilder text = new StringBuilder(sentence.text());
		for (Mention one : all) {
			if (one.of(SOLD).isEmpty()) {
				int from = one.start() - sentence.start();
				text.replace(from, one.end() - sentence.start(), "x".repeat(one.end() - one.start()));
			}
		}
		return text.toString();
	}

	/** The words of a sentence, in which areas have no names. */
	static String withoutAreas(Sentence sentence) {
		StringBuilder text = new StringBuilder(sentence.text());
		for (Mark mark : sentence.marks()) {
			Mention mention = mark.mention();
			if (mention != null && !mention.of(PLACED).isEmpty()) {
				int from = mention.start() - sentence.start();
				text.replace(from, mention.end() - sentence.start(), "x".repeat(mention.end() - mention.start()));
			}
		}
		return text.toString();
	}

	private static int[] clause(Sentence sentence, @Nullable Mark number) {
		String text = sentence.text();
		if (number == null || number.number() == null) {
			return new int[] { 0, text.length() };
		}
		int start = number.start() - sentence.start();
		int end = number.end() - sentence.start();
		int from = 0;
		int to = text.length();
		for (Mark other : sentence.marks()) {
			if (other.number() != null && other != number) {
				from = (other.end() <= number.start()) ? Math.max(from, other.end() - sentence.start()) : from;
				to = (other.start() >= number.end()) ? Math.min(to, other.start() - sentence.start()) : to;
			}
		}
		boolean alone = from == 0 && to == text.length();
		if (alone) {
			return new int[] { 0, text.length() };
		}
		Matcher boundary = BOUNDARY.matcher(text);
		while (boundary.find()) {
			from = (boundary.end() <= start) ? Math.max(from, boundary.end()) : from;
			to = (boundary.start() >= end) ? Math.min(to, boundary.start()) : to;
		}
		Matcher world = WORLD_FIRST.matcher(text.substring(0, from));
		return new int[] { world.find() ? world.start() : from, to };
	}

	/** "Worldwide, Albano had": it opens the clause after it. */
	private static final Pattern WORLD_FIRST = Pattern
		.compile("(?i)(?<=^|[;,.] )(?:worldwide|globally|world-wide|across the world|in the world as a whole), $");

	/** Whether the market is that of the sentences before. */
	boolean isOfBefore() {
		return !namesProduct();
	}

	boolean namesProduct() {
		return this.all.stream().anyMatch((one) -> !one.of(SOLD).isEmpty());
	}

	/** The names that tell what is sold. */
	List<Mention> products() {
		List<Mention> found = this.own.stream().filter((one) -> !one.of(SOLD).isEmpty()).toList();
		return found.isEmpty() ? this.all.stream().filter((one) -> !one.of(SOLD).isEmpty()).toList() : found;
	}

	/**
	 * The names that tell where.
	 * @param parties names that are parties of the statement, not areas
	 * @param placed whether a market is named that has an area
	 */
	List<Mention> areas(Set<Mention> parties, boolean placed) {
		List<Mention> found = areas(this.own, parties);
		boolean none = !placed && found.stream().allMatch((one) -> one.of(PLACES).isEmpty());
		return (none && !WORLD.matcher(this.ownText).find()) ? areas(this.all, parties) : found;
	}

	private static List<Mention> areas(List<Mention> names, Set<Mention> parties) {
		return names.stream().filter((one) -> !parties.contains(one) && !one.of(AREAS).isEmpty()).toList();
	}

	/** The names after "in" and the like, which tell where a number is of. */
	List<Mention> places(Set<Mention> parties) {
		return areas(this.all, parties).stream().filter((one) -> {
			int at = one.start() - this.sentence.start();
			String before = this.sentence.text().substring(Math.max(0, at - BACK), at);
			return isLeftOut(one) || (IN.matcher(before).find() && !OF_FIRM.matcher(before).find());
		}).toList();
	}

	/**
	 * Whether the sentence tells of another part of the market than the one before, which
	 * is not on record by a name: "in rural areas", "outside the country", "by units".
	 */
	boolean isElsewhere() {
		StringBuilder text = new StringBuilder(this.sentence.text());
		this.sentence.times().forEach((one) -> {
			int end = Math.min(one.end(), text.length());
			int start = Math.min(one.start(), end);
			text.replace(start, end, " ".repeat(end - start));
		});
		return ELSEWHERE.matcher(text).find() || OPENS_ELSEWHERE.matcher(text).find();
	}

	/** Whether the whole world is named. */
	boolean world(Set<Mention> parties) {
		boolean here = WORLD.matcher(this.ownText).find();
		return here || (areas(this.own, parties).isEmpty() && WORLD.matcher(this.allText).find());
	}

	/** Whether a country is told that is only named by whose it is: "its home market". */
	boolean isHome() {
		return HOME.matcher(this.ownText).find();
	}

	/** Whether an installed base is meant. */
	boolean installed() {
		return this.allText.contains("installed");
	}

	/** The generation that is told right before a name: "5g"; blank: none. */
	String generation(Mention mention) {
		int at = mention.start() - this.sentence.start();
		Matcher before = GENERATION.matcher(this.sentence.text().substring(Math.max(0, at - 4), at));
		return before.find() ? before.group("of").toLowerCase(Locale.ROOT) : "";
	}

	/** Whether an area is the one that a market leaves out: "outside China". */
	boolean isLeftOut(Mention mention) {
		int at = mention.start() - this.sentence.start();
		String text = this.sentence.text();
		return LEFT_OUT.matcher(text.substring(Math.max(0, at - 22), at)).find()
				|| LEFT_OUT_AFTER.matcher(text.substring(mention.end() - this.sentence.start())).lookingAt();
	}

}
