package org.tieline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.answer.AnswerRows;
import org.tieline.answer.AskedAnswers.Asked;
import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;
import org.tieline.rows.Column;
import org.tieline.rows.RecordRows;
import org.tieline.rows.RecordRows.SeenClaim;
import org.tieline.rows.RowWriter;

/** Writes an answer of the API in each of the formats. */
final class AnswerFiles {

	/** A row for each element of the lists of the answer; in JSON, the answer itself. */
	static final String ANSWER = "answer";

	private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private final FileChoice choice;

	private final Asked asked;

	private final Body body;

	private AnswerFiles(FileChoice choice, Asked asked, AnswerContent content) {
		this.choice = choice;
		this.asked = asked;
		this.body = body(content);
	}

	/** Writes the file with what is said of it. */
	private interface Body {

		void write(FileHead head, Map<String, String> about, OutputStream out) throws IOException;

	}

	/** The formats of answers with the views of each. */
	static Map<FileFormat, List<String>> views() {
		Map<FileFormat, List<String>> views = new LinkedHashMap<>();
		List<String> tables = List.of(ANSWER, ExportTable.FACTS, ExportTable.CLAIMS, ExportTable.PATHS);
		Stream.of(FileFormat.CSV, FileFormat.JSON, FileFormat.NDJSON).forEach((format) -> views.put(format, tables));
		Stream.of(FileFormat.GEXF, FileFormat.GRAPHML)
			.forEach((format) -> views.put(format, List.of(ExportFormat.TIES, ExportTable.PATHS)));
		return views;
	}

	/**
	 * A file that is ready to be written. All that can be refused is refused here.
	 * @throws Problem BAD_USER_INPUT if the question asks for nothing that the view shows
	 */
	static AnswerFiles of(FileChoice choice, Asked asked, AnswerContent content) {
		return new AnswerFiles(choice, asked, content);
	}

	/** Writes the file. */
	void write(FileHead head, OutputStream out) throws IOException {
		Map<String, String> about = new LinkedHashMap<>(head.parts());
		about.put("more", "" + this.asked.parts().more());
		this.body.write(head, about, out);
	}

	private Body body(AnswerContent content) {
		if (this.choice.view().equals(ANSWER)) {
			return (head, about, out) -> answer(about, out);
		}
		if (this.choice.view().equals(ExportTable.PATHS)) {
			List<ExportedHop> steps = content.steps();
			return (head, about, out) -> paths(steps, head, out);
		}
		if (this.choice.format().isGraph()) {
			Collection<DrawnTie> ties = content.ties();
			return (head, about, out) -> new TieGraph(this.choice.graph(), ties).write(words(about), about, out);
		}
		List<FactView> facts = content.facts();
		return this.choice.view().equals(ExportTable.FACTS)
				? (head, about, out) -> table(RecordRows.facts(), facts, about, out)
				: (head, about, out) -> table(RecordRows.claims(content::licence),
						facts.stream().flatMap(SeenClaim::of).toList(), about, out);
	}

	private static String words(Map<String, String> about) {
		return about.entrySet()
			.stream()
			.filter((part) -> !part.getValue().isEmpty())
			.map((part) -> part.getKey() + "=" + part.getValue())
			.collect(Collectors.joining("; "));
	}

	private void answer(Map<String, String> about, OutputStream out) throws IOException {
		if (this.choice.format() == FileFormat.JSON) {
			Map<String, @Nullable Object> whole = new LinkedHashMap<>(about);
			whole.put("data", this.asked.data());
			JSON.writerWithDefaultPrettyPrinter().writeValue(out, whole);
			return;
		}
		AnswerRows answer = new AnswerRows(this.asked.data());
		table(answer.columns(), answer.rows(), about, out);
	}

	private <T> void table(List<Column<T>> columns, List<T> rows, Map<String, String> about, OutputStream out)
			throws IOException {
		try (RowWriter table = RowWriter.of(this.choice.rows(), columns, about, out)) {
			for (T row : rows) {
				table.row(columns, row);
			}
		}
	}

	private void paths(List<ExportedHop> steps, FileHead head, OutputStream out) throws IOException {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("dataVersion", head.version().id());
		answer.put("licence", head.licenceNames() + " (" + head.licences() + ")");
		answer.put("more", this.asked.parts().more());
		out.write(ExportFormat.write(steps, head.url(), answer, this.choice).getBytes(StandardCharsets.UTF_8));
	}

}
