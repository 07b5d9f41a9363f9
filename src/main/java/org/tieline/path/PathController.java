package org.tieline.path;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.path.PathAnswers.PathResult;
import org.tieline.path.PathAnswers.Tier;
import org.tieline.path.PathAnswers.TierMember;
import org.tieline.path.PathAnswers.Tiers;
import org.tieline.record.DataVersion;
import org.tieline.record.Facts;
import org.tieline.record.LeftOutFact;
import org.tieline.record.RecordAccess;

/** Paths and tiers. */
@Controller
class PathController {

	/** The defaults of the schema. */
	private static final int PATHS = 10;

	private static final int TIERS = 2;

	private static final int TIES = 4;

	private final Paths paths;

	PathController(Paths paths) {
		this.paths = paths;
	}

	/**
	 * The best paths between two entities.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if {@link Paths#paths} refuses
	 * the question
	 */
	@QueryMapping
	CompletableFuture<PathResult> paths(@Argument String from, @Argument String to, @Argument @Nullable PathRule rule,
			@Argument @Nullable Integer first, @Argument @Nullable Boolean possibleBeside, RecordAccess look) {
		return look.version()
			.thenApply((version) -> this.paths.paths(version.id(), from, to,
					Objects.requireNonNullElse(rule, PathRule.WIDE), look.lens(), or(first, PATHS),
					Boolean.TRUE.equals(possibleBeside)));
	}

	/**
	 * The tiers of suppliers of an entity.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if {@link Paths#tiers} refuses
	 * the question
	 */
	@QueryMapping
	CompletableFuture<Tiers> dependencies(@Argument String of, @Argument @Nullable Integer tiers,
			@Argument @Nullable String product, RecordAccess look) {
		return look.version().thenApply((version) -> tiers(version, of, true, tiers, product, look));
	}

	/**
	 * The tiers of customers of an entity.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if {@link Paths#tiers} refuses
	 * the question
	 */
	@QueryMapping
	CompletableFuture<Tiers> dependents(@Argument String of, @Argument @Nullable Integer tiers,
			@Argument @Nullable String product, RecordAccess look) {
		return look.version().thenApply((version) -> tiers(version, of, false, tiers, product, look));
	}

	private Tiers tiers(DataVersion version, String of, boolean upstream, @Nullable Integer tiers,
			@Nullable String product, RecordAccess look) {
		return this.paths.tiers(version.id(), of, upstream, or(tiers, TIERS), product, look.lens());
	}

	/** An argument that is given as null has its default, as one that is not given. */
	private static int or(@Nullable Integer given, int otherwise) {
		return Objects.requireNonNullElse(given, otherwise);
	}

	@SchemaMapping(typeName = "PathResult", field = "possibleFacts")
	CompletableFuture<List<LeftOutFact>> ofPaths(PathResult answer, @Argument int first, RecordAccess look) {
		return answer.possibleFacts(first, look);
	}

	@SchemaMapping(typeName = "Tiers", field = "possibleFacts")
	CompletableFuture<List<LeftOutFact>> ofTiers(Tiers answer, @Argument int first, RecordAccess look) {
		return answer.possibleFacts(first, look);
	}

	@SchemaMapping(typeName = "Tier")
	int totalCount(Tier tier) {
		return tier.members().size();
	}

	/**
	 * The best members of a tier.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if {@code first} is out of range
	 */
	@SchemaMapping(typeName = "Tier")
	List<TierMember> members(Tier tier, @Argument @Nullable Integer first) {
		List<TierMember> members = tier.members();
		return (first != null) ? members.subList(0, Math.min(members.size(), PathRule.limitedCount(first))) : members;
	}

	@SchemaMapping(typeName = "TierMember")
	CompletableFuture<@Nullable Entity> entity(TierMember member, RecordAccess look) {
		return look.entity(member.entityId());
	}

}
