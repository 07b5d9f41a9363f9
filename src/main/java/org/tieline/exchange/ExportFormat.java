package org.tieline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

import org.tieline.exposure.ExposureAnswers.BuyerSum;
import org.tieline.problem.Problem;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Paths, tiers and exposure as a file. */
enum ExportFormat {

	GRAPHML, GEXF, CSV, JSON, NDJSON;

	/** The properties of every answer, in this order. */
	private static final List<String> TOLD = List.of("outcome", "turnsAllowed", "notice", "truncated", "more",
			"possibleTies", "undatedClaims", "lookThrough", "lookThroughIfComplete", "dataVersion", "licence");

	/** A graph has them once, and so can name every buyer. */
	private static final List<String> ALL = Stream.concat(TOLD.stream(), Stream.of("lookThroughByBuyer")).toList();

	/** An edge for each tie. */
	static final String TIES = "ties";

	private static final String OPEN = "..";

	private static final JsonMapper JSON_FILE = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(PartialDate.class, ToStringSerializer.instance))
		.build();

	private record JsonFile(String url, Map<String, Object> answer, List<ExportedHop> hops) {
	}

	/**
	 * The file.
	 * @param hops every step of every path
	 * @param url what asks for it again
	 * @param answer the properties of the whole answer; a table repeats them in every row
	 */
	String write(List<ExportedHop> hops, String url, Map<String, Object> answer) {
		boolean graph = this == GRAPHML || this == GEXF;
		return write(hops, url, answer, new FileChoice(FileFormat.valueOf(name()),
				graph ? ExportTable.PATHS : ExportTable.CLAIMS, (this == GEXF) ? "1.3" : "", false, false));
	}

	/** The file in one of its views. */
	static String write(List<ExportedHop> hops, String url, Map<String, Object> answer, FileChoice choice) {
		return switch (choice.format()) {
			case GRAPHML, GEXF -> choice.view().equals(TIES) ? ties(hops, whole(url, answer), choice)
					: GraphFile.of(choice.graph(), hops, whole(url, answer));
			case JSON -> JSON_FILE.writerWithDefaultPrettyPrinter().writeValueAsString(new JsonFile(url, answer, hops));
			default -> ExportTable.of(choice.rows(), choice.view(), hops, ExportTable.about(words(answer, TOLD), url));
		};
	}

	private static String ties(List<ExportedHop> hops, Map<String, String> whole, FileChoice choice) {
		Map<String, DrawnTie> ties = new LinkedHashMap<>();
		for (ExportedHop hop : hops) {
			DrawnTie drawn = Objects.requireNonNull(hop.drawn());
			DrawnTie tie = ties.computeIfAbsent(hop.source() + " " + hop.tie() + " " + hop.target(),
					(key) -> new DrawnTie(drawn.source(), drawn.target(), drawn.kind()));
			tie.add(drawn.facts());
			tie.takenBy(hop.path().number());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new TieGraph(choice.graph(), ties.values()).write(whole.getOrDefault("description", ""), whole, out);
		}
		catch (IOException ex) {
			throw Problem.internal("the graph cannot be written", ex);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** What a graph says of itself: in one line, and part by part. */
	private static Map<String, String> whole(String url, Map<String, Object> answer) {
		Map<String, String> whole = new LinkedHashMap<>();
		whole.put("description", url + " " + words(answer, ALL));
		whole.put("url", url);
		ALL.stream()
			.filter(answer::containsKey)
			.forEach((part) -> whole.put(part, text(Objects.requireNonNull(answer.get(part)))));
		return whole;
	}

	private static String words(Map<String, Object> answer, List<String> parts) {
		return parts.stream()
			.filter(answer::containsKey)
			.map((part) -> part + "=" + text(Objects.requireNonNull(answer.get(part))))
			.collect(Collectors.joining("; ", "(", ")"));
	}

	/** A value as text: dates and periods as in ISO 8601, with dots for an open side. */
	static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Period period when period.from() != null && period.from().equals(period.to()) ->
				period.from().toString();
			case Period period ->
				Objects.requireNonNullElse(period.from(), OPEN) + "/" + Objects.requireNonNullElse(period.to(), OPEN);
			case Interval bounds -> bounds.low() + ".." + bounds.high();
			case BuyerSum sum -> sum.buyerId() + " " + text(sum.lookThrough()) + " (if complete "
					+ text(sum.lookThroughIfComplete()) + ")";
			case List<?> all -> all.stream().map(ExportFormat::text).collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}

}
