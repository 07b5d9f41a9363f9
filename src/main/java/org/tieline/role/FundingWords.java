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

	private static final Pattern GRANT = Pattern.compile(
			" grants?(?: \\p{L}+)?(?: (?:of|worth|totalling|totaling))? \u27e6m| \u27e6m\\d+\u27e7(?: in| of)? grants?(?= )");

	/** The money is given, whatever it is called. */
	private static final List<String> GIVEN = List.of("GRANT", "SUBSIDY");

	private static final List<String> ANY = List.of("");

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
		return (!lent && GRANT.matcher(words).find()) ? GIVEN : ANY;
	}

}
