package org.tieline.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.problem.Problem;

/**
 * The columns of a table, and the kinds of fact that its rows may be. The columns are
 * those of the seed tables; a column {@code kind} names the kind of each row.
 */
final class TableColumns {

	/** The column that names the kind of a row. */
	static final String KIND = "kind";

	/** The columns that are read besides those of the kind. */
	static final List<String> READ = List.of("stance", "aspect", "value", "unit", "as_stated", "from", "to", "as_of",
			"speaker", "derivation");

	/** The columns of a seed table that say where a claim is printed: carried along. */
	static final List<String> CARRIED = List.of("claim", "source", "locator", "said_on", "repeats", "note");

	/** What the columns begin with that an answer adds. */
	static final String ADDED = "tieline_";

	private static final int LIKE = 2;

	private final List<String> names;

	private final List<KindOfFact> kinds;

	private TableColumns(List<String> names, List<KindOfFact> kinds) {
		this.names = names;
		this.kinds = kinds;
	}

	/** The columns by place, in lower case with underscores. */
	List<String> names() {
		return this.names;
	}

	/**
	 * The kinds that the columns fit; a row is of the one of them that its unit fits.
	 * With a column {@code kind}: all.
	 */
	List<KindOfFact> kinds() {
		return this.kinds;
	}

	/**
	 * Reads a header.
	 * @param header the first row
	 * @param asked the kind that the table is of; null: its columns tell
	 * @param all every kind of fact
	 * @throws Problem BAD_USER_INPUT with line and column for a column that is unknown,
	 * missing or there twice
	 */
	static TableColumns of(List<String> header, @Nullable KindOfFact asked, Collection<KindOfFact> all) {
		List<String> names = header.stream().map(TableColumns::plain).toList();
		requireHeader(header, names, all);
		for (int i = 0; i < names.size(); i++) {
			if (names.indexOf(names.get(i)) < i) {
				throw GivenTable.refused(1, i + 1,
						"the column '" + names.get(i) + "' is there twice; keep one of them");
			}
		}
		if (names.contains(KIND)) {
			requireKnown(names, union(all), "a table of several kinds");
			return new TableColumns(names, (asked != null) ? List.of(asked) : List.copyOf(all));
		}
		List<KindOfFact> fitting = all.stream()
			.filter((kind) -> (asked == null || kind.equals(asked)) && fits(names, kind))
			.toList();
		if (fitting.isEmpty()) {
			throw unfit(names, (asked != null) ? asked : nearest(names, all));
		}
		return new TableColumns(names, fitting);
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
	}

	private static void requireHeader(List<String> header, List<String> names, Collection<KindOfFact> all) {
		Set<String> known = union(all);
		if (names.stream().noneMatch(known::contains)) {
			throw GivenTable.refused(1, 1, "'" + header.getFirst()
					+ "' is no column, nor is any other cell of this line; name the columns in the first line, such as company,market,value,unit,from,to");
		}
	}

	private static Set<String> union(Collection<KindOfFact> kinds) {
		Set<String> columns = new LinkedHashSet<>();
		kinds.forEach((kind) -> columns.addAll(columns(kind)));
		columns.add(KIND);
		return columns;
	}

	/** The columns that a table of a kind may have. */
	static Set<String> columns(KindOfFact kind) {
		Set<String> columns = new LinkedHashSet<>();
		kind.participants().forEach((one) -> columns.add(one.name()));
		kind.attributes().forEach((one) -> columns.add(one.name()));
		columns.addAll(READ);
		columns.addAll(CARRIED);
		return columns;
	}

	private static boolean fits(List<String> names, KindOfFact kind) {
		Set<String> columns = columns(kind);
		return names.stream().allMatch((name) -> columns.contains(name) || name.startsWith(ADDED))
				&& missing(names, kind).isEmpty();
	}

	private static List<String> missing(List<String> names, KindOfFact kind) {
		return kind.participants()
			.stream()
			.filter(Participant::required)
			.map(Participant::name)
			.filter((name) -> !names.contains(name))
			.toList();
	}

	/** The kind that the most columns belong to. */
	private static KindOfFact nearest(List<String> names, Collection<KindOfFact> all) {
		return all.stream()
			.max(Comparator.comparing((KindOfFact kind) -> like(names, columns(kind)))
				.thenComparing((kind) -> -missing(names, kind).size()))
			.orElseThrow();
	}

	private static long like(List<String> names, Set<String> columns) {
		return names.stream().filter((name) -> columns.contains(name) || !near(name, columns).isEmpty()).count();
	}

	private static Problem unfit(List<String> names, KindOfFact kind) {
		requireKnown(names, columns(kind), "a table of " + kind.table().replaceAll("[.].*", "").replace('_', ' '));
		return GivenTable.refused(1, names.size() + 1, "a table of the kind " + kind.name() + " needs the column "
				+ String.join(", ", missing(names, kind)) + "; add it, or name the kind that the table is of");
	}

	private static void requireKnown(List<String> names, Set<String> known, String table) {
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			if (!known.contains(name) && !name.startsWith(ADDED)) {
				List<String> near = near(name, known);
				throw GivenTable.refused(1, i + 1,
						"'" + name + "' is no column of " + table + "; "
								+ (near.isEmpty() ? "its columns are " + String.join(", ", known)
										: "the nearest are " + String.join(", ", near)));
			}
		}
	}

	/** Names in nearly the same spelling, or with the name in them; nearest first. */
	private static List<String> near(String name, Set<String> known) {
		return new TreeSet<>(known).stream()
			.filter((one) -> steps(name, one) <= LIKE
					|| (name.length() > LIKE && (one.contains(name) || name.contains(one))))
			.sorted(Comparator.comparing((String one) -> steps(name, one)))
			.limit(3)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** How many letters differ (Levenshtein 1966). */
	private static int steps(String one, String other) {
		int[] last = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] next = new int[other.length() + 1];
			next[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				next[j] = Math.min(same, Math.min(last[j], next[j - 1]) + 1);
			}
			last = next;
		}
		return last[other.length()];
	}

}
