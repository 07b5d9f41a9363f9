package org.tieline.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Lens;
import org.tieline.evidence.Presumption;
import org.tieline.evidence.Stance;
import org.tieline.value.PartialDate;

/** The lens of a field: its own argument, or the one that a field above it was given. */
final class LensArgument {

	static final String NAME = "lens";

	private LensArgument() {
	}

	/** The lens that holds for a field. */
	static Lens of(DataFetchingEnvironment environment) {
		Lens own = own(environment);
		if (own != null) {
			return own;
		}
		return (environment.getLocalContext() instanceof Lens inherited) ? inherited : Lens.WIDE;
	}

	/** The lens that the field itself was given; null: none. */
	static @Nullable Lens own(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument(NAME);
		if (input == null) {
			return null;
		}
		return new Lens((PartialDate) input.get("asOf"), (LocalDate) input.get("knownAt"), stances(input),
				Objects.requireNonNullElse((Integer) input.get("minOrigins"), 0), sources(input),
				(Presumption) input.get("presume"));
	}

	private static @Nullable Set<Stance> stances(Map<String, Object> input) {
		Object names = input.get("stances");
		if (!(names instanceof Collection<?> wanted)) {
			return null;
		}
		return wanted.stream().map((name) -> Stance.valueOf(name.toString())).collect(Collectors.toSet());
	}

	private static Set<String> sources(Map<String, Object> input) {
		Set<String> ids = new HashSet<>();
		if (input.get("excludeSources") instanceof Collection<?> excluded) {
			excluded.forEach((id) -> ids.add(id.toString()));
		}
		return ids;
	}

}
