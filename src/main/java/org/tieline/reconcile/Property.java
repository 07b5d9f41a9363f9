package org.tieline.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;

/** What a column can be filled with, or be evidence of. */
enum Property {

	COUNTRY("Country", "The country of the entity"), KIND("Kind", "The kind of entity, such as Company"),
	ALIAS("Other names", "Names and abbreviations, in any script"),
	IDENTIFIER("Identifiers", "Identifiers in all registers, each as register:value"),
	ISIN("ISIN", "Number of a share"), LEI("LEI", "Legal entity identifier"),
	WIKIDATA("Wikidata", "Identifier at Wikidata"), ISO3166_1("ISO 3166-1", "Code of a country"),
	OPENSANCTIONS("OpenSanctions", "Identifier at OpenSanctions"),
	SHARE("Market share", "Percents of the market in the setting 'of' at the date in 'on', each with its status"),
	LISTED("Legal status",
			"The state under the measure in the setting 'of' on the day in 'on', and the status of each restriction that it rests on"),
	OWNER("Owners", "Holders of stakes at the date in 'on', each with its percent, if known, and its status"),
	SUPPLIER("Suppliers", "Suppliers at the date in 'on', each with the status of the link"),
	CUSTOMER("Customers", "Customers at the date in 'on', each with the status of the link");

	private static final Set<Property> OF_COMPANIES = EnumSet.of(ISIN, LEI, SHARE, LISTED, OWNER, SUPPLIER, CUSTOMER);

	private final String title;

	private final String description;

	Property(String title, String description) {
		this.title = title;
		this.description = description;
	}

	/** The identity: {@code iso3166-1}. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name for people. */
	String title() {
		return this.title;
	}

	/** As the protocol has it. */
	Map<String, Object> json() {
		return Map.of("id", id(), "name", this.title, "description", this.description);
	}

	/** Whether entities of a kind can have it. */
	boolean fits(EntityKind kind) {
		return kind == EntityKind.COMPANY
				|| ((this != ISO3166_1 || kind == EntityKind.COUNTRY) && !OF_COMPANIES.contains(this))
				|| (kind != EntityKind.COUNTRY && this == LISTED);
	}

	/** Those whose name, id or description contains a text. */
	static List<Map<String, Object>> like(String text) {
		String part = text.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((one) -> (one.id() + " " + one.title + " " + one.description).toLowerCase(Locale.ROOT)
				.contains(part))
			.map(Property::json)
			.toList();
	}

	/**
	 * The property with an id.
	 * @throws Problem BAD_USER_INPUT if there is none
	 */
	static Property of(String id) {
		return Arrays.stream(values())
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Problem.badInput("extend.properties", "there is no property '" + id + "'; use one of "
					+ Arrays.stream(values()).map(Property::id).toList()));
	}

}
