package org.tieline.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A rank in the market of one product says nothing of that of another. */
class LikeMarketsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Radio access network equipment, world | 4G RAN installed base, Nordia                  | true
			Optical transport equipment, world    | Optical equipment, Nordia (another definition) | true
			Service provider routers, world       | Service provider routers and switches, world   | true
			Total telecom equipment, world        | Telco network infrastructure (own words), world | true
			Total telecom equipment, world        | Service provider routers, world                | true
			Smartphones, world                    | Telco network infrastructure (own words), world | false
			Service provider routers, world       | Optical transport equipment, world             | false
			Microwave transmission, world         | Radio access network equipment, world          | false
			""")
	void marketsOfLikeProducts(String one, String other, boolean expected) {
		assertThat(ScopeWords.areLikeMarkets(one, other)).isEqualTo(expected);
		assertThat(ScopeWords.areLikeMarkets(other, one)).isEqualTo(expected);
	}

}
