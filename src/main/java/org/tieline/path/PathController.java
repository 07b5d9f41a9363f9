package org.tieline.path;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.DataVersion;
import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Facts;
import org.tieline.evidence.LeftOutFact;
import org.tieline.evidence.Look;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.evidence.TimeState;
import org.tieline.path.Answers.Hop;
import org.tieline.path.Answers.PathResult;
import org.tieline.path.Answers.Tier;
import org.tieline.path.Answers.TierMember;
import org.tieline.path.Answers.Tiers;
import org.tieline.value.PartialDate;

/** Paths and tiers; entities and facts of all hops come in one round trip. */
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

	@QueryMapping
	CompletableFuture<PathResult> paths(@Argument String from, @Argument String to, @Argument @Nullable PathRule rule,
			@Argument @Nullable Integer first, Look look) {
		return look.version()
			.thenApply((version) -> this.paths.paths(version.id(), from, to,
					Objects.requireNonNullElse(rule, PathRule.WIDE), look.lens(), or(first, PATHS)));
	}

	@QueryMapping
	CompletableFuture<Tiers> dependencies(@Argument String of, @Argument @Nullable Integer tiers,
			@Argument @Nullable String product, Look look) {
		return look.version().thenApply((version) -> tiers(version, of, true, tiers, product, look));
	}

	@QueryMapping
	CompletableFuture<Tiers> dependents(@Argument String of, @Argument @Nullable Integer tiers,
			@Argument @Nullable String product, Look look) {
		return look.version().thenApply((version) -> tiers(version, of, false, tiers, product, look));
	}

	private Tiers tiers(DataVersion version, String of, boolean upstream, @Nullable Integer tiers,
			@Nullable String product, Look look) {
		return this.paths.tiers(version.id(), of, upstream, or(tiers, TIERS), product, look.lens());
	}

	/** An argument that is given as null has its default, as one that is not given. */
	private static int or(@Nullable Integer given, int otherwise) {
		return Objects.requireNonNullElse(given, otherwise);
	}

	// Hops of paths hold ids; those of chains of ownership hold what they lead to.

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable Entity> from(Object hop, Look look) {
		if (hop instanceof org.tieline.ownership.Hop step) {
			return CompletableFuture.completedFuture(step.from());
		}
		return look.entity(((Hop) hop).fromId());
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable Entity> to(Object hop, Look look) {
		if (hop instanceof org.tieline.ownership.Hop step) {
			return CompletableFuture.completedFuture(step.to());
		}
		return look.entity(((Hop) hop).toId());
	}

	@SchemaMapping(typeName = "PathResult", field = "possibleFacts")
	CompletableFuture<List<LeftOutFact>> ofPaths(Answers.PathResult answer, @Argument int first, Look look) {
		return possibleFacts(answer, first, look);
	}

	@SchemaMapping(typeName = "Tiers", field = "possibleFacts")
	CompletableFuture<List<LeftOutFact>> ofTiers(Tiers answer, @Argument int first, Look look) {
		return possibleFacts(answer, first, look);
	}

	/**
	 * The facts that only possibly held.
	 * @param first how many, 1 to 100
	 */
	static CompletableFuture<List<LeftOutFact>> possibleFacts(Answers.WithLeftOut answer, int first,
			Look look) {
		List<String> ids = answer.leftOut().facts().first(PathRule.limitedCount(first));
		return facts(ids, look).thenApply((facts) -> facts.stream().map(LeftOutFact::new).toList());
	}

	@SchemaMapping(typeName = "Tier")
	int totalCount(Tier tier) {
		return tier.members().size();
	}

	@SchemaMapping(typeName = "Tier")
	List<TierMember> members(Tier tier, @Argument @Nullable Integer first) {
		List<TierMember> members = tier.members();
		return (first != null) ? members.subList(0, Math.min(members.size(), PathRule.limitedCount(first))) : members;
	}

	@SchemaMapping(typeName = "TierMember")
	CompletableFuture<@Nullable Entity> entity(TierMember member, Look look) {
		return look.entity(member.entityId());
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable TimeState> time(Object hop, Look look) {
		return facts(hop, look)
			.thenApply((facts) -> facts.stream().map(FactView::time).reduce(TimeState::best).orElse(null));
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable PartialDate> lastShown(Object hop, Look look) {
		return facts(hop, look).thenApply((facts) -> facts.stream()
			.map(FactView::lastShown)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null));
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<List<FactView>> facts(Object hop, Look look) {
		if (hop instanceof org.tieline.ownership.Hop step) {
			return CompletableFuture.completedFuture(step.facts());
		}
		return facts(((Hop) hop).factIds(), look);
	}

	private static CompletableFuture<List<FactView>> facts(List<String> ids, Look look) {
		List<CompletableFuture<Facts>> facts = ids.stream().map((id) -> look.facts(Via.FACT, id, null)).toList();
		return CompletableFuture.allOf(facts.toArray(CompletableFuture[]::new))
			.thenApply((done) -> facts.stream().flatMap((one) -> one.join().all().stream()).toList());
	}

}
