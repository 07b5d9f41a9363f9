package org.tieline.stop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Whether a computation has to stop. A long computation calls {@link #poll} every few
 * steps, so that it ends soon after somebody else calls {@link #request}. It knows no
 * clock: who decides about deadlines is no part of it.
 * <p>
 * The stop belongs to a scope ({@link #run}), as in JEP 506: everything that is called
 * inside polls it, without a parameter that is handed down. Other threads that work for a
 * scope run inside {@code Stop.current().run(...)}. Outside every scope nothing stops.
 * Safe for use by several threads.
 */
public final class Stop {

	private static final ScopedValue<Stop> CURRENT = ScopedValue.newInstance();

	private static final Stop NEVER = new Stop();

	private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Why a computation stops. */
	public enum Reason {

		/** It took longer than it may. */
		DEADLINE,

		/** Nobody waits for the result. */
		GONE

	}

	/** A listener that can be taken back. */
	public interface Listening extends AutoCloseable {

		@Override
		void close();

	}

	/** The stop of the innermost scope; outside every scope one that never comes. */
	public static Stop current() {
		return CURRENT.orElse(NEVER);
	}

	/**
	 * Goes on, unless the computation has to stop. It takes a few nanoseconds.
	 * @throws Stopped if the stop of the innermost scope was requested
	 */
	public static void poll() {
		CURRENT.orElse(NEVER).check();
	}

	/**
	 * Goes on, unless this stop was requested.
	 * @throws Stopped if it was
	 */
	public void check() {
		Reason given = this.reason.get();
		if (given != null) {
			throw new Stopped(given);
		}
	}

	/** Calls something inside the scope of this stop. */
	public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> inside) throws X {
		return ScopedValue.where(CURRENT, this).call(inside);
	}

	/** Runs something inside the scope of this stop. */
	public void run(Runnable inside) {
		ScopedValue.where(CURRENT, this).run(inside);
	}

	/** Asks everything inside the scope to stop. The first reason stays. */
	public void request(Reason why) {
		if (this != NEVER && this.reason.compareAndSet(null, why)) {
			this.listeners.forEach(Runnable::run);
		}
	}

	/** Runs something as soon as the stop is requested, on the requesting thread. */
	public void onRequest(Runnable listener) {
		if (this != NEVER) {
			this.listeners.add(listener);
			if (reason() != null) {
				listener.run();
			}
		}
	}

	/**
	 * Runs something as soon as the stop is requested, until the result is closed. It
	 * runs at once if the stop was requested before.
	 */
	public Listening listen(Runnable listener) {
		onRequest(listener);
		return () -> this.listeners.remove(listener);
	}

	/** Why it was requested; null: it was not. */
	public @Nullable Reason reason() {
		return this.reason.get();
	}

}
