package org.tieline.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/** Cells of a row while they are filled, and the checks that all formats share. */
final class Cells {

	private static final int DAY = 10;

	private final Map<String, String> values = new HashMap<>();

	private @Nullable Fault fault;

	Cells put(String column, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			this.values.put(column, value.strip());
		}
		return this;
	}

	/** Puts a date of the field of that name. */
	Cells date(String column, @Nullable String value) {
		return date(column, value, column);
	}

	/**
	 * Puts a date, without the time of the day. What is no date is a fault.
	 * @param field the name of the field in the file
	 */
	Cells date(String column, @Nullable String value, String field) {
		if (value == null || value.isBlank()) {
			return this;
		}
		String day = (value.length() > DAY && value.charAt(DAY) == 'T') ? value.substring(0, DAY) : value.strip();
		try {
			this.values.put(column, PartialDate.parse(day).toString());
		}
		catch (IllegalArgumentException ex) {
			this.fault = Fault.date(field, value);
		}
		return this;
	}

	/**
	 * Puts the day of the statement. From the end on it shows the state no more, and is
	 * only the day on which it was said.
	 */
	Cells seen(@Nullable String day, String field) {
		Cells said = new Cells().date("said_on", day, field);
		String end = this.values.get("to");
		String on = said.values.get("said_on");
		boolean over = end != null && on != null && !PartialDate.parse(on).isWhollyBefore(PartialDate.parse(end));
		return date(over ? "said_on" : "as_of", day, field);
	}

	/** The same cells, for another day. */
	Cells copy() {
		Cells copy = new Cells();
		copy.values.putAll(this.values);
		copy.fault = this.fault;
		return copy;
	}

	/**
	 * Puts a day on which a state was seen. A day within the month or year of the end may
	 * be before it, so it was seen then.
	 */
	Cells seenBeforeItsEnd(String day, String field) {
		String end = this.values.get("to");
		String on = new Cells().date("as_of", day, field).values.get("as_of");
		boolean within = end != null && on != null && !on.equals(end)
				&& PartialDate.parse(on).refines(PartialDate.parse(end));
		return within ? date("as_of", day, field) : seen(day, field);
	}

	/**
	 * Puts the day of a list on which a state stands, if it has begun and is not over
	 * then.
	 */
	Cells seenUnlessOver(@Nullable String day) {
		if (day == null || this.fault != null) {
			return this;
		}
		PartialDate seen = PartialDate.parse(day);
		String from = this.values.get("from");
		String to = this.values.get("to");
		boolean begun = from == null || !PartialDate.parse(from).firstDay().isAfter(seen.lastDay());
		boolean over = to != null && !seen.isWhollyBefore(PartialDate.parse(to));
		return (begun && !over) ? put("as_of", seen.toString()) : this;
	}

	/** Adds a sentence to the note. */
	Cells note(@Nullable String sentence) {
		return put("note", NamedSource.note(this.values.get("note"), sentence));
	}

	/** A name without blanks that nobody sees: two of them are the same as one. */
	static String plain(String name) {
		return name.replaceAll("[\\s\\u00a0]+", " ").strip();
	}

	/** Notes a fault. */
	void fault(Fault found) {
		this.fault = found;
	}

	/** What is wrong with the row; null: nothing. */
	@Nullable Fault fault() {
		String from = this.values.get("from");
		String to = this.values.get("to");
		if (this.fault == null && from != null && to != null
				&& PartialDate.parse(to).lastDay().isBefore(PartialDate.parse(from).firstDay())) {
			return new Fault("ENDS_BEFORE_START", "it ends before it starts", "start and end", from + " to " + to,
					"an end that is not before the start");
		}
		return this.fault;
	}

	Map<String, String> values() {
		return this.values;
	}

	/** The code of two letters for one of three; null: it is none. */
	static @Nullable String ofThreeLetters(@Nullable String code) {
		return (code == null) ? null
				: Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
					.stream()
					.filter((one) -> Locale.of("", one).getISO3Country().equalsIgnoreCase(code.strip()))
					.findFirst()
					.orElse(null);
	}

	/**
	 * A code of two letters in upper case, of a thing on a line. What is no code is
	 * named.
	 * @return the code; null: none is given, or it is none
	 */
	static @Nullable String country(@Nullable String code, long line, Target target) {
		String country = country(code);
		if (country == null && code != null && !code.isBlank()) {
			target.leftOut(line, "a country without a code of ISO 3166-1");
		}
		return country;
	}

	/** Names that a thing has several countries. */
	static void severalCountries(long line, Target target) {
		target.leftOut(line, "several countries of one thing, of which none is kept");
	}

	/** A code of two letters in upper case; null: it is none. */
	static @Nullable String country(@Nullable String code) {
		if (code == null) {
			return null;
		}
		String first = code.strip().toUpperCase(Locale.ROOT).split("-")[0];
		return first.matches("[A-Z]{2}") && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(first)
				? first : null;
	}

}
