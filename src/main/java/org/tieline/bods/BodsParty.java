package org.tieline.bods;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;

/** The details of an entity or a person. */
final class BodsParty {

	private BodsParty() {
	}

	static boolean isPerson(Entity entity) {
		return entity.kind() == EntityKind.PERSON;
	}

	static Map<String, Object> details(Entity entity) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("isComponent", false);
		if (isPerson(entity)) {
			details.put("personType", entity.unnamed() ? "anonymousPerson" : "knownPerson");
			details.put("names", List.of(Map.of("fullName", entity.name())));
		}
		else {
			details.put("entityType", type(entity));
			details.put("name", entity.name());
			if (!entity.aliases().isEmpty()) {
				details.put("alternateNames", entity.aliases());
			}
			jurisdiction(entity, details);
		}
		if (entity.unnamed() || entity.kind() == EntityKind.GROUP) {
			details.put(isPerson(entity) ? "unspecifiedPersonDetails" : "unspecifiedEntityDetails",
					Map.of("reason", "informationUnknownToPublisher", "description", entity.unnamed()
							? "The source does not name it." : "A group that a source names, not one legal person."));
		}
		List<Map<String, String>> identifiers = entity.identifiers().stream().map(BodsParty::identifier).toList();
		if (!identifiers.isEmpty()) {
			details.put("identifiers", identifiers);
		}
		return details;
	}

	private static Map<String, String> type(Entity entity) {
		if (entity.unnamed()) {
			return Map.of("type", "anonymousEntity", "details", entity.kind().name().toLowerCase(Locale.ROOT));
		}
		return switch (entity.kind()) {
			case GOVERNMENT -> Map.of("type", "state");
			case COUNTRY -> Map.of("type", "state", "details", "country");
			case PUBLIC_BODY -> Map.of("type", "stateBody");
			case GROUP -> Map.of("type", "unknownEntity");
			case ORGANIZATION, ALLIANCE ->
				Map.of("type", "legalEntity", "details", entity.kind().name().toLowerCase(Locale.ROOT));
			default -> Map.of("type", "legalEntity");
		};
	}

	private static void jurisdiction(Entity entity, Map<String, Object> details) {
		Entity country = entity.relatedBy("country");
		String id = entity.countryId();
		if (country != null && id != null) {
			details.put("jurisdiction",
					id.matches("[a-z]{2}") ? Map.of("name", country.name(), "code", id.toUpperCase(Locale.ROOT))
							: Map.of("name", country.name()));
		}
	}

	private static Map<String, String> identifier(Identifier identifier) {
		Map<String, String> one = new LinkedHashMap<>();
		one.put("id", identifier.value());
		if (identifier.scheme().equals("lei")) {
			one.put("scheme", "XI-LEI");
		}
		one.put("schemeName", identifier.scheme());
		String url = identifier.url();
		if (url != null) {
			one.put("uri", url);
		}
		return one;
	}

}
