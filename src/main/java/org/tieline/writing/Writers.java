package org.tieline.writing;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import org.tieline.problem.Problem;

/** Who may write. The settings hold a hash of each token, and no token. */
final class Writers {

	/** The setting. */
	static final String SETTING = "tieline.writers";

	/** Nobody may write, and whoever runs the server says so. */
	static final String NOBODY = "none";

	private static final String SCHEME = "Bearer ";

	private static final String HASH = "[0-9a-f]{64}";

	private final Map<String, byte[]> hashes = new LinkedHashMap<>();

	/**
	 * Reads the setting.
	 * @param entries {@code NAME:HASH} each; {@code none} alone, or nothing: nobody may
	 * write
	 * @throws Problem BAD_USER_INPUT if an entry is no name and hash. It is not repeated:
	 * it could be a token.
	 */
	Writers(List<String> entries) {
		if (entries.equals(List.of(NOBODY))) {
			return;
		}
		for (int i = 0; i < entries.size(); i++) {
			String[] parts = entries.get(i).strip().split(":", -1);
			if (parts.length != 2 || !parts[0].matches(Token.NAME) || !parts[1].matches(HASH)) {
				throw Problem.badInput(SETTING,
						"entry " + (i + 1) + " is no name and hash; take the line that 'java -jar tieline.jar token "
								+ "NAME' prints, with a comma between entries");
			}
			if (this.hashes.putIfAbsent(parts[0], HexFormat.of().parseHex(parts[1])) != null) {
				throw Problem.badInput(SETTING, "'" + parts[0] + "' is there twice; give each token a name of its own");
			}
		}
	}

	/** Whether anybody may write. */
	boolean any() {
		return !this.hashes.isEmpty();
	}

	/**
	 * The writer whose token a request has.
	 * @param authorization the header {@code Authorization}; null: there is none
	 * @throws Problem FORBIDDEN if nobody may write here; UNAUTHENTICATED if there is no
	 * token, or one that is not known
	 */
	String require(@Nullable String authorization) {
		if (!any()) {
			throw new Problem(Problem.Kind.FORBIDDEN, null,
					"nothing can be written to this server; whoever runs it can name writers in the setting " + SETTING,
					null);
		}
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			throw new Problem(Problem.Kind.UNAUTHENTICATED, null,
					"writing needs a token; send it in the header '" + HttpHeaders.AUTHORIZATION + ": Bearer TOKEN'",
					null);
		}
		return writer(authorization.substring(SCHEME.length()).strip())
			.orElseThrow(() -> new Problem(Problem.Kind.UNAUTHENTICATED, null,
					"this token is not known here; ask whoever runs this server for one", null));
	}

	/** All hashes are compared, each in constant time: the time tells nothing. */
	private Optional<String> writer(String token) {
		byte[] digest = new Token(token).digest();
		String found = null;
		for (Map.Entry<String, byte[]> one : this.hashes.entrySet()) {
			if (MessageDigest.isEqual(one.getValue(), digest)) {
				found = one.getKey();
			}
		}
		return Optional.ofNullable(found);
	}

}
