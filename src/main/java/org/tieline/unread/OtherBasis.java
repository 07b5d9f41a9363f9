package org.tieline.unread;

import java.util.regex.Pattern;

/**
 * Words that put a figure on another basis than the one that is recorded: "excluding
 * China", "at constant exchange rates", "adjusted", "including Berg".
 */
public final class OtherBasis {

	private static final Pattern WORDS = Pattern.compile(
			"(?i)\\b(?:excluding|excl\\.|exclusive of|excludes?|except(?: for)?|stripping out|stripped of|leaving (?:out|aside)|not (?:counting|including)|adding back|adjusted|adjusting|pro[ -]forma|underlying|comparable|like[ -]for[ -]like|organic(?:ally)?|constant (?:exchange rates?|currenc(?:y|ies)|rates|prices)|currency[ -](?:adjusted|neutral)|non-(?:ifrs|gaap)|restated|normali[sz]ed|before (?:one-offs?|special items|exceptional items|restructuring|write-?downs?|impairments?|tax|taxes)|pre-?tax|without (?:one-offs?|the|its|\\p{Lu}))");

	/** A name that a figure takes in or leaves out, with what may stand before it. */
	private static final String NAME = "(?:(?:its|the|their|former|sister|sub-?brand|brand|subsidiary|unit|spun-off) )*\\p{Lu}";

	/** "Including Berg with 12%" is one of a list, which has a number of its own. */
	private static final String NO_LIST = "(?![^,;.]{1,40}? (?:with|at|on|\\() ?\\d)";

	/**
	 * What is taken in beside the figure itself: "including Berg", "with Berg counted
	 * in".
	 */
	private static final Pattern TAKEN_IN = Pattern.compile(
			"(?:^|[,(] ?|[%)\\d] |\\b(?:percent|per cent|[mb]illion|[mb]n|market|sales|revenues?|turnover|profits?|shares?|shipments|kronor|kroner|euros|dollars|yuan) )(?:[Ii]ncluding|[Cc]ounting|[Ii]nclusive of|[Aa]dding|[Tt]ogether with|[Aa]long with)"
					+ NO_LIST + " " + NAME + "|\\b[Ww]ith " + NAME
					+ "[^,;.]{0,30}? (?:included|counted(?: in)?|added(?: in)?|folded in|consolidated)\\b"
					+ "|(?:^|[,(] ?)[Ii]ncluding (?:the |all |its )?(?:licen[cs]ing|licen[cs]e|acquired|acquisitions?|divested|divestments?|discontinued|one-off|exceptional|extraordinary)\\b");

	/** What a share of a market or a rank leaves out, or how it is reckoned. */
	private static final Pattern OF_MARKET = Pattern.compile(
			"(?:\\b(?:[Ee]xcluding|[Ee]xcl\\.|[Ee]xclusive of|[Ss]tripping out|[Ll]eaving (?:out|aside)|[Nn]ot (?:counting|including))(?: for)? "
					+ NAME + "|(?:^|[,(] ?)[Ww]ithout " + NAME + "[^,;.]{0,30},|\\b[Ww]ith " + NAME
					+ "[^,;.]{0,30}? (?:left out|left aside|excluded|stripped out|taken out)\\b"
					+ "|\\b[Pp]ro[ -]forma\\b|\\bconstant (?:exchange rates?|currenc(?:y|ies))|\\b(?:[Aa]djusted|[Aa]djusting) for )");

	private OtherBasis() {
	}

	/** Whether a sum or number takes in what is none of it by itself. */
	public static boolean takesIn(String words) {
		return TAKEN_IN.matcher(words).find();
	}

	/**
	 * Whether a share of a market or a rank in one is told on another basis than that of
	 * whoever counts.
	 * @param words the words of the sentence, without the names of areas, which a market
	 * may leave out
	 */
	public static boolean isToldOfMarket(String words) {
		return takesIn(words) || OF_MARKET.matcher(words).find();
	}

	/** Whether words around a figure tell another basis. */
	public static boolean isTold(String words) {
		return WORDS.matcher(words).find();
	}

}
