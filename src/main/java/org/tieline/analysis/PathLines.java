package org.tieline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.page.Words;

/**
 * The paths of an answer as a page shows them.
 *
 * @param lines those that the page ranks; possible ones come last, and only if they are
 * let in
 * @param beside possible ones that are listed beside
 * @param drawing the ranked ones as a drawing; null: there are none
 * @param upright the same for a narrow screen; null: there are none
 */
record PathLines(List<Line> lines, List<Line> beside, @Nullable PathDrawing drawing, @Nullable PathDrawing upright) {

	/** The parts of a path of exposure, in their order. */
	private static final List<String> LEGS = List.of("hops", "membership", "supply", "influence");

	private static final String NEIGHBOURHOOD = "NEIGHBOURHOOD";

	PathLines {
		lines = List.copyOf(lines);
		beside = List.copyOf(beside);
	}

	/**
	 * A path.
	 *
	 * @param path as the answer has it
	 * @param hops its steps from end to end
	 * @param possible whether a tie of it only possibly held
	 */
	record Line(Map<?, ?> path, List<Map<?, ?>> hops, boolean possible) {

		Line {
			hops = List.copyOf(hops);
		}

		static Line of(Map<?, ?> path, boolean possible) {
			return new Line(path, LEGS.stream().flatMap((leg) -> Fields.maps(path.get(leg)).stream()).toList(),
					possible);
		}

		/** Its strength as a bar; null: no tie of it is one of supply. */
		public @Nullable Bars bars() {
			Bar.Range strength = Bar.Range.at(this.path, "strength");
			return (strength != null) ? Bars.one(new Bar("Share that can flow along it", null, strength, null, null))
					: null;
		}

		/** What the path says of its ends, as a code; empty: the answer has none. */
		public String meaning() {
			return Fields.string(this.path, "meaning");
		}

		/** The same in a sentence; empty: the answer has none. */
		public String meaningInWords() {
			return Fields.string(this.path, "meaningInWords");
		}

		/** The same without the word that a badge beside it has. */
		public String meaningAlone() {
			String words = meaningInWords();
			String word = Words.INSTANCE.titled(meaning()) + ": ";
			return (words.startsWith(word) && words.length() > word.length())
					? Character.toUpperCase(words.charAt(word.length())) + words.substring(word.length() + 1) : words;
		}

		/**
		 * Whether its meaning says already that its ties are never shown to hold at once.
		 */
		public boolean neverAtOnce() {
			return meaningInWords().contains("Nothing shows that all of its ties held at one time.");
		}

		boolean isBeside(Line other) {
			return this.possible == other.possible
					&& NEIGHBOURHOOD.equals(meaning()) == NEIGHBOURHOOD.equals(other.meaning());
		}

	}

	/**
	 * Lines in a row that say the same kind of thing of their ends: that one depends on
	 * the other or may have influence on it, or neither.
	 *
	 * @param start the rank of the first
	 * @param lines at least one
	 */
	record Group(int start, List<Line> lines) {

		Group {
			lines = List.copyOf(lines);
		}

		/** What they say, as a heading. */
		public String title() {
			Set<String> meanings = new TreeSet<>();
			this.lines.forEach((line) -> meanings.add(line.meaning()));
			String title = meanings.equals(Set.of(NEIGHBOURHOOD))
					? "Neighbourhood: joined, without dependence or influence"
					: Words.INSTANCE.titled(String.join(" and ", meanings));
			return this.lines.getFirst().possible() ? title + " (only possible)" : title;
		}

	}

	/**
	 * The paths of an answer.
	 * @param answer with {@code paths} and {@code possiblePaths}; null: there is none
	 * @param letIn whether possible ones are ranked too
	 */
	static PathLines of(@Nullable Object answer, boolean letIn) {
		List<Line> certain = Fields.each(Fields.at(answer, "paths"), (path) -> Line.of(path, false));
		List<Line> possible = Fields.each(Fields.at(answer, "possiblePaths"), (path) -> Line.of(path, true));
		List<Line> shown = new ArrayList<>(certain);
		if (letIn) {
			shown.addAll(possible);
		}
		List<List<PathDrawing.Step>> steps = shown.stream()
			.map((line) -> line.hops().stream().map(TieWords::step).toList())
			.toList();
		PathDrawing drawing = steps.isEmpty() ? null : PathDrawing.of(steps);
		return new PathLines(shown, letIn ? List.of() : possible, drawing,
				(drawing != null) ? UprightPaths.of(steps, drawing) : null);
	}

	/** The ranked lines, parted where their meaning or their certainty changes. */
	public List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		int start = 0;
		for (int at = 1; at <= this.lines.size(); at++) {
			if (at == this.lines.size() || !this.lines.get(at).isBeside(this.lines.get(start))) {
				groups.add(new Group(start + 1, this.lines.subList(start, at)));
				start = at;
			}
		}
		return groups;
	}

	/** Every entity on the lines, once, in their order. */
	Stream<String> entities() {
		return this.lines.stream()
			.flatMap((line) -> line.hops().stream())
			.flatMap((hop) -> Stream.of(Fields.string(hop, "from.id"), Fields.string(hop, "to.id")))
			.distinct();
	}

}
