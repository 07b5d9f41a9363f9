package org.tieline.passage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.NameIndex.Name;

/** The markets of the record, by the product and the area that a sentence names. */
final class MarketNames {

	/** Words that say that a market is that of the whole world. */
	private static final Pattern WORLD = Pattern
		.compile("\\b(?:world|world's|global|globally|worldwide|international)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern LEFT_OUT = Pattern.compile("(?:outside|outside of|excluding|except|without|ex-?) $",
			Pattern.CASE_INSENSITIVE);

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

	/**
	 * The markets that a sentence speaks of.
	 * @param mentions the names in the sentence
	 * @param parties marks that are parties of the statement, not areas
	 * @param text the sentence
	 * @param start where it starts in the passage
	 */
	List<String> of(List<Mention> mentions, Set<Mention> parties, String text, int start) {
		Set<String> products = new TreeSet<>();
		Set<String> named = new TreeSet<>();
		Set<String> areas = new TreeSet<>();
		for (Mention mention : mentions) {
			for (Name name : mention.names()) {
				switch (name.kind()) {
					case PRODUCT -> products.add(name.id());
					case MARKET -> named.add(name.id());
					case COUNTRY, GROUP -> {
						if (!parties.contains(mention)) {
							areas.addAll(isLeftOut(mention, text, start) ? excluding(name) : List.of(name.id()));
						}
					}
					default -> {
					}
				}
			}
		}
		this.markets.stream()
			.filter((market) -> named.contains(market.id()))
			.map((market) -> market.relatedBy("geography"))
			.filter(Objects::nonNull)
			.forEach((geography) -> areas.add(geography.id()));
		this.markets.stream()
			.filter((market) -> named.contains(market.id()))
			.map(MarketNames::product)
			.filter(Objects::nonNull)
			.forEach(products::add);
		boolean world = WORLD.matcher(text).find();
		return this.markets.stream().filter((market) -> {
			String product = product(market);
			return product != null && products.contains(product) && fits(market, areas, world, text);
		}).map(Entity::id).toList();
	}

	static @Nullable String product(Entity market) {
		Entity product = market.relatedBy("product");
		return (product != null) ? product.id() : null;
	}

	/** Whether an area is the one that a market leaves out: "outside China". */
	private static boolean isLeftOut(Mention mention, String text, int start) {
		int at = mention.start() - start;
		return LEFT_OUT.matcher(text.substring(Math.max(0, at - 14), at)).find();
	}

	private List<String> excluding(Name area) {
		return this.index.named("World excluding " + area.name()).stream().map(Name::id).toList();
	}

	private static boolean fits(Entity market, Set<String> areas, boolean world, String text) {
		Entity geography = market.relatedBy("geography");
		String metric = market.details().getOrDefault("metric", "");
		boolean installed = text.toLowerCase(Locale.ROOT).contains("installed");
		if (metric.equals("installed_base") && !installed && (geography == null || areas.isEmpty())) {
			return false;
		}
		if (geography == null) {
			return world || areas.isEmpty();
		}
		return !world && areas.contains(geography.id());
	}

}
