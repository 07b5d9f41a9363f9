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
			claim("b").from("2010-05").about("percent").value(">30..50", "percent", "30 to 50%").published("2011"),
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
			.containsEntry("endDate", "2012-01-01")
			.doesNotContainKey("beneficialOwnershipOrControl");
		assertThat(interest.get("share")).hasToString("{exclusiveMinimum=30, maximum=50}");
		// The newest claim that asserts it; the denial is newer.
		assertThat(statement).containsEntry("statementDate", "2013-02-03");
		assertThat((Map<String, Object>) statement.get("source")).containsEntry("assertedBy",
				List.of(Map.of("name", "Daily")));
		assertThat(statement.get("annotations").toString()).contains("Status: contested", "maker (denies)",
				"as stated: 30 to 50%");
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
