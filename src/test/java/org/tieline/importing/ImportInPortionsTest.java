package org.tieline.importing;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.claim.EntityKind;
import org.tieline.dataset.Said;
import org.tieline.dataset.Thing;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.seed.ClaimNumbers;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.EntityTables;
import org.tieline.seed.FactTables;
import org.tieline.seed.RecordPortions;
import org.tieline.seed.SeedReader;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An import holds a portion of the claims at a time. What is refused must not depend on
 * how large it is.
 */
class ImportInPortionsTest {

	private static final int ALL = 1_000_000;

	@TempDir
	private Path folder;

	/** A dataset under the hands of chance: its tables row by row. */
	private final class Drawn {

		private final Random random;

		private final String name;

		private final Path place;

		private final DatasetTables tables;

		/** The tables of the claims, in their order. */
		private final List<String> written = new ArrayList<>();

		private int claims;

		Drawn(Random random, String name) throws IOException {
			this.random = random;
			this.name = name;
			this.place = Files.createDirectories(ImportInPortionsTest.this.folder.resolve(name));
			this.tables = new DatasetTables(this.place);
			things("sources.csv", Map.of("id", "dataset-" + name, "title", "Register", "kind", "DATASET"));
		}

		void things(String table, Map<String, String> row) throws IOException {
			this.tables.add(table, EntityTables.columns().get(table), row);
		}

		String id(int number) {
			return DatasetTables.id(this.name, "c" + number);
		}

		void claim(String kind, Map<String, String> cells) throws IOException {
			KindOfFact of = Kinds.all().byName(kind);
			Map<String, String> row = new HashMap<>(cells);
			row.put("claim", String.format("dataset-%s.%02d", this.name, ++this.claims));
			row.put("source", "dataset-" + this.name);
			row.putIfAbsent("stance", "STATES");
			row.put("locator", "record " + this.claims);
			// A cell may go on in the next line.
			row.put("note", (this.claims % 5 == 0) ? "Of two\nlines, and \"quoted\"." : "");
			this.tables.add(of.table(), FactTables.columns(of), row);
			this.written.add(of.table());
		}

		int draw(int most) {
			return this.random.nextInt(most);
		}

		List<Path> files() throws IOException {
			try (Stream<Path> files = Files.list(this.place)) {
				return files.toList();
			}
		}

		/** Where the claims come from: claim 7 from line 7. */
		RowSpots spots() {
			RowSpots spots = new RowSpots();
			for (int i = 0; i < this.written.size(); i++) {
				spots.add(this.written.get(i), new SkipLog.Spot(0, i + 1));
			}
			return spots;
		}

		String any(String... words) {
			return words[draw(words.length)];
		}

	}

	/** Stakes, shares and funding, of which many cannot be true together. */
	private void draw(Drawn drawn, int claims, String... others) throws IOException {
		for (int i = 0; i < 12; i++) {
			drawn.things("entities.csv", Map.of("id", drawn.id(i), "kind", "COMPANY", "name", "Works " + i));
		}
		// With the 60 percent of the other dataset this is too much, for it is Huawei.
		// The later line is refused, so the first line is another.
		stake(drawn, drawn.id(5), drawn.id(6), "1");
		stake(drawn, drawn.id(5), drawn.id(3), "50");
		List<String> companies = new ArrayList<>(List.of("huawei", "qualcomm"));
		companies.addAll(List.of(others));
		for (int i = 0; i < 12; i++) {
			companies.add(drawn.id(i));
		}
		String[] all = companies.toArray(String[]::new);
		for (int i = 0; i < claims; i++) {
			int kind = drawn.draw(4);
			Map<String, String> row = new HashMap<>();
			row.put("value", String.valueOf(10 + drawn.draw(50)));
			row.put("unit", "percent");
			if (kind < 2) {
				row.putAll(Map.of("holder", drawn.any(all), "company", drawn.any(all), "interest", "EQUITY",
						"directness", drawn.any("DIRECT", "DIRECT", "UNKNOWN"), "aspect", "percent", "as_of",
						drawn.any("2020", "2021")));
			}
			else if (kind == 2) {
				row.putAll(Map.of("company", drawn.any(all), "market", "market-telecom-equipment-world", "as_of",
						drawn.any("2020", "2021")));
			}
			else {
				row.putAll(Map.of("funder", "gov-us", "recipient", drawn.any(all), "instrument", "GRANT", "unit", "USD",
						"aspect", "amount", "from", drawn.any("2019", "2020", "2021")));
				if (drawn.draw(2) == 0) {
					row.put("part_of_claim", String.format("dataset-%s.%02d", drawn.name, 1 + drawn.draw(claims)));
				}
			}
			if (drawn.draw(8) == 0) {
				row.put("repeats", String.format("dataset-%s.%02d", drawn.name, 1 + drawn.draw(claims)));
			}
			drawn.claim((kind < 2) ? "STAKE" : (kind == 2) ? "MARKET_SHARE" : "FUNDING", row);
		}
		drawn.tables.close();
	}

