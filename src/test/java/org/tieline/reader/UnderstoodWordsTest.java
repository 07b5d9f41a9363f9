package org.tieline.reader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnderstoodWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Metric: subject Huawei, metric revenue; CNY 858.8 billion; in 2019 | Huawei’s revenue, in 2019: CNY 858.8 billion
					Metric: subject Huawei, counterparty US suppliers, metric purchases; USD 11 billion; in 2019 | Huawei’s purchases (with US suppliers), in 2019: USD 11 billion
					Market share: company Nokia, market Routers, world; 39%; from 2016-01 to 2016-03; said by Ovum | Nokia’s share of the market “Routers, world”, from 2016-01 to 2016-03: 39%, according to Ovum
					Market rank: company Nokia, market Routers, world; rank 2; in 2019 | Nokia’s rank in the market “Routers, world”, in 2019: 2
					Stake: holder A, company B, interest voting; 3.4%; in 2017-09 | A holds a part of B (voting), in 2017-09: 3.4%
					Supply: supplier A, customer B, product Chip (DRAM, NAND); stance DENIES | A supplies B with: Chip (DRAM, NAND) (told as a denial)
					Restriction: authority A, measure Entity List, target B, effect export licence; on 2019-05-16 | A restricts B under Entity List (export licence), on 2019-05-16
					Restriction: authority A, target B, effect removal order; 2027 | A restricts B (removal order): 2027
					Funding: funder A, recipient B; about USD 75 billion | A funds B: about USD 75 billion
					Influence: state A, company B, means compel by law | A can influence B (compel by law)
					Affiliation: member A, of B, role headquartered in | A belongs to B (headquartered in)
					Assessment: subject A, topic national-security-threat; said by B | A is judged on: national security threat, according to B
					Measure version: measure Section 889(a), state in force; from 2020-08-13 | Section 889(a) is in force, from 2020-08-13
					""")
	void aStatementIsToldInASentence(String asked, String told) {
		assertThat(UnderstoodWords.of(asked)).isEqualTo(told);
	}

	/** A name may hold a word that names a part too. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Supply: supplier Parts, supplier and Sons, customer B | Parts, supplier and Sons supplies B
			Dream: dreamer A | Dream: dreamer A
			Supply: customer B | Supply: customer B
			""")
	void whatCannotBeToldSafelyStaysAsItIs(String asked, String told) {
		assertThat(UnderstoodWords.of(asked)).isEqualTo(told);
	}

}
