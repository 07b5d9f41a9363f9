package org.tieline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that goes on with the figures before it and tells only whose it is: "Berg came
 * next with 9 percent", "against 9 percent for Berg", "at Berg it is 9 percent".
 *
 * @param party the mark of whose it is
 * @param number the mark of the figure
 * @param as how the party stands by it
 * @param from where it starts in the marked sentence
 * @param to where it ends
 */
public record NextFigure(String party, String number, As as, int from, int to) {

	/** How a party stands by a figure. */
	public enum As {

		/** It has the figure. */
		SUBJECT,

		/** It is what the figure is a part of: "at Berg it is 9 percent". */
		WHOLE,

		/** It is whoever counts. */
		COUNTER

	}

	private static final String PARTY = "(?<p>\u27e6[egr]\\d+\u27e7)";

	private static final String NUMBER = "(?<n>\u27e6[pmkc]\\d+\u27e7)";

	/** Words between a party and its figure that leave the figure as it is. */
	private static final String HAS = "(?: (?:was|were|is|are|stood|stands|came|comes|followed|follows|next|then|second|third|behind|close|just|only|still|again|also|too|even|each|both|alone|had|has|have|held|holds|hold|took|takes|take|got|gets|reached|managed|manages|captured|controlled|commanded|claimed|won|secured|received|kept|retained|finished|ended|ended up|closed|left|given|credited|pocketed|collected|counted|mustered|posted|recorded|had to make do|makes up|made up|accounts for|accounted for|stands for|stood for|contributed|contributes|brought in|taking|holding|with|at|on|to|up to|down to|in|for its part|(?:rose|fell|grew|climbed|dropped|slipped|slid|sank|edged|moved|crept|inched|shrank|improved|advanced|declined|increased|is up|is down|was up|was down)(?: up| down| back)? to|(?:no )?more than(?= \u27e6p)|worth))*";

	/** What a party has: "Berg's share was". */
	private static final String OWN = "(?: 's?(?: (?:own|total|share|slice|portion|part|piece|figure|proportion|count|tally|result|ios|android|\u27e6d\\d+\u27e7))*)?";

	private static final Pattern HAS_IT = Pattern.compile(" " + PARTY + OWN + HAS + " " + NUMBER);

	/** "9 percent for Berg", "the 9 percent that went to Berg". */
	private static final Pattern IS_OF = Pattern.compile(" " + NUMBER
			+ "(?: (?:that|which))?(?: (?:went|goes|fell|belonged|belongs|came|comes|is|was|are|were|held|won|taken|each))?(?: (?:to|for|from|by|with))? "
			+ PARTY
			+ "(?: (?:had|held|took|got|won|has|holds|takes|reached|managed|received|was credited with|could claim)(?= (?:[.,;:)]|and|while|whereas|but|$)))?");

	private static final Pattern WHOLE = Pattern.compile("(?: (?:at|in case of|for))? " + PARTY + "(?: ,)?"
			+ "(?: (?:it|that|this|share|figure|part|\u27e6r\\d+\u27e7)(?: 's)?)(?: (?:share|part|figure|proportion))?(?: (?:is|was|comes to|came to|stands at|stood at|amounts to|amounted to|reached|had been|even|only|just|still|as high as|as much as))+ "
			+ NUMBER);

	private static final Pattern AT_WHOLE = Pattern.compile(" (?:at|for) " + PARTY + " " + NUMBER);

	/** "Delta has 9 percent": Delta counts. */
	private static final Pattern COUNTS = Pattern.compile(" " + PARTY
			+ "(?: 's(?: (?:own|total|count|figure|tally|estimate|number))*)?(?: (?:has|had|counts|counted|gives|gave|says|said|reports|reported|puts it at|put it at|puts figure at|put figure at|puts \u27e6r\\d+\u27e7 at|put \u27e6r\\d+\u27e7 at|makes it|made it|arrives at|arrived at|comes to|came to|saw|sees|is at|was|is|at|only|just)){0,4} "
			+ NUMBER);

	/** Where a part of a list may start. */
	private static final Pattern LEAD = Pattern.compile(
			"(?:^ ?|[,;:(.-]|\u27e6[pmkc]\\d+\u27e7| and| while| whereas| but| then| plus| with| than| against| versus| twice| and then|followed by|trailed by|chased by|ahead of|compared with|compared to|in front of|behind| from)(?: (?:by|with|only|just|about|twice|even|still|as much as|what|then|next|finally|lastly|almost|nearly|in turn ,|for \u27e6r\\d+\u27e7 's part ,|meanwhile ,|also|that|is that|says that|this time))*$");

