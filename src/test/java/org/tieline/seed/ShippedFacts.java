package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord;

/**
 * Facts and entities of the tables that come with Tieline, for tests of other packages.
 */
public final class ShippedFacts {

	private static final ParsedRecord RECORD = new SeedReader(Kinds.all(), Checks.intake()).read(SeedFiles.shipped());

	private ShippedFacts() {
	}

	public static List<Fact> facts() {
		return RECORD.facts();
	}

	public static List<Entity> entities() {
		return RECORD.entities().stream().map(ParsedRecord.LinkedEntity::entity).toList();
	}

	/** The entities, whose measures know who made them. */
	public static List<Entity> linkedEntities() {
		Map<String, Entity> byId = entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		return RECORD.entities().stream().map((one) -> {
			Map<String, List<Entity>> related = new HashMap<>();
			one.links()
				.stream()
				.filter((link) -> link.type().equals("MADE_BY"))
				.forEach((link) -> related.put("authority", List.of(Objects.requireNonNull(byId.get(link.to())))));
			Entity entity = one.entity();
			return new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(), entity.identifiers(),
					entity.countryId(), entity.unnamed(), entity.details(), related);
		}).toList();
	}

	/** The facts, whose products know what is wider. */
	public static List<Fact> linkedFacts() {
		Map<String, Entity> byId = entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		Map<String, String> above = new HashMap<>();
		RECORD.entities()
			.forEach((one) -> one.links()
				.stream()
				.filter((link) -> link.type().equals("BROADER") || link.type().equals("UNDER"))
				.forEach((link) -> above.put(one.entity().id(), link.to())));
		return facts().stream().map((fact) -> {
			Map<String, Entity> parts = new HashMap<>();
			fact.participants().forEach((name, entity) -> parts.put(name, linked(entity, above, byId)));
			return new Fact(fact.id(), fact.kind(), parts, fact.attributes(), fact.numberPeriod(), fact.claims(),
					fact.narrowerEnds(), fact.versions(), fact.lastDays());
		}).toList();
	}

	private static Entity linked(Entity entity, Map<String, String> above, Map<String, Entity> byId) {
		List<Entity> ancestors = new ArrayList<>();
		for (String id = above.get(entity.id()); id != null; id = above.get(id)) {
			ancestors.add(Objects.requireNonNull(byId.get(id)));
		}
		return new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(), entity.identifiers(),
				entity.countryId(), entity.unnamed(), entity.details(), Map.of("ancestors", ancestors));
	}

	/** The markets with their product and geography. */
	public static List<Entity> markets() {
		Map<String, Entity> byId = entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		return RECORD.entities().stream().filter((one) -> one.entity().kind() == EntityKind.MARKET).map((one) -> {
			Map<String, List<Entity>> related = new HashMap<>();
			one.links()
				.forEach((link) -> related.put(WORDS.getOrDefault(link.type(), link.type()),
						List.of(Objects.requireNonNull(byId.get(link.to())))));
			Entity market = one.entity();
			return new Entity(market.id(), market.kind(), market.name(), market.aliases(), market.identifiers(),
					market.countryId(), market.unnamed(), market.details(), related);
		}).toList();
	}

	private static final Map<String, String> WORDS = Map.of("OF_PRODUCT", "product", "OF_AREA", "geography");

}
