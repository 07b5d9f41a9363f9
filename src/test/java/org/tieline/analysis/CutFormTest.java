package org.tieline.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CutFormTest {

	/** What the ids of this small world stand for. */
	private static final Map<String, String> KINDS = Map.of("us", "COUNTRY", "jp", "COUNTRY", "intel", "COMPANY", "zte",
			"COMPANY", "nato", "ALLIANCE", "entity-list", "MEASURE", "chips", "PRODUCT");

	private static CutForm form(String query) {
		return CutForm.of(new AddressReader(ComparePageController.parameters(query)),
				(names) -> names.stream().map(CutFormTest::end).toList());
	}

	private static End end(String name) {
		String kind = KINDS.get(name);
		return End.of(name, (kind != null) ? Map.of("id", name, "name", name, "kind", kind) : null, List.of());
	}

	@Test
	void companiesAreIds() {
		assertThat(form("suppliers=intel&customers=zte").scenario())
			.containsEntry("suppliers", Map.of("ids", List.of("intel")))
			.containsEntry("customers", Map.of("ids", List.of("zte")))
			.doesNotContainKey("products");
	}

	@Test
	void countriesStandForTheirCompanies() {
		assertThat(form("suppliers=us,jp&customers=zte").scenario()).containsEntry("suppliers",
				Map.of("countries", List.of("US", "JP")));
		assertThat(form("suppliersIn=us&customers=zte").scenario()).containsEntry("suppliers",
				Map.of("countries", List.of("US")));
	}

	@Test
	void anAllianceStandsForItsMembersAndAMeasureForWhomItRestricts() {
		assertThat(form("suppliers=nato&customers=entity-list").scenario())
			.containsEntry("suppliers", Map.of("memberOf", "nato"))
			.containsEntry("customers", Map.of("restrictedBy", "entity-list"));
	}

	@Test
	void aCountryAmongCompaniesStaysAnId() {
		assertThat(form("suppliers=us,intel&customers=zte").scenario()).containsEntry("suppliers",
				Map.of("ids", List.of("us", "intel")));
	}

	@Test
	void everyOptionOfTheQuestionCanBeGiven() {
		Map<String, Object> scenario = form("suppliersAny=yes&customers=zte&customersWithSubsidiaries=yes"
				+ "&products=chips&severity=0.5&replaceability=no&mode=PUBLISHED&recordIsComplete=yes"
				+ "&asIntermediate=chips&foreclosed=yes&assumptions=few-large-1&draws=50&seed=9&name=Mine")
			.scenario();

		Map<String, Object> right = new LinkedHashMap<>(Map.of("name", "Mine", "suppliers", Map.of("any", true),
				"customers", Map.of("ids", List.of("zte"), "withSubsidiaries", true), "products", List.of("chips"),
				"severity", 0.5, "replaceability", false, "mode", "PUBLISHED", "recordIsComplete", true,
				"asIntermediate", List.of("chips"), "foreclosed", true));
		right.put("model", Map.of("assumptions", "few-large-1", "draws", 50, "seed", 9));
		assertThat(scenario).isEqualTo(right);
	}

	@Test
	void brokenNumbersFallBackToTheirDefaults() {
		CutForm form = form("suppliers=intel&customers=zte&severity=lots&draws=-4");

		assertThat(form.severity()).isEqualTo(1);
		assertThat(form.model().draws()).isEqualTo(400);
		assertThat(form.isWhole()).isTrue();
	}

	@Test
	void aSideThatIsMissingOrUnknownCannotBeAsked() {
		assertThat(form("suppliers=intel").isWhole()).isFalse();
		assertThat(form("suppliers=intel&customers=nobody").isWhole()).isFalse();
		assertThat(form("suppliers=intel&customers=zte&products=nothing").isWhole()).isFalse();
		assertThat(form("suppliersWithSubsidiaries=yes&customers=zte").isWhole()).isFalse();
	}

	@Test
	void whatWasNamedStaysInTheFieldOfTheForm() {
		assertThat(form("suppliers=us,jp&customers=nato").suppliers().value()).isEqualTo("us, jp");
		assertThat(form("suppliers=us&customers=nato").words())
			.isEqualTo("us (its companies) cut off from nato (its members)");
	}

	@Test
	void theHeadingSaysWhatIsCut() {
		assertThat(form("suppliers=intel&customers=zte&severity=0.5&products=chips").words())
			.isEqualTo("intel cut off from zte: chips, 50% of each tie");
		assertThat(form("suppliersIn=US,JP&customers=zte&customersWithSubsidiaries=yes").words())
			.isEqualTo("companies of US and JP cut off from zte with subsidiaries");
	}

}
