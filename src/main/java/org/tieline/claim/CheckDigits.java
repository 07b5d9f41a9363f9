package org.tieline.claim;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Checks the form of identifiers: legal entity identifiers (ISO 17442, check digits of
 * ISO/IEC 7064 MOD 97-10), securities (ISO 6166, check digit by doubling), Wikidata items
 * and stock codes ({@code XHEL-NOKIA}: the market of ISO 10383, a hyphen, the code).
 */
public final class CheckDigits {

	private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");

	private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}[0-9]");

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

	private static final Pattern STOCK = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9.&]{1,12}");

	private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

	private static final int ALL_DIGITS = 36;

	private static final int TEN = 10;

	private CheckDigits() {
	}

	/** What is wrong with an identifier, and what would be right; null: nothing. */
	public static @Nullable String fault(Identifier identifier) {
		String value = identifier.value();
		return switch (identifier.scheme()) {
			case "lei" -> isLei(value) ? null
					: "'" + value + "' is no LEI: 18 letters or digits and 2 check digits that fit; read it again";
			case "isin" -> isIsin(value) ? null : "'" + value
					+ "' is no ISIN: a country, 9 letters or digits, a check digit that fits; read it again";
			case "wikidata" ->
				WIKIDATA.matcher(value).matches() ? null : "'" + value + "' is no item; write Q and a number: Q160120";
			case "stock" -> STOCK.matcher(value).matches() ? null
					: "'" + value + "' is no stock code; write the market's code, a hyphen and the code: XHEL-NOKIA";
			default ->
				"'" + identifier.scheme() + "' is no register that is checked here; write lei, isin, wikidata or "
						+ "stock, or put it into entities.csv";
		};
	}

	/** Whether a text is a legal entity identifier whose check digits fit. */
	public static boolean isLei(String value) {
		return LEI.matcher(value).matches() && new BigInteger(digits(value)).mod(NINETY_SEVEN).equals(BigInteger.ONE);
	}

	private static boolean isIsin(String value) {
		if (!ISIN.matcher(value).matches()) {
			return false;
		}
		String digits = digits(value);
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int times = digit * ((i % 2 == 0) ? 1 : 2);
			sum += times / TEN + times % TEN;
		}
		return sum % TEN == 0;
	}

	/** Letters as numbers: A is 10, Z is 35. */
	private static String digits(String value) {
		return value.chars()
			.mapToObj((letter) -> String.valueOf(Character.digit(letter, ALL_DIGITS)))
			.collect(Collectors.joining());
	}

}
