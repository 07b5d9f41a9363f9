package org.tieline.reconcile;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

import org.tieline.claim.Entity;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/** {@code /reconcile/preview?id=ID}: a small page of an entity, shown in a frame. */
@Controller
class PreviewController {

	private final RecordSnapshots records;

	PreviewController(RecordSnapshots records) {
		this.records = records;
	}

	/**
	 * The page.
	 * @throws Problem NOT_FOUND if no entity has the id
	 */
	@GetMapping(path = { "/reconcile/preview", "/reconcile/" + DraftController.VERSION + "/preview" },
			produces = "text/html;charset=UTF-8")
	@ResponseBody
	String preview(@RequestParam(defaultValue = "") String id) {
		RecordSnapshot record = this.records.current();
		RecordKey key = new OfEntity(id);
		if (!(record.read(Set.of(key)).get(key) instanceof Entity entity)) {
			throw new Problem(Problem.Kind.NOT_FOUND, "id", "no entity has the id '" + id + "'; find it with search",
					null);
		}
		String name = HtmlUtils.htmlEscape(entity.name());
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head><meta charset="UTF-8"><title>%s</title></head>
				<body>
				<h1>%s</h1>
				<p>%s</p>
				<p>%s</p>
				<p><a href="/entity/%s" target="_blank" rel="noopener">All that is recorded</a></p>
				</body>
				</html>
				""".formatted(name, name, HtmlUtils.htmlEscape(ReconcileController.description(entity)),
				HtmlUtils.htmlEscape(entity.identifiers()
					.stream()
					.map(Object::toString)
					.reduce("", (all, one) -> all.isEmpty() ? one : all + ", " + one)),
				HtmlUtils.htmlEscape(entity.id()));
	}

}
