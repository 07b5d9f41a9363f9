package org.tieline.exposure;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.network.SphereRule;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.PlausibleExposure;
import org.tieline.record.LeftOutFact;
import org.tieline.record.RecordAccess;
import org.tieline.supply.RecordedShare;
import org.tieline.value.Interval;

/** The exposure of a country, company or alliance to a state. */
@Controller
class ExposureController {

	/** The defaults of the schema. */
	private static final int PATHS = 10;

	private static final int TIES = 4;

	private final Exposures exposures;

	private final ModelledExposures modelled;

	ExposureController(Exposures exposures, ModelledExposures modelled) {
		this.exposures = exposures;
		this.modelled = modelled;
	}

	/**
	 * The exposure of an entity to a state.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if {@link Exposures#exposure}
	 * refuses the question
	 */
	@QueryMapping
	CompletableFuture<ExposureReport> exposure(@Argument String of, @Argument String to,
			@Argument @Nullable Integer supplyTies, @Argument @Nullable Integer influenceTies,
			@Argument @Nullable SphereRule sphere, @Argument @Nullable Integer first,
			@Argument @Nullable Boolean possibleBeside, RecordAccess look) {
		return look.version()
			.thenCombine(look.markets(),
					(version, markets) -> this.exposures
						.exposure(version.id(), of, to, or(supplyTies, TIES), or(influenceTies, TIES),
								Objects.requireNonNullElse(sphere, SphereRule.MAJORITY), look.lens(), or(first, PATHS),
								Boolean.TRUE.equals(possibleBeside))
						.with(this.exposures.installed(version.id(), of, to, look.lens(), markets),
								this.exposures.home(version.id(), to)));
	}

	/** An argument that is given as null has its default, as one that is not given. */
	private static int or(@Nullable Integer given, int otherwise) {
		return Objects.requireNonNullElse(given, otherwise);
	}

	@SchemaMapping(typeName = "ExposureReport", field = "possibleFacts")
	CompletableFuture<List<LeftOutFact>> ofExposure(ExposureReport answer, @Argument int first, RecordAccess look) {
		return answer.possibleFacts(first, look);
	}

	@SchemaMapping(typeName = "ExposureReport")
	CompletableFuture<List<RecordedShare>> shares(ExposureReport report, RecordAccess look) {
		return look.version().thenApply((version) -> this.modelled.shares(report, version, look.lens()));
	}

	/**
	 * The plausible part of the purchases.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT or RESOURCE_LIMIT if
	 * {@link ModelInput#check} refuses the input
	 */
	@SchemaMapping(typeName = "ExposureReport")
	CompletableFuture<@Nullable PlausibleExposure> plausible(ExposureReport report,
			@Argument @Nullable ModelInput model, @Argument @Nullable Boolean recordIsComplete, RecordAccess look) {
		ModelInput input = Objects.requireNonNullElse(model, ModelInput.USUAL);
		input.check("model");
		return look.version()
			.thenApply((version) -> this.modelled.plausible(report, version, look.lens(), input,
					Boolean.TRUE.equals(recordIsComplete)));
	}

	@SchemaMapping(typeName = "ExposureReport")
	CompletableFuture<@Nullable Interval> lookThrough(ExposureReport report,
			@Argument @Nullable Boolean recordIsComplete, RecordAccess look) {
		return look.version().thenApply((version) -> {
			BuyerSums sums = this.modelled.sums(report, version, look.lens());
			return (sums != null) ? sums.all(Boolean.TRUE.equals(recordIsComplete)) : null;
		});
	}

}
