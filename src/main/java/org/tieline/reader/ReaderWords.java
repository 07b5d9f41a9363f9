package org.tieline.reader;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/** Words of the pages that are read before something is printed. */
public final class ReaderWords {

	/** The one instance, for templates. */
	public static final ReaderWords INSTANCE = new ReaderWords();

	private static final Map<String, String> VERDICTS = Map.of("SUPPORTED",
			"The record holds it, and nothing of the same scope contradicts it.", "CONTESTED",
			"The record holds it, and somebody gives another number or denies it.", "CONTRADICTED",
			"The record holds something else of exactly the same scope.", "SCOPE_MISMATCH",
			"The record holds it for another market, period, metric, party, speaker or stance.", "NOT_COVERED",
			"The record does not hold it. That is no sign that it is wrong.");

	private static final Map<String, String> DERIVATIONS = Map.of("CONVERTED", "converted from another currency",
			"COMPUTED", "computed from other numbers", "FORECAST", "a forecast");

	private static final Map<String, String> LINKS = Map.of("FIRST", "first of its origin", "REPEATS", "repeats it",
			"COPY", "copy of the page", "SAME_ORIGIN", "same origin");

	private static final Map<String, String> TIMES = Map.of("HELD", "It held then.", "NOT_HELD", "It did not hold then.",
			"PRESUMED", "It is presumed; no claim shows it near enough.", "POSSIBLE",
			"It is possible; no claim shows it near enough.");

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
	 * @param time a code of {@code TimeState}
	 * @param asOf whether the page is of a date
	 */
	public String time(@Nullable Object time, boolean asOf) {
		if (!asOf) {
			return switch (Objects.toString(time)) {
				case "HELD" -> "It holds at the last day of the record.";
				case "NOT_HELD" -> "It is recorded as ended.";
				default -> "Whether it still holds is not recorded.";
			};
		}
		return TIMES.getOrDefault(Objects.toString(time), plain(time));
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
		return number(low) + " to below " + number(high) + (recorded.unit().equals("percent") ? "%" : " " + recorded.unit());
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
