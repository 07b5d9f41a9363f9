package org.tieline.cutoff;

/** Numbers that wait for something, each once, in the order in which they came. */
final class Worklist {

	private final int[] items;

	private final boolean[] waiting;

	private int size;

	Worklist(int range) {
		this.items = new int[range];
		this.waiting = new boolean[range];
	}

	void add(int item) {
		if (!this.waiting[item]) {
			this.waiting[item] = true;
			this.items[this.size++] = item;
		}
	}

	int size() {
		return this.size;
	}

	int get(int index) {
		return this.items[index];
	}

	boolean has(int item) {
		return this.waiting[item];
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.waiting[this.items[i]] = false;
		}
		this.size = 0;
	}

}
