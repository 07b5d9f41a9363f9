package org.tieline.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;

/**
 * Names of the record within a sentence. In a table a name stands alone: "United States",
 * "Smartphone camera lens". In a sentence it gets its article, its plural and small
 * letters: "the United States", "smartphone camera lenses".
 */
public final class NounPhrase {

	/** Countries with an article that their last word does not show. */
	private static final Set<String> COUNTRIES = Set.of("Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia",
			"Seychelles", "Comoros");

	private static final Pattern UNION = Pattern.compile("United .*|.*\\b(Republic|Islands|Emirates|Union|Federation)");

	/**
	 * Words that mark the name of a body as a common noun, with an article. "KfW" and
	 * "Finnvera" have none.
	 */
	private static final Pattern BODY = Pattern.compile(".*\\b(Government|State|Ministry|Department|Bureau|Office"
			+ "|Commission|Committee|Congress|Council|Court|Authority|Agency|Service|Centre|Center|Fund|President"
			+ "|Director|Diet|Bundestag|Parliament|Union|Party|Association|Institute|Republic)\\b.*|.+ Bank of .*");

	/** Measures that are cited by number, and court cases: no article. */
	private static final Pattern CITED = Pattern
		.compile("(Executive Order|Regulation|Directive) .*|(Section|Article) \\S+( of .*)?|.* v\\. .*");

	/**
	 * First words of descriptions, as opposed to names: they get small letters.
	 */
	private static final Set<String> COMMON = Set.of("Unnamed", "Countries", "Governments", "Telecom", "Wireless",
			"Producers", "Private", "Suppliers", "Makers", "Vendors", "Smallest", "Non-US", "State-owned", "Foreign",
			"Other", "Carriers", "Mobile", "Operators", "Companies", "Firms", "Members");

	/** Words that can follow the main noun of a name. */
	private static final Pattern AFTER = Pattern
		.compile(" \\([^()]*\\)$| (for|of|at|to an?|to the|on|in|outside|with|that) |, \\p{Lu}");

	/** Nouns that cannot be counted and have no plural. */
	private static final Set<String> MASS = Set.of("equipment", "software", "hardware", "memory", "infrastructure",
			"glass", "packaging", "testing", "manufacturing", "assembly", "dram", "silicon", "storage", "capacity",
			"technology", "ip", "nand", "access", "material", "power", "energy");

	/**
	 * Names of brands that end with an abbreviation, as HarmonyOS: they have no plural.
	 */
	private static final Pattern BRAND = Pattern.compile(".*\\p{Ll}\\p{Lu}{2,}");

	private NounPhrase() {
	}

	/**
	 * The name of an entity within a sentence.
	 * @param entity the entity
	 * @param besides names of the other entities in the sentence
	 */
	public static String of(Entity entity, String... besides) {
		boolean named = entity.aliases().stream().anyMatch((alias) -> startsAlike(alias, entity.name()));
		return (entity.kind() == EntityKind.PRODUCT && named) ? goods(entity.name())
				: of(entity.kind(), entity.name(), besides);
	}

	/** The name of an entity within a sentence, from its kind and name. */
	public static String of(EntityKind kind, String name, String... besides) {
		return switch (kind) {
			case COUNTRY -> article(COUNTRIES.contains(name) || UNION.matcher(name).matches(), name);
			case GOVERNMENT, ALLIANCE -> article(name.contains(" "), name);
			case PUBLIC_BODY, ORGANIZATION -> article(name.contains(" ") && BODY.matcher(name).matches(), name);
			case MEASURE -> article(name.contains(" ") && !CITED.matcher(name).matches(), name);
			case COMPANY, PERSON ->
				!name.startsWith("Unnamed ") ? name : isPlural(kind, name) ? small(name) : "an " + small(name);
			case GROUP -> small(name);
			case PRODUCT -> Arrays.stream(besides).anyMatch((other) -> startsAlike(other, name)) ? goods(name)
					: smallGoods(goods(name));
			case MARKET -> "the market \"" + name + "\"";
		};
	}

