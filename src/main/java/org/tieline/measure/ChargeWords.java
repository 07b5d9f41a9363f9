package org.tieline.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.value.PartialDate;

/**
 * What a sentence says of criminal charges: that they are no verdict, what they are
 * about, and how they ended. An indictment that was dismissed is never told as one that
 * only lasted until then.
 */
final class ChargeWords {

	/** What any indictment is. */
	static final String NO_VERDICT = "charges, not a verdict";

	private ChargeWords() {
	}

	static String of(FactWords fact) {
		FactView view = fact.view();
		PartialDate end = fact.isPast() ? end(view) : null;
		List<String> ending = endings(view, end);
		String about = view.details(RestrictionScope.COLUMN)
			.stream()
			.filter((scope) -> !ending.contains(scope))
			.findFirst()
			.orElse("");
		String ended = (end == null) ? "" : (ending.isEmpty() ? "ended" : String.join(", ", ending))
				+ ((end.day() != null) ? " on " : " in ") + end;
		return Stream.of(about.contains("not a verdict") ? about : NO_VERDICT, about, ended)
			.filter((words) -> !words.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private static @Nullable PartialDate end(FactView view) {
		return view.spells().isEmpty() ? null : view.spells().getLast().end();
	}

	/** In what way the charges ended, by the claims that tell the end alone. */
	private static List<String> endings(FactView view, @Nullable PartialDate end) {
		return (end == null) ? List.of()
				: view.claims()
					.stream()
					.filter(view.fact()::tellsEndAlone)
					.filter((claim) -> end.refines(Objects.requireNonNull(claim.to())))
					.map((claim) -> claim.details().getOrDefault(RestrictionScope.COLUMN, ""))
					.filter((scope) -> !scope.isBlank())
					.distinct()
					.toList();
	}

}
