package org.tieline.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.ResourceLines;
import org.tieline.evidence.Fact;

/** The metrics of the record, and the phrases that name them. */
final class MetricNames {

	private static final Map<String, List<String>> PHRASES = phrases();

	/** Stands for a place in the name of a metric and in its phrases. */
	private static final String PLACE = "{place}";

	private final Map<String, Set<String>> counterparties;

	/** Those who tell figures of others and of whom none is told. */
	private final Set<String> counters;

	/** The units in which each metric is recorded. */
	private final Map<String, Set<String>> metrics;

	private final Map<String, List<Phrase>> patterns = new LinkedHashMap<>();

	/**
	 * Words that name a metric.
	 *
	 * @param words the words, in lower case, the longest first
	 * @param vague whether they may mean another metric too
	 */
	private record Phrase(Pattern pattern, List<String> words, boolean vague) {

		static Phrase of(String written) {
			boolean vague = written.startsWith("~");
			String words = vague ? written.substring(1) : written;
			return new Phrase(
					Pattern
						.compile(
								"(?<![\\w-])"
										+ Pattern.quote(words)
											.replace(" ",
													"\\E,?\\s+(?:[\\w']+\\s+){0,"
															+ (words.startsWith("market ") ? 6 : 2) + "}?\\Q")
										+ "(?![\\w-])",
								Pattern.CASE_INSENSITIVE),
					Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
						.sorted(Comparator.comparing(String::length).reversed())
						.toList(),
					vague);
		}

		/**
		 * Whether a text has all words.
		 * @param lower the text in lower case
		 */
		boolean mayBeIn(String lower) {
			for (String word : this.words) {
				if (!lower.contains(word)) {
					return false;
				}
			}
			return true;
		}

	}

	/**
	 * The metrics of some facts.
	 * @param facts the metrics of the record
	 */
	MetricNames(List<Fact> facts) {
		this.metrics = units(facts);
		this.counterparties = counterparties(facts);
		this.counters = counters(facts);
		this.metrics.keySet()
			.stream()
			.sorted()
			.forEach((metric) -> this.patterns.put(metric,
					named(metric).stream()
						.sorted(Comparator.comparing(String::length).reversed())
						.map(Phrase::of)
						.toList()));
	}

	private static Set<String> counters(List<Fact> facts) {
		Set<String> counters = new HashSet<>();
		facts.stream()
			.flatMap((fact) -> fact.claims().stream())
			.map(Claim::speaker)
			.filter(Objects::nonNull)
			.map(Entity::id)
			.forEach(counters::add);
		facts.stream()
			.map((fact) -> fact.participant("subject"))
			.filter(Objects::nonNull)
			.map(Entity::id)
			.forEach(counters::remove);
		return Set.copyOf(counters);
	}

	/** Whether somebody only tells figures of others. */
	boolean isCounter(String id) {
		return this.counters.contains(id);
	}

	/** The phrases of a metric, with those of its sort of which it is that of a place. */
	private static List<String> named(String metric) {
		List<String> phrases = new ArrayList<>(PHRASES.getOrDefault(metric, List.of()));
		PHRASES.forEach((sort, of) -> {
			int at = sort.indexOf(PLACE);
			String last = (at >= 0) ? sort.substring(at + PLACE.length()) : "";
			if (at >= 0 && metric.startsWith(sort.substring(0, at)) && metric.endsWith(last)) {
				String place = metric.substring(at, metric.length() - last.length()).replace('_', ' ');
				of.forEach((phrase) -> phrases.add(phrase.replace(PLACE, place)));
			}
		});
		return phrases.isEmpty() ? List.of(metric.replace('_', ' ')) : phrases;
	}

	/** Words of metrics of parts that tell nothing of what they are parts of. */
	private static final Set<String> OF_PARTS = Set.of("vendor", "share", "of", "revenue", "customer", "more", "than",
			"10", "percent", "or", "ordered", "in", "including", "indirect", "contract", "orders", "division",
			"equipment", "purchases");

	/** Other words for those of metrics. */
	private static final Map<String, String> LIKE = Map.of("ran", "radio", "semiconductor", "chip", "subscribers",
			"users", "stations", "station", "sensor", "sensors");

