package org.tieline.budget;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * All requests that are being answered. One thread looks at them several times a second
 * and stops those whose time is over or whose client is gone.
 */
@Component
final class RunningRequests implements DisposableBean {

	/** Between two looks, in milliseconds. */
	private static final long LOOK = 100;

	private static final ScopedValue<RunningRequest> CURRENT = ScopedValue.newInstance();

	private final Set<RunningRequest> running = ConcurrentHashMap.newKeySet();

	private final RequestLimits limits;

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("requests").daemon().factory());

	RunningRequests(RequestLimits limits) {
		this.limits = limits;
		this.watch.scheduleWithFixedDelay(this::look, LOOK, LOOK, TimeUnit.MILLISECONDS);
	}

	/** The request that this thread answers; null: none. */
	static @Nullable RunningRequest current() {
		return CURRENT.isBound() ? CURRENT.get() : null;
	}

	/**
	 * Answers a request, which is stopped at its deadline or if its client goes away.
	 * @param isRead whether nothing of the request is left to read
	 */
	<X extends Exception> void answer(boolean isRead, ScopedValue.CallableOp<?, X> answer) throws X {
		RunningRequest request = new RunningRequest(System.nanoTime() + this.limits.time().toNanos(),
				ClientConnection.current());
		if (isRead) {
			request.isRead();
		}
		this.running.add(request);
		try {
			ScopedValue.where(CURRENT, request).call(() -> request.stop().call(answer));
		}
		finally {
			this.running.remove(request);
			request.end();
		}
	}

	/** How many are being answered. */
	int count() {
		return this.running.size();
	}

	private void look() {
		long now = System.nanoTime();
		this.running.forEach((request) -> request.look(now));
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
