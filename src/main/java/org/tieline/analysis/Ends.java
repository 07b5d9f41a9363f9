package org.tieline.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.page.Answered;
import org.tieline.page.Fields;
import org.tieline.page.PageQueries;

/** Finds the entities that the names in an address stand for. */
@Component
class Ends {

	private static final int LONGEST = 200;

	private final PageQueries queries;

	Ends(PageQueries queries) {
		this.queries = queries;
	}

	/**
	 * What a text stands for; null: there is no text.
	 * @throws org.tieline.problem.Problem if it could not be looked up; that is not the
	 * same as that nothing has the name
	 */
	@Nullable End of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String given = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		Answered answered = this.queries.ask("end", Map.of("id", given, "text", given));
		Failures.unlessOfOptions(answered.failures());
		return End.of(given, (answered.field("entity") instanceof Map<?, ?> entity) ? entity : null,
				hits(answered.field("search")).toList());
	}

	/** What each of some texts stands for. */
	List<End> all(List<String> texts) {
		return texts.stream().map(this::of).<End>mapMulti((end, next) -> {
			if (end != null) {
				next.accept(end);
			}
		}).toList();
	}

	private static Stream<Map<?, ?>> hits(@Nullable Object found) {
		return Fields.maps(found).stream().map((hit) -> Fields.map(hit.get("entity")));
	}

}
