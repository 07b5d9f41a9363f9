package org.tieline.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.ftm.FtmEntity.Value;

/**
 * Entities of the record as things of FollowTheMoney. Countries, products, markets and
 * measures are no things there.
 */
public final class FtmThings {

	private FtmThings() {
	}

	/** The schema of a kind of entity; null: FollowTheMoney has none. */
	static @Nullable String schema(EntityKind kind) {
		return switch (kind) {
			case COMPANY -> "Company";
			case GOVERNMENT, PUBLIC_BODY -> "PublicBody";
			case ORGANIZATION, ALLIANCE -> "Organization";
			case PERSON -> "Person";
			case GROUP -> "LegalEntity";
			case COUNTRY, PRODUCT, MARKET, MEASURE -> null;
		};
	}

	/** The thing; empty: FollowTheMoney has no schema for it. */
	public static Optional<FtmEntity> of(Entity entity) {
		String schema = schema(entity.kind());
		if (schema == null) {
			return Optional.empty();
		}
		List<Value> values = new ArrayList<>();
		add(values, "name", "name", entity.name());
		entity.aliases().forEach((alias) -> add(values, "alias", "name", alias));
		String country = country(entity.countryId());
		if (country != null) {
			add(values, "country", "country", country);
		}
		for (Identifier identifier : entity.identifiers()) {
			switch (identifier.scheme()) {
				case "wikidata" -> add(values, "wikidataId", "identifier", identifier.value());
				case "lei" -> add(values, "leiCode", "identifier", identifier.value());
				case "isin" -> {
					if (schema.equals("Company")) {
						add(values, "isinCode", "identifier", identifier.value());
					}
				}
				default -> {
				}
			}
		}
		if (entity.kind() == EntityKind.GROUP) {
			add(values, "summary", "text", "A group that a source names, not one legal person.");
		}
		if (entity.unnamed()) {
			add(values, "notes", "text", "The source does not name it.");
		}
		return Optional.of(new FtmEntity(FtmIds.of(entity.id()), schema, values));
	}

	/** The code of a country; null: none. */
	static @Nullable String country(@Nullable String id) {
		return (id != null && id.matches("[a-z]{2}")) ? id : null;
	}

	private static void add(List<Value> values, String property, String type, String value) {
		values.add(new Value(property, type, value, null));
	}

}
