package org.tieline.reconcile;

import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/** Any text sent as a batch is one, or is refused. */
class QueryFuzzTest {

	@FuzzTest
	void batch(byte[] input) {
		String json = Fuzzed.text(input);
		Map<String, Query> batch = Fuzzed.readOrRefused(() -> Query.batch(json));
		if (batch != null) {
			assertThat(batch.size()).isLessThanOrEqualTo(Query.MOST);
			assertThat(batch.values()).allSatisfy((one) -> assertThat(one.limit()).isBetween(1, 100));
			assertThat(Query.batch(json)).isEqualTo(batch);
		}
	}

}
