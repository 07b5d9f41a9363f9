package org.tieline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.problem.Problem;
import org.tieline.record.RecordSnapshots;

/**
 * {@code /reconcile/1.0-draft}: the manifest of the draft of the next version, and
 * {@code match}, {@code suggest}, {@code extend} and {@code preview} below it.
 * Candidates, scores, suggestions and values are those of {@code /reconcile}.
 */
@RestController
class DraftController {

	static final String VERSION = "1.0-draft";

	private static final String ADDRESS = "/reconcile/" + VERSION;

	private final RecordSnapshots records;

	private final ReconcileController service;

	DraftController(RecordSnapshots records, ReconcileController service) {
		this.records = records;
		this.service = service;
	}

	@GetMapping(path = ADDRESS, produces = "application/json")
	Map<String, Object> manifest(HttpServletRequest request) {
		String address = this.service.address(request);
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of(VERSION));
		manifest.put("name", "Tieline");
		manifest.put("view", Map.of("url", address + "/entity/{{id}}"));
		manifest.put("defaultTypes", Manifest.defaultTypes());
		manifest.put("suggest", Map.of("entity", true, "property", true, "type", true));
		manifest.put("preview", Map.of("width", Manifest.WIDTH, "height", Manifest.HEIGHT));
		manifest.put("extend", Map.of("proposeProperties", true, "propertySettings",
				Manifest.settings().stream().map(DraftController::setting).toList()));
		manifest.put("standardizedScore", true);
		return manifest;
	}

	/** The same setting in the words of the draft. */
	private static Map<String, Object> setting(Map<String, Object> setting) {
		Map<String, Object> draft = new LinkedHashMap<>();
		List.of("type", "default").forEach((name) -> draft.put(name, Objects.requireNonNull(setting.get(name))));
		draft.put("id", Objects.requireNonNull(setting.get("name")));
		draft.put("name", Objects.requireNonNull(setting.get("label")));
		draft.put("helpText", Objects.requireNonNull(setting.get("help_text")));
		return draft;
	}

	@GetMapping(path = ADDRESS + "/suggest/entity", produces = "application/json")
	Map<String, Object> entities(@RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor) {
		return after(cursor, this.service.entities(prefix, null));
	}

	@GetMapping(path = ADDRESS + "/suggest/type", produces = "application/json")
	Map<String, Object> types(@RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor) {
		return after(cursor, this.service.types(prefix));
	}

	@GetMapping(path = ADDRESS + "/suggest/property", produces = "application/json")
	Map<String, Object> properties(@RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor) {
		return after(cursor, this.service.properties(prefix));
	}

	/** Suggestions without the first ones, which were shown before. */
	private static Map<String, Object> after(int cursor, Map<String, Object> suggested) {
		if (cursor < 0) {
			throw Problem.badInput("cursor", "is below zero; write how many suggestions to skip");
		}
		List<?> all = (List<?>) Objects.requireNonNull(suggested.get("result"));
		return Map.of("result", all.stream().skip(cursor).toList());
	}

	/** The properties that entities of a type can have. */
	@GetMapping(path = ADDRESS + "/extend/propose", produces = "application/json")
	Map<String, Object> proposed(@RequestParam String type, @RequestParam @Nullable Integer limit) {
		return this.service.proposed(type, limit);
	}

	/**
	 * Values for columns, a row for each entity in the order of the request.
	 * @throws Problem BAD_USER_INPUT if the request cannot be read
	 */
	@PostMapping(path = ADDRESS + "/extend", produces = "application/json")
	Map<String, Object> extend(@RequestBody(required = false) String extend) {
		Map<String, Object> extended = this.service.extended((extend != null) ? extend : "");
		List<Map<String, Object>> rows = new ArrayList<>();
		((Map<?, ?>) Objects.requireNonNull(extended.get("rows"))).forEach((id,
				cells) -> rows.add(Map.of("id", id, "properties",
						((Map<?, ?>) cells).entrySet()
							.stream()
							.map((cell) -> Map.of("id", cell.getKey(), "values", cell.getValue()))
							.toList())));
		return Map.of("meta", Objects.requireNonNull(extended.get("meta")), "rows", rows);
	}

	/**
	 * The candidates of each query, in the order of the batch.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the batch cannot be read
	 */
	@PostMapping(path = ADDRESS + "/match", produces = "application/json")
	Map<String, Object> match(@RequestBody(required = false) String batch) {
		return Map
			.of("results", new Reconciler(this.records.current()).find(DraftQueries.of((batch != null) ? batch : ""))
				.values()
				.stream()
				.map((matches) -> Map.of("candidates", matches.stream().map(ReconcileController::candidate).toList()))
				.toList());
	}

}
