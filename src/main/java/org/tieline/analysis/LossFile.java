package org.tieline.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.problem.Problem;
import org.tieline.table.TableCell;

/**
 * The losses of a cut as a table. It has a row for each company that may lose something,
 * and a row can be read by itself. Bounds are parts from 0 to 1, as the answer has them;
 * an empty cell says that there is no bound or that it was not computed. A text that a
 * spreadsheet would take for a formula is marked as text.
 */
final class LossFile {

	/** Excel reads UTF-8 only if a file begins with it. */
	static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<String> NUMBERS = List.of("downstream.low", "downstream.high", "upstream.low",
			"upstream.high", "deliveriesAtRisk.low", "deliveriesAtRisk.high", "plausible.low", "plausible.high");

	private static final List<String> HEADINGS = List.of("company", "name", "kind", "known_by", "tier",
			"inputs_loss_low", "inputs_loss_high", "orders_loss_low", "orders_loss_high", "deliveries_at_risk_low",
			"deliveries_at_risk_high", "plausible_loss_low", "plausible_loss_high", "plausible_depends_on_case",
			"recorded_effects", "recorded_shares", "ties", "cut", "data_version", "url");

	private LossFile() {
	}

	/**
	 * The table.
	 * @param losses of an answer, in its order
	 * @param cut the cut in words
	 * @param version id of the data that they are of
	 * @param url what asks for the table again
	 */
	static String csv(List<Map<?, ?>> losses, String cut, String version, String url) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(HEADINGS);
			for (Map<?, ?> loss : losses) {
				List<String> row = row(loss);
				row.addAll(List.of(cut, version, url));
				csv.writeRecord(row.stream().map(TableCell::of).toList());
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return text.toString();
	}

	private static List<String> row(Map<?, ?> loss) {
		List<String> row = new ArrayList<>();
		for (String field : List.of("entity.id", "entity.name", "entity.kind", "known", "tier")) {
			row.add(Fields.string(loss, field));
		}
		NUMBERS.forEach((field) -> row.add(Fields.string(loss, field)));
		row.add(Fields.string(loss, "plausible.dependsOnCase"));
		row.add(ids(
				Fields.maps(loss.get("recorded")).stream().flatMap((one) -> Fields.some(one.get("effect")).stream())));
		row.add(ids(facts(loss.get("shares"))));
		row.add(ids(facts(loss.get("because"))));
		return row;
	}

	private static Stream<Map<?, ?>> facts(@Nullable Object parts) {
		return Fields.maps(parts).stream().flatMap((part) -> Fields.maps(part.get("facts")).stream());
	}

	/** The ids of facts, each once; the lens that an id ends with is in the address. */
	private static String ids(Stream<Map<?, ?>> facts) {
		return facts.map((fact) -> Fields.string(fact, "id").replaceFirst("~.*", ""))
			.distinct()
			.collect(Collectors.joining("; "));
	}

}
