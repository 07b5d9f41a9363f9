package org.tieline.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.NumberReader;
import org.tieline.passage.Sentence.Mark;

/**
 * Enumerations in a marked sentence become one mark: "Huawei, ZTE and Nokia held 22%, 10%
 * and 13%" becomes "⟦g6⟧ held ⟦p7⟧".
 */
final class Enumerations {

	private static final Pattern PARTIES = Pattern
		.compile("\u27e6e(\\d+)\u27e7(?: , \u27e6e\\d+\u27e7)*(?: ,)? (?<join>and|as well as|or) \u27e6e\\d+\u27e7");

	private static final Pattern NUMBERS = Pattern
		.compile("\u27e6([pmck])\\d+\u27e7(?: , \u27e6\\1\\d+\u27e7)*(?: ,)? and \u27e6\\1\\d+\u27e7");

	private static final Pattern BARE = Pattern
		.compile("(?<bare>\u27e6c\\d+\u27e7(?: , \u27e6c\\d+\u27e7)*)(?: ,)? and \u27e6p(?<last>\\d+)\u27e7");

	private static final Pattern FOLLOWED = Pattern.compile(" (?:followed|trailed) by $");

	private static final Pattern ALONE = Pattern.compile(" [.,;]");

	private static final Pattern IN_ORDER = Pattern.compile(" in (?:that|this|descending) order(?= )");

	private static final Pattern TWICE = Pattern.compile(
			"(?<a>\u27e6p\\d+\u27e7)(?<of>(?: of(?: (?![,;(]|\u27e6[pmkc])\\S+){1,12}?)?) (?:,(?: or)?|\\() (?<b>\u27e6p\\d+\u27e7)(?: ,(?! \u27e6e\\d+\u27e7(?: [a-z']+){1,2} [.])| \\)|(?= ,))");

	private static final Pattern AGAIN = Pattern.compile(
			" (?<prep>to|from|by|with|of) \u27e6e\\d+\u27e7(?: , \u27e6e\\d+\u27e7)*(?: ,)? (?:and|as well as)(?<again> \\k<prep>)(?= \u27e6e\\d+\u27e7(?! \u27e6p| with| had))");

	/** "Albano and its affiliate Berg" are both. */
	private static final Pattern RELATED = Pattern.compile(
			"\u27e6e\\d+\u27e7(?: ,)? (?:and|as well as)(?<drop> \u27e6r\\d+\u27e7 's(?: (?:\u27e6a\\d+\u27e7|[\\p{L}-]+)){0,3} (?:affiliate|subsidiary|unit|arm|daughter|offshoot|compatriot|founder|chief|officer|chairman|chairwoman|executive))(?= \u27e6e\\d+\u27e7(?! 's))");

	private static final Pattern MARK = Pattern.compile("\u27e6[a-z](\\d+)\u27e7");

	/** What is told not to be so of one or the other is not so of both. */
	private static final Pattern NOT = Pattern
		.compile(" (?:not|no|never|without|forbidden|barred|banned|prohibited|forbids|bars|bans|prohibits)(?= )");

	/** "From A and B must": a preposition ends before a verb in the plural. */
	private static final Pattern AFTER_PREPOSITION = Pattern.compile(" (?:from|by) $");

	/** "Equipment from A and B is": the goods of both. */
	private static final Pattern AFTER_GOODS = Pattern
		.compile(" (?:equipment|gear|kit|technology|products|hardware|components) (?:from|by|of|made by) $");

	private static final Pattern FINITE = Pattern
		.compile(" (?:is|are|was|were|has|have|had|may|will|can|must|gets?)(?= )");

	/** "Officials of A, B and C": those states themselves. */
	private static final Pattern OFFICIALS = Pattern
		.compile(" (?:officials|counterparts|governments|ministers|leaders|authorities|regulators) (?:in|of|from) $");

	private static final Pattern MODAL = Pattern.compile(" (?:must|should|shall|(?:have|has|had|are|were|is) to)(?= )");

