package org.tieline.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.openjdk.jmh.infra.Blackhole;

import org.tieline.ownership.FiftyPercentRule;
import org.tieline.ownership.IntegratedOwnership;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.Share;
import org.tieline.ownership.Threshold;

/**
 * Ownership made up by chance: two holders for each company, one in a hundred companies
 * also holds 5 percent of its own largest holder, one stake in ten known within bounds
 * only. The 50 percent rule and integrated ownership from the ten owners at the top, over
 * everything below them; and the making of the graph.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class OwnershipBenchmark {

	private static final List<String> LISTED = List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9");

	private static final Threshold HALF = Threshold.atLeast(new BigDecimal("50"));

	@Param({ "1000", "10000", "100000" })
	public int stakes;

	private List<Share> shares;

	private OwnershipGraph graph;

	@Setup
	public void make() {
		Random random = new Random(7);
		this.shares = new ArrayList<>();
		Set<Integer> held = new HashSet<>();
		for (int company = 10; this.shares.size() < this.stakes; company++) {
			int holder = random.nextInt(company);
			add(random, company, holder, 40 + random.nextInt(30));
			add(random, company, random.nextInt(company), 1 + random.nextInt(20));
			if (company % 100 == 99 && holder >= 10 && held.add(holder)) {
				add(random, holder, company, 5);
			}
		}
		this.graph = new OwnershipGraph(this.shares);
	}

	private void add(Random random, int company, int owner, int percent) {
		int low = (random.nextInt(10) == 0) ? percent / 2 : percent;
		this.shares.add(Share.between("c" + owner, "c" + company, String.valueOf(low), String.valueOf(percent)));
	}

	@Benchmark
	public OwnershipGraph graph() {
		return new OwnershipGraph(this.shares);
	}

	@Benchmark
	public Object fiftyPercentRule() {
		return FiftyPercentRule.apply(this.graph, LISTED, HALF).findings();
	}

	/** A chain is as long as it is: about the logarithm of the number of companies. */
	@Benchmark
	public void fiftyPercentRuleWithChains(Blackhole hole) {
		FiftyPercentRule rule = FiftyPercentRule.apply(this.graph, LISTED, HALF);
		rule.findings().forEach((finding) -> hole.consume(rule.chains(finding.company())));
	}

	@Benchmark
	public Object integratedOwnership() {
		return IntegratedOwnership.of(this.graph, LISTED);
	}

}
