package org.tieline.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.page.PageLens;
import org.tieline.page.Words;

/**
 * A fact as a row of a list, ready to print.
 *
 * @param kind the code of its kind; null: it was not asked for
 * @param address of its page under the lens
 * @param summary in one sentence
 * @param status in words; null: refused
 * @param style the class of its status; null: refused
 * @param meaning what its status means; null: refused
 * @param origins how many origins it has, in words; null: refused, or its status says it
 * @param lastShown the last date that shows it; null: none does, its sentence says it, or
 * refused
 * @param why why it is possible but not shown to hold; null: it is shown
 */
record FactRow(@Nullable String kind, String address, String summary, @Nullable String status, @Nullable String style,
		@Nullable String meaning, @Nullable String origins, @Nullable String lastShown, @Nullable String why) {

	/** The facts of a connection, and the possible ones if the lens lets them in. */
	static List<FactRow> of(@Nullable Object connection, PageLens lens) {
		return of(Listed.of(connection, lens.possible()), lens);
	}

	static List<FactRow> of(List<Listed> listed, PageLens lens) {
		return listed.stream().map((one) -> of(one, lens)).toList();
	}

	static FactRow of(Listed listed, PageLens lens) {
		Object fact = listed.fact();
		String status = Fields.text(fact, "status");
		String origins = Words.INSTANCE.origins(status, Fields.at(fact, "origins"));
		String summary = Fields.required(fact, "summary");
		return new FactRow(Fields.text(fact, "kind"), lens.of("fact", Fields.required(fact, "id")), summary,
				(status != null) ? Words.INSTANCE.status(status, Fields.text(fact, "id")) : null,
				(status != null) ? Words.INSTANCE.style(status) : null,
				(status != null) ? Words.INSTANCE.meaning(status) : null, origins.isEmpty() ? null : origins,
				Words.INSTANCE.lastShown(summary, Fields.text(fact, "lastShown"), status), listed.why());
	}

}
