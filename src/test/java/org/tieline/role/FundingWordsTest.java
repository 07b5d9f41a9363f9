package org.tieline.role;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FundingWordsTest {

	// What is lent to a buyer, or guaranteed, is no loan to the seller.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			' bank lent \u27e6e1\u27e7 \u27e6m2\u27e7 '                           | LOAN
			' \u27e6e1\u27e7 borrowed \u27e6m2\u27e7 from bank '                  | LOAN
			' bank guaranteed loan of \u27e6m2\u27e7 for purchases from \u27e6e1\u27e7 ' | ''
			' bank granted \u27e6e1\u27e7 \u27e6m2\u27e7 '                        | ''
			' bank granted \u27e6e1\u27e7 credit line of \u27e6m2\u27e7 '         | ''
			' \u27e6e1\u27e7 got \u27e6m2\u27e7 in grants '                       | GRANT SUBSIDY
			""")
	void anInstrumentIsToldByItsWord(String words, String expected) {
		assertThat(String.join(" ", FundingWords.instruments(words))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			' Nordia subsidised Albano '                         | SUBSIDY GRANT TAX_RELIEF OTHER
			' Albano received subsidies from Nordia '            | SUBSIDY GRANT TAX_RELIEF OTHER
			' Albano received a grant from the bank '            | GRANT SUBSIDY
			""")
	void aSubsidyIsNoLoan(String words, String instruments) {
		assertThat(String.join(" ", FundingWords.instruments(words))).isEqualTo(instruments);
	}

	// Who gets money does not get the credit of a buyer.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			' Albano got \u27e6m1\u27e7 from the bank '          | true
			' Nordia funded Albano '                             | true
			' the bank financed exports of Albano '              | false
			' customers of Albano got \u27e6m1\u27e7 '           | false
			' the bank gave Albano \u27e6m1\u27e7 '              | false
			""")
	void whoGetsMoneyIsToldByTheVerb(String words, boolean received) {
		assertThat(FundingWords.isReceived(words)).isEqualTo(received);
	}

}
