package org.tieline.api;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that keeps answers by id shows what the server said, whatever the lenses. */
class CacheIT extends TielineIT {

	/** Every part of a lens is in one of them. */
	private static final List<String> LENSES = List.of("{asOf: \"2017\"}",
			"{knownAt: \"2018-12-31\", stances: [STATES, ALLEGES, DENIES]}",
			"{asOf: \"2019\", minOrigins: 2, excludeSources: [\"wsj-2018-11-23\"], presume: \"P1Y\"}");

	/** A claim by its id is refused under a lens that leaves it out. */
	private static final String CLAIM_LEFT_OUT = "lens: claim '";

	private static final String FACT = "influence:gov-cn:huawei:compel-by-law";

	@Autowired
	private GraphQlSource source;

	@Test
	void noFieldOfAnObjectHasTwoValues() {
		NormalizedCache cache = new NormalizedCache(this.source.schema());
		for (String lens : LENSES) {
			EveryField every = new EveryField(this.source.schema(), lens);
			every.roots().forEach((root) -> keep(cache, every.documents(root), CLAIM_LEFT_OUT));
		}
		List<String> kinds = kinds();
		for (int i = 0; i < kinds.size(); i++) {
			String lens = LENSES.get(i % LENSES.size());
			keep(cache, new EveryField(this.source.schema(), lens).facts(kinds.get(i)));
		}
		assertThat(cache.clashes()).isEmpty();
		// What an id leads back to is what was read.
		List<String> seen = cache.ids().stream().filter((id) -> id.contains("~")).toList();
		assertThat(seen).hasSizeGreaterThan(100);
		for (int i = 0; i < seen.size(); i += 100) {
			keep(cache, List.of(new EveryField(this.source.schema(), LENSES.getFirst())
				.document(seen.subList(i, Math.min(i + 5, seen.size())))));
		}

		assertThat(cache.clashes()).isEmpty();
		assertThat(cache.fields()).containsAll(fieldsOfObjectsWithIds());
	}

	private List<String> kinds() {
		return ((graphql.schema.GraphQLEnumType) this.source.schema().getType("FactKind")).getValues()
			.stream()
			.map(graphql.schema.GraphQLEnumValueDefinition::getName)
			.toList();
	}

	/** All of them, so that none is passed over without notice. */
	private TreeSet<String> fieldsOfObjectsWithIds() {
		TreeSet<String> fields = new TreeSet<>();
		this.source.schema()
			.getImplementations((graphql.schema.GraphQLInterfaceType) this.source.schema().getType("Node"))
			.forEach((type) -> type.getFieldDefinitions()
				.forEach((field) -> fields.add(type.getName() + "." + field.getName())));
		fields.removeIf((field) -> field.endsWith(".id"));
		return fields;
	}

	private void keep(NormalizedCache cache, List<String> queries) {
		keep(cache, queries, "period: ");
	}

	/**
	 * Keeps answers.
	 * @param refusal how a message of one more refusal begins that the lens may bring
	 */
	private void keep(NormalizedCache cache, List<String> queries, String refusal) {
		String current = api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
		for (String document : queries) {
			String query = document.replace(EveryField.CURRENT_VERSION, current);
			JsonNode answer = askWithoutLimits(query);
			// legalStatus and concentration have a date of their own and refuse another.
			assertThat(answer.path("errors").valueStream().map((error) -> error.path("message").asString()))
				.allMatch((message) -> message.startsWith("lens.asOf: ") || message.startsWith("period: ")
						|| message.startsWith(refusal));
			cache.write(query, answer.path("data"));
		}
	}

