package org.tieline.passage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NameIndex;

/** The markets of the record, by the product and the area that a sentence names. */
final class MarketNames {

	/** Stands for what is left of the world without an area, where no market is that. */
	private static final String UNKNOWN_AREA = "?";

	private final List<Entity> markets;

	private final NameIndex index;

	/**
	 * The markets.
	 * @param markets the markets, with product and geography
	 * @param index the names of areas
	 */
	MarketNames(List<Entity> markets, NameIndex index) {
		this.markets = List.copyOf(markets);
		this.index = index;
	}

	/** How many markets there are. */
	int number() {
		return this.markets.size();
	}

	/**
	 * The markets that words speak of; empty: none on record, or it is not clear which.
	 * @param parties names that are parties of the statement, not areas
	 */
	List<String> of(MarketWords words, Set<Mention> parties) {
		Set<String> products = new TreeSet<>();
		Set<String> named = new TreeSet<>();
		Set<String> areas = new TreeSet<>();
		for (Mention mention : words.products()) {
			String generation = words.generation(mention);
			mention.of(Set.of(EntityKind.PRODUCT)).forEach((name) -> products.add(ofGeneration(generation, name.id())));
			mention.of(Set.of(EntityKind.MARKET)).forEach((name) -> named.add(name.id()));
		}
		boolean placed = this.markets.stream()
			.anyMatch((market) -> named.contains(market.id()) && market.relatedBy("geography") != null);
		for (Mention mention : words.areas(parties, placed)) {
			for (Name name : mention.of(Set.of(EntityKind.COUNTRY, EntityKind.GROUP))) {
				areas.addAll(words.isLeftOut(mention) ? excluding(name) : List.of(name.id()));
			}
		}
		for (Entity market : this.markets) {
			if (named.contains(market.id())) {
				Entity geography = market.relatedBy("geography");
				areas.addAll((geography != null) ? List.of(geography.id()) : List.of());
				String product = product(market);
				products.addAll((product != null) ? List.of(product) : List.of());
			}
		}
		if (areas.isEmpty() && words.isHome()) {
			return List.of();
		}
		boolean world = words.world(parties) && words.areas(parties, placed).stream().noneMatch(words::isLeftOut);
		return this.markets.stream().filter((market) -> {
			String product = product(market);
			return product != null && products.contains(product) && fits(market, areas, world, words.installed());
		}).map(Entity::id).toList();
	}

	/**
	 * The markets by the definition of somebody, where words name a part of their
	 * product; empty: there are none.
	 * @param definer the name of whoever defines them
	 * @param found the markets that the words speak of by themselves
	 */
	List<String> definedBy(String definer, MarketWords words, List<String> found) {
		List<String> told = words.products()
			.stream()
			.flatMap((one) -> one.names().stream())
			.map((name) -> name.name().toLowerCase(Locale.ROOT))
			.toList();
		Set<Boolean> world = found.isEmpty() ? Set.of(true, false)
				: this.markets.stream()
					.filter((market) -> found.contains(market.id()))
					.map((market) -> market.relatedBy("geography") == null)
					.collect(Collectors.toSet());
		return this.markets.stream()
			.filter((market) -> market.name().contains("(" + definer + " ")
					&& world.contains(market.relatedBy("geography") == null)
					&& told.stream().anyMatch(market.name().toLowerCase(Locale.ROOT)::contains))
			.map(Entity::id)
			.toList();
	}

	/**
	 * The markets of a sentence that names no product: those told before, or those of the
	 * same product where the sentence tells of: "In Nordia it ranked fourth".
	 * @param before the markets told before
	 * @param parties names that are parties of the statement, not areas
	 */
	List<String> elsewhere(List<String> before, MarketWords words, Set<Mention> parties) {
		List<Entity> told = this.markets.stream().filter((market) -> before.contains(market.id())).toList();
		Set<String> areas = new TreeSet<>();
		for (Mention place : words.places(parties)) {
			for (Name name : place.of(Set.of(EntityKind.COUNTRY, EntityKind.GROUP))) {
				areas.addAll(words.isLeftOut(place) ? excluding(name) : List.of(name.id()));
			}
		}
		boolean world = areas.isEmpty() && words.world(parties);
		if (areas.isEmpty() && !world) {
			return words.isElsewhere() ? List.of() : before;
		}
		List<String> there = told.stream().filter((market) -> {
			Entity geography = market.relatedBy("geography");
			return (geography == null) ? world : areas.contains(geography.id());
		}).map(Entity::id).toList();
		if (!there.isEmpty()) {
			return there;
		}
		Set<String> products = told.stream()
			.map(MarketNames::product)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		boolean installed = told.stream().anyMatch(MarketNames::isInstalledBase);
		return this.markets.stream()
			.filter((market) -> products.contains(product(market)) && isInstalledBase(market) == installed
					&& fits(market, areas, world, installed))
			.map(Entity::id)
			.toList();
	}

	/** Whether something is the area of a market. */
	boolean isArea(String id) {
		return this.markets.stream().anyMatch((market) -> {
			Entity geography = market.relatedBy("geography");
			return geography != null && geography.id().equals(id);
		});
	}

	private static boolean isInstalledBase(Entity market) {
		return market.details().getOrDefault("metric", "").equals("installed_base");
	}

	/** A "5G radio access network" is no radio access network of any sort. */
	private String ofGeneration(String generation, String product) {
		String id = generation + "-" + product;
		boolean known = !generation.isEmpty() && this.markets.stream().anyMatch((market) -> id.equals(product(market)));
		return known ? id : product;
	}

	static @Nullable String product(Entity market) {
		Entity product = market.relatedBy("product");
		return (product != null) ? product.id() : null;
	}

	private List<String> excluding(Name area) {
		List<String> rest = this.index.named("World excluding " + area.name()).stream().map(Name::id).toList();
		return rest.isEmpty() ? List.of(UNKNOWN_AREA) : rest;
	}

	private static boolean fits(Entity market, Set<String> areas, boolean world, boolean installed) {
		if (areas.contains(UNKNOWN_AREA)) {
			return false;
		}
		Entity geography = market.relatedBy("geography");
		if (isInstalledBase(market) && !installed && (geography == null || areas.isEmpty())) {
			return false;
		}
		if (geography == null) {
			return world || areas.isEmpty();
		}
		return !world && areas.contains(geography.id());
	}

}
