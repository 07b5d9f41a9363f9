package org.tieline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

import org.tieline.exposure.ExposureAnswers.BuyerSum;
import org.tieline.graphfile.GraphFormat;
import org.tieline.problem.Problem;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** The files that an answer can be taken home as. */
enum ExportFormat {

	GRAPHML("application/graphml+xml"), GEXF("application/gexf+xml"), CSV("text/csv"), JSON("application/json");

	/** The properties of every answer, in this order. */
	private static final List<String> TOLD = List.of("outcome", "turnsAllowed", "notice", "truncated", "more",
			"possibleTies", "undatedClaims", "lookThrough", "lookThroughIfComplete", "dataVersion");

	/** A graph has them once, and so can name every buyer. */
	private static final List<String> ALL = Stream.concat(TOLD.stream(), Stream.of("lookThroughByBuyer")).toList();

	private static final String OPEN = "..";

	private static final JsonMapper JSON_FILE = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(PartialDate.class, ToStringSerializer.instance))
		.build();

	private record JsonFile(String url, Map<String, Object> answer, List<ExportedHop> hops) {
	}

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * The format with a name, in either case.
	 * @throws Problem BAD_USER_INPUT if there is no such format
	 */
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
	 * @param answer the properties of the whole answer; a table repeats them in every row
	 */
	String write(List<ExportedHop> hops, String url, Map<String, Object> answer) {
		return switch (this) {
			case GRAPHML -> GraphFile.of(GraphFormat.GRAPHML, hops, whole(url, answer));
			case GEXF -> GraphFile.of(GraphFormat.GEXF_1_3, hops, whole(url, answer));
			case CSV -> ExportTable.csv(hops, words(answer, TOLD), url);
			case JSON -> JSON_FILE.writerWithDefaultPrettyPrinter().writeValueAsString(new JsonFile(url, answer, hops));
		};
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
