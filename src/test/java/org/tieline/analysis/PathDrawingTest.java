package org.tieline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.analysis.PathDrawing.Box;
import org.tieline.analysis.PathDrawing.Line;
import org.tieline.analysis.PathDrawing.Step;

import static org.assertj.core.api.Assertions.assertThat;

class PathDrawingTest {

	private static Step step(String from, String to, String words, boolean forward, String style) {
		return new Step(from, from, to, to, words, forward, style);
	}

	private static Step step(String from, String to) {
		return step(from, to, "supplies", true, "certain");
	}

	private static Map<String, Box> boxes(PathDrawing drawing) {
		return drawing.boxes().stream().collect(Collectors.toMap(Box::id, (box) -> box));
	}

	@Test
	void eachEntityStandsInTheColumnOfItsGreatestDistance() {
		// a-b-z, a-c-b-z and a-d-z: c and d are one step from a, b two, and z is last.
		PathDrawing drawing = PathDrawing.of(List.of(List.of(step("a", "b"), step("b", "z")),
				List.of(step("a", "c"), step("c", "b"), step("b", "z")), List.of(step("a", "d"), step("d", "z"))));
		Map<String, Box> boxes = boxes(drawing);

		assertThat(boxes.get("a").x()).isLessThan(boxes.get("c").x());
		assertThat(boxes.get("c").x()).isEqualTo(boxes.get("d").x()).isLessThan(boxes.get("b").x());
		assertThat(boxes.get("b").x()).isLessThan(boxes.get("z").x());
		assertThat(boxes.get("c").y()).as("the better path stands higher").isLessThan(boxes.get("d").y());
	}

	@Test
	void theCommonEndStandsAloneInTheLastColumn() {
		PathDrawing drawing = PathDrawing
			.of(List.of(List.of(step("a", "z")), List.of(step("a", "b"), step("b", "c"), step("c", "z"))));
		int end = boxes(drawing).get("z").x();

		assertThat(drawing.boxes()).filteredOn((box) -> !box.id().equals("z")).allMatch((box) -> box.x() < end);
	}

	@Test
	void tiesOfTwoEntitiesAreOneLineWithAllTheirWords() {
		PathDrawing drawing = PathDrawing.of(List.of(List.of(step("a", "b", "has a stake in", false, "doubtful")),
				List.of(step("a", "b", "has influence on", false, "certain"))));

		assertThat(drawing.lines()).singleElement().satisfies((line) -> {
			assertThat(line.labels()).containsExactly("has a stake in", "has influence on");
			assertThat(line.style()).isEqualTo("certain");
			assertThat(line.arrows()).hasSize(1);
		});
	}

	@Test
	void theArrowIsAtTheEndThatTheTieLeadsTo() {
		Line forward = PathDrawing.of(List.of(List.of(step("a", "b")))).lines().getFirst();
		Line backward = PathDrawing.of(List.of(List.of(step("a", "b", "supplies", false, "certain"))))
			.lines()
			.getFirst();

		// b starts 290 units from a, whose box of 164 units starts at 8.
		assertThat(forward.arrows()).containsExactly("298,28 289,23 289,33");
		assertThat(backward.arrows()).containsExactly("172,28 181,23 181,33");
	}

	@Test
	void tiesInBothDirectionsHaveTwoArrows() {
		PathDrawing drawing = PathDrawing
			.of(List.of(List.of(step("a", "b")), List.of(step("a", "b", "has a stake in", false, "possible"))));

		assertThat(drawing.lines().getFirst().arrows()).hasSize(2);
	}

	@Test
	void noTwoBoxesTouchAndAllLieWithinTheDrawing() {
		Random random = new Random(7);
		for (int run = 0; run < 200; run++) {
			List<List<Step>> paths = IntStream.range(0, 1 + random.nextInt(8))
				.mapToObj((path) -> path(random))
				.toList();
			PathDrawing drawing = PathDrawing.of(paths);
			List<Box> boxes = drawing.boxes();
			for (Box one : boxes) {
				assertThat(one.x() + PathDrawing.BOX_WIDTH).isLessThanOrEqualTo(drawing.width());
				assertThat(one.y() + PathDrawing.BOX_HEIGHT).isLessThanOrEqualTo(drawing.height());
				assertThat(boxes).filteredOn((other) -> other != one)
					.noneMatch((other) -> Math.abs(one.x() - other.x()) < PathDrawing.BOX_WIDTH
							&& Math.abs(one.y() - other.y()) < PathDrawing.BOX_HEIGHT);
			}
		}
	}