	/** Before the subject of a clause. */
	private static final Pattern OPENS = Pattern.compile(
			"(?:^| [,;:(\"-]| and| but| while| whereas| that| let| lets| both| between them| together| when| because| where| (?:in|outside|across|excluding) \u27e6a\\d+\u27e7|^ *(?:for|in) \u27e6d\\d+\u27e7(?: ,)?)\\s*$");

	/** After an enumeration that is the object of what stands before it. */
	private static final Pattern GOES_ON = Pattern.compile(
			" (?:[.,;:)\"!-]|in|for|with|from|on|at|to|by|as|of(?! \u27e6e\\d+\u27e7(?: (?:another|with|at|had|held))* \u27e6[pmkv])|out|off|onto|into|under|over|after|before|because|when|within|across|since|respectively|equipment|gear|kit|technology|hardware|networks|products|base|level|tied|about|against|among|(?:take|taking) part|threats?|risks?|dangers?)(?= |$)|\\s*$");

	private static final Set<EntityKind> PLACES = Set.of(EntityKind.COUNTRY);

	private Enumerations() {
	}

	/**
	 * Merges the enumerations.
	 * @param marked the sentence with marks; changed
	 * @param origin where each character comes from; changed
	 * @param marks the marks; those of enumerations are added
	 */
	static void merge(StringBuilder marked, List<Integer> origin, List<Mark> marks) {
		int at = 0;
		exact(marked, origin, marks);
		again(marked, origin);
		related(marked, origin);
		if (marked.indexOf(" and ") < 0 && marked.indexOf(" as well as ") < 0 && marked.indexOf(" or ") < 0) {
			return;
		}
		Matcher parties = PARTIES.matcher(marked);
		while (at < marked.length() && parties.find(at)) {
			List<Mark> members = members(parties.group(), marks);
			boolean subject = OPENS.matcher(marked.substring(0, parties.start())).find();
			boolean between = marked.substring(0, parties.start()).endsWith(" between ");
			boolean object = !between && GOES_ON.matcher(marked.substring(parties.end())).lookingAt();
			boolean goods = AFTER_PREPOSITION.matcher(marked.substring(0, parties.start())).find()
					&& MODAL.matcher(marked.substring(parties.end())).lookingAt();
			goods |= AFTER_GOODS.matcher(marked.substring(0, parties.start())).find()
					&& FINITE.matcher(marked.substring(parties.end())).lookingAt();
			boolean officials = OFFICIALS.matcher(marked.substring(0, parties.start())).find();
			boolean joined = !"or".equals(parties.group("join"))
					|| NOT.matcher(marked.substring(0, parties.start())).find();
			if (joined && (subject || object || goods || officials) && isAlike(members)
					&& !isOrder(marked, parties.start(), parties.end())) {
				replace(marked, origin, marks, parties, 'g', members);
				at = parties.start() + 1;
				parties = PARTIES.matcher(marked);
			}
			else {
				// not so: a part of what a preposition rules is no subject of its own
				at = (joined && members.size() > 2 && isAlike(members)) ? parties.end() - 1 : parties.start() + 1;
			}
		}
		units(marked, marks);
		Matcher numbers = NUMBERS.matcher(marked);
		while (numbers.find()) {
			replace(marked, origin, marks, numbers, numbers.group(1).charAt(0), members(numbers.group(), marks));
			numbers = NUMBERS.matcher(marked);
		}
	}

	/** "To Albano and to Berg" is to both. */
	private static void again(StringBuilder marked, List<Integer> origin) {
		Matcher again = AGAIN.matcher(marked);
		if (again.find()) {
			origin.subList(again.start("again"), again.end("again")).clear();
			marked.delete(again.start("again"), again.end("again"));
		}
	}

	private static void related(StringBuilder marked, List<Integer> origin) {
		Matcher related = RELATED.matcher(marked);
		if (related.find()) {
			origin.subList(related.start("drop"), related.end("drop")).clear();
			marked.delete(related.start("drop"), related.end("drop"));
		}
	}

