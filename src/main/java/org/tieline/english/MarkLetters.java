package org.tieline.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;

/**
 * What a name stands for in its sentence, as a letter: {@code e} the entity itself,
 * {@code d} a product or market, {@code q} a measure, {@code a} a word that only
 * qualifies another noun, {@code x} a part of a longer name that is not on record.
 */
public final class MarkLetters {

	/** A country before one of these is not meant itself. */
	private static final Set<String> OF_COUNTRIES = Set.of("carriers", "carrier", "companies", "company", "suppliers",
			"supplier", "vendors", "vendor", "firms", "firm", "operators", "operator", "chipmakers", "chipmaker",
			"officials", "allies", "market", "markets", "networks", "network", "customers", "banks", "makers", "maker",
			"equipment", "goods", "products", "parts", "components", "technology", "chips", "telecoms", "telecom",
			"smartphone", "rival", "rivals", "government", "law", "sales", "consumers", "business", "ran", "5g", "4g",
			"conglomerate", "giant", "foundry", "investor", "investors", "exchange", "bourse", "consultancy", "broker");

	/** "The German federal government": the state itself is meant. */
	private static final Set<String> BODIES = Set.of("government", "federal", "authorities", "regulator", "regulators",
			"parliament", "cabinet", "counterparts");

	/** A company before one of these is not meant itself. */
	private static final Set<String> OF_ANY = Set.of("rival", "rivals", "competitor", "competitors", "customer",
			"customers", "supplier", "suppliers", "user", "users", "employee", "employees", "worker", "workers",
			"executive", "executives", "subsidiary", "subsidiaries", "affiliate", "affiliates", "partner", "partners",
			"investor", "investors", "shareholder", "shareholders", "critic", "critics", "official", "officials",
			"chairman", "chairwoman", "ceo", "cfo", "founder", "boss", "chief", "spokesman", "spokeswoman",
			"spokesperson", "spokespeople", "lawyer", "lawyers", "share", "shares", "stock", "stocks", "patent",
			"patents", "reseller", "resellers", "store", "stores", "brand", "brands", "supporter", "supporters",
			"staff", "site", "blog", "forum", "fans");

	/** Words in capitals that go on with a name without making it another one. */
	private static final Set<String> SUFFIXES = Set.of("technologies", "technology", "group", "corporation", "corp",
			"inc", "ltd", "limited", "co", "company", "plc", "ag", "sa", "ab", "oyj", "holdings", "electronics");

	private static final Pattern AFTER = Pattern.compile("\\G[ ](?<word>\\p{Lu}[\\p{L}\\p{N}]*)");

	private static final Pattern BEFORE = Pattern.compile("(?<word>\\p{Lu}[\\p{L}\\p{N}]*) $");

	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
			"november", "december", "but", "and", "that", "while", "when", "if", "mr", "ms", "president");

	/** Before a name they make it that of a person: "Jim Albano". */
	private static final Set<String> FIRST_NAMES = Set.of("john", "jim", "james", "jack", "joe", "george", "peter",
			"paul", "mark", "michael", "mike", "david", "robert", "bob", "william", "bill", "richard", "thomas", "tom",
			"charles", "daniel", "andrew", "martin", "kevin", "brian", "steven", "stephen", "simon", "philip", "anna",
			"anne", "mary", "maria", "sarah", "susan", "karen", "linda", "lisa", "emma", "laura", "julia", "helen",
			"jane", "kate", "elizabeth", "carl", "karl", "hans", "lars", "erik", "eric", "johan", "jan", "jean",
			"pierre", "juan", "jose", "carlos", "luis", "marco", "paolo", "mr", "mrs", "ms", "dr");

	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

	private final int start;

	private final String text;

	private final List<Mention> mentions;

	private final boolean title;

	/**
	 * The letters of a sentence.
	 * @param start where it starts in the passage
	 * @param mentions the names in it
	 */
	public MarkLetters(int start, String text, List<Mention> mentions) {
		this.start = start;
		this.text = text;
		this.mentions = mentions;
		this.title = isTitle();
	}

	/** The letter of one of the names. */
	public char of(Mention mention, String following) {
		boolean country = !mention.of(Set.of(EntityKind.COUNTRY)).isEmpty();
		if (mention.adjective() && country && BODIES.contains(following)) {
			return 'e';
		}
		if (mention.adjective() || (country && OF_COUNTRIES.contains(following)) || isHyphenated(mention)) {
			return 'a';
		}
		if (mention.names()
			.stream()
			.allMatch((name) -> name.kind() == EntityKind.PRODUCT || name.kind() == EntityKind.MARKET)) {
			return 'd';
		}
		if (mention.names().stream().allMatch((name) -> name.kind() == EntityKind.MEASURE)) {
			return 'q';
		}
		boolean shares = country && following.equals("share");
		if ((OF_ANY.contains(following) && !shares) || (country && isNamed(mention.end() - this.start + 1))) {
			return 'a';
		}
		return (!this.title && isPartOfLonger(mention)) ? 'x' : 'e';
	}

	/** Whether most words have a capital, as in a headline. */
	private boolean isTitle() {
		Matcher word = WORD.matcher(this.text);
		int words = 0;
		int capitals = 0;
		while (word.find()) {
			words++;
			capitals += Character.isUpperCase(this.text.charAt(word.start())) ? 1 : 0;
		}
		return words > 3 && capitals * 10 > words * 8;
	}

	private boolean isHyphenated(Mention mention) {
		int from = mention.start() - this.start;
		int to = mention.end() - this.start;
		return (to + 1 < this.text.length() && this.text.charAt(to) == '-'
				&& Character.isLetter(this.text.charAt(to + 1)))
				|| (from > 1 && this.text.charAt(from - 1) == '-' && Character.isLetter(this.text.charAt(from - 2)));
	}

	private boolean isPartOfLonger(Mention mention) {
		int from = mention.start() - this.start;
		int to = mention.end() - this.start;
		Matcher after = AFTER.matcher(this.text).region(to, this.text.length());
		if (after.find() && !isNamed(after.start("word")) && !isAcronym(after.group("word"))
				&& !SUFFIXES.contains(after.group("word").toLowerCase(Locale.ROOT))
				&& !TIMES.contains(after.group("word").toLowerCase(Locale.ROOT))) {
			return true;
		}
		Matcher before = BEFORE.matcher(this.text).region(Math.max(0, from - 30), from);
		boolean found = before.find();
		if (found && FIRST_NAMES.contains(before.group("word").toLowerCase(Locale.ROOT)) && !isNamed(before.start())) {
			return true;
		}
		return found && before.start() > 1 && !opensQuote(before.start()) && !opensReport(before.start())
				&& !isNamed(before.start()) && !TIMES.contains(before.group("word").toLowerCase(Locale.ROOT));
	}

	/** "Nokia IP routers". */
	private static boolean isAcronym(String word) {
		return word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
	}

	private boolean opensQuote(int at) {
		return "\"'(:".indexOf(this.text.charAt(at - 1)) >= 0;
	}

	/** "BRISSA, March 17 - The Agency": a word after a dash opens the sentence. */
	private boolean opensReport(int at) {
		return this.text.startsWith("The ", at) && at > 2 && "-\u2013\u2014".indexOf(this.text.charAt(at - 2)) >= 0;
	}

	/** Whether a place is inside a name of the record. */
	private boolean isNamed(int at) {
		return this.mentions.stream().anyMatch((one) -> one.start() - this.start <= at && one.end() - this.start > at);
	}

}
