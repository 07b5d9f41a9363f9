package org.tieline.writing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.evidence.KindsOfFact;
import org.tieline.exchange.AnswersByAddress;
import org.tieline.problem.Problem;
import org.tieline.seed.RecordUpdates;
import org.tieline.seed.TableColumns;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;

/**
 * Gives what was written as rows of the tables, byte for byte as the tables take them: a
 * cell that a spreadsheet would compute is not changed.
 */
@RestController
class WrittenExport implements AnswersByAddress {

	private static final String RETRACTED = "retracted.csv";

	private static final String SET_ASIDE = "set-aside.csv";

	private final RecordUpdates updates;

	private final KindsOfFact kinds;

	WrittenExport(RecordUpdates updates, KindsOfFact kinds) {
		this.updates = updates;
		this.kinds = kinds;
	}

	/** Which files have how many rows. */
	@GetMapping(path = "/export/written", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Integer> files() {
		Written written = this.updates.written();
		Map<String, Integer> files = new LinkedHashMap<>();
		TableColumns.all(this.kinds).forEach((table) -> files.put(table, rows(written, table).size()));
		files.put(RETRACTED, written.retractions().size());
		files.put(SET_ASIDE, (int) written.rows().stream().filter((row) -> row.setAside() != null).count());
		files.values().removeIf((count) -> count == 0);
		return files;
	}

	@GetMapping("/export/written/{file}")
	ResponseEntity<String> file(@PathVariable String file) {
		Written written = this.updates.written();
		String text = switch (file) {
			case RETRACTED -> csv(List.of("claim", "by", "at", "reason", "last_version"),
					written.retractions()
						.stream()
						.map((one) -> List.of(one.claim(), one.by(), one.at(), one.reason(),
								(one.lastVersion() != null) ? one.lastVersion() : ""))
						.toList());
			case SET_ASIDE -> csv(List.of("table", "id", "writer", "at", "reason", "row"),
					written.rows()
						.stream()
						.filter((row) -> row.setAside() != null)
						.map((row) -> List.of(row.table(),
								row.cells().getOrDefault("claim", row.cells().getOrDefault("id", "")), row.writer(),
								row.at(), String.valueOf(row.setAside()), row.cells().toString()))
						.toList());
			default -> table(written, file);
		};
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
			.body(text);
	}

	private String table(Written written, String table) {
		List<String> tables = TableColumns.all(this.kinds);
		if (!tables.contains(table)) {
			throw new Problem(Problem.Kind.NOT_FOUND, "file",
					"file: there is no '" + table + "'; choose from " + tables + ", " + RETRACTED + " and " + SET_ASIDE,
					null);
		}
		Set<String> columns = TableColumns.of(table, this.kinds);
		List<List<String>> rows = new ArrayList<>();
		rows(written, table)
			.forEach((row) -> rows.add(columns.stream().map((one) -> row.cells().getOrDefault(one, "")).toList()));
		return csv(columns, rows);
	}

	/** Those that are part of the record. */
	private static List<WrittenRow> rows(Written written, String table) {
		Set<String> retracted = written.retracted();
		Predicate<WrittenRow> isThere = (row) -> row.claim() == null || !retracted.contains(row.claim());
		return written.rows(table).stream().filter((row) -> row.setAside() == null && isThere.test(row)).toList();
	}

	private static String csv(Collection<String> header, Collection<List<String>> rows) {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			writer.writeRecord(header);
			rows.forEach(writer::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
