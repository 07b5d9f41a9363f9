package org.tieline.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of entity. */
public enum EntityKind {

	COMPANY, GOVERNMENT, PUBLIC_BODY, ORGANIZATION, COUNTRY, PERSON, PRODUCT, MARKET, MEASURE, ALLIANCE, GROUP;

	private final String typeName = Arrays.stream(name().split("_"))
		.map((word) -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
		.collect(Collectors.joining());

	/**
	 * The name of the GraphQL type, which is also the label in the store:
	 * {@code PublicBody}.
	 */
	public String typeName() {
		return this.typeName;
	}

}
