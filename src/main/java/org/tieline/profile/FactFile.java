package org.tieline.profile;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.tieline.page.Fields;
import org.tieline.problem.Problem;
import org.tieline.table.TableCell;

/**
 * Facts as a table. It has a row for each claim of each fact, and a row can be read by
 * itself. A text that a spreadsheet would take for a formula is marked as text.
 */
final class FactFile {

	/** Excel reads UTF-8 only if a file begins with it. */
	static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<String> OF_FACT = List.of("id", "kind", "summary", "status", "origins", "period.from",
			"period.to", "time.word", "lastShown");

	private static final List<String> OF_CLAIM = List.of("id", "stance", "aspect", "speaker.name", "asStated",
			"value.low", "value.high", "value.unit", "derivation", "period.from", "period.to", "asOf", "saidOn",
			"repeats.id", "scope", "locator", "note", "source.id", "source.title", "source.publisher",
			"source.publishedOn", "source.url");

	private static final List<String> HEADINGS = List.of("fact", "kind", "fact_summary", "status", "origins",
			"period_from", "period_to", "time", "last_shown", "claim", "stance", "aspect", "speaker", "as_stated",
			"low", "high", "unit", "derivation", "from", "to", "as_of", "said_on", "repeats", "scope", "locator",
			"note", "claim_source", "claim_source_title", "claim_source_publisher", "claim_source_published_on",
			"claim_source_url", "claim_licence", "data_version", "url");

	private FactFile() {
	}

	/**
	 * The table.
	 * @param facts facts of an answer
	 * @param version id of the data that they are of
	 * @param url what asks for the table again
	 * @param licences the licences of the datasets by id; one that is missing is not
	 * known
	 */
	static String csv(List<?> facts, String version, String url, Map<String, String> licences) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(HEADINGS);
			for (Object fact : facts) {
				for (Object claim : Fields.list(fact, "claims")) {
					csv.writeRecord(row(fact, claim, version, url, licences));
				}
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return text.toString();
	}

	private static List<String> row(Object fact, Object claim, String version, String url,
			Map<String, String> licences) {
		List<String> row = new ArrayList<>();
		OF_FACT.forEach((field) -> row.add(cell(fact, field)));
		OF_CLAIM.forEach((field) -> row.add(cell(claim, field)));
		Stream.of(licence(claim, licences), version, url).map(TableCell::of).forEach(row::add);
		return row;
	}

	/** The licence of a claim of an answer. */
	static String licence(Object claim, Map<String, String> licences) {
		return licences.getOrDefault(Objects.requireNonNullElse(Fields.text(claim, "source.dataset"), ""), "not known");
	}

	/** A field of the answer; the lens that an id ends with is in the address. */
	private static String cell(Object answer, String field) {
		String text = Objects.requireNonNullElse(Fields.text(answer, field), "");
		int lens = (field.equals("id") || field.endsWith(".id")) ? text.indexOf('~') : -1;
		return TableCell.of((lens >= 0) ? text.substring(0, lens) : text);
	}

}
