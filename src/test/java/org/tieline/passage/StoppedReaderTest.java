package org.tieline.passage;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** The reading of a passage ends when it is asked to. */
class StoppedReaderTest {

	@Test
	void nothingIsRead() throws Exception {
		String text = "Huawei supplies BT.";

		assertThat(ShippedChecks.of(text, null).checks()).isNotEmpty();
		assertThat(Stopping.endsAtOnce(() -> ShippedChecks.of(text, null))).isTrue();
	}

}
