package org.tieline.systemic;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.cascade.CascadeMode;
import org.tieline.cutoff.CutoffModels;
import org.tieline.problem.Problem;
import org.tieline.record.RecordAccess;

/** The GraphQL field of systemic risk. */
@Controller
class SystemicRiskController {

	private static final int RISKS = 20;

	private static final int MOST_RISKS = 100;

	private final CutoffModels records;

	private final SystemicRisks risks;

	SystemicRiskController(CutoffModels records, SystemicRisks risks) {
		this.records = records;
		this.risks = risks;
	}

	/**
	 * The companies with the greatest systemic risk.
	 * @throws Problem BAD_USER_INPUT if {@code first} is out of range; RESOURCE_LIMIT if
	 * the network is too large
	 */
	@QueryMapping
	CompletableFuture<List<SystemicRisk>> systemicRisk(@Argument @Nullable Integer first,
			@Argument @Nullable CascadeMode mode, RecordAccess access) {
		int wanted = Objects.requireNonNullElse(first, RISKS);
		if (wanted < 1 || wanted > MOST_RISKS) {
			throw Problem.badInput("first", wanted + " is out of range; ask for 1 to " + MOST_RISKS + " at a time");
		}
		return access.version()
			.thenApply((version) -> this.risks
				.of(this.records.of(version, access.lens()), Objects.requireNonNullElse(mode, CascadeMode.CONVERGED))
				.stream()
				.limit(wanted)
				.toList());
	}

}
