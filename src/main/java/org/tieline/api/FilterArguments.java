package org.tieline.api;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.tieline.claim.CountryIds;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Span;
import org.tieline.value.PartialDate;

/** Makes the filter of a list from the arguments that the field has. */
final class FilterArguments {

	private FilterArguments() {
	}

	static FactFilter of(DataFetchingEnvironment environment) {
		String country = environment.getArgument("jurisdiction");
		Collection<?> effects = environment.getArgument("effects");
		String order = environment.getArgument("orderBy");
		return new FactFilter(environment.getArgument("target"), names(effects),
				(country != null) ? CountryIds.of(country) : null, environment.getArgument("measure"),
				environment.getArgument("counterparty"), span(environment),
				(order != null) ? FactOrder.valueOf(order) : null);
	}

	private static @Nullable Set<String> names(@Nullable Collection<?> words) {
		return (words != null) ? words.stream().map(Object::toString).collect(Collectors.toSet()) : null;
	}

	/** The argument {@code span}; null: it is not given. */
	static @Nullable Span span(DataFetchingEnvironment environment) {
		Map<String, Object> span = environment.getArgument("span");
		return (span != null) ? new Span((PartialDate) span.get("from"), (PartialDate) span.get("to")) : null;
	}

}
