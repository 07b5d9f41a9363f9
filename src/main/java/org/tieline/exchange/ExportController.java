package org.tieline.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.evidence.Lens;
import org.tieline.evidence.TieKind;
import org.tieline.exposure.BuyerSums;
import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.exposure.Exposures;
import org.tieline.exposure.ModelledExposures;
import org.tieline.hop.PathOutcome;
import org.tieline.network.SphereRule;
import org.tieline.path.PathAnswers.OmittedTies;
import org.tieline.path.PathAnswers.PathResult;
import org.tieline.path.PathAnswers.Tiers;
import org.tieline.path.PathRule;
import org.tieline.path.Paths;
import org.tieline.record.RecordSnapshots;
import org.tieline.value.Interval;

/**
 * Serves answers as files. The address of a file contains the whole question. It gives
 * the same file as long as the record does not change.
 */
@RestController
class ExportController implements AnswersByAddress {

	private static final Set<String> PATHS = Set.of("from", "to", "ties", "maxLength", "directed", "avoid", "through",
			"maxDegree", "allowTurns", "first");

	private static final Set<String> EXPOSURE = Set.of("of", "to", "supplyTies", "influenceTies", "stakeAbove",
			"first");

	private static final Set<String> TIERS = Set.of("of", "tiers", "product");

	private static final List<String> GRAPH_VIEWS = List.of(ExportFormat.TIES, ExportTable.PATHS);

	private static final List<String> TABLE_VIEWS = List.of(ExportTable.CLAIMS, ExportTable.FACTS, ExportTable.PATHS);

	/** The formats of paths. */
	private static final Map<FileFormat, List<String>> VIEWS = views();

	private final Paths paths;

	private final Exposures exposures;

	private final ModelledExposures modelled;

	private final RecordSnapshots snapshots;

	private final Exports exports;

	ExportController(Paths paths, Exposures exposures, ModelledExposures modelled, RecordSnapshots snapshots,
			Exports exports) {
		this.paths = paths;
		this.exposures = exposures;
		this.modelled = modelled;
		this.snapshots = snapshots;
		this.exports = exports;
	}

	/**
	 * The best paths between two entities, as a file.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if a parameter is unknown,
	 * repeated or unreadable, or {@link Paths#paths} refuses the question
	 */
	@GetMapping("/export/paths")
	ResponseEntity<String> paths(HttpServletRequest request, @RequestParam String from, @RequestParam String to,
			@RequestParam(required = false) @Nullable String ties, @RequestParam(defaultValue = "4") int maxLength,
			@RequestParam(defaultValue = "false") boolean directed,
			@RequestParam(required = false) @Nullable String avoid,
			@RequestParam(required = false) @Nullable String through,
			@RequestParam(required = false) @Nullable Integer maxDegree,
			@RequestParam(defaultValue = "false") boolean allowTurns, @RequestParam(defaultValue = "10") int first,
			LensParameters lens) {
		this.exports.check(request, PATHS, lens);
		FileChoice file = FileChoice.of(request, VIEWS);
		PathRule rule = new PathRule(
				LensParameters.parsed("ties", ties,
						(text) -> LensParameters.words(text)
							.stream()
							.map((word) -> LensParameters.word(TieKind.all(), TieKind::name, word))
							.toList()),
				maxLength, directed, ids("avoid", avoid), ids("through", through), maxDegree, allowTurns);
		String version = this.exports.version(lens);
		PathResult result = this.paths.paths(version, from, to, rule, this.exports.lens(file, lens), first);
		Map<String, Object> answer = whole(version, result.outcome(), result.omitted());
		answer.put("truncated", result.truncated());
		answer.put("more", result.more());
		answer.put("turnsAllowed", result.turnsAllowed());
		if (result.notice() != null) {
			answer.put("notice", result.notice());
		}
		answer.put("paths", WrittenPaths.paths(result.paths()));
		return this.exports.file(file, request, version, Stream.of("paths", from, "to", to, asOf(lens)),
				ExportStep.of(result), lens, answer);
	}

