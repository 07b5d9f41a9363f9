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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tieline.analysis.PathDrawing.Box;
import org.tieline.analysis.PathDrawing.Line;
import org.tieline.analysis.PathDrawing.Step;

/**
 * Paths as a drawing for a narrow screen: one box below the other, in the order of the
 * columns of {@link PathDrawing}. Neighbours are joined from box to box. All other lines
 * run on rails beside the boxes. Ties of one box that say the same, such as all supplies
 * to it, share one rail and one label. Otherwise a rail has one line in a row.
 */
final class UprightPaths {

	private static final int MARGIN = 8;

	/** Between two boxes, with a label of one line. */
	private static final int GAP = 28;

	/** Where a line between neighbours runs, from the left side of the drawing. */
	private static final int JOINT = 32;

	private static final int SIDE = MARGIN + PathDrawing.BOX_WIDTH;

	private static final int FIRST_RAIL = SIDE + 24;

	private static final int RAIL = 22;

	/** How far apart two lines reach a box. */
	private static final int STEP = 6;

	private final Map<String, Box> boxes = new LinkedHashMap<>();

	private final Map<String, Integer> rows = new HashMap<>();

	private final List<Tie> joints;

	/** The lines beside the boxes, the shorter ones first. */
	private final List<Bundle> bundles;

	private final Map<Bundle, Integer> rails = new LinkedHashMap<>();

