package org.tieline.mark;

/**
 * A number for each mark, in at most 64 bytes a mark, and 96 while it grows. A map of
 * texts takes several times as much.
 */
public final class Marks {

	/** What a mark without a number has. */
	public static final long NONE = -1;

	private static final int FIRST = 64;

	/** One key, and its number plus one; zero: the place is free. */
	private static final int WIDTH = 3;

	private long[] places = new long[WIDTH * FIRST];

	private int size;

	/** How many marks there are. */
	public int size() {
		return this.size;
	}

	/** The number of a mark, or {@link #NONE}. */
	public long get(Mark mark) {
		int at = find(this.places, mark);
		return (this.places[at + 2] != 0) ? this.places[at + 2] - 1 : NONE;
	}

	/** Whether the mark is here. */
	public boolean contains(Mark mark) {
		return get(mark) != NONE;
	}

	/**
	 * Gives a mark a number.
	 * @param number at least 0
	 * @return the number that it had, or {@link #NONE}
	 */
	public long put(Mark mark, long number) {
		if (number < 0) {
			throw new IllegalArgumentException("a number of a mark is at least 0");
		}
		int at = find(this.places, mark);
		long before = this.places[at + 2];
		this.places[at] = mark.first();
		this.places[at + 1] = mark.second();
		this.places[at + 2] = number + 1;
		if (before == 0) {
			this.size++;
			grow();
		}
		return before - 1;
	}

	/** Adds a mark; false: it was here. */
	public boolean add(Mark mark) {
		return contains(mark) ? false : put(mark, 0) == NONE;
	}

	private void grow() {
		int capacity = this.places.length / WIDTH;
		if (this.size <= capacity / 2 + capacity / 4) {
			return;
		}
		long[] wider = new long[2 * this.places.length];
		for (int at = 0; at < this.places.length; at += WIDTH) {
			if (this.places[at + 2] != 0) {
				System.arraycopy(this.places, at, wider, find(wider, new Mark(this.places[at], this.places[at + 1])),
						WIDTH);
			}
		}
		this.places = wider;
	}

	/** Where a mark is, or would be. */
	private static int find(long[] places, Mark mark) {
		int capacity = places.length / WIDTH;
		int place = (int) Long.remainderUnsigned(mark.first(), capacity);
		while (places[WIDTH * place + 2] != 0
				&& (places[WIDTH * place] != mark.first() || places[WIDTH * place + 1] != mark.second())) {
			place = (place + 1 == capacity) ? 0 : place + 1;
		}
		return WIDTH * place;
	}

}
