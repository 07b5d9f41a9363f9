package org.tieline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Intake;

/**
 * The record and its datasets in portions. Every check of a portion finds what it would
 * find in the whole, so that datasets need not fit into the memory.
 *
 * <p>
 * A portion has the whole record, and of each dataset the claims that are at home in it.
 * Claims that are checked together are at home in one portion ({@link Intake#together}).
 * With them come the entities that they name. Claims that name other claims, and those
 * that are named, are in every portion, and so are the small tables: sources, products,
 * markets, measures, decisions. Lines that a portion does not have are empty in it, so
 * that a line has the number that it has in its file.
 */
public final class RecordPortions {

	private static final String ENTITIES = "entities.csv";

	private static final String ID = "id";

	private static final String CLAIM = "claim";

	private final SeedFiles whole;

	private final SortedMap<String, Path> parted = new TreeMap<>();

	private final Map<String, KindOfFact> kinds = new HashMap<>();

	private final Intake intake;

	private final SameThings same;

	/** Entities that every portion has, because one of its other tables names them. */
	private final Set<String> named = new HashSet<>();

	private final Set<String> linked = new HashSet<>();

	private final Map<String, BitSet> dropped = new HashMap<>();

	private final int count;

	private long rows;

	/**
	 * One portion.
	 *
	 * @param files its tables
	 * @param home the claims at home in it, by their table and line
	 */
	public record Portion(SeedFiles files, Map<String, Map<Long, Row>> home) {

		/** Whether a claim is at home here. */
		public boolean isHome(String file, long line) {
			return this.home.getOrDefault(file, Map.of()).containsKey(line);
		}

		/** A claim that is at home here. */
		public Row row(String file, long line) {
			return Objects.requireNonNull(this.home.getOrDefault(file, Map.of()).get(line));
		}

	}

	/**
	 * A claim in its table.
	 *
	 * @param number the number of its row, from 0
	 * @param locator where its source has it
	 * @param linked whether it names another claim, or is named by one; then it is in
	 * every portion
	 */
	public record Row(int number, String locator, boolean linked) {
	}

	/** Takes the rows of a table. */
	@FunctionalInterface
	private interface Rows {

		void take(CsvRecord row, List<String> header, int number);

	}

	/**
	 * Prepares the portions.
	 * @param record the tables of the record
	 * @param datasets the folders of the datasets by their names
	 * @param most how many claims a portion has, more or less
	 */
	public RecordPortions(SeedFiles record, Map<String, Path> datasets, KindsOfFact kinds, Intake intake, int most) {
		this.intake = intake;
		kinds.all().forEach((kind) -> this.kinds.put(kind.table(), kind));
		SeedFiles whole = record;
		for (Map.Entry<String, Path> dataset : datasets.entrySet()) {
			whole = whole.with(dataset.getKey(), dataset.getValue(), (table) -> !isParted(table));
			new DatasetFolder(dataset.getValue()).tables().forEach((table, file) -> {
				if (isParted(table)) {
					this.parted.put(dataset.getKey() + "/" + table, file);
				}
			});
		}
		this.same = SameThings.read(whole, SeedFiles.errors());
		this.named.addAll(this.same.named());
		for (Map.Entry<String, Path> table : Map.copyOf(this.parted).entrySet()) {
			if (!look(table.getKey(), table.getValue())) {
				// Its faults are named by reading it as a whole.
				String dataset = String.valueOf(SeedFiles.dataset(table.getKey()));
				whole = whole.with(dataset, datasets.getOrDefault(dataset, Path.of(dataset)),
						SeedFiles.base(table.getKey())::equals);
				this.parted.remove(table.getKey());
			}
		}
		this.whole = whole;
		whole.texts().forEach(this::look);
		this.count = (int) Math.max(1, (this.rows + most - 1) / most);
	}

	private boolean isParted(String table) {
		return table.equals(ENTITIES) || this.kinds.containsKey(table);
	}

	/** Finds out which claims are linked. */
	private boolean look(String file, Path path) {
		KindOfFact kind = this.kinds.get(SeedFiles.base(file));
		if (kind == null) {
			return each(path, (row, header, number) -> {
			});
		}
		Set<String> naming = this.intake.naming(kind);
		return each(path, (row, header, number) -> {
			this.rows++;
			for (String column : naming) {
				String other = cell(row, header, column);
				if (!other.isEmpty()) {
					this.linked.add(other);
					this.linked.add(cell(row, header, CLAIM));
				}
			}
		});
	}

