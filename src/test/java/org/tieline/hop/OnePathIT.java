package org.tieline.hop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
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
 * One question, asked in four ways: for every stake of the shipped record, and for chains
 * of two stakes, {@code ownership}, {@code stateInfluence} and {@code exposure} say of a
 * path and of each of its hops what {@code paths} says of it, at a past date and at any
 * time; and a hop has the tense of its facts.
 */
class OnePathIT extends TielineIT {

	private static final int BATCH = 20;

	/** Chains of two stakes that are asked, of all that the record has. */
	private static final int CHAINS = 300;

	private static final String HOPS = " { from { id name } to { id name } tie forward time { word shown } facts { id status summary } } ";

	private static final String PATH = " together { from to } weakest { facts { id status } } summary ";

	/** A holder and a company below it, and the date at which they are asked for. */
	private record Asked(Fact first, Fact last, String asOf) {

		String holder() {
			return this.first.participant("holder").id();
		}

		String company() {
			return this.last.participant("company").id();
		}

		int length() {
			return (this.first == this.last) ? 1 : 2;
		}

		boolean isOfAState() {
			return this.first.participant("holder").kind() == EntityKind.GOVERNMENT;
		}

	}

	private final Map<String, Integer> compared = new TreeMap<>();

	private final List<String> differences = new ArrayList<>();

	@Test
	void everyStakeIsToldAlikeByAllWhoAreAsked() {
		List<Asked> stakes = new ArrayList<>();
		stakes().forEach((stake) -> add(stakes, stake, stake));
		ask(stakes);

		assertThat(this.differences).isEmpty();
		assertThat(this.compared).as("the test tests something")
			.satisfies((all) -> assertThat(all.get("ownership")).isGreaterThan(60))
			.satisfies((all) -> assertThat(all.get("stateInfluence")).isGreaterThan(5))
			.satisfies((all) -> assertThat(all.get("exposure")).isGreaterThan(5))
			.satisfies((all) -> assertThat(all.get("hops with their facts")).isGreaterThan(100));
	}

	@Test
	void chainsOfTwoStakesAreToldAlikeByAllWhoAreAsked() {
		List<Asked> chains = new ArrayList<>();
		for (Fact first : stakes()) {
			for (Fact last : stakes()) {
				boolean chained = first.participant("company").id().equals(last.participant("holder").id());
				if (chained && !first.participant("holder").id().equals(last.participant("company").id())) {
					add(chains, first, last);
				}
			}
		}
		Collections.shuffle(chains, new Random(1));
		ask(chains.subList(0, Math.min(CHAINS, chains.size())));

		assertThat(this.differences).isEmpty();
		assertThat(this.compared).as("the test tests something")
			.satisfies((all) -> assertThat(all.get("ownership")).isGreaterThan(5))
			.satisfies((all) -> assertThat(all.get("stateInfluence")).isGreaterThan(3))
			.satisfies((all) -> assertThat(all.get("exposure")).isGreaterThan(3));
	}

	private static List<Fact> stakes() {
		return ShippedFacts.facts().stream().filter((fact) -> fact.kind().name().equals("STAKE")).toList();
	}

	/** At the last date that shows the last stake, if one does, and at any time. */
	private static void add(List<Asked> asked, Fact first, Fact last) {
		@Nullable PartialDate shown = new FactView(last, Lens.WIDE).lastShown();
		if (shown != null) {
			asked.add(new Asked(first, last, shown.toString()));
		}
		asked.add(new Asked(first, last, ""));
	}

	private void ask(List<Asked> all) {
		for (int start = 0; start < all.size(); start += BATCH) {
			askSome(all.subList(start, Math.min(start + BATCH, all.size())));
		}
	}

	private void askSome(List<Asked> some) {
		StringBuilder query = new StringBuilder("{");
		for (int i = 0; i < some.size(); i++) {
			query.append(questions(some.get(i), i));
		}
		// A part of the state itself is refused by exposure; its neighbours are answered.
		JsonNode answer = askWithoutLimits(query.append("}").toString()).path("data");
		assertThat(answer.isObject()).isTrue();
		for (int i = 0; i < some.size(); i++) {
			Asked asked = some.get(i);
			for (JsonNode path : answer.path("p" + i).path("paths")) {
				path.path("hops").forEach((hop) -> compareToFacts(hop, path, asked));
				answer.path("o" + i)
					.path("owners")
					.forEach((owner) -> compare("ownership", asked, path, owner.path("chains"), "hops"));
				compare("stateInfluence", asked, path, answer.path("s" + i).path("paths"), "hops");
				compare("exposure", asked, path, answer.path("e" + i).path("paths"), "influence");
			}
		}
	}

