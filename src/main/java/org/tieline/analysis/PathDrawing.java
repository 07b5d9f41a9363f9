package org.tieline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Paths as a drawing in layers: each entity stands in the column of its greatest distance
 * from the start of a path, a common end alone in the last column. Within a column the
 * entities of better paths stand higher. All numbers are units of the drawing.
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
	private static final List<String> STYLES = List.of("certain", "doubtful", "possible");

	/** So many letters of the drawing's font fit a box line. */
	private static final int LETTERS = 24;

	PathDrawing {
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
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
	 * @param style {@code certain}, {@code doubtful} or {@code possible}
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
		Map<String, Box> boxes = boxes(paths, columns);
		Map<String, Set<Step>> ties = new LinkedHashMap<>();
		paths.forEach((path) -> path
			.forEach((step) -> ties.computeIfAbsent(pair(step), (pair) -> new LinkedHashSet<>()).add(step)));
		List<Line> lines = new ArrayList<>();
		LabelPlaces places = new LabelPlaces(boxes.values());
		ties.values().forEach((steps) -> lines.add(line(List.copyOf(steps), boxes, places)));
		int columnCount = boxes.values().stream().mapToInt(Box::x).max().orElse(0);
		int rowEnd = boxes.values().stream().mapToInt(Box::y).max().orElse(0);
		return new PathDrawing(List.copyOf(boxes.values()), lines, columnCount + BOX_WIDTH + MARGIN,
				rowEnd + BOX_HEIGHT + MARGIN);
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

	private static Map<String, Box> boxes(List<List<Step>> paths, Map<String, Integer> columns) {
		Map<Integer, Integer> rows = new LinkedHashMap<>();
		Map<String, Box> boxes = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		paths.forEach((path) -> path.forEach((step) -> {
			names.putIfAbsent(step.fromId(), step.fromName());
			names.putIfAbsent(step.toId(), step.toName());
		}));
		names.forEach((id, name) -> {
			int column = columns.getOrDefault(id, 0);
			int row = rows.merge(column, 1, Integer::sum) - 1;
			boxes.put(id, new Box(id, name, wrapped(name), MARGIN + column * COLUMN, MARGIN + row * ROW));
		});
		return boxes;
	}

	private static String pair(Step step) {
		boolean ordered = step.fromId().compareTo(step.toId()) < 0;
		return ordered ? step.fromId() + " " + step.toId() : step.toId() + " " + step.fromId();
	}

	private static Line line(List<Step> steps, Map<String, Box> boxes, LabelPlaces places) {
		Step first = steps.getFirst();
		Box from = box(first.fromId(), boxes);
		Box to = box(first.toId(), boxes);
		boolean right = to.x() >= from.x();
		boolean same = to.x() == from.x();
		int startX = right ? from.x() + BOX_WIDTH : from.x();
		int endX = right && !same ? to.x() : to.x() + BOX_WIDTH;
		int bend = same ? startX + (COLUMN - BOX_WIDTH) / 2 : (startX + endX) / 2;
		String path = "M" + startX + " " + from.middle() + " C" + bend + " " + from.middle() + " " + bend + " "
				+ to.middle() + " " + endX + " " + to.middle();
		Set<String> arrows = new LinkedHashSet<>();
		for (Step step : steps) {
			boolean atTo = step.forward() == step.fromId().equals(first.fromId());
			arrows.add(atTo ? arrow(endX, to.middle(), endX > bend) : arrow(startX, from.middle(), startX > bend));
		}
		List<String> labels = steps.stream().map(Step::words).distinct().toList();
		LabelPlaces.Place place = places.place(new LabelPlaces.Curve(startX, from.middle(), bend, endX, to.middle()),
				labels);
		return new Line(path, labels, place.x(), place.y(), List.copyOf(arrows),
				STYLES.stream()
					.filter((style) -> steps.stream().anyMatch((step) -> step.style().equals(style)))
					.findFirst()
					.orElse("possible"));
	}

	private static Box box(String id, Map<String, Box> boxes) {
		return Objects.requireNonNull(boxes.get(id), id);
	}

	private static String arrow(int x, int y, boolean toTheRight) {
		int back = toTheRight ? x - 9 : x + 9;
		return x + "," + y + " " + back + "," + (y - 5) + " " + back + "," + (y + 5);
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
