package org.tieline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.PageFiles;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.problem.Problem;
import org.tieline.record.RecordReader;

/** All losses of a cut as a file, at the address of its page. */
@Controller
class LossFileController implements PageOfAddress {

	private final PageQueries queries;

	private final Ends ends;

	private final RecordReader record;

	LossFileController(PageQueries queries, Ends ends, RecordReader record) {
		this.queries = queries;
		this.ends = ends;
		this.record = record;
	}

	@GetMapping(path = "/cut.csv")
	@ResponseBody
	ResponseEntity<String> losses(HttpServletRequest request) {
		PageLens lens = PageLens.of(request.getParameterMap());
		AddressReader address = new AddressReader(request.getParameterMap());
		boolean excel = address.yes("excel", false);
		CutForm form = CutForm.of(address, this.ends::all);
		if (!form.isWhole()) {
			throw Problem.badInput("suppliers, customers",
					"one is missing or not on record; write ids of entities, as the page of the cut does");
		}
		List<String> faults = Stream.concat(lens.notices().stream(), address.notices().stream()).toList();
		if (!faults.isEmpty()) {
			throw Problem.badInput(PageLens.ADDRESS, String.join(" ", faults));
		}
		String version = Objects.requireNonNullElse(lens.dataVersion(), this.record.version().id());
		String query = request.getQueryString();
		String csv = LossFile.csv(losses(form, lens, version), form.words(), version,
				request.getRequestURI() + ((query != null) ? "?" + query : ""));
		return ResponseEntity.ok()
			.header("Content-Type", "text/csv;charset=UTF-8")
			.header("Content-Disposition", PageFiles.attached(PageFiles.name(lens, "csv", "losses", form.words())))
			.body(excel ? LossFile.BYTE_ORDER_MARK + csv : csv);
	}

	/** All losses, read in parts of one version of the data. */
	private List<Map<?, ?>> losses(CutForm form, PageLens lens, String version) {
		Map<String, Object> seen = lens.variable();
		seen.put("dataVersion", version);
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("scenario", form.scenario(), "plausible",
				form.plausible(), "first", CutForm.MOST, "lens", seen));
		List<Map<?, ?>> losses = new ArrayList<>();
		boolean more = true;
		while (more) {
			Answered answered = this.queries.ask("cut-page", variables);
			Map<String, @Nullable Object> report = answered.required("cutoff");
			losses.addAll(Fields.maps(Fields.at(report, "losses.nodes")));
			more = Boolean.TRUE.equals(Fields.at(report, "losses.pageInfo.hasNextPage"));
			variables.put("after", Fields.text(report, "losses.pageInfo.endCursor"));
		}
		return losses;
	}

}
