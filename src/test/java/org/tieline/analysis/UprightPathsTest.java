package org.tieline.analysis;

import java.util.ArrayList;
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

class UprightPathsTest {

	private static Step step(String from, String to, String words, boolean forward) {
		return new Step(from, from, to, to, words, forward, "certain");
	}

	private static Step step(String from, String to) {
		return step(from, to, "supplies", true);
	}

	private static PathDrawing upright(List<List<Step>> paths) {
		return UprightPaths.of(paths, PathDrawing.of(paths));
	}

	@Test
	void theBoxesStandBelowEachOtherInTheOrderOfThePath() {
		PathDrawing drawing = upright(List.of(List.of(step("a", "b"), step("b", "z"))));

		assertThat(drawing.boxes()).extracting(Box::id).containsExactly("a", "b", "z");
		assertThat(drawing.boxes()).extracting(Box::x).containsOnly(8);
		// A box has 40 units, and 28 lie below it.
		assertThat(drawing.boxes()).extracting(Box::y).containsExactly(8, 76, 144);
		assertThat(drawing.lines()).extracting(Line::path).containsExactly("M32 48 V76", "M32 116 V144");
		assertThat(drawing.lines()).allSatisfy((line) -> assertThat(line.arrows()).hasSize(1));
	}

	@Test
	void aLineThatPassesABoxRunsBesideIt() {
		PathDrawing drawing = upright(List.of(List.of(step("a", "b"), step("b", "z")), List.of(step("a", "z"))));

		// Boxes end at 172, and the first rail is 24 units from them.
		assertThat(drawing.lines().getLast().path()).isEqualTo("M172 43 H196 M172 149 H196 M196 43 V149");
		assertThat(drawing.lines().getLast().arrows()).containsExactly("172,149 181,144 181,154");
	}

	@Test
	void tiesOfOneBoxThatSayTheSameShareALineAndALabel() {
		// b, c and d supply a, and z has a stake in each: two lines, one to a and one
		// from z.
		PathDrawing drawing = upright(List.of(hub("b"), hub("c"), hub("d")));
		List<Line> beside = drawing.lines().stream().filter((line) -> line.path().contains("H")).toList();

		assertThat(beside).hasSize(2);
		assertThat(beside).extracting(Line::labels)
			.containsExactlyInAnyOrder(List.of("supplies"), List.of("has a stake in"));
		// b is next to a, and d next to z; so each line has its hub and two more ends.
		assertThat(beside).allSatisfy((line) -> assertThat(line.path().split("M172")).hasSize(4));
		// All supplies lead to a. z leads to b and c.
		assertThat(beside).extracting((line) -> line.arrows().size()).containsExactlyInAnyOrder(1, 2);
	}

	private static List<Step> hub(String middle) {
		return List.of(step("a", middle, "supplies", false), step(middle, "z", "has a stake in", false));
	}

	@Test
	void whatSaysSomethingElseHasALineOfItsOwn() {
		PathDrawing drawing = upright(List.of(List.of(step("a", "b"), step("b", "c"), step("c", "z")),
				List.of(step("a", "z")), List.of(step("a", "c", "funds", true))));

		List<Line> beside = drawing.lines().stream().filter((line) -> line.path().contains("H")).toList();
		assertThat(beside).hasSize(2);
		assertThat(beside.get(0).path()).as("the shorter one is nearer").contains("H196");
		assertThat(beside.get(1).path()).contains("H218");
	}

	@Test
	void allOfItLiesWithinTheDrawing() {
		Random random = new Random(7);
		for (int run = 0; run < 200; run++) {
			List<List<Step>> paths = IntStream.range(0, 1 + random.nextInt(8))
				.mapToObj((path) -> path(random))
				.toList();
			PathDrawing wide = PathDrawing.of(paths);
			PathDrawing drawing = UprightPaths.of(paths, wide);

			assertThat(ids(drawing)).isEqualTo(ids(wide));
			assertThat(drawing.boxes()).allMatch((box) -> box.y() + PathDrawing.BOX_HEIGHT <= drawing.height());
			assertThat(drawing.lines()).allSatisfy((line) -> {
				LabelPlaces.Area area = LabelPlaces.area(line.labelX(), line.labelY(), line.labels());
				assertThat(area.right()).isLessThanOrEqualTo(drawing.width());
				assertThat(area.left()).isNotNegative();
				assertThat(line.arrows()).isNotEmpty();
			});
		}
	}

	private static Map<String, String> ids(PathDrawing drawing) {
		return drawing.boxes().stream().collect(Collectors.toMap(Box::id, Box::name));
	}

	private static List<Step> path(Random random) {
		List<Integer> middle = random.ints(0, 6).distinct().limit(1 + random.nextInt(3)).boxed().toList();
		List<String> stops = new ArrayList<>(List.of("from"));
		middle.forEach((one) -> stops.add("m" + one));
		stops.add("to");
		return IntStream.range(1, stops.size())
			.mapToObj((at) -> step(stops.get(at - 1), stops.get(at), "supplies", random.nextBoolean()))
			.toList();
	}

}
