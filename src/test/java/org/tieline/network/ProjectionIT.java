package org.tieline.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.graphstore.Row;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.Tie;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordReader;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ties are a projection of the claims: rebuilt from what is stored they are what is
 * stored.
 */
class ProjectionIT extends TielineIT {

	@Autowired
	RecordReader reader;

	@Autowired
	KindsOfFact kinds;

	@Test
	void tiesRebuiltFromTheStoredClaimsEqualTheTiesStored() {
		List<Map<String, Object>> rebuilt = Projection.rows(facts());

		assertThat(rebuilt).isNotEmpty().isEqualTo(stored());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2012", "2017", "2018-06", "2019", "2020", "2023-10-05" })
	void aTieHoldsWhereItsFactHolds(String date) {
		PartialDate asOf = PartialDate.parse(date);
		Lens lens = new Lens(asOf, null, null, 0, Set.of());
		List<Fact> drawing = new ArrayList<>(facts().stream().filter((fact) -> !Tie.of(fact).isEmpty()).toList());
		drawing.add(seenLateInTheYearOfItsEnd());
		Network network = network(drawing);
		HeldTies holding = new HeldTies(network, HoldingTime.of(lens, drawing.getFirst().lastDays()), (fact) -> null,
				Nodes.NONE);

		assertThat(holding.ties.stream().mapToObj((tie) -> network.facts.get(network.fact[tie])))
			.isSubsetOf(held(drawing, lens, Spell.Holds.YES))
			.containsAll(held(drawing, lens, Spell.Holds.YES));
		assertThat(IntStream.of(holding.possible).sum()).isEqualTo(held(drawing, lens, Spell.Holds.POSSIBLY).size());
	}

	/** No shipped fact is so: seen twice, and over within the year of the second time. */
	private static Fact seenLateInTheYearOfItsEnd() {
		return ClaimFixtures.supply(ClaimFixtures.claim("a").asOf("2015"), ClaimFixtures.claim("b").asOf("2018-09-15"),
				ClaimFixtures.claim("c").to("2018"));
	}

	private static Set<String> held(List<Fact> facts, Lens lens, Spell.Holds how) {
		return facts.stream()
			.filter((fact) -> new FactView(fact, lens).holds() == how)
			.map(Fact::id)
			.collect(Collectors.toSet());
	}

	private static Network network(List<Fact> facts) {
		List<Tie> ties = facts.stream().flatMap((fact) -> Tie.of(fact).stream()).toList();
		NetworkBuilder builder = new NetworkBuilder(new Nodes(ties.stream()
			.flatMap((tie) -> Stream.of(tie.from(), tie.to(), tie.product()))
			.filter(Objects::nonNull)
			.distinct()
			.map((id) -> new Nodes.Node(id, id, EntityKind.COMPANY, null, null))
			.toList()), Kinds.all());
		ties.forEach(builder::add);
		return builder.build();
	}

	@SuppressWarnings("unchecked")
	private List<Fact> facts() {
		RecordKey all = new RecordKey.OfFacts(RecordKey.Via.KIND, "", this.kinds.names(), Set.of());
		return (List<Fact>) this.reader.read(Set.of(all)).get(all);
	}

	private List<Map<String, Object>> stored() {
		List<Map<String, Object>> ties = new ArrayList<>();
		for (Row row : this.store.read("projection/stored", Map.of())) {
			Map<String, Object> properties = new HashMap<>(row.row("properties").values());
			properties.keySet().removeAll(Set.of("sinceVersion", "untilVersion"));
			ties.add(Map.of("type", row.text("type"), "from", row.text("from"), "to", row.text("to"), "properties",
					properties));
		}
		return ties;
	}

}
