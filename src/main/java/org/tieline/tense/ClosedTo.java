package org.tieline.tense;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.WordChoice;

/**
 * Of what somebody is told to be barred, and with which goods. The record holds bans from
 * networks and from public purchases; a ban from airports, or one of phones, is another.
 */
public final class ClosedTo {

	private static final String OTHER_PLACE = "it tells a ban from something that the record does not tell apart";

	private static final String OTHER_GOODS = "it tells a ban of goods that the record does not tell apart";

	/** What is barred where no more than the company is named. */
	private static final Set<String> GOODS = Set.of("equipment", "gear", "kit", "technology", "technologies",
			"hardware", "products", "devices", "components", "parts", "systems", "infrastructure", "networks",
			"vendors");

	private static final Pattern CONTENT = Pattern.compile("\\p{Ll}{3,}");

	/** Words after a company that go on with the clause. */
	private static final Set<String> GOES_ON = Set.of("from", "and", "but", "which", "who", "was", "were", "are", "has",
			"had", "have", "been", "over", "because", "due", "citing", "after", "before", "while", "when", "under",
			"through", "with", "for", "until", "since", "last", "this", "next", "again", "too", "also", "alone",
			"outright", "altogether", "amid", "following", "despite", "without", "along", "together", "alongside",
			"except", "not", "today", "via", "out", "the", "that", "based", "then", "later", "earlier", "already",
			"months", "years", "said", "says", "either", "even", "only", "must", "remains", "remained", "faces",
			"faced", "may", "can", "cannot", "could", "unless", "during", "within", "across", "between");

	private static final Pattern FROM = Pattern.compile(
			"^(?: \\p{L}+ly| outright| altogether)? from(?<what> .*?)(?= (?:[.,;:(]|and|after|because|over|on|citing|last|this|but|while|by|in \u27e6)|\\s*$)");

	/** Places that no claim of a ban has to name. */
	private static final Pattern COUNTRY = Pattern.compile(
			" (?:\u27e6r\\d+\u27e7 's )?(?:\u27e6[ae]\\d+\u27e7(?: 's)?)?(?: ?(?:country|market|markets|soil|territory))?");

	private static final Pattern READ = WordChoice.compile(
			" (?:networks?|5g|procurement|purchases|purchasing|contracts|tenders|tendering|bidding|rollout|roll-out|auction|infrastructure)(?= |$)");

	private static final Pattern NETWORK_GOODS = Pattern.compile(
			"(?i).*(?:network|equipment|\\dg\\b|\\bran\\b|radio|base station|core|infrastructure|telecom|broadband|gear|router|switch|transmission|antenna).*");

	/** Words that tell one sort of network from another. */
	private static final Pattern SORT = Pattern
		.compile("(?i)\\b(?:[2-6]g|broadband|railway|military|undersea|submarine|satellite)\\b");

	private ClosedTo() {
	}

	/**
	 * Why it is not clear of what somebody is barred; null: it is.
	 * @param match a part of a marked sentence that tells of a ban
	 * @param target the mark of whoever is barred
	 * @param written what stands for a mark in the sentence as written
	 */
	public static @Nullable String doubt(String marked, MatchResult match, String target,
			UnaryOperator<String> written) {
		int after = marked.indexOf(target, match.start()) + target.length();
		String[] next = marked.substring(after).strip().split(" ", 2);
		if (isOtherGoods(next[0], written)) {
			return OTHER_GOODS;
		}
		Matcher from = FROM.matcher(marked.substring(match.end()));
		if (from.find() && !COUNTRY.matcher(from.group("what")).matches() && !READ.matcher(from.group("what")).find()) {
			return OTHER_PLACE;
		}
		String last = match.group().substring(match.group().lastIndexOf(' ') + 1);
		boolean goods = last.startsWith("\u27e6d") && !NETWORK_GOODS.matcher(written.apply(last)).matches();
		return goods ? OTHER_PLACE : null;
	}

	private static boolean isOtherGoods(String next, UnaryOperator<String> written) {
		if (next.startsWith("\u27e6d")) {
			String goods = written.apply(next);
			return !GOODS.contains(goods.toLowerCase(Locale.ROOT)) && !NETWORK_GOODS.matcher(goods).matches();
		}
		return CONTENT.matcher(next).matches() && !GOODS.contains(next) && !GOES_ON.contains(next)
				&& !next.endsWith("ly");
	}

	/** The sorts of networks that words name, in lower case. */
	static Set<String> sorts(String words) {
		Set<String> sorts = new TreeSet<>();
		Matcher sort = SORT.matcher(words);
		while (sort.find()) {
			sorts.add(sort.group().toLowerCase(Locale.ROOT));
		}
		return sorts;
	}

}
