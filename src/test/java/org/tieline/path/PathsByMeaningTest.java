package org.tieline.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;

import static org.assertj.core.api.Assertions.assertThat;

/** Small invented worlds, with the paths and the words that must come out. */
class PathsByMeaningTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a -SUPPLIES-> x, b -SUPPLIES-> x | the path turns at x, a shared customer.
			x -SUPPLIES-> a, x -SUPPLIES-> b | the path turns at x, a shared supplier.
			""")
	void atWhatTheEndsShareNoPathTurnsUnlessItIsAskedFor(String ties, String where) {
		Hops hops = NetworkFixtures.of(ties.split(", ")).hops();

		assertThat(found(hops, "a", "b", false)).isEmpty();
		List<Path> turning = found(hops, "a", "b", true);
		assertThat(turning).hasSize(1);
		assertThat(turning.getFirst().meaning()).isEqualTo(PathMeaning.NEIGHBOURHOOD);
		assertThat(turning.getFirst().meaningInWords()).contains(where)
			.contains("does not show that one end depends on the other");
	}

	@ParameterizedTest
	@CsvSource({ "a -PRODUCES-> radios, b -PRODUCES-> radios, product",
			"a -REQUIRES-> radios, b -REQUIRES-> radios, input",
			"radios -REQUIRES-> a, radios -REQUIRES-> b, product that needs both" })
	void aSharedProductIsATurnToo(String one, String other, String what) {
		Hops hops = NetworkFixtures.of(one, other).node("radios", EntityKind.PRODUCT, null).hops();

		assertThat(found(hops, "a", "b", false)).isEmpty();
		assertThat(found(hops, "a", "b", true).getFirst().meaningInWords())
			.isEqualTo("Neighbourhood: the path turns at radios, a shared " + what
					+ ". This does not show that one end depends on the other or can influence it.");
	}

	@Test
	void aTurnIsLeftOutAlsoInTheMiddleOfAPath() {
		// a supplies x, as y does; y supplies b. Over z it is a chain: a to x to z to b.
		Hops hops = NetworkFixtures
			.of("a -SUPPLIES-> x", "y -SUPPLIES-> x", "y -SUPPLIES-> b", "x -SUPPLIES-> z", "z -SUPPLIES-> b")
			.hops();

		assertThat(nodes(found(hops, "a", "b", false))).containsExactly("a x z b");
		assertThat(nodes(found(hops, "a", "b", true))).containsExactly("a x z b", "a x y b");
	}

	@Test
	void aTieOfAnotherKindBetweenIsNoTurn() {
		// The customer x belongs to the group of y, whom b supplies: no turn at one
		// company, but no dependence of a on b either.
		Hops hops = NetworkFixtures.of("a -SUPPLIES-> x", "y -OWNS-> x", "b -SUPPLIES-> y").hops();

		Path path = found(hops, "a", "b", false).getFirst();
		assertThat(path.meaning()).isEqualTo(PathMeaning.NEIGHBOURHOOD);
		assertThat(path.meaningInWords())
			.startsWith("Neighbourhood: x gets supplies from a, and y may have influence on x.");
	}

	/** A path, its meaning and its words; walked back it means and says the same. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					s -SUPPLIES-> x                                      | x | s | DEPENDENCE    | Dependence: x gets supplies from s.
					s -SUPPLIES-> x, t -SUPPLIES-> s                     | x | t | DEPENDENCE    | Dependence: x gets supplies from t through s.
					o -OWNS-> x                                          | x | o | INFLUENCE     | Influence: o may have influence on x.
					m -OWNS-> x, o -INFLUENCES:DIRECT-> m                | x | o | INFLUENCE     | Influence: o may have influence on x through m.
					s -SUPPLIES-> x, o -OWNS-> s                         | x | o | INFLUENCE     | Influence: o may have influence on s; x gets supplies from s.
					r -SUPPLIES-> x, s -SUPPLIES-> r, m -OWNS-> s, o -FUNDS-> m | x | o | INFLUENCE | Influence: o may have influence on s through m; x gets supplies from s through r.
					x -AFFILIATED:SUBSIDIARY_OF-> o                      | x | o | INFLUENCE     | Influence: o may have influence on x.
					x -AFFILIATED:MEMBER_OF-> o                          | x | o | NEIGHBOURHOOD | Neighbourhood: the path goes over a membership
					o -INVESTS_IN-> x                                    | x | o | NEIGHBOURHOOD | Neighbourhood: the path goes over an investment between
					o -RESTRICTS-> x                                     | x | o | NEIGHBOURHOOD | Neighbourhood: the path goes over a measure of an authority between
					p -OWNS-> x, p -OWNS-> y                             | x | y | NEIGHBOURHOOD | Neighbourhood: p may have influence on both sides of it on the path.
					x -OWNS-> h, y -OWNS-> h                             | x | y | NEIGHBOURHOOD | Neighbourhood: both sides of h on the path may have influence on it.
					p -OWNS-> x, s -SUPPLIES-> p                         | x | s | NEIGHBOURHOOD | Neighbourhood: p may have influence on x, and p gets supplies from s.
					x -OWNS-> c, s -SUPPLIES-> c                         | x | s | NEIGHBOURHOOD | Neighbourhood: x may have influence on c, and c gets supplies from s.
					""")
	void aPathSaysWhatItMeansWhicheverEndItStartsAt(String ties, String from, String to, PathMeaning meaning,
			String words) {
		Hops hops = NetworkFixtures.of(ties.split(", ")).hops();

		Path path = found(hops, from, to, false).getFirst();
		Path back = found(hops, to, from, false).getFirst();

		assertThat(List.of(path.meaning(), back.meaning())).containsOnly(meaning);
		String present = path.meaningInWords()
			.replace("may have had influence", "may have influence")
			.replace(" got ", " gets ");
		assertThat(present).startsWith(words);
		if (meaning != PathMeaning.NEIGHBOURHOOD) {
			assertThat(back.meaningInWords()).isEqualTo(path.meaningInWords());
		}
	}

	@Test
	void aMakerNeedsTheInputsOfItsProducts() {
		// a buys of m, who makes phones, which need chips. The maker of chips is no
		// supplier of m: nobody says that it delivers.
		Hops hops = NetworkFixtures
			.of("m -SUPPLIES-> a", "m -PRODUCES-> phones", "phones -REQUIRES-> chips", "f -PRODUCES-> chips")
			.node("phones", EntityKind.PRODUCT, null)
			.node("chips", EntityKind.PRODUCT, null)
			.hops();

		Path needs = found(hops, "a", "chips", false).getFirst();
		Path makes = found(hops, "a", "phones", false).getFirst();
		Path makers = found(hops, "a", "f", false).getFirst();

		assertThat(List.of(needs.meaning(), makes.meaning(), makers.meaning())).containsExactly(PathMeaning.DEPENDENCE,
				PathMeaning.DEPENDENCE, PathMeaning.NEIGHBOURHOOD);
	}

	@Test
	void bothOfOneCountryAreNeighbours() {
		Hops hops = NetworkFixtures.of("x -AFFILIATED:HEADQUARTERED_IN-> us", "y -AFFILIATED:HEADQUARTERED_IN-> us")
			.node("us", EntityKind.COUNTRY, "us")
			.node("gov", EntityKind.GOVERNMENT, "us")
			.hops();

		Path neighbours = found(hops, "x", "y", false).getFirst();
		Path government = found(hops, "x", "gov", false).getFirst();

		assertThat(neighbours.meaning()).isEqualTo(PathMeaning.NEIGHBOURHOOD);
		assertThat(neighbours.meaningInWords()).startsWith("Neighbourhood: both sides belong");
		assertThat(government.meaning()).isEqualTo(PathMeaning.INFLUENCE);
		assertThat(government.meaningInWords()).endsWith("At least one of its ties rests on a recorded country alone.");
	}

	@Test
	void influenceAndDependenceComeBeforeNeighboursHoweverWellTheseStand() {
		// From a to b: b owns a, allegedly; a gets supplies from b through c; and both
		// have one owner, o, as stated.
		Hops hops = NetworkFixtures
			.of("b -OWNS-> a ALLEGED", "c -SUPPLIES-> a .5", "b -SUPPLIES-> c .5", "o -OWNS-> a", "o -OWNS-> b")
			.hops();

		List<Path> paths = found(hops, "a", "b", false);

		assertThat(nodes(paths)).containsExactly("a c b", "a b", "a o b");
		assertThat(paths.stream().map(Path::meaning)).containsExactly(PathMeaning.DEPENDENCE, PathMeaning.INFLUENCE,
				PathMeaning.NEIGHBOURHOOD);
		assertThat(paths.get(1).meaningInWords())
			.isEqualTo("Influence (alleged): b may have influence on a. The tie is alleged.");
	}

	@Test
	void anAllegedTieIsNamedBesideARecordedCountry() {
		// The country of x stands for its government; that x supplies a is only alleged,
		// disputed or planned.
		Map.of("ALLEGED", "is alleged.", "CONTESTED", "is contested.", "PLANNED", "is planned, considered or on trial.")
			.forEach((status, remark) -> {
				Hops hops = NetworkFixtures.of("x -SUPPLIES-> a " + status)
					.node("x", EntityKind.COMPANY, "us")
					.node("us", EntityKind.COUNTRY, "us")
					.node("gov", EntityKind.GOVERNMENT, "us")
					.hops();

				assertThat(found(hops, "a", "gov", false).getFirst().meaningInWords()).as(status)
					.startsWith("Influence (")
					.contains("At least one of its ties " + remark + " Another one rests on a recorded country alone.");
			});
	}

	@Test
	void aPlanIsToldAsWhatMayCome() {
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a PLANNED").hops();

		assertThat(found(hops, "a", "b", false).getFirst().meaningInWords()).isEqualTo(
				"Dependence (planned or considered): a may get supplies from b. The tie is planned, considered or on trial.");
	}

	@Test
	void whereMoreIsFoundThanIsWantedNeighboursAreNotSought() {
		Hops hops = NetworkFixtures
			.of("b -OWNS-> a", "b -INFLUENCES:DIRECT-> a", "o -OWNS-> a", "o -OWNS-> b", "p -OWNS-> a", "p -OWNS-> b")
			.hops();
		Nodes nodes = hops.network.nodes;

		for (int wanted = 1; wanted <= 5; wanted++) {
			BestPaths.Found found = PathsByMeaning.in(hops,
					PathQuery.between(nodes.indexOf("a"), nodes.indexOf("b"), HopFilters.of(-1, false), 4, wanted));
			assertThat(found.routes()).hasSize(Math.min(wanted, 4));
			assertThat(found.more()).as(wanted + " wanted").isEqualTo(wanted < 4);
		}
	}

	@Test
	void aSearchWithoutTurnsThatGivesUpShowsAShortestPathOrIsUndecided() {
		// The way over x turns; that over y and z does not.
		Hops hops = NetworkFixtures
			.of("a -SUPPLIES-> x", "b -SUPPLIES-> x", "a -SUPPLIES-> y", "y -SUPPLIES-> z", "z -SUPPLIES-> b")
			.hops();
		Nodes nodes = hops.network.nodes;
		PathQuery all = PathQuery.between(nodes.indexOf("a"), nodes.indexOf("b"), HopFilters.of(-1, false), 4, 10);

		BestPaths.Found found = BestPaths.in(hops, new PathQuery(all.first(), 4, all.second(), 0, 4, false,
				all.starts(), all.targets(), all.through(), all.blocked(), false, 10, 0));

		assertThat(found.truncated()).isTrue();
		assertThat(found.routes()).hasSize(1);
		assertThat(NetworkFixtures.text(hops, found.routes().getFirst())).isEqualTo("a y z b");
	}

	@Test
	void aThousandSharedCustomersAreDecidedWithoutTryingThem() {
		// a and b both supply a thousand others: nothing but turns.
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			lines.add("a -SUPPLIES-> c" + i);
			lines.add("b -SUPPLIES-> c" + i);
		}
		Hops hops = NetworkFixtures.of(lines.toArray(String[]::new)).hops();
		Nodes nodes = hops.network.nodes;
		PathQuery all = PathQuery.between(nodes.indexOf("a"), nodes.indexOf("b"), HopFilters.of(-1, false), 8, 10);

		BestPaths.Found found = BestPaths.in(hops, new PathQuery(all.first(), 8, all.second(), 0, 8, false,
				all.starts(), all.targets(), all.through(), all.blocked(), false, 10, 0));

		assertThat(found.routes()).isEmpty();
		assertThat(found.truncated()).as("the budget is nothing").isFalse();
	}

	private static List<Path> found(Hops hops, String from, String to, boolean turns) {
		Nodes nodes = hops.network.nodes;
		return PathsByMeaning
			.in(hops,
					PathQuery.between(nodes.indexOf(from), nodes.indexOf(to), HopFilters.of(-1, false), 4, 10)
						.turning(turns))
			.routes()
			.stream()
			.map((route) -> new Path(hops.ties.hops(route.arcs()), null))
			.toList();
	}

	private static List<String> nodes(List<Path> paths) {
		return paths.stream()
			.map((path) -> path.hops().getFirst().fromId()
					+ path.hops().stream().map((hop) -> " " + hop.toId()).reduce("", String::concat))
			.toList();
	}

}
