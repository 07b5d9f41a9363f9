package org.tieline.measure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.value.Quantity;

/**
 * By when a restriction has to be carried out, as its sources print it: "end of 2026". An
 * order with years to go is told with its deadline, since it is not carried out yet.
 */
final class RestrictionDeadline {

	/** The aspect of the claims. */
	static final String ASPECT = "deadline";

	private RestrictionDeadline() {
	}

	/**
	 * The deadline, or all that differ, those of the newest claim first. Of several words
	 * for the same year the longest are given, which are the most exact. Empty: none is
	 * recorded.
	 */
	static String words(FactWords fact) {
		List<String> told = told(fact.view());
		if (told.isEmpty()) {
			return "";
		}
		return (told.size() == 1) ? "deadline: " + told.getFirst() : "deadlines differ: " + String.join(", ", told);
	}

	private static List<String> told(FactView view) {
		Map<Quantity, String> words = new LinkedHashMap<>();
		view.figures(ASPECT)
			.stream()
			.flatMap((figure) -> figure.claims().stream())
			.filter((claim) -> claim.says() && claim.value() != null && claim.asStated() != null)
			.sorted(Comparator.comparing(RestrictionDeadline::published).reversed())
			.forEach((claim) -> words.merge(Objects.requireNonNull(claim.value()),
					Objects.requireNonNull(claim.asStated()), RestrictionDeadline::longer));
		return List.copyOf(words.values());
	}

	private static String longer(String one, String other) {
		return (other.length() > one.length()) ? other : one;
	}

	private static String published(Claim claim) {
		return Objects.toString(claim.source().publishedOn(), "");
	}

}
