package org.tieline.record;

import java.time.LocalDate;
import java.util.Comparator;
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

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.evidence.Status;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.RecordKey.Via;

/**
 * The record itself: facts, claims and sources by id, and all facts by what is said of
 * them.
 */
@Controller
class RecordController {

	/**
	 * Anything by its id.
	 * @throws Problem BAD_USER_INPUT if the lens in the id cannot be read
	 */
	@QueryMapping
	CompletableFuture<@Nullable Object> node(@Argument String id, RecordAccess look) {
		CompletableFuture<@Nullable FactView> fact = seen(Via.FACT, SeenId.parse(id), look);
		CompletableFuture<@Nullable ClaimView> claim = claim(SeenId.parse(id), look)
			.thenApply((found) -> (found != null && found.leftOut() == null) ? found : null);
		CompletableFuture<@Nullable Object> read = fact.thenCombine(claim, RecordController::either);
		if (SeenId.hasLens(id)) {
			return read;
		}
		CompletableFuture<@Nullable Entity> entity = look.entity(id);
		return entity.thenCombine(look.source(id), RecordController::either)
			.thenCombine(read, RecordController::either);
	}

	private static @Nullable Object either(@Nullable Object one, @Nullable Object other) {
		return (one != null) ? one : other;
	}

	/**
	 * The fact with an id.
	 * @throws Problem BAD_USER_INPUT if no fact has the id, or its lens cannot be read
	 */
	@QueryMapping
	CompletableFuture<@Nullable FactView> fact(@Argument String id, RecordAccess look) {
		return seen(Via.FACT, SeenId.parse(id), look)
			.thenApply((fact) -> RecordAccess.known(fact, "id", Sort.FACT, id));
	}

	/**
	 * The claim with an id.
	 * @throws Problem BAD_USER_INPUT if no claim has the id, its lens cannot be read, or
	 * the claim does not count under the lens
	 */
	@QueryMapping
	CompletableFuture<@Nullable ClaimView> claim(@Argument String id, RecordAccess look) {
		return claim(SeenId.parse(id), look)
			.thenApply((claim) -> counted(RecordAccess.known(claim, "id", Sort.CLAIM, id)));
	}

	private static ClaimView counted(ClaimView claim) {
		String leftOut = claim.leftOut();
		if (leftOut != null) {
			throw Problem.badInput("lens", "claim '" + claim.id() + "' " + leftOut);
		}
		return claim;
	}

	private static CompletableFuture<@Nullable ClaimView> claim(SeenId id, RecordAccess look) {
		return seen(Via.CLAIM, id, look).thenApply((fact) -> (fact == null) ? null
				: fact.fact()
					.claims()
					.stream()
					.filter((claim) -> claim.id().equals(id.plain()))
					.map((claim) -> new ClaimView(claim, fact))
					.findFirst()
					.orElse(null));
	}

	/** The fact that an id leads to, as it was when that id was given out. */
	private static CompletableFuture<@Nullable FactView> seen(Via via, SeenId id, RecordAccess look) {
		return look.facts(via, id.plain(), null)
			.thenCombine(look.require("id", id.speaker()),
					(facts, known) -> facts.all().isEmpty() ? null : facts.all().getFirst())
			.thenApply((fact) -> (fact != null && id.speaker() != null) ? fact.saidBy(id.speaker()) : fact);
	}

	/**
	 * The source with an id.
	 * @throws Problem BAD_USER_INPUT if no source has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Source> source(@Argument String id, RecordAccess look) {
		return look.requireSource("id", id);
	}

	@QueryMapping
	CompletableFuture<DataVersion> dataVersion(RecordAccess look) {
		return look.version();
	}

	/**
	 * Facts of the whole record.
	 * @throws Problem BAD_USER_INPUT if the filter contradicts itself, the lens or the
	 * statuses, an id is not on record, or the cursor belongs to another list
	 */
	@QueryMapping
	CompletableFuture<Connection<FactView>> facts(@Argument @Nullable List<String> kinds,
			@Argument @Nullable List<Status> statuses, @Argument @Nullable String speaker,
			@Argument @Nullable String source, FactFilter filter, Connection.Page page, RecordAccess look) {
		StatusFilter.check(statuses, look.lens());
		if (source != null && look.lens().excludeSources().contains(source)) {
			throw Problem.badInput("source", "the lens leaves out what '" + source
					+ "' prints; leave it out of excludeSources, or ask for another source");
		}
		Set<String> left = look.kinds(filter, kinds);
		CompletableFuture<Facts> found = lookUp(left, speaker, source, filter, look);
		return CompletableFuture
			.allOf(found, look.requireSource("source", source), look.require("speaker", speaker),
					filter.check(null, look))
			.thenApply((done) -> {
				Predicate<Claim> asked = (claim) -> (speaker == null || claim.speaksFor().contains(speaker))
						&& (source == null || claim.source().id().equals(source));
				Facts fitting = found.join()
					.where((fact) -> fact.claims().stream().anyMatch(asked))
					.where((fact) -> statuses == null || statuses.contains(fact.status()));
				int undated = undated(filter.ofAnyTime(found.join()), asked);
				return filter.page("facts", fitting, Facts::recorded, undated, page);
			});
	}

