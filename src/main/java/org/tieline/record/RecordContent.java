package org.tieline.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.RecordKey.OfCompanies;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.Via;

/**
 * All that was read of one data version.
 *
 * @param facts all facts
 * @param entities all entities, each with all that is related to it
 * @param companies the companies as lists show them, by id
 * @param markets the markets as lists show them, by id
 * @param sources all sources
 */
record RecordContent(List<Fact> facts, List<Entity> entities, List<Entity> companies, List<Entity> markets,
		List<Source> sources) {

	/** How many entities or sources are asked for at once. */
	private static final int PORTION = 5_000;

	/**
	 * Reads the whole record, a kind of fact at a time: no answer holds all of it, and
	 * what facts share, such as a participant or a source, is one object.
	 * @param kinds the names of all kinds of fact
	 */
	static RecordContent read(RecordReader reader, Set<String> kinds) {
		RecordMapper mapper = reader.mapper();
		List<Fact> facts = new ArrayList<>();
		for (String kind : kinds) {
			OfFacts key = new OfFacts(Via.KIND, "", Set.of(kind), Set.of());
			facts.addAll(list(reader.read(Set.of(key), mapper), key, Fact.class));
		}
		OfCompanies companies = new OfCompanies(null);
		OfMarkets markets = new OfMarkets();
		Map<RecordKey, Object> lists = reader.read(Set.of(companies, markets), mapper);
		return new RecordContent(facts, each(reader, mapper, Sort.ENTITY, OfEntity::new, Entity.class),
				list(lists, companies, Entity.class), list(lists, markets, Entity.class),
				each(reader, mapper, Sort.SOURCE, OfSource::new, Source.class));
	}

	private static <T> List<T> list(Map<RecordKey, Object> found, RecordKey key, Class<T> type) {
		return ((List<?>) Objects.requireNonNull(found.get(key))).stream().map(type::cast).toList();
	}

	private static <T> List<T> each(RecordReader reader, RecordMapper mapper, Sort sort,
			Function<String, RecordKey> key, Class<T> type) {
		List<String> ids = reader.known(sort, Set.of()).stream().map(Known::id).toList();
		List<T> all = new ArrayList<>();
		for (int start = 0; start < ids.size(); start += PORTION) {
			Set<RecordKey> keys = ids.subList(start, Math.min(start + PORTION, ids.size()))
				.stream()
				.map(key)
				.collect(Collectors.toSet());
			reader.read(keys, mapper).values().stream().map(type::cast).forEach(all::add);
		}
		return all;
	}

}
