package org.tieline.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.parquet.ReadParquet;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of an invented table, with the files written by hand. */
class RowWriterTest {

	private static final List<Column<String>> COLUMNS = List.of(Column.text("name", "A name.", (name) -> name),
			Column.number("change", "A number.", (name) -> new BigDecimal("-1.50")),
			Column.flag("unnamed", "Yes or no.", (name) -> null));

	private static String file(RowFormat format, String... names) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (RowWriter table = RowWriter.of(format, COLUMNS, Map.of("url", "/export?a=1"), out)) {
			for (String name : names) {
				table.row(COLUMNS, name);
			}
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void aTableRepeatsWhatIsSaidOfItInEveryRow() throws IOException {
		assertThat(file(RowFormat.CSV, "A \"B\", C", "two\nlines", "<b>&"))
			.isEqualTo("name,change,unnamed,url\r\n\"A \"\"B\"\", C\",-1.50,,/export?a=1\r\n"
					+ "\"two\nlines\",-1.50,,/export?a=1\r\n<b>&,-1.50,,/export?a=1\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44", "-1", "@name", "\tx" })
	void aTextThatLooksLikeAFormulaIsMarkedAndANumberIsNot(String name) throws IOException {
		String row = file(RowFormat.CSV, name).lines().skip(1).findFirst().orElseThrow();

		assertThat(row).startsWith("'" + name + ",-1.50,");
	}

	@Test
	void aSpreadsheetGetsAByteOrderMarkAndNobodyElse() throws IOException {
		assertThat(file(RowFormat.CSV_FOR_EXCEL)).isEqualTo("\uFEFFname,change,unnamed,url\r\n");
		assertThat(file(RowFormat.CSV)).doesNotContain("\uFEFF");
	}

	@Test
	void everyLineIsAnObjectWithTheSameMembers() throws IOException {
		assertThat(file(RowFormat.NDJSON, "=1", "华为"))
			.isEqualTo("{\"name\":\"=1\",\"change\":-1.50,\"unnamed\":null,\"url\":\"/export?a=1\"}\n"
					+ "{\"name\":\"华为\",\"change\":-1.50,\"unnamed\":null,\"url\":\"/export?a=1\"}\n");
	}

	@Test
	void noColumnHasTheNameOfAnother() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RowWriter.of(RowFormat.CSV, COLUMNS, Map.of("name", "of the file"), out).close();

		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("name,change,unnamed,file_name\r\n");
	}

	@Test
	void jsonHasWhatIsSaidOfItOnce() throws IOException {
		assertThat(file(RowFormat.JSON, "A"))
			.isEqualTo("{\"url\":\"/export?a=1\",\"rows\":[{\"name\":\"A\",\"change\":-1.50,\"unnamed\":null}]}");
		assertThat(file(RowFormat.JSON)).isEqualTo("{\"url\":\"/export?a=1\",\"rows\":[]}");
	}

	@Test
	void valuesAreTextsAsInIso8601() {
		PartialDate august = PartialDate.parse("2018-08");

		assertThat(CellText.of(null)).isEmpty();
		assertThat(CellText.of(new Period(august, null))).isEqualTo("2018-08/..");
		assertThat(CellText.of(new Period(august, august))).isEqualTo("2018-08");
		assertThat(CellText.of(new BigDecimal("1E+9"))).isEqualTo("1000000000");
		assertThat(CellText.of(Arrays.asList("a", null, august))).isEqualTo("a |  | 2018-08");
	}

	/** What a row is about: a number, a date and names, each perhaps not known. */
	private record Thing(BigDecimal number, PartialDate date, List<String> names) {
	}

	@Test
	void parquetHasTypesAndKeepsEveryDigit() throws IOException {
		List<Column<Thing>> columns = List.of(Column.number("number", "A number.", Thing::number),
				Column.date("day", "A date.", Thing::date), Column.list("names", "Names.", Thing::names));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (RowWriter table = RowWriter.of(RowFormat.PARQUET, columns, Map.of("licence", "invented"), out)) {
			table.row(columns, new Thing(new BigDecimal("22.5"), PartialDate.parse("2018-02"), List.of("=1", "华为")));
			table.row(columns, new Thing(new BigDecimal("0.123456789012"), PartialDate.parse("2019"), List.of()));
			table.row(columns, new Thing(null, null, null));
		}
		ReadParquet read = ReadParquet.of(out.toByteArray());

		assertThat(read.about()).containsEntry("licence", "invented");
		assertThat(read.rows().get(0)).containsEntry("number", new BigDecimal("22.5000000000"))
			.containsEntry("number_exact", "22.5")
			.containsEntry("day", "2018-02")
			.containsEntry("day_first_day", LocalDate.of(2018, 2, 1))
			.containsEntry("day_last_day", LocalDate.of(2018, 2, 28))
			.containsEntry("names", List.of("=1", "华为"));
		// Twelve digits after the point do not fit, so the number is text alone.
		assertThat(read.rows().get(1)).containsEntry("number", null)
			.containsEntry("number_exact", "0.123456789012")
			.containsEntry("day_last_day", LocalDate.of(2019, 12, 31))
			.containsEntry("names", List.of());
		assertThat(read.rows().get(2).values()).hasSize(6).containsOnlyNulls();
	}

}
