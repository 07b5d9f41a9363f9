package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.SeenId;
import org.tieline.plausible.AssumptionSet;
import org.tieline.plausible.AssumptionSets;
import org.tieline.problem.Problem;
import org.tieline.record.Connection;
import org.tieline.record.RecordAccess;

/**
 * GraphQL fields of cutoffs: scenarios, comparisons and chokepoints.
 */
@Controller
class CutoffController {

	private static final int MOST_SCENARIOS = 5;

	private static final int MOST_ROWS = 1_000;

	private final CutoffModels records;

	CutoffController(CutoffModels records) {
		this.records = records;
	}

	/**
	 * The report of one scenario.
	 * @throws Problem BAD_USER_INPUT if the scenario is invalid or matches no recorded
	 * tie
	 */
	@QueryMapping
	CompletableFuture<CutoffReport> cutoff(@Argument CutoffInput scenario, RecordAccess access) {
		return basis(scenario.check("scenario", access), access)
			.thenApply((known) -> known.report("scenario", scenario));
	}

	/**
	 * The reports of several scenarios, side by side.
	 * @throws Problem BAD_USER_INPUT if there are none or too many, or one of them is
	 * invalid
	 */
	@QueryMapping
	CompletableFuture<CutoffComparison> compareCutoffs(@Argument List<CutoffInput> scenarios, RecordAccess access) {
		if (scenarios.isEmpty() || scenarios.size() > MOST_SCENARIOS) {
			throw Problem.badInput("scenarios", "these are " + scenarios.size() + "; compare 1 to " + MOST_SCENARIOS);
		}
		List<CompletableFuture<@Nullable Entity>> named = new ArrayList<>();
		for (int i = 0; i < scenarios.size(); i++) {
			named.addAll(scenarios.get(i).check(field(i), access));
		}
		return basis(named, access).thenApply((known) -> CutoffComparison.of(IntStream.range(0, scenarios.size())
			.mapToObj((i) -> known.report(field(i), scenarios.get(i)))
			.toList()));
	}

	private static String field(int scenario) {
		return "scenarios[" + scenario + "]";
	}

	@QueryMapping
	List<AssumptionSet> assumptionSets() {
		return AssumptionSets.all();
	}

	@SchemaMapping(typeName = "CutoffReport")
	Connection<Loss> losses(CutoffReport report, Connection.Page page, RecordAccess access) {
		return Connection.of(new SeenId("losses", access.lens(), null).text(), report.allLosses(),
				(loss) -> loss.entity().id(), page, Connection.Omitted.NOTHING);
	}

	@SchemaMapping(typeName = "CutoffReport")
	List<FactView> cut(CutoffReport report, @Argument int first, @Argument int skip) {
		return rows(report.cut(), first, skip);
	}

	@SchemaMapping(typeName = "CutoffReport")
	List<Substitute> substitutes(CutoffReport report, @Argument int first, @Argument int skip) {
		return rows(report.substitutes(), first, skip);
	}

	@SchemaMapping(typeName = "CutoffComparison")
	List<CutoffComparison.LossDifference> differences(CutoffComparison comparison, @Argument int first,
			@Argument int skip) {
		return rows(comparison.differences(), first, skip);
	}

	/**
	 * A part of a list.
	 * @throws Problem BAD_USER_INPUT if {@code first} or {@code skip} is out of range
	 */
	private static <T> List<T> rows(List<T> all, int first, int skip) {
		if (first < 1 || first > MOST_ROWS) {
			throw Problem.badInput("first", first + " is out of range; ask for 1 to " + MOST_ROWS + " at a time");
		}
		if (skip < 0) {
			throw Problem.badInput("skip", skip + " is out of range; pass over 0 or more");
		}
		int start = Math.min(skip, all.size());
		return all.subList(start, Math.min(all.size() - start, first) + start);
	}

	@QueryMapping
	CompletableFuture<ChokepointReport> chokepoints(@Argument String target, @Argument @Nullable EntityFilter suppliers,
			@Argument @Nullable String product, RecordAccess access) {
		List<CompletableFuture<@Nullable Entity>> named = new ArrayList<>();
		named.add(access.require("target", target));
		named.add(access.require("product", product, EntityKind.PRODUCT));
		if (suppliers != null) {
			named.addAll(suppliers.check("suppliers", access));
		}
		return basis(named, access).thenApply((known) -> {
			Set<String> from = (suppliers != null)
					? new FilterMatches(known.basis().supply(), known.named()).match("suppliers", suppliers, "supplier")
						.ids()
					: known.basis().firstSuppliers();
			return ChokepointReport.of(known.basis(), from, target, product);
		});
	}

	/** The model of the record, and the entities that a request names, by id. */
	private record Known(CutoffModel basis, Map<String, Entity> named) {

		CutoffReport report(String field, CutoffInput input) {
			return Cutoffs.report(this.basis, Scenario.of(field, input, this.basis, this.named));
		}

	}

	private CompletableFuture<Known> basis(List<CompletableFuture<@Nullable Entity>> named, RecordAccess access) {
		return access.version()
			.thenCombine(CompletableFuture.allOf(named.toArray(CompletableFuture[]::new)),
					(version, done) -> new Known(this.records.of(version, access.lens()), byId(named)));
	}

	private static Map<String, Entity> byId(List<CompletableFuture<@Nullable Entity>> named) {
		Map<String, Entity> byId = new HashMap<>();
		named.stream()
			.map(CompletableFuture::join)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet())
			.forEach((entity) -> byId.put(entity.id(), entity));
		return byId;
	}

}
