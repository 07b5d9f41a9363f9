package org.tieline.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.HopFilter;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.hop.Tie;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The engine against plain enumeration of every simple path, on small random networks
 * with cycles, parallel ties, dates and gaps in what is known.
 */
class RandomPathsTest {

	private static final PartialDate AS_OF = PartialDate.parse("2010-06");

	private static final TieKind[] KINDS = { TieKind.SUPPLIES, TieKind.OWNS, TieKind.INFLUENCES };

	/** The same, and those of products. */
	private static final TieKind[] ALL_KINDS = { TieKind.SUPPLIES, TieKind.SUPPLIES, TieKind.SUPPLIES, TieKind.OWNS,
			TieKind.PRODUCES, TieKind.REQUIRES, TieKind.INVESTS_IN };

	/** A path as plain enumeration finds it. */
	private record Plain(String steps, int weakest, double high, int length, double low) {
	}

	@Test
	void theEngineFindsWhatPlainEnumerationFindsInItsOrder() {
		int withPaths = 0;
		for (int seed = 0; seed < RandomRuns.of(4500); seed++) {
			Drawn drawn = new Drawn(new Random(seed), KINDS);

			BestPaths.Found found = BestPaths.in(drawn.hops, drawn.search(TieKind.SUPPLIES.bit() | TieKind.OWNS.bit()));

			withPaths += drawn.agrees(found, drawn.all(TieKind.SUPPLIES.bit() | TieKind.OWNS.bit()), "seed " + seed);
		}
		assertThat(withPaths).as("the test tests something").isGreaterThan(RandomRuns.of(1000));
	}

	@Test
	void dependenceAndInfluenceComeBeforeNeighboursAsPlainEnumerationHasThem() {
		int mixed = 0;
		int withoutTurns = 0;
		for (int seed = 0; seed < RandomRuns.of(4500); seed++) {
			Drawn drawn = new Drawn(new Random(seed), ALL_KINDS);

			BestPaths.Found found = PathsByMeaning.in(drawn.hops, drawn.search(-1));

			List<Plain> all = new ArrayList<>(drawn.all(-1));
			all.sort(Comparator.comparing((path) -> meaning(path).isLast()));
			drawn.agrees(found, all, "seed " + seed);
			for (FoundPath route : found.routes()) {
				PathMeaning meaning = new Path(drawn.hops.ties.hops(route.arcs()), null).meaning();
				assertThat(meaning).as("seed " + seed).isEqualTo(meaning(all.get(found.routes().indexOf(route))));
				assertThat(drawn.turns || !Turns.any(drawn.hops, route.arcs())).isTrue();
			}
			mixed += all.stream().map(RandomPathsTest::meaning).distinct().count() > 1 ? 1 : 0;
			withoutTurns += drawn.turns ? 0 : 1;
		}
		assertThat(mixed).as("the test tests something").isGreaterThan(RandomRuns.of(800));
		assertThat(withoutTurns).isGreaterThan(RandomRuns.of(1000));
	}

	/** A random network and what is asked of it. */
	private static final class Drawn {

		private final NetworkFixtures drawn;

		private final Hops hops;

		private final boolean directed;

		private final int most;

		private final int wanted;

		private final List<String> through;

		private final boolean turns;

		Drawn(Random random, TieKind[] kinds) {
			int n = 3 + random.nextInt(4);
			this.drawn = drawn(random, n, kinds);
			this.directed = random.nextInt(3) == 0;
			this.most = 1 + random.nextInt(4);
			this.wanted = 1 + random.nextInt(12);
			this.hops = this.drawn.at(AS_OF.toString());
			this.through = List.of("n2", "n3", "n4").subList(0, Math.min(n - 2, Math.max(0, random.nextInt(9) - 5)));
			this.turns = random.nextBoolean();
		}

		PathQuery search(int kinds) {
			Nodes nodes = this.hops.network.nodes;
			return new PathQuery(HopFilters.of(kinds, this.directed), this.most, HopFilter.NONE, 0,
					PathQuery.of(nodes.indexOf("n0")), PathQuery.of(nodes.indexOf("n1")),
					PathQuery.of(this.through.stream().mapToInt(nodes::indexOf).toArray()), new BitSet(), false,
					this.wanted, BestPaths.BUDGET)
				.turning(this.turns);
		}

		List<Plain> all(int kinds) {
			return enumerate(this.drawn, kinds, this.directed, this.most).stream()
				.filter((path) -> List.of(path.steps().split(" ")).containsAll(this.through))
				.filter((path) -> this.turns || !turns(path))
				.toList();
		}

