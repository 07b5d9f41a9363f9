package org.tieline.reader;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/** Words of the pages that are read before something is printed. */
public final class ReaderWords {

	/** The one instance, for templates. */
	public static final ReaderWords INSTANCE = new ReaderWords();

	private static final Map<String, String> VERDICTS = Map.of("SUPPORTED",
			"The record says so, and nothing on record about exactly the same says otherwise.", "CONTESTED",
			"The record says so, and somebody gives another number or denies it.", "CONTRADICTED",
			"The record says something else about exactly the same.", "SCOPE_MISMATCH",
			"The record says so of another market, time, figure, party or speaker, or in another way, such as a plan.",
			"NOT_COVERED", "The record does not say so. That is no sign that it is wrong.");

	private static final Map<String, String> DERIVATIONS = Map.of("CONVERTED", "converted from another currency",
			"COMPUTED", "computed from other numbers", "FORECAST", "a forecast");

	private static final Map<String, String> LINKS = Map.of("FIRST", "first of its origin", "REPEATS", "repeats it",
			"COPY", "copy of the page", "SAME_ORIGIN", "same origin");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private ReaderWords() {
	}

	/** A code or a name in camel case as lower-case words. */
	public static String plain(@Nullable Object code) {
		return Objects.toString(code, "")
			.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
			.replace('_', ' ')
			.toLowerCase(Locale.ROOT);
	}

	/** The same, for templates. */
	public String of(@Nullable Object code) {
		return plain(code);
	}

	/**
	 * The licence of a dataset that is loaded beside the record.
	 * @param source with {@code id} and {@code note}
	 * @return in words; empty: the source belongs to the record
	 */
	public String licence(Map<String, ?> source) {
		String note = Objects.toString(source.get("note"), "");
		int end = note.indexOf(". Imported as the dataset ");
		boolean dataset = Objects.toString(source.get("id")).startsWith("dataset-");
		return (dataset && end >= 0)
				? "dataset beside the record; " + note.substring(0, end).replace("Licence", "licence") : "";
	}

	/** How a statement was understood, as a sentence without a full stop. */
	public String understood(@Nullable Object asked) {
		return UnderstoodWords.of(Objects.toString(asked, ""));
	}

	/** The letter of a part that was not checked: a for 0, aa for 26. */
	public String letter(int index) {
		return MarkedPassage.letter(index);
	}

	/** What a verdict means, in one sentence. */
	public String verdict(@Nullable Object verdict) {
		return VERDICTS.getOrDefault(Objects.toString(verdict), "");
	}

	/** How a number was made. */
	public String derivation(@Nullable Object derivation) {
		return DERIVATIONS.getOrDefault(Objects.toString(derivation), plain(derivation));
	}

	/** How a claim hangs on the one above it. */
	public String link(@Nullable Object link) {
		return LINKS.getOrDefault(Objects.toString(link), plain(link));
	}

	/**
	 * Whether a fact holds, in one sentence.
	 * @param time with {@code word}, {@code shown} and {@code counts}
	 * @param asOf the date of the page; null: the last day of the record
	 */
	public String time(Map<String, ?> time, @Nullable Object asOf) {
		String when = (asOf != null) ? "at " + asOf : "at the last day of the record";
		return switch (Objects.toString(time.get("word"))) {
			case "HELD" -> "Its claims show it " + when + ".";
			case "PRESUMED" -> "Presumed " + when + ", from " + time.get("shown") + ", the nearest date that shows it"
					+ (Boolean.TRUE.equals(time.get("counts")) ? "." : "; that is too far to count.");
			case "NOT_HELD" -> "It had not begun, or had ended, " + when + ".";
			default -> "No claim shows it " + when + ", and none excludes it.";
		};
	}

	/**
	 * What time a claim speaks of: " in 2017", " from 2017 to 2018", " as of 2019-05".
	 * @param claim with {@code asOf} and {@code period}
	 * @return the words with a space before; empty: it gives no date
	 */
	public String when(Map<String, ?> claim) {
		if (claim.get("asOf") != null) {
			return " as of " + claim.get("asOf");
		}
		if (!(claim.get("period") instanceof Map<?, ?> period)) {
			return "";
		}
		Object from = period.get("from");
		Object to = period.get("to");
		if (from != null && to != null) {
			return from.equals(to) ? " in " + from : " from " + from + " to " + to;
		}
		return (from != null) ? " since " + from : (to != null) ? " until " + to : "";
	}

	/**
	 * The range of numbers that a printed one stands for: "22%" is "21.5 to below 22.5".
	 * @param claim with {@code value} and {@code asStated}
	 * @return the range; empty: there is no number, or it stands for itself
	 */
	public String range(Map<String, ?> claim) {
		if (!(claim.get("value") instanceof Map<?, ?> value)) {
			return "";
		}
		Quantity recorded = new Quantity(decimal(value.get("low")), decimal(value.get("high")),
				Objects.toString(value.get("unit"), ""), Boolean.TRUE.equals(value.get("lowExclusive")),
				Boolean.TRUE.equals(value.get("highExclusive")));
		Object printed = claim.get("asStated");
		Quantity range = StatedNumber.range(recorded, (printed != null) ? printed.toString() : null);
		BigDecimal low = range.low();
		BigDecimal high = range.high();
		if (range.equals(recorded) || low == null || high == null) {
			return "";
		}
		return CURRENCY.matcher(recorded.unit()).matches() ? money(low, high, recorded.unit()) : number(low)
				+ " to below " + number(high) + (recorded.unit().equals("percent") ? "%" : " " + recorded.unit());
	}

	/**
	 * Sums of money are told in billions or millions, as the rest of the page tells them.
	 */
	private static String money(BigDecimal low, BigDecimal high, String currency) {
		int digits = (low.compareTo(BigDecimal.TEN.pow(9)) >= 0) ? 9
				: (low.compareTo(BigDecimal.TEN.pow(6)) >= 0) ? 6 : 0;
		String unit = switch (digits) {
			case 9 -> " billion";
			case 6 -> " million";
			default -> "";
		};
		return currency + " " + number(low.movePointLeft(digits)) + " to below " + number(high.movePointLeft(digits))
				+ unit;
	}

	private static @Nullable BigDecimal decimal(@Nullable Object value) {
		return (value != null) ? new BigDecimal(value.toString()) : null;
	}

	/** Thousands have commas. */
	private static String number(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
	}

}
