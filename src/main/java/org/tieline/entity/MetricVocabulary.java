package org.tieline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.record.Known;
import org.tieline.value.Spelling;

/**
 * The closed vocabulary of metrics: some 30 metrics, their qualifiers, the units and
 * meaning of each, and of which other a number is a part. A metric and its qualifier make
 * up the name of a fact: {@code revenue} and {@code carrier} are {@code carrier_revenue}.
 */
final class MetricVocabulary {

	private static final String RESOURCE = "/metrics/vocabulary.txt";

	/** A seventh has the words of a name that does not read as words by itself. */
	private static final int COLUMNS = 6;

	private static final String MONEY = "money";

	/** By name, in the order of the list. */
	private static final Map<String, Term> TERMS = new LinkedHashMap<>();

	/** What each metric means, by its name without a qualifier. */
	private static final Map<String, String> BASES = new LinkedHashMap<>();

	static {
		text().lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.forEach(MetricVocabulary::read);
	}

	private MetricVocabulary() {
	}

	/**
	 * One number that the record can have.
	 *
	 * @param metric the metric without its qualifier
	 * @param qualifier what it is limited to; blank: nothing
	 * @param name both together
	 * @param units the units that it can have; {@code money}: any currency
	 * @param partOf the name of the number that contains it; null: none
	 * @param definition one or two sentences
	 * @param words the name in words; {@code {}} stands for the counterparty
	 */
	record Term(String metric, String qualifier, String name, Set<String> units, @Nullable String partOf,
			String definition, String words) {

		boolean has(String unit) {
			return this.units.contains(unit.matches("[A-Z]{3}") ? MONEY : unit);
		}

		/** Whether several of its numbers can be parts of one. */
		boolean adds() {
			return this.units.contains(MONEY) || this.units.contains("units");
		}

	}

	private static String text() {
		try (InputStream in = Objects.requireNonNull(MetricVocabulary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void read(String line) {
		List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
		if (cells.size() < COLUMNS || cells.size() > COLUMNS + 1) {
			throw new IllegalStateException(RESOURCE + ": " + line);
		}
		BASES.putIfAbsent(cells.getFirst(), cells.get(COLUMNS - 1));
		String name = cells.get(2);
		if (!name.isEmpty()) {
			Set<String> units = new LinkedHashSet<>(List.of(cells.get(3).split(", ")));
			TERMS.put(name,
					new Term(cells.get(0), cells.get(1), name, units, cells.get(4).isEmpty() ? null : cells.get(4),
							cells.get(COLUMNS - 1), (cells.size() > COLUMNS) ? cells.get(COLUMNS) : Spelling.of(name)));
		}
	}

	/** The term with a whole name; null: there is none. */
	static @Nullable Term term(String name) {
		return TERMS.get(name);
	}

	/** The term of a metric and a qualifier; null: there is none. */
	static @Nullable Term term(String metric, @Nullable String qualifier) {
		String asked = (qualifier != null) ? qualifier : "";
		return TERMS.values()
			.stream()
			.filter((one) -> one.metric().equals(metric) && one.qualifier().equals(asked))
			.findFirst()
			.orElse(null);
	}

	/** The whole names, in the order of the list. */
	static Set<String> names() {
		return Collections.unmodifiableSet(TERMS.keySet());
	}

	static boolean isMetric(String metric) {
		return BASES.containsKey(metric);
	}

	/** The qualifiers of a metric, in the order of the list. */
	static List<String> qualifiers(String metric) {
		return TERMS.values()
			.stream()
			.filter((one) -> one.metric().equals(metric) && !one.qualifier().isEmpty())
			.map(Term::qualifier)
			.toList();
	}

	/** The attributes of a fact, with metric and qualifier as one name. */
	static Map<String, String> named(Map<String, String> attributes) {
		Map<String, String> named = new HashMap<>(attributes);
		Term term = term(attributes.getOrDefault("metric", ""), attributes.get("qualifier"));
		if (term != null) {
			named.put("metric", term.name());
		}
		return named;
	}

	/**
	 * How to write the term that is nearest to a name: {@code 'revenue' with the
	 * qualifier 'carrier'}; blank: none is near.
	 */
	static String nearest(String name) {
		Map<String, String> written = new LinkedHashMap<>();
		BASES.keySet().forEach((one) -> written.put(one, "'" + one + "'"));
		TERMS.values()
			.stream()
			.filter((one) -> !one.qualifier().isEmpty())
			.forEach((one) -> written.putIfAbsent(one.name(),
					"'" + one.metric() + "' with the qualifier '" + one.qualifier() + "'"));
		return nearest(name, written);
	}

	/** How to write the qualifier of a metric that is nearest to one; blank: none. */
	static String nearestQualifier(String metric, String qualifier) {
		return nearest(qualifier,
				qualifiers(metric).stream().collect(Collectors.toMap((one) -> one, (one) -> "'" + one + "'")));
	}

	private static String nearest(String name, Map<String, String> written) {
		List<Known> known = written.keySet().stream().map((one) -> new Known(one, List.of())).toList();
		return Nearest.nearest(name, known).stream().findFirst().map(written::get).orElse("");
	}

}
