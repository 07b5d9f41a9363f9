package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.TimeReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Albano, Berg and Castor are companies, Norway is a country, Delta is a research firm.
 */
class PlainFormTest {

	private static final NameIndex NAMES = new NameIndex(List.of(new Name("albano", EntityKind.COMPANY, "Albano"),
			new Name("berg", EntityKind.COMPANY, "Berg"), new Name("castor", EntityKind.COMPANY, "Castor"),
			new Name("delta", EntityKind.ORGANIZATION, "Delta"), new Name("no", EntityKind.COUNTRY, "Norway"),
			new Name("se", EntityKind.COUNTRY, "Sweden")));

	private static List<Sentence> plain(String text) {
		return PlainForm
			.of(SentenceMarker.mark(0, text, NAMES.mentions(text), TimeReader.read(text, LocalDate.of(2020, 6, 1))));
	}

	/** The plain sentences in words: each mark is what it stands for. */
	private static List<String> words(String text) {
		return plain(text).stream().map((one) -> {
			String words = one.marked().strip();
			for (int i = 0; i < one.marks().size(); i++) {
				words = words.replaceAll("\u27e6[a-z]" + i + "\u27e7",
						text.substring(one.marks().get(i).start(), one.marks().get(i).end()));
			}
			return words.replaceFirst(" \\.$", "");
		}).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano, a maker of cables, holds 22% of the market. | Albano holds 22% of market
					Albano holds 22%, Delta says, of the market. | according to Delta , Albano holds 22% of market
					Albano, says Delta, holds 22% of the market. | according to Delta , Albano holds 22% of market
					Albano, a maker of cables, held 22%, Delta says, compared with 20%. | according to Delta , Albano held 22% compared with 20%
					It was Albano that held 22%. | Albano held 22%
					Behind Berg and Castor, Albano held 22%. | Albano held 22%
					The chip maker Albano bought from the network operator Berg. | Albano bought from Berg
					Norway's Albano supplies Berg. | Albano supplies Berg
					Albano of Norway was supplying Berg. | Albano was supplying Berg
					Norway's telecoms regulator banned Albano. | Norway banned Albano
					Albano briefed the governments of Norway and Sweden. | Albano briefed Norway and Sweden
					Albano denied once more in its annual report that Berg holds its shares. | Albano denied that Berg holds its 's shares
					Albano and Berg have both been banned. | Albano and Berg have been banned
					""")
	void whatStandsBetweenThePartsIsLeftOut(String text, String plain) {
		assertThat(words(text)).containsExactly(plain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano, Berg and Castor hold 22% together.
			Albano, which holds 22%, said nothing.
			Albano, but not Berg, holds 22%.
			Albano, outside Norway, holds 22%.
			Norway's market is that of Albano.
			""")
	void whatChangesTheMeaningStays(String text) {
		assertThat(String.join(" ", words(text))).doesNotContain("Albano holds 22% .").satisfies((words) -> {
			for (String kept : List.of("not Berg", "outside Norway", "Norway 's market")) {
				if (text.replace("'", " '").contains(kept)) {
					assertThat(words).contains(kept);
				}
			}
		});
	}

	@Test
	void aRelativeClauseIsASentenceOfItsOwnWithItsOwnTime() {
		String text = "Albano, which was owned by Berg in 2017, bought cables from Castor in 2019.";
		assertThat(words(text)).containsExactly("Albano was owned by Berg", "Albano bought cables from Castor");
		List<Sentence> plain = plain(text);
		assertThat(plain.get(0).times()).hasSize(1).allMatch((time) -> time.period().words().contains("2017"));
		assertThat(plain.get(1).times()).hasSize(1).allMatch((time) -> time.period().words().contains("2019"));
	}

	@Test
	void ofWhichSomebodyOwnsAPartIsASentenceToo() {
		assertThat(words("Albano, of which Berg owns 20%, bought Castor.")).containsExactly("Berg owns 20% of Albano",
				"Albano bought Castor");
	}

	/** Each character of a plain sentence comes from a place of the passage. */
	@Test
	void placesInThePassageAreKept() {
		String text = "Albano, a maker of cables, holds 22% of the market.";
		Sentence plain = plain(text).getFirst();
		assertThat(plain.origins()).hasSize(plain.marked().length());
		int at = plain.marked().indexOf("holds");
		assertThat(text.substring(plain.origin(at))).startsWith("holds");
	}

}
