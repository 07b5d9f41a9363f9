package org.tieline.cite;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.value.Decimals;

/**
 * The words that addresses of pages have for a lens. {@code allegations=no} leaves out
 * the stance {@code ALLEGES}. {@code possible} changes nothing of what is cited.
 */
final class PageWords {

	private static final String ALLEGATIONS = "allegations";

	private static final String POSSIBLE = "possible";

	static final List<String> NAMES = List.of(ALLEGATIONS, POSSIBLE);

	private PageWords() {
	}

	/**
	 * The lens of an address that may have such words.
	 * @param lens what its other parameters say
	 * @throws Problem BAD_USER_INPUT if a word is neither yes nor no
	 */
	static Lens seen(Lens lens, HttpServletRequest request) {
		for (String name : NAMES) {
			String word = request.getParameter(name);
			if (word != null && !word.equals("yes") && !word.equals("no")) {
				throw Problem.badInput(name, "'" + Decimals.shown(word) + "' cannot be read; write yes or no");
			}
		}
		return "no".equals(request.getParameter(ALLEGATIONS)) ? withoutAllegations(lens) : lens;
	}

	private static Lens withoutAllegations(Lens lens) {
		Set<Stance> stances = EnumSet.noneOf(Stance.class);
		stances.addAll((lens.stances() != null) ? lens.stances() : Arrays.asList(Stance.values()));
		stances.remove(Stance.ALLEGES);
		return new Lens(lens.asOf(), lens.knownAt(), stances, lens.minOrigins(), lens.excludeSources(), lens.presume(),
				lens.dataVersion(), lens.datasets());
	}

}