	private static String questions(Asked one, int number) {
		String lens = one.asOf().isEmpty() ? "" : ", lens: {asOf: \"" + one.asOf() + "\"}";
		String of = "p%d: paths(from: \"%s\", to: \"%s\", rule: {ties: [OWNS], maxLength: %d, directed: true}%s) { paths {%s hops%s} } "
			.formatted(number, one.holder(), one.company(), one.length(), lens, PATH, HOPS)
				+ "o%d: ownership(of: \"%s\"%s) { owners { chains {%s hops%s} } } ".formatted(number, one.company(),
						lens, PATH, HOPS);
		if (!one.isOfAState()) {
			return of;
		}
		return of
				+ "s%d: stateInfluence(company: \"%s\", state: \"%s\"%s) { paths {%s hops%s} } ".formatted(number,
						one.company(), one.holder(), lens, PATH, HOPS)
				+ "e%d: exposure(of: \"%s\", to: \"%s\", supplyTies: 1, influenceTies: %d, first: 100%s) { paths {%s membership%s supply%s influence%s} } "
					.formatted(number, one.company(), one.holder(), one.length(), lens, PATH, HOPS, HOPS, HOPS);
	}

	/** Compares paths whose hops rest on the same facts, from either end. */
	private void compare(String who, Asked asked, JsonNode path, JsonNode others, String hops) {
		for (JsonNode other : others) {
			List<JsonNode> mine = list(path.path("hops"));
			List<JsonNode> theirs = list(other.path(hops));
			if (!other.path("membership").isEmpty() || !other.path("supply").isEmpty()
					|| theirs.size() != mine.size()) {
				continue;
			}
			if (!facts(theirs).equals(facts(mine))) {
				Collections.reverse(theirs);
			}
			if (facts(theirs).equals(facts(mine))) {
				this.compared.merge(who, 1, Integer::sum);
				List<Object> said = said(path, mine);
				List<Object> told = said(other, theirs);
				if (!told.equals(said)) {
					this.differences.add("%s at '%s': %s%n%s%npaths: %s%n%s".formatted(who, asked.asOf(), told,
							other.path("summary"), said, path.path("summary")));
				}
			}
		}
	}

	/**
	 * The common time, the status of the weakest hop, and of each hop its state, status
	 * and tense. Of two that are alike weak a path names the first, whichever end it
	 * starts at.
	 */
	private static List<Object> said(JsonNode path, List<JsonNode> hops) {
		List<Object> said = new ArrayList<>(List.of(path.path("together"),
				new java.util.TreeSet<>(statuses(path.path("weakest")).values()).toString()));
		for (JsonNode hop : hops) {
			said.add(hop.path("time"));
			said.add(statuses(hop));
			said.add(isPast(path, hop));
		}
		return said;
	}

	/** A hop of one fact has its tense. What is planned is told in other words. */
	private void compareToFacts(JsonNode hop, JsonNode path, Asked asked) {
		JsonNode fact = hop.path("facts").path(0);
		String summary = fact.path("summary").asString();
		boolean told = summary.contains(" held ") || summary.matches(".* holds? .*");
		if (hop.path("facts").size() == 1 && told && !fact.path("status").asString().equals("PLANNED")) {
			this.compared.merge("hops with their facts", 1, Integer::sum);
			if (summary.contains(" held ") != isPast(path, hop)) {
				this.differences.add("at '%s': %s%n%s".formatted(asked.asOf(), path.path("summary"), summary));
			}
		}
	}

	private static List<JsonNode> list(JsonNode nodes) {
		List<JsonNode> list = new ArrayList<>();
		nodes.forEach(list::add);
		return list;
	}

	private static List<Set<String>> facts(List<JsonNode> hops) {
		return hops.stream().map(OnePathIT::ids).toList();
	}

	private static Set<String> ids(JsonNode hop) {
		Set<String> ids = new HashSet<>();
		hop.path("facts").forEach((fact) -> ids.add(fact.path("id").asString()));
		return ids;
	}

	private static Map<String, String> statuses(JsonNode hop) {
		Map<String, String> statuses = new TreeMap<>();
		hop.path("facts").forEach((fact) -> statuses.put(fact.path("id").asString(), fact.path("status").asString()));
		return statuses;
	}

	/** Whether the summary of a path tells a hop in the past tense. */
	private static boolean isPast(JsonNode path, JsonNode hop) {
		String holder = hop.path(hop.path("forward").asBoolean() ? "from" : "to").path("name").asString();
		String summary = path.path("summary").asString();
		Matcher verb = Pattern
			.compile("(?:^|; )(?:the )?" + Pattern.quote(holder) + " (held|holds?|may hold) ", Pattern.CASE_INSENSITIVE)
			.matcher(summary);
		assertThat(verb.find()).as(holder + " in: " + summary).isTrue();
		return verb.group(1).equals("held");
	}

}