	/**
	 * a-b-c-z, and a-z over the columns of b and c: the long line has a row of its own.
	 */
	@Test
	void aLineThatPassesColumnsHasARowOfItsOwnInThem() {
		PathDrawing drawing = PathDrawing
			.of(List.of(List.of(step("a", "b"), step("b", "c"), step("c", "z")), List.of(step("a", "z"))));
		Line over = drawing.lines().getLast();

		// The boxes are 164 by 40 from 8,8 on; columns lie 290 apart, rows 64.
		assertThat(over.path()).isEqualTo(
				"M172 28 C235 28 235 92 298 92 L462 92 C525 92 525 92 588 92 L752 92" + " C815 92 815 28 878 28");
		assertThat(over.labelX()).as("it is labelled in a row of its own").isEqualTo(670);
		assertThat(drawing.height()).isEqualTo(120);
	}

	@Test
	void noLineRunsBehindABox() {
		Random random = new Random(11);
		for (int run = 0; run < 200; run++) {
			PathDrawing drawing = PathDrawing
				.of(IntStream.range(0, 1 + random.nextInt(8)).mapToObj((path) -> path(random)).toList());
			for (Line line : drawing.lines()) {
				String[] points = line.path().replaceAll("[MCL]", "").split(" ");
				for (int at = 0; at + 3 < points.length; at += 2) {
					int x = Integer.parseInt(points[at]);
					int y = Integer.parseInt(points[at + 1]);
					int nextX = Integer.parseInt(points[at + 2]);
					int nextY = Integer.parseInt(points[at + 3]);
					// A curve lies within its points.
					assertThat(drawing.boxes()).noneMatch((box) -> Math.max(x, nextX) > box.x()
							&& Math.min(x, nextX) < box.x() + PathDrawing.BOX_WIDTH && Math.max(y, nextY) > box.y()
							&& Math.min(y, nextY) < box.y() + PathDrawing.BOX_HEIGHT);
				}
			}
		}
	}

	/** A simple path from a to z over some of six entities. */
	private static List<Step> path(Random random) {
		List<String> inner = random.ints(0, 6).distinct().limit(random.nextInt(5)).mapToObj((n) -> "n" + n).toList();
		List<String> all = new java.util.ArrayList<>(List.of("a"));
		all.addAll(inner);
		all.add("z");
		return IntStream.range(1, all.size()).mapToObj((at) -> step(all.get(at - 1), all.get(at))).toList();
	}

	/**
	 * A hub h with six suppliers in one column, of whom one also owns it, and a tie that
	 * passes over the column: the drawing of an exposure.
	 */
	@Test
	void noLabelLiesOnAnotherOneOrOnABox() {
		List<List<Step>> paths = new java.util.ArrayList<>();
		for (int n = 1; n <= 6; n++) {
			paths.add(List.of(step("a", "h", "supplies", false, "certain"),
					step("h", "n" + n, "supplies", false, "certain"),
					step("n" + n, "c", "belongs to", true, "doubtful"),
					step("c", "z", "belongs to", false, "doubtful")));
		}
		paths.add(List.of(step("a", "h", "supplies", false, "certain"),
				step("h", "n1", "has a stake in", false, "certain"),
				step("n1", "z", "has influence on", false, "possible")));
		paths.add(List.of(step("a", "h", "supplies", false, "certain"), step("h", "c", "belongs to", true, "certain"),
				step("c", "z", "belongs to", false, "doubtful")));
		PathDrawing drawing = PathDrawing.of(paths);

		List<LabelPlaces.Area> areas = drawing.lines()
			.stream()
			.map((line) -> LabelPlaces.area(line.labelX(), line.labelY(), line.labels()))
			.toList();

		// One from a, six to the suppliers, six from them to c, one over them to c, and
		// two to z.
		assertThat(areas).hasSize(16);
		for (int at = 0; at < areas.size(); at++) {
			LabelPlaces.Area one = areas.get(at);
			assertThat(areas.subList(at + 1, areas.size())).noneMatch((other) -> one.shared(other) > 0);
			assertThat(drawing.boxes()).noneMatch((box) -> one.shared(new LabelPlaces.Area(box.x(), box.y(),
					box.x() + PathDrawing.BOX_WIDTH, box.y() + PathDrawing.BOX_HEIGHT)) > 0);
		}
	}

	@Test
	void aLabelWithRoomStandsAboveTheMiddleOfItsLine() {
		Line line = PathDrawing.of(List.of(List.of(step("a", "b")))).lines().getFirst();

		// From 172 to 298 at the height of 28.
		assertThat(List.of(line.labelX(), line.labelY())).containsExactly(235, 23);
	}

	@Test
	void aLongNameStandsOnTwoLines() {
		assertThat(PathDrawing.wrapped("BT Group")).containsExactly("BT Group");
		assertThat(PathDrawing.wrapped("Government of the People's Republic of China"))
			.containsExactly("Government of the", "People's Republic of Ch…");
		assertThat(PathDrawing.wrapped("Donaudampfschifffahrtsgesellschaft")).hasSize(2);
	}

}
