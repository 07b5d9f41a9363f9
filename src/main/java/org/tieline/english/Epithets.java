package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;

/**
 * What is told of somebody beside the name: "the chip maker Albano", "Norway's Albano".
 */
public final class Epithets {

	/** What somebody is, before the name: "the chip maker Albano", "Norway's Albano". */
	private static final Pattern EPITHET = Pattern.compile(
			"(?: \u27e6a\\d+\u27e7)?(?: (?:research|market|industry|telecoms?|telecommunications?|mobile|wireless|network|equipment|phone|smartphone|handset|chip|semiconductor|state|state-owned|state-run|holding|investment|sovereign|wealth|pension|development|national|local|foreign|leading|big|large|major|rival|former|fellow|consulting|technology|tech|software|electronics|news|security|policy|development|operators ' |trade|media|data|internet|cable|satellite|defence|defense|[\\p{L}]+-[\\p{L}]+)){0,3}"
					+ " (?:maker|manufacturer|vendor|giant|firm|company|group|operator|carrier|regulator|supplier|chipmaker|agency|association|ministry|bank|conglomerate|start-up|startup|contractor|foundry|designer|watchdog|authority|consultancy|researcher|researchers|analysts|analyst)"
					+ "(?= \u27e6e(?<n>\\d+)\u27e7)");

	private static final Pattern OF_COUNTRY = Pattern
		.compile(" \u27e6e(?<c>\\d+)\u27e7 's(?= \u27e6e(?<n>\\d+)\u27e7)");

	/** "Norway's telecoms regulator": what a body of a state does, its state does. */
	private static final Pattern BODY = Pattern.compile(
			"(?<=\u27e7)(?<=\u27e6e(?<c>\\d{1,3})\u27e7)(?: 's)?(?: [\\p{L}-]+){0,2} (?:regulators?|agency|authority|cent(?:re|er)|government|authorities|ministry(?: of \\p{L}+(?: and \\p{L}+)?)?|parliament|watchdog|cabinet|department of \\p{L}+|state(?= (?:owns|owned|holds|held|has|had|controls|controlled|casts|keeps|kept|still) ))(?= (?:(?!of |in |and )[\\p{L}]|'s))");

	/** "The governments of Nordia and Sudia": those states themselves. */
	public static final Pattern GOVERNMENTS_OF = Pattern
		.compile(" (?:governments|authorities|ministers|leaders) of(?= \u27e6g\\d+\u27e7)");

	/** "Once more in its annual report": when and where somebody says it. */
	public static final Pattern AGAIN_IN_REPORT = Pattern.compile(
			" (?:(?:once|yet) (?:more|again)|in \u27e6r\\d+\u27e7 's (?:latest |own |last )?(?:annual |interim |quarterly )?(?:report|accounts|filing|prospectus))(?= )(?! of )");

	/** "Norway's telecoms regulator, Nkom, has". */
	public static final Pattern NAMED_BODY = Pattern.compile(
			" \u27e6[ae]\\d+\u27e7(?: 's)?(?: [\\p{L}-]+){0,5} (?:regulator|agency|authority|cent(?:re|er)|service|watchdog|holding|fund|ministry|department|court|committee|board)(?: ,)?(?<keep> \u27e6e\\d+\u27e7)(?<drop>(?: ,)?)(?= (?!\u27e6|and |'s ))");

	/** "Albano of Norway was". */
	private static final Pattern FROM_PLACE = Pattern.compile(
			"(?<=\u27e7) (?:of|from) \u27e6e(?<c>\\d+)\u27e7(?= (?:is|are|was|were|has|have|had|will|[\\p{L}]+ed|supplies|holds|owns|makes|buys|sells|uses|packages|assembles|tests|ships|delivers|builds|provides|produces|chose|won|took|got|led|leads|runs|ranks|accounts|said|says) )");

	/** "The Indian state carrier Berg": the state is not a party. */
	private static final Pattern STATE_BEFORE = Pattern.compile(
			" \u27e6e(?<c>\\d+)\u27e7 (?:holding|telecoms?|mobile|owned|- owned|controlled|run)? ?(?:holding|carrier|operator|company|firm|bank|group|fund|agency|telecoms|maker|vendor)(?= \u27e6e(?<n>\\d+)\u27e7)");

