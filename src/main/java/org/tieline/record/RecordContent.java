package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

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

	/**
	 * How many things are asked for at once: each answer comes well within the time
	 * limit.
	 */
	private static final int PORTION = 250;

	/**
	 * Reads the whole record of a version, a portion at a time. What facts share, such as
	 * a participant or a source, is one object.
	 */
	static RecordContent read(RecordReader reader, String version) {
		RecordMapper mapper = reader.mapper();
		List<Fact> facts = each(reader, version, mapper, Sort.FACT,
				(id) -> new OfFacts(Via.FACT, id, Set.of(), Set.of()))
			.flatMap((found) -> ((List<?>) found).stream().map(Fact.class::cast))
			.toList();
		OfCompanies companies = new OfCompanies(null);
		OfMarkets markets = new OfMarkets();
		Map<RecordKey, Object> lists = reader.read(version, Set.of(companies, markets), mapper);
		return new RecordContent(facts,
				each(reader, version, mapper, Sort.ENTITY, OfEntity::new).map(Entity.class::cast).toList(),
				entities(lists, companies), entities(lists, markets),
				each(reader, version, mapper, Sort.SOURCE, OfSource::new).map(Source.class::cast).toList());
	}

	private static List<Entity> entities(Map<RecordKey, Object> found, RecordKey key) {
		return ((List<?>) Objects.requireNonNull(found.get(key))).stream().map(Entity.class::cast).toList();
	}

	/** What is found under the key of each id of a sort. */
	private static Stream<Object> each(RecordReader reader, String version, RecordMapper mapper, Sort sort,
			Function<String, RecordKey> key) {
		return reader.known(version, sort, Set.of())
			.stream()
			.map((known) -> key.apply(known.id()))
			.gather(Gatherers.windowFixed(PORTION))
			.flatMap((portion) -> reader.read(version, Set.copyOf(portion), mapper).values().stream());
	}

}
