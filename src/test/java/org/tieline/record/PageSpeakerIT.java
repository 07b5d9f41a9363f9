package org.tieline.record;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has the word where a source names no speaker. */
class PageSpeakerIT extends TielineIT {

	private JsonNode claim(String id) {
		return api().ask("query($id: ID!) { claim(id: $id) { speaker { id } pageSpeaker { id } } }", Map.of("id", id))
			.path("data")
			.path("claim");
	}

	private static String id(JsonNode entity) {
		return entity.isNull() ? "" : entity.path("id").asString();
	}

	/** C114 is named on a page of Mobile World Live; beside it the page speaks itself. */
	@Test
	void aPageOfAnEntityHasItsWordOnlyWhereNobodyIsNamed() {
		JsonNode named = claim("mwl-2023-cmcc.01");
		assertThat(id(named.path("speaker"))).isEqualTo("c114");
		assertThat(id(named.path("pageSpeaker"))).isEmpty();

		JsonNode page = claim("mwl-2023-cmcc.06");
		assertThat(id(page.path("speaker"))).isEmpty();
		assertThat(id(page.path("pageSpeaker"))).isEqualTo("mobile-world-live");
	}

	/** The newspaper that printed the column is no entity of the record. */
	@Test
	void aPageWhosePublisherIsNoEntityHasNoSpeaker() {
		JsonNode column = claim("glosserman-2020.51");
		assertThat(id(column.path("speaker"))).isEmpty();
		assertThat(id(column.path("pageSpeaker"))).isEmpty();
	}

	@Test
	void whatAPublisherSaidIncludesTheClaimsOfItsPages() {
		JsonNode said = api()
			.ask("{ entity(id: \"mobile-world-live\") { said(first: 100) { nodes { id speaker { id } } } } }", Map.of())
			.path("data")
			.path("entity")
			.path("said")
			.path("nodes");
		assertThat(said).extracting((claim) -> claim.path("id").asString())
			.contains("mwl-2023-cmcc.06")
			.doesNotContain("mwl-2023-cmcc.01");
	}

}