	/** What may open a sentence before the first of a list. */
	private static final Pattern OPENS = Pattern.compile(
			" ?(?: (?:in|for|over|at|by|during|whole|full|all|of|same|that|year|quarter|half|half-year|period|,|then|next|there|meanwhile|by contrast|on other hand|however|also|in turn|lower down|further down|behind|them|it|followed|came|comes|third|second|fourth|fifth|as|to|according|"
					+ "\u27e6[er]\\d+\u27e7(?= (?:gives?|gave|has given|puts|put|has|had|sees|saw|credits|credited|says|said|reports|reported|reckons|estimates|counts|counted|finds|found|allots|forecasts)(?: that)? \u27e6[eg])"
					+ "|(?:gives?|gave|has given|puts|put|has|had|sees|saw|credits|credited|says|said|reports|reported|reckons|estimates|counts|counted|finds|found|allots)(?= (?:that )?\u27e6[eg]\\d+\u27e7)"
					+ "))*");

	/** Where a part of a list ends. */
	private static final Pattern ENDS = Pattern.compile(
			"(?: (?:of (?:it|them|\u27e6r\\d+\u27e7|that|that market|this|total|whole)|share|slice|each|apiece|respectively|in turn|as well|too|again|by comparison|in comparison|there))*"
					+ "(?= (?:[.;:)]|, (?:\u27e6[egrpmkc]|and \u27e6|and with \u27e6|while|whereas|but \u27e6|followed|trailed|ahead|according|by \u27e6e|says|said|reports|estimates|reckons|calculates|figures|data|with \u27e6e|up|down|from|after|against|compared|versus|still|as \u27e6e|both|all|which leaves)"
					+ "|and (?:\u27e6|with \u27e6|only \u27e6|then \u27e6|that|finally)|while|whereas|but \u27e6|with \u27e6[ep]|followed|trailed|ahead of|according|up from|down from|from \u27e6[pmc]|after \u27e6[pmc]|against|compared|versus|\\()| *$)");

	/** After the figure stands what narrows it, or whom it is told of otherwise. */
	private static final Pattern NARROWED = Pattern.compile(
			" (?:not|never|no longer|if|would|could|might|may|should|excluding|except|without|outside|hopes?|wants?|aims?|target\\S*|forecast\\S*|expect\\S*|predict\\S*|project\\S*|plans?|margin\\S*|growth|grew by|rose by|fell by|profits?|stakes?|shares (?:of|in)|capital|votes|subscribers|customers|employees|patents?|points?|survey\\S*|respondents)(?= )");

	/**
	 * The figures of a sentence that no form has taken and that go on with others.
	 * @param marked the sentence with marks
	 * @param free whether the mark of a figure is free
	 */
	public static List<NextFigure> of(String marked, Predicate<String> free) {
		List<NextFigure> found = new ArrayList<>();
		find(WHOLE, As.WHOLE, marked, free, found);
		find(AT_WHOLE, As.WHOLE, marked, free, found);
		find(HAS_IT, As.SUBJECT, marked, free, found);
		find(IS_OF, As.SUBJECT, marked, free, found);
		find(COUNTS, As.COUNTER, marked, free, found);
		return found;
	}

	private static void find(Pattern pattern, As as, String marked, Predicate<String> free, List<NextFigure> found) {
		Matcher matcher = pattern.matcher(marked);
		int at = 0;
		while (at < marked.length() && matcher.find(at)) {
			MatchResult match = matcher.toMatchResult();
			at = match.start() + 1;
			Matcher end = ENDS.matcher(marked).region(match.end(), marked.length()).useTransparentBounds(true);
			if (free.test(match.group("n")) && isLead(marked, match.start()) && end.lookingAt()) {
				found.add(new NextFigure(match.group("p"), match.group("n"), as, match.start(), end.end()));
			}
		}
	}

	private static boolean isLead(String marked, int at) {
		String before = marked.substring(0, at);
		return LEAD.matcher(before).find() || opens(marked, at);
	}

	private static final Pattern CHANGE = Pattern.compile(" " + PARTY + OWN
			+ "(?: (?:went|rose|fell|grew|climbed|dropped|slipped|slid|sank|edged|moved|crept|inched|shrank|improved|advanced|declined|increased|decreased|tumbled|plunged|jumped|soared|was|came|widened|narrowed|eased|recovered|retreated|lost ground|gained ground|gained|lost))?(?: (?:up|down|back|slightly|again|sharply))*(?: (?:over|in|during|for)(?: same)?(?: (?:period|time|quarter|year|half))?)?"
			+ "(?: from (?<a>\u27e6[pm]\\d+\u27e7) to (?<b>\u27e6[pm]\\d+\u27e7)| to (?<c>\u27e6[pm]\\d+\u27e7) from (?<d>\u27e6[pm]\\d+\u27e7))");

