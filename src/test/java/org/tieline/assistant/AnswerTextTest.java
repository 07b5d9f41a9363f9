package org.tieline.assistant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.assistant.CitedFact.CitedClaim;
import org.tieline.evidence.Status;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static ToolAnswer answer(String json, CitedFact... facts) {
		Map<String, Object> data = JSON.readValue(json, new TypeReference<>() {
		});
		return new ToolAnswer(data, Arrays.asList(facts), facts.length,
				(int) Arrays.stream(facts).filter(CitedFact::contested).count(), List.of(), "v1", "2026-01-01");
	}

	/** Unknown is told as unknown, and never as zero. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"x": {"low": 0.1, "high": 0.5}}                                | x: 0.1 to 0.5
			{"x": {"low": 22, "high": 22, "unit": "percent"}}               | x: 22 percent
			{"x": {"low": null, "high": null, "unit": "percent"}}           | x: unknown
			{"x": {"low": null, "high": 5, "unit": "USD"}}                  | x: at most 5 USD
			{"x": {"low": 5, "high": null}}                                 | x: at least 5
			{"x": {"low": 5, "high": 6, "text": "more than 5"}}             | x: more than 5
			{"x": {"from": null, "to": "2018"}}                             | x: start not stated to 2018
			{"x": {"id": "a", "name": "A"}}                                 | x: A [a]
			{"x": null}                                                     | x: not given
			{"x": []}                                                       | x: none
			{"x": [{"a": 1, "b": ["c", "d"]}, {"name": "E"}]}               | x:/- a: 1/  b: c, d/- E
			{"x": "two\\nlines"}                                            | x: two lines
			""")
	void valuesAreWords(String json, String lines) {
		assertThat(AnswerText.of(answer(json))).startsWith(lines.replace('/', '\n') + "\n\nSources: ");
	}

	@Test
	void aFactHasItsSourcesAndWhoContestsIt() {
		CitedClaim claim = new CitedClaim("p.1", "STATES", "A Firm", "22%", null, null, false, null, "A title",
				"A Paper", "2018-11-23", "https://a.example/1", null, "tieline://source/p");
		CitedFact fact = new CitedFact("f~asOf=2017", "MARKET_SHARE", "A had 22%.", Status.CONTESTED, 1, true,
				List.of("B denies it (A Paper, 2018)"), List.of(claim), 3, "tieline://fact/f", "http://h/fact/f");

		assertThat(AnswerText.of(answer("{\"x\": 1}", fact)).lines()).containsExactly("x: 1", "", "Sources:",
				"[1] A had 22%. | CONTESTED, independent origins: 1", "  CONTESTED: B denies it (A Paper, 2018)",
				"  - A Firm STATES 22%: A Paper, \"A title\", 2018-11-23, https://a.example/1",
				"  (3 more claims; use read_fact)", "  id: f~asOf=2017 | cite: http://h/fact/f", "",
				"Contested facts: 1 of 1. Tell both sides with their sources.",
				"Data version v1, record up to 2026-01-01. What is not on record is unknown, not zero.");
	}

	/** 600 lines of 100 letters are more than 12,000. */
	@Test
	void aLongTextSaysThatItGoesOn() {
		Map<String, Object> data = new LinkedHashMap<>();
		IntStream.range(0, 600).forEach((i) -> data.put("x" + i, "y".repeat(94)));

		String text = AnswerText.of(new ToolAnswer(data, List.of(), 0, 0, List.of(), "v1", null));

		assertThat(text).hasSizeLessThan(13_000)
			.containsPattern("\\(4[0-9]{2} more lines of the answer are in the structured");
	}

	@Test
	void listsAreShortenedWithAWord() {
		List<String> leftOut = new ArrayList<>();

		Object shown = new Shown(2).shortened("a", Map.of("b", List.of(1, 2, 3)), leftOut);

		assertThat(shown).isEqualTo(Map.of("b", List.of(1, 2)));
		assertThat(leftOut).containsExactly("2 of 3 shown in a.b");
		assertThat(new Shown(5).less()).isEqualTo(new Shown(2));
		assertThat(new Shown(1).less()).isNull();
	}

	@Test
	void idsAndAddressesBelongTogether() {
		String id = "stake:a b:c/d~asOf=2017~excludeSources=x,y";

		String address = ResourceAddress.of("fact", id);

		assertThat(address).isEqualTo("tieline://fact/stake:a%20b:c%2Fd~asOf=2017~excludeSources=x,y");
		assertThat(ResourceAddress.id("fact", address)).isEqualTo(id);
	}

}
