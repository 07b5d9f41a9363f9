package org.tieline.role;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A, B and C are companies, X and Y countries, N, O and P percentages, M and L sums. */
class GapsTest {

	private static final List<String> LETTERS = List.of("A:e0", "B:e1", "C:e2", "X:e3", "Y:e4", "N:p5", "O:p6", "P:p7",
			"M:m8", "L:m9", "D:d10", "E:d11", "R:r12");

	/** Countries, and names after which a time is told. */
	private record Known(Set<String> countries, Set<String> timed) implements Gaps.Names {

		@Override
		public boolean areAlike(String mark, String other) {
			return areOfOneKind(mark, other);
		}

		@Override
		public boolean areOfOneKind(String mark, String other) {
			return this.countries.contains(mark) == this.countries.contains(other);
		}

		@Override
		public boolean isTimed(String mark) {
			return this.timed.contains(mark);
		}

		@Override
		public boolean isTimed(int from, int to) {
			return !this.timed.isEmpty();
		}

	}

	private static String marked(String text) {
		String marked = " " + text + " ";
		for (String one : LETTERS) {
			marked = marked.replace(" " + one.charAt(0) + " ", " \u27e6" + one.substring(2) + "\u27e7 ");
		}
		return marked;
	}

	private static List<String> filled(String text, String... timed) {
		Known names = new Known(Set.of("\u27e6e3\u27e7", "\u27e6e4\u27e7"),
				Set.copyOf(Arrays.stream(timed).map((one) -> marked(one).strip()).toList()));
		return Gaps.of(marked(text), 0, names).stream().map((one) -> plain(one.words())).toList();
	}

	private static String plain(String words) {
		String plain = words;
		for (String one : LETTERS) {
			plain = plain.replace("\u27e6" + one.substring(2) + "\u27e7", one.substring(0, 1));
		}
		return plain.strip().replace(" .", "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A owns N of C , B O .                                  | A owns N of C; B O -> B owns O of C
			A supplies N of the equipment of B and O of that of C . | -> A supplies O of the equipment of C
			A 's stake in C is down to N and that of B to O .      | -> B 's stake in C is down to O
			A opened a line of M for C , and B one of L .          | -> B opened a line of L for C
			A gave B a loan of M , and C one of L .                | -> A gave C a loan of L
			A has cleared B for trials but has left out C .         | -> A has left out C
			A supplied C with D , and B with E .                   | -> B supplied C with E
			A supplied B with D and C with R 's E .                | -> A supplied C with E
			""")
	void aPartOfAListIsSaidInFull(String text, String expected) {
		assertThat(filled(text)).containsExactly(expected.split("-> ")[1]);
	}

	@Test
	void aTimeAfterANameTellsOfItWhatWasTold() {
		assertThat(filled("X joined A and Y .", "Y")).containsExactly("Y joined A");
		assertThat(filled("X joined A and Y .")).isEmpty();
	}

	@Test
	void anotherPlaceWithATimeOfItsOwnIsSaidInFull() {
		assertThat(filled("X has removed A from X 's networks and from cores .", "A"))
			.containsExactly("X has removed A from X 's cores");
		assertThat(filled("X has removed A from X 's networks and from cores .")).isEmpty();
	}

	/** Two names of one kind: it is not clear in whose place the next one stands. */
	@Test
	void whatIsNotClearIsLeftAlone() {
		assertThat(filled("A supplied B and C .", "C")).isEmpty();
		assertThat(filled("A owns N or O of B , C P .")).isEmpty();
		assertThat(filled("A fined B M and fined R again .")).isEmpty();
		assertThat(filled("A gets N of its sales from B , O from X .")).isEmpty();
	}

}
