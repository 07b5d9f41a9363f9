package org.tieline.graph;

/**
 * A list of numbers to process, each once, in the order of arrival. If it would become
 * long, it switches to "all numbers".
 */
public final class Worklist {

	private final int[] items;

	private final boolean[] waiting;

	/** The greatest length, including numbers that are already in the list. */
	private final int patience;

	private int left;

	private int size;

	public Worklist(int range) {
		this(range, Integer.MAX_VALUE);
	}

	public Worklist(int range, int patience) {
		this.items = new int[range];
		this.waiting = new boolean[range];
		this.patience = patience;
		this.left = patience;
	}

	public void add(int item) {
		if (!this.waiting[item]) {
			this.waiting[item] = true;
			this.items[this.size++] = item;
		}
	}

	public void addAll(int[] list, int from, int to) {
		this.left -= to - from;
		for (int i = from; i < to && this.left >= 0; i++) {
			add(list[i]);
		}
	}

	/** Whether the list stands for all numbers. */
	public boolean isAll() {
		return this.left < 0;
	}

	public int size() {
		return isAll() ? this.items.length : this.size;
	}

	public int get(int index) {
		return isAll() ? index : this.items[index];
	}

	public boolean has(int item) {
		return this.waiting[item] || isAll();
	}

	public void clear() {
		for (int i = 0; i < this.size; i++) {
			this.waiting[this.items[i]] = false;
		}
		this.size = 0;
		this.left = this.patience;
	}

}