	private UprightPaths(PathDrawing wide, List<Tie> ties) {
		List<Box> order = wide.boxes()
			.stream()
			.sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y))
			.toList();
		for (int row = 0; row < order.size(); row++) {
			this.rows.put(order.get(row).id(), row);
		}
		this.joints = ties.stream().filter((tie) -> span(tie) == 1).toList();
		this.bundles = bundles(ties.stream().filter((tie) -> span(tie) > 1).toList()).stream()
			.sorted(Comparator.comparingInt((Bundle one) -> bottom(one) - top(one)).thenComparingInt(this::top))
			.toList();
		int y = MARGIN;
		for (int row = 0; row < order.size(); row++) {
			Box box = order.get(row);
			this.boxes.put(box.id(), new Box(box.id(), box.name(), box.lines(), MARGIN, y));
			y += PathDrawing.BOX_HEIGHT + gap(row);
		}
		this.bundles.forEach((bundle) -> this.rails.put(bundle, freeRail(bundle)));
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

		String other(String end) {
			return end.equals(from()) ? to() : from();
		}

		/** What ties of one end have in common that can be drawn as one line. */
		String kind(String end) {
			return String.join("|", end, String.join(";", labels()), PathDrawing.style(this.steps),
					Boolean.toString(leadsTo(end)), Boolean.toString(leadsTo(other(end))));
		}

	}

	/** Ties of one box that say the same. */
	private record Bundle(String hub, List<Tie> ties) {

		List<String> ends() {
			return Stream.concat(Stream.of(this.hub), this.ties.stream().map((tie) -> tie.other(this.hub))).toList();
		}

		boolean leadsTo(String end) {
			return this.ties.stream()
				.filter((tie) -> end.equals(tie.from()) || end.equals(tie.to()))
				.anyMatch((tie) -> tie.leadsTo(end));
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

	/** Each tie goes with the end that has more of its kind. */
	private static List<Bundle> bundles(List<Tie> ties) {
		Map<String, Long> counts = ties.stream()
			.flatMap((tie) -> Stream.of(tie.kind(tie.from()), tie.kind(tie.to())))
			.collect(Collectors.groupingBy((kind) -> kind, Collectors.counting()));
		Map<String, List<Tie>> bundles = new LinkedHashMap<>();
		Map<String, String> hubs = new HashMap<>();
		for (Tie tie : ties) {
			long ofFrom = counts.getOrDefault(tie.kind(tie.from()), 0L);
			long ofTo = counts.getOrDefault(tie.kind(tie.to()), 0L);
			String hub = (ofFrom >= ofTo) ? tie.from() : tie.to();
			hubs.put(tie.kind(hub), hub);
			bundles.computeIfAbsent(tie.kind(hub), (kind) -> new ArrayList<>()).add(tie);
		}
		return bundles.entrySet()
			.stream()
			.map((one) -> new Bundle(Objects.requireNonNull(hubs.get(one.getKey())), List.copyOf(one.getValue())))
			.toList();
	}

	private int row(String id) {
		return Objects.requireNonNull(this.rows.get(id), id);
	}

	private int span(Tie tie) {
		return Math.abs(row(tie.from()) - row(tie.to()));
	}

	private int top(Bundle bundle) {
		return bundle.ends().stream().mapToInt(this::row).min().orElse(0);
	}

	private int bottom(Bundle bundle) {
		return bundle.ends().stream().mapToInt(this::row).max().orElse(0);
	}

	/** The room below a box: so much that the labels of the line there fit. */
	private int gap(int row) {
		int labels = this.joints.stream()
			.filter((tie) -> Math.min(row(tie.from()), row(tie.to())) == row)
			.mapToInt((tie) -> tie.labels().size())
			.findFirst()
			.orElse(1);
		return GAP + (labels - 1) * LabelPlaces.LINE;
	}

	/** The nearest rail that no line of the same rows has. */
	private int freeRail(Bundle bundle) {
		return IntStream.iterate(0, (rail) -> rail + 1)
			.filter((rail) -> this.rails.entrySet()
				.stream()
				.filter((other) -> other.getValue() == rail)
				.allMatch((other) -> bottom(other.getKey()) <= top(bundle) || bottom(bundle) <= top(other.getKey())))
			.findFirst()
			.orElseThrow();
	}

	private Box box(String id) {
		return Objects.requireNonNull(this.boxes.get(id), id);
	}

	private PathDrawing drawing() {
		LabelPlaces places = new LabelPlaces(this.boxes.values());
		List<Line> lines = new ArrayList<>();
		this.joints.forEach((tie) -> lines.add(joint(tie, places)));
		this.bundles.forEach((bundle) -> lines.add(line(bundle, places)));
		int right = lines.stream()
			.mapToInt((line) -> (int) LabelPlaces.area(line.labelX(), line.labelY(), line.labels()).right())
			.max()
			.orElse(0);
		int rail = this.rails.values().stream().mapToInt((one) -> FIRST_RAIL + one * RAIL).max().orElse(SIDE);
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
		int x = JOINT + 10 + (int) Math.ceil(LabelPlaces.area(0, 0, labels).right());
		int y = Math.min(start, end) + 18;
		places.take(x, y, labels);
		return new Line("M" + JOINT + " " + start + " V" + end, labels, x, y, arrows, PathDrawing.style(tie.steps()));
	}

	private static String upright(int y, boolean down) {
		int back = down ? y - 9 : y + 9;
		return JOINT + "," + y + " " + (JOINT - 5) + "," + back + " " + (JOINT + 5) + "," + back;
	}

	/** A line beside the boxes. */
	private Line line(Bundle bundle, LabelPlaces places) {
		int rail = FIRST_RAIL + Objects.requireNonNull(this.rails.get(bundle)) * RAIL;
		List<Integer> heights = bundle.ends().stream().map((end) -> reached(bundle, end)).toList();
		int top = heights.stream().mapToInt(Integer::intValue).min().orElse(0);
		int bottom = heights.stream().mapToInt(Integer::intValue).max().orElse(0);
		String path = heights.stream()
			.map((y) -> "M" + SIDE + " " + y + " H" + rail + " ")
			.collect(Collectors.joining()) + "M" + rail + " " + top + " V" + bottom;
		List<String> arrows = bundle.ends()
			.stream()
			.filter(bundle::leadsTo)
			.map((end) -> level(reached(bundle, end)))
			.toList();
		Tie first = bundle.ties().getFirst();
		LabelPlaces.Place place = places.place(new LabelPlaces.Curve(rail, top, rail, rail, bottom), first.labels());
		return new Line(path, first.labels(), place.x(), place.y(), arrows, PathDrawing.style(first.steps()));
	}

	private static String level(int y) {
		return SIDE + "," + y + " " + (SIDE + 9) + "," + (y - 5) + " " + (SIDE + 9) + "," + (y + 5);
	}

	/**
	 * The height at which a line beside the boxes reaches one: from above in the upper
	 * half, from below in the lower one, from both sides in the middle. The shorter lines
	 * are nearer to where they come from, so that few cross.
	 */
	private int reached(Bundle bundle, String end) {
		int side = side(bundle, end);
		List<Bundle> all = this.bundles.stream()
			.filter((one) -> one.ends().contains(end) && side(one, end) == side)
			.toList();
		double step = Math.min(STEP, (PathDrawing.BOX_HEIGHT / 2.0 - 8) / all.size());
		int away = 5 + (int) Math.round(all.indexOf(bundle) * step);
		return switch (side) {
			case -1 -> box(end).y() + away;
			case 1 -> box(end).y() + PathDrawing.BOX_HEIGHT - away;
			default -> box(end).middle() + all.indexOf(bundle);
		};
	}

	/** -1: all of a line is above its end; 1: below it; 0: it goes on on both sides. */
	private int side(Bundle bundle, String end) {
		return (row(end) == bottom(bundle)) ? -1 : (row(end) == top(bundle)) ? 1 : 0;
	}

}
