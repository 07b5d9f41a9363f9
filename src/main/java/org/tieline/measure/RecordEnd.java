package org.tieline.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/** The record's own last day: nothing in it is published later. */
final class RecordEnd {

	private RecordEnd() {
	}

	/** Null: nothing dates it. */
	static @Nullable LocalDate of(Stream<List<FactView>> facts) {
		return facts.flatMap(List::stream)
			.flatMap((fact) -> fact.fact().claims().stream())
			.map((claim) -> claim.source().publishedOn())
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::firstDay))
			.map(PartialDate::lastDay)
			.orElse(null);
	}

}
