package org.tieline.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Source;

/** Checks that every page which is a copy leads to an original. */
final class SourceCopies {

	private final Map<String, Source> sources;

	private final Map<String, Draft> rows;

	private final IntakeErrors errors;

	/**
	 * The sources as they were read.
	 * @param sources by id
	 * @param rows where each stands, by its id
	 * @param errors where faults are noted
	 */
	SourceCopies(Map<String, Source> sources, Map<String, Draft> rows, IntakeErrors errors) {
		this.sources = sources;
		this.rows = rows;
		this.errors = errors;
	}

	void check() {
		this.sources.values().forEach(this::check);
	}

	private void check(Source source) {
		Set<String> seen = new HashSet<>();
		Source page = source;
		while (page != null && page.republishedFrom() != null) {
			if (!seen.add(page.id())) {
				// A circle further on is named by those who are in it.
				if (page == source) {
					fault(source, "'" + source.id() + "' is a copy of itself; name the original");
				}
				return;
			}
			if (!this.sources.containsKey(page.republishedFrom())) {
				fault(source, "no source '" + page.republishedFrom() + "'; add it to sources.csv");
			}
			page = this.sources.get(page.republishedFrom());
		}
	}

	private void fault(Source source, String message) {
		this.errors.add(Objects.requireNonNull(this.rows.get(source.id())), message);
	}

}
