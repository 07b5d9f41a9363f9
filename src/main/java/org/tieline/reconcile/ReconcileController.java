package org.tieline.reconcile;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.entity.EntitySearch;
import org.tieline.entity.EntitySearch.Asked;
import org.tieline.page.PageQueries;
import org.tieline.problem.Problem;
import org.tieline.reconcile.Reconciler.Match;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/**
 * {@code /reconcile}: the manifest; with {@code queries}, the candidates of a batch; with
 * {@code extend}, values for columns. Below it are the suggestions of entities, types and
 * properties.
 */
@Controller
@RequestMapping(method = { RequestMethod.GET, RequestMethod.POST }, produces = "application/json")
class ReconcileController {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final int MOST_SUGGESTED = 20;

	private static final int MOST_PROPERTIES = 50;

	private final RecordSnapshots records;

	private final PageQueries questions;

	private final String address;

	ReconcileController(RecordSnapshots records, PageQueries questions, @Value("${tieline.address:}") String address) {
		this.records = records;
		this.questions = questions;
		this.address = address.strip().replaceAll("/$", "");
	}

	/**
	 * The service.
	 * @throws Problem BAD_USER_INPUT if the batch cannot be read
	 */
	@RequestMapping("/reconcile")
	@ResponseBody
	Map<String, Object> reconcile(@RequestParam @Nullable String queries, @RequestParam @Nullable String extend,
			HttpServletRequest request) {
		String type = request.getContentType();
		if (type != null && !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
			throw Problem.badInput("Content-Type", "it is '" + type + "'; send queries or extend as " + FORM);
		}
		if (queries != null) {
			return candidates(queries);
		}
		return (extend != null) ? extended(extend) : Manifest.at(address(request));
	}

	private Map<String, Object> candidates(String queries) {
		Map<String, Object> answers = new LinkedHashMap<>();
		new Reconciler(this.records.current()).find(Query.batch(queries))
			.forEach((key, matches) -> answers.put(key,
					Map.of("result", matches.stream().map(ReconcileController::candidate).toList())));
		return answers;
	}

	static Map<String, Object> candidate(Match match) {
		Entity entity = match.entity();
		Map<String, Object> candidate = new LinkedHashMap<>();
		candidate.put("id", entity.id());
		candidate.put("name", entity.name());
		candidate.put("description", description(entity));
		candidate.put("type", List.of(EntityTypes.type(entity.kind())));
		candidate.put("score", match.score());
		candidate.put("match", match.match());
		List<Map<String, Object>> features = new java.util.ArrayList<>();
		features.add(Map.of("id", "name", "name", "Likeness of the name", "value",
				Math.round(match.likeness() * 1000) / 10.0));
		features.add(Map.of("id", "identifier", "name", "Same identifier", "value", match.evidence().identified()));
		Boolean country = match.evidence().country();
		if (country != null) {
			features.add(Map.of("id", "country", "name", "Same country", "value", country));
		}
		candidate.put("features", features);
		return candidate;
	}

	/** The kind, the country and other names. */
	static String description(Entity entity) {
		Entity country = entity.relatedBy("country");
		String where = (country != null && !country.id().equals(entity.id())) ? ", " + country.name() : "";
		String also = entity.aliases().isEmpty() ? "" : "; also " + String.join(", ", entity.aliases());
		return EntityTypes.words(entity.kind()) + where + also;
	}

	/** Values for columns. */
	Map<String, Object> extended(String extend) {
		RecordSnapshot record = this.records.current();
		Extension asked = Extension.of(extend, record);
		ColumnCells cells = new ColumnCells(record, this.questions);
		Map<String, Object> rows = new LinkedHashMap<>();
		for (String id : asked.ids()) {
			Map<String, Object> row = new LinkedHashMap<>();
			asked.columns().forEach((column) -> row.put(column.property().id(), cells.of(id, column)));
			rows.put(id, row);
		}
		return Map.of("meta", asked.meta(), "rows", rows);
	}

	/** Entities whose names begin so or contain the words. */
	@RequestMapping("/reconcile/suggest/entity")
	@ResponseBody
	Map<String, Object> entities(@RequestParam(defaultValue = "") String prefix, @RequestParam @Nullable String type) {
		Set<EntityKind> kinds = (type != null && !type.isBlank()) ? Set.of(EntityTypes.of("type", type)) : null;
		Asked asked = new Asked(prefix, kinds);
		return Map.of("result",
				EntitySearch.find(this.records.current(), List.of(asked), MOST_SUGGESTED)
					.getOrDefault(asked, List.of())
					.stream()
					.map((found) -> Map.of("id", found.entity().id(), "name", found.entity().name(), "description",
							description(found.entity()), "notable", List.of(EntityTypes.type(found.entity().kind()))))
					.toList());
	}

	@RequestMapping("/reconcile/suggest/type")
	@ResponseBody
	Map<String, Object> types(@RequestParam(defaultValue = "") String prefix) {
		return Map.of("result", EntityTypes.like(prefix));
	}

	@RequestMapping("/reconcile/suggest/property")
	@ResponseBody
	Map<String, Object> properties(@RequestParam(defaultValue = "") String prefix) {
		return Map.of("result", Property.like(prefix));
	}

	/** The properties that entities of a type can have. */
	@RequestMapping("/reconcile/properties")
	@ResponseBody
	Map<String, Object> proposed(@RequestParam @Nullable String type, @RequestParam @Nullable Integer limit) {
		EntityKind kind = (type != null && !type.isBlank()) ? EntityTypes.of("type", type) : EntityKind.COMPANY;
		int most = (limit != null && limit > 0) ? Math.min(limit, MOST_PROPERTIES) : MOST_PROPERTIES;
		return Map.of("type", kind.typeName(), "limit", most, "properties",
				Arrays.stream(Property.values())
					.filter((property) -> property.fits(kind))
					.map(Property::json)
					.limit(most)
					.toList());
	}

	/** The address of this server as whoever asks has it, if none is configured. */
	String address(HttpServletRequest request) {
		return this.address.isEmpty()
				? URI.create(request.getRequestURL().toString()).resolve("/").toString().replaceAll("/$", "")
				: this.address;
	}

}
