package org.tieline.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.evidence.KindsOfFact;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordSnapshot;

/**
 * Serves the record, or the facts of an entity or of some kinds, as a file. Files are
 * written as they are sent, and never held.
 */
@RestController
class RecordExportController implements AnswersByAddress {

	private static final Set<String> PARAMETERS = Set.of("of", "kinds");

	private static final Map<FileFormat, List<String>> VIEWS = views();

	private final KindsOfFact kinds;

	private final Exports exports;

	private final RecordFiles files;

	RecordExportController(KindsOfFact kinds, Exports exports, RecordFiles files) {
		this.kinds = kinds;
		this.exports = exports;
		this.files = files;
	}

	private static Map<FileFormat, List<String>> views() {
		List<String> tables = List.of("facts", "claims", "entities", "sources", "names");
		Map<FileFormat, List<String>> views = new LinkedHashMap<>();
		for (FileFormat table : List.of(FileFormat.CSV, FileFormat.JSON, FileFormat.NDJSON)) {
			views.put(table, tables);
		}
		for (FileFormat graph : List.of(FileFormat.GEXF, FileFormat.GRAPHML)) {
			views.put(graph, List.of(ExportFormat.TIES));
		}
		for (FileFormat other : List.of(FileFormat.FTM, FileFormat.FTM_STATEMENTS, FileFormat.BODS, FileFormat.NQUADS,
				FileFormat.JSON_LD, FileFormat.PACKAGE, FileFormat.PARQUET_PACKAGE)) {
			views.put(other, List.of());
		}
		views.put(FileFormat.PARQUET, tables);
		return views;
	}

	/**
	 * The record as a file.
	 * @param of id of an entity that takes part in every fact; null: any
	 * @param kinds kinds of fact, with commas between; null: all
	 * @throws Problem BAD_USER_INPUT if a parameter is unknown, repeated or unreadable,
	 * or the file would be too large
	 */
	@GetMapping("/export/record")
	void record(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String of, @RequestParam(required = false) @Nullable String kinds,
			LensParameters lens) throws IOException {
		this.exports.check(request, PARAMETERS, lens);
		FileChoice choice = FileChoice.of(request, VIEWS);
		RecordSnapshot snapshot = this.exports.snapshot(lens.lens());
		String entity = LensParameters.parsed("of", of, (id) -> id);
		if (entity != null && !snapshot.read(Set.of(new OfEntity(entity))).containsKey(new OfEntity(entity))) {
			throw Problem.unknown("of", new Unknown(Sort.ENTITY, entity, Set.of()));
		}
		RecordSelection selection = new RecordSelection(snapshot, entity, kinds(kinds), this.kinds.names(),
				lens.lens());
		FileHead head = FileHead.of(request, snapshot.version(), lens.lens(), counted(selection, choice));
		Stream<String> name = Stream.of(Objects.requireNonNullElse(entity, "record"),
				Objects.requireNonNullElse(kinds, ""), choice.view(), Objects.requireNonNullElse(lens.asOf(), ""));
		this.files.leftOut(choice, selection, this.exports.licences(choice))
			.ifPresent((count) -> response.setHeader("Tieline-Left-Out",
					count + " facts that " + choice.format().word() + " has no word for"));
		FileSender.send(response, FileHead.name(name, choice.format().ending()), choice.format().mediaType(), head,
				(out) -> this.files.write(choice, selection, this.exports.licences(choice), head, out));
	}

	/**
	 * A file says at its head what it leaves out and what is not open, so that is counted
	 * before.
	 */
	private Licences counted(RecordSelection selection, FileChoice choice) {
		Licences licences = this.exports.licences(choice);
		if (!licences.ofRecordAlone()) {
			selection.facts(licences).forEach((fact) -> {
			});
		}
		return licences;
	}

	private Set<String> kinds(@Nullable String text) {
		Set<String> all = this.kinds.names();
		Set<String> some = LensParameters.parsed("kinds", text, (list) -> {
			Set<String> words = new TreeSet<>();
			LensParameters.words(list).forEach((word) -> words.add(LensParameters.word(all, (kind) -> kind, word)));
			if (words.isEmpty()) {
				throw new IllegalArgumentException("name a kind, or leave it out for all");
			}
			return words;
		});
		return (some != null) ? some : all;
	}

}
