package org.tieline;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every input that a fuzzer makes up. */
public final class Fuzzed {

	/** Processor time that reading an input of some thousand characters may take. */
	private static final Duration MOST = Duration.ofSeconds(5);

	private Fuzzed() {
	}

	/** The text of an input. Bytes that are no UTF-8 become halves of characters. */
	public static String text(byte[] input) {
		return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
	}

	/**
	 * What is read; null: it is refused. A refusal is the caller's fault and says where.
	 * Anything else that is thrown fails the test, and so does a reading that takes long.
	 */
	public static <T> @Nullable T readOrRefused(Supplier<T> reading) {
		long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			return reading.get();
		}
		catch (Problem ex) {
			assertThat(ex.kind()).isEqualTo(Problem.Kind.BAD_USER_INPUT);
			assertThat(ex.field()).isNotBlank();
			assertThat(ex.getMessage()).isNotBlank();
			return null;
		}
		finally {
			long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
			assertThat(Duration.ofNanos(took)).isLessThan(MOST);
		}
	}

}
