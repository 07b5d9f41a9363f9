package org.tieline.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.english.NumberReader.Found;
import org.tieline.english.NumberReader.Sort;
import org.tieline.english.NumberReader;
import org.tieline.english.PassageText;
import org.tieline.english.TimeReader;
import org.tieline.english.TimeReader.Sense;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PrintedBounds;
import org.tieline.value.Quantity;

/**
 * Reads cells of a table: numbers in the notation of the seed tables ({@code 22},
 * {@code >50..75}) or as printed ("about 20%", "$18.7 billion"), and times ("2019-06",
 * "Q2 2019"). A cell is read as a whole or not at all.
 */
public final class CellReader {

	private static final String VALUE = "value";

	private static final String UNIT = "unit";

	/** What may follow a fraction, so that "a fifth" alone is read as one. */
	private static final String AFTER = " of it";

	private static final Pattern SEED = Pattern.compile("-?\\d+(?:\\.\\d+)?|[>]?[\\d.]*\\.\\.[<]?[\\d.]*");

	/** A comma that no thousands follow is a decimal mark. */
	private static final Pattern DECIMAL_COMMA = Pattern
		.compile("(?<![\\d.,])(\\d+),(\\d{1,2}|\\d{4,})(?![\\d.,]*\\d)");

	private static final Pattern ISO_FIRST = Pattern.compile("([A-Z]{3})(?: in)?(?: (\\w+))?");

	private static final Pattern ISO_LAST = Pattern.compile("(\\w+?)s? (?:of )?([A-Z]{3})");

	private static final Pattern SCALED = Pattern
		.compile("(?i)(thousand|million|billion|trillion)s?(?: of)?(?: (.+))?");

	private static final Map<Integer, String> SCALES = Map.of(0, "", 3, " thousand", 6, " million", 9, " billion", 12,
			" trillion");

	/** A unit, and the power of ten in which it counts. */
	private record Unit(@Nullable String name, int power) {
	}

	private CellReader() {
	}

	/**
	 * The time that a cell tells.
	 * @throws IllegalArgumentException if it tells none, or more than a time
	 */
	public static Period time(String cell) {
		try {
			PartialDate date = PartialDate.parse(cell);
			return new Period(date, date);
		}
		catch (IllegalArgumentException ex) {
			String text = clean(cell);
			List<TimeReader.Found> found = TimeReader.read(text, null);
			Period period = (found.size() == 1) ? found.getFirst().period() : null;
			boolean whole = found.size() == 1 && found.getFirst().start() == 0
					&& found.getFirst().end() == text.length();
			if (whole && found.getFirst().sense() == Sense.FISCAL) {
				throw new IllegalArgumentException(
						"'" + text + "' is a fiscal year, which is not compared; give its first and last month", ex);
			}
			if (period == null || !whole || found.getFirst().sense() != Sense.AT) {
				throw ex;
			}
			return period;
		}
	}

	/**
	 * The number that cells tell.
	 * @param value the number, with or without its unit; null: {@code printed} has it
	 * @param unit the unit, which may have a scale ("million USD"); null: the number's
	 * own
	 * @param printed the number as a source prints it, so that its digits tell its
	 * rounding; null: {@code value} is printed so
	 * @param usual the unit of a number without one; null: there is none
	 * @throws Problem BAD_USER_INPUT with the column that cannot be read
	 */
	static AskedNumber number(@Nullable String value, @Nullable String unit, @Nullable String printed,
			@Nullable String usual) {
		String column = (value != null) ? VALUE : "as_stated";
		String text = clean(Objects.requireNonNull((value != null) ? value : printed));
		Unit given = (unit != null) ? unit(clean(unit)) : new Unit(null, 0);
		if (SEED.matcher(text).matches()) {
			return ofSeed(text, given, (value != null && printed != null) ? clean(printed) : null, usual);
		}
		Found found = whole(text);
		if (found == null) {
			throw Problem.badInput(column, "'" + text
					+ "' cannot be read as one number; write it as in 22, 20..25, 22%, about 20% or $18.7 billion");
		}
		String own = (found.sort() == Sort.COUNT) ? named(given, usual) : found.unit();
		if (found.sort() != Sort.COUNT && given.name() != null && !own.equals(given.name())) {
			throw Problem.badInput(UNIT, "the number '" + text + "' is in " + own + ", the unit is '" + given.name()
					+ "'; correct one of them");
		}
		int power = (found.sort() == Sort.COUNT) ? given.power() : 0;
		if (power != 0 && found.value().compareTo(digits(found)) != 0) {
			throw Problem.badInput(UNIT, "'" + text + "' and '" + unit + "' both have a scale; keep one of them");
		}
		BigDecimal low = found.value().scaleByPowerOfTen(power);
		if (found.high() != null) {
			return new AskedNumber(low, false, found.high().scaleByPowerOfTen(power), false, own,
					found.printed() + scale(power));
		}
		return AskedNumber.of(low, found.printed() + scale(power), own, found.how(), null);
	}

