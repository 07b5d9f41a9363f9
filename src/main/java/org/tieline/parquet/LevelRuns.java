package org.tieline.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Levels of a page, as runs of equal ones. A level says which part of a value is there.
 */
final class LevelRuns {

	private final ByteArrayOutputStream runs = new ByteArrayOutputStream();

	private int level;

	private int count;

	void add(int next) {
		if (this.count > 0 && next != this.level) {
			end();
		}
		this.level = next;
		this.count++;
	}

	private void end() {
		if (this.count > 0) {
			ThriftStruct.varint(this.runs, (long) this.count << 1);
			this.runs.write(this.level);
			this.count = 0;
		}
	}

	/** Writes the runs after their length, and begins anew. */
	void flush(ByteArrayOutputStream page) {
		end();
		PlainValues.fixed(page, this.runs.size(), Integer.BYTES);
		page.writeBytes(this.runs.toByteArray());
		this.runs.reset();
	}

}
