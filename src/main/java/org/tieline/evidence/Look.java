package org.tieline.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

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

	/** Facts under one lens. */
	public record Facts(List<FactView> all, Lens lens) {

		/** Newest first, then by id. */
		private static final Comparator<FactView> NEWEST = Comparator
			.comparing(FactView::newest, Comparator.nullsFirst(Comparator.naturalOrder()))
			.reversed()
			.thenComparing(FactView::id);

		/** Those that held at the time of the lens, newest first. */
		public List<FactView> holding() {
			return those(Spell.Holds.YES);
		}

		/** How many may have held, with nothing to show it. */
		public int possible() {
			return (int) this.all.stream().filter((view) -> view.holds() == Spell.Holds.POSSIBLY).count();
		}

		/** How many claims are left out because nobody knows when they were published. */
		public int undatedClaims() {
			return (int) this.all.stream()
				.flatMap((view) -> view.fact().claims().stream())
				.filter(this.lens::leavesOutUndated)
				.count();
		}

		/**
		 * Those that are on record: under a date only what held then, else also what is
		 * only denied. Newest first.
		 */
		public List<FactView> recorded() {
			if (this.lens.asOf() != null) {
				return holding();
			}
			return this.all.stream().filter(FactView::isRecorded).sorted(NEWEST).toList();
		}

		private List<FactView> those(Spell.Holds holds) {
			return this.all.stream().filter((view) -> view.holds() == holds).sorted(NEWEST).toList();
		}

		/**
		 * Only those with this participant, or with one below it in its tree: a narrower
		 * product, an act under a measure.
		 * @param participant the part that it takes
		 * @param id who; null: all
		 */
		public Facts with(String participant, @Nullable String id) {
			if (id == null) {
				return this;
			}
			return where((view) -> isWithin(view.fact().participant(participant), id));
		}

		private static boolean isWithin(@Nullable Entity entity, String id) {
			return entity != null && (entity.id().equals(id)
					|| entity.allRelatedBy("ancestors").stream().anyMatch((ancestor) -> ancestor.id().equals(id)));
		}

		/** Only those that fit. */
		public Facts where(Predicate<FactView> fits) {
			return new Facts(this.all.stream().filter(fits).toList(), this.lens);
		}

		/** A page of them. */
		public Connection<FactView> page(String list, List<FactView> views, Connection.Page page) {
			return Connection.of(list, views, FactView::id, page, new Connection.LeftOut(possible(), undatedClaims()));
		}

	}

}
