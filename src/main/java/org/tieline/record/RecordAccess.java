package org.tieline.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.SeenId;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.OfVersion;
import org.tieline.record.RecordKey.Via;

/**
 * Reads the record for one field of a request, under the lens of the field. The fields of
 * one level are read together.
 */
public final class RecordAccess {

	private final DataLoader<RecordKey, Object> loader;

	private final Lens lens;

	private final KindsOfFact kinds;

	private final RequestSnapshot snapshot;

	/**
	 * The access of a field.
	 * @param loader what answers the keys of one level
	 * @param snapshot the snapshot that the loader reads
	 */
	public RecordAccess(DataLoader<RecordKey, Object> loader, Lens lens, KindsOfFact kinds, RequestSnapshot snapshot) {
		this.loader = loader;
		this.lens = lens;
		this.kinds = kinds;
		this.snapshot = snapshot;
	}

	/** The same through another lens. */
	public RecordAccess through(Lens other) {
		return new RecordAccess(this.loader, other, this.kinds, this.snapshot);
	}

	public Lens lens() {
		return this.lens;
	}

	/** The version of the record that the whole request is answered from. */
	public RecordSnapshot snapshot() {
		return this.snapshot.snapshot();
	}

	/**
	 * The kinds of fact that a filter leaves.
	 * @param asked the kinds asked for; null: all
	 */
	public Set<String> kinds(FactFilter filter, @Nullable Collection<String> asked) {
		return filter.kinds(asked, this.kinds);
	}

	/**
	 * The entity with that id; null: there is none. An entity has one id under every
	 * lens, and so no id has a lens.
	 */
	public CompletableFuture<@Nullable Entity> entity(String id) {
		return entity("id", id);
	}

	private CompletableFuture<@Nullable Entity> entity(String argument, String id) {
		plain(argument, id);
		return this.loader.load(new OfEntity(id)).thenApply(Entity.class::cast);
	}

	/**
	 * Finds the entity that an argument names. An id that is not on record is refused, so
	 * that a misspelling is not read as "nothing recorded".
	 * @param argument the argument's name
	 * @param id its value; null: the argument is not given, and the result is null
	 * @param kinds the kinds of entity that are allowed; none given: all
	 * @throws Problem BAD_USER_INPUT if no entity has the id, or its kind is another one
	 */
	public CompletableFuture<@Nullable Entity> require(String argument, @Nullable String id, EntityKind... kinds) {
		if (id == null) {
			return nothing();
		}
		return entity(argument, id).thenApply((entity) -> {
			if (entity == null) {
				throw Problem.unknown(argument, new Unknown(Sort.ENTITY, id,
						Arrays.stream(kinds).map(EntityKind::name).collect(Collectors.toSet())));
			}
			if (kinds.length > 0 && !List.of(kinds).contains(entity.kind())) {
				throw Problem.badInput(argument, "'" + id + "' is " + NounPhrase.withArticle(entity.kind().name())
						+ " where " + NounPhrase.withArticle(List.of(kinds).getFirst().name()) + " is needed");
			}
			return entity;
		});
	}

	/**
	 * Finds the source that an argument names.
	 * @throws Problem BAD_USER_INPUT if no source has the id
	 */
	public CompletableFuture<@Nullable Source> requireSource(String argument, @Nullable String id) {
		if (id == null) {
			return nothing();
		}
		return source(argument, id).thenApply((source) -> known(source, argument, Sort.SOURCE, id));
	}

	/**
	 * What was found by its id.
	 * @param found what was found; null: nothing, and the argument is refused
	 * @param argument the argument's name
	 * @param sort what the id is of
	 * @param id the argument's value
	 * @throws Problem BAD_USER_INPUT if nothing was found
	 */
	public static <T> T known(@Nullable T found, String argument, Sort sort, String id) {
		if (found == null) {
			throw Problem.unknown(argument, new Unknown(sort, id, Set.of()));
		}
		return found;
	}

	private static void plain(String argument, String id) {
		if (SeenId.hasLens(id)) {
			throw Problem.badInput(argument, "'" + id
					+ "' has a lens, as ids of facts and claims may; entities and sources have none: leave out what follows '~', and give the lens as lens");
		}
	}

	/** An answer that is there already: null. */
	public static <T> CompletableFuture<@Nullable T> nothing() {
		return CompletableFuture.completedFuture(null);
	}

	/**
	 * The source with that id, which is the same under every lens; null: there is none.
	 */
	public CompletableFuture<@Nullable Source> source(String id) {
		return source("id", id);
	}

	private CompletableFuture<@Nullable Source> source(String argument, String id) {
		plain(argument, id);
		return this.loader.load(new OfSource(id)).thenApply(Source.class::cast);
	}

	/** Companies; of one country, if its id is given. */
	public CompletableFuture<List<Entity>> companies(@Nullable String country) {
		return entities(new RecordKey.OfCompanies(country));
	}

	/** All markets, with product and area; the product with what is wider. */
	public CompletableFuture<List<Entity>> markets() {
		return entities(new RecordKey.OfMarkets());
	}

	/** Entities whose folded names come near. */
	@SuppressWarnings("unchecked")
	public CompletableFuture<List<Candidate>> named(RecordKey.OfNames names) {
		return this.loader.load(names).thenApply((found) -> (List<Candidate>) found);
	}

	@SuppressWarnings("unchecked")
	private CompletableFuture<List<Entity>> entities(RecordKey key) {
		return this.loader.load(key).thenApply((found) -> (List<Entity>) found);
	}

	public CompletableFuture<DataVersion> version() {
		return this.loader.load(new OfVersion()).thenApply(DataVersion.class::cast);
	}

	/**
	 * All facts of a kind in which the entity takes one of the parts; the kind's own
	 * roles.
	 */
	public CompletableFuture<Facts> facts(String entity, String kind, Role... roles) {
		return load(new OfFacts(Via.PARTICIPANT, entity, Set.of(kind), Set.of(roles)));
	}

	/** All facts of some kinds in which the entity takes part; null: of every kind. */
	public CompletableFuture<Facts> factsAbout(String entity, @Nullable Collection<String> kinds) {
		return load(new OfFacts(Via.PARTICIPANT, entity, orAll(kinds), Set.of(Role.values())));
	}

	/** Facts of some kinds that something else leads to; null: of every kind. */
	public CompletableFuture<Facts> facts(Via via, String id, @Nullable Collection<String> kinds) {
		return load(new OfFacts(via, id, orAll(kinds), Set.of()));
	}

	private Set<String> orAll(@Nullable Collection<String> kinds) {
		return (kinds != null) ? Set.copyOf(kinds) : this.kinds.names();
	}

	@SuppressWarnings("unchecked")
	private CompletableFuture<Facts> load(OfFacts key) {
		return this.loader.load(key)
			.thenApply((found) -> new Facts(this.snapshot.views((List<Fact>) found, this.lens), this.lens));
	}

	/**
	 * The facts with some ids, in the order of the ids; those that the lens drops are not
	 * there.
	 */
	public CompletableFuture<List<FactView>> facts(List<String> ids) {
		List<CompletableFuture<Facts>> facts = ids.stream().map((id) -> facts(RecordKey.Via.FACT, id, null)).toList();
		return CompletableFuture.allOf(facts.toArray(CompletableFuture[]::new))
			.thenApply((done) -> facts.stream().flatMap((one) -> one.join().all().stream()).toList());
	}

}