	/**
	 * The metrics that tell which part of something one party has from another.
	 * @param measurement what it is a part of, as kinds of facts have it
	 * @param text the sentence, which names what it is a part of
	 */
	List<String> parts(String subject, String counterparty, String measurement, String text) {
		String start = switch (measurement) {
			case "shareOfCustomerNetwork" -> "vendor_share";
			case "shareOfContract" -> "share_of_";
			case "shareOfCustomerPurchases" -> "purchases_share";
			case "shareOfSupplierRevenue" -> "";
			default -> "?";
		};
		String lower = text.toLowerCase(Locale.ROOT);
		return this.metrics.keySet()
			.stream()
			.filter((one) -> this.counterparties.getOrDefault(subject + " " + one, Set.of()).contains(counterparty)
					&& (start.isEmpty() ? one.contains("revenue_share") || one.startsWith("customer_of_")
							: one.startsWith(start))
					&& List.of(one.split("_"))
						.stream()
						.allMatch((word) -> OF_PARTS.contains(word) || lower.contains(word)
								|| lower.contains(LIKE.getOrDefault(word, word))))
			.sorted()
			.toList();
	}

	/**
	 * The metric of a place that belongs to a metric of a whole or of another place: "33
	 * from Nordia" after "92 core suppliers"; null: none is on record.
	 * @param country the name of the place
	 */
	@Nullable String ofPlace(String metric, Name country) {
		String name = country.name().toLowerCase(Locale.ROOT).replace(' ', '_');
		for (String place : List.of(country.id(), name, "mainland_" + name)) {
			for (String one : List.of(metric.replaceFirst("_total$", "") + "_from_" + place,
					metric.replaceFirst("_from_.+$", "") + "_from_" + place,
					metric.replaceFirst("^.+(?=_share_of_sales$)", place))) {
				if (!one.equals(metric) && this.metrics.containsKey(one)) {
					return one;
				}
			}
		}
		return null;
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

	/**
	 * A metric that words name, and how many letters name it.
	 *
	 * @param vague whether they may mean another metric too
	 */
	record NamedMetric(String metric, int at, int length, boolean vague) {

		/** What is appropriated for a programme is recorded of the programme. */
		boolean isForMeasure(List<Sentence.Mark> marks) {
			return this.metric.equals("appropriation") && marks.stream().anyMatch((one) -> one.letter() == 'q');
		}

	}

	/**
	 * The metrics that a text names, the longest phrase first.
	 * @param unit only those recorded in this unit; blank: in a unit that is counted
	 */
	List<NamedMetric> metrics(String text, String unit) {
		List<NamedMetric> named = new ArrayList<>();
		String lower = text.toLowerCase(Locale.ROOT);
		this.patterns.forEach((metric, patterns) -> {
			Set<String> units = Objects.requireNonNull(this.metrics.get(metric));
			boolean fits = unit.isEmpty() ? units.stream().anyMatch(MetricNames::isCounted)
					: units.stream().anyMatch((one) -> isLike(one, unit));
			if (fits) {
				for (Phrase phrase : patterns) {
					if (!phrase.mayBeIn(lower)) {
						continue;
					}
					Matcher found = phrase.pattern().matcher(text);
					if (found.find()) {
						named.add(new NamedMetric(metric, found.start(), found.end() - found.start(), phrase.vague()));
						break;
					}
				}
			}
		});
		named.sort(Comparator.comparing(NamedMetric::vague)
			.thenComparing(Comparator.comparing(NamedMetric::length).reversed())
			.thenComparing(NamedMetric::metric));
		return named;
	}

	/** The counted units in which a metric is recorded. */
	List<String> countedUnits(String metric) {
		return new TreeSet<>(this.metrics.getOrDefault(metric, Set.of())).stream()
			.filter(MetricNames::isCounted)
			.toList();
	}

	private static boolean isCounted(String unit) {
		return !unit.equals("percent") && !unit.equals("year") && !isMoney(unit);
	}

	/** Sums of money are alike: another currency is a difference worth naming. */
	private static boolean isLike(String one, String other) {
		return one.equals(other) || (isMoney(one) && isMoney(other));
	}

	private static boolean isMoney(String unit) {
		return unit.length() == 3 && isCapital(unit.charAt(0)) && isCapital(unit.charAt(1))
				&& isCapital(unit.charAt(2));
	}

	private static boolean isCapital(char letter) {
		return letter >= 'A' && letter <= 'Z';
	}

}
