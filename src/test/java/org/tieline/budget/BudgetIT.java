package org.tieline.budget;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.question.Question;
import org.tieline.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits of one request, as a client meets them. */
class BudgetIT extends TielineIT {

	@Autowired
	private Questions questions;

	@Test
	void everyNamedQuestionCostsLessThanTheLimitAndShowsIt() {
		for (Question question : Stream.concat(this.questions.all().stream(), this.questions.pages().stream())
			.toList()) {
			JsonNode cost = api().ask(question.query(), question.variables()).path("extensions").path("cost");
			System.out.println(question.name() + " " + cost);
			assertThat(cost.path("limit").asInt()).as(question.name()).isEqualTo(5_000);
			assertThat(cost.path("requested").asInt()).as(question.name()).isBetween(1, 4_000);
		}
	}

}