	/** Whether each of several has a place of its own: "followed by Albano and Berg". */
	private static boolean isOrder(StringBuilder marked, int from, int to) {
		return (FOLLOWED.matcher(marked).region(0, from).find()
				&& ALONE.matcher(marked).region(to, marked.length()).lookingAt()) || IN_ORDER.matcher(marked).find();
	}

	/**
	 * "A third of it, or 33.5 percent," tells one number, the second time more exactly.
	 */
	private static void exact(StringBuilder marked, List<Integer> origin, List<Mark> marks) {
		Matcher twice = TWICE.matcher(marked);
		if (twice.find() && isFraction(marks, twice.group("a")) != isFraction(marks, twice.group("b"))) {
			boolean first = !isFraction(marks, twice.group("a"));
			String exact = twice.group(first ? "a" : "b");
			String kept = twice.group("of");
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < exact.length(); i++) {
				places.add(origin.get(twice.start(first ? "a" : "b")));
			}
			places.addAll(origin.subList(twice.start("of"), twice.end("of")));
			origin.subList(twice.start(), twice.end()).clear();
			origin.addAll(twice.start(), places);
			marked.replace(twice.start(), twice.end(), exact + kept);
		}
	}

	private static boolean isFraction(List<Mark> marks, String mark) {
		NumberReader.Found number = marks.get(Integer.parseInt(mark.substring(2, mark.length() - 1))).number();
		return number != null && !number.printed().endsWith("%");
	}

	/** "21, 13 and 15 percent": what the last number is in, all are in. */
	private static void units(StringBuilder marked, List<Mark> marks) {
		Matcher list = BARE.matcher(marked);
		while (list.find()) {
			NumberReader.Found last = marks.get(Integer.parseInt(list.group("last"))).number();
			Matcher bare = MARK.matcher(list.group("bare"));
			while (last != null && bare.find()) {
				int index = Integer.parseInt(bare.group(1));
				Mark one = marks.get(index);
				NumberReader.Found number = Objects.requireNonNull(one.number());
				marks.set(index,
						new Mark('p', one.start(), one.end(), null, number.inUnitOf(last), one.next(), List.of()));
				marked.setCharAt(list.start() + bare.start() + 1, 'p');
			}
		}
	}

	/** "In Sweden, Huawei and Nokia" is no enumeration of three. */
	private static boolean isAlike(List<Mark> members) {
		Set<Boolean> places = new HashSet<>();
		members.forEach((mark) -> places.add(mark.mention() != null && !mark.mention().of(PLACES).isEmpty()));
		return places.size() == 1 && !isOfRegion(members);
	}

	/**
	 * "In North Nordia and Albano": a region, which is a group on record, and a company.
	 */
	private static boolean isOfRegion(List<Mark> members) {
		return members.stream().anyMatch((mark) -> is(mark, EntityKind.COMPANY))
				&& members.stream().anyMatch((mark) -> is(mark, EntityKind.GROUP) && !is(mark, EntityKind.COMPANY));
	}

	private static boolean is(Mark mark, EntityKind kind) {
		return mark.mention() != null && !mark.mention().of(Set.of(kind)).isEmpty();
	}

	private static List<Mark> members(String text, List<Mark> marks) {
		List<Mark> members = new ArrayList<>();
		Matcher mark = MARK.matcher(text);
		while (mark.find()) {
			members.add(marks.get(Integer.parseInt(mark.group(1))));
		}
		return members;
	}

	private static void replace(StringBuilder marked, List<Integer> origin, List<Mark> marks, Matcher found,
			char letter, List<Mark> members) {
		String mark = "\u27e6" + letter + marks.size() + "\u27e7";
		int from = origin.get(found.start());
		marks.add(new Mark(letter, members.getFirst().start(), members.getLast().end(), null, null,
				members.getLast().next(), members));
		int end = found.end();
		int start = found.start();
		origin.subList(start, end).clear();
		for (int i = 0; i < mark.length(); i++) {
			origin.add(start, from);
		}
		marked.replace(start, end, mark);
	}

}
