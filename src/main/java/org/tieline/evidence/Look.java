package org.tieline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.RecordKey.OfEntity;
import org.tieline.evidence.RecordKey.OfFacts;
import org.tieline.evidence.RecordKey.OfSource;
import org.tieline.evidence.RecordKey.OfVersion;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.problem.Problem;

/**
 * How one field of a request looks at the record: through its lens, and together with the
 * other fields of its level.
 */
public final class Look {

	private final DataLoader<RecordKey, Object> loader;

	private final Lens lens;

	private final KindsOfFact kinds;

	public Look(DataLoader<RecordKey, Object> loader, Lens lens, KindsOfFact kinds) {
		this.loader = loader;
		this.lens = lens;
		this.kinds = kinds;
	}

	public Lens lens() {
		return this.lens;
	}

	/**
	 * The kinds of fact that a filter leaves.
	 * @param asked the kinds asked for; null: all
	 */
	public Set<String> kinds(FactFilter filter, @Nullable Collection<String> asked) {
		return filter.kinds(asked, this.kinds);
	}

	/** The entity with that id; null: there is none. */
	public CompletableFuture<@Nullable Entity> entity(String id) {
		return this.loader.load(new OfEntity(id)).thenApply(Entity.class::cast);
	}

	/** The entity with that id if it is of that kind; null: there is none. */
	public CompletableFuture<@Nullable Entity> entity(String id, EntityKind kind) {
		return entity(id).thenApply((entity) -> (entity != null && entity.kind() == kind) ? entity : null);
	}

	/**
	 * Refuses an argument that names an entity which does not exist, so that a slip of
	 * the pen is not read as "nothing recorded".
	 * @param argument the argument's name
	 * @param id its value; null: not given
	 * @param kinds what it may be; none: anything
	 */
	public CompletableFuture<@Nullable Entity> require(String argument, @Nullable String id, EntityKind... kinds) {
		if (id == null) {
			return nothing();
		}
		return entity(id).thenApply((entity) -> {
			if (entity == null) {
				throw Problem.badInput(argument, "there is no entity '" + id + "'; find its id with search");
			}
			if (kinds.length > 0 && !List.of(kinds).contains(entity.kind())) {
				throw Problem.badInput(argument,
						"'" + id + "' is a " + entity.kind() + " where a " + List.of(kinds).getFirst() + " is needed");
			}
			return entity;
		});
	}

	/** Refuses an argument that names a source which does not exist. */
	public CompletableFuture<@Nullable Source> requireSource(String argument, @Nullable String id) {
		if (id == null) {
			return nothing();
		}
		return source(id).thenApply((source) -> {
			if (source == null) {
				throw Problem.badInput(argument, "there is no source '" + id + "'");
			}
			return source;
		});
	}

	/** An answer that is there already: null. */
	public static <T> CompletableFuture<@Nullable T> nothing() {
		return CompletableFuture.completedFuture(null);
	}

	public CompletableFuture<@Nullable Source> source(String id) {
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
	public CompletableFuture<List<Entity>> named(RecordKey.OfNames names) {
		return entities(names);
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
			.thenApply((found) -> new Facts(
					((List<Fact>) found).stream().map((fact) -> new FactView(fact, this.lens)).toList(), this.lens));
	}

}
