package org.tieline.importing;

import org.tieline.intake.Draft;
import org.tieline.mark.Mark;
import org.tieline.mark.Marks;

/** Counts which claims of a dataset are new, changed and gone. No row is held. */
final class ClaimChanges {

	/** A hash of each row before, by the id of its claim. */
	private final Marks before = new Marks();

	private int claims;

	private int fresh;

	private int altered;

	/** Takes a row of the dataset as it was. */
	void before(Draft row) {
		this.before.put(id(row), hash(row));
	}

	/** Takes a row of the dataset as it is, once all rows of before were taken. */
	void after(Draft row) {
		this.claims++;
		long old = this.before.get(id(row));
		if (old == Marks.NONE) {
			this.fresh++;
		}
		else if (old != hash(row)) {
			this.altered++;
		}
	}

	private static Mark id(Draft row) {
		return Mark.of(row.getOr("claim", ""));
	}

	private static long hash(Draft row) {
		return Mark.of(row.values()).first() >>> 1;
	}

	int claims() {
		return this.claims;
	}

	int fresh() {
		return this.fresh;
	}

	int altered() {
		return this.altered;
	}

	int gone() {
		return this.before.size() - (this.claims - this.fresh);
	}

}
