package org.tieline.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids of facts by number, as one block of bytes: a million strings would cost more. */
public final class FactIdTable {

	private final byte[] block;

	private final int[] ends;

	private FactIdTable(byte[] block, int[] ends) {
		this.block = block;
		this.ends = ends;
	}

	public String get(int fact) {
		int start = (fact == 0) ? 0 : this.ends[fact - 1];
		return new String(this.block, start, this.ends[fact] - start, StandardCharsets.UTF_8);
	}

	/** Heap that they take, in bytes. */
	long bytes() {
		return this.block.length + (long) Integer.BYTES * this.ends.length;
	}

	public int size() {
		return this.ends.length;
	}

	/** Takes ids one by one. */
	static final class Builder {

		private byte[] block = new byte[1024];

		private int[] ends = new int[64];

		private int size;

		/** Adds an id and returns its number. */
		int add(String id) {
			byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
			int start = (this.size == 0) ? 0 : this.ends[this.size - 1];
			while (this.block.length < start + bytes.length) {
				this.block = Arrays.copyOf(this.block, this.block.length * 2);
			}
			if (this.size == this.ends.length) {
				this.ends = Arrays.copyOf(this.ends, this.size * 2);
			}
			System.arraycopy(bytes, 0, this.block, start, bytes.length);
			this.ends[this.size] = start + bytes.length;
			return this.size++;
		}

		public FactIdTable build() {
			int length = (this.size == 0) ? 0 : this.ends[this.size - 1];
			return new FactIdTable(Arrays.copyOf(this.block, length), Arrays.copyOf(this.ends, this.size));
		}

	}

}
