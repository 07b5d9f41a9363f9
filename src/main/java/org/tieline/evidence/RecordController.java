package org.tieline.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.Look.Facts;
import org.tieline.evidence.RecordKey.Via;

/**
 * The record itself: facts, claims and sources by id, and all facts by what is said of
 * them.
 */
@Controller
class RecordController {

	@QueryMapping
	CompletableFuture<@Nullable Object> node(@Argument String id, Look look) {
		CompletableFuture<@Nullable Entity> entity = look.entity(id);
		CompletableFuture<@Nullable Source> source = look.source(id);
		CompletableFuture<@Nullable FactView> fact = fact(id, look);
		CompletableFuture<@Nullable ClaimView> claim = claim(id, look);
		return CompletableFuture.allOf(entity, source, fact, claim).thenApply((done) -> {
			Object found = (entity.join() != null) ? entity.join() : source.join();
			found = (found != null) ? found : fact.join();
			return (found != null) ? found : claim.join();
		});
	}

	@QueryMapping
	CompletableFuture<@Nullable FactView> fact(@Argument String id, Look look) {
		return look.facts(Via.FACT, id, Set.of())
			.thenApply((facts) -> facts.all().isEmpty() ? null : facts.all().getFirst());
	}

	@QueryMapping
	CompletableFuture<@Nullable ClaimView> claim(@Argument String id, Look look) {
		return look.facts(Via.CLAIM, id, Set.of())
			.thenApply((facts) -> facts.all()
				.stream()
				.flatMap((fact) -> fact.fact().claims().stream().map((claim) -> new ClaimView(claim, fact)))
				.filter((claim) -> claim.id().equals(id))
				.findFirst()
				.orElse(null));
	}

	@QueryMapping
	CompletableFuture<@Nullable Source> source(@Argument String id, Look look) {
		return look.source(id);
	}

	@QueryMapping
	CompletableFuture<DataVersion> dataVersion(Look look) {
		return look.version();
	}

	@QueryMapping
	CompletableFuture<Connection<FactView>> facts(@Argument @Nullable List<String> kinds,
			@Argument @Nullable List<Status> statuses, @Argument @Nullable String speaker,
			@Argument @Nullable String source, @Argument @Nullable String measure, Connection.Page page, Look look) {
		Set<String> wanted = (kinds != null) ? new HashSet<>(kinds) : Set.of();
		CompletableFuture<Facts> found = (speaker != null) ? look.facts(Via.SPEAKER, speaker, wanted) : (source != null)
				? look.facts(Via.SOURCE, source, wanted)
				: (measure != null) ? look.facts(Via.MEASURE, measure, wanted) : look.facts(Via.KIND, "", wanted);
		CompletableFuture<@Nullable Source> printed = look.requireSource("source", source);
		return CompletableFuture
			.allOf(found, printed, look.require("speaker", speaker), look.require("measure", measure))
			.thenApply((done) -> {
				Facts fitting = found.join()
					.where((fact) -> speaker == null
							|| fact.claims().stream().anyMatch((claim) -> claim.speaksFor().contains(speaker)))
					.where((fact) -> source == null
							|| fact.claims().stream().anyMatch((claim) -> claim.source().id().equals(source)))
					.with("measure", measure)
					.where((fact) -> statuses == null || statuses.contains(fact.status()));
				return fitting.page("facts", fitting.recorded(), page);
			});
	}

	@SchemaMapping(typeName = "Claim")
	CompletableFuture<@Nullable ClaimView> repeats(ClaimView claim, Look look) {
		String repeated = claim.claim().repeats();
		if (repeated == null) {
			return Look.nothing();
		}
		return claim(repeated, look);
	}

	@SchemaMapping(typeName = "Source")
	CompletableFuture<@Nullable Source> republishedFrom(Source source, Look look) {
		String original = source.republishedFrom();
		if (original == null) {
			return Look.nothing();
		}
		return look.source(original);
	}

	@SchemaMapping(typeName = "Source")
	CompletableFuture<Connection<ClaimView>> claims(Source source, Connection.Page page, Look look) {
		return look.facts(Via.SOURCE, source.id(), Set.of()).thenApply((facts) -> {
			List<ClaimView> claims = facts.all()
				.stream()
				.flatMap((fact) -> fact.claimViews().stream())
				.filter((claim) -> claim.source().id().equals(source.id()))
				.sorted(Comparator.comparing(ClaimView::id))
				.toList();
			return Connection.of("claims:" + source.id(), claims, ClaimView::id, page,
					undated(facts, (claim) -> claim.source().id().equals(source.id())));
		});
	}

	/**
	 * What an entity says itself, its staff and officials included; newest publication
	 * first.
	 */
	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<ClaimView>> said(Entity entity, Connection.Page page, Look look) {
		return look.facts(Via.SPEAKER, entity.id(), Set.of()).thenApply((facts) -> {
			List<ClaimView> claims = facts.all()
				.stream()
				.filter(FactView::isRecorded)
				.flatMap((fact) -> fact.claimViews().stream())
				.filter((claim) -> claim.claim().speaksFor().contains(entity.id()))
				.sorted(NEWEST)
				.toList();
			return Connection.of("said:" + entity.id(), claims, ClaimView::id, page,
					undated(facts, (claim) -> claim.speaksFor().contains(entity.id())));
		});
	}

	/** How many claims of those asked for nobody knows the date of. */
	private static Connection.LeftOut undated(Facts facts, Predicate<Claim> asked) {
		return new Connection.LeftOut(0,
				(int) facts.all()
					.stream()
					.flatMap((fact) -> fact.fact().claims().stream())
					.filter(asked)
					.filter(facts.lens()::leavesOutUndated)
					.count());
	}

	private static final Comparator<ClaimView> NEWEST = Comparator
		.comparing((ClaimView claim) -> Objects.requireNonNullElse(claim.claim().knownOn(), java.time.LocalDate.MIN))
		.reversed()
		.thenComparing(ClaimView::id);

}
