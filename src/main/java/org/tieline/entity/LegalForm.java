package org.tieline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The legal form of a company, as written beside its name.
 *
 * @param text the name of the form or an abbreviation, in its own script
 * @param place where in a name it can be left out
 */
record LegalForm(String text, Place place) {

	private static final String FILE = "/names/legal-forms.csv";

	/** Where in a name a legal form can be left out. */
	enum Place {

		/** Anywhere if it is one word, else at the beginning or end. */
		ANY,
		/** At the beginning or end. */
		ENDS,
		/** At the end only, because a company can have this name: BT, PT. */
		END

	}

	/** All legal forms of the shipped file, in its order. */
	static List<LegalForm> shipped() {
		List<LegalForm> forms = new ArrayList<>();
		try (InputStream file = Objects.requireNonNull(LegalForm.class.getResourceAsStream(FILE), FILE);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder()
					.commentStrategy(CommentStrategy.SKIP)
					.ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				Place place = Place.valueOf(row.getField("place"));
				forms.add(new LegalForm(row.getField("name"), place));
				Arrays.stream(row.getField("abbreviations").split(";"))
					.filter((text) -> !text.isBlank())
					.forEach((text) -> forms.add(new LegalForm(text, place)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return List.copyOf(forms);
	}

	/** Whether it is written in Latin letters. */
	boolean isLatin() {
		return this.text.codePoints()
			.filter(Character::isLetter)
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
					|| Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON);
	}

	/** Whether its script writes no blank between it and the name: 삼성전자주식회사. */
	boolean isAttached() {
		return this.text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch((script) -> switch (script) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
			default -> false;
		});
	}

}
