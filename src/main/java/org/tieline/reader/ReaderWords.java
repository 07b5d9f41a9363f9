package org.tieline.reader;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Words;
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
		return Words.INSTANCE.derivation(derivation);
	}

	/** How a claim hangs on the one above it. */
	public String link(@Nullable Object link) {
		return LINKS.getOrDefault(Objects.toString(link), plain(link));
	}

	/**
	 * Whether a fact holds, in one sentence.
	 * @param time with {@code word}, {@code shown} and {@code counts}
	 * @param asOf the date of the page; null: the last day of the record
	 * @param status the code of its status; null: refused
	 */
	public String time(Map<String, ?> time, @Nullable Object asOf, @Nullable Object status) {
		String when = (asOf != null) ? "at " + asOf : "at the last day of the record";
		switch (Objects.toString(status)) {
			case "DENIED":
				return "Nobody on record says that it holds.";
			case "NOT_RECORDED":
				return "No claim in this view says that it holds.";
			default:
				break;
		}
		return switch (Objects.toString(time.get("word"))) {
			case "HELD" -> "Its claims show it " + when + ".";
			case "PRESUMED" -> Boolean.TRUE.equals(time.get("counts"))
					? "Presumed " + when + ", from " + time.get("shown") + ", the nearest date that shows it."
					: "Not shown " + when + ", and not presumed from " + time.get("shown")
							+ ", the nearest date that shows it.";
			case "NOT_HELD" -> "It had not begun, or had ended, " + when + ".";
			default -> "No claim shows it " + when + ", and none excludes it.";
		};
	}

	/** What time a claim speaks of: {@link Words#when}. */
	public String when(Map<String, ?> claim) {
		return Words.INSTANCE.when(claim);
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
