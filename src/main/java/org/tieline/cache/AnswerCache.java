package org.tieline.cache;

import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import org.tieline.budget.RequestLimits;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;

/**
 * Answers by what was asked, each with the version that was current then. It takes a
 * bounded part of the memory; what was asked least goes first. Safe for use by several
 * threads.
 */
@Component
final class AnswerCache {

	private static final String SETTING = "tieline.answers.memory";

	/** Unless the setting says otherwise, answers take this part of the heap. */
	private static final int PART_OF_HEAP = 16;

	private static final int KIB = 1024;

	private final long memory;

	private final Cache<Asked, Entry> answers;

	/**
	 * What was asked.
	 *
	 * @param server scheme, name and port of the server as asked: citations name them
	 * @param document the document as given
	 * @param operation the operation that was chosen; null: the document has one
	 * @param variables as given
	 * @param limits those that the process itself gave the request; null: the usual ones
	 */
	record Asked(String server, String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			@Nullable RequestLimits limits) {
	}

	/**
	 * What is known of a question.
	 *
	 * @param version the version that the answer is of; null: it was asked once, and its
	 * answer was not kept
	 * @param answer null as the version
	 * @param looks whether some field looks for the current version by itself
	 */
	record Entry(@Nullable DataVersion version, @Nullable CachedAnswer answer, boolean looks) {

		/** The answer, if it is of a version. */
		@Nullable CachedAnswer of(DataVersion current) {
			return current.equals(this.version) ? this.answer : null;
		}

		private long bytes() {
			return (this.answer != null) ? this.answer.bytes() : 0;
		}

	}

	/**
	 * Keeps nothing yet.
	 * @param memory what the answers may take; null: a sixteenth of the heap; zero:
	 * nothing is kept
	 * @throws Problem BAD_USER_INPUT if it is below zero
	 */
	@Autowired
	AnswerCache(@Value("${" + SETTING + ":#{null}}") @Nullable DataSize memory) {
		this(memory, Metrics.globalRegistry);
	}

	/**
	 * Keeps nothing yet.
	 * @param registry where hits and misses are counted
	 */
	AnswerCache(@Nullable DataSize memory, MeterRegistry registry) {
		this.memory = (memory != null) ? memory.toBytes() : Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
		if (this.memory < 0) {
			throw Problem.badInput(SETTING, "it is " + memory + "; write 0B or more");
		}
		this.answers = CaffeineCacheMetrics.monitor(registry,
				Caffeine.newBuilder()
					.maximumWeight(this.memory / KIB)
					.weigher((Asked asked, Entry entry) -> kib(bytes(asked) + entry.bytes()))
					.recordStats()
					.build(),
				"answers");
	}

	private static long bytes(Asked asked) {
		return AnswerSize.of(asked.document()) + AnswerSize.of(asked.variables());
	}

	private static int kib(long bytes) {
		return (int) Math.min(Integer.MAX_VALUE, 1 + bytes / KIB);
	}

	/** Whether answers are kept at all. */
	boolean isOn() {
		return this.memory > 0;
	}

	/** Null: it was not asked, or that is forgotten. */
	@Nullable Entry find(Asked asked) {
		return this.answers.getIfPresent(asked);
	}

	/**
	 * It was asked once.
	 * @param looks whether some field looks for the current version by itself
	 */
	void note(Asked asked, boolean looks) {
		this.answers.asMap().putIfAbsent(asked, new Entry(null, null, looks));
	}

	void keep(Asked asked, DataVersion version, CachedAnswer answer, boolean looks) {
		this.answers.put(asked, new Entry(version, answer, looks));
	}

	/** What the answers take now, in KiB, once those that do not fit are let go of. */
	long weightInKib() {
		this.answers.cleanUp();
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

}