	/**
	 * The exposure of an entity to a state, as a file.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if a parameter is unknown,
	 * repeated or unreadable, or {@link Exposures#exposure} refuses the question
	 */
	@GetMapping("/export/exposure")
	ResponseEntity<String> exposure(HttpServletRequest request, @RequestParam String of, @RequestParam String to,
			@RequestParam(defaultValue = "4") int supplyTies, @RequestParam(defaultValue = "4") int influenceTies,
			@RequestParam(required = false) @Nullable BigDecimal stakeAbove,
			@RequestParam(defaultValue = "10") int first, LensParameters lens) {
		this.exports.check(request, EXPOSURE, lens);
		FileChoice file = FileChoice.of(request, VIEWS);
		String version = this.exports.version(lens);
		Lens look = this.exports.lens(file, lens);
		ExposureReport report = this.exposures.exposure(version, of, to, supplyTies, influenceTies,
				new SphereRule(stakeAbove), look, first);
		Map<String, Object> answer = whole(version, report.outcome(), report.omitted());
		answer.put("truncated", report.truncated());
		answer.put("more", report.more());
		answer.put("paths", WrittenPaths.exposures(report.paths()));
		putSums(answer, this.modelled.sums(report, this.snapshots.of(version).version(), look));
		return this.exports.file(file, request, version, Stream.of("exposure", of, "to", to, asOf(lens)),
				ExportStep.of(report), lens, answer);
	}

	private static void putSums(Map<String, Object> answer, @Nullable BuyerSums sums) {
		Interval all = (sums != null) ? sums.all(false) : null;
		if (sums != null && all != null) {
			answer.put("lookThrough", all);
			answer.put("lookThroughIfComplete", Objects.requireNonNull(sums.all(true)));
		}
		answer.put("lookThroughByBuyer", (sums != null) ? sums.each() : List.of());
	}

	@GetMapping("/export/dependencies")
	ResponseEntity<String> dependencies(HttpServletRequest request, @RequestParam String of,
			@RequestParam(defaultValue = "2") int tiers, @RequestParam(required = false) @Nullable String product,
			LensParameters lens) {
		return tiers(request, of, true, tiers, product, lens);
	}

	@GetMapping("/export/dependents")
	ResponseEntity<String> dependents(HttpServletRequest request, @RequestParam String of,
			@RequestParam(defaultValue = "2") int tiers, @RequestParam(required = false) @Nullable String product,
			LensParameters lens) {
		return tiers(request, of, false, tiers, product, lens);
	}

	private ResponseEntity<String> tiers(HttpServletRequest request, String of, boolean upstream, int tiers,
			@Nullable String product, LensParameters lens) {
		this.exports.check(request, TIERS, lens);
		FileChoice file = FileChoice.of(request, VIEWS);
		String version = this.exports.version(lens);
		Tiers found = this.paths.tiers(version, of, upstream, tiers, product, this.exports.lens(file, lens));
		Map<String, Object> answer = whole(version, found.outcome(), found.omitted());
		answer.put("tiers", WrittenPaths.tiers(found.tiers()));
		return this.exports.file(file, request, version,
				Stream.of(upstream ? "dependencies" : "dependents", "of", of, asOf(lens)), ExportStep.of(found), lens,
				answer);
	}

	private static Map<FileFormat, List<String>> views() {
		Map<FileFormat, List<String>> views = new LinkedHashMap<>();
		views.put(FileFormat.GRAPHML, GRAPH_VIEWS);
		views.put(FileFormat.GEXF, GRAPH_VIEWS);
		views.put(FileFormat.CSV, TABLE_VIEWS);
		views.put(FileFormat.NDJSON, TABLE_VIEWS);
		views.put(FileFormat.JSON, List.of());
		return views;
	}

	private static String asOf(LensParameters lens) {
		return Objects.requireNonNullElse(lens.asOf(), "");
	}

	/** The properties of the whole answer, which every file has. */
	private static Map<String, Object> whole(String version, PathOutcome outcome, OmittedTies omitted) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("outcome", outcome);
		answer.put("possibleTies", omitted.possibleTies());
		answer.put("undatedClaims", omitted.undatedClaims());
		answer.put("dataVersion", version);
		return answer;
	}

	private static @Nullable List<String> ids(String parameter, @Nullable String text) {
		return LensParameters.parsed(parameter, text, (list) -> LensParameters.words(list).stream().sorted().toList());
	}

}
