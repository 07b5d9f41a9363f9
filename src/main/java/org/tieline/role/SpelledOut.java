package org.tieline.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.english.TracedWords;

/**
 * The sentences that a list of places stands for: "Albano had 57% of the market in
 * Nordia, 40% in Sudia and 35% in Estia", "Albano leads in Nordia, Berg in Sudia".
 */
public final class SpelledOut {

	private static final String PLAIN = "(?: (?![,;:(]|and |but |\u27e6[pmkcve])\\S+)";

	private static final String AND = "(?: ,)?(?: (?:and|but|while))?";

	private static final String END = "(?= (?:[.,;]|and|according|but|while)(?: |$)|\\s*$)";

	/** One way to tell a list, with the marks of each of its items. */
	private record Way(Pattern pattern, Pattern item) {
	}

	private static final String AREA_NUMBER = AND
			+ " (?:only |just |still )?(?<p>\u27e6p\\d+\u27e7)(?: of (?:that|those|it))? (?:in|of|for|at)(?: (?:that|those) of)? (?<a>\u27e6e\\d+\u27e7)(?: 's)?";

	private static final String PLACE_FIRST = AND
			+ " in (?<a>\u27e6e\\d+\u27e7)(?: ,)?(?: (?:only|just|it|they|was|were|held|had|at|\u27e6r\\d+\u27e7))* (?<p>\u27e6p\\d+\u27e7)";

	private static final String PARTY_AREA = AND
			+ " (?<s>\u27e6e\\d+\u27e7)(?: (?:was|is|that))? in (?<a>\u27e6e\\d+\u27e7)";

	private static final String RANK_AREA = AND
			+ " (?:only |just |still )?(?<k>\u27e6k\\d+\u27e7)(?: (?:place|spot))? in (?<a>\u27e6e\\d+\u27e7)";

	private static final String MORE_AREAS = AND + " in (?<a>\u27e6e\\d+\u27e7)";

	private static final List<Way> WAYS = List.of(
			way("(?<p0>\u27e6p\\d+\u27e7)" + PLAIN + "{0,12}? (?:in|of|for|at) (?<a0>\u27e6e\\d+\u27e7)(?: 's" + PLAIN
					+ "{1,5}?)?", AREA_NUMBER),
			way("(?<= )in (?<a0>\u27e6[ea]\\d+\u27e7)(?: ,)?(?: (?![,;:(]|\u27e6[pmkcv])\\S+){0,10} (?<p0>\u27e6p\\d+\u27e7)(?: of"
					+ PLAIN + "{1,8}?)?", PLACE_FIRST),
			way("(?<s0>\u27e6e\\d+\u27e7)(?: (?:is|was|ranks|ranked|came|led|leads|headed|topped|remained|became|\u27e6k\\d+\u27e7|top|first|leading|number|one))+"
					+ "(?:" + PLAIN + "| \u27e6k\\d+\u27e7){0,8}? in (?<a0>\u27e6e\\d+\u27e7)", PARTY_AREA),
			way("(?<k0>\u27e6k\\d+\u27e7)" + PLAIN + "{0,8}? in (?<a0>\u27e6e\\d+\u27e7)", RANK_AREA),
			way("(?<kk>\u27e6k\\d+\u27e7)" + PLAIN + "{0,8}? in (?<a0>\u27e6e\\d+\u27e7)", MORE_AREAS));

	private static final Pattern MARK = Pattern.compile("\u27e6[a-z](\\d+)\u27e7");

	private SpelledOut() {
	}

	/**
	 * A sentence of a list.
	 *
	 * @param dropped the numbers of the marks that it does not have
	 */
	public record Item(TracedWords words, List<Integer> dropped) {
	}

	private static Way way(String head, String item) {
		String more = item.replaceAll("\\?<\\p{L}>", "?:");
		return new Way(Pattern.compile(head + "(?<list>(?:" + more + ")+)" + END), Pattern.compile(item));
	}

	/**
	 * The sentences of a list; empty: there is none.
	 * @param marked the sentence with marks
	 * @param origins where each letter of it comes from
	 * @param area whether a mark is that of a place
	 */
	public static List<Item> of(String marked, List<Integer> origins, Predicate<String> area) {
		if (marked.indexOf(" in ") < 0 && marked.indexOf(" of ") < 0) {
			return List.of();
		}
		for (Way way : WAYS) {
			Matcher found = way.pattern().matcher(marked);
			while (found.find()) {
				List<Map<String, String>> items = items(way, found);
				if (items.stream().allMatch((one) -> area.test(one.getOrDefault("a", "")))) {
					return items.stream().map((one) -> item(marked, origins, found, items.getFirst(), one)).toList();
				}
			}
		}
		return List.of();
	}

	/** The marks of each item, those of the first one first. */
	private static List<Map<String, String>> items(Way way, Matcher found) {
		List<Map<String, String>> items = new ArrayList<>();
		items.add(marks(found, "0"));
		Matcher next = way.item().matcher(found.group("list"));
		while (next.find()) {
			items.add(marks(next, ""));
		}
		return items;
	}

	private static Map<String, String> marks(Matcher found, String suffix) {
		Map<String, String> marks = new LinkedHashMap<>();
		for (String name : List.of("p", "k", "a", "s")) {
			if (found.namedGroups().containsKey(name + suffix)) {
				marks.put(name, found.group(name + suffix));
			}
		}
		return marks;
	}

	/** The sentence of one item: without the list, and with the marks of the item. */
	private static Item item(String marked, List<Integer> origins, Matcher found, Map<String, String> first,
			Map<String, String> one) {
		TracedWords words = new TracedWords(marked, origins);
		words.delete(found.start("list"), found.end("list"));
		first.forEach((name, mark) -> {
			String other = one.getOrDefault(name, mark);
			int at = words.words().toString().indexOf(mark);
			if (at >= 0 && !other.equals(mark)) {
				int from = origins.get(marked.indexOf(other));
				words.delete(at, at + mark.length());
				words.insert(at, other, from);
			}
		});
		String kept = words.toString();
		List<Integer> dropped = MARK.matcher(marked)
			.results()
			.filter((mark) -> !kept.contains(mark.group()))
			.map((mark) -> Integer.valueOf(mark.group(1)))
			.toList();
		return new Item(words, dropped);
	}

}