	private static AskedNumber ofSeed(String text, Unit given, @Nullable String printed, @Nullable String usual) {
		Quantity plain;
		try {
			plain = Quantity.parse(text, named(given, usual));
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(VALUE, String.valueOf(ex.getMessage()));
		}
		Quantity number = PrintedBounds.of(new Quantity(scaled(plain.low(), given.power()),
				scaled(plain.high(), given.power()), plain.unit(), plain.lowExclusive(), plain.highExclusive()),
				printed);
		BigDecimal exact = number.exact() ? number.low() : null;
		Found found = (printed != null) ? whole(printed) : null;
		if (exact == null || found == null || found.high() != null
				|| (found.sort() != Sort.COUNT && !found.unit().equals(number.unit()))) {
			return AskedNumber.of(number, (printed != null) ? printed
					: (given.power() == 0) ? AskedNumber.told(number, text) : text + scale(given.power()));
		}
		// A loss is often printed without its sign: "a loss of 6.98 billion".
		BigDecimal shown = (exact.signum() < 0) ? found.value().abs().negate() : found.value();
		AskedNumber asPrinted = AskedNumber.of(shown, found.printed(), number.unit(), found.how(), null);
		if (found.sort() != Sort.COUNT && asPrinted.isBeyond(exact, exact) && shown.compareTo(exact) != 0) {
			throw Problem.badInput("as_stated", "'" + printed + "' is not the number " + number.text()
					+ " of the column value; correct one of them");
		}
		return AskedNumber.of(exact, found.printed(), number.unit(), found.how(), null);
	}

	private static @Nullable BigDecimal scaled(@Nullable BigDecimal number, int power) {
		return (number != null) ? number.scaleByPowerOfTen(power) : null;
	}

	private static String named(Unit given, @Nullable String usual) {
		String name = (given.name() != null) ? given.name() : usual;
		if (name == null) {
			throw Problem.badInput(UNIT, "a number needs one, such as USD, percent or units");
		}
		return name;
	}

	/** The number without its scale. */
	private static BigDecimal digits(Found found) {
		Matcher digits = Pattern.compile("[\\d,]+(?:\\.\\d+)?").matcher(found.printed());
		return digits.find() ? new BigDecimal(digits.group().replace(",", "")) : found.value();
	}

	private static String scale(int power) {
		return SCALES.getOrDefault(power, "");
	}

	/** The one number that is the whole of a text; null: there is none. */
	private static @Nullable Found whole(String text) {
		List<Found> found = NumberReader.read(text + AFTER);
		boolean whole = found.size() == 1 && found.getFirst().start() == 0 && found.getFirst().end() == text.length();
		return whole ? found.getFirst() : null;
	}

	/** A unit as written, read as the number one in that unit. */
	private static Unit unit(String text) {
		String normal = AskedClaim.normal(text);
		if (normal.equals("percent") || normal.equals("rank")) {
			return new Unit(normal, 0);
		}
		for (String one : List.of("1 " + text, text + "1", text + " 1")) {
			Found found = whole(one);
			if (found != null && found.sort() == Sort.MONEY) {
				return new Unit(found.unit(), power(found));
			}
		}
		Matcher first = ISO_FIRST.matcher(text);
		if (first.matches()) {
			return new Unit(first.group(1), power(first.group(2), text));
		}
		Matcher last = ISO_LAST.matcher(text);
		if (last.matches()) {
			return new Unit(last.group(2), power(last.group(1), text));
		}
		Matcher scaled = SCALED.matcher(text);
		return scaled.matches() ? new Unit(scaled.group(2), power(scaled.group(1), text)) : new Unit(normal, 0);
	}

	private static int power(@Nullable String scale, String unit) {
		if (scale == null) {
			return 0;
		}
		Found found = whole("$1 " + scale.toLowerCase(Locale.ROOT));
		if (found == null) {
			throw Problem.badInput(UNIT, "'" + unit + "' cannot be read; write it as in USD, million USD or percent");
		}
		return power(found);
	}

	/** The power of ten of a number that is one of them. */
	private static int power(Found found) {
		return -found.value().stripTrailingZeros().scale();
	}

	/** A cell with plain blanks, letters and marks, and with a decimal point. */
	static String clean(String cell) {
		String text = PassageText.of(cell).text().strip().replaceAll("\\s+", " ");
		return DECIMAL_COMMA.matcher(text).replaceAll("$1.$2");
	}

}
