package org.tieline.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CompressedRowsTest {

	@Test
	void positionsStandRowByRowInTheOrderInWhichTheyCame() {
		// Row 0 has position 1; row 1 nothing; row 2 positions 0, 2 and 3.
		CompressedRows rows = CompressedRows.of(3, new int[] { 2, 0, 2, 2 });

		assertThat(rows.first()).containsExactly(0, 1, 1, 4);
		assertThat(rows.items()).containsExactly(1, 0, 2, 3);
	}

	@Test
	void itemsStandWhereTheirPositionsDo() {
		CompressedRows rows = CompressedRows.of(3, new int[] { 2, 0, 2, 2 }, new int[] { 7, 8, 9, 6 });

		assertThat(rows.first()).containsExactly(0, 1, 1, 4);
		assertThat(rows.items()).containsExactly(8, 7, 9, 6);
	}

	@Test
	void noItemsMakeEmptyRows() {
		assertThat(CompressedRows.of(2, new int[0]).first()).containsExactly(0, 0, 0);
		assertThat(CompressedRows.first(0, new int[0])).containsExactly(0);
	}

	@Test
	void aRowOutsideOfTheRangeIsRefused() {
		assertThatExceptionOfType(IndexOutOfBoundsException.class)
			.isThrownBy(() -> CompressedRows.of(2, new int[] { 2 }));
		assertThatExceptionOfType(IndexOutOfBoundsException.class)
			.isThrownBy(() -> CompressedRows.of(2, new int[] { -2 }));
	}

	@Test
	void sortsLikeAnyStableSort() {
		Random random = new Random(31);
		for (int round = 0; round < 200; round++) {
			int keys = 1 + random.nextInt(6);
			int[] key = random.ints(random.nextInt(30), 0, keys).toArray();
			int[] order = IntStream.range(0, key.length).filter((item) -> random.nextInt(4) > 0).toArray();
			int[] expected = Arrays.stream(order)
				.boxed()
				.sorted(Comparator.comparingInt((item) -> key[item]))
				.mapToInt(Integer::intValue)
				.toArray();

			assertThat(CompressedRows.sorted(order, key, keys)).isEqualTo(expected);
		}
	}

}
