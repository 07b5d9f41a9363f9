package org.tieline.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.problem.Problem;
import org.tieline.value.Decimals;
import org.tieline.value.PartialDate;

/** The parts of the input type {@code ClaimInput} as parameters of an address. */
final class InputParameters {

	private static final Set<String> NAMES = new TreeSet<>(Set.of("kind", "subject", "object", "product", "market",
			"measure", "jurisdiction", "supplier", "customer", "metric", "sort", "value", "unit", "approximation",
			"tolerance", "period", "until", "speaker", "stance"));

	private InputParameters() {
	}

	/**
	 * Whether parameters are those of the input, and not the parts of a kind by name. A
	 * kind whose first part is called subject takes its number as {@code number}.
	 */
	static boolean areGiven(Map<String, String> parameters, KindOfFact kind) {
		boolean subject = kind.participants().getFirst().name().equals("subject");
		return parameters.containsKey("subject") && (!subject || NAMES.containsAll(parameters.keySet()));
	}

	/**
	 * Reads the input.
	 * @throws Problem BAD_USER_INPUT if a parameter is unknown or cannot be read
	 */
	static ClaimInput read(Map<String, String> given) {
		for (String name : new TreeSet<>(given.keySet())) {
			if (!NAMES.contains(name)) {
				throw Problem.badInput(name,
						"there is no parameter '" + name + "'; a claim has " + String.join(", ", NAMES));
			}
		}
		return new ClaimInput(given.getOrDefault("kind", ""), given.getOrDefault("subject", ""), given.get("object"),
				given.get("product"), given.get("market"), given.get("measure"), given.get("jurisdiction"),
				given.get("metric"), given.get("sort"), decimal(given, "value"), given.get("unit"),
				value(given, "approximation", Approximation::valueOf), decimal(given, "tolerance"),
				value(given, "period", PartialDate::parse), value(given, "until", PartialDate::parse),
				given.get("speaker"), value(given, "stance", Stance::valueOf), given.get("supplier"),
				given.get("customer"));
	}

	private static @Nullable BigDecimal decimal(Map<String, String> given, String name) {
		String text = given.get(name);
		try {
			return (text != null) ? Decimals.parse(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(name, String.valueOf(ex.getMessage()));
		}
	}

	private static <T> @Nullable T value(Map<String, String> given, String name, Function<String, T> parse) {
		String text = given.get(name);
		try {
			return (text != null) ? parse.apply(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(name, "'" + Decimals.shown(String.valueOf(text))
					+ "' cannot be read; write it as the input type ClaimInput does");
		}
	}

}
