package org.tieline.table;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;

import org.tieline.check.Verdict;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** The claims of the shipped record, given as a table, beside that record. */
class ShippedTableTest {

	private static final int DRAWN = 200;

	private static final TestedTables TABLES = new TestedTables(
			new TestedClaims(ShippedFacts.entities(), ShippedFacts.linkedFacts(), Lens.WIDE));

	private static final List<Map<String, String>> ROWS = rows();

	@Test
	void aTableOfRecordedClaimsIsNeverContradictedNorNotCovered() {
		List<Map<String, String>> drawn = drawn(ROWS, 13);
		List<CheckedRow> rows = TABLES.check(csv(drawn)).rows();

		assertThat(rows).hasSize(DRAWN);
		for (int i = 0; i < DRAWN; i++) {
			CheckedRow row = rows.get(i);
			if (isReplaced(drawn.get(i), row)) {
				assertThat(row.verdict()).as(drawn.get(i) + row.reason()).isNotEqualTo(Verdict.SUPPORTED);
				continue;
			}
			assertThat(row.verdict()).as(drawn.get(i) + row.reason())
				.isNotIn(Verdict.CONTRADICTED, Verdict.NOT_COVERED);
			assertThat(row.check() == null).as(drawn.get(i) + row.reason()).isEqualTo(cannotBeChecked(drawn.get(i)));
		}
		// Nearly all are held as they are; the rest differ in time, which one claim alone
		// does not tell.
		assertThat(rows.stream().filter((row) -> row.verdict() == Verdict.SCOPE_MISMATCH).count())
			.isLessThanOrEqualTo(DRAWN / 50);
	}

	/** Whether the voice of a row has given a newer number of the same fact since. */
	private static boolean isReplaced(Map<String, String> drawn, CheckedRow row) {
		FactView fact = (row.check() != null) ? row.check().bestMatch() : null;
		return fact != null && fact.claims()
			.stream()
			.anyMatch((claim) -> fact.supersededBy(claim) != null && claim.source().id().equals(drawn.get("source"))
					&& claim.value() != null && claim.value().low() != null
					&& claim.value().low().toPlainString().equals(drawn.get("value")));
	}

	/** Silence claims nothing, and a denied end is no fact of its own. */
	private static boolean cannotBeChecked(Map<String, String> row) {
		return row.get("stance").equals(Stance.NO_COMMENT.name()) || row.get("aspect").matches("start|end")
				|| row.getOrDefault("supply_status", "").matches("REMOV.*");
	}

	/** A number nine times as great, or a ninth where a share would pass 100 percent. */
	@Test
	void aNumberChangedBeyondItsRoundingIsNeverSupported() {
		List<Map<String, String>> numbers = ROWS.stream()
			.filter((row) -> row.get("value").matches("\\d+(\\.\\d+)?") && !row.get("value").equals("0"))
			.filter((row) -> !row.get("stance").equals(Stance.DENIES.name()))
			.toList();
		List<Map<String, String>> changed = drawn(numbers, 17).stream().map((row) -> with(row, (value) -> {
			BigDecimal number = new BigDecimal(value).multiply(new BigDecimal(9));
			boolean tooBig = row.get("unit").equals("percent") && number.compareTo(new BigDecimal(100)) > 0;
			return tooBig
					? new BigDecimal(value).divide(new BigDecimal(9), 3, java.math.RoundingMode.HALF_UP).toPlainString()
					: number.toPlainString();
		})).toList();
		List<CheckedRow> rows = TABLES.check(csv(changed)).rows();

		for (int i = 0; i < DRAWN; i++) {
			assertThat(rows.get(i).verdict()).as(changed.get(i) + rows.get(i).reason())
				.isNotNull()
				.isNotEqualTo(Verdict.SUPPORTED);
		}
	}

	private static Map<String, String> with(Map<String, String> row, UnaryOperator<String> change) {
		Map<String, String> changed = new TreeMap<>(row);
		changed.put("value", change.apply(row.get("value")));
		changed.put("as_stated", "");
		return changed;
	}

	private static List<Map<String, String>> drawn(List<Map<String, String>> rows, long seed) {
		List<Map<String, String>> drawn = new ArrayList<>(rows);
		Collections.shuffle(drawn, new Random(seed));
		return drawn.subList(0, DRAWN);
	}

	/** All claims of the shipped tables, with their kind and without their ids. */
	private static List<Map<String, String>> rows() {
		List<Map<String, String>> rows = new ArrayList<>();
		for (KindOfFact kind : Kinds.all().all()) {
			try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
				.ofNamedCsvRecord(Files.readString(Path.of("seed-data", kind.table())))) {
				reader.forEach((record) -> {
					Map<String, String> row = new TreeMap<>(record.getFieldsAsMap());
					row.remove("claim");
					row.put("kind", kind.name());
					rows.add(row);
				});
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}
		return rows;
	}

	private static String csv(List<Map<String, String>> rows) {
		List<String> columns = rows.stream().flatMap((row) -> row.keySet().stream()).distinct().sorted().toList();
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(columns);
			rows.forEach(
					(row) -> csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return text.toString();
	}

}
