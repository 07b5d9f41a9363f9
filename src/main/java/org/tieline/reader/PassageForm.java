package org.tieline.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What was written into the form of a check. It is kept as it was written, whether or not
 * it can be checked.
 *
 * @param text the passage with line feeds for line ends; empty: none was given
 * @param date the date of the passage as written; empty: none was given
 * @param faults what was wrong and what would be right; empty: it can be checked
 */
public record PassageForm(String text, String date, List<String> faults) {

	/** The longest passage, in UTF-16 code units. */
	public static final int LONGEST = 20_000;

	/** A server reads no longer forms. */
	private static final long LONGEST_FORM = 2_000_000;

	static final String TEXT = "text";

	static final String DATE = "date";

	/** A form in which nothing was written yet. */
	static final PassageForm EMPTY = new PassageForm("", "", List.of());

	public PassageForm {
		faults = List.copyOf(faults);
	}

	static PassageForm of(HttpServletRequest request) {
		String text = request.getParameter(TEXT);
		boolean tooLong = text == null && request.getContentLengthLong() > LONGEST_FORM;
		return of(text, request.getParameter(DATE), tooLong);
	}

	/**
	 * What was written.
	 * @param tooLong whether so much was sent that the server did not read it
	 */
	static PassageForm of(@Nullable String text, @Nullable String date, boolean tooLong) {
		String passage = (text != null) ? text.replace("\r\n", "\n").replace('\r', '\n') : "";
		String day = (date != null) ? date.strip() : "";
		List<String> faults = new ArrayList<>();
		if (tooLong) {
			faults.add("So long a passage is not read. At most 20,000 characters can be checked at once.");
		}
		else if (passage.isBlank()) {
			faults.add("The passage is empty. Paste the words that are to be checked.");
		}
		else if (passage.length() > LONGEST) {
			faults.add(String.format(Locale.ROOT,
					"The passage has %,d characters. At most 20,000 can be checked at once; take a part of it.",
					passage.length()));
		}
		if (!day.isEmpty() && !isDay(day)) {
			faults.add("The date of the passage, '" + ((day.length() > 40) ? day.substring(0, 40) + "\u2026" : day)
					+ "', cannot be read. Write a whole day, such as 2020-06-01, or leave it out.");
		}
		return new PassageForm(passage, day, faults);
	}

	private static boolean isDay(String text) {
		try {
			LocalDate.parse(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** Whether most of its letters are of another script than that of English. */
	boolean isInOtherScript() {
		long letters = this.text.codePoints().filter(Character::isLetter).count();
		long latin = this.text.codePoints()
			.filter((one) -> Character.isLetter(one)
					&& Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN)
			.count();
		return 2 * latin < letters;
	}

	/** The same form with something else that was wrong. */
	PassageForm refused(String fault) {
		List<String> more = new ArrayList<>(this.faults);
		more.add(fault);
		return new PassageForm(this.text, this.date, more);
	}

	/** The same form without a passage, before one was written. */
	PassageForm withoutText() {
		return new PassageForm("", this.date, this.faults);
	}

	/** Whether the date can be shown in a field for dates. */
	public boolean readableDate() {
		return this.date.isEmpty() || isDay(this.date);
	}

	/** The parameters of an address that asks the same. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(TEXT, this.text);
		if (!this.date.isEmpty()) {
			parameters.put(DATE, this.date);
		}
		return parameters;
	}

}
