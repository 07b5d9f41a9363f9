package org.tieline.role;

import java.util.List;
import java.util.regex.Pattern;

/**
 * By which instrument somebody is told to be funded. Who is lent money has it; who is
 * helped by an export credit sells to somebody who has it.
 */
public final class FundingWords {

	private static final Pattern LENT = Pattern
		.compile(" (?:lent|lends?|lending|loans?|loaned|borrow(?:s|ed|ing)?|owe[sd]?)(?= )");

	/** A loan to somebody else, or no loan alone. */
	private static final Pattern NOT_LENT = Pattern.compile(
			" (?:credit lines?|lines? of credit|facility|export|exports|guarant\\S+|insur\\S+|cover\\S*|purchases?|buyers?|customers?|deliveries|subsid\\S+|grants|tax)(?= )");

	/** What helps sales is money of whoever buys. */
	private static final Pattern OF_SALES = Pattern.compile(
			" (?:export|exports|exported|guarant\\S+|insur\\S+|cover\\S*|purchases?|buyers?|customers?|clients?|deliveries|sales)(?= )");

	private static final Pattern GRANT = Pattern.compile(
			" grants?(?: \\p{L}+)?(?: (?:of|worth|totalling|totaling))? \u27e6m| \u27e6m\\d+\u27e7(?: in| of)? grants?(?= )");

	/** The money is given, whatever it is called. */
	private static final List<String> GIVEN = List.of("GRANT", "SUBSIDY");

	private static final List<String> ANY = List.of("");

	/** "Subsidised", "subsidies", "state aid". */
	private static final Pattern SUBSIDY = Pattern.compile(" (?:subsid\\p{L}+|state aid)(?= )");

	/** Money that need not be paid back, and support that is not told apart. */
	private static final List<String> SUBSIDIES = List.of("SUBSIDY", "GRANT", "TAX_RELIEF", "OTHER");

	/**
	 * A grant as a noun: "received a grant", "grants from". "Grants Berg 5" is a verb.
	 */
	private static final Pattern A_GRANT = Pattern.compile(
			" (?:an?|the|research|federal|state|public|received|receives?|got|gets|won|wins|awarded|in) grants?(?= )| grants? (?:from|by|worth|of|totalling|totaling)(?= )");

	/** Whoever gets money has it; an export credit is money of whoever buys. */
	private static final Pattern HAS = Pattern.compile(
			" (?:receiv\\p{L}+|gets?|got|obtain\\p{L}*|secur\\p{L}+|fund\\p{L}*|financ\\p{L}+|lent|lends?|loaned)(?= )");

	private FundingWords() {
	}

	/**
	 * The instruments that may be meant; blank: any.
	 * @param words the words of a clause, each after one blank
	 */
	public static List<String> instruments(String words) {
		boolean lent = LENT.matcher(words).find();
		if (lent && !NOT_LENT.matcher(words).find()) {
			return List.of("LOAN");
		}
		if (!lent && (GRANT.matcher(words).find() || A_GRANT.matcher(words).find())) {
			return GIVEN;
		}
		if (!lent && SUBSIDY.matcher(words).find() && !OF_SALES.matcher(words).find()) {
			return SUBSIDIES;
		}
		return ANY;
	}

	/**
	 * Whether the recipient is told to have got the money itself.
	 * @param words the words of a clause, each after one blank
	 */
	public static boolean isReceived(String words) {
		return HAS.matcher(words).find() && !OF_SALES.matcher(words).find();
	}

}
