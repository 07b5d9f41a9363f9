package org.tieline.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Grammar;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.HopWords;
import org.tieline.hop.Path;
import org.tieline.hop.Tie;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.HopsBuilder;
import org.tieline.network.NetworkBuilder;
import org.tieline.network.Nodes;
import org.tieline.network.TieShare;
import org.tieline.seed.ShippedFacts;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the hops between the entities of the shipped tables say. */
class ShippedHopsTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "2012-06-30", "2018-12-31", "2020-06-30", "2023-01-01", "2025-10-15" })
	void theyFollowTheRulesOfGrammar(String asOf) {
		Hops hops = hops(asOf);

		assertThat(hops.size()).isGreaterThan(10);
		for (int hop = 0; hop < hops.size(); hop++) {
			String words = HopWords.of(hops.ties.evidence(new int[] { hop << 1 }));
			assertThat(Grammar.faults(words, hops.network.nodes.name(hops.from[hop]))).as(words).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2018-12-31", "2023-01-01" })
	void whatTheyMeanIsReadAlikeInASearchAndInItsAnswer(String asOf) {
		Hops hops = hops(asOf);

		for (int arc = 0; arc < 2 * hops.size(); arc++) {
			Path path = new Path(List.of(hops.ties.hop(arc)), null);
			Path back = new Path(List.of(hops.ties.hop(arc ^ 1)), null);
			String words = path.meaningInWords();
			assertThat(path.meaning()).as(words).isEqualTo(HopFilters.meaning(hops, new int[] { arc }));
			assertThat(back.meaning()).as(words).isEqualTo(path.meaning());
			assertThat(Grammar.faults(words, "")).as(words).isEmpty();
		}
	}

	private static Hops hops(String asOf) {
		Map<String, Fact> facts = ShippedFacts.facts()
			.stream()
			.collect(Collectors.toMap(Fact::id, Function.identity()));
		NetworkBuilder builder = new NetworkBuilder(new Nodes(ShippedFacts.entities()
			.stream()
			.map((one) -> new Nodes.Node(one.id(), one.name(), one.kind(), one.countryId(), null))
			.toList()), Kinds.all());
		List.copyOf(facts.values()).forEach((fact) -> Tie.of(fact).forEach(builder::add));
		@Nullable PartialDate date = asOf.isEmpty() ? null : PartialDate.parse(asOf);
		@Nullable LocalDate end = facts.values().iterator().next().lastDays().of(null);
		return HopsBuilder.of(builder.build(), new HoldingTime(date, null, end, false), (id) -> TieShare
			.of((date != null) ? ClaimFixtures.on(asOf, facts.get(id)) : new FactView(facts.get(id), Lens.WIDE)));
	}

}
