package org.tieline.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules find the sentences that they were made for. */
class GrammarTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					BEGINS_SMALL | a holds 5% of b.
					NO_FULL_STOP | A holds 5% of B
					TWO_FULL_STOPS | A supplies B Corp..
					TWO_SPACES | A  supplies B.
					SPACE_BEFORE_A_STOP | A supplies B .
					UNDERSCORE | A: core_suppliers 5 in 2018.
					NULL | A supplies null.
					PLACEHOLDER | A can compel %s by law.
					UNKNOWN_AS_A_NAME | A had an unknown share of the market "M" in 2017.
					EMPTY_PARENTHESES | A supplies B ().
					PLANNED_AFTER_A_VERB | Nokia supplies KDDI with 5G network equipment (planned).
					PLANNED_AFTER_A_VERB | Datang Telecom Group holds 18.3% (planned) of SMIC.
					HOLDS_NOTHING | State of Finland held 0% of Telia Company.
					FUNDS_WITHOUT_INSTRUMENT | Government of the United States funds Intel.
					FUNDS_WITHOUT_INSTRUMENT | China Development Bank funded Huawei (last recorded 2011).
					FALSE_EMPLOYER | According to Mark Esper, of Huawei: Huawei is a threat.
					VOTES_WITHOUT_SIZE | Government of the United States holds the votes in Intel (contested).
					VOTES_WITHOUT_SIZE | A holds votes in B.
					COUNTRY_WITHOUT_ARTICLE | BT Group has its headquarters in United Kingdom.
					COUNTRY_WITHOUT_ARTICLE | Germany hosts bases of United States.
					ONE_VERB_FOR_MANY | Investor AB and Industrivarden together holds 82.7% of the votes in Ericsson.
					ONE_VERB_FOR_MANY | Unnamed US officials (Glosserman, May 2020) is an office of Government of the United States.
					ONE_PIECE_FOR_GOODS | Huawei makes Smartphone.
					ONE_PIECE_FOR_GOODS | Kyocera supplies Huawei with Field-programmable gate array.
					COUNT_AS_A_UNIT | Five Eyes: members 5 count in 2018-11.
					COUNT_AS_A_UNIT | Agreement: deadline management systems 2029 year in 2024-07.
					ABBREVIATION_TORN_APART | Huawei: r and d expenditure CNY 179.7 billion in 2024.
					ANNOUNCED_FROM | Clean Network is announced from 2020-08-05.
					ANNOUNCED_FROM | Temporary General License for Huawei is repealed from 2020-08-17.
					CAPITALS_OF_A_CODE | A COMPEL_BY_LAW B.
					FORECAST_AS_DONE | Huawei had 28.5% of the market "5G base stations, world" in 2020 (planned).
					""")
	void aRuleIsBrokenByWhatItForbids(Grammar rule, String sentence) {
		assertThat(rule.isBrokenBy(sentence)).isTrue();
	}

	@Test
	void everyRuleIsTried() throws NoSuchMethodException {
		CsvSource tried = GrammarTest.class
			.getDeclaredMethod("aRuleIsBrokenByWhatItForbids", Grammar.class, String.class)
			.getAnnotation(CsvSource.class);
		assertThat(Grammar.values()).allSatisfy((rule) -> assertThat(tried.textBlock()).contains(rule.name() + " |"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Nokia plans to supply KDDI with 5G network equipment.
					China Development Bank supported purchases from Huawei with export credit of USD 2.99 billion from 2005 to 2011.
					Government of the United States holds some of the votes in Intel (last shown 2025-08; contested).
					BT Group has its headquarters in the United Kingdom (last shown 2018-11-23).
					""")
	void aSoundSentenceBreaksNone(String sentence) {
		assertThat(Grammar.faults(sentence, "")).isEmpty();
	}

	@Test
	void parenthesesAreBalanced() {
		assertThat(Grammar.faults("A supplies B (alleged.", "")).containsExactly("UNBALANCED_PARENTHESES");
		assertThat(Grammar.faults("A) supplies B (alleged).", "")).containsExactly("UNBALANCED_PARENTHESES");
	}

}
