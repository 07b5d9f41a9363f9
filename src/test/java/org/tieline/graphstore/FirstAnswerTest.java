package org.tieline.graphstore;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FirstAnswerTest {

	private final AtomicInteger reads = new AtomicInteger();

	/** Reads that fail twice, then answer. */
	private Supplier<String> answeringTheThird(Kind kind) {
		return () -> {
			if (this.reads.incrementAndGet() < 3) {
				throw new Problem(kind, null, "nobody answers", null);
			}
			return "answer";
		};
	}

	@Test
	void aDatabaseThatStartsSlowlyIsWaitedFor() {
		assertThat(FirstAnswer.of(answeringTheThird(Kind.DATABASE_UNAVAILABLE), Duration.ofMinutes(1)))
			.isEqualTo("answer");
		assertThat(this.reads).hasValue(3);
	}

	@Test
	void withoutPatienceADatabaseIsAskedOnce() {
		assertThatThrownBy(() -> FirstAnswer.of(answeringTheThird(Kind.DATABASE_UNAVAILABLE), Duration.ZERO))
			.isInstanceOf(Problem.class)
			.hasMessageContaining("nobody answers");
		assertThat(this.reads).hasValue(1);
	}

	@Test
	void whatWaitingCannotMendIsThrownAtOnce() {
		assertThatThrownBy(() -> FirstAnswer.of(answeringTheThird(Kind.BAD_USER_INPUT), Duration.ofMinutes(1)))
			.isInstanceOf(Problem.class);
		assertThat(this.reads).hasValue(1);
	}

}
