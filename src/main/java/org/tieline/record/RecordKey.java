package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.KindOfFact.Role;

/** What a field can ask of the record. Equal keys of one level are answered once. */
public sealed interface RecordKey {

	/** How the store names it in its answer. */
	String key();

	/** An entity with all that is related to it. */
	record OfEntity(String id) implements RecordKey {

		@Override
		public String key() {
			return "entity:" + this.id;
		}

	}

	/** A source. */
	record OfSource(String id) implements RecordKey {

		@Override
		public String key() {
			return "source:" + this.id;
		}

	}

	/**
	 * Companies.
	 *
	 * @param country the id of their country; null: of any
	 */
	record OfCompanies(@Nullable String country) implements RecordKey {

		@Override
		public String key() {
			return "companies:" + ((this.country != null) ? this.country : "");
		}

	}

	/** All markets, with product and area; the product with what is wider. */
	record OfMarkets() implements RecordKey {

		@Override
		public String key() {
			return "markets";
		}

	}

	/**
	 * Entities whose folded names come near.
	 *
	 * @param query what the full-text index is asked
	 * @param kinds names of kinds of entity
	 * @param limit how many candidates at most
	 */
	record OfNames(String query, Set<String> kinds, int limit) implements RecordKey {

		public OfNames {
			kinds = Set.copyOf(kinds);
		}

		@Override
		public String key() {
			return "names:" + this.query + ":" + new TreeSet<>(this.kinds);
		}

	}

	/** Which data was loaded. */
	record OfVersion() implements RecordKey {

		@Override
		public String key() {
			return "version";
		}

	}

	/** What leads to facts. */
	enum Via {

		/** An entity that takes part. */
		PARTICIPANT,
		/** A measure, or an act under it, that takes part. */
		MEASURE,
		/** An entity that speaks, or whose staff speak. */
		SPEAKER,
		/** A source. */
		SOURCE,
		/** Their kind alone. */
		KIND,
		/** The fact's own id. */
		FACT,
		/** The id of a claim. */
		CLAIM

	}

	/**
	 * Facts of some kinds.
	 *
	 * @param via what leads to them
	 * @param id the id of that; empty for {@link Via#KIND}
	 * @param kinds names of kinds of fact
	 * @param roles for a participant: the parts it may take
	 */
	record OfFacts(Via via, String id, Set<String> kinds, Set<Role> roles) implements RecordKey {

		public OfFacts {
			kinds = Set.copyOf(kinds);
			roles = Set.copyOf(roles);
		}

		@Override
		public String key() {
			return this.via + ":" + this.id + ":" + sorted(this.kinds) + ":"
					+ sorted(this.roles.stream().map(Role::name).collect(Collectors.toSet()));
		}

		Map<String, Object> parameters() {
			return Map.of("key", key(), "id", this.id, "kinds", List.copyOf(this.kinds), "roles",
					this.roles.stream().map(Role::name).toList());
		}

		private static String sorted(Set<String> words) {
			return words.stream().sorted().collect(Collectors.joining(","));
		}

	}

}