	@Test
	void theAllegationOf2012IsNotKeptAsTheContestedFactOfToday() {
		String facts = "facts(kinds: [INFLUENCE], first: 50%s) { nodes { id status summary claims { id fact { id } } } }";
		JsonNode data = api().data("{ company(id: \"huawei\") { now: " + facts.formatted("") + " then: "
				+ facts.formatted(", lens: {knownAt: \"2012-12-31\"}") + " } }");
		JsonNode now = one(data.path("company").path("now"), FACT);
		JsonNode then = one(data.path("company").path("then"), FACT + "~knownAt=2012-12-31");

		assertThat(now.path("status").asString()).isEqualTo("CONTESTED");
		assertThat(then.path("status").asString()).isEqualTo("ALLEGED");
		assertThat(then.path("claims").valueStream()).isNotEmpty()
			.allMatch((claim) -> claim.path("id").asString().endsWith("~knownAt=2012-12-31")
					&& claim.path("fact").path("id").equals(then.path("id")));
	}

	private static JsonNode one(JsonNode list, String id) {
		return list.path("nodes")
			.valueStream()
			.filter((node) -> node.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void anIdWithALensLeadsBackToWhatWasRead() {
		JsonNode data = api().data("""
				{ fact(id: "%1$s~knownAt=2012-12-31") { id status claims { id } }
				  same: fact(id: "%1$s", lens: {knownAt: "2012-12-31"}) { id status claims { id } }
				  both: fact(id: "%1$s~knownAt=2012-12-31", lens: {knownAt: "2012-12-31"}) { id status claims { id } }
				  claim(id: "asiandefence-2012.01~knownAt=2012-12-31") { id fact { id status } }
				  node(id: "%1$s~stances=DENIES") { id ... on Fact { status } }
				  none: node(id: "no-such-fact~asOf=2012") { id } }""".formatted(FACT));

		assertThat(data.path("fact").path("id").asString()).isEqualTo(FACT + "~knownAt=2012-12-31");
		assertThat(data.path("fact").path("status").asString()).isEqualTo("ALLEGED");
		assertThat(data.path("same")).isEqualTo(data.path("fact"));
		assertThat(data.path("both")).isEqualTo(data.path("fact"));
		assertThat(data.path("claim").path("fact").path("status").asString()).isEqualTo("ALLEGED");
		assertThat(data.path("node").path("status").asString()).isEqualTo("DENIED");
		assertThat(data.path("none").isNull()).isTrue();
	}

	@Test
	void theFiguresOfOneHouseHaveIdsOfTheirOwn() {
		JsonNode market = api()
			.data("""
					{ market(id: "market-telecom-equipment-world") { shares(speaker: "ihs-markit") { id origins claims { id } } } }""")
			.path("market");
		String id = market.path("shares").get(0).path("id").asString();

		assertThat(id).endsWith("~speaker=ihs-markit");
		assertThat(api().data("{ fact(id: \"" + id + "\") { id origins claims { id } } }").path("fact"))
			.isEqualTo(market.path("shares").get(0));
	}

	@Test
	void entitiesAndSourcesHaveOneIdUnderEveryLens() {
		JsonNode facts = api().data("""
				{ facts(kinds: [SUPPLY], first: 5, lens: {asOf: "2019"}) { nodes {
				    ... on Supply { supplier { id } } claims { source { id } speaker { id } } } } }""").path("facts");

		assertThat(facts.toString()).contains("\"id\":\"").doesNotContain("~");
	}

	@ParameterizedTest
	@ValueSource(strings = { "state { coverage { facts } }", "state { facts { totalCount } }",
			"state { said { totalCount } }", "company { ... on Company { owners { id } } }",
			"claims { source { claims { totalCount } } }" })
	void belowALensAListOfAnEntityNeedsItsOwn(String list) {
		String query = "{ facts(kinds: [INFLUENCE], first: 1, lens: {asOf: \"2019\"}) { nodes { ... on Influence { "
				+ list + " } } } }";

		api().refuses(query, "lens", "lens: {} for the whole record");
		api().data(query.replace("lens: {asOf: \"2019\"}", "lens: {}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ fact(id: "f~asOf=20x2") { id } }                                | id     | 2018-08-23
			{ claim(id: "f~stances=DENIES,ALLEGES") { id } }                  | id     | one spelling
			{ node(id: "f~") { id } }                                         | id     | ~asOf=2012
			{ fact(id: "f~asOf=2012", lens: {asOf: "2013"}) { id } }          | lens   | another lens
			{ fact(id: "f~excludeSources=wsj") { id } }                       | lens.excludeSources | no source 'wsj'
			{ fact(id: "f~speaker=nobody") { id } }                           | id     | no entity 'nobody'
			{ company(id: "huawei~asOf=2012") { id } }                        | id     | leave out
			{ source(id: "wsj-2018-11-23~asOf=2012") { id } }                 | id     | leave out
			{ facts(speaker: "huawei~asOf=2012") { totalCount } }             | speaker | leave out
			{ facts(source: "wsj-2018-11-23~asOf=2012") { totalCount } }      | source | leave out
			{ ownership(of: "huawei~asOf=2012") { outcome } }                 | of     | leave out
			""")
	void anIdThatWasNeverGivenOutIsRefused(String query, String argument, String remedy) {
		api().refuses(query, argument, remedy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts(first: 0) { totalCount }", "search(text: \" \") { score }",
			"companies(first: 0) { totalCount }", "company(id: \"huawei\") { facts(first: 0) { totalCount } }",
			"fact(id: \"" + FACT + "\") { status(lens: {minOrigins: -1}) }", "ownership(of: \"x\") { outcome }",
			"affiliates(of: []) { caught }", "legalStatus(of: \"x\", under: \"y\", on: \"2019-01-01\") { state }",
			"stateInfluence(company: \"x\", state: \"y\") { controls }", "paths(from: \"x\", to: \"y\") { outcome }",
			"exposure(of: \"x\", to: \"y\") { outcome }", "dependencies(of: \"x\") { outcome }",
			"chokepoints(target: \"x\") { outcome }" })
	void aBadAliasDoesNotTakeItsNeighboursWithIt(String bad) {
		JsonNode answer = api().ask("{ good: company(id: \"huawei\") { name coverage { facts } } bad: " + bad + " }",
				Map.of());

		assertThat(answer.path("errors").size()).isEqualTo(1);
		assertThat(answer.path("errors").get(0).path("path").get(0).asString()).isEqualTo("bad");
		assertThat(answer.path("data").path("good").path("name").asString()).isEqualTo("Huawei");
		assertThat(answer.path("data").path("good").path("coverage").path("facts").asInt()).isPositive();
	}

	@Test
	void aBadAliasOfAnObjectLeavesItsOtherFields() {
		JsonNode fact = api().ask("{ fact(id: \"" + FACT
				+ "\") { status bad: status(lens: {minOrigins: -1}) claims { id } worse: claims(lens: {stances: []}) { id } } }",
				Map.of())
			.path("data")
			.path("fact");

		assertThat(fact.path("status").asString()).isEqualTo("CONTESTED");
		assertThat(fact.path("claims").size()).isPositive();
		assertThat(fact.path("bad").isNull()).isTrue();
		assertThat(fact.path("worse").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts", "said" })
	void aCursorOfAnotherLensIsRefused(String list) {
		String page = "{ company(id: \"huawei\") { " + list + "(first: 1%s) { pageInfo { endCursor } } } }";
		String cursor = api().data(page.formatted(""))
			.path("company")
			.path(list)
			.path("pageInfo")
			.path("endCursor")
			.asString();

		api().data(page.formatted(", after: \"" + cursor + "\""));
		api().refuses(
				page.formatted(", lens: {excludeSources: [\"abachy-ericsson-intel\"]}, after: \"" + cursor + "\""),
				"after", "same arguments");
	}

	@Test
	void scalarsNameTheirSpecification() {
		JsonNode types = api().data("{ __schema { types { kind name specifiedByURL } } }")
			.path("__schema")
			.path("types");

		assertThat(types.valueStream()
			.filter((type) -> type.path("kind").asString().equals("SCALAR"))
			.filter((type) -> type.path("specifiedByURL").isNull())
			.map((type) -> type.path("name").asString()))
			.containsExactlyInAnyOrder("Boolean", "Float", "ID", "Int", "String");
	}

}
