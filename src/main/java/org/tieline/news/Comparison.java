package org.tieline.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.cite.Differences;
import org.tieline.cite.Since;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.news.RecordChange.Sort;
import org.tieline.news.RecordChange.Type;
import org.tieline.record.RecordSnapshot;
import org.tieline.stop.Stop;

/** Compares two versions of the whole record, under the lens that shows all of it. */
final class Comparison {

	private static final Comparator<RecordChange> ORDER = Comparator.comparing(RecordChange::sort)
		.thenComparing(RecordChange::change)
		.thenComparing(RecordChange::id);

	private final List<RecordChange> changes = new ArrayList<>();

	private Comparison() {
	}

	/** What a sort of thing is compared by. */
	private interface Words<T> {

		List<Since.Change> differences(T then, T now);

		String title(T thing);

		@Nullable String state(T thing);

		Set<String> about(T thing);

	}

	/**
	 * All changes, by sort, then what became of the thing, then its id.
	 * @param then the earlier version
	 * @param now the later one
	 */
	static List<RecordChange> of(RecordSnapshot then, RecordSnapshot now) {
		Comparison comparison = new Comparison();
		comparison.compare(Sort.ENTITY, entities(then), entities(now), new OfEntities());
		comparison.compare(Sort.SOURCE, sources(then), sources(now), new OfSources());
		Map<String, FactView> factsThen = facts(then);
		Map<String, FactView> factsNow = facts(now);
		comparison.compare(Sort.FACT, factsThen, factsNow, new OfFacts());
		comparison.compare(Sort.CLAIM, claims(factsThen), claims(factsNow), new OfClaims());
		return comparison.changes.stream().sorted(ORDER).toList();
	}

	private static Map<String, Entity> entities(RecordSnapshot snapshot) {
		return byId(snapshot.eachEntity().map((entity) -> Map.entry(entity.id(), entity)));
	}

	private static Map<String, Source> sources(RecordSnapshot snapshot) {
		return byId(snapshot.eachSource().map((source) -> Map.entry(source.id(), source)));
	}

	private static Map<String, FactView> facts(RecordSnapshot snapshot) {
		List<Fact> all = snapshot.eachFact().toList();
		return byId(snapshot.views(all, Lens.WIDE).stream().map((view) -> Map.entry(view.id(), view)));
	}

	private static Map<String, ClaimView> claims(Map<String, FactView> facts) {
		return byId(facts.values()
			.stream()
			.flatMap((fact) -> fact.fact().claims().stream().map((claim) -> new ClaimView(claim, fact)))
			.map((claim) -> Map.entry(claim.id(), claim)));
	}

	private static <T> Map<String, T> byId(Stream<Map.Entry<String, T>> things) {
		return things
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
	}

	private <T> void compare(Sort sort, Map<String, T> then, Map<String, T> now, Words<T> words) {
		then.forEach((id, thing) -> {
			Stop.poll();
			T after = now.get(id);
			if (after == null) {
				this.changes.add(new RecordChange(sort, Type.GONE, id, words.title(thing), words.state(thing), null,
						List.of(), words.about(thing)));
				return;
			}
			List<Since.Change> differences = words.differences(thing, after);
			if (!differences.isEmpty()) {
				Set<String> about = new TreeSet<>(words.about(thing));
				about.addAll(words.about(after));
				this.changes.add(new RecordChange(sort, Type.CHANGED, id, words.title(after), words.state(thing),
						words.state(after), differences, about));
			}
		});
		now.forEach((id, thing) -> {
			if (!then.containsKey(id)) {
				this.changes.add(new RecordChange(sort, Type.NEW, id, words.title(thing), null, words.state(thing),
						List.of(), words.about(thing)));
			}
		});
	}

	private static Set<String> about(FactView fact) {
		return fact.fact().participants().values().stream().map(Entity::id).collect(Collectors.toSet());
	}

	private static final class OfEntities implements Words<Entity> {

		@Override
		public List<Since.Change> differences(Entity then, Entity now) {
			return then.equals(now) ? List.of() : Differences.of(then, now);
		}

		@Override
		public String title(Entity entity) {
			return entity.name();
		}

		@Override
		public @Nullable String state(Entity entity) {
			return null;
		}

		@Override
		public Set<String> about(Entity entity) {
			return Set.of(entity.id());
		}

	}

	private static final class OfSources implements Words<Source> {

		@Override
		public List<Since.Change> differences(Source then, Source now) {
			return then.equals(now) ? List.of() : Differences.of(then, now);
		}

		@Override
		public String title(Source source) {
			return source.title();
		}

		@Override
		public @Nullable String state(Source source) {
			return null;
		}

		@Override
		public Set<String> about(Source source) {
			return Set.of();
		}

	}

	private static final class OfFacts implements Words<FactView> {

		@Override
		public List<Since.Change> differences(FactView then, FactView now) {
			return then.fact().equals(now.fact()) ? List.of() : Differences.of(then, now);
		}

		@Override
		public String title(FactView fact) {
			return fact.summary();
		}

		@Override
		public String state(FactView fact) {
			return fact.status().name();
		}

		@Override
		public Set<String> about(FactView fact) {
			return Comparison.about(fact);
		}

	}

	private static final class OfClaims implements Words<ClaimView> {

		@Override
		public List<Since.Change> differences(ClaimView then, ClaimView now) {
			return then.fact().fact().equals(now.fact().fact()) ? List.of() : Differences.of(then, now);
		}

		@Override
		public String title(ClaimView claim) {
			String note = claim.note();
			return (note != null) ? note : claim.fact().summary();
		}

		@Override
		public String state(ClaimView claim) {
			return claim.stance().name();
		}

		@Override
		public Set<String> about(ClaimView claim) {
			Set<String> about = new TreeSet<>(Comparison.about(claim.fact()));
			Entity speaker = claim.claim().speaker();
			if (speaker != null) {
				about.add(speaker.id());
			}
			return about;
		}

	}

}
