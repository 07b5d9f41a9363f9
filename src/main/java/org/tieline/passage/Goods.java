package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence about a supply says is supplied.
 *
 * @param mark the mark of the recorded product that it names; null: it names none
 * @param doubt why it is not clear what is supplied; null: it is
 */
record Goods(@Nullable String mark, @Nullable String doubt) {

	private static final String UNKNOWN = "it names a product that the record does not know";

	private static final String SEVERAL = "it names several products";

	private static final String UNSURE = "it names a product, and it is not clear whether that is supplied";

	private static final Pattern VERB = Pattern.compile(
			" (?:suppl(?:y|ies|ied|ying)|equip(?:s|ped)?|provid(?:e|es|ed|ing)|sold|sells?|selling|sen[dt]s?|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|buys?|bought|buying|purchas(?:e|es|ed)|sourc(?:es|ed)|order(?:s|ed)|gets?|got|us(?:e|es|ed|ing)|rel(?:y|ies|ied) on|deploy(?:s|ed)?|installed|operates|runs|ran|spent|won|signed|secured|received|is|are|was|became|remains|been)(?= )");

	/** Words that may stand beside goods and name none. */
	private static final Set<String> EMPTY = Set.of("goods", "products", "product", "equipment", "parts", "components",
			"component", "gear", "kit", "technology", "technologies", "hardware", "systems", "devices", "items",
			"network", "networks", "radio", "radios", "unit", "units", "telecom", "telecoms", "telecommunications",
			"supplies", "supplier", "suppliers", "vendor", "vendors", "customer", "customers", "client", "contract",
			"contracts", "deal", "deals", "order", "orders", "of", "on", "for", "with", "from", "to", "by", "at", "in",
			"and", "most", "some", "many", "all", "more", "than", "half", "worth", "valued", "their", "also", "still",
			"been", "being", "directly", "indirectly", "exclusively", "mainly", "mostly", "largely", "only", "sole",
			"exclusive", "main", "major", "largest", "biggest", "leading", "large", "big", "long-time", "longtime",
			"long-standing", "longstanding", "principal", "primary", "top", "strategic", "preferred", "important",
			"critical", "key", "new", "other", "various", "certain", "several", "own", "one", "two", "three", "among",
			"part", "share", "present", "current", "existing", "mobile", "nationwide", "national", "whole", "entire",
			"commercial", "billions", "millions", "thousands", "hundreds", "dozens", "amounts", "quantities", "volumes",
			"heavily", "again", "world", "country", "domestic", "foreign", "together", "both", "each", "least", "about",
			"over", "now", "worldwide", "supply", "purchases", "business", "considers", "considering", "considered",
			"weighing", "weighs", "mulls", "mulling", "rollout", "roll-out", "launch", "expansion", "upgrade", "built",
			"made", "equipped", "supplied", "delivered", "provided", "based", "constructed", "comes", "come", "came",
			"modernisation", "modernization", "coverage", "standalone", "generation", "next-generation", "first",
			"second", "next", "infrastructure", "project", "programme", "program", "job", "jobs", "task", "mandate",
			"work", "any", "anymore", "longer", "years", "five-year", "multi-year", "'s", "'", "\"");

	/** Words that may follow the name of a product and make it no other one. */
	private static final Set<String> HEADS = Set.of("machine", "machines", "system", "service", "services", "unit",
			"units", "tool", "tools", "device", "module", "modules", "solutions");

	/** Verbs after which the customer may stand before the goods. */
	private static final Pattern GIVES = Pattern.compile(
			" (?:suppl(?:y|ies|ied|ying)|equip(?:s|ped)?|provid(?:es|ed)|sold|sells?|sen[dt]s?|ship(?:s|ped)) \u27e6[erg]\\d+\u27e7$");

	/** What somebody is chosen for stands after it: "to build its core". */
	private static final Pattern TASK = Pattern
		.compile(" (?:to (?:supply|build|provide|deliver|equip|roll out|upgrade)|for)$");

	private static final Pattern WHOSE = Pattern.compile("\u27e6[rea]\\d+\u27e7|'s|the|a|an");

	/** Whoever makes chips for others supplies a service, not the chips. */
	private static final Pattern MADE_FOR = Pattern.compile(
			" (?:makes?|made|making|manufactur\\w+|produc\\w+|assembl\\w+|buil[dt]s?|fabricat\\w+) .*for \u27e6[erg]\\d+\u27e7$");

	/** "The core of its 5G network" is a product of its own. */
	private static final Pattern PART_OF = Pattern.compile("(?:^| )(?:core|heart|backbone) of ");

	/** "5G chips" are other goods than chips. */
	private static final Pattern GENERATION = Pattern.compile("[2-6]g");

	/** Where a clause ends, or somebody else is told of. */
	private static final Pattern CLAUSE_END = Pattern
		.compile(" (?:[.,;:()]|\u27e6[eg]\\d+\u27e7|and|but|while|which|who|that|because|after|before|when)(?= |$)");

	/** Words between what somebody does and for what. */
	private static final Set<String> TO_DO = Set.of("as", "build", "supply", "provide", "deliver", "upgrade", "roll",
			"out", "install", "modernise", "modernize", "equip", "run", "operate", "expand", "worth");

