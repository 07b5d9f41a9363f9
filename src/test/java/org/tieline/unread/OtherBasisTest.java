package org.tieline.unread;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares and ranks that are told on another basis than that of whoever counts. */
class OtherBasisTest {

	// The names of areas are left out, as a market may be that of all others.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Excluding Berg, Albano had 20% of the market.                         | true
			Albano, excluding its Berg brand, had 20% of the market.              | true
			Albano had 20% of the market including Berg.                          | true
			With Berg counted in, Albano was first.                               | true
			Without Berg, Albano was first.                                       | true
			Albano had 20% of the market on a pro forma basis.                    | true
			At constant exchange rates Albano had 20% of the market.              | true
			Adjusted for sales of units, Albano had 20% of the market.            | true
			Excluding xxxxxx, Albano had 20% of the market.                       | false
			Albano had 20% of the market, including Berg with 5% of it.           | false
			Albano had 20% of the market, and many were glad, including its staff. | false
			Albano had 20% of the market without any help.                        | false
			""")
	void aShareOnAnotherBasisIsKnown(String words, boolean expected) {
		assertThat(OtherBasis.isToldOfMarket(words)).isEqualTo(expected);
	}

}
