package org.tieline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.analysis.PathDrawing.Box;
import org.tieline.analysis.PathDrawing.Line;
import org.tieline.analysis.PathDrawing.Step;

/**
 * Paths as a drawing for a narrow screen: one box below the other, in the order of the
 * columns of {@link PathDrawing}. Neighbours are joined from box to box. All other lines
 * run beside the boxes, each on a rail that it shares with no line of the same rows; the
 * shorter it is, the nearer to the boxes.
 */
final class UprightPaths {

	private static final int MARGIN = 8;

	/** Between two boxes without a label. */
	private static final int GAP = 28;

	/** Where a line between neighbours runs, from the left side of the drawing. */
	private static final int JOINT = 32;

	private static final int FIRST_RAIL = MARGIN + PathDrawing.BOX_WIDTH + 22;

	private static final int RAIL = 16;

	/** How far apart two lines reach a box. */
	private static final int STEP = 6;

	private final Map<String, Box> boxes = new LinkedHashMap<>();

	private final Map<String, Integer> rows = new HashMap<>();

	private final List<Tie> ties;

	/** Of each rail the row in which its last line ends. */
	private final List<Integer> rails = new ArrayList<>();

	private final Map<Tie, Integer> railOf = new HashMap<>();

	private UprightPaths(PathDrawing wide, List<Tie> ties) {
		List<Box> order = wide.boxes().stream().sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y)).toList();
		for (int row = 0; row < order.size(); row++) {
			this.rows.put(order.get(row).id(), row);
		}
		this.ties = ties.stream().sorted(Comparator.comparingInt(this::span)).toList();
		int y = MARGIN;
		for (int row = 0; row < order.size(); row++) {
			Box box = order.get(row);
			this.boxes.put(box.id(), new Box(box.id(), box.name(), box.lines(), MARGIN, y));
			y += PathDrawing.BOX_HEIGHT + gap(row);
		}
		this.ties.stream()
			.filter((tie) -> span(tie) > 1)
			.sorted(Comparator.comparingInt(this::span).thenComparingInt(this::top))
			.forEach((tie) -> this.railOf.put(tie, rail(tie)));
	}

	/** All steps between two boxes. */
	private record Tie(List<Step> steps) {

		String from() {
			return this.steps.getFirst().fromId();
		}

		String to() {
			return this.steps.getFirst().toId();
		}

		List<String> labels() {
			return this.steps.stream().map(Step::words).distinct().toList();
		}

		/** Whether an arrow stands at one of its ends. */
		boolean leadsTo(String end) {
			return this.steps.stream().anyMatch((step) -> end.equals(step.forward() ? step.toId() : step.fromId()));
		}

	}

	/**
	 * The drawing.
	 * @param wide the drawing of the same paths for a wide screen
	 */
	static PathDrawing of(List<List<Step>> paths, PathDrawing wide) {
		Map<String, Set<Step>> ties = new LinkedHashMap<>();
		paths.forEach((path) -> path.forEach(
				(step) -> ties.computeIfAbsent(PathDrawing.pair(step), (pair) -> new LinkedHashSet<>()).add(step)));
		return new UprightPaths(wide, ties.values().stream().map((steps) -> new Tie(List.copyOf(steps))).toList())
			.drawing();
	}

	private int row(String id) {
		return Objects.requireNonNull(this.rows.get(id), id);
	}

	private int top(Tie tie) {
		return Math.min(row(tie.from()), row(tie.to()));
	}

	private int bottom(Tie tie) {
		return Math.max(row(tie.from()), row(tie.to()));
	}

	private int span(Tie tie) {
		return bottom(tie) - top(tie);
	}

	/** The room below a box: so much that the labels of the line there fit. */
	private int gap(int row) {
		int labels = this.ties.stream()
			.filter((tie) -> span(tie) == 1 && top(tie) == row)
			.mapToInt((tie) -> tie.labels().size())
			.findFirst()
			.orElse(1);
		return GAP + (labels - 1) * LabelPlaces.LINE;
	}

	/** The nearest rail that is free from the first row of a tie on. */
	private int rail(Tie tie) {
		for (int rail = 0; rail < this.rails.size(); rail++) {
			if (isFree(rail, tie)) {
				return rail;
			}
		}
		this.rails.add(this.rails.size());
		return this.rails.size() - 1;
	}

	private boolean isFree(int rail, Tie tie) {
		return this.railOf.entrySet()
			.stream()
			.filter((other) -> other.getValue() == rail)
			.allMatch((other) -> bottom(other.getKey()) <= top(tie) || bottom(tie) <= top(other.getKey()));
	}

	private Box box(String id) {
		return Objects.requireNonNull(this.boxes.get(id), id);
	}

	private PathDrawing drawing() {
		LabelPlaces places = new LabelPlaces(this.boxes.values());
		List<Line> lines = new ArrayList<>();
		this.ties.forEach((tie) -> lines.add((span(tie) == 1) ? joint(tie, places) : bracket(tie, places)));
		int right = lines.stream()
			.mapToInt((line) -> (int) LabelPlaces.area(line.labelX(), line.labelY(), line.labels()).right())
			.max()
			.orElse(0);
		int boxes = MARGIN + PathDrawing.BOX_WIDTH;
		int rail = this.rails.isEmpty() ? boxes : FIRST_RAIL + (this.rails.size() - 1) * RAIL;
		int bottom = this.boxes.values().stream().mapToInt(Box::y).max().orElse(MARGIN) + PathDrawing.BOX_HEIGHT;
		return new PathDrawing(List.copyOf(this.boxes.values()), lines, Math.max(rail, right) + MARGIN,
				bottom + MARGIN);
	}

	/** A line from a box to the next one, with its labels beside it. */
	private Line joint(Tie tie, LabelPlaces places) {
		Box from = box(tie.from());
		Box to = box(tie.to());
		boolean down = from.y() < to.y();
		int start = down ? from.y() + PathDrawing.BOX_HEIGHT : from.y();
		int end = down ? to.y() : to.y() + PathDrawing.BOX_HEIGHT;
		List<String> arrows = new ArrayList<>();
		if (tie.leadsTo(tie.to())) {
			arrows.add(upright(end, down));
		}
		if (tie.leadsTo(tie.from())) {
			arrows.add(upright(start, !down));
		}
		List<String> labels = tie.labels();
		LabelPlaces.Area area = LabelPlaces.area(0, 0, labels);
		int x = JOINT + 10 + (int) Math.ceil(area.right());
		int y = Math.min(start, end) + 18;
		places.take(x, y, labels);
		return new Line("M" + JOINT + " " + start + " V" + end, labels, x, y, arrows, PathDrawing.style(tie.steps()));
	}

	private static String upright(int y, boolean down) {
		int back = down ? y - 9 : y + 9;
		return JOINT + "," + y + " " + (JOINT - 5) + "," + back + " " + (JOINT + 5) + "," + back;
	}

	/** A line beside the boxes. */
	private Line bracket(Tie tie, LabelPlaces places) {
		int side = MARGIN + PathDrawing.BOX_WIDTH;
		int rail = FIRST_RAIL + Objects.requireNonNull(this.railOf.get(tie)) * RAIL;
		int start = reached(tie, tie.from());
		int end = reached(tie, tie.to());
		List<String> arrows = new ArrayList<>();
		if (tie.leadsTo(tie.to())) {
			arrows.add(level(side, end));
		}
		if (tie.leadsTo(tie.from())) {
			arrows.add(level(side, start));
		}
		List<String> labels = tie.labels();
		LabelPlaces.Place place = places.place(new LabelPlaces.Curve(rail, start, rail, rail, end), labels);
		return new Line("M" + side + " " + start + " H" + rail + " V" + end + " H" + side, labels, place.x(), place.y(),
				arrows, PathDrawing.style(tie.steps()));
	}

	private static String level(int x, int y) {
		return x + "," + y + " " + (x + 9) + "," + (y - 5) + " " + (x + 9) + "," + (y + 5);
	}

	/**
	 * The height at which a line beside the boxes reaches a box: from above in its upper
	 * half, from below in its lower one. The shorter lines are nearer to where they come
	 * from, so that few cross.
	 */
	private int reached(Tie tie, String end) {
		boolean above = row(end) == bottom(tie);
		List<Tie> all = this.ties.stream()
			.filter((one) -> span(one) > 1 && (one.from().equals(end) || one.to().equals(end)))
			.filter((one) -> (row(end) == bottom(one)) == above)
			.toList();
		double step = Math.min(STEP, (PathDrawing.BOX_HEIGHT / 2.0 - 6) / all.size());
		int away = 5 + (int) Math.round(all.indexOf(tie) * step);
		return above ? box(end).y() + away : box(end).y() + PathDrawing.BOX_HEIGHT - away;
	}

}
