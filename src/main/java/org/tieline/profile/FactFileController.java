package org.tieline.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Dataset;
import org.tieline.page.Fields;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.record.RecordReader;

/** The facts of an entity as a file. */
@Controller
class FactFileController implements PageOfAddress {

	private final PageQueries queries;

	private final RecordReader record;

	private final Catalog catalog;

	FactFileController(PageQueries queries, RecordReader record, Catalog catalog) {
		this.catalog = catalog;
		this.queries = queries;
		this.record = record;
	}

	@GetMapping(path = "/entity/{id}.csv")
	@ResponseBody
	ResponseEntity<String> facts(@PathVariable String id, HttpServletRequest request) {
		PageLens lens = PageLens.ofFile(request.getParameterMap(), "excel");
		String version = Objects.requireNonNullElse(lens.dataVersion(), this.record.version().id());
		String query = request.getQueryString();
		Map<String, String> licences = this.catalog.all()
			.stream()
			.collect(Collectors.toMap(Dataset::id, Dataset::licence));
		List<Object> facts = facts(id, lens, version);
		String csv = FactFile.csv(facts, version, request.getRequestURI() + ((query != null) ? "?" + query : ""),
				licences);
		boolean excel = "yes".equals(request.getParameter("excel"));
		return ResponseEntity.ok()
			.header("Content-Type", "text/csv;charset=UTF-8")
			.header("Tieline-Licences",
					facts.stream()
						.flatMap((fact) -> Fields.list(fact, "claims").stream())
						.map((claim) -> FactFile.licence(claim, licences))
						.distinct()
						.sorted()
						.collect(Collectors.joining(", ")))
			.header("Content-Disposition", PageFiles.attached(PageFiles.name(lens, "csv", id, "facts")))
			.body(excel ? FactFile.BYTE_ORDER_MARK + csv : csv);
	}

	/** All facts, read in parts of one version of the data. */
	private List<Object> facts(String id, PageLens lens, String version) {
		Map<String, Object> seen = lens.variable();
		seen.put("dataVersion", version);
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("id", id, "lens", seen));
		List<Object> facts = new ArrayList<>();
		boolean more = true;
		while (more) {
			Map<String, @Nullable Object> entity = this.queries.ask("entity-facts", variables).required("entity");
			facts.addAll(Fields.list(entity, "facts.nodes"));
			more = Boolean.TRUE.equals(Fields.at(entity, "facts.pageInfo.hasNextPage"));
			variables.put("after", Fields.text(entity, "facts.pageInfo.endCursor"));
		}
		return facts;
	}

}
