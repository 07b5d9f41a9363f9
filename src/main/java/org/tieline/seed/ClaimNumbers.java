package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;
import org.tieline.mark.Mark;
import org.tieline.mark.Marks;
import org.tieline.problem.Problem;

/**
 * The ids of the claims of a dataset. A claim that was there before keeps its id: it is
 * known by its kind, its parts, its aspect and its locator. The number of a claim that is
 * gone is not used again.
 */
public final class ClaimNumbers {

	private static final int MOST = 999_999;

	private final String source;

	/** The numbers of the claims before, by their keys; a used one is too great. */
	private final Marks before = new Marks();

	/** Ids of claims before that are written in another way, by their keys. */
	private final Map<Mark, String> others = new HashMap<>();

	private int next;

	/**
	 * The numbers of a dataset.
	 * @param source id of its source
	 * @param next the first number that was never used
	 */
	public ClaimNumbers(String source, int next) {
		this.source = source;
		this.next = next;
	}

	/** Reads the claims that were there before. */
	public void read(Path folder, KindsOfFact kinds) throws IOException {
		for (KindOfFact kind : kinds.all()) {
			Path table = folder.resolve(kind.table());
			if (Files.exists(table)) {
				IntakeErrors errors = SeedFiles.errors();
				SeedTable.each(kind.table(), table, FactTables.columns(kind), errors, (row) -> before(kind, row));
				errors.check();
			}
		}
	}

	private void before(KindOfFact kind, Draft row) {
		String id = row.getOr("claim", "");
		Mark key = key(kind, row.values());
		String number = id.substring(id.lastIndexOf('.') + 1);
		boolean plain = number.matches("\\d{1,6}") && id.equals(id(Integer.parseInt(number)));
		if (!plain) {
			this.others.put(key, id);
		}
		this.before.put(key, plain ? Integer.parseInt(number) : 0);
	}

	private String id(int number) {
		return String.format(Locale.ROOT, "%s.%02d", this.source, number);
	}

	private static Mark key(KindOfFact kind, Map<String, String> row) {
		StringBuilder key = new StringBuilder(kind.name());
		kind.participants().forEach((part) -> key.append('\n').append(row.getOrDefault(part.name(), "")));
		key.append('\n').append(row.getOrDefault("aspect", ""));
		return Mark.of(key.append('\n').append(row.getOrDefault("locator", "")).toString());
	}

	/** Gives a row its id. */
	public void number(KindOfFact kind, Map<String, String> row) {
		Mark key = key(kind, row);
		long old = this.before.get(key);
		if (old != Marks.NONE && old <= MOST) {
			this.before.put(key, MOST + 1L);
			row.put("claim", this.others.getOrDefault(key, id((int) old)));
			return;
		}
		if (this.next > MOST) {
			throw Problem.badInput("file", "has more than " + MOST + " statements; import it in parts");
		}
		row.put("claim", id(this.next++));
	}

	public int next() {
		return this.next;
	}

}
