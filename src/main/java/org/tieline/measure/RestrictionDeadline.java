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
	 * for the same year the longest are given, which are the most exact. A deadline of
	 * another scope than the one that is told names its own. Empty: none is recorded.
	 * @param scope the scope that is told; empty: none
	 */
	static String words(FactWords fact, String scope) {
		List<String> told = told(fact.view()).stream().map((claim) -> words(claim, scope)).distinct().toList();
		if (told.isEmpty()) {
			return "";
		}
		return (told.size() == 1) ? "deadline: " + told.getFirst() : "deadlines differ: " + String.join(", ", told);
	}

	private static String words(Claim claim, String told) {
		String scope = claim.details().getOrDefault(RestrictionScope.COLUMN, "");
		return Objects.requireNonNull(claim.asStated())
				+ ((scope.isBlank() || scope.equals(told)) ? "" : " for " + scope);
	}

	private static List<Claim> told(FactView view) {
		Map<Quantity, Claim> told = new LinkedHashMap<>();
		view.figures(ASPECT)
			.stream()
			.flatMap((figure) -> figure.claims().stream())
			.filter((claim) -> claim.says() && claim.value() != null && claim.asStated() != null)
			.sorted(Comparator.comparing(RestrictionDeadline::published).reversed())
			.forEach((claim) -> told.merge(Objects.requireNonNull(claim.value()), claim, RestrictionDeadline::longer));
		return List.copyOf(told.values());
	}

	private static Claim longer(Claim one, Claim other) {
		return (length(other) > length(one)) ? other : one;
	}

	private static int length(Claim claim) {
		return Objects.requireNonNull(claim.asStated()).length();
	}

	private static String published(Claim claim) {
		return Objects.toString(claim.source().publishedOn(), "");
	}

}
