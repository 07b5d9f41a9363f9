package org.tieline.dataset;

import java.util.Arrays;

/**
 * The lists of the Consolidated Screening List, by the mark that stands in brackets after
 * their names, with the effect that a name on them has.
 */
enum ScreeningList {

	EL("EXPORT_LICENCE"), MEU("EXPORT_LICENCE"), DPL("DENIAL_OF_EXPORT_PRIVILEGES"), CMIC("INVESTMENT_BAN"),
	/** Lists whose effect no other word says, or that name no one effect. */
	OTHER("OTHER");

	private final String effect;

	ScreeningList(String effect) {
		this.effect = effect;
	}

	String effect() {
		return this.effect;
	}

	/**
	 * The list of a name such as {@code Entity List (EL) - Bureau of Industry and
	 * Security}.
	 */
	static ScreeningList of(String name) {
		return Arrays.stream(values())
			.filter((list) -> name.contains("(" + list.name() + ")"))
			.findFirst()
			.orElse(name.contains("(CMIC)") || name.contains("Military-Industrial Complex") ? CMIC : OTHER);
	}

	/** The name of the list, without the authority. */
	static String title(String name) {
		return name.split(" - ")[0].strip();
	}

	/** The authority that keeps the list. */
	static String authority(String name) {
		String[] parts = name.split(" - ", 2);
		return (parts.length > 1) ? parts[1].strip() : "";
	}

}
