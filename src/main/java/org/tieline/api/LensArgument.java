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

import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.problem.Problem;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

/**
 * Finds the lens of a field: its own argument, or that of the nearest field above.
 */
final class LensArgument {

	static final String NAME = "lens";

	static final String ID = "id";

	private static final String DATASETS = "datasets";

	private LensArgument() {
	}

	/**
	 * The lens of a field.
	 * @throws Problem BAD_USER_INPUT if the lens is invalid
	 */
	static Lens of(DataFetchingEnvironment environment) {
		Lens own = own(environment);
		return (own != null) ? own : inherited(environment);
	}

	/**
	 * The lens of the field itself, from its argument or from the id that it asks for;
	 * null: it has none.
	 * @throws Problem BAD_USER_INPUT if the two differ
	 */
	static @Nullable Lens own(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument(NAME);
		Lens ofId = onVersion(ofId(environment), environment);
		if (input == null) {
			return ofId;
		}
		Lens given = Objects.requireNonNull(onVersion(lens(input), environment));
		if (ofId != null && !ofId.equals(given)) {
			throw Problem.badInput(NAME,
					"the id has another lens; leave this one out, or give the id without what follows '~'");
		}
		return given;
	}

	/** On the version that the request names, if the lens itself names none. */
	private static @Nullable Lens onVersion(@Nullable Lens lens, DataFetchingEnvironment environment) {
		return (lens == null || lens.dataVersion() != null) ? lens
				: lens.of(RequestVersion.of(environment.getGraphQlContext()));
	}

	private static @Nullable Lens ofId(DataFetchingEnvironment environment) {
		return (environment.getArgument(ID) instanceof String id && SeenId.hasLens(id)) ? SeenId.parse(id).lens()
				: null;
	}

	/**
	 * The lens of the nearest field above; if none has one, {@link Lens#WIDE} on the
	 * version of the data that the request names.
	 */
	static Lens inherited(DataFetchingEnvironment environment) {
		return (environment.getLocalContext() instanceof Lens inherited) ? inherited : whole(environment);
	}

	/** The lens that shows the whole record in the version that the request names. */
	static Lens whole(DataFetchingEnvironment environment) {
		return Lens.WIDE.of(RequestVersion.of(environment.getGraphQlContext()));
	}

	private static Lens lens(Map<String, Object> input) {
		return new Lens((PartialDate) input.get("asOf"), (LocalDate) input.get("knownAt"), stances(input),
				Objects.requireNonNullElse((Integer) input.get("minOrigins"), 0), names(input, "excludeSources"),
				(Presumption) input.get("presume"), (String) input.get(RequestVersion.FIELD),
				input.containsKey(DATASETS) && input.get(DATASETS) != null ? names(input, DATASETS) : null);
	}

	private static @Nullable Set<Stance> stances(Map<String, Object> input) {
		Object names = input.get("stances");
		if (!(names instanceof Collection<?> wanted)) {
			return null;
		}
		return wanted.stream().map((name) -> Stance.valueOf(name.toString())).collect(Collectors.toSet());
	}

	private static Set<String> names(Map<String, Object> input, String field) {
		Set<String> ids = new HashSet<>();
		if (input.get(field) instanceof Collection<?> named) {
			named.forEach((id) -> ids.add(id.toString()));
		}
		return ids;
	}

}
