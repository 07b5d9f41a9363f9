package org.tieline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.BodyNames;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NameIndex;
import org.tieline.english.OtherNames;
import org.tieline.english.ResourceLines;
import org.tieline.evidence.Fact;

/**
 * What the words of a passage may name: entities, markets by product and area, and
 * metrics by the phrases that name them.
 */
public final class PassageNames {

	/** A name without its legal form must be longer than this to be one. */
	private static final int SHORT = 3;

	private static final String OF_MARKET = " market";

	/** "Albano and Berg together" is a group of both. */
	private static final String TOGETHER = " together";

	private final NameIndex index;

	private final Map<Set<String>, Name> together;

	private final MarketNames markets;

	private final MetricNames metrics;

	/** The country of each company. */
	private final Map<String, String> seats = new HashMap<>();

	private final Map<String, String> governments;

	private final Map<String, String> authorities = new HashMap<>();

	private final Map<String, List<String>> namesOf = new HashMap<>();

	private final Map<String, List<String>> adjectives = new HashMap<>();

	private final Map<String, String> employees = new HashMap<>();

	/**
	 * The names of a record.
	 * @param entities all entities
	 * @param markets the markets, with product and geography
	 * @param facts the metrics
	 */
	public PassageNames(List<Entity> entities, List<Entity> markets, List<Fact> facts) {
		List<Name> names = new ArrayList<>();
		Map<String, String> ofCountries = new HashMap<>();
		for (Entity entity : entities) {
			if (!entity.unnamed()) {
				names.add(new Name(entity.id(), entity.kind(), entity.name()));
				for (String bare : OtherNames.bare(entity.name())) {
					if (!bare.equals(entity.name()) && bare.length() > SHORT) {
						names.add(new Name(entity.id(), entity.kind(), bare));
					}
				}
				entity.aliases().forEach((alias) -> names.add(new Name(entity.id(), entity.kind(), alias)));
			}
			if (entity.kind() == EntityKind.PUBLIC_BODY) {
				bodyNames(entity, entities).forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
			}
			if (entity.kind() == EntityKind.ORGANIZATION && entity.name().contains(" Party of ")) {
				names.add(new Name(entity.id(), entity.kind(), OtherNames.withoutState(entity.name())));
			}
			if (entity.kind() == EntityKind.MEASURE) {
				Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.map((one) -> OtherNames.withoutState(OtherNames.withoutAside(one)))
					.filter((one) -> one.split(" ").length > 2)
					.forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
				Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.flatMap(OtherNames::ofMeasure)
					.forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
				entities.stream()
					.filter((one) -> one.kind() == EntityKind.COUNTRY && one.id().equals(entity.countryId()))
					.flatMap((one) -> OtherNames
						.ofLaw(entity.name(), Stream.concat(Stream.of(one.name()), one.aliases().stream()).toList(),
								demonyms(one.id(), false).toList())
						.stream())
					.forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
			}
			if (entity.kind() == EntityKind.PRODUCT) {
				Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.flatMap((one) -> OtherNames.ofProduct(one))
					.forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
			}
			OtherNames.ofPhase(entity.name()).forEach((one) -> names.add(new Name(entity.id(), entity.kind(), one)));
			Entity authority = entity.relatedBy("authority");
			if (authority != null) {
				this.authorities.put(entity.id(), authority.id());
			}
			String country = entity.countryId();
			if (entity.kind() == EntityKind.GOVERNMENT && country != null) {
				ofCountries.putIfAbsent(country, entity.id());
			}
		}
		for (Entity market : markets) {
			// "Radio access network, China": its first words name what is sold there.
			String product = MarketNames.product(market);
			if (product != null) {
				String first = market.name().split("[,(]")[0].strip();
				names.add(new Name(product, EntityKind.PRODUCT, first));
				names.add(new Name(product, EntityKind.PRODUCT, OtherNames.otherNumber(first)));
				OtherNames.ofMarket(first).forEach((one) -> names.add(new Name(product, EntityKind.PRODUCT, one)));
				market.aliases()
					.stream()
					.filter((alias) -> alias.endsWith(OF_MARKET))
					.map((alias) -> alias.substring(0, alias.length() - OF_MARKET.length()))
					.filter((alias) -> alias.contains(" "))
					.forEach((alias) -> names.add(new Name(product, EntityKind.PRODUCT, alias)));
			}
		}
		names.addAll(names.stream()
			.filter((one) -> one.kind() == EntityKind.PRODUCT)
			.flatMap((one) -> OtherNames.ofTelecom(one.name()).map((other) -> new Name(one.id(), one.kind(), other)))
			.toList());
		for (String line : ResourceLines.of("/names/demonyms.csv")) {
			String[] parts = line.split(",");
			this.adjectives.computeIfAbsent(parts[1], (id) -> new ArrayList<>()).add(parts[0]);
		}
		ofCountries.forEach((country, government) -> this.adjectives.getOrDefault(country, List.of())
			.forEach((adjective) -> Stream.of("government", "state", "authorities", "regulators", "prosecutors")
				.forEach((noun) -> names.add(new Name(government, EntityKind.GOVERNMENT, adjective + " " + noun)))));
		names.addAll(localNames(names, entities));
		groups(entities, names);
		names.forEach((name) -> this.namesOf.computeIfAbsent(name.id(), (id) -> new ArrayList<>()).add(name.name()));
		this.index = new NameIndex(names);
		entities.stream()
			.filter((one) -> one.kind() == EntityKind.GROUP)
			.forEach((one) -> Stream.of(one.name().split(" employee", 2))
				.limit(one.name().contains(" employee") ? 1 : 0)
				.flatMap((company) -> this.index.named(company).stream())
				.forEach((company) -> this.employees.put(company.id(), one.id())));
		this.together = groups(entities);
		this.markets = new MarketNames(markets, this.index);
		this.governments = Map.copyOf(ofCountries);
		this.metrics = new MetricNames(facts);
	}

