package org.tieline.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.tieline.page.DrawingFiles;
import org.tieline.page.Fields;
import org.tieline.page.PageLens;
import org.tieline.page.PageOfAddress;
import org.tieline.page.PageQueries;
import org.tieline.problem.Problem;

/** The drawings of market shares as files. */
@Controller
class ShareDrawingController implements PageOfAddress {

	private final PageQueries queries;

	private final DrawingFiles files;

	ShareDrawingController(PageQueries queries, DrawingFiles files) {
		this.queries = queries;
		this.files = files;
	}

	/** The shares of a company in one market, by house. */
	@GetMapping(path = "/entity/{id}/shares.svg")
	@ResponseBody
	ResponseEntity<String> ofEntity(@PathVariable String id, @RequestParam String market, HttpServletRequest request,
			HttpServletResponse response) {
		PageLens lens = PageLens.ofFile(request.getParameterMap(), "market");
		Map<String, Object> entity = this.queries.ask("entity-shares", Map.of("id", id, "lens", lens.variable()))
			.required("entity")
			.entrySet()
			.stream()
			.filter((field) -> field.getValue() != null)
			.collect(HashMap::new, (map, field) -> map.put(field.getKey(), field.getValue()), HashMap::putAll);
		MarketShares shares = MarketShares.of(entity.get("shares"))
			.stream()
			.filter((one) -> market.equals(Fields.text(one.market(), "id")))
			.findFirst()
			.orElseThrow(() -> Problem.badInput("market",
					"no share of it in '" + market + "' is recorded; take the id of a market from its page"));
		return file(Fields.required(entity, "name") + " in " + Fields.required(shares.market(), "name"),
				id + "-" + market, shares.chart(), lens, request, response);
	}

	/** The shares that one house gives for a market, by firm. */
	@GetMapping(path = "/market/{id}/shares.svg")
	@ResponseBody
	ResponseEntity<String> ofMarket(@PathVariable String id, @RequestParam int series, HttpServletRequest request,
			HttpServletResponse response) {
		PageLens lens = PageLens.ofFile(request.getParameterMap(), "series");
		Map<String, Object> atAnyTime = new HashMap<>(lens.variable());
		atAnyTime.remove("asOf");
		List<SeriesTable> tables = SeriesTable
			.own(this.queries.ask("market-series", Map.of("id", id, "lens", atAnyTime)).required("marketShareSeries"));
		if (series < 0 || series >= tables.size()) {
			throw Problem.badInput("series",
					"there is no series " + series + "; write a number from 0 to " + (tables.size() - 1));
		}
		SeriesTable table = tables.get(series);
		return file(
				Objects.requireNonNull(Fields.text(table.series(), "market.name")) + ", "
						+ Fields.required(table.series(), "houseName"),
				id + "-" + series, table.chart(), lens, request, response);
	}

	private ResponseEntity<String> file(String title, String name, ShareChart chart, PageLens lens,
			HttpServletRequest request, HttpServletResponse response) {
		return this.files.svg(new DrawingFiles.Sheet(title + ", percent of the market", "tieline-" + name,
				ShareChart.WIDTH, ShareChart.HEIGHT, Map.of("chart", chart)), lens, request, response);
	}

}