	/** "The Budapest-based Albano". */
	public static final Pattern BASED = Pattern
		.compile(" [\\p{L}]+-(?:based|listed|headquartered|born)(?= \u27e6e\\d+\u27e7)");

	/** "Of its Polish affiliate, Albano". */
	public static final Pattern ITS_AFFILIATE = Pattern.compile(
			"(?= \u27e6r)(?<= (?:of|in|to|from|by|with)) \u27e6r\\d+\u27e7 's(?: \u27e6a\\d+\u27e7)?(?: (?!\u27e6)[\\p{L}-]+){0,2} (?:affiliate|subsidiary|unit|arm|parent|customer|client|supplier|partner|rival|venture|operator|business|company)(?: ,)?(?= \u27e6e\\d+\u27e7(?! 's))");

	/** "The Greek operator Albano", of a country that is not on record. */
	public static final Pattern FROM_ELSEWHERE = Pattern.compile(
			" (?:\\p{L}+(?:ish|ese|ian|ean)|greek|french|dutch|czech|swiss|thai|iraqi|nordic|baltic|gulf)(?= \u27e6e\\d+\u27e7)");

	private static final Pattern MARK = Pattern.compile("\u27e6[a-z](\\d+)\u27e7");

	private final TracedWords words;

	private final BiPredicate<Integer, EntityKind> kinds;

	private final List<Integer> dropped = new ArrayList<>();

	private Epithets(TracedWords words, BiPredicate<Integer, EntityKind> kinds) {
		this.words = words;
		this.kinds = kinds;
	}

	/**
	 * Removes the epithets before names. A country that only tells where somebody comes
	 * from is no area of a market.
	 * @param kinds whether a mark is a name of a kind
	 * @return the marks that tell nothing any more
	 */
	public static List<Integer> remove(TracedWords words, BiPredicate<Integer, EntityKind> kinds) {
		Epithets epithets = new Epithets(words, kinds);
		epithets.remove();
		return epithets.dropped;
	}

	private void remove() {
		Matcher country = OF_COUNTRY.matcher(this.words.words());
		while (country.find()) {
			boolean isOne = (is(country.group("c"), EntityKind.COUNTRY) && !is(country.group("n"), EntityKind.COUNTRY))
					|| (is(country.group("c"), EntityKind.PUBLIC_BODY)
							&& is(country.group("n"), EntityKind.PUBLIC_BODY));
			if (isOne) {
				this.dropped.add(Integer.valueOf(country.group("c")));
				this.words.delete(country.start(), country.end());
			}
			country = isOne ? OF_COUNTRY.matcher(this.words.words()) : country;
		}
		states();
		places(BODY, false);
		places(FROM_PLACE, true);
		Matcher epithet = EPITHET.matcher(this.words.words());
		while (epithet.find()) {
			drop(epithet.group());
			this.words.delete(epithet.start(), epithet.end());
			epithet = EPITHET.matcher(this.words.words());
		}
	}

	private void states() {
		Matcher state = STATE_BEFORE.matcher(this.words.words());
		while (state.find()) {
			boolean isOne = !is(state.group("c"), EntityKind.COMPANY)
					&& (is(state.group("c"), EntityKind.COUNTRY) || is(state.group("c"), EntityKind.GOVERNMENT));
			if (!isOne) {
				return;
			}
			this.dropped.add(Integer.valueOf(state.group("c")));
			this.words.delete(state.start(), state.end());
			state = STATE_BEFORE.matcher(this.words.words());
		}
	}

	/** Removes what tells of a country, with its name or without. */
	private void places(Pattern pattern, boolean withName) {
		Matcher place = pattern.matcher(this.words.words());
		int at = 0;
		while (at < this.words.words().length() && place.find(at)) {
			at = place.start() + 1;
			if (is(place.group("c"), EntityKind.COUNTRY)) {
				if (withName) {
					this.dropped.add(Integer.valueOf(place.group("c")));
				}
				this.words.delete(place.start(), place.end());
				place = pattern.matcher(this.words.words());
			}
		}
	}

	private boolean is(String mark, EntityKind kind) {
		return this.kinds.test(Integer.valueOf(mark), kind);
	}

	private void drop(String words) {
		Matcher mark = MARK.matcher(words);
		while (mark.find()) {
			this.dropped.add(Integer.valueOf(mark.group(1)));
		}
	}

}
