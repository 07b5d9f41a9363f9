package org.tieline.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Words;

/**
 * What a name in an address stands for.
 *
 * @param given what the address says
 * @param found the entity that is taken; null: none, or several fit
 * @param guessed whether it was found by its name, so that the page says which was taken
 * @param offered those that fit, if none is taken
 */
record End(String given, @Nullable Named found, boolean guessed, List<Named> offered) {

	End {
		offered = List.copyOf(offered);
	}

	/**
	 * An entity.
	 *
	 * @param id its id
	 * @param name its usual name
	 * @param kind its kind, as a code
	 */
	record Named(String id, String name, String kind) {

		/** The name within a sentence: "the United Kingdom". */
		String inSentence() {
			return Words.INSTANCE.inSentence(Map.of("name", this.name, "kind", this.kind));
		}

		static Named of(Map<?, ?> entity) {
			return new Named(Objects.toString(entity.get("id")), Objects.toString(entity.get("name")),
					Objects.toString(entity.get("kind")));
		}

	}

	/**
	 * Takes the entity with the id, else the only one that has the name, else the only
	 * one that fits.
	 * @param entity with the id that is given; null: none has it
	 * @param hits what a search for it finds, best first
	 */
	static End of(String given, @Nullable Map<?, ?> entity, List<? extends Map<?, ?>> hits) {
		if (entity != null) {
			return new End(given, Named.of(entity), false, List.of());
		}
		List<? extends Map<?, ?>> called = hits.stream().filter((hit) -> isCalled(hit, given)).toList();
		Optional<Named> only = Optional.of((called.size() == 1) ? called : hits)
			.filter((some) -> some.size() == 1)
			.map((some) -> Named.of(some.getFirst()));
		return new End(given, only.orElse(null), true,
				only.isPresent() ? List.of() : hits.stream().map(Named::of).toList());
	}

	private static boolean isCalled(Map<?, ?> hit, String given) {
		String name = folded(given);
		return folded(Objects.toString(hit.get("name"))).equals(name) || (hit.get("aliases") instanceof List<?> aliases
				&& aliases.stream().anyMatch((alias) -> folded(Objects.toString(alias)).equals(name)));
	}

	private static String folded(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