	/**
	 * Other names of a public body: "National Fund, Executive Council" without its second
	 * part, and "Ministry of Defence of Nordia" as "Nordia's Ministry of Defence".
	 */
	private static List<String> bodyNames(Entity body, List<Entity> entities) {
		List<String> found = new ArrayList<>();
		String first = body.name().split(", ")[0];
		if (!first.equals(body.name()) && first.split(" ").length > 2) {
			found.add(first);
		}
		List<String> own = Stream.concat(Stream.of(OtherNames.withoutAside(body.name())), body.aliases().stream())
			.toList();
		entities.stream()
			.filter((one) -> one.kind() == EntityKind.COUNTRY && one.id().equals(body.countryId()))
			.forEach((one) -> found.addAll(BodyNames.of(own,
					Stream.of(Stream.of(one.name()), one.aliases().stream(), demonyms(one.id(), true))
						.flatMap((names) -> names)
						.toList(),
					demonyms(one.id(), false).toList())));
		return found;
	}

	/**
	 * Other names of a company that has the name of its country at the end: "Albano
	 * Nordia" is "Albano in Nordia" and "Albano's Nordian unit" too.
	 */
	private List<Name> localNames(List<Name> names, List<Entity> entities) {
		Map<String, Set<String>> countries = new HashMap<>();
		names.stream()
			.filter((one) -> one.kind() == EntityKind.COUNTRY)
			.forEach((one) -> countries.computeIfAbsent(one.id(), (id) -> new TreeSet<>()).add(one.name()));
		entities.stream()
			.filter((one) -> one.kind() == EntityKind.COMPANY && one.countryId() != null)
			.forEach((one) -> this.seats.put(one.id(), one.countryId()));
		List<Name> found = new ArrayList<>();
		for (Name name : names) {
			String seat = this.seats.getOrDefault(name.id(), "");
			Set<String> country = countries.getOrDefault(seat, Set.of());
			country.stream().filter((one) -> name.name().endsWith(" " + one)).forEach((one) -> {
				String base = name.name().substring(0, name.name().length() - one.length() - 1);
				OtherNames.local(base, country, this.adjectives.getOrDefault(seat, List.of()))
					.forEach((local) -> found.add(new Name(name.id(), name.kind(), local)));
			});
		}
		return found;
	}

