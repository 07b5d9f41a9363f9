package org.tieline.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;

/**
 * What the properties of a query say of a candidate. What is not on record says nothing.
 *
 * @param identified whether an identifier is that of the candidate
 * @param otherwise whether a register that gives one identifier to each has another one
 * for the candidate
 * @param country whether the country is that of the candidate; null: not known
 * @param kind whether the kind is that of the candidate; null: not given
 */
record Evidence(boolean identified, boolean otherwise, @Nullable Boolean country, @Nullable Boolean kind) {

	/** Registers that give one identifier to each entity. */
	private static final Set<String> ONE_EACH = Set.of("lei", "wikidata", "iso3166-1");

	static final String COUNTRY = "country";

	static final String KIND = "kind";

	/** Any register. */
	static final String IDENTIFIER = "identifier";

	static final List<String> REGISTERS = List.of("isin", "lei", "wikidata", "iso3166-1", "opensanctions");

	/**
	 * The evidence on a candidate.
	 * @param countries ids of the countries that the query names; empty: none is known
	 */
	static Evidence of(Entity candidate, Map<String, List<String>> properties, Set<String> countries) {
		boolean identified = identifiers(properties).anyMatch((one) -> has(candidate, one));
		boolean otherwise = ONE_EACH.stream()
			.anyMatch((scheme) -> properties.containsKey(scheme) && !properties.get(scheme).isEmpty()
					&& candidate.identifiers().stream().anyMatch((one) -> one.scheme().equals(scheme))
					&& properties.get(scheme)
						.stream()
						.noneMatch((value) -> has(candidate, new Identifier(scheme, value))));
		Boolean country = (countries.isEmpty() || candidate.countryId() == null) ? null
				: (Boolean) countries.contains(candidate.countryId());
		List<String> kinds = properties.getOrDefault(KIND, List.of());
		Boolean kind = kinds.isEmpty() ? null
				: (Boolean) kinds.stream().anyMatch((word) -> EntityTypes.is(candidate.kind(), word));
		return new Evidence(identified, otherwise, country, kind);
	}

	/** The identifiers that a query gives; the register is blank if it is not told. */
	static Stream<Identifier> identifiers(Map<String, List<String>> properties) {
		return properties.entrySet()
			.stream()
			.filter((one) -> one.getKey().equals(IDENTIFIER) || REGISTERS.contains(one.getKey()))
			.flatMap((one) -> one.getValue()
				.stream()
				.map((value) -> new Identifier(one.getKey().equals(IDENTIFIER) ? "" : one.getKey(), value)));
	}

	private static boolean has(Entity entity, Identifier asked) {
		String value = plain(asked.value());
		return entity.identifiers()
			.stream()
			.filter((one) -> asked.scheme().isEmpty() || one.scheme().equals(asked.scheme()))
			.anyMatch((one) -> plain(one.value()).equals(value)
					|| (asked.scheme().isEmpty() && plain(one.toString()).equals(value)));
	}

	private static String plain(String value) {
		return value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	/** Whether something that is on record speaks against the candidate. */
	boolean speaksAgainst() {
		return this.otherwise || Boolean.FALSE.equals(this.country) || Boolean.FALSE.equals(this.kind);
	}

}
