package org.tieline.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.record.RecordSnapshots;

/**
 * {@code /reconcile/1.0-draft}: the manifest of the draft of the next version, and
 * {@code match} below it. Candidates and scores are those of {@code /reconcile}. The
 * draft's suggestions and data extension are not offered.
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
		manifest.put("standardizedScore", true);
		return manifest;
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
