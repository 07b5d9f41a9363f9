package org.tieline.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

/** The lens of a download, as parameters of its address. */
public record LensParameters(@Nullable String asOf, @Nullable String knownAt, @Nullable String stances,
		@Nullable Integer minOrigins, @Nullable String excludeSources, @Nullable String datasets,
		@Nullable String presume, @Nullable String dataVersion) {

	/** The parameters, in their order. */
	public static final List<String> NAMES = List.of("asOf", "knownAt", "stances", "minOrigins", "excludeSources",
			"datasets", "presume", "dataVersion");

	/** The parameters of a lens that are given, in their order. */
	public static Map<String, String> of(Lens lens) {
		Map<String, String> given = new LinkedHashMap<>();
		put(given, "asOf", lens.asOf());
		put(given, "knownAt", lens.knownAt());
		put(given, "stances", (lens.stances() != null) ? listed(lens.stances()) : null);
		put(given, "minOrigins", (lens.minOrigins() > 0) ? lens.minOrigins() : null);
		put(given, "excludeSources", lens.excludeSources().isEmpty() ? null : listed(lens.excludeSources()));
		put(given, "datasets", (lens.datasets() != null) ? listed(lens.datasets()) : null);
		put(given, "presume", lens.presume());
		put(given, "dataVersion", lens.dataVersion());
		return given;
	}

	private static void put(Map<String, String> given, String name, @Nullable Object value) {
		if (value != null) {
			given.put(name, value.toString());
		}
	}

	private static String listed(Collection<?> words) {
		return words.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
	}

	/**
	 * The lens.
	 * @throws Problem BAD_USER_INPUT if a parameter is empty or cannot be read
	 */
	public Lens lens() {
		int least = (this.minOrigins != null) ? this.minOrigins : 0;
		return new Lens(parsed("asOf", this.asOf, PartialDate::parse),
				parsed("knownAt", this.knownAt, LensParameters::day),
				parsed("stances", this.stances,
						(text) -> words(text).stream()
							.map((word) -> word(Stance.class, word))
							.collect(Collectors.toSet())),
				least,
				Objects.requireNonNullElse(parsed("excludeSources", this.excludeSources, LensParameters::words),
						Set.of()),
				parsed("presume", this.presume, Presumption::parse),
				parsed("dataVersion", this.dataVersion, Function.identity()),
				parsed("datasets", this.datasets, LensParameters::words));
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (java.time.DateTimeException ex) {
			throw new IllegalArgumentException("write a whole day, such as 2018-12-31", ex);
		}
	}

	/** The words of a list with commas between. */
	static Set<String> words(String text) {
		return Arrays.stream(text.split(","))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

	/** One of the words that are allowed. */
	static <E extends Enum<E>> E word(Class<E> type, String word) {
		return word(EnumSet.allOf(type), Enum::name, word);
	}

	/** The same of things that are no words themselves, but have names. */
	static <T> T word(Collection<T> all, Function<T, String> name, String word) {
		return all.stream()
			.filter((one) -> name.apply(one).equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"choose from " + all.stream().map(name).collect(Collectors.joining(", "))));
	}

	/**
	 * A parameter's value; null: it is not given. An empty one is refused: whoever fills
	 * it from nothing would be answered as if all were asked for.
	 */
	static <T> @Nullable T parsed(String parameter, @Nullable String text, Function<String, T> parse) {
		if (text == null) {
			return null;
		}
		if (text.isBlank()) {
			throw Problem.badInput(parameter, "is empty; give a value, or leave it out");
		}
		try {
			return parse.apply(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(parameter, "'" + text + "' cannot be read: " + ex.getMessage());
		}
	}

}
