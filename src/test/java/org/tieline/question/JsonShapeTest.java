package org.tieline.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.GraphQlApi;

import static org.assertj.core.api.Assertions.assertThat;

class JsonShapeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a": 1}                     | {"a": 2.5}                    | []
			{"a": null}                  | {"a": {"b": 1}}               | []
			{"a": []}                    | {"a": [{"b": 1}]}             | []
			{"a": [{"b": null}]}         | {"a": [{"b": 1}, {"b": 2}]}   | []
			{"a": 1}                     | {"a": "1"}                    | [/a: [NUMBER] and [STRING]]
			{"a": 1}                     | {"b": 1}                      | [: [a] and [b]]
			{"a": [{"b": 1}]}            | {"a": [{"b": 1, "c": 2}]}     | [/a[]: [b] and [b, c]]
			{"a": [{"b": null}, {"b": true}]} | {"a": [{"b": "x"}]}      | [/a[]/b: [BOOLEAN] and [STRING]]
			""")
	void keysAndTypesAreCompared(String one, String other, String differences) {
		assertThat(JsonShape.differences(GraphQlApi.JSON.readTree(one), GraphQlApi.JSON.readTree(other)))
			.hasToString(differences);
	}

}
