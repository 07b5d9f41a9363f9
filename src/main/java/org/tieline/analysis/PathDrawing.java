package org.tieline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paths as a drawing in layers: each entity stands in the column of its greatest distance
 * from the start of a path, a common end alone in the last column. Within a column the
 * entities of better paths stand higher. A line that passes a column has a row of its own
 * there, as a box has. All numbers are units of the drawing.
 *
 * @param boxes the entities
 * @param lines the ties between them, each once
 * @param width of the drawing
 * @param height of the drawing
 */
record PathDrawing(List<Box> boxes, List<Line> lines, int width, int height) {

	static final int BOX_WIDTH = 164;

	static final int BOX_HEIGHT = 40;

	static final int COLUMN = 290;

	static final int ROW = 64;

	private static final int MARGIN = 8;

	/** From the best known to the least. */
	private static final List<String> STYLES = List.of("certain", "doubtful", "recorded", "possible");

	/** So many letters of the drawing's font fit a box line. */
	private static final int LETTERS = 24;

	PathDrawing {
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
	}

	/** In how many columns the boxes stand. */
	public int columns() {
		return (this.width - 2 * MARGIN - BOX_WIDTH) / COLUMN + 1;
	}

	/**
	 * A step of a path.
	 *
	 * @param fromId where it leads from, in the order of the path
	 * @param fromName its name
	 * @param toId where it leads to
	 * @param toName its name
	 * @param words what ties them, such as "supplies"
	 * @param forward whether the tie leads from {@code fromId} to {@code toId}
	 * @param style {@code certain}, {@code doubtful}, {@code recorded} or
	 * {@code possible}
	 */
	record Step(String fromId, String fromName, String toId, String toName, String words, boolean forward,
			String style) {
	}

	/**
	 * An entity.
	 *
	 * @param lines its name, on one or two lines
	 */
	record Box(String id, String name, List<String> lines, int x, int y) {

		public int middle() {
			return this.y + BOX_HEIGHT / 2;
		}

	}

	/**
	 * All ties between two boxes: a curve with an arrow at each end that a tie leads to.
	 *
	 * @param path the attribute {@code d}
	 * @param labels what ties them
	 * @param arrows the points of the arrow heads
	 */
	record Line(String path, List<String> labels, int labelX, int labelY, List<String> arrows, String style) {
	}

	/** The drawing of some paths, best first; the least drawing if there are none. */
	static PathDrawing of(List<List<Step>> paths) {
		Map<String, Integer> columns = columns(paths);
		Layout layout = layout(paths, columns);
		Map<String, Box> boxes = layout.boxes();
		Map<String, Set<Step>> ties = new LinkedHashMap<>();
		paths.forEach((path) -> path
			.forEach((step) -> ties.computeIfAbsent(pair(step), (pair) -> new LinkedHashSet<>()).add(step)));
		List<Line> lines = new ArrayList<>();
		LabelPlaces places = new LabelPlaces(boxes.values());
		ties.values().forEach((steps) -> lines.add(line(List.copyOf(steps), layout, places)));
		int columnCount = boxes.values().stream().mapToInt(Box::x).max().orElse(0);
		return new PathDrawing(List.copyOf(boxes.values()), lines, columnCount + BOX_WIDTH + MARGIN,
				layout.bottom() + MARGIN);
	}

