package org.tieline.path;

import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.tieline.evidence.TieKind;
import org.tieline.exposure.LookThrough;
import org.tieline.network.EvidenceRank;
import org.tieline.network.GeneratedNetwork;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.Network;
import org.tieline.network.Nodes;
import org.tieline.value.Interval;

/**
 * Paths, reach and sums on 100,000 companies and 1,000,000 supply ties, beside JGraphT.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway") // JMH calls make() first
public class NetworkBenchmark {

	private static final int COMPANIES = 100_000;

	private GeneratedNetwork generated;

	private Hops hops;

	private Graph<Integer, DefaultEdge> graph;

	private final Random random = new Random(1);

	@Setup
	public void make() {
		this.generated = new GeneratedNetwork(COMPANIES, 1_000_000);
		long before = used();
		Network network = this.generated.build();
		long built = used();
		this.hops = this.generated.hops(network);
		long walkable = used();
		System.out.printf("network %.1f bytes a tie, of them fact ids %.1f; hops %.1f bytes a tie; %d hops%n",
				(built - before) / 1e6, this.hops.network.facts.size() * 18 / 1e6, (walkable - built) / 1e6,
				this.hops.size());
		this.graph = new SimpleDirectedGraph<>(DefaultEdge.class);
		for (int i = 0; i < COMPANIES; i++) {
			this.graph.addVertex(i);
		}
		for (int hop = 0; hop < this.hops.size(); hop++) {
			this.graph.addEdge(this.hops.from[hop], this.hops.to[hop]);
		}
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@Benchmark
	public Object bestTenPathsWithinFour() {
		return BestPaths.in(this.hops,
				PathQuery.between(company(), company(), HopFilters.of(TieKind.SUPPLIES.bit(), false), 4, 10));
	}

	/** The same as the API asks for it: by meaning, and without turns. */
	@Benchmark
	public Object bestTenPathsByMeaningWithinFour() {
		return PathsByMeaning.in(this.hops,
				PathQuery.between(company(), company(), HopFilters.of(TieKind.SUPPLIES.bit(), false), 4, 10)
					.turning(false));
	}

	@Benchmark
	public Object allDependents() {
		return Distances.to(this.hops, HopFilters.UPSTREAM, EvidenceRank.WORST, COMPANIES, PathQuery.of(company()));
	}

	@Benchmark
	public int allDependentsJGraphT() {
		int count = 0;
		BreadthFirstIterator<Integer, DefaultEdge> reached = new BreadthFirstIterator<>(this.graph, company());
		while (reached.hasNext()) {
			reached.next();
			count++;
		}
		return count;
	}

	@Benchmark
	public Object dependentsToTierThree() {
		return TierSearch.of(this.hops, company(), false, 3, Nodes.NONE);
	}

	@Benchmark
	public int dependentsToTierThreeJGraphT() {
		int count = 0;
		BreadthFirstIterator<Integer, DefaultEdge> reached = new BreadthFirstIterator<>(this.graph, company());
		while (reached.hasNext() && reached.getDepth(reached.next()) <= 3) {
			count++;
		}
		return count;
	}

	@Benchmark
	public Interval lookThroughOfOnePair() {
		BitSet buyer = PathQuery.of(company());
		BitSet target = PathQuery.of(company());
		return new LookThrough(this.hops, target, target, buyer).of(buyer.nextSetBit(0));
	}

	/** The sum that is asked for unless the record is supposed to be complete. */
	@Benchmark
	public double leastLookThroughOfOnePair() {
		BitSet buyer = PathQuery.of(company());
		BitSet target = PathQuery.of(company());
		return new LookThrough(this.hops, target, target, buyer).least(buyer.nextSetBit(0));
	}

	@Benchmark
	public Object buildFromTiesInMemory() {
		return this.generated.build();
	}

	private int company() {
		return this.random.nextInt(COMPANIES);
	}

}
