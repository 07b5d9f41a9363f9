package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

class FiftyPercentRuleTest {

	private static final Threshold HALF = Threshold.atLeast(new BigDecimal("50"));

	static Stream<JsonNode> golden() {
		return new JsonMapper()
			.readTree(FiftyPercentRuleTest.class.getResourceAsStream("/golden/ownership/fifty_percent_rule.json"))
			.valueStream();
	}

	@ParameterizedTest
	@MethodSource("golden")
	void catchesWhatThePublishedCasesCatch(JsonNode golden) {
		List<Share> shares = golden.path("edges")
			.valueStream()
			.map((edge) -> Share.exactly(edge.get(0).asString(), edge.get(1).asString(),
					edge.get(2).decimalValue().movePointRight(2).toPlainString()))
			.toList();
		Set<String> listed = strings(golden.path("listed"));
		Set<String> blocked = strings(golden.path("blocked"));
		blocked.removeAll(listed);

		assertThat(caught(shares, listed, Ternary.YES)).as(golden.toString()).isEqualTo(blocked);
		// With the rest in recorded other hands, everything else is certainly free.
		assertThat(caught(completed(shares), listed, Ternary.UNDETERMINED)).isEmpty();
	}

	@Test
	void companiesThatOnlyOwnEachOtherNeverCatchThemselves() {
		List<Finding> findings = apply(List.of("x"), "x 30 a", "x 20 b", "a 50 b", "b 50 a", "o 20 a", "o 30 b");

		assertThat(findings).extracting(Finding::caught).containsOnly(Ternary.NO);
	}

	@Test
	void anUnrecordedRestThatCouldCloseTheGapLeavesItOpen() {
		Finding finding = apply(List.of("x"), "x 40 a", "o 45 a").getFirst();

		assertThat(finding.caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(finding.aggregateLow()).isEqualByComparingTo("40");
		assertThat(finding.unrecordedHigh()).isEqualByComparingTo("15");
	}

	@Test
	void noNeedsARecordedMajorityInOtherHands() {
		assertThat(apply(List.of("x"), "x 40 a", "o 50 a").getFirst().caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(apply(List.of("x"), "x 40 a", "o 50.01 a").getFirst().caught()).isEqualTo(Ternary.NO);
	}

	@Test
	void anUnrecordedMajorityFurtherDownIsOpenToo() {
		// x has a minority of a; whoever has the other 70 of b is not recorded.
		List<Finding> findings = apply(List.of("x"), "x 10 a", "o 90 a", "a 30 b");

		assertThat(findings).extracting(Finding::company).containsExactly("b", "a");
		assertThat(findings).extracting(Finding::caught).containsExactly(Ternary.UNDETERMINED, Ternary.NO);
	}

	@Test
	void boundsDecideOnlyWhenBothSidesAgree() {
		assertThat(apply(List.of("x"), "x 50..70 a").getFirst().caught()).isEqualTo(Ternary.YES);
		assertThat(apply(List.of("x"), "x 45..55 a", "o 45 a").getFirst().caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(apply(List.of("x"), "x 10..45 a", "o 51 a").getFirst().caught()).isEqualTo(Ternary.NO);
	}

	@Test
	void aMajorityIsMoreThanHalf() {
		OwnershipGraph graph = new OwnershipGraph(shares("x 50 a", "y 50 a", "x 50.01 b", "y 49.99 b"));

		assertThat(FiftyPercentRule.apply(graph, List.of("x"), Threshold.MAJORITY).findings())
			.extracting(Finding::company, Finding::caught)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("b", Ternary.YES),
					org.assertj.core.groups.Tuple.tuple("a", Ternary.NO));
	}

	@Test
	void everyOwnerThatCountsHasItsChain() {
		OwnershipGraph graph = new OwnershipGraph(shares("x 50 a", "x 50 b", "a 25 c", "b 25 c"));

		assertThat(FiftyPercentRule.apply(graph, List.of("x"), HALF).chains("c"))
			.extracting((chain) -> chain.stream().map(Share::owner).toList())
			.containsExactly(List.of("x", "a"), List.of("x", "b"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void agreesWithAPatientSearchOnRandomOwnership(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < RandomRuns.of(200); round++) {
			List<Share> shares = RandomOwnership.shares(random, 2 + random.nextInt(9), true);
			Set<String> listed = Set.of("n0", "n1");
			Set<String> yes = new TreeSet<>(listed);
			Set<String> maybe = new TreeSet<>(listed);
			Set<String> reached = reached(shares, listed);
			while (grow(shares, yes)) {
				continue;
			}
			Patience patience = new Patience(shares, maybe);
			while (patience.grow() || patience.growRings()) {
				continue;
			}
			maybe.retainAll(reached);
			yes.removeAll(listed);
			maybe.removeAll(listed);
			maybe.removeAll(yes);

			assertThat(caught(shares, listed, Ternary.YES)).as("seed %d: %s", seed, shares).isEqualTo(yes);
			assertThat(caught(shares, listed, Ternary.UNDETERMINED)).as("seed %d: %s", seed, shares).isEqualTo(maybe);
		}
	}

	/** Adds whoever reaches half, looking at everybody again and again. */
	private static boolean grow(List<Share> shares, Set<String> caught) {
		Map<String, BigDecimal> sums = new HashMap<>();
		shares.stream()
			.filter((share) -> caught.contains(share.owner()))
			.forEach((share) -> sums.merge(share.company(), share.low(), BigDecimal::add));
		return sums.entrySet()
			.stream()
			.filter((sum) -> sum.getValue().compareTo(new BigDecimal("50")) >= 0)
			.map(Map.Entry::getKey)
			.map(caught::add)
			.reduce(false, Boolean::logicalOr);
	}

	private static Set<String> reached(List<Share> shares, Set<String> listed) {
		Set<String> reached = new TreeSet<>(listed);
		while (shares.stream()
			.filter((share) -> reached.contains(share.owner()) && share.high().signum() > 0)
			.toList()
			.stream()
			.map((share) -> reached.add(share.company()))
			.reduce(false, Boolean::logicalOr)) {
			continue;
		}
		return reached;
	}

	private static List<Share> completed(List<Share> shares) {
		List<Share> all = new ArrayList<>(shares);
		shares.stream()
			.collect(Collectors.groupingBy(Share::company,
					Collectors.reducing(BigDecimal.ZERO, Share::low, BigDecimal::add)))
			.forEach((company, sum) -> all
				.add(new Share("others", company, Share.WHOLE.subtract(sum), Share.WHOLE.subtract(sum), "")));
		return all;
	}

	private static Set<String> caught(List<Share> shares, Set<String> listed, Ternary wanted) {
		return FiftyPercentRule.apply(new OwnershipGraph(shares), listed, HALF)
			.findings()
			.stream()
			.filter((finding) -> finding.caught() == wanted)
			.map(Finding::company)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Finding> apply(List<String> listed, String... lines) {
		return FiftyPercentRule.apply(new OwnershipGraph(shares(lines)), listed, HALF).findings();
	}

	static List<Share> shares(String... lines) {
		return Stream.of(lines).map((line) -> line.split(" ")).map((part) -> {
			String[] bounds = part[1].split("\\.\\.");
			return Share.between(part[0], part[2], bounds[0], bounds[bounds.length - 1]);
		}).toList();
	}

	private static Set<String> strings(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
	}

}