	private static Map<String, Integer> columns(List<List<Step>> paths) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		Map<String, Integer> ends = new LinkedHashMap<>();
		for (List<Step> path : paths) {
			for (int at = 0; at < path.size(); at++) {
				columns.merge(path.get(at).fromId(), at, Math::max);
				columns.merge(path.get(at).toId(), at + 1, Math::max);
			}
			if (!path.isEmpty()) {
				ends.merge(path.getLast().toId(), path.size(), Math::max);
			}
		}
		int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		int longest = Math.max(last, 1);
		if (ends.size() == 1) {
			String end = ends.keySet().iterator().next();
			boolean shared = columns.entrySet()
				.stream()
				.anyMatch((one) -> !one.getKey().equals(end) && one.getValue() >= longest);
			columns.put(end, shared ? longest + 1 : longest);
		}
		return columns;
	}

	/**
	 * Where the boxes stand, and the heights of the rows that lines have to themselves in
	 * the columns that they pass, from left to right, by {@link #pair}.
	 */
	private record Layout(Map<String, Box> boxes, Map<String, List<Integer>> lanes) {

		int bottom() {
			return Stream
				.concat(this.boxes.values().stream().map(Box::middle),
						this.lanes.values().stream().flatMap(List::stream))
				.mapToInt(Integer::intValue)
				.max()
				.orElse(MARGIN + BOX_HEIGHT / 2) + BOX_HEIGHT / 2;
		}

	}

	private static Layout layout(List<List<Step>> paths, Map<String, Integer> columns) {
		Map<Integer, Integer> rows = new LinkedHashMap<>();
		Map<String, Box> boxes = new LinkedHashMap<>();
		Map<String, List<Integer>> lanes = new LinkedHashMap<>();
		paths.forEach((path) -> path.forEach((step) -> {
			boxes.computeIfAbsent(step.fromId(), (id) -> box(id, step.fromName(), columns, rows));
			lanes.computeIfAbsent(pair(step), (pair) -> lanes(step, columns, rows));
			boxes.computeIfAbsent(step.toId(), (id) -> box(id, step.toName(), columns, rows));
		}));
		return new Layout(boxes, lanes);
	}

	private static Box box(String id, String name, Map<String, Integer> columns, Map<Integer, Integer> rows) {
		int column = columns.getOrDefault(id, 0);
		return new Box(id, name, wrapped(name), MARGIN + column * COLUMN, MARGIN + nextRow(column, rows) * ROW);
	}

	private static List<Integer> lanes(Step step, Map<String, Integer> columns, Map<Integer, Integer> rows) {
		int one = columns.getOrDefault(step.fromId(), 0);
		int other = columns.getOrDefault(step.toId(), 0);
		return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
			.mapToObj((column) -> MARGIN + nextRow(column, rows) * ROW + BOX_HEIGHT / 2)
			.toList();
	}

	private static int nextRow(int column, Map<Integer, Integer> rows) {
		return rows.merge(column, 1, Integer::sum) - 1;
	}

	/** The two ends of a step, whichever comes first. */
	static String pair(Step step) {
		boolean ordered = step.fromId().compareTo(step.toId()) < 0;
		return ordered ? step.fromId() + " " + step.toId() : step.toId() + " " + step.fromId();
	}

	private static Line line(List<Step> steps, Layout layout, LabelPlaces places) {
		Step first = steps.getFirst();
		Box from = box(first.fromId(), layout.boxes());
		Box to = box(first.toId(), layout.boxes());
		List<Integer> lanes = layout.lanes().getOrDefault(pair(first), List.of());
		PathRoute route = new PathRoute(from, to, (to.x() < from.x()) ? lanes.reversed() : lanes);
		Set<String> arrows = new LinkedHashSet<>();
		for (Step step : steps) {
			arrows.add(route.arrow(step.forward() == step.fromId().equals(first.fromId())));
		}
		List<String> labels = steps.stream().map(Step::words).distinct().toList();
		LabelPlaces.Place place = places.place(route.labelled(), labels);
		return new Line(route.path(), labels, place.x(), place.y(), List.copyOf(arrows), style(steps));
	}

	/** The style of the line of some steps: that of the best known. */
	static String style(List<Step> steps) {
		return STYLES.stream()
			.filter((style) -> steps.stream().anyMatch((step) -> step.style().equals(style)))
			.findFirst()
			.orElse("possible");
	}

	private static Box box(String id, Map<String, Box> boxes) {
		return Objects.requireNonNull(boxes.get(id), id);
	}

	/** A name on one line, or on two if it is too long for one; the rest is left out. */
	static List<String> wrapped(String name) {
		if (name.length() <= LETTERS) {
			return List.of(name);
		}
		int space = name.lastIndexOf(' ', LETTERS);
		int at = (space > 0) ? space : LETTERS;
		String rest = name.substring(at).strip();
		List<String> lines = new ArrayList<>();
		lines.add(name.substring(0, at).strip());
		lines.add((rest.length() > LETTERS) ? rest.substring(0, LETTERS - 1).strip() + "…" : rest);
		return lines;
	}

}
