package org.tieline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A passage cut into pieces, so that each piece lies wholly within or outside of each of
 * its statements. Statements can overlap: "A and B held 22% and 13%" has two. Places are
 * UTF-16 code units from 0, as the API counts them.
 *
 * @param pieces the pieces in order; together they are the passage as given
 */
public record MarkedPassage(List<Piece> pieces) {

	/** The style of a piece whose statements have several verdicts. */
	static final String SEVERAL = "several";

	/** The style of a piece that was not checked. */
	static final String SKIPPED = "skipped";

	public MarkedPassage {
		pieces = List.copyOf(pieces);
	}

	/**
	 * A piece of a passage.
	 *
	 * @param text its words as given
	 * @param style how it is underlined: a verdict, {@code several} or {@code skipped};
	 * null: it is in no statement
	 * @param ends the marks that stand after it: those of the statements that end with it
	 */
	public record Piece(String text, @Nullable String style, List<Mark> ends) {

		public Piece {
			ends = List.copyOf(ends);
		}

	}

	/**
	 * A mark in a passage, which leads to the evidence.
	 *
	 * @param sign its number, or its letter if it was not checked
	 * @param anchor the id of the evidence on the page: {@code check-1},
	 * {@code skipped-a}
	 * @param verdict its verdict; null: it was not checked
	 * @param start where its words start, in UTF-16 code units
	 * @param end where they end; the unit at this place is outside
	 */
	public record Mark(String sign, String anchor, @Nullable String verdict, int start, int end) {

		private boolean covers(int place) {
			return this.start <= place && place < this.end;
		}

	}

	/**
	 * The passage with its marks.
	 * @param text the passage as given
	 * @param checks its statements, as {@code checkPassage} lists them
	 * @param skipped what was not checked, in the same way
	 */
	static MarkedPassage of(String text, List<? extends Map<String, ?>> checks,
			List<? extends Map<String, ?>> skipped) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < checks.size(); i++) {
			marks.add(mark(Integer.toString(i + 1), "check-" + (i + 1), checks.get(i), text.length()));
		}
		for (int i = 0; i < skipped.size(); i++) {
			marks.add(mark(letter(i), "skipped-" + letter(i), skipped.get(i), text.length()));
		}
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		marks.forEach((mark) -> {
			cuts.add(mark.start());
			cuts.add(mark.end());
		});
		List<Piece> pieces = new ArrayList<>();
		for (int from : cuts.headSet(text.length())) {
			int to = Objects.requireNonNull(cuts.higher(from));
			pieces.add(new Piece(text.substring(from, to), style(marks, from),
					marks.stream().filter((mark) -> mark.end() == to && mark.start() < to).toList()));
		}
		return new MarkedPassage(pieces);
	}

	private static Mark mark(String sign, String anchor, Map<String, ?> part, int length) {
		int end = Math.clamp(number(part.get("end")), 0, length);
		Object verdict = part.get("verdict");
		return new Mark(sign, anchor, (verdict != null) ? verdict.toString() : null,
				Math.clamp(number(part.get("start")), 0, end), end);
	}

	private static int number(@Nullable Object value) {
		return (value instanceof Number number) ? number.intValue() : 0;
	}

	/** a, b, ..., z, aa, ab, ... */
	static String letter(int index) {
		String last = Character.toString('a' + index % 26);
		return (index < 26) ? last : letter(index / 26 - 1) + last;
	}

	/** A statement that was checked is told before one that was not. */
	private static @Nullable String style(List<Mark> marks, int place) {
		List<Mark> over = marks.stream().filter((mark) -> mark.covers(place)).toList();
		List<String> verdicts = over.stream()
			.flatMap((mark) -> java.util.stream.Stream.ofNullable(mark.verdict()))
			.distinct()
			.collect(Collectors.toList());
		if (verdicts.isEmpty()) {
			return over.isEmpty() ? null : SKIPPED;
		}
		return (verdicts.size() == 1) ? verdicts.getFirst() : SEVERAL;
	}

}
