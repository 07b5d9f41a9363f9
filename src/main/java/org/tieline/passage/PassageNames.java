package org.tieline.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.NameIndex.Name;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;

/**
 * What the words of a passage may name: entities, markets by product and area, and
 * metrics by the phrases that name them.
 */
final class PassageNames {

	/** Words that say that a market is that of the whole world. */
	private static final Pattern WORLD = Pattern
		.compile("\\b(?:world|world's|global|globally|worldwide|international)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern LEFT_OUT = Pattern.compile("(?:outside|outside of|excluding|except|without|ex-?) $",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, List<String>> PHRASES = phrases();

	/** A name without its legal form must be longer than this to be one. */
	private static final int SHORT = 3;

	private final NameIndex index;

	private final List<Entity> markets;

	private final Map<String, Set<String>> counterparties;

	private final Map<String, String> governments;

	private final Map<String, List<String>> namesOf = new HashMap<>();

	private final Map<String, List<String>> adjectives = new HashMap<>();

	/** The units in which each metric is recorded. */
	private final Map<String, Set<String>> metrics;

	private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

	/**
	 * The names of a record.
	 * @param entities all entities
	 * @param markets the markets, with product and geography
	 * @param facts the metrics
	 */
	PassageNames(List<Entity> entities, List<Entity> markets, List<Fact> facts) {
		List<Name> names = new ArrayList<>();
		Map<String, String> ofCountries = new HashMap<>();
		for (Entity entity : entities) {
			if (!entity.unnamed()) {
				names.add(new Name(entity.id(), entity.kind(), entity.name()));
				String bare = entity.name()
					.replaceFirst(
							" (?:Group|Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|plc|AG|S\\.?A\\.?|Holdings?|AB|Oyj|NV|N\\.V\\.|SE|Limited)$",
							"");
				if (!bare.equals(entity.name()) && bare.length() > SHORT) {
					names.add(new Name(entity.id(), entity.kind(), bare));
				}
				entity.aliases().forEach((alias) -> names.add(new Name(entity.id(), entity.kind(), alias)));
			}
			String country = entity.countryId();
			if (entity.kind() == EntityKind.GOVERNMENT && country != null) {
				ofCountries.putIfAbsent(country, entity.id());
			}
		}
		for (Entity market : markets) {
			// "Radio access network, China": its first words name what is sold there.
			String product = product(market);
			if (product != null) {
				names.add(new Name(product, EntityKind.PRODUCT, market.name().split("[,(]")[0].strip()));
			}
		}
		for (String line : ResourceLines.of("/names/demonyms.csv")) {
			String[] parts = line.split(",");
			this.adjectives.computeIfAbsent(parts[1], (id) -> new ArrayList<>()).add(parts[0]);
		}
		ofCountries.forEach((country, government) -> this.adjectives.getOrDefault(country, List.of())
			.forEach((adjective) -> Stream.of("government", "state", "authorities", "regulators")
				.forEach((noun) -> names.add(new Name(government, EntityKind.GOVERNMENT, adjective + " " + noun)))));
		names.forEach((name) -> this.namesOf.computeIfAbsent(name.id(), (id) -> new ArrayList<>()).add(name.name()));
		this.index = new NameIndex(names);
		this.markets = List.copyOf(markets);
		this.governments = Map.copyOf(ofCountries);
		this.metrics = units(facts);
		this.counterparties = counterparties(facts);
		this.metrics.keySet()
			.stream()
			.sorted()
			.forEach((metric) -> this.patterns.put(metric,
					PHRASES.getOrDefault(metric, List.of(metric.replace('_', ' ')))
						.stream()
						.sorted(Comparator.comparing(String::length).reversed())
						.map((phrase) -> Pattern.compile("(?<![\\w-])"
								+ Pattern.quote(phrase).replace(" ", "\\E\\s+(?:\\w+\\s+){0,1}?\\Q") + "(?![\\w-])",
								Pattern.CASE_INSENSITIVE))
						.toList()));
	}

	private static Map<String, List<String>> phrases() {
		Map<String, List<String>> phrases = new HashMap<>();
		for (String line : ResourceLines.of("/check/metrics.txt")) {
			String[] parts = line.split("\\s*=\\s*", 2);
			phrases.put(parts[0], List.of(parts[1].split("\\s*\\|\\s*")));
		}
		return phrases;
	}

	/**
	 * The counterparty of a metric of a subject, where all that is recorded of it has the
	 * same; null: there is none, or there are several.
	 */
	@Nullable String onlyCounterparty(String subject, String metric) {
		Set<String> found = this.counterparties.getOrDefault(subject + " " + metric, Set.of());
		String only = (found.size() == 1) ? found.iterator().next() : "";
		return only.isEmpty() ? null : only;
	}

	/** By subject and metric the counterparties that are recorded; blank: none. */
	private static Map<String, Set<String>> counterparties(List<Fact> metrics) {
		Map<String, Set<String>> found = new HashMap<>();
		for (Fact fact : metrics) {
			Entity subject = fact.participant("subject");
			Entity counterparty = fact.participant("counterparty");
			if (subject != null) {
				found
					.computeIfAbsent(subject.id() + " " + fact.attributes().getOrDefault("metric", ""),
							(key) -> new TreeSet<>())
					.add((counterparty != null) ? counterparty.id() : "");
			}
		}
		return found;
	}

	/** The units in which each metric of some facts is given. */
	private static Map<String, Set<String>> units(List<Fact> metrics) {
		Map<String, Set<String>> units = new TreeMap<>();
		for (Fact fact : metrics) {
			fact.claims()
				.stream()
				.filter((claim) -> claim.value() != null)
				.forEach((claim) -> units
					.computeIfAbsent(fact.attributes().getOrDefault("metric", ""), (name) -> new TreeSet<>())
					.add(Objects.requireNonNull(claim.value()).unit()));
		}
		return units;
	}

	NameIndex index() {
		return this.index;
	}

	/** The government of a country; null: none is on record. */
	@Nullable String government(String country) {
		return this.governments.get(country);
	}

	/** A metric that words name, and how many letters name it. */
	record NamedMetric(String metric, int at, int length) {
	}

	/**
	 * The metrics that a text names, the longest phrase first.
	 * @param unit only those recorded in this unit; blank: in a unit that is counted
	 */
	List<NamedMetric> metrics(String text, String unit) {
		List<NamedMetric> named = new ArrayList<>();
		this.patterns.forEach((metric, patterns) -> {
			Set<String> units = Objects.requireNonNull(this.metrics.get(metric));
			boolean fits = unit.isEmpty() ? units.stream().anyMatch(PassageNames::isCounted)
					: units.stream().anyMatch((one) -> isLike(one, unit));
			if (fits) {
				patterns.stream()
					.map((pattern) -> pattern.matcher(text))
					.filter(Matcher::find)
					.findFirst()
					.ifPresent(
							(found) -> named.add(new NamedMetric(metric, found.start(), found.end() - found.start())));
			}
		});
		named.sort(Comparator.comparing(NamedMetric::length).reversed().thenComparing(NamedMetric::metric));
		return named;
	}

	/** The counted units in which a metric is recorded. */
	List<String> countedUnits(String metric) {
		return new TreeSet<>(this.metrics.getOrDefault(metric, Set.of())).stream()
			.filter(PassageNames::isCounted)
			.toList();
	}

	private static boolean isCounted(String unit) {
		return !unit.equals("percent") && !unit.equals("year") && !unit.matches("[A-Z]{3}");
	}

	/** Sums of money are alike: another currency is a difference worth naming. */
	private static boolean isLike(String one, String other) {
		return one.equals(other) || (one.matches("[A-Z]{3}") && other.matches("[A-Z]{3}"));
	}

	/**
	 * The markets that a sentence speaks of.
	 * @param mentions the names in the sentence
	 * @param parties marks that are parties of the statement, not areas
	 * @param text the sentence
	 * @param start where it starts in the passage
	 */
	List<String> markets(List<Mention> mentions, Set<Mention> parties, String text, int start) {
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
			.map(PassageNames::product)
			.filter(Objects::nonNull)
			.forEach(products::add);
		boolean world = WORLD.matcher(text).find();
		return this.markets.stream().filter((market) -> {
			String product = product(market);
			return product != null && products.contains(product) && fits(market, areas, world, text);
		}).map(Entity::id).toList();
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

	private static @Nullable String product(Entity market) {
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