	/** The name of an entity at the start of a sentence. */
	public static String first(EntityKind kind, String name) {
		return switch (kind) {
			case COUNTRY -> of(kind, name).replaceFirst("^the ", "The ");
			case PRODUCT -> goods(name);
			case COMPANY, GOVERNMENT, PUBLIC_BODY, ORGANIZATION, PERSON, MARKET, MEASURE, ALLIANCE, GROUP -> name;
		};
	}

	/** A word that is counted, with its article: {@code a SUPPLY}, {@code an EFFECT}. */
	public static String withArticle(String word) {
		return ("AEIOUaeiou".indexOf(word.charAt(0)) < 0) ? "a " + word : "an " + word;
	}

	private static String article(boolean needed, String name) {
		return (needed && !name.startsWith("The ")) ? "the " + name : name;
	}

	private static String small(String name) {
		int end = name.indexOf(' ');
		boolean common = end > 0 && COMMON.contains(name.substring(0, end));
		return common ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
	}

	/**
	 * Whether an entity takes a plural verb, as "Huawei and ZTE together" and countable
	 * goods do.
	 */
	public static boolean isPlural(Entity entity) {
		return isPlural(entity.kind(), entity.name());
	}

	/** Whether an entity takes a plural verb, from its kind and name. */
	public static boolean isPlural(EntityKind kind, String name) {
		return switch (kind) {
			case GROUP -> isPluralGroup(name);
			case PRODUCT -> isPluralNoun(head(goods(name)));
			case MEASURE -> isPluralNoun(head(name));
			case COMPANY, PERSON -> name.startsWith("Unnamed ") && isPluralNoun(head(name));
			case GOVERNMENT, PUBLIC_BODY, ORGANIZATION, COUNTRY, MARKET, ALLIANCE -> false;
		};
	}

	private static boolean isPluralGroup(String name) {
		String[] words = name.replaceFirst(" \\([^()]*\\)$", "").split(" ");
		String last = words[words.length - 1];
		boolean listed = name.contains(" and ") && last.matches("(?:\\p{Ll}')?\\p{Lu}.*");
		return listed || Arrays.stream(words).anyMatch(NounPhrase::isPluralNoun);
	}

	private static boolean isPluralNoun(String word) {
		return word.equals("together") || word.equals("people")
				|| (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 && !word.equals("States"));
	}

	/**
	 * A product as goods that are made, sold or needed: in the plural if it has one.
	 */
	public static String goods(String name) {
		Matcher after = AFTER.matcher(name);
		int end = after.find() ? after.start() : name.length();
		return pluralOf(name.substring(0, end)) + name.substring(end);
	}

	/** The main noun in the name of goods or of a measure. */
	private static String head(String name) {
		Matcher after = AFTER.matcher(name);
		String noun = after.find() ? name.substring(0, after.start()) : name;
		return noun.substring(noun.lastIndexOf(' ') + 1);
	}

	/**
	 * The first letter small, unless the first word has further capitals and is an
	 * abbreviation.
	 */
	private static String smallGoods(String goods) {
		boolean common = goods.matches("\\p{Lu}[\\p{Ll}-]+( .*)?");
		return common ? Character.toLowerCase(goods.charAt(0)) + goods.substring(1) : goods;
	}

	private static boolean startsAlike(String one, String other) {
		return one.split(" ")[0].equals(other.split(" ")[0]);
	}

	private static String pluralOf(String noun) {
		String head = noun.substring(noun.lastIndexOf(' ') + 1);
		boolean lens = head.equalsIgnoreCase("lens");
		if (MASS.contains(head.toLowerCase(Locale.ROOT)) || (head.endsWith("s") && !lens)
				|| BRAND.matcher(head).matches()) {
			return noun;
		}
		if (lens || head.matches(".*(ch|sh|x|z)")) {
			return noun + "es";
		}
		return head.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
	}

}
