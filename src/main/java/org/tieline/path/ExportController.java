package org.tieline.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.tieline.evidence.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.RecordKey;
import org.tieline.evidence.RecordKey.OfEntity;
import org.tieline.evidence.RecordKey.OfFacts;
import org.tieline.evidence.RecordKey.OfSource;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.evidence.RecordReader;
import org.tieline.path.Answers.ExposureReport;
import org.tieline.path.Answers.Hop;
import org.tieline.path.Answers.PathResult;
import org.tieline.problem.Problem;

/**
 * Answers to take home: the address of a download says all that was asked, so that asking
 * it again gives the same file while the record is the same.
 */
@RestController
class ExportController {

	private static final Set<String> PATHS = Set.of("from", "to", "format", "ties", "maxLength", "directed", "avoid",
			"through", "maxDegree", "first");

	private static final Set<String> EXPOSURE = Set.of("of", "to", "format", "supplyTies", "influenceTies", "first");

	private final Paths paths;

	private final Exposures exposures;

	private final RecordReader record;

	ExportController(Paths paths, Exposures exposures, RecordReader record) {
		this.paths = paths;
		this.exposures = exposures;
		this.record = record;
	}

	/** A step before it is filled with entities and facts. */
	private record Step(int path, int step, String leg, Hop hop) {
	}

