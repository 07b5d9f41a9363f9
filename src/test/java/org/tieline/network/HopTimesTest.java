package org.tieline.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.evidence.RandomFacts;
import org.tieline.evidence.Status;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.HopWords;
import org.tieline.hop.Tie;
import org.tieline.hop.TieEvidence;
import org.tieline.time.Presumption;
import org.tieline.time.Spell.Holds;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On records that chance made, a hop of the network says of its fact what the fact itself
 * says through the same lens: whether it holds, its state, its status and its tense.
 */
class HopTimesTest {

	private static final int RECORDS = RandomRuns.of(60);

	private static final int FACTS = 40;

	private static final @Nullable Presumption[] REACHES = { null, null, Presumption.ofYears(1), Presumption.NONE };

	private final Map<String, Integer> tried = new TreeMap<>();

	@Test
	void aHopOfTheNetworkSaysWhatItsFactSays() {
		for (int seed = 0; seed < RECORDS; seed++) {
			Random random = new Random(seed);
			List<Fact> facts = IntStream.range(0, FACTS)
				.mapToObj((i) -> RandomFacts.supply("s" + (100 + i), "buyer", random))
				.toList();
			Network network = network(facts);
			for (int i = 0; i < 6; i++) {
				@Nullable PartialDate asOf = (i == 0) ? null : PartialDate.parse(RandomFacts.date(random));
				compare(facts, network, new Lens(asOf, null, null, random.nextInt(3) / 2 * 2, Set.of(),
						REACHES[random.nextInt(REACHES.length)]), "seed " + seed);
			}
		}
		for (String what : List.of("HELD", "PRESUMED", "POSSIBLE", "NOT_HELD", "CONTESTED", "ALLEGED", "PLANNED",
				"SINGLE_ORIGIN", "CORROBORATED", "past", "present", "only possible")) {
			assertThat(this.tried.getOrDefault(what, 0)).as(what).isGreaterThan(RECORDS / 10);
		}
	}

	private void compare(List<Fact> facts, Network network, Lens lens, String seed) {
		Hops hops = HopsBuilder.of(network, HoldingTime.of(lens, facts.getFirst().lastDays()), (fact) -> null);
		Map<String, Integer> drawn = new TreeMap<>();
		IntStream.range(0, hops.size()).forEach((hop) -> drawn.put(hops.ties.facts(hop).getFirst(), hop));
		for (Fact fact : facts) {
			FactView view = new FactView(fact, lens);
			Integer hop = drawn.get(fact.id());
			String why = "%s %s %s %s".formatted(seed, fact.id(), lens, view.stateHistory());
			assertThat(hop != null).as(why).isEqualTo(view.holds() == Holds.YES);
			assertThat(isPossible(hops, fact.id())).as(why).isEqualTo(view.holds() == Holds.POSSIBLY);
			if (hop != null) {
				compare(view, hops, hop, why);
			}
			else if (view.holds() == Holds.POSSIBLY) {
				this.tried.merge("only possible", 1, Integer::sum);
			}
		}
	}

	private void compare(FactView view, Hops hops, int hop, String why) {
		assertThat(hops.status[hop]).as(why)
			.isEqualTo((byte) TieEvidence.standing(view.status().ordinal(), view.stage()));
		TimeState state = hops.ties.evidence(hop)
			.ties()
			.stream()
			.map(TieEvidence::state)
			.reduce(TimeState::best)
			.orElseThrow();
		if (view.status() != Status.PLANNED) {
			assertThat(state).as(why).isEqualTo(view.time());
			String words = HopWords.of(hops.ties.evidence(new int[] { hop << 1 }));
			assertThat(words.contains(" supplied ")).as(why + words).isEqualTo(view.summary().contains(" supplied "));
			assertThat(words.contains(" supplies ")).as(why + words).isEqualTo(view.summary().contains(" supplies "));
			this.tried.merge(words.contains(" supplied ") ? "past" : "present", 1, Integer::sum);
		}
		this.tried.merge(view.status().name(), 1, Integer::sum);
		this.tried.merge(state.word().name(), 1, Integer::sum);
	}

	private static boolean isPossible(Hops hops, String fact) {
		return hops.holding.possibleFacts.stream().anyMatch((number) -> hops.network.facts.get(number).equals(fact));
	}

	private static Network network(List<Fact> facts) {
		List<String> ids = Stream.concat(Stream.of("buyer"), IntStream.range(0, FACTS).mapToObj((i) -> "s" + (100 + i)))
			.toList();
		NetworkBuilder builder = new NetworkBuilder(
				new Nodes(ids.stream().map((id) -> new Nodes.Node(id, id, EntityKind.COMPANY, null, null)).toList()),
				Kinds.all());
		List<Tie> ties = new ArrayList<>();
		facts.forEach((fact) -> ties.addAll(Tie.of(fact)));
		ties.forEach(builder::add);
		return builder.build();
	}

}
