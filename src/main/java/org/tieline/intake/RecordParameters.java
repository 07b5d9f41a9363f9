package org.tieline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.VersionClaim;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** The record as rows of parameters for the queries that write it. */
final class RecordParameters {

	private RecordParameters() {
	}

	static Map<String, Object> entity(ParsedRecord.LinkedEntity linked) {
		Entity entity = linked.entity();
		Map<String, Object> properties = new HashMap<>(entity.details());
		properties.put("id", entity.id());
		properties.put("kind", entity.kind().name());
		properties.put("name", entity.name());
		properties.put("aliases", entity.aliases());
		properties.put("identifiers", entity.identifiers().stream().map(Identifier::toString).toList());
		put(properties, "country", entity.countryId());
		properties.put("unnamed", entity.unnamed());
		return Map.of("label", entity.kind().typeName(), "properties", properties);
	}

	static List<Map<String, Object>> links(ParsedRecord.LinkedEntity linked) {
		List<Map<String, Object>> rows = new ArrayList<>();
		linked.links()
			.forEach((link) -> rows.add(Map.of("from", linked.entity().id(), "type", link.type(), "to", link.to())));
		return rows;
	}

	static Map<String, Object> source(Source source) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", source.id());
		properties.put("title", source.title());
		properties.put("kind", source.kind().name());
		put(properties, "publisher", source.publisher());
		put(properties, "author", source.author());
		put(properties, "publishedOn", source.publishedOn());
		put(properties, "url", source.url());
		put(properties, "republishedFrom", source.republishedFrom());
		put(properties, "note", source.note());
		put(properties, "dataset", source.dataset());
		return Map.of("properties", properties);
	}

	static Map<String, Object> fact(Fact fact) {
		Map<String, Object> properties = new HashMap<>(fact.attributes());
		properties.put("id", fact.id());
		properties.put("kind", fact.kind().name());
		properties.put("narrowerEnds", fact.narrowerEnds().stream().map(NarrowerEnd::toString).toList());
		if (!fact.versions().isEmpty()) {
			properties.put("versions", fact.versions().stream().map(VersionClaim::toString).toList());
		}
		Period period = fact.numberPeriod();
		if (period != null) {
			put(properties, "from", period.from());
			put(properties, "to", period.to());
		}
		return Map.of("label", fact.kind().typeName(), "properties", properties);
	}

	static List<Map<String, Object>> participants(Fact fact) {
		List<Map<String, Object>> rows = new ArrayList<>();
		fact.kind().participants().forEach((participant) -> {
			Entity entity = fact.participant(participant.name());
			if (entity != null) {
				rows.add(Map.of("fact", fact.id(), "role", participant.role().name(), "entity", entity.id()));
			}
		});
		return rows;
	}

	static Map<String, Object> claim(Fact fact, Claim claim) {
		Map<String, Object> properties = new HashMap<>(claim.details());
		properties.put("id", claim.id());
		properties.put("stance", claim.stance().name());
		put(properties, "aspect", claim.aspect());
		put(properties, "from", claim.from());
		put(properties, "to", claim.to());
		put(properties, "asOf", claim.asOf());
		Quantity value = claim.value();
		if (value != null) {
			put(properties, "low", (value.low() != null) ? value.low().toPlainString() : null);
			put(properties, "high", (value.high() != null) ? value.high().toPlainString() : null);
			properties.put("unit", value.unit());
			flag(properties, "lowExclusive", value.lowExclusive());
			flag(properties, "highExclusive", value.highExclusive());
		}
		put(properties, "asStated", claim.asStated());
		put(properties, "derivation", claim.derivation());
		put(properties, "locator", claim.locator());
		put(properties, "saidOn", claim.saidOn());
		put(properties, "repeats", claim.repeats());
		put(properties, "note", claim.note());
		properties.put("originKey", claim.originKey());
		properties.put("speaksFor", claim.speaksFor());
		properties.put("page", claim.page());
		return Map.of("fact", fact.id(), "source", claim.source().id(), "properties", properties);
	}

	static List<Map<String, Object>> links(Claim claim) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (claim.speaker() != null) {
			rows.add(Map.of("claim", claim.id(), "type", "SAID_BY", "entity", claim.speaker().id()));
		}
		claim.speaksFor().forEach((id) -> rows.add(Map.of("claim", claim.id(), "type", "SPEAKS_FOR", "entity", id)));
		return rows;
	}

	private static void flag(Map<String, Object> properties, String key, boolean set) {
		if (set) {
			properties.put(key, true);
		}
	}

	private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value.toString());
		}
	}

}
