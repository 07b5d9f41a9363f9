package org.tieline.plausible;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.tieline.problem.Problem;

import tools.jackson.databind.json.JsonMapper;

/** The sets of assumptions that come with Tieline. */
public final class AssumptionSets {

	/** The set of a request that names none. */
	public static final String DEFAULT = "few-large-1";

	private static final List<AssumptionSet> ALL = List.of(read(DEFAULT), read("many-small-1"));

	private AssumptionSets() {
	}

	private static AssumptionSet read(String id) {
		try (InputStream file = AssumptionSets.class.getResourceAsStream("/assumptions/" + id + ".json")) {
			return new JsonMapper().readValue(Objects.requireNonNull(file), AssumptionSet.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All sets; the one of a request that names none comes first. */
	public static List<AssumptionSet> all() {
		return ALL;
	}

	/**
	 * A set.
	 * @param argument the argument of the request that names it
	 * @throws Problem BAD_USER_INPUT if there is no such set
	 */
	public static AssumptionSet of(String argument, String id) {
		return ALL.stream()
			.filter((set) -> set.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Problem.badInput(argument, "there is no set of assumptions \"" + id + "\"; name one of "
					+ String.join(", ", ALL.stream().map(AssumptionSet::id).toList())));
	}

}