	/** Finds out which entities of datasets the other tables name. */
	private void look(String file, String text) {
		Set<String> datasets = new HashSet<>();
		this.parted.keySet().forEach((table) -> datasets.add(SeedFiles.dataset(table) + "-"));
		KindOfFact kind = this.kinds.get(SeedFiles.base(file));
		Set<String> naming = (kind != null) ? this.intake.naming(kind) : Set.of();
		try (CsvReader<CsvRecord> reader = SeedTable.reader().ofCsvRecord(text)) {
			List<String> header = List.of();
			for (CsvRecord row : reader) {
				header = header.isEmpty() ? row.getFields() : header;
				for (String field : row.getFields()) {
					for (String cell : field.split(";")) {
						if (datasets.stream().anyMatch(cell.strip()::startsWith)) {
							this.named.add(cell.strip());
						}
					}
				}
				for (String column : naming) {
					String other = cell(row, header, column);
					if (!other.isEmpty()) {
						this.linked.add(other);
					}
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			// The check of the table names it.
			return;
		}
	}

	/** How many portions there are. */
	public int count() {
		return this.count;
	}

	/** Leaves claims out of every portion from now on. */
	public void drop(Map<String, BitSet> lines) {
		lines.forEach((file, some) -> this.dropped.computeIfAbsent(file, (key) -> new BitSet()).or(some));
	}

	/** The lines of a table that were dropped. */
	public BitSet dropped(String file) {
		return this.dropped.getOrDefault(file, new BitSet());
	}

	/**
	 * The record with the entities that its decisions name, and no claim of a dataset.
	 */
	public SeedFiles things() {
		return entities(this.whole, -1, new HashSet<>(this.named));
	}

	/** The portion with a number, from 0. */
	public Portion portion(int number) {
		SeedFiles files = this.whole;
		Set<String> needed = new HashSet<>(this.named);
		Map<String, Map<Long, Row>> home = new HashMap<>();
		for (Map.Entry<String, Path> table : this.parted.entrySet()) {
			KindOfFact kind = this.kinds.get(SeedFiles.base(table.getKey()));
			if (kind != null) {
				Map<Long, Row> ofTable = home.computeIfAbsent(table.getKey(), (key) -> new HashMap<>());
				files = files.with(table.getKey(), claims(table, kind, number, ofTable, needed));
			}
		}
		return new Portion(entities(files, number, needed), home);
	}

	private String claims(Map.Entry<String, Path> table, KindOfFact kind, int number, Map<Long, Row> home,
			Set<String> needed) {
		String part = this.intake.together(kind);
		BitSet without = dropped(table.getKey());
		PortionText text = new PortionText();
		each(table.getValue(), (row, header, at) -> {
			if (at < 0) {
				text.add(row);
				return;
			}
			if (without.get(Math.toIntExact(row.getStartingLineNumber()))) {
				return;
			}
			boolean isHome = isHome(this.same.id(cell(row, header, part)), number);
			boolean isLinked = this.linked.contains(cell(row, header, CLAIM));
			if (isHome) {
				home.put(row.getStartingLineNumber(), new Row(at, cell(row, header, "locator"), isLinked));
			}
			if (isHome || isLinked) {
				text.add(row);
				row.getFields().forEach((cell) -> needed.add(cell.strip()));
			}
		});
		return text.toString();
	}

	private SeedFiles entities(SeedFiles claims, int number, Set<String> needed) {
		SeedFiles files = claims;
		for (Map.Entry<String, Path> table : this.parted.entrySet()) {
			if (SeedFiles.base(table.getKey()).equals(ENTITIES)) {
				PortionText text = new PortionText();
				each(table.getValue(), (row, header, at) -> {
					String id = cell(row, header, ID);
					if (at < 0 || cell(row, header, "kind").equals("COUNTRY") || needed.contains(id)
							|| isHome(id, number)) {
						text.add(row);
					}
				});
				files = files.with(table.getKey(), text.toString());
			}
		}
		return files;
	}

	private boolean isHome(String id, int number) {
		int mixed = id.hashCode() * 0x9E3779B9;
		return Math.floorMod(mixed ^ (mixed >>> 16), this.count) == number;
	}

	private static String cell(CsvRecord row, List<String> header, String column) {
		int index = header.indexOf(column);
		return (index >= 0 && index < row.getFieldCount()) ? row.getField(index).strip() : "";
	}

	/** Hands on the header as number -1 and then all rows; false: the file is broken. */
	private static boolean each(Path path, Rows rows) {
		List<String> header = List.of();
		int number = -1;
		try (CsvReader<CsvRecord> reader = SeedTable.reader().ofCsvRecord(Files.newBufferedReader(path))) {
			for (CsvRecord row : reader) {
				if (row.getFields().stream().allMatch(String::isBlank)) {
					continue;
				}
				header = (number < 0) ? row.getFields().stream().map(SeedFiles::unmarked).toList() : header;
				rows.take(row, header, number);
				number++;
			}
			return number >= 0;
		}
		catch (CsvParseException | CharacterCodingException ex) {
			return false;
		}
		catch (IOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				return false;
			}
			throw new UncheckedIOException(ex);
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				return false;
			}
			throw ex;
		}
	}

}
