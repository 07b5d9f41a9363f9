package org.tieline.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;
import org.tieline.table.TableCell;

/**
 * An answer as a table. It has a row for each claim of each hop of each path, and a row
 * can be read by itself. A hop without facts has one row. An answer without paths has one
 * row.
 */
final class ExportTable {

	private static final List<String> OF_HOP = List.of("path", "leg", "hop", "forward", "source", "source_name", "tie",
			"target", "target_name", "summary", "meaning", "meaning_in_words", "strength_low", "strength_high",
			"together", "weakest");

	private static final List<String> OF_FACT = List.of("fact", "status", "fact_summary");

	private static final List<String> OF_CLAIM = List.of("claim", "stance", "aspect", "speaker", "as_stated", "period",
			"said_on", "repeats", "locator", "note", "claim_source", "claim_source_title", "claim_source_publisher",
			"claim_source_published_on", "claim_source_url");

	private static final List<String> OF_ANSWER = List.of("answer", "url");

	private ExportTable() {
	}

	/**
	 * The table.
	 * @param answer what is said of the answer as a whole
	 * @param url what asks for it again
	 */
	static String csv(List<ExportedHop> hops, String answer, String url) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(joined(List.of(OF_HOP, OF_FACT, OF_CLAIM, OF_ANSWER)));
			if (hops.isEmpty()) {
				csv.writeRecord(joined(List.of(blank(OF_HOP), blank(OF_FACT), blank(OF_CLAIM), List.of(answer, url))));
			}
			for (ExportedHop hop : hops) {
				Stop.poll();
				rows(hop).forEach((row) -> csv.writeRecord(joined(List.of(row, List.of(answer, url)))));
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return text.toString();
	}

	private static List<List<String>> rows(ExportedHop hop) {
		if (hop.facts().isEmpty()) {
			return List.of(joined(List.of(hopCells(hop), cells("", "", hop.summaries()), blank(OF_CLAIM))));
		}
		List<List<String>> rows = new ArrayList<>();
		for (ExportedFact fact : hop.facts()) {
			for (ExportedClaim claim : fact.claims()) {
				rows.add(joined(
						List.of(hopCells(hop), cells(fact.id(), fact.status(), fact.summary()), claimCells(claim))));
			}
		}
		return rows;
	}

	private static List<String> hopCells(ExportedHop hop) {
		ExportedPath path = hop.path();
		return cells(path.number(), hop.leg(), hop.hop(), hop.forward(), hop.source(), hop.sourceName(), hop.tie(),
				hop.target(), hop.targetName(), path.summary(), path.meaning(), path.meaningInWords(), path.low(),
				path.high(), path.together(), hop.weakest());
	}

	private static List<String> claimCells(ExportedClaim claim) {
		ExportedClaim.ExportedSource source = claim.source();
		return cells(claim.id(), claim.stance(), claim.aspect(), claim.speaker(), claim.asStated(), claim.period(),
				claim.saidOn(), claim.repeats(), claim.locator(), claim.note(), source.id(), source.title(),
				source.publisher(), source.publishedOn(), source.url());
	}

	private static List<String> cells(@Nullable Object... values) {
		return Stream.of(values).map(ExportFormat::text).map(ExportTable::cell).toList();
	}

	/** A text that a spreadsheet would take for a formula is marked as text. */
	static String cell(String text) {
		return TableCell.of(text);
	}

	private static List<String> blank(List<String> columns) {
		return Collections.nCopies(columns.size(), "");
	}

	private static List<String> joined(List<List<String>> parts) {
		return parts.stream().flatMap(List::stream).toList();
	}

}