	/** Where the goods of a clause end. */
	private static final Pattern END = Pattern.compile(
			"[.,;:()]|-|to|from|by|in|on|at|as|for|since|until|till|through|throughout|despite|after|before|under|via|because|while|although|though|or|but|that|which|who|when|where|during|about|against|without|within|per|across|amid|so|until|last|this|if|not|again|today|directly|exclusively|alone|too|is|are|was|were|has|had|have|will|said|says");

	private static final Pattern PRODUCT = Pattern.compile("\u27e6d\\d+\u27e7");

	/** The goods of a part of a marked sentence that has a form of supply. */
	static Goods of(String marked, MatchResult match) {
		String text = " " + match.group().strip() + " ";
		Matcher verb = VERB.matcher(text);
		List<String> words = new ArrayList<>();
		if (verb.find()) {
			Stream.of(text.substring(verb.end()).split(" ")).filter((word) -> !word.isEmpty()).forEach(words::add);
		}
		words.addAll(after(marked, match));
		String product = FormReader.group(match, "d");
		Set<String> named = new java.util.LinkedHashSet<>();
		boolean unknown = false;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (PRODUCT.matcher(word).matches()) {
				named.add(word);
				boolean goesOn = i + 1 < words.size();
				unknown |= i > 0 && GENERATION.matcher(words.get(i - 1)).matches();
				unknown |= goesOn && isContent(words.get(i + 1)) && !HEADS.contains(words.get(i + 1));
				if (goesOn && PRODUCT.matcher(words.get(i + 1)).matches()) {
					named.remove(word);
				}
			}
			else if (isContent(word) && product == null
					&& words.stream().noneMatch((one) -> PRODUCT.matcher(one).matches())) {
				unknown = true;
			}
		}
		if (unknown) {
			return new Goods(null, UNKNOWN);
		}
		if (product == null && named.size() > 1) {
			return new Goods(null, SEVERAL);
		}
		if (product == null && named.isEmpty()) {
			return near(marked, match);
		}
		return new Goods((product != null) ? product : named.iterator().next(), null);
	}

	/**
	 * The product that a part names where goods do not stand, or that goes on with it:
	 * "built Delmare's core", "a contract for its core". Without it, equipment of another
	 * sort would hold the statement.
	 */
	private static Goods near(String marked, MatchResult match) {
		Matcher end = CLAUSE_END.matcher(marked).region(match.end(), marked.length());
		String rest = marked.substring(match.end(), end.find() ? end.start() : marked.length());
		List<String> words = Stream.of((match.group() + " " + rest).split(" "))
			.filter((word) -> !word.isEmpty())
			.toList();
		long products = words.stream().filter((word) -> PRODUCT.matcher(word).matches()).distinct().count();
		if (products == 0 || MADE_FOR.matcher(match.group()).find()) {
			return new Goods(null, null);
		}
		if (products > 1) {
			return new Goods(null, SEVERAL);
		}
		if (PART_OF.matcher(match.group()).find()) {
			return new Goods(null, UNSURE);
		}
		int at = 0;
		while (!PRODUCT.matcher(words.get(at)).matches()) {
			at++;
		}
		boolean part = at + 1 < words.size() && isContent(words.get(at + 1)) && !HEADS.contains(words.get(at + 1));
		boolean inside = PRODUCT.matcher(match.group()).find();
		boolean follows = Stream.of(rest.split(" "))
			.takeWhile((word) -> !PRODUCT.matcher(word).matches())
			.allMatch((word) -> word.isEmpty() || EMPTY.contains(word) || WHOSE.matcher(word).matches()
					|| TO_DO.contains(word));
		return (part || !(inside || follows)) ? new Goods(null, UNSURE) : new Goods(words.get(at), null);
	}

	/** The words right after a part that may go on with the goods. */
	private static List<String> after(String marked, MatchResult match) {
		String rest = marked.substring(match.end()).strip();
		String[] words = rest.isEmpty() ? new String[0] : rest.split(" ");
		List<String> some = new ArrayList<>();
		boolean gives = GIVES.matcher(match.group()).find();
		boolean product = FormReader.group(match, "d") != null && match.group().endsWith("\u27e7")
				&& match.group().endsWith(String.valueOf(FormReader.group(match, "d")));
		boolean task = TASK.matcher(match.group()).find();
		int first = 0;
		while (task && first < words.length && WHOSE.matcher(words[first]).matches()) {
			first++;
		}
		for (int i = first; i < words.length; i++) {
			boolean with = i == 0 && words[i].equals("with");
			if (!gives && !with && !product && !task) {
				return some;
			}
			gives = true;
			if (END.matcher(words[i]).matches()
					|| (words[i].startsWith("\u27e6") && !PRODUCT.matcher(words[i]).matches())
					|| words[i].equals("and")) {
				return some;
			}
			if (!with) {
				some.add(words[i]);
			}
		}
		return some;
	}

	/**
	 * Whether a word may name what is supplied: "a 5G network" is another one than that
	 * of which equipment is recorded.
	 */
	private static boolean isContent(String word) {
		return GENERATION.matcher(word).matches() || Character.isLetter(word.charAt(0)) && !EMPTY.contains(word)
				&& !word.endsWith("ly") && !END.matcher(word).matches();
	}

}
