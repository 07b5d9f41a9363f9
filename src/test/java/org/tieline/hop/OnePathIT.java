package org.tieline.hop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One pair, asked in four ways: for every stake of the shipped record, {@code ownership},
 * {@code stateInfluence} and {@code exposure} say of a hop what {@code paths} says of it.
 */
class OnePathIT extends TielineIT {

	private static final int BATCH = 25;

	private static final String PATH = " together { from to } weakest { facts { status } } summary ";

	private static final String HOPS = " { from { id } to { id } tie facts { id } } ";

	/** A stake and the date at which it is asked for. */
	private record Asked(Fact stake, String asOf) {

		String holder() {
			return this.stake.participant("holder").id();
		}

		String company() {
			return this.stake.participant("company").id();
		}

		boolean isOfAState() {
			return this.stake.participant("holder").kind() == EntityKind.GOVERNMENT;
		}

	}

	private final Map<String, Integer> compared = new TreeMap<>();

	@Test
	void everyQueryGivesAStakeTheSameTimeStatusAndTense() {
		List<Asked> stakes = stakes();
		for (int start = 0; start < stakes.size(); start += BATCH) {
			ask(stakes.subList(start, Math.min(start + BATCH, stakes.size())));
		}
		assertThat(this.compared.get("ownership")).as("the test tests something").isGreaterThan(50);
		assertThat(this.compared.get("stateInfluence")).isGreaterThan(5);
		assertThat(this.compared.get("exposure")).isGreaterThan(5);
	}

	/**
	 * Each at the last date that shows it; what nothing dates is asked without a date.
	 */
	private static List<Asked> stakes() {
		List<Asked> stakes = new ArrayList<>();
		for (Fact fact : ShippedFacts.facts()) {
			if (fact.kind().name().equals("STAKE")) {
				PartialDate shown = new FactView(fact, Lens.WIDE).lastShown();
				stakes.add(new Asked(fact, (shown != null) ? shown.toString() : ""));
			}
		}
		return stakes;
	}

	private void ask(List<Asked> stakes) {
		StringBuilder query = new StringBuilder("{");
		for (int i = 0; i < stakes.size(); i++) {
			Asked one = stakes.get(i);
			String lens = one.asOf().isEmpty() ? "" : ", lens: {asOf: \"" + one.asOf() + "\"}";
			query.append(
					"p%d: paths(from: \"%s\", to: \"%s\", rule: {ties: [OWNS], maxLength: 1, directed: true}%s) { paths {%s hops%s} } "
						.formatted(i, one.holder(), one.company(), lens, PATH, HOPS));
			query.append("o%d: ownership(of: \"%s\"%s) { owners { chains {%s hops%s} } } ".formatted(i, one.company(),
					lens, PATH, HOPS));
			if (one.isOfAState()) {
				query.append("s%d: stateInfluence(company: \"%s\", state: \"%s\"%s) { paths {%s hops%s} } ".formatted(i,
						one.company(), one.holder(), lens, PATH, HOPS));
				query.append(
						"e%d: exposure(of: \"%s\", to: \"%s\", supplyTies: 1, influenceTies: 1, first: 100%s) { paths {%s membership%s supply%s influence%s} } "
							.formatted(i, one.company(), one.holder(), lens, PATH, HOPS, HOPS, HOPS));
			}
		}
		// A part of the state itself is refused by exposure; its neighbours are answered.
		JsonNode answer = api().ask(query.append("}").toString(), Map.of()).path("data");
		assertThat(answer.isObject()).isTrue();
		for (int i = 0; i < stakes.size(); i++) {
			JsonNode path = answer.path("p" + i).path("paths").path(0);
			if (!path.isMissingNode()) {
				answer.path("o" + i)
					.path("owners")
					.forEach((owner) -> compare("ownership", path, owner.path("chains"), "hops"));
				compare("stateInfluence", path, answer.path("s" + i).path("paths"), "hops");
				compare("exposure", path, answer.path("e" + i).path("paths"), "influence");
			}
		}
	}

	/** Compares the paths of one hop that rest on the same facts. */
	private void compare(String asked, JsonNode path, JsonNode others, String hops) {
		for (JsonNode other : others) {
			boolean same = other.path("membership").isEmpty() && other.path("supply").isEmpty()
					&& other.path(hops).size() == 1
					&& facts(other.path(hops).path(0)).equals(facts(path.path("hops").path(0)));
			if (same) {
				String why = asked + ": " + other + "\npaths: " + path;
				assertThat(other.path("together")).as(why).isEqualTo(path.path("together"));
				assertThat(other.path("weakest")).as(why).isEqualTo(path.path("weakest"));
				assertThat(isPast(other)).as(why).isEqualTo(isPast(path));
				this.compared.merge(asked, 1, Integer::sum);
			}
		}
	}

	private static Set<String> facts(JsonNode hop) {
		Set<String> ids = new HashSet<>();
		hop.path("facts").forEach((fact) -> ids.add(fact.path("id").asString()));
		return ids;
	}

	private static boolean isPast(JsonNode path) {
		String summary = path.path("summary").asString();
		boolean past = summary.contains(" held ");
		assertThat(past).as(summary).isNotEqualTo(summary.matches(".* holds? .*"));
		return past;
	}

}
