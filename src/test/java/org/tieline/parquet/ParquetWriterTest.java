package org.tieline.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.parquet.ParquetColumn.Type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files written here, as the reader of another project reads them. */
class ParquetWriterTest {

	private static final List<ParquetColumn> COLUMNS = List.of(new ParquetColumn("text", Type.TEXT),
			new ParquetColumn("texts", Type.TEXTS), new ParquetColumn("whole", Type.WHOLE),
			new ParquetColumn("decimal", Type.DECIMAL), new ParquetColumn("date", Type.DATE),
			new ParquetColumn("flag", Type.FLAG));

	private static byte[] file(List<List<Object>> rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ParquetWriter file = new ParquetWriter(COLUMNS, Map.of("licence", "invented"), out)) {
			for (List<Object> row : rows) {
				file.row(row);
			}
		}
		return out.toByteArray();
	}

	private static List<Object> row(Object... values) {
		return Arrays.asList(values);
	}

	@Test
	void everyTypeComesBackAsItWasAndNullIsNoZero() throws IOException {
		List<List<Object>> rows = List.of(
				row("华为 \"A\"\n", List.of("x", "", "y"), -3L, new BigDecimal("-0.5"), LocalDate.of(1969, 12, 31), true),
				row(null, null, null, null, null, null), row("", List.of(), 0L,
						new BigDecimal("9999999999999999999999999999.9999999999"), LocalDate.of(2019, 5, 16), false));

		ReadParquet read = ReadParquet.of(file(rows));

		assertThat(read.about()).containsEntry("licence", "invented");
		assertThat(read.rows()).hasSize(3);
		assertThat(read.rows().get(0)).containsEntry("text", "华为 \"A\"\n")
			.containsEntry("texts", List.of("x", "", "y"))
			.containsEntry("whole", -3L)
			.containsEntry("decimal", new BigDecimal("-0.5000000000"))
			.containsEntry("date", LocalDate.of(1969, 12, 31))
			.containsEntry("flag", true);
		assertThat(read.rows().get(1).values()).hasSize(6).containsOnlyNulls();
		assertThat(read.rows().get(2)).containsEntry("text", "")
			.containsEntry("texts", List.of())
			.containsEntry("whole", 0L)
			.containsEntry("decimal", new BigDecimal("9999999999999999999999999999.9999999999"))
			.containsEntry("flag", false);
	}

	@Test
	void manyGroupsOfRowsKeepTheirOrder() throws IOException {
		Random random = new Random(7);
		List<List<Object>> rows = new ArrayList<>();
		for (int i = 0; i < 25_003; i++) {
			List<String> texts = random.nextInt(5) == 0 ? null
					: random.ints(random.nextInt(4), 0, 100).mapToObj(String::valueOf).toList();
			rows.add(row(random.nextBoolean() ? "t" + i : null, texts, random.nextBoolean() ? (long) i : null,
					random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(), ParquetColumn.SCALE) : null,
					random.nextBoolean() ? LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000) : null,
					random.nextBoolean() ? random.nextBoolean() : null));
		}

		List<Map<String, Object>> read = ReadParquet.of(file(rows)).rows();

		assertThat(read).hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			assertThat(new ArrayList<>(read.get(i).values())).as("row %d", i).isEqualTo(rows.get(i));
		}
	}

	@Test
	void aTableWithoutRowsIsAFile() throws IOException {
		assertThat(ReadParquet.of(file(List.of())).rows()).isEmpty();
	}

	@Test
	void aNumberIsNeverRounded() {
		for (String number : List.of("0.00000000001", "10000000000000000000000000000")) {
			assertThatThrownBy(() -> file(List.of(row(null, null, null, new BigDecimal(number), null, null))))
				.as(number)
				.isInstanceOfAny(ArithmeticException.class, IllegalArgumentException.class);
		}
	}

}
