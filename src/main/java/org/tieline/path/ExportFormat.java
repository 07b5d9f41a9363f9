package org.tieline.path;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.Problem;
import org.tieline.value.Interval;

/** The files that an answer can be taken home as. */
enum ExportFormat {

	GRAPHML("application/graphml+xml"), GEXF("application/gexf+xml"), CSV("text/csv"), JSON("application/json");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	static ExportFormat of(String name) {
		for (ExportFormat format : values()) {
			if (format.name().equalsIgnoreCase(name)) {
				return format;
			}
		}
		throw Problem.badInput("format", "there is no format '" + name + "'; choose graphml, gexf, csv or json");
	}

	String mediaType() {
		return this.mediaType + ";charset=UTF-8";
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The file.
	 * @param hops every step of every path
	 * @param url what asks for it again
	 * @param outcome what is said of the answer as a whole; a table says it in every row
	 */
	String write(List<ExportedHop> hops, String url, Map<String, Object> outcome) {
		return switch (this) {
			case GRAPHML -> GraphFile.graphml(hops, url + " " + words(outcome));
			case GEXF -> GraphFile.gexf(hops, url + " " + words(outcome));
			case CSV -> csv(hops, words(outcome));
			case JSON -> JsonMapper.shared()
				.writerWithDefaultPrettyPrinter()
				.writeValueAsString(Map.of("url", url, "answer", outcome, "hops", hops));
		};
	}

	/** A text that a spreadsheet would take for a formula is marked as text. */
	static String cell(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static String words(Map<String, Object> outcome) {
		return Stream.of("outcome", "truncated", "possibleTies", "lookThrough", "lookThroughIfComplete", "dataVersion")
			.filter(outcome::containsKey)
			.map((part) -> part + "=" + word(Objects.requireNonNull(outcome.get(part))))
			.collect(Collectors.joining("; ", "(", ")"));
	}

	private static String word(Object value) {
		return (value instanceof Interval bounds) ? bounds.low() + ".." + bounds.high() : value.toString();
	}

	private static String csv(List<ExportedHop> hops, String answer) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("path", "step", "leg", "forward", "source", "source_name", "tie", "target", "target_name",
					"facts", "statuses", "summaries", "claims", "sources", "answer");
			if (hops.isEmpty()) {
				csv.writeRecord("", "", "", "", "", "", "", "", "", "", "", "", "", "", answer);
			}
			for (ExportedHop hop : hops) {
				csv.writeRecord(String.valueOf(hop.path()), String.valueOf(hop.step()), hop.leg(),
						String.valueOf(hop.forward()), cell(hop.source()), cell(hop.sourceName()), hop.tie(),
						cell(hop.target()), cell(hop.targetName()), cell(hop.factIds()), hop.statuses(),
						cell(hop.summaries()), cell(hop.claims()), cell(hop.sources()), answer);
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return text.toString();
	}

}
