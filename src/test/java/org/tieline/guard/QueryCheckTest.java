package org.tieline.guard;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses with a per cent sign. */
class QueryCheckTest {

	@Test
	void aBarePerCentSignCannotBeRead() {
		assertThat(QueryCheck.isBare("value=22%&unit=percent")).isTrue();
		assertThat(QueryCheck.isBare("value=%zz")).isTrue();
		assertThat(QueryCheck.isBare("value=22%")).isTrue();
		assertThat(QueryCheck.isBare("value=22%25&number=21.5..%3C22.5")).isFalse();
		assertThat(QueryCheck.isBare(null)).isFalse();
	}

}