	/** What a check in portions of that size leaves: the tables, and what it refused. */
	private Map<String, List<String>> checked(Drawn lake, Drawn pond, int most) throws IOException {
		Path copy = Files.createDirectories(this.folder.resolve("lake-" + most));
		for (Path file : lake.files()) {
			Files.copy(file, copy.resolve(file.getFileName()));
		}
		RecordPortions portions = new RecordPortions(Tables.small().files(),
				new TreeMap<>(Map.of("lake", copy, "pond", pond.place)), Kinds.all(), Checks.intake(), most);
		try (SkipLog skipped = new SkipLog(false, copy.resolve("skipped.csv"))) {
			new DatasetCheck(new SeedReader(Kinds.all(), Checks.intake()), Kinds.all(), portions, "lake", lake.spots())
				.check(copy, skipped, false);
		}
		Map<String, List<String>> left = new TreeMap<>();
		for (String name : List.of("stakes.csv", "market_shares.csv", "fundings.csv")) {
			left.put(name, Files.readAllLines(copy.resolve(name)));
		}
		left.put("skipped.csv", Files.readAllLines(copy.resolve("skipped.csv")).stream().sorted().toList());
		return left;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void portionsRefuseWhatTheWholeRefuses(long seed) throws IOException {
		Random random = new Random(seed);
		Drawn pond = new Drawn(random, "pond");
		for (int i = 0; i < 3; i++) {
			pond.things("entities.csv", Map.of("id", pond.id(i), "kind", "COMPANY", "name", "Mill " + i));
		}
		stake(pond, pond.id(0), "huawei", "60");
		stake(pond, pond.id(0), pond.id(1), "60");
		pond.tables.close();
		Drawn lake = new Drawn(random, "lake");
		draw(lake, 120, pond.id(1), pond.id(2));
		// One thing of the dataset is one of the record: their stakes belong together.
		Files.writeString(lake.place.resolve("same.csv"), "entity,same_as,verdict,reason\n" + lake.id(3)
				+ ",huawei,SAME,told\n" + lake.id(4) + ",qualcomm,DIFFERENT,\n");
		Map<String, List<String>> whole = checked(lake, pond, ALL);
		assertThat(String.join("\n", whole.get("skipped.csv"))).contains("the direct stakes in 'huawei'")
			.contains("the parts of 'market-telecom-equipment-world'")
			.contains("part_of_claim: ")
			.contains("no claim 'dataset-lake.");
		for (int most : List.of(2, 25)) {
			checked(lake, pond, most)
				.forEach((table, lines) -> assertThat(lines).as("%s in portions of %s", table, most)
					.containsExactlyElementsOf(whole.get(table)));
		}
	}

	private void stake(Drawn drawn, String holder, String company, String percent) throws IOException {
		drawn.claim("STAKE", Map.of("holder", holder, "company", company, "interest", "EQUITY", "directness", "DIRECT",
				"aspect", "percent", "value", percent, "unit", "percent", "as_of", "2020"));
	}

	@Test
	void anImportInPortionsLeavesTheSameTablesAsOneInOnePiece() throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 60; i++) {
			lines.append(
					"{\"id\":\"c%d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Works %d\"],\"jurisdiction\":[\"se\"]}}\n"
						.formatted(i, i));
			lines.append(
					"{\"id\":\"o%d\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c%d\"],\"asset\":[\"c%d\"],\"percentage\":[\"%d\"],\"startDate\":[\"2015\"]}}\n"
						.formatted(i, i * 7 % 40, (i * 7 + 1) % 20, i));
		}
		Path file = Files.writeString(this.folder.resolve("lines.json"), lines.toString());
		Map<String, String> whole = imported(file, ALL);
		assertThat(whole.keySet()).contains("entities.csv", "stakes.csv", "skipped.csv");
		assertThat(whole.get("skipped.csv")).contains("repeats");
		Map<String, String> parted = imported(file, 4);
		// The portions are read in another order.
		assertThat(parted.remove("skipped.csv").lines())
			.containsExactlyInAnyOrderElementsOf(whole.remove("skipped.csv").lines().toList());
		assertThat(parted).isEqualTo(whole);
	}

	private Map<String, String> imported(Path file, int portion) throws IOException {
		Imports imports = new Imports(this.folder.resolve("portion-" + portion), Tables.small());
		DatasetReport report = imports.run("ftm", portion, file);
		assertThat(report.claims()).isPositive();
		Map<String, String> tables = new TreeMap<>();
		for (String name : List.of("entities.csv", "stakes.csv", "skipped.csv", "dataset.properties", "sources.csv")) {
			tables.put(name, Files.readString(imports.table(name)));
		}
		return tables;
	}

	@Test
	void aStrictImportInPortionsNamesWhatIsRefusedAndLeavesNothing() throws IOException {
		String stake = "{\"id\":\"%s\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c1\"],\"asset\":[\"c2\"],\"percentage\":[\"%s\"],\"startDate\":[\"2015\"]}}\n";
		Path file = Files.writeString(this.folder.resolve("lines.json"),
				"{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"One\"]}}\n"
						+ "{\"id\":\"c2\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Two\"]}}\n"
						+ stake.formatted("o1", "10") + stake.formatted("o2", "20"));
		Imports imports = new Imports(this.folder, Tables.small());
		assertThatThrownBy(() -> imports.run("ftm", 1, true, file)).hasMessageContaining("lake/stakes.csv:")
			.hasMessageContaining("repeats");
		assertThat(imports.datasets.names()).isEmpty();
	}

	/** Tables of another dataset may be written by hand, in a spreadsheet. */
	@Test
	void anotherDatasetMayHaveAMarkAndLinesOfWindowsAndMustBeUtf8() throws IOException {
		Path file = Files.writeString(this.folder.resolve("lines.json"),
				"{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Heron Works\"],\"jurisdiction\":[\"se\"]}}\n"
						+ "{\"id\":\"c2\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Two\"]}}\n"
						+ "{\"id\":\"o1\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c1\"],\"asset\":[\"c2\"]}}\n");
		Imports imports = new Imports(this.folder, Tables.small());
		Path pond = Files.createDirectories(this.folder.resolve("datasets").resolve("pond"));
		String id = DatasetTables.id("pond", "x");
		String table = "\uFEFF" + String.join(",", EntityTables.columns().get("entities.csv")) + "\r\n,,,,,,,,\r\n"
				+ "se,COUNTRY,Sweden,,,,,,\r\n" + id + ",COMPANY,Heron Works,,se,,,,\"Of two\r\nlines.\"\r\n";
		Files.writeString(pond.resolve("entities.csv"), table);

		DatasetReport report = imports.run("ftm", 1, file);

		assertThat(report.claims()).isEqualTo(1);
		assertThat(imports.table("proposals.csv")).content().contains("," + id + ",0.85");

		Files.write(pond.resolve("entities.csv"),
				table.replace("Of two", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> imports.run("ftm", 1, file)).hasMessageContaining("pond/entities.csv:4: is not UTF-8");
	}

	/** No portion grows with the file, so the memory does not either. */
	@Test
	void aPortionHoldsAsMuchOfALongFileAsOfAShortOne() throws IOException {
		int shorter = longest("short", 2_000);
		int longer = longest("long", 16_000);
		assertThat(shorter).isBetween(100, 600);
		assertThat(longer).isBetween(100, 600);
	}

	/** The most rows of the dataset that any portion of some 100 claims holds. */
	private int longest(String name, int claims) throws IOException {
		Drawn drawn = new Drawn(new Random(claims), name);
		for (int i = 0; i < claims; i++) {
			drawn.things("entities.csv", Map.of("id", drawn.id(i), "kind", "COMPANY", "name", "Works " + i));
			drawn.claim("STAKE", Map.of("holder", drawn.id(i), "company", drawn.id(i * 7 % claims), "interest",
					"EQUITY", "directness", "UNKNOWN"));
		}
		drawn.tables.close();
		RecordPortions portions = new RecordPortions(Tables.small().files(), Map.of(name, drawn.place), Kinds.all(),
				Checks.intake(), 100);
		assertThat(portions.count()).isBetween(claims / 100, claims / 100 + 1);
		int most = 0;
		Set<String> home = new HashSet<>();
		for (int number = 0; number < portions.count(); number += 7) {
			RecordPortions.Portion portion = portions.portion(number);
			int rows = 0;
			for (String table : List.of(name + "/stakes.csv", name + "/entities.csv")) {
				rows += (int) portion.files().texts().get(table).lines().filter((line) -> !line.isBlank()).count();
			}
			portion.home()
				.get(name + "/stakes.csv")
				.keySet()
				.forEach((line) -> assertThat(home.add("" + line)).isTrue());
			most = Math.max(most, rows);
		}
		return most;
	}

	@Test
	void readingHoldsNoThingAndNoStatement() throws IOException {
		DatasetTables tables = new DatasetTables(this.folder);
		List<WeakReference<Object>> given = new ArrayList<>();
		try (SkipLog skipped = new SkipLog(true, this.folder.resolve("skipped.csv"))) {
			DatasetThings things = new DatasetThings("lake", tables, skipped);
			DatasetClaims claims = new DatasetClaims(things, tables, new ClaimNumbers("dataset-lake", 1), Kinds.all(),
					skipped, "dataset-lake", null, java.time.LocalDate.of(2026, 1, 2));
			for (int i = 0; i < 2_000; i++) {
				Thing thing = new Thing("c" + i, EntityKind.COMPANY, new String("Works " + i), List.of(), "se",
						List.of(), i + 1);
				given.add(new WeakReference<>(thing));
				given.add(new WeakReference<>(thing.name()));
				things.thing(thing);
			}
			for (int i = 0; i < 2_000; i++) {
				Said said = new Said("STAKE", Map.of("holder", "c" + i, "company", "c" + i / 2),
						Map.of("stance", "STATES", "interest", "EQUITY", "directness", "UNKNOWN"), "record " + i,
						3_000 + i);
				given.add(new WeakReference<>(said));
				given.add(new WeakReference<>(said.locator()));
				claims.said(said);
			}
			tables.close();
			System.gc();
			assertThat(given.stream().filter((one) -> one.get() != null).count()).isLessThan(50);
			assertThat(things.count()).isEqualTo(2_000);
			assertThat(claims.spots().of("stakes.csv", 1_999).line()).isEqualTo(4_999);
		}
	}

	@Test
	void noTwoChecksTakeAKindTogetherByDifferentParts() {
		Kinds.all()
			.all()
			.forEach((kind) -> assertThat(kind.participants())
				.anyMatch((part) -> part.name().equals(Checks.intake().together(kind))));
		assertThat(Checks.intake().together(Kinds.all().byName("STAKE"))).isEqualTo("company");
		assertThat(Checks.intake().together(Kinds.all().byName("MARKET_SHARE"))).isEqualTo("market");
		assertThat(Checks.intake().naming(Kinds.all().byName("FUNDING"))).containsExactly("part_of_claim", "repeats");
	}

}
