package org.tieline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.tieline.reader.MarkedPassage.Mark;
import org.tieline.reader.MarkedPassage.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedPassageTest {

	private static Map<String, Object> check(int start, int end, String verdict) {
		return Map.of("start", start, "end", end, "verdict", verdict);
	}

	private static List<String> shown(MarkedPassage passage) {
		return passage.pieces()
			.stream()
			.map((piece) -> piece.text() + "|" + piece.style() + "|"
					+ piece.ends().stream().map(Mark::sign).collect(Collectors.joining(",")))
			.toList();
	}

	@Test
	void aPassageIsCutAtItsStatements() {
		MarkedPassage passage = MarkedPassage.of("See: A is B. C?", List.of(check(5, 11, "SUPPORTED")),
				List.of(Map.of("start", 13, "end", 15, "reason", "a question")));

		assertThat(shown(passage)).containsExactly("See: |null|", "A is B|SUPPORTED|1", ". |null|", "C?|skipped|a");
	}

	/** "A, B hold 1 and 2": the first statement is all of it, the second its end. */
	@Test
	void statementsThatOverlapShareTheirWords() {
		MarkedPassage passage = MarkedPassage.of("A, B hold 1 and 2",
				List.of(check(0, 17, "SUPPORTED"), check(3, 17, "CONTRADICTED")), List.of());

		assertThat(shown(passage)).containsExactly("A, |SUPPORTED|", "B hold 1 and 2|several|1,2");
	}

	@Test
	void statementsOfOneVerdictKeepItWhereTheyOverlap() {
		MarkedPassage passage = MarkedPassage.of("abcdef", List.of(check(0, 4, "CONTESTED"), check(2, 6, "CONTESTED")),
				List.of());

		assertThat(shown(passage)).containsExactly("ab|CONTESTED|", "cd|CONTESTED|1", "ef|CONTESTED|2");
	}

	@Test
	void whatWasCheckedIsToldBeforeWhatWasSkipped() {
		MarkedPassage passage = MarkedPassage.of("abcd", List.of(check(1, 3, "NOT_COVERED")),
				List.of(Map.of("start", 0, "end", 4)));

		assertThat(shown(passage)).containsExactly("a|skipped|", "bc|NOT_COVERED|1", "d|skipped|a");
	}

	/** The flag is 4 code units long; the statement after it starts at 5. */
	@Test
	void placesAreUtf16CodeUnits() {
		String text = "\uD83C\uDDE8\uD83C\uDDF3 X holds 1.";

		MarkedPassage passage = MarkedPassage.of(text, List.of(check(5, 14, "SUPPORTED")), List.of());

		assertThat(shown(passage)).containsExactly("\uD83C\uDDE8\uD83C\uDDF3 |null|", "X holds 1|SUPPORTED|1",
				".|null|");
	}

	@Test
	void lettersGoOnAfterZ() {
		assertThat(List.of(MarkedPassage.letter(0), MarkedPassage.letter(25), MarkedPassage.letter(26),
				MarkedPassage.letter(27), MarkedPassage.letter(52)))
			.containsExactly("a", "z", "aa", "ab", "ba");
	}

	@Test
	void thePiecesOfAnyStatementsAreThePassageAndEachMarkStandsOnce() {
		Random random = new Random(15);
		for (int run = 0; run < 500; run++) {
			String text = "x".repeat(1 + random.nextInt(40));
			List<Map<String, Object>> checks = new ArrayList<>();
			for (int i = 0; i < random.nextInt(6); i++) {
				int start = random.nextInt(text.length());
				checks.add(check(start, start + 1 + random.nextInt(text.length() - start), "SUPPORTED"));
			}
			MarkedPassage passage = MarkedPassage.of(text, checks, List.of());

			assertThat(passage.pieces().stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
			assertThat(passage.pieces().stream().mapToInt((piece) -> piece.ends().size()).sum())
				.isEqualTo(checks.size());
		}
	}

	@Test
	void anEmptyPassageHasNoPieces() {
		assertThat(MarkedPassage.of("", List.of(), List.of()).pieces()).isEmpty();
	}

}
