package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;
import org.tieline.problem.Problem;

/**
 * The ids of the claims of a dataset. A claim that was there before keeps its id: it is
 * known by its kind, its parts, its aspect and its locator. The number of a claim that is
 * gone is not used again.
 */
public final class ClaimNumbers {

	private static final int MOST = 999_999;

	private final String source;

	private final Map<String, Draft> before = new HashMap<>();

	private final Set<String> used = new HashSet<>();

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
				List<Draft> rows = SeedTable.read(kind.table(), Files.readString(table), FactTables.columns(kind),
						errors);
				errors.check();
				rows.forEach((row) -> this.before.put(key(kind, row.values()), row));
			}
		}
	}

	private static String key(KindOfFact kind, Map<String, String> row) {
		StringBuilder key = new StringBuilder(kind.name());
		kind.participants().forEach((part) -> key.append('\n').append(row.getOrDefault(part.name(), "")));
		return key.append('\n')
			.append(row.getOrDefault("aspect", ""))
			.append('\n')
			.append(row.getOrDefault("locator", ""))
			.toString();
	}

	/** Gives a row its id. */
	public void number(KindOfFact kind, Map<String, String> row) {
		String key = key(kind, row);
		Draft old = this.before.get(key);
		if (old != null && this.used.add(key)) {
			row.put("claim", old.getOr("claim", ""));
			return;
		}
		if (this.next > MOST) {
			throw Problem.badInput("file", "has more than " + MOST + " statements; import it in parts");
		}
		row.put("claim", String.format(Locale.ROOT, "%s.%02d", this.source, this.next++));
	}

	public int next() {
		return this.next;
	}

}
