package org.tieline.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.tieline.graphfile.GraphFormat;
import org.tieline.problem.Problem;
import org.tieline.rows.RowFormat;

/**
 * Which file of an answer is wanted.
 *
 * @param format its format
 * @param view what a row or an edge is, such as {@code facts}; blank: the format has no
 * views
 * @param version of GEXF: 1.2 or 1.3; blank: another format
 * @param excel whether CSV begins with a byte-order mark
 * @param openOnly whether claims are left out whose licence is not open
 */
record FileChoice(FileFormat format, String view, String version, boolean excel, boolean openOnly) {

	/** The parameters of an address, beside those of the question and the lens. */
	static final Set<String> NAMES = Set.of("format", "view", "version", "excel", "licence");

	private static final String NEWEST = "1.3";

	private static final List<String> VERSIONS = List.of("1.2", NEWEST);

	/**
	 * The choice of a request.
	 * @param views the views of each format that there is, in their order; the first is
	 * taken if none is given. The first format is taken if none is given
	 * @throws Problem BAD_USER_INPUT if a parameter cannot be read, or does not fit the
	 * format
	 */
	static FileChoice of(HttpServletRequest request, Map<FileFormat, List<String>> views) {
		List<FileFormat> formats = List.copyOf(views.keySet());
		FileFormat format = Objects.requireNonNullElse(read(request, "format", formats, FileFormat::word),
				formats.getFirst());
		List<String> possible = Objects.requireNonNull(views.get(format));
		String view = only(request, "view", !possible.isEmpty(), format, possible);
		String version = only(request, "version", format == FileFormat.GEXF, format, VERSIONS);
		String excel = only(request, "excel", format == FileFormat.CSV, format, List.of("yes", "no"));
		String licence = read(request, "licence", List.of("all", "open"), Function.identity());
		String other = (format == FileFormat.GEXF) ? NEWEST : "";
		return new FileChoice(format, Objects.requireNonNullElse(view, possible.isEmpty() ? "" : possible.getFirst()),
				Objects.requireNonNullElse(version, other), "yes".equals(excel), "open".equals(licence));
	}

	private static @Nullable String only(HttpServletRequest request, String name, boolean fits, FileFormat format,
			List<String> words) {
		if (!fits && request.getParameter(name) != null) {
			throw Problem.badInput(name, "the format " + format.word() + " has no " + name + "; leave it out");
		}
		return fits ? read(request, name, words, Function.identity()) : null;
	}

	private static <T> @Nullable T read(HttpServletRequest request, String name, List<T> all,
			Function<T, String> word) {
		return LensParameters.parsed(name, request.getParameter(name),
				(text) -> LensParameters.word(all, word, text.toLowerCase(java.util.Locale.ROOT)));
	}

	/** The format of a graph. */
	GraphFormat graph() {
		if (this.format == FileFormat.GRAPHML) {
			return GraphFormat.GRAPHML;
		}
		return this.version.equals(NEWEST) ? GraphFormat.GEXF_1_3 : GraphFormat.GEXF_1_2;
	}

	/** The format of a table. */
	RowFormat rows() {
		return switch (this.format) {
			case JSON -> RowFormat.JSON;
			case NDJSON -> RowFormat.NDJSON;
			case PARQUET, PARQUET_PACKAGE -> RowFormat.PARQUET;
			default -> this.excel ? RowFormat.CSV_FOR_EXCEL : RowFormat.CSV;
		};
	}

}
