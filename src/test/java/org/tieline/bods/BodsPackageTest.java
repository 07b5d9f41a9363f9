package org.tieline.bods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.entity;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.wide;

/** Statements of invented stakes, checked against the schema of the standard. */
class BodsPackageTest {

	private static final BodsPackage PACKAGE = new BodsPackage("v1", LocalDate.of(2026, 5, 1),
			"https://www.gnu.org/licenses/gpl-3.0-standalone.html");

	private static final Schema SCHEMA = schema();

	private static final Fact STAKE = stake(entity("gov", EntityKind.GOVERNMENT), "INDIRECT", company("maker"),
			claim("a").from("2010-05").to("2012").published("2013-02-03").publisher("Daily"),
			claim("b").from("2010-05")
				.about("percent")
				.value(">30..50", "percent", "30 to 50%")
				.published("2011")
				.publisher("Gazette"),
			claim("c").says(Stance.DENIES).by("maker").published("2014-01-01"));

	private static Schema schema() {
		Map<String, String> texts = new HashMap<>();
		Map.of("urn:statement", "statement", "urn:entity", "entity-record", "urn:person", "person-record",
				"urn:relationship", "relationship-record", "urn:components", "components")
			.forEach((id, file) -> texts.put(id, text("/bods/" + file + ".json")));
		// Words of that standard, about documents and code lists, which check nothing.
		Dialect dialect = Dialect.builder(Dialects.getDraft202012())
			.keywords(Stream.of("version", "codelist", "openCodelist", "propertyOrder")
				.map(NonValidationKeyword::new)
				.toList())
			.build();
		return SchemaRegistry.withDefaultDialect(dialect, (registry) -> registry.schemas(texts))
			.getSchema(SchemaLocation.of("urn:statement"));
	}