	/** By that part of what is asked for which leads to the fewest facts. */
	private static CompletableFuture<Facts> lookUp(Set<String> kinds, @Nullable String speaker, @Nullable String source,
			FactFilter filter, RecordAccess look) {
		if (speaker != null) {
			return look.facts(Via.SPEAKER, speaker, kinds);
		}
		if (source != null) {
			return look.facts(Via.SOURCE, source, kinds);
		}
		if (filter.measure() != null) {
			return look.facts(Via.MEASURE, filter.measure(), kinds);
		}
		String participant = filter.participant();
		return (participant != null) ? look.factsAbout(participant, kinds) : look.facts(Via.KIND, "", kinds);
	}

	@SchemaMapping(typeName = "Claim")
	CompletableFuture<@Nullable ClaimView> repeats(ClaimView claim, RecordAccess look) {
		String repeated = claim.claim().repeats();
		if (repeated == null) {
			return RecordAccess.nothing();
		}
		Lens lens = claim.fact().lens();
		return claim(new SeenId(repeated, lens, null), look)
			.thenApply((found) -> (found != null && lens.accepts(found.claim()))
					? new ClaimView(found.claim(), found.fact().through(lens)) : null);
	}

	@SchemaMapping(typeName = "Source")
	CompletableFuture<@Nullable Source> republishedFrom(Source source, RecordAccess look) {
		String original = source.republishedFrom();
		if (original == null) {
			return RecordAccess.nothing();
		}
		return look.source(original);
	}

	/**
	 * Claims of a source.
	 * @throws Problem BAD_USER_INPUT if the cursor belongs to another list
	 */
	@SchemaMapping(typeName = "Source")
	CompletableFuture<Connection<ClaimView>> claims(Source source, Connection.Page page, RecordAccess look) {
		return look.facts(Via.SOURCE, source.id(), null)
			.thenApply((facts) -> page("claims:" + source.id(), facts,
					(claim) -> claim.source().id().equals(source.id()), IN_ORDER, page));
	}

	/**
	 * What an entity says itself, its staff and officials included; newest publication
	 * first.
	 * @throws Problem BAD_USER_INPUT if the cursor belongs to another list
	 */
	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<ClaimView>> said(Entity entity, Connection.Page page, RecordAccess look) {
		return look.facts(Via.SPEAKER, entity.id(), null)
			.thenApply((facts) -> page("said:" + entity.id(), facts, (claim) -> claim.speaksFor().contains(entity.id()),
					NEWEST, page));
	}

	/** The claims asked for, of facts that are on record at the time of the lens. */
	private static Connection<ClaimView> page(String list, Facts facts, Predicate<Claim> asked,
			Comparator<ClaimView> order, Connection.Page page) {
		List<ClaimView> claims = facts.recorded()
			.stream()
			.flatMap((fact) -> fact.claimViews().stream())
			.filter((claim) -> asked.test(claim.claim()))
			.sorted(order)
			.toList();
		List<FactView> possible = facts.where((fact) -> fact.claims().stream().anyMatch(asked)).possible();
		return Connection.of(list, claims, ClaimView::seenId, page,
				new Connection.Omitted(possible, undated(facts, asked)));
	}

	/** The number of the claims asked for that have no date. */
	private static int undated(Facts facts, Predicate<Claim> asked) {
		return (int) facts.all()
			.stream()
			.flatMap((fact) -> fact.fact().claims().stream())
			.filter(asked)
			.filter(facts.lens()::leavesOutUndated)
			.count();
	}

	/** By the numbers that they have within their source: 2 before 10 before 100. */
	private static final Comparator<ClaimView> IN_ORDER = Comparator.comparing((ClaimView claim) -> claim.id().length())
		.thenComparing(ClaimView::id);

	private static final Comparator<ClaimView> NEWEST = Comparator
		.comparing((ClaimView claim) -> Objects.requireNonNullElse(claim.claim().knownOn(), LocalDate.MIN))
		.reversed()
		.thenComparing(ClaimView::id);

}