		/** Whether there are paths; 0: none. */
		int agrees(BestPaths.Found found, List<Plain> all, String seed) {
			assertThat(found.truncated()).isFalse();
			assertThat(found.routes()).as(seed).hasSize(Math.min(this.wanted, all.size()));
			assertThat(found.more()).as(seed).isEqualTo(all.size() > this.wanted);
			for (int i = 0; i < found.routes().size(); i++) {
				FoundPath route = found.routes().get(i);
				assertThat(steps(this.hops, route)).as(seed + ", path " + i).isEqualTo(all.get(i).steps());
				assertThat(route.high()).isCloseTo(all.get(i).high(), within(1e-12));
				assertThat(route.low()).isCloseTo(all.get(i).low(), within(1e-12));
				assertThat(route.weakest()).isEqualTo(all.get(i).weakest());
			}
			return all.isEmpty() ? 0 : 1;
		}

	}

	/** Two hops of one kind that point against each other at a shared entity. */
	private static boolean turns(Plain path) {
		return path.steps().matches(".*\\b(SUPPLIES|PRODUCES|REQUIRES)(> \\S+ \\1<|< \\S+ \\1>) .*");
	}

	/**
	 * As letters, small ones towards suppliers (s), makers' needs (s) and owners (i),
	 * capital ones the other way. Suppliers, then who has influence: such a path, or its
	 * reverse.
	 */
	private static PathMeaning meaning(Plain path) {
		String letters = path.steps()
			.replaceAll("(SUPPLIES<|PRODUCES>|REQUIRES>)", "s ")
			.replaceAll("(SUPPLIES>|PRODUCES<|REQUIRES<)", "S ")
			.replaceAll("(OWNS|INFLUENCES)<", "i ")
			.replaceAll("(OWNS|INFLUENCES)>", "I ")
			.replaceAll("n\\d| ", "");
		if (!letters.matches("s*i*|I*S*")) {
			return PathMeaning.NEIGHBOURHOOD;
		}
		return letters.matches(".*[iI].*") ? PathMeaning.INFLUENCE : PathMeaning.DEPENDENCE;
	}

	private static NetworkFixtures drawn(Random random, int n, TieKind[] kinds) {
		NetworkFixtures drawn = NetworkFixtures.of("n0 -PRESSES-> n1");
		for (int i = 0; i < n; i++) {
			drawn.node("n" + i, EntityKind.COMPANY, null);
		}
		int ties = n + random.nextInt(6 * n);
		for (int i = 0; i < ties; i++) {
			int from = random.nextInt(n);
			int to = random.nextInt(n);
			if (from != to) {
				// Eighths multiply exactly, so that equal strengths are equal.
				double low = random.nextInt(5) / 8.0;
				Interval share = random.nextBoolean() ? Interval.UNKNOWN
						: new Interval(low, low + random.nextInt(4) / 8.0);
				PartialDate seen = (random.nextInt(5) == 0) ? null : PartialDate.parse("20" + (10 + random.nextInt(3)));
				PartialDate end = (seen == null || random.nextInt(3) > 0) ? null : PartialDate.parse("2014");
				seen = (seen != null && random.nextBoolean()) ? PartialDate.parse("2009-03") : seen;
				TieKind kind = kinds[random.nextInt(kinds.length)];
				drawn.tie("n" + from, kind, "n" + to, (kind == TieKind.SUPPLIES) ? share : Interval.UNKNOWN,
						Status.values()[random.nextInt(5)], seen, end, null);
			}
		}
		return drawn;
	}

	private static String steps(Hops hops, FoundPath route) {
		StringBuilder text = new StringBuilder("n0");
		for (int arc : route.arcs()) {
			text.append(' ')
				.append(hops.kindOf(arc))
				.append(Hops.isForward(arc) ? '>' : '<')
				.append(' ')
				.append(hops.network.nodes.id(hops.head(arc)));
		}
		return text.toString();
	}

	private static List<Plain> enumerate(NetworkFixtures drawn, int kinds, boolean directed, int most) {
		List<Tie> holding = drawn.ties()
			.stream()
			.filter((tie) -> tie.status() != Status.PLANNED)
			.filter((tie) -> tie.when().at(AS_OF, null, null).counts())
			.filter((tie) -> (TieKind.valueOf(tie.type()).bit() & kinds) != 0)
			.toList();
		List<Plain> found = new ArrayList<>();
		walk(drawn, holding, directed, most, "n0", new ArrayList<>(List.of("n0")), new Plain("n0", 0, 1, 0, 1), found);
		found.sort((one, other) -> {
			int order = Integer.compare(one.weakest(), other.weakest());
			order = (order != 0) ? order : Double.compare(other.high(), one.high());
			order = (order != 0) ? order : Integer.compare(one.length(), other.length());
			order = (order != 0) ? order : Double.compare(other.low(), one.low());
			order = (order != 0) ? order : nodes(one).compareTo(nodes(other));
			return (order != 0) ? order : arcs(one).compareTo(arcs(other));
		});
		return found;
	}

