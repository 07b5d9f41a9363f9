package org.tieline.seed;

import java.util.ArrayList;
import java.util.List;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;
import org.tieline.seed.SeedTable.SeedRow;

/** Collects what is wrong with the seed tables, so that one run names many faults. */
final class SeedErrors {

	private static final int SHOWN = 20;

	private final List<String> messages = new ArrayList<>();

	/**
	 * Notes a fault.
	 * @param file the table
	 * @param line its line, the header being 1
	 * @param message what is wrong, and the remedy
	 */
	void add(String file, long line, String message) {
		this.messages.add(file + ":" + line + ": " + message);
	}

	/** Notes a fault of a row. */
	void add(SeedRow row, String message) {
		add(row.file(), row.line(), message);
	}

	boolean isEmpty() {
		return this.messages.isEmpty();
	}

	/** Stops the load if anything is wrong. */
	void check() {
		if (this.messages.isEmpty()) {
			return;
		}
		StringBuilder text = new StringBuilder("the seed tables cannot be loaded; nothing was changed. ");
		text.append(
				String.join(System.lineSeparator(), this.messages.subList(0, Math.min(SHOWN, this.messages.size()))));
		if (this.messages.size() > SHOWN) {
			text.append(System.lineSeparator()).append("and ").append(this.messages.size() - SHOWN).append(" more");
		}
		throw new Problem(Kind.BAD_USER_INPUT, this.messages.getFirst().split(": ", 2)[0], text.toString(), null);
	}

}