	private static String text(String file) {
		try (InputStream in = Objects.requireNonNull(BodsPackageTest.class.getResourceAsStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> faults(Object statements) {
		return SCHEMA.validate(new JsonMapper().writeValueAsString(statements), InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	@Test
	@SuppressWarnings("unchecked")
	void aStakeIsARelationshipWithItsRangeAndItsDates() {
		Map<String, Object> statement = PACKAGE.stake(wide(STAKE), "https://example.org/terms");
		Map<String, Object> details = (Map<String, Object>) statement.get("recordDetails");
		Map<String, Object> interest = ((List<Map<String, Object>>) details.get("interests")).getFirst();

		assertThat(details).containsEntry("subject", "tieline-maker").containsEntry("interestedParty", "tieline-gov");
		assertThat(interest).containsEntry("type", "shareholding")
			.containsEntry("directOrIndirect", "indirect")
			.containsEntry("startDate", "2010-05-01")
			.containsEntry("endDate", "2012-12-31")
			.doesNotContainKey("beneficialOwnershipOrControl");
		assertThat(interest.get("share")).hasToString("{exclusiveMinimum=30, maximum=50}");
		// The Gazette gives the range. Newer claims say other things. The statement names
		// the end in 2012.
		assertThat(statement).containsEntry("statementDate", "2012-12-31");
		assertThat((Map<String, Object>) statement.get("source")).containsEntry("assertedBy",
				List.of(Map.of("name", "Gazette")));
		assertThat(statement.get("annotations").toString()).contains("Status: contested", "maker (denies)",
				"as stated: 30 to 50%");
	}

	private static Map<String, Object> statement(ClaimFixtures... claims) {
		return PACKAGE.stake(wide(stake(claims)), null);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> interests(Map<String, Object> statement) {
		return (List<Map<String, Object>>) ((Map<String, Object>) statement.get("recordDetails")).get("interests");
	}

	private static Object share(ClaimFixtures... claims) {
		return interests(statement(claims)).getFirst().getOrDefault("share", "none");
	}

	private static Object assertedBy(ClaimFixtures... claims) {
		return ((Map<?, ?>) statement(claims).get("source")).get("assertedBy");
	}

	private static ClaimFixtures gazette() {
		return claim("g").asOf("2019").about("percent").percent("10").publisher("Gazette");
	}

	/** The Gazette of 2013 gives 51.22 percent. Kilo of 2020 gives no figure. */
	@Test
	void aShareIsOfTheClaimThatGivesIt() {
		ClaimFixtures[] claims = { claim("g").asOf("2013").about("percent").percent("51.22").publisher("Gazette"),
				claim("k").asOf("2020").published("2026-12").publisher("Kilo") };

		assertThat(share(claims)).hasToString("{exact=51.22}");
		assertThat(assertedBy(claims)).isEqualTo(List.of(Map.of("name", "Gazette")));
		assertThat(statement(claims)).containsEntry("statementDate", "2013-01-01");
	}

	/** 10 percent of the Gazette and 20 of Kilo: nobody says 10 to 20. */
	@Test
	void aShareThatNoOneGivesIsNobodys() {
		ClaimFixtures[] claims = { gazette(),
				claim("k").asOf("2019").about("percent").percent("20").publisher("Kilo") };

		assertThat(share(claims)).hasToString("{minimum=10, maximum=20}");
		assertThat(assertedBy(claims)).isNull();
		assertThat(statement(claims).get("source"))
			.hasToString("{type=[thirdParty], description=Figures of several claims, which the annotations name.}");
		assertThat(statement(claims)).containsEntry("statementDate", "2019-01-01");
		assertThat(faults(List.of(statement(claims)))).isEmpty();
	}

	/** Held with 10 percent; 18.3 percent are planned. */
	@Test
	void aPlannedFigureIsNoShare() {
		ClaimFixtures planned = claim("p").says(Stance.PLANS).asOf("2020").about("percent").percent("18.3");

		assertThat(share(claim("a").asOf("2020"), planned)).isEqualTo("none");
		assertThat(share(gazette(), planned)).hasToString("{exact=10}");
	}

	/** An allegation of 30 percent, and a figure that the company denies. */
	@Test
	void aFigureThatNobodyStatesOrThatIsDeniedIsNoShare() {
		assertThat(share(gazette(), claim("x").says(Stance.ALLEGES).asOf("2020").about("percent").percent("30")))
			.hasToString("{exact=10}");
		assertThat(share(gazette(), claim("d").says(Stance.DENIES).about("percent").by("bharti"))).isEqualTo("none");
	}

	@Test
	void aStatementIsOfTheLastDayThatShowsIt() {
		// Seen in March 2018, on a page that is newer.
		assertThat(statement(claim("a").asOf("2018-03").published("2025-11-30"))).containsEntry("statementDate",
				"2018-03-01");
		assertThat(statement(claim("a").said("2018-04-02").published("2025"))).containsEntry("statementDate",
				"2018-04-02");
		assertThat(statement(claim("a").from("2018-03").published(null))).containsEntry("statementDate", "2018-03-01");
		// A page of 2025 tells of November 2020.
		assertThat(statement(claim("a").from("2020-11-03").about("percent").percent("99").published("2025-11-30")))
			.containsEntry("statementDate", "2020-11-03");
		// A number of 2015 to June 2016.
		assertThat(statement(claim("a").in("2015..2016-06").about("percent").percent("5")))
			.containsEntry("statementDate", "2016-06-01");
		// The package is of May 1, 2026.
		assertThat(statement(claim("a").published("2026"))).containsEntry("statementDate", "2026-01-01");
		assertThat(statement(claim("a").from("2026-03").published("2026"))).containsEntry("statementDate",
				"2026-03-01");
		assertThat(statement(claim("a").published("2026-12-31"))).containsEntry("statementDate", "2026-05-01");
	}

	@Test
	void whatTheStandardHasNoWordForIsNoStatement() {
		assertThat(BodsPackage.tells(wide(stake(claim("a"))))).isTrue();
		assertThat(BodsPackage.tells(wide(stake(claim("a").published(null))))).isFalse();
		assertThat(BodsPackage.tells(wide(stake(claim("a").says(Stance.PLANS))))).isFalse();
		assertThat(BodsPackage.tells(wide(stake(claim("a").says(Stance.DENIES))))).isFalse();
		assertThat(BodsPackage.tells(wide(stake(claim("a").says(Stance.ALLEGES))))).isFalse();
		assertThat(BodsPackage.tells(wide(stake(claim("a").says(Stance.ALLEGES), claim("d").says(Stance.DENIES)))))
			.isFalse();
		assertThat(BodsPackage.tells(wide(stake(claim("a").asOf("2020").about("percent").percent("0"))))).isFalse();
	}

	/** Held from 2015 to 2016, and again from 2019. The figure is of 2015. */
	@Test
	void aShareBelongsToTheTimeOfItsFigure() {
		List<Map<String, Object>> interests = interests(statement(claim("a").from("2015").to("2016"),
				claim("b").from("2019"), claim("c").asOf("2015-06").about("percent").percent("40")));

		assertThat(interests).hasSize(2).noneMatch((one) -> one.containsKey("details"));
		assertThat(interests.getFirst().get("share")).hasToString("{exact=40}");
		assertThat(interests.getLast()).containsEntry("startDate", "2019-01-01").doesNotContainKey("share");
	}

	/** 9.81 percent on 15 February 2025, until some day of 2025. */
	@Test
	@SuppressWarnings("unchecked")
	void aVagueEndIsNotBeforeTheDayOfTheFigure() {
		Map<String, Object> statement = statement(claim("a").to("2025"),
				claim("b").asOf("2025-02-15").about("percent").percent("9.81"));

		assertThat(interests(statement).getFirst()).containsEntry("endDate", "2025-12-31");
		assertThat(statement).containsEntry("statementDate", "2025-12-31");
		assertThat((List<Map<String, Object>>) statement.get("annotations"))
			.filteredOn((one) -> !"".equals(one.get("statementPointerTarget")))
			.extracting((one) -> one.get("statementPointerTarget") + " " + one.get("description"))
			.containsExactly("/recordDetails/interests/0/endDate Only 2025 is recorded.",
					"/recordDetails/interests/0/share The share is recorded on 2025-02-15.");
		assertThat(faults(List.of(statement))).isEmpty();
	}

	/** The package is of May 1, 2026. Held until 2016, and again from September 2016. */
	@Test
	void aVagueEndReachesNeitherIntoTheNextTimeNorBeyondThePackage() {
		assertThat(interests(statement(claim("a").to("2026"))).getFirst()).containsEntry("endDate", "2026-05-01");
		assertThat(interests(statement(claim("a").from("2015").to("2016"), claim("b").from("2016-09"))))
			.extracting((one) -> String.valueOf(one.get("endDate")))
			.containsExactly("2016-08-31", "null");
	}

	/** 30 percent from 2015 to 2016, 60 percent from 2019 on. */
	@Test
	void eachTimeHasItsOwnShare() {
		ClaimFixtures[] claims = { claim("a").from("2015").to("2016"), claim("b").from("2019"),
				claim("c").asOf("2015-06").about("percent").percent("30").publisher("Gazette"),
				claim("d").asOf("2020").about("percent").percent("60").publisher("Kilo") };

		assertThat(interests(statement(claims))).extracting((one) -> one.get("share").toString())
			.containsExactly("{exact=30}", "{exact=60}");
		assertThat(assertedBy(claims)).isNull();
		assertThat(statement(claims)).containsEntry("statementDate", "2020-01-01");
	}

	@Test
	void everyStatementFitsTheSchema() {
		Entity person = entity("someone", EntityKind.PERSON);
		Entity group = entity("employees", EntityKind.GROUP);

		assertThat(faults(List.of(PACKAGE.party(company("maker")), PACKAGE.party(person), PACKAGE.party(group),
				PACKAGE.party(entity("gov", EntityKind.GOVERNMENT)), PACKAGE.party(entity("b", EntityKind.PUBLIC_BODY)),
				PACKAGE.stake(wide(STAKE), "https://example.org/terms"), PACKAGE.stake(wide(stake(claim("a"))), null))))
			.isEmpty();
	}

	@Test
	void theSchemaFindsFaults() {
		Map<String, Object> statement = new LinkedHashMap<>(PACKAGE.party(company("maker")));
		statement.put("recordDetails", Map.of("isComponent", false, "entityType", Map.of("type", "firm")));

		assertThat(faults(List.of(statement))).isNotEmpty();
	}

}
