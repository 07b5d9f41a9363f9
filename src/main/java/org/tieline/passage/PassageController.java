package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.check.ClaimCheck;
import org.tieline.record.RecordAccess;

/** Checks of passages. */
@Controller
class PassageController {

	private final Passages passages;

	PassageController(Passages passages) {
		this.passages = passages;
	}

	@QueryMapping
	List<ClaimCheck> checkText(@Argument String text, @Argument @Nullable LocalDate date, RecordAccess access) {
		return this.passages.check(text, date, access.lens()).checks();
	}

	@QueryMapping
	PassageCheck checkPassage(@Argument String text, @Argument @Nullable LocalDate date, RecordAccess access) {
		return this.passages.check(text, date, access.lens());
	}

}
