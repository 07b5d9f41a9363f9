package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecks;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;
import org.tieline.record.RecordAccess;

/** Checks of claims that are given as an address gives them. */
@Controller
class CitedCheckController {

	private static final int LONGEST = 8_000;

	private final ClaimChecks claims;

	CitedCheckController(ClaimChecks claims) {
		this.claims = claims;
	}

	@QueryMapping
	ClaimCheck citedCheck(@Argument String parameters, RecordAccess access) {
		return this.claims.check(read(parameters), access.lens());
	}

	/**
	 * The parameters of a claim, without those of the lens and of the version.
	 * @throws Problem BAD_USER_INPUT if they are too long, or one is empty or given twice
	 */
	static Map<String, String> read(String text) {
		if (text.length() > LONGEST) {
			throw Problem.badInput("parameters", "are longer than " + LONGEST + " characters");
		}
		Map<String, String> read = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(text.startsWith("?") ? text.substring(1) : text)
			.build()
			.getQueryParams()
			.forEach((name, values) -> {
				if (name.equals(Reference.DATA) || LensParameters.NAMES.contains(name)
						|| PageWords.NAMES.contains(name)) {
					return;
				}
				if (values.size() > 1) {
					throw Problem.badInput("parameters", name + " is given more than once; give it once");
				}
				String value = values.getFirst();
				if (value == null || value.isBlank()) {
					throw Problem.badInput("parameters", name + " is empty; give a value, or leave it out");
				}
				read.put(name, decoded(value));
			});
		return read;
	}

	private static String decoded(String value) {
		try {
			return UriUtils.decode(value.replace("+", "%20"), java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput("parameters", "cannot be read: " + ex.getMessage());
		}
	}

}
