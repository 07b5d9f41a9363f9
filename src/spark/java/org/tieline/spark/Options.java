package org.tieline.spark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The options of a command, as {@code --name VALUE} or {@code --name=VALUE}. */
final class Options {

	private final Map<String, String> given = new TreeMap<>();

	private Options() {
	}

	/**
	 * Reads options.
	 * @param arguments the words after the command
	 * @param known names of the options of the command
	 * @throws Refused if an option is unknown, given twice or without a value
	 */
	static Options read(String[] arguments, Set<String> known) {
		Options options = new Options();
		for (int i = 0; i < arguments.length; i++) {
			String[] parts = arguments[i].split("=", 2);
			String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
			if (!known.contains(name)) {
				throw new Refused("'" + arguments[i] + "' is no option of this command; it has "
						+ known.stream().sorted().toList());
			}
			if (parts.length == 1 && i + 1 == arguments.length) {
				throw new Refused("--" + name + " has no value; write --" + name + " VALUE");
			}
			String value = (parts.length > 1) ? parts[1] : arguments[++i];
			if (options.given.putIfAbsent(name, value) != null) {
				throw new Refused("--" + name + " is given twice; keep one");
			}
		}
		return options;
	}

	@Nullable String of(String name) {
		return this.given.get(name);
	}

	String of(String name, String otherwise) {
		return this.given.getOrDefault(name, otherwise);
	}

	/**
	 * An option that must be there.
	 * @throws Refused if it is not
	 */
	String needed(String name) {
		String value = this.given.get(name);
		if (value == null || value.isBlank()) {
			throw new Refused("--" + name + " is missing; write --" + name + " VALUE");
		}
		return value;
	}

	/**
	 * A whole number.
	 * @throws Refused if it is none, or out of range
	 */
	long number(String name, long otherwise, long least, long most) {
		String value = this.given.get(name);
		if (value == null) {
			return otherwise;
		}
		try {
			long number = Long.parseLong(value);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Said below.
		}
		throw new Refused("--" + name + " is '" + value + "'; give a whole number from " + least + " to " + most);
	}

	/**
	 * One word of several.
	 * @throws Refused if it is none of them
	 */
	<E extends Enum<E>> E word(String name, E otherwise) {
		String value = this.given.get(name);
		if (value == null) {
			return otherwise;
		}
		for (E one : otherwise.getDeclaringClass().getEnumConstants()) {
			if (one.name().equals(value)) {
				return one;
			}
		}
		throw new Refused("--" + name + " is '" + value + "'; give one of "
				+ List.of(otherwise.getDeclaringClass().getEnumConstants()));
	}

}