	@GetMapping("/export/paths")
	ResponseEntity<String> paths(HttpServletRequest request, @RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "graphml") String format,
			@RequestParam(required = false) @Nullable String ties, @RequestParam(defaultValue = "4") int maxLength,
			@RequestParam(defaultValue = "false") boolean directed,
			@RequestParam(required = false) @Nullable String avoid,
			@RequestParam(required = false) @Nullable String through,
			@RequestParam(required = false) @Nullable Integer maxDegree, @RequestParam(defaultValue = "10") int first,
			LensParameters lens) {
		known(request, PATHS, lens);
		ExportFormat file = ExportFormat.of(format);
		PathRule rule = new PathRule(LensParameters.parsed("ties", ties,
				(text) -> LensParameters.words(text)
					.stream()
					.map((word) -> LensParameters.word(TieKind.class, word))
					.toList()),
				maxLength, directed, ids(avoid), ids(through), maxDegree);
		String version = this.record.version().id();
		PathResult result = this.paths.paths(version, from, to, rule, lens.lens(), first);
		List<Step> steps = new ArrayList<>();
		for (int path = 0; path < result.paths().size(); path++) {
			add(steps, path + 1, "path", result.paths().get(path).hops());
		}
		return file(file, request, steps, lens.lens(),
				whole(version, result.outcome(), result.truncated(), result.possibleTies(), result.paths()));
	}

	@GetMapping("/export/exposure")
	ResponseEntity<String> exposure(HttpServletRequest request, @RequestParam String of, @RequestParam String to,
			@RequestParam(defaultValue = "graphml") String format, @RequestParam(defaultValue = "4") int supplyTies,
			@RequestParam(defaultValue = "4") int influenceTies, @RequestParam(defaultValue = "10") int first,
			LensParameters lens) {
		known(request, EXPOSURE, lens);
		ExportFormat file = ExportFormat.of(format);
		String version = this.record.version().id();
		ExposureReport report = this.exposures.exposure(version, of, to, supplyTies, influenceTies, lens.lens(), first);
		List<Step> steps = new ArrayList<>();
		for (int path = 0; path < report.paths().size(); path++) {
			add(steps, path + 1, "supply", report.paths().get(path).supply());
			add(steps, path + 1, "influence", report.paths().get(path).influence());
		}
		return file(file, request, steps, lens.lens(),
				whole(version, report.outcome(), report.truncated(), report.possibleTies(), report.paths()));
	}

	/** What every file says of the answer as a whole. */
	private static Map<String, Object> whole(String version, Answers.Outcome outcome, boolean truncated, int possible,
			List<?> paths) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("outcome", outcome);
		answer.put("truncated", truncated);
		answer.put("possibleTies", possible);
		answer.put("dataVersion", version);
		answer.put("paths", paths);
		return answer;
	}

	/**
	 * Refuses what would be left out of account: other parameters, and unknown sources.
	 */
	private void known(HttpServletRequest request, Set<String> parameters, LensParameters lens) {
		for (String given : new TreeSet<>(request.getParameterMap().keySet())) {
			if (!parameters.contains(given) && !LensParameters.NAMES.contains(given)) {
				throw Problem.badInput(given,
						"there is no parameter '" + given + "'; choose from "
								+ String.join(", ", new TreeSet<>(parameters)) + ", and of the lens "
								+ String.join(", ", LensParameters.NAMES));
			}
		}
		Set<RecordKey> sources = lens.lens().excludeSources().stream().map(OfSource::new).collect(Collectors.toSet());
		Map<RecordKey, Object> found = sources.isEmpty() ? Map.of() : this.record.read(sources);
		for (String id : new TreeSet<>(lens.lens().excludeSources())) {
			if (found.get(new OfSource(id)) == null) {
				throw Problem.badInput("excludeSources", "there is no source '" + id + "'; take its id from a claim");
			}
		}
	}

	private static @Nullable List<String> ids(@Nullable String text) {
		return (text != null) ? LensParameters.words(text).stream().sorted().toList() : null;
	}

	private static void add(List<Step> steps, int path, String leg, List<Hop> hops) {
		int before = (int) steps.stream().filter((step) -> step.path() == path).count();
		for (int i = 0; i < hops.size(); i++) {
			steps.add(new Step(path, before + i + 1, leg, hops.get(i)));
		}
	}

	private ResponseEntity<String> file(ExportFormat format, HttpServletRequest request, List<Step> steps, Lens lens,
			Map<String, Object> outcome) {
		Set<RecordKey> keys = new java.util.HashSet<>();
		steps.forEach((step) -> {
			Stream.of(step.hop().fromId(), step.hop().toId()).map(OfEntity::new).forEach(keys::add);
			step.hop().factIds().stream().map(ExportController::key).forEach(keys::add);
		});
		Map<RecordKey, Object> found = keys.isEmpty() ? Map.of() : this.record.read(keys);
		List<ExportedHop> hops = steps.stream().map((step) -> hop(step, found, lens)).toList();
		String url = request.getRequestURI() + "?" + request.getQueryString();
		return ResponseEntity.ok()
			.header("Content-Type", format.mediaType())
			.header("Content-Disposition", "attachment; filename=\"tieline." + format.ending() + "\"")
			.body(format.write(hops, url, outcome));
	}

	private static OfFacts key(String fact) {
		return new OfFacts(Via.FACT, fact, Set.of(), Set.of());
	}

	private static ExportedHop hop(Step step, Map<RecordKey, Object> found, Lens lens) {
		Hop hop = step.hop();
		List<FactView> facts = hop.factIds()
			.stream()
			.flatMap((id) -> ((List<?>) Objects.requireNonNull(found.get(key(id)))).stream())
			.map((fact) -> new FactView((Fact) fact, lens))
			.toList();
		return ExportedHop.of(step.path(), step.step(), step.leg(), hop, entity(hop.fromId(), found),
				entity(hop.toId(), found), facts);
	}

	private static Entity entity(String id, Map<RecordKey, Object> found) {
		return (Entity) Objects.requireNonNull(found.get(new OfEntity(id)));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Problem problem) {
		HttpStatus status = switch (problem.kind()) {
			case BAD_USER_INPUT, QUERY_TOO_COMPLEX -> HttpStatus.BAD_REQUEST;
			case DATABASE_UNAVAILABLE, RESOURCE_LIMIT, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return answer(status, problem.kind().name(), problem.field(), problem.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> unreadable(MethodArgumentTypeMismatchException unreadable) {
		return answer(HttpStatus.BAD_REQUEST, Problem.Kind.BAD_USER_INPUT.name(), unreadable.getName(),
				unreadable.getName() + ": '" + unreadable.getValue() + "' cannot be read");
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> missing(MissingServletRequestParameterException missing) {
		return answer(HttpStatus.BAD_REQUEST, Problem.Kind.BAD_USER_INPUT.name(), missing.getParameterName(),
				missing.getParameterName() + ": is missing; give the id of an entity");
	}

	private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String code, @Nullable String argument,
			@Nullable String message) {
		return ResponseEntity.status(status)
			.header("Content-Type", "application/json")
			.body(Map.of("code", code, "argument", Objects.requireNonNullElse(argument, ""), "message",
					Objects.requireNonNullElse(message, "")));
	}

}