	/** Groups of a country with its adjective: "Nordian mobile operators". */
	private void groups(List<Entity> entities, List<Name> names) {
		Map<String, Entity> countries = new HashMap<>();
		entities.stream()
			.filter((one) -> one.kind() == EntityKind.COUNTRY)
			.forEach((one) -> countries.put(one.id(), one));
		entities.stream().filter((one) -> one.kind() == EntityKind.GROUP && !one.unnamed()).forEach((one) -> {
			Entity country = countries.get(String.valueOf(one.countryId()));
			if (country != null) {
				OtherNames
					.ofCountry(one.name(), List.of(country.name()),
							this.adjectives.getOrDefault(country.id(), List.of()))
					.forEach((name) -> names.add(new Name(one.id(), one.kind(), name)));
			}
		});
	}

	/**
	 * Whether a country has a company of its own whose name starts with another one:
	 * "Albano Nordia".
	 */
	boolean hasUnit(String name, @Nullable String country) {
		return country != null && this.seats.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(country))
			.anyMatch((one) -> this.namesOf.getOrDefault(one.getKey(), List.of())
				.stream()
				.anyMatch((full) -> full.startsWith(name + " ")));
	}

	/** The words for a country by its people, or by its seat. */
	private static Stream<String> demonyms(String country, boolean seat) {
		return ResourceLines.of("/names/demonyms.csv")
			.stream()
			.map((line) -> line.split(","))
			.filter((parts) -> parts[1].equals(country) && seat == parts.length > 2)
			.map((parts) -> parts[0]);
	}

	public NameIndex index() {
		return this.index;
	}

	MarketNames markets() {
		return this.markets;
	}

	MetricNames metrics() {
		return this.metrics;
	}

	/** The government of a country; null: none is on record. */
	@Nullable String government(String country) {
		return this.governments.get(country);
	}

	/** The employees of a company as its owners; null: they are not on record. */
	@Nullable String employees(String company) {
		return this.employees.get(company);
	}

	/**
	 * The group that is several companies together; null: none is on record.
	 * @param companies their ids
	 */
	@Nullable Name together(Set<String> companies) {
		return this.together.get(companies);
	}

	private Map<Set<String>, Name> groups(List<Entity> entities) {
		Map<Set<String>, Name> groups = new HashMap<>();
		for (Entity entity : entities) {
			if (entity.kind() == EntityKind.GROUP && entity.name().endsWith(TOGETHER)) {
				String names = entity.name().substring(0, entity.name().length() - TOGETHER.length());
				Set<String> members = new TreeSet<>();
				for (String one : names.split(", | and | \\(.*$")) {
					this.index.named(one)
						.stream()
						.filter((name) -> name.kind() == EntityKind.COMPANY)
						.forEach((name) -> members.add(name.id()));
				}
				groups.put(members, new Name(entity.id(), entity.kind(), entity.name()));
			}
		}
		return groups;
	}

	/** The country of a company; null: it is not on record. */
	@Nullable String seat(String company) {
		return this.seats.get(company);
	}

	/** Whoever made a list or another measure; null: it is not on record. */
	@Nullable String authority(String measure) {
		return this.authorities.get(measure);
	}

	/** The country of a government; null: it is not on record. */
	@Nullable String country(String government) {
		return this.governments.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(government))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Groups that words such as "American suppliers" name beside a company: "US suppliers
	 * of Huawei".
	 * @param country the id of the country
	 * @param noun what they are: {@code suppliers}
	 * @param companies the company that is meant, as ids
	 */
	List<String> groups(String country, String noun, List<String> companies) {
		Set<String> found = new TreeSet<>();
		for (String company : companies) {
			for (String adjective : this.adjectives.getOrDefault(country, List.of())) {
				for (String name : this.namesOf.getOrDefault(company, List.of())) {
					this.index.named(adjective + " " + noun + " of " + name).forEach((one) -> found.add(one.id()));
				}
			}
		}
		return List.copyOf(found);
	}

}