	private static String nodes(Plain plain) {
		return plain.steps().replaceAll(" [A-Z_]+[<>]", "");
	}

	/** Hops lie sorted by start, end and kind; forward comes before backward. */
	private static String arcs(Plain plain) {
		StringBuilder key = new StringBuilder();
		String[] words = plain.steps().split(" ");
		for (int i = 1; i < words.length; i += 2) {
			boolean forward = words[i].endsWith(">");
			String tail = words[i - 1];
			String head = words[i + 1];
			key.append(forward ? tail + head : head + tail)
				.append((char) ('a' + TieKind.valueOf(words[i].substring(0, words[i].length() - 1)).ordinal()))
				.append(forward ? '0' : '1');
		}
		return key.toString();
	}

	private static void walk(NetworkFixtures drawn, List<Tie> holding, boolean directed, int most, String node,
			List<String> visited, Plain soFar, List<Plain> found) {
		if (node.equals("n1")) {
			found.add(soFar);
			return;
		}
		if (soFar.length() == most) {
			return;
		}
		TreeSet<String> steps = new TreeSet<>();
		for (Tie tie : holding) {
			if (tie.from().equals(node) && !visited.contains(tie.to())) {
				steps.add(tie.type() + "> " + tie.to());
			}
			if (!directed && tie.to().equals(node) && !visited.contains(tie.from())) {
				steps.add(tie.type() + "< " + tie.from());
			}
		}
		for (String step : steps) {
			String[] parts = step.split("[<>] ");
			boolean forward = step.contains(">");
			List<Tie> parallel = holding.stream()
				.filter((tie) -> tie.type().equals(parts[0]) && tie.from().equals(forward ? node : parts[1])
						&& tie.to().equals(forward ? parts[1] : node))
				.toList();
			int best = parallel.stream().mapToInt((tie) -> tie.status().ordinal()).min().orElseThrow();
			Interval share = (forward || !parts[0].equals("SUPPLIES")) ? Interval.UNKNOWN
					: beside(drawn, holding, parallel);
			visited.add(parts[1]);
			walk(drawn, holding, directed, most, parts[1], visited,
					new Plain(soFar.steps() + " " + step, Math.max(soFar.weakest(), best), soFar.high() * share.high(),
							soFar.length() + 1, soFar.low() * share.low()),
					found);
			visited.removeLast();
		}
	}

	/** The share of parallel ties: what the buyer's other suppliers leave of it. */
	private static Interval beside(NetworkFixtures drawn, List<Tie> holding, List<Tie> parallel) {
		Map<String, List<Tie>> suppliers = holding.stream()
			.filter((tie) -> tie.type().equals("SUPPLIES") && tie.to().equals(parallel.getFirst().to()))
			.collect(Collectors.groupingBy(Tie::from));
		List<Interval> all = suppliers.values().stream().map((ties) -> share(drawn, ties)).toList();
		double certain = all.stream().mapToDouble(Interval::low).sum();
		boolean someoneElse = all.stream().anyMatch((one) -> one.low() == 0 && one.high() > 0);
		boolean established = suppliers.values()
			.stream()
			.filter((ties) -> ties.stream().anyMatch((tie) -> tie.status().ordinal() <= Status.SINGLE_ORIGIN.ordinal()))
			.map((ties) -> share(drawn, ties))
			.anyMatch((one) -> one.low() == 0 && one.high() > 0);
		Interval own = share(drawn, parallel);
		double low = (certain < 1 || (certain == 1 && !established)) ? own.low() : 0;
		boolean bounds = certain < 1 || (certain == 1 && !someoneElse);
		return new Interval(low, bounds ? Math.min(own.high(), own.low() + 1 - certain) : own.high());
	}

	private static Interval share(NetworkFixtures drawn, List<Tie> parallel) {
		double low = 0;
		double high = 0;
		for (Tie tie : parallel) {
			Interval share = drawn.shareOf(tie);
			low = (tie.status().ordinal() <= Status.SINGLE_ORIGIN.ordinal()) ? Math.max(low, share.low()) : low;
			high = Math.min(1, high + share.high());
		}
		return new Interval(low, high);
	}

}
