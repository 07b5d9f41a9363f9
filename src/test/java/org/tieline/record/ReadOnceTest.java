package org.tieline.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;
import org.tieline.stop.Stopped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A reading of a version belongs to no request. */
class ReadOnceTest {

	private final ReadOnce<String, String> readings = new ReadOnce<>();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	private final AtomicInteger count = new AtomicInteger();

	@Test
	void allWhoAskAtOnceGetTheSameReading() throws Exception {
		List<CompletableFuture<String>> asked = new ArrayList<>();
		asked.add(CompletableFuture.supplyAsync(this::ask));
		assertThat(this.begun.await(10, TimeUnit.SECONDS)).isTrue();
		asked.add(CompletableFuture.supplyAsync(this::ask));
		asked.add(CompletableFuture.supplyAsync(this::ask));
		Thread.sleep(100);
		this.end.countDown();

		for (CompletableFuture<String> one : asked) {
			assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo("read 1");
		}
		assertThat(ask()).as("a reading that ended is not kept here").isEqualTo("read 2");
	}

	@Test
	void theReadingGoesOnForOthersWhenTheTimeOfOneIsOver() throws Exception {
		Stop stop = new Stop();
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> stop.call(this::ask));
		assertThat(this.begun.await(10, TimeUnit.SECONDS)).isTrue();

		stop.request(Stop.Reason.DEADLINE);

		assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Stopped.class);
		CompletableFuture<String> next = CompletableFuture.supplyAsync(this::ask);
		Thread.sleep(100);
		this.end.countDown();
		assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo("read 1");
	}

	@Test
	void whatTheReadingThrowsIsToldToWhoeverAskedAndTheNextReadsAgain() {
		assertThatThrownBy(() -> this.readings.get("a", () -> {
			throw Problem.badInput("a", "is gone");
		})).isInstanceOf(Problem.class).hasMessageContaining("is gone");
		this.end.countDown();

		assertThat(ask()).isEqualTo("read 1");
	}

	private String ask() {
		return this.readings.get("a", () -> {
			int number = this.count.incrementAndGet();
			this.begun.countDown();
			try {
				this.end.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			Stop.poll();
			return "read " + number;
		});
	}

}
