package org.tieline.path;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordReader;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who supplies whom at a date is one answer, whatever asks for it. */
class SupplyAgreementIT extends TielineIT {

	@Autowired
	RecordReader reader;

	@ParameterizedTest
	@ValueSource(strings = { "2016", "2019-05-16", "2021", "2022-06", "2025" })
	void recordTiersAndCutoffAgreeForEveryCustomer(String date) {
		Map<String, Set<String>> held = held(date, (fact) -> true);
		Map<String, Set<String>> walked = new TreeMap<>();
		for (Map.Entry<String, EntityKind> customer : customers().entrySet()) {
			String id = customer.getKey();
			boolean company = customer.getValue() == EntityKind.COMPANY;
			JsonNode answer = api().data(question(id, date, company));
			Set<String> tier = walked(answer.path("dependencies"));
			if (!tier.isEmpty()) {
				walked.put(id, tier);
			}
			if (company) {
				assertThat(listed(answer.path("company"))).as(id).isEqualTo(held.getOrDefault(id, Set.of()));
			}
		}

		assertThat(walked).isNotEmpty().isEqualTo(held);
		assertThat(cut(date)).isEqualTo(held(date, (fact) -> !isOfGroup(fact)));
	}

	@Test
	void anAwardedContractIsAPlanEverywhere() {
		// China Mobile's awards of 2019 to 2023: nobody says what was delivered.
		JsonNode answer = api().data(question("china-mobile", "2021", true));

		assertThat(listed(answer.path("company"))).isEmpty();
		assertThat(walked(answer.path("dependencies"))).isEmpty();
		JsonNode award = api().data(
				"{ fact(id: \"supply:huawei:china-mobile:5g-base-station\") { status summary ... on Supply { supplyStatus shareOfContract { status } } } }")
			.path("fact");
		assertThat(award.path("status").asString()).isEqualTo("PLANNED");
		assertThat(award.path("summary").asString())
			.isEqualTo("Huawei planned to supply China Mobile with 5G base stations (last recorded 2023-06-14).");
		assertThat(award.path("shareOfContract").path("status").asString()).isEqualTo("SINGLE_ORIGIN");
	}

	private static String question(String customer, String date, boolean company) {
		String lens = "lens: {asOf: \"" + date + "\"}";
		return """
				{ %3$s
				  dependencies(of: "%1$s", tiers: 1, %2$s) { tiers { members { via { tie facts { id } } } } } }"""
			.formatted(customer, lens, company ? "company(id: \"" + customer + "\") { suppliers(first: 100, " + lens
					+ ") { totalCount nodes { id } } }" : "");
	}

	private static Set<String> listed(JsonNode company) {
		JsonNode suppliers = company.path("suppliers");
		assertThat(suppliers.path("totalCount").asInt()).as("one page").isLessThanOrEqualTo(100);
		return ids(suppliers.path("nodes"));
	}

	private static Set<String> walked(JsonNode dependencies) {
		Set<String> ids = new TreeSet<>();
		dependencies.path("tiers").forEach((tier) -> tier.path("members").forEach((member) -> {
			JsonNode hop = member.path("via").get(0);
			if (hop.path("tie").asString().equals("SUPPLIES")) {
				ids.addAll(ids(hop.path("facts")));
			}
		}));
		return ids;
	}

	/** What a cutoff of everybody from everybody cuts, by customer. */
	private Map<String, Set<String>> cut(String date) {
		Map<String, Set<String>> cut = new TreeMap<>();
		api()
			.data("{ cutoff(scenario: {suppliers: {any: true}, customers: {any: true}}, lens: {asOf: \"" + date
					+ "\"}) { cut { id customer { id } } } }")
			.path("cutoff")
			.path("cut")
			.forEach((fact) -> cut.computeIfAbsent(fact.path("customer").path("id").asString(), (id) -> new TreeSet<>())
				.add(fact.path("id").asString().replaceAll("~.*", "")));
		return cut;
	}

	/** The facts that held at a date, by customer. */
	private Map<String, Set<String>> held(String date, Predicate<Fact> some) {
		Lens lens = new Lens(PartialDate.parse(date), null, null, 0, Set.of());
		Map<String, Set<String>> held = new TreeMap<>();
		supply().stream()
			.filter((fact) -> some.test(fact) && new FactView(fact, lens).holds() == Spell.Holds.YES)
			.forEach((fact) -> held.computeIfAbsent(fact.participants().get("customer").id(), (id) -> new TreeSet<>())
				.add(fact.id()));
		return held;
	}

	/** Supply of groups has no part in a cutoff: it would stand beside their members. */
	private static boolean isOfGroup(Fact fact) {
		return fact.participants().values().stream().anyMatch((one) -> one.kind() == EntityKind.GROUP);
	}

	private Map<String, EntityKind> customers() {
		Map<String, EntityKind> customers = new TreeMap<>();
		supply().forEach((fact) -> {
			Entity customer = fact.participants().get("customer");
			customers.put(customer.id(), customer.kind());
		});
		return customers;
	}

	@SuppressWarnings("unchecked")
	private Collection<Fact> supply() {
		RecordKey all = new RecordKey.OfFacts(RecordKey.Via.KIND, "", Set.of("SUPPLY"), Set.of());
		return (Collection<Fact>) this.reader.read(Set.of(all)).get(all);
	}

	private static Set<String> ids(JsonNode nodes) {
		Set<String> ids = new TreeSet<>();
		nodes.forEach((node) -> ids.add(node.path("id").asString().replaceAll("~.*", "")));
		return ids;
	}

}
