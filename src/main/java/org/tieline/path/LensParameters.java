package org.tieline.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Stance;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

/** The lens of a download, as parameters of its address. */
record LensParameters(@Nullable String asOf, @Nullable String knownAt, @Nullable String stances,
		@Nullable Integer minOrigins, @Nullable String excludeSources) {

	static final List<String> NAMES = List.of("asOf", "knownAt", "stances", "minOrigins", "excludeSources");

	Lens lens() {
		int least = (this.minOrigins != null) ? this.minOrigins : 0;
		return new Lens(parsed("asOf", this.asOf, PartialDate::parse),
				parsed("knownAt", this.knownAt, (text) -> LocalDate.parse(text)),
				parsed("stances", this.stances,
						(text) -> words(text).stream()
							.map((word) -> word(Stance.class, word))
							.collect(Collectors.toSet())),
				least, (this.excludeSources != null) ? words(this.excludeSources) : Set.of());
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
		return EnumSet.allOf(type)
			.stream()
			.filter((one) -> one.name().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"choose from " + EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "))));
	}

	static <T> @Nullable T parsed(String parameter, @Nullable String text, Function<String, T> parse) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return parse.apply(text.strip());
		}
		catch (IllegalArgumentException | java.time.DateTimeException ex) {
			throw Problem.badInput(parameter, "'" + text + "' cannot be read: " + ex.getMessage());
		}
	}

}