	/** A figure that another is compared with: ", after 9 percent a year earlier". */
	private static final Pattern COMPARED = Pattern.compile(
			"^(?: of (?:\u27e6[dr]\\d+\u27e7|it|them|total|whole|that market)(?: 's)?(?: (?:market|sales|shipments|revenues?))?)?(?: (?:,|\\())?(?: (?:up|down|barely changed|little changed|barely moved|roughly half|half|more|less|a drop|a rise|rise|drop|double|twice))?(?: (?:from|after|against|versus|compared (?:with|to)|following|as against|than|of|but|instead of))+(?: (?:only|just|about|still|even|merely|a mere|mere|share of|profit of|loss of|net profit of|sales of|revenue of|total of))* (?<n>\u27e6[pmc]\\d+\u27e7)");

	/**
	 * The changes of a sentence that are told of another party alone: "and Berg from 9 to
	 * 7 percent". The party has the earlier figure and then the later one.
	 */
	public static List<NextFigure> changes(String marked, Predicate<String> free) {
		List<NextFigure> found = new ArrayList<>();
		Matcher matcher = CHANGE.matcher(marked);
		int at = 0;
		while (at < marked.length() && matcher.find(at)) {
			at = matcher.start() + 1;
			boolean first = matcher.group("a") != null;
			String earlier = first ? matcher.group("a") : matcher.group("d");
			String later = first ? matcher.group("b") : matcher.group("c");
			Matcher end = ENDS.matcher(marked).region(matcher.end(), marked.length()).useTransparentBounds(true);
			if (free.test(earlier) && free.test(later) && isLead(marked, matcher.start()) && end.lookingAt()) {
				found.add(new NextFigure(matcher.group("p"), earlier, As.SUBJECT, matcher.start(), end.end()));
				found.add(new NextFigure(matcher.group("p"), later, As.SUBJECT, matcher.start(), end.end()));
			}
		}
		return found;
	}

	/**
	 * The figure that one is compared with, of the same party; blank: there is none.
	 * @param after the marked sentence after the figure
	 */
	public static String compared(String after) {
		Matcher matcher = COMPARED.matcher(after);
		boolean ends = matcher.find()
				&& ENDS.matcher(after).region(matcher.end(), after.length()).useTransparentBounds(true).lookingAt();
		return ends ? matcher.group("n") : "";
	}

	/** Between the figure before, or what it is a figure of, and the next part. */
	private static final Pattern GAP = Pattern.compile(
			"(?: (?!\u27e6|[,;:(]|and |while |whereas |but |not )\\S+| \u27e6[ad]\\d+\u27e7|(?<= (?:in|of|for|at|by|across|within|outside)) \u27e6e\\d+\u27e7)*"
					+ "(?:(?: ,)? (?:according to|by|as reported by) \u27e6e\\d+\u27e7(?: 's(?: (?:count|counts|figures|reckoning|estimates?|data|calculations?|tally|numbers|analysts))?)?(?= ,| ;| and)"
					+ "| , \u27e6e\\d+\u27e7(?: 's (?:figures|data|analysts|count))? (?:says?|said|reports?|reported|estimates?|estimated|calculates?|calculated|reckons?|reckoned|writes?|wrote|found|finds|states?|stated|showed|shows?|counted|counts|notes?|noted)(?= ,| ;| and)"
					+ "| , (?:says?|said|reports?|reported|estimates?|writes?|figures from|data from) \u27e6e\\d+\u27e7(?: (?:show|says?|showed))?(?= ,| ;| and))?"
					+ "(?: (?:[,;:(]|and|while|whereas|but|then|plus|with|than|against|versus|twice|followed by|trailed by|chased by|ahead of|compared with|compared to|in front of|behind|by|only|just|about|even|still|as much as|what|next|finally|lastly|almost|nearly|in turn|also|more|meanwhile))*");

	/** Whether the words since the figure before leave this one in the same list. */
	public static boolean goesOn(String gap) {
		return GAP.matcher(gap).matches() && !isNarrowed(gap);
	}

	/** Between this figure and the next, of which it is told what both are of. */
	private static final Pattern BEFORE_NEXT = Pattern.compile("(?: (?:,|and|while|whereas|but))+ ?");

	/** Whether the words up to the next figure leave this one in the same list. */
	public static boolean leadsOn(String gap) {
		return BEFORE_NEXT.matcher(gap).matches();
	}

	/** Whether nothing but what may open a sentence stands before it. */
	public boolean opens(String marked) {
		return opens(marked, this.from);
	}

	private static boolean opens(String marked, int at) {
		return OPENS.matcher(marked).region(0, at).useTransparentBounds(true).matches();
	}

	/** Whether the sentence, or what it is told with, makes it another kind of figure. */
	public static boolean isNarrowed(String marked) {
		return NARROWED.matcher(marked + " ").find();
	}

}
