package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.SeenId;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;

/** Finds what is said at an address, for pages. */
@Component
public class CitedThings {

	private final CitedAnswers answers;

	CitedThings(CitedAnswers answers) {
		this.answers = answers;
	}

	/**
	 * What is said at an address.
	 * @param sort {@code fact}, {@code claim}, {@code source} or {@code check}
	 * @param id its id; empty: a check
	 * @param asked the parameters beside those of the lens and of the version
	 * @param lens the parameters of the lens, as {@link LensParameters#NAMES} has them
	 * @param version the version of the data that the address names; null: the present
	 * one
	 * @throws Problem NOT_FOUND if the id is not on record in that version,
	 * BAD_USER_INPUT if a parameter cannot be read
	 */
	public CitedThing at(String sort, String id, Map<String, String> asked, Map<String, String> lens,
			@Nullable String version) {
		String least = lens.get("minOrigins");
		LensParameters parameters = new LensParameters(lens.get("asOf"), lens.get("knownAt"), lens.get("stances"),
				(least != null) ? Integer.valueOf(least) : null, lens.get("excludeSources"), lens.get("datasets"),
				lens.get("presume"), null);
		return CitedThing.of(this.answers.of(
				new Reference(Reference.Sort.valueOf(sort.toUpperCase(Locale.ROOT)), id, asked, parameters.lens()),
				version));
	}

	/**
	 * The address of a thing whose id has a lens: {@code /fact/ID?asOf=2012} for
	 * {@code ID~asOf=2012}; null: the id has none.
	 * @throws Problem BAD_USER_INPUT if the lens of the id cannot be read
	 */
	public static @Nullable String withLensApart(String sort, String id) {
		if (!SeenId.hasLens(id)) {
			return null;
		}
		SeenId seen = SeenId.parse(id);
		Map<String, String> parameters = new LinkedHashMap<>();
		if (seen.speaker() != null) {
			parameters.put(Reference.SPEAKER, Objects.requireNonNull(seen.speaker()));
		}
		LensParameters.of(seen.lens())
			.forEach((name, value) -> parameters.put(name.equals("dataVersion") ? Reference.DATA : name, value));
		return "/" + sort + "/" + Reference.segment(seen.plain())
				+ parameters.entrySet()
					.stream()
					.map((one) -> one.getKey() + "=" + Reference.encoded(one.getValue()))
					.collect(Collectors.joining("&", "?", ""));
	}

}
