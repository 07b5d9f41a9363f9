package org.tieline.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.page.PageLens;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose supply is listed on the page of acme as that of a subsidiary. */
class SubsidiarySupplyTest {

	private static final String STATED = "SINGLE_ORIGIN";

	@Test
	void theSupplyOfASubsidiaryIsListedAsItsOwn() {
		SubsidiarySupply chips = listed(List.of(member("chips", "SUBSIDIARY_OF", "acme", STATED)), List.of())
			.getFirst();

		assertThat(chips.name()).isEqualTo("chips");
		assertThat(chips.address()).isEqualTo("/entity/chips#supply");
		assertThat(chips.tie().summary()).isEqualTo("chips belongs");
		assertThat(chips.ties()).extracting(FactRow::summary).containsExactly("foundry supplies chips");
		assertThat(chips.total()).as("nine suppliers, of which one was asked for, and no customer").isEqualTo(9);
	}

	@Test
	void aStaffMemberAParentAndAnAllegedSubsidiaryAreNone() {
		assertThat(listed(List.of(member("ann", "EMPLOYED_BY", "acme", STATED),
				member("acme", "SUBSIDIARY_OF", "holding", STATED),
				member("front", "SUBSIDIARY_OF", "acme", "ALLEGED")), List.of()))
			.isEmpty();
	}

	/** Of half, nobody knows whether it is a majority; a planned part is not held yet. */
	@Test
	void aCompanyOfWhichMoreThanHalfIsHeldIsOne() {
		assertThat(names(stake("acme", "most", 50.1, "50.1%", STATED), stake("acme", "half", 50.0, "50%", STATED),
				stake("acme", "over", 50.0, "more than 50%", STATED), stake("acme", "next", 100.0, "100%", "PLANNED"),
				stake("ann", "acme", 60.0, "60%", STATED), stake("acme", "unknown", null, "", STATED)))
			.containsExactly("most", "over");
	}

	@Test
	void aSubsidiaryThatIsHeldToStandsOnce() {
		assertThat(listed(List.of(member("chips", "SUBSIDIARY_OF", "acme", STATED)),
				List.of(stake("acme", "chips", 100.0, "100%", STATED))))
			.hasSize(1);
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private static List<String> names(Map<String, Object>... stakes) {
		return listed(List.of(), List.of(stakes)).stream().map(SubsidiarySupply::name).toList();
	}

	private static List<SubsidiarySupply> listed(List<Map<String, Object>> affiliations,
			List<Map<String, Object>> stakes) {
		Map<String, @Nullable Object> entity = new HashMap<>();
		entity.put("id", "acme");
		entity.put("affiliations", Map.of("nodes", affiliations));
		entity.put("stakes", Map.of("nodes", stakes));
		return SubsidiarySupply.of(entity, PageLens.of(Map.of()));
	}

	private static Map<String, Object> member(String member, String role, String of, String status) {
		return Map.of("id", "affiliation:" + member, "summary", member + " belongs", "status", status, "role", role,
				"of", Map.of("id", of), "member", company(member));
	}

	private static Map<String, Object> stake(String holder, String company, @Nullable Double low, String text,
			String status) {
		Map<String, Object> stake = new HashMap<>(
				Map.of("id", "stake:" + company, "summary", holder + " holds " + company, "status", status, "holder",
						Map.of("id", holder), "company", company(company)));
		if (low != null) {
			stake.put("percent", Map.of("status", status, "quantity", Map.of("low", low, "text", text)));
		}
		return stake;
	}

	private static Map<String, Object> company(String id) {
		return Map.of("id", id, "name", id, "suppliers",
				Map.of("totalCount", 9, "nodes",
						List.of(Map.of("id", "supply", "summary", "foundry supplies " + id, "status", STATED))),
				"customers", Map.of("totalCount", 0, "nodes", List.of()));
	}

}
