package org.tieline.unread;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.CuedPattern;
import org.tieline.cue.SentenceWords;

/**
 * Why a sentence that names somebody was not read: whom it names, of what kind of fact it
 * seems to be, and what is missing in it.
 */
public final class UnreadReason {

	/** The number was read, and not whether it is a rise or a fall. */
	public static final String CHANGE = "the number behind it is checked, and not the rise or fall";

	/** How the reason starts. */
	public static final String START = "no statement was recognised that the record could hold: ";

	/** Why a figure without a part, with another one, or adjusted is not compared. */
	public static final String OTHER_BASIS = "its number is told on another basis, such as without a part or at constant exchange rates, "
			+ "and the record holds figures as they were published";

	private static final int MOST_NAMES = 3;

	private static final String NUMBER = "\u27e6[pmcv]\\d+\u27e7";

	private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);

	private static final CuedPattern MARKET = CuedPattern
		.of("\u27e6p\\d+\u27e7(?: \\S+){0,3}? (?:market|share)(?= )| share (?:of|was|is) ");

	/** A word for a figure beside a rise or fall by a percentage. */
	private static final String FIGURE = "(?:revenues?|sales|turnover|profits?|purchases|shipments|spending|headcount|income)";

	private static final CuedPattern GROWTH = CuedPattern.of(" " + FIGURE
			+ "(?: \\S+){0,3}? (?:rose|grew|fell|dropped|declined|climbed|jumped|surged|slumped|shrank|plunged|increased|decreased|tumbled|slid|was down|was up|were down|were up)(?: \\S+){0,3}? "
			+ NUMBER);

	private static final CuedPattern PART = CuedPattern.of("\u27e6p\\d+\u27e7 of (?:\\S+ 's |their ).*?" + FIGURE);

	private static final CuedPattern OWNER = CuedPattern
		.of(" (?:shareholders?|owners?|stake|shares|stock|owns?|owned|holding)(?= )");

	private static final CuedPattern TAKEOVER = CuedPattern
		.of(" (?:acquired|acquires|acquisition|takeover|took over|merged|merger|buyout)(?= )");

	private static final CuedPattern RESTRICTION = CuedPattern
		.of(" (?:bans?|banned|barred|restrict\\w*|sanction\\w*|blacklist\\w*|exclu\\w+|remov\\w+|prohibit\\w*|outlaw\\w*|tariffs?|rid of)(?= )");

	private static final CuedPattern SUPPLY = CuedPattern
		.of(" (?:suppl\\w+|bought|buys?|purchase[sd]?|sold|sells?|orders?|ordered|contracts?|equipment|vendors?|ships?|shipped)(?= )");

	private UnreadReason() {
	}

	/**
	 * Why a sentence was not read.
	 * @param words the words of the marked sentence
	 * @param marked the marked sentence, with a blank at its end
	 * @param names the names in it, as written
	 * @param product whether it names a product or a market
	 * @param markets how many markets the record holds
	 */
	public static String of(SentenceWords words, String marked, List<String> names, boolean product, int markets) {
		return START + named(names) + missing(words, marked, product, markets);
	}

	/**
	 * Why a part of a sentence was not read, of which another part was.
	 * @param names the names in the part, as written
	 */
	public static String ofPart(List<String> names) {
		return START + named(names) + "only another part of the sentence was read";
	}

	/**
	 * Why a statement is not clear beside a word that nothing accounts for; null: there
	 * is none.
	 */
	public static @Nullable String unexplained(@Nullable String word) {
		return (word != null) ? "it is not clear what \"" + word + "\" does in it" : null;
	}

	private static String named(List<String> names) {
		List<String> some = names.stream().distinct().limit(MOST_NAMES).toList();
		return some.isEmpty() ? "" : "it names " + String.join(", ", some) + "; ";
	}

	private static String missing(SentenceWords words, String marked, boolean product, int markets) {
		if (OtherBasis.isTold(marked) && ANY_NUMBER.matcher(marked).find()) {
			return OTHER_BASIS;
		}
		if (GROWTH.isIn(words, marked)) {
			return "it seems to tell a growth rate, and the record is compared with the figure of each year alone";
		}
		if (PART.isIn(words, marked)) {
			return "it seems to tell a part of somebody's revenue, and it is not clear from whom or where that comes";
		}
		if (MARKET.isIn(words, marked)) {
			return product ? "it seems to tell a market share, and it is not clear whose number it is"
					: "it seems to tell a market share, and it does not say of which market; the record holds "
							+ markets + " markets";
		}
		if (TAKEOVER.isIn(words, marked)) {
			return "it seems to tell a takeover, and no price or percentage in it is read";
		}
		if (OWNER.isIn(words, marked)) {
			return "it seems to tell a stake, and it is not clear who holds how much of whom";
		}
		if (RESTRICTION.isIn(words, marked)) {
			return "it seems to tell a restriction, and it is not clear who restricts whom";
		}
		if (SUPPLY.isIn(words, marked)) {
			return "it seems to tell a supply, and it is not clear who supplies whom with what";
		}
		return ANY_NUMBER.matcher(marked).find() ? "it does not say in words that are read what its number measures"
				: "no words that are read join them to a fact";
	}

}
