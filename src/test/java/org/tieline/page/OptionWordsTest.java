package org.tieline.page;

import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class OptionWordsTest {

	private static final Pattern CAMEL_CASE = Pattern.compile("\\b[a-z]+[A-Z]\\w*");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "no path of 9; raise maxLength | no path of 9; raise “ties at most”",
			"give ids, memberOf, restrictedBy or ownedBy | give ids, “members of”, “restricted by” or “owned by”",
			"lens.minOrigins: -1 is below zero | the least number of origins: -1 is below zero",
			"take others, or foreclosed: true for planned supply | take others, or let planned supply be cut too (“more options”)" })
	void anArgumentIsNamedByItsLabel(String message, String told) {
		assertThat(OptionWords.told(message)).isEqualTo(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Set allowTurns to see all such paths; they show no dependence.", "set someNewOption to 3",
			"pass an endCursor of the same field with the same arguments, or leave it out to start anew",
			"scenario.products[0]: name it once in asCapital", "leave asOf out of the lens, or make them the same" })
	void noNameInCamelCaseReachesAReader(String message) {
		assertThat(OptionWords.told(message)).doesNotContainPattern(CAMEL_CASE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"scenario.customers.ids: matches nobody who is recorded as a customer in 2017 | Customers: matches nobody who is recorded as a customer in 2017",
			"scenarios[1].suppliers.memberOf: there is no entity 'x' | Suppliers: there is no entity 'x'",
			"scenario.products[0]: name it once | Goods: name it once",
			"scenario: suppliers and customers both match | The cut: suppliers and customers both match",
			"of: 'entity-list' is a MEASURE; give a country | of: 'entity-list' is a measure; give a country",
			"of: 'x' is a PUBLIC_BODY; give a country | of: 'x' is a public body; give a country" })
	void aFieldAndAKindAreNamedAsThePageNamesThem(String message, String told) {
		assertThat(OptionWords.told(message)).isEqualTo(told);
	}

	@Test
	void whatIsQuotedAndWhatIsAnIdStays() {
		assertThat(OptionWords.told("there is no entity 'maxLength'; the nearest is 'eBay'"))
			.isEqualTo("there is no entity 'maxLength'; the nearest is 'eBay'");
		assertThat(OptionWords.told("see /check?asOf=2017")).isEqualTo("see /check?asOf=2017");
	}

	@Test
	void whatACutAssumesIsToldWithoutNamesOfFields() {
		assertThat(OptionWords.told("foreclosed: planned supply is cut too (1 tie)."))
			.isEqualTo("Planned supply is cut too (1 tie).");
		assertThat(OptionWords.told(
				"cases and plausible are a model. They rest on the set of assumptions few-large-1, 400 networks fit all but those under setAside."))
			.isEqualTo("Plausible ranges and their cases are a model. They rest on the chosen set of assumptions, 400 "
					+ "networks fit all but those that are set aside.");
	}

	@Test
	void whatTookTooLongIsToldWithoutOptionsThatNoPageHas() {
		assertThat(OptionWords.told(Objects.requireNonNull(Problem.stopped(null).getMessage())))
			.isEqualTo("this took too long and was stopped; the server may be busy, or this is much at once");
	}

}
