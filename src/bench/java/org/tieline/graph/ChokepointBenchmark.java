package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Dominators and the smallest cut on graphs with heavy-tailed degrees, five arcs to a
 * node: a supplier in a hundred, one target of many suppliers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway") // JMH calls make() first
public class ChokepointBenchmark {

	@Param({ "1000", "10000", "100000", "200000" })
	public int nodes;

	private Digraph graph;

	private final BitSet one = new BitSet();

	private BitSet suppliers;

	private int target;

	@Setup
	public void make() {
		this.graph = RandomDigraph.heavyTailed(this.nodes, 5 * this.nodes);
		this.one.set(0);
		this.target = 1;
		this.suppliers = RandomDigraph.some(new Random(11), this.nodes, 0.01);
		this.suppliers.clear(this.target);
		for (int arc = this.graph.firstIn[this.target]; arc < this.graph.firstIn[this.target + 1]; arc++) {
			this.suppliers.clear(this.graph.tails[arc]);
		}
		long reached = Arrays.stream(Dominators.immediate(this.graph, this.one))
			.filter((immediate) -> immediate != Dominators.UNREACHABLE)
			.count();
		System.out.printf("%d arcs, %d nodes reached from one, %d suppliers, cut of %d%n", this.graph.arcs(), reached,
				this.suppliers.cardinality(), VertexCut.between(this.graph, this.suppliers, this.target).size());
	}

	@Benchmark
	public Object dominatorsFromOne() {
		return Dominators.immediate(this.graph, this.one);
	}

	@Benchmark
	public Object dominatorsFromAllSuppliers() {
		return Dominators.immediate(this.graph, this.suppliers);
	}

	@Benchmark
	public Object dominatorsFromOneBySettling() {
		return IterativeDominators.immediate(this.graph, this.one);
	}

	@Benchmark
	public Object smallestCut() {
		return VertexCut.between(this.graph, this.suppliers, this.target);
	}

	@Benchmark
	public Object both() {
		return Chokepoints.of(this.graph, this.suppliers, this.target);
	}

}
