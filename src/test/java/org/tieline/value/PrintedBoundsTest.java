package org.tieline.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedBoundsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			50.. | more than half              | >50..
			50.. | just over 50%               | >50..
			50.. | a majority                  | >50..
			50.. | exceeding 50 per cent       | >50..
			50.. | at least 50%                | 50..
			50.. | no less than half           | 50..
			50.. | at least half, over the year | 50..
			700  | slightly above $700 million | 700
			700.. | slightly above $700 million | >700..
			..5  | less than 5%                | ..<5
			..5  | under US$5                  | ..<5
			..5  | up to 5%                    | ..5
			..5  | no more than 5%             | ..5
			..50 | a minority                  | ..<50
			50..75 | more than half            | 50..75
			>50..75 | 50 to 75%                | >50..75
			50.. |                             | 50..
			""")
	void wordsDistinguishInclusiveAndExclusiveBounds(String recorded, String printed, String read) {
		assertThat(PrintedBounds.of(Quantity.parse(recorded, "percent"), printed))
			.isEqualTo(Quantity.parse(read, "percent"));
	}

}
