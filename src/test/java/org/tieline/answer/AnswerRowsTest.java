package org.tieline.answer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.rows.Column;

import static org.assertj.core.api.Assertions.assertThat;

/** Invented answers, with their rows worked out by hand. */
class AnswerRowsTest {

	private static AnswerRows rows(String json) {
		return new AnswerRows(new JsonMapper().readValue(json, new TypeReference<Map<String, Object>>() {
		}));
	}

	@Test
	void aListOfObjectsIsRowsAndTheRestIsInEveryRow() {
		AnswerRows rows = rows(
				"""
						{"cut": {"low": 1, "losses": [
						  {"who": {"name": "A"}, "because": [{"tie": "OWNS"}, {"tie": null}, {"tie": "FUNDS"}], "codes": ["x", "y"]},
						  {"who": {"name": "B"}, "because": [], "sure": false}]}}""");

		assertThat(rows.rows()).containsExactly(
				Map.of("cut.low", 1, "list", "cut.losses", "cut.losses.who.name", "A", "cut.losses.because.tie",
						"OWNS |  | FUNDS", "cut.losses.codes", "x | y"),
				Map.of("cut.low", 1, "list", "cut.losses", "cut.losses.who.name", "B", "cut.losses.sure", false));
		assertThat(rows.columns()).extracting(Column::name)
			.containsExactly("cut.low", "list", "cut.losses.who.name", "cut.losses.because.tie", "cut.losses.codes",
					"cut.losses.sure");
		assertThat(rows.columns()).extracting(Column::type)
			.containsExactly(Column.Type.NUMBER, Column.Type.TEXT, Column.Type.TEXT, Column.Type.TEXT, Column.Type.TEXT,
					Column.Type.FLAG);
	}

	@Test
	void severalListsStandOneAfterTheOther() {
		assertThat(rows("{\"a\": [{\"x\": 1}], \"b\": [{\"y\": 2}]}").rows())
			.containsExactly(Map.of("list", "a", "a.x", 1), Map.of("list", "b", "b.y", 2));
	}

	@Test
	void anAnswerWithoutAListHasOneRow() {
		assertThat(rows("{\"law\": {\"state\": \"IN_FORCE\", \"reason\": null}, \"more\": []}").rows())
			.isEqualTo(List.of(Map.of("law.state", "IN_FORCE")));
	}

}
