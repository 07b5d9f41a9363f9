package org.tieline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.rows.Column;
import org.tieline.rows.Column.Type;
import org.tieline.rows.RowFormat;
import org.tieline.rows.RowWriter;
import org.tieline.stop.Stop;
import org.tieline.table.TableCell;

/**
 * The steps of paths as a table: a row for each step, for each fact of a step, or for
 * each claim of each fact. A row can be read by itself. A step without facts has one row.
 * A table of an answer without paths has one row, unless each row is an object of its
 * own.
 */
final class ExportTable {

	/** A row for each step. */
	static final String PATHS = "paths";

	/** A row for each fact of each step. */
	static final String FACTS = "facts";

	/** A row for each claim of each fact of each step. */
	static final String CLAIMS = "claims";

	private static final List<Column<Row>> OF_HOP = List.of(hop("path", Type.WHOLE, (hop) -> hop.path().number()),
			hop("leg", Type.TEXT, ExportedHop::leg), hop("hop", Type.WHOLE, ExportedHop::hop),
			hop("forward", Type.FLAG, ExportedHop::forward), hop("source", Type.TEXT, ExportedHop::source),
			hop("source_name", Type.TEXT, ExportedHop::sourceName), hop("tie", Type.TEXT, ExportedHop::tie),
			hop("target", Type.TEXT, ExportedHop::target), hop("target_name", Type.TEXT, ExportedHop::targetName),
			hop("summary", Type.TEXT, (hop) -> hop.path().summary()),
			hop("meaning", Type.TEXT, (hop) -> hop.path().meaning()),
			hop("meaning_in_words", Type.TEXT, (hop) -> hop.path().meaningInWords()),
			hop("strength_low", Type.NUMBER, (hop) -> hop.path().low()),
			hop("strength_high", Type.NUMBER, (hop) -> hop.path().high()),
			hop("together", Type.TEXT, (hop) -> hop.path().together()),
			hop("weakest", Type.FLAG, ExportedHop::weakest));

	private static final List<Column<Row>> OF_FACTS = List.of(hop("facts", Type.TEXT, ExportedHop::factIds),
			hop("statuses", Type.TEXT, ExportedHop::statuses), hop("fact_summaries", Type.TEXT, ExportedHop::summaries),
			hop("claims", Type.TEXT, ExportedHop::claims), hop("claim_sources", Type.TEXT, ExportedHop::sources));

	private static final List<Column<Row>> OF_FACT = List.of(fact("fact", ExportedFact::id),
			fact("kind", ExportedFact::kind), fact("status", ExportedFact::status),
			fact("attributes", (fact) -> listed(fact.attributes())),
			new Column<>("fact_summary", Type.TEXT, "The fact in a sentence.", (row) -> (row.fact() != null)
					? row.fact().summary() : (row.hop() != null) ? ExportedHop.NO_FACT : null));

	private static final List<Column<Row>> OF_CLAIM = List.of(claim("claim", ExportedClaim::id),
			claim("stance", ExportedClaim::stance), claim("aspect", ExportedClaim::aspect),
			claim("speaker", ExportedClaim::speaker), claim("as_stated", ExportedClaim::asStated),
			claim("value", ExportedClaim::value), claim("unit", ExportedClaim::unit),
			claim("derivation", ExportedClaim::derivation), claim("details", (claim) -> listed(claim.details())),
			claim("period", ExportedClaim::period), claim("as_of", ExportedClaim::asOf),
			claim("said_on", ExportedClaim::saidOn), claim("repeats", ExportedClaim::repeats),
			claim("locator", ExportedClaim::locator), claim("note", ExportedClaim::note),
			claim("claim_licence", ExportedClaim::licence), claim("claim_source", (claim) -> claim.source().id()),
			claim("claim_source_title", (claim) -> claim.source().title()),
			claim("claim_source_publisher", (claim) -> claim.source().publisher()),
			claim("claim_source_published_on", (claim) -> claim.source().publishedOn()),
			claim("claim_source_url", (claim) -> claim.source().url()));

	private ExportTable() {
	}

	/** A step, with one of its facts and one of the fact's claims. */
	private record Row(@Nullable ExportedHop hop, @Nullable ExportedFact fact, @Nullable ExportedClaim claim) {
	}

	/**
	 * The table as a text.
	 * @param view {@code paths}, {@code facts} or {@code claims}
	 * @param about what is said of the answer as a whole, and what asks for it again
	 */
	static String of(RowFormat format, String view, List<ExportedHop> hops, Map<String, String> about) {
		List<Column<Row>> columns = columns(view);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (RowWriter table = RowWriter.of(format, columns, about, out)) {
			if (hops.isEmpty() && format != RowFormat.NDJSON) {
				table.row(columns, new Row(null, null, null));
			}
			for (ExportedHop hop : hops) {
				Stop.poll();
				for (Row row : rows(view, hop)) {
					table.row(columns, row);
				}
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** The same as CSV with a row for each claim. */
	static String csv(List<ExportedHop> hops, String answer, String url) {
		return of(RowFormat.CSV, CLAIMS, hops, about(answer, url));
	}

	/** What is said of the answer as a whole, and what asks for it again. */
	static Map<String, String> about(String answer, String url) {
		Map<String, String> about = new LinkedHashMap<>();
		about.put("answer", answer);
		about.put("url", url);
		return about;
	}

	private static List<Column<Row>> columns(String view) {
		return switch (view) {
			case PATHS -> joined(OF_HOP, OF_FACTS);
			case FACTS -> joined(OF_HOP, OF_FACT);
			default -> joined(OF_HOP, joined(OF_FACT, OF_CLAIM));
		};
	}

	private static List<Row> rows(String view, ExportedHop hop) {
		if (view.equals(PATHS) || hop.facts().isEmpty()) {
			return List.of(new Row(hop, null, null));
		}
		List<Row> rows = new ArrayList<>();
		for (ExportedFact fact : hop.facts()) {
			if (view.equals(FACTS)) {
				rows.add(new Row(hop, fact, null));
			}
			else {
				fact.claims().forEach((claim) -> rows.add(new Row(hop, fact, claim)));
			}
		}
		return rows;
	}

	private static Column<Row> hop(String name, Type type, Function<ExportedHop, @Nullable Object> value) {
		return new Column<>(name, type, name, (row) -> (row.hop() != null) ? value.apply(row.hop()) : null);
	}

	private static Column<Row> fact(String name, Function<ExportedFact, @Nullable Object> value) {
		return new Column<>(name, Type.TEXT, name, (row) -> (row.fact() != null) ? value.apply(row.fact()) : null);
	}

	private static Column<Row> claim(String name, Function<ExportedClaim, @Nullable Object> value) {
		return new Column<>(name, Type.TEXT, name, (row) -> (row.claim() != null) ? value.apply(row.claim()) : null);
	}

	/** Words by column, as the tables of the record have them: {@code step=PLACED}. */
	private static @Nullable String listed(Map<String, String> words) {
		return words.isEmpty() ? null
				: words.entrySet()
					.stream()
					.map((one) -> one.getKey() + "=" + one.getValue())
					.collect(Collectors.joining("; "));
	}

	/** A text that a spreadsheet would take for a formula is marked as text. */
	static String cell(String text) {
		return TableCell.of(text);
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
