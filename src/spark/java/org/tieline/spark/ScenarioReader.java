package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Reads which firms fail: all, those of a list, or those of a table of scenarios. */
final class ScenarioReader {

	private final NetworkTables tables;

	private final Map<String, Integer> numbers;

	ScenarioReader(NetworkTables tables, Map<String, Integer> numbers) {
		this.tables = tables;
		this.numbers = numbers;
	}

	/**
	 * Numbers of the firms that fail one after another.
	 * @param list a table with the column {@code firm}; null: every firm
	 * @throws Refused if a firm of the list is not in the network or stands outside
	 */
	int[] firms(@Nullable String list, Configuration configuration) throws IOException {
		Set<Integer> firms = new LinkedHashSet<>();
		if (list == null) {
			for (int firm = 0; firm < this.tables.firms.length; firm++) {
				if (!this.tables.outside[firm]) {
					firms.add(firm);
				}
			}
			return ints(firms);
		}
		try (Table table = open(list, configuration, List.of("firm"))) {
			while (table.next()) {
				firms.add(firm(table, table.text(0)));
			}
		}
		if (firms.isEmpty()) {
			throw new Refused(list + ": names no firm");
		}
		return ints(firms);
	}

	private int firm(Table table, @Nullable String id) {
		Integer firm = (id != null) ? this.numbers.get(id) : null;
		if (firm == null) {
			throw Refused.at(table.place(), "firm '" + id + "' is not in the network");
		}
		if (this.tables.outside[firm]) {
			throw Refused.at(table.place(),
					"firm '" + id + "' stands for firms that are not recorded, and cannot fail");
		}
		return firm;
	}

	/**
	 * The scenarios of a table with the columns {@code scenario}, {@code firm} or
	 * {@code link}, and {@code part} (1, if it is left out).
	 * @param file the table; null: each firm fails alone
	 */
	Scenario[] scenarios(@Nullable String file, Configuration configuration) throws IOException {
		if (file == null) {
			int[] firms = firms(null, configuration);
			Scenario[] alone = new Scenario[firms.length];
			for (int i = 0; i < firms.length; i++) {
				alone[i] = Scenario.failure(this.tables.firms[firms[i]], firms[i]);
			}
			return alone;
		}
		Map<String, Events> events = new LinkedHashMap<>();
		try (Table table = open(file, configuration, List.of("scenario", "firm", "link", "part"))) {
			while (table.next()) {
				String id = table.text(0);
				if (id == null) {
					throw Refused.at(table.place(), "scenario is missing");
				}
				events.computeIfAbsent(id, (key) -> new Events()).add(table);
			}
		}
		return events.entrySet().stream().map((one) -> one.getValue().scenario(one.getKey())).toArray(Scenario[]::new);
	}

	/** What happens in one scenario. */
	private final class Events {

		private final List<Integer> firms = new ArrayList<>();

		private final List<Double> failed = new ArrayList<>();

		private final List<Integer> links = new ArrayList<>();

		private final List<Double> cut = new ArrayList<>();

		void add(Table table) {
			double part = (table.text(3) != null) ? table.number(3) : 1;
			if (!(part >= 0 && part <= 1)) {
				throw Refused.at(table.place(), "part " + part + " is out of range; give 0 to 1");
			}
			String firm = table.text(1);
			if (firm != null && table.text(2) == null) {
				this.firms.add(firm(table, firm));
				this.failed.add(part);
				return;
			}
			if (firm != null || table.text(2) == null) {
				throw Refused.at(table.place(), "give a firm that fails or a link that is cut, one of the two");
			}
			long link = table.whole(2);
			if (link < 0 || link >= ScenarioReader.this.tables.links()) {
				throw Refused.at(table.place(), "link " + link + " does not exist");
			}
			this.links.add((int) link);
			this.cut.add(part);
		}

		private int firm(Table table, String id) {
			return ScenarioReader.this.firm(table, id);
		}

		Scenario scenario(String id) {
			return new Scenario(id, ints(this.firms), doubles(this.failed), ints(this.links), doubles(this.cut));
		}

	}

	private static int[] ints(Collection<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	private static double[] doubles(List<Double> numbers) {
		return numbers.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static Table open(String file, Configuration configuration, List<String> columns) throws IOException {
		Path path = new Path(file);
		String name = path.getName();
		if (!name.endsWith(".csv") && !name.endsWith(".parquet")) {
			throw new Refused(file + ": is neither .csv nor .parquet");
		}
		Path parent = path.getParent();
		Storage folder = new Storage(configuration, (parent != null) ? parent.toString() : ".");
		if (!folder.exists(name)) {
			throw new Refused(file + ": there is no such file");
		}
		Table table = name.endsWith(".csv") ? new CsvTable(folder, name, columns)
				: new ParquetTable(folder, name, columns);
		return table;
	}

}
