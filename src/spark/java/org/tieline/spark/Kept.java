package org.tieline.spark;

import java.io.Serializable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Memory of cascades that the tasks of a process use one after another. It stays in its
 * process.
 *
 * @param <T> what is kept
 */
final class Kept<T> implements Serializable {

	private static final long serialVersionUID = 1;

	private transient @Nullable ConcurrentLinkedQueue<T> free;

	private synchronized ConcurrentLinkedQueue<T> free() {
		ConcurrentLinkedQueue<T> known = this.free;
		if (known == null) {
			known = new ConcurrentLinkedQueue<>();
			this.free = known;
		}
		return known;
	}

	/** One that nobody uses, or a new one. */
	T take(Supplier<T> more) {
		T one = free().poll();
		return (one != null) ? one : more.get();
	}

	/** Gives one back that works. One whose task failed is not given back. */
	void giveBack(T one) {
		free().add(one);
	}

}
