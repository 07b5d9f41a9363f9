package org.tieline.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.page.Failure;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FailuresTest {

	@Test
	void aNameThatCouldNotBeLookedUpIsNotOneThatNobodyHas() {
		Failure slow = new Failure("/search", Problem.Kind.TIMEOUT, null, "it took too long");
		Failure unknown = new Failure("/entity", Problem.Kind.BAD_USER_INPUT, "id", "there is no entity 'x'");

		assertThatCode(() -> Failures.unlessOfOptions(List.of(unknown))).doesNotThrowAnyException();
		assertThatThrownBy(() -> Failures.unlessOfOptions(List.of(unknown, slow))).isInstanceOf(Problem.class)
			.hasMessageContaining("it took too long");
	}

}
