package org.tieline.table;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

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

	/** One row in so many is drawn. */
	private static final int ONE_IN = 8;

	private static final int ENOUGH = 100;

	private static final String CLAIM = "claim";

	private static final TestedTables TABLES = new TestedTables(
			new TestedClaims(ShippedFacts.entities(), ShippedFacts.linkedFacts(), Lens.WIDE));

	private static final List<Map<String, String>> ROWS = rows();

	@Test
	void aTableOfRecordedClaimsIsNeverContradictedNorNotCovered() {
		List<Map<String, String>> drawn = drawn(ROWS.stream().filter((row) -> !plansAnEnd(row)).toList(), 13);
		List<CheckedRow> rows = TABLES.check(csv(drawn)).rows();

		assertThat(rows.size()).isEqualTo(drawn.size()).isGreaterThan(ENOUGH);
		for (int i = 0; i < drawn.size(); i++) {
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
			.isLessThanOrEqualTo(drawn.size() / 50);
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

	/**
	 * A plan that only tells an end. It is no plan of the state itself, and a row has no
	 * column for it; the record may hold nothing else of the state.
	 */
	private static boolean plansAnEnd(Map<String, String> row) {
		return row.get("stance").matches("PLANS|CONSIDERS") && row.get("aspect").isEmpty() && row.get("from").isEmpty()
				&& row.get("as_of").isEmpty() && !row.get("to").isEmpty();
	}

	/** A plan stays one that was told, though it has been carried out since. */
	@Test
	void aPlanThatHasBeenCarriedOutIsHeldAsAPlan() {
		String plan = "stockopedia-2025-nokia-nvidia.01";
		List<Map<String, String>> row = ROWS.stream().filter((one) -> one.get(CLAIM).equals(plan)).toList();

		CheckedRow checked = TABLES.check(csv(row)).rows().getFirst();

		assertThat(checked.verdict()).as(checked.reason()).isEqualTo(Verdict.SUPPORTED);
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

		assertThat(rows.size()).isEqualTo(changed.size()).isGreaterThan(ENOUGH);
		for (int i = 0; i < changed.size(); i++) {
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

	/**
	 * The rows that the digest of their claim's id draws. Whether a row is drawn depends
	 * on nothing else, so that new rows leave the draw of the others as it is.
	 */
	private static List<Map<String, String>> drawn(List<Map<String, String>> rows, int seed) {
		return rows.stream().filter((row) -> Math.floorMod(digest(seed + row.get(CLAIM)), ONE_IN) == 0).toList();
	}

	private static int digest(String text) {
		CRC32 digest = new CRC32();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return (int) digest.getValue();
	}

	/** All claims of the shipped tables, with their kind. */
	private static List<Map<String, String>> rows() {
		List<Map<String, String>> rows = new ArrayList<>();
		for (KindOfFact kind : Kinds.all().all()) {
			try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
				.ofNamedCsvRecord(Files.readString(Path.of("seed-data", kind.table())))) {
				reader.forEach((record) -> {
					Map<String, String> row = new TreeMap<>(record.getFieldsAsMap());
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
		List<String> columns = rows.stream()
			.flatMap((row) -> row.keySet().stream())
			.filter((column) -> !column.equals(CLAIM))
			.distinct()
			.sorted()
			.toList();
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
