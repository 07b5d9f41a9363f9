package org.tieline.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.seed.Datasets;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are broken in one way each; what is left of them is worked out by hand. */
class BrokenFilesTest {

	private static final String HERON = company("h1", "Heron Telecom");

	private static final String ROWAN = company("r1", "Rowan Holding");

	private static final String OWNS = """
			{"id":"o1","schema":"Ownership","properties":{"owner":["r1"],"asset":["h1"]}}
			""";

	private static final String NO_JSON = ",the line is no JSON object,NO_JSON,,,\"one object of JSON on the line, each of its names once\"";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void aSmallRecord() {
		this.imports = new Imports(this.folder, Tables.small());
	}

	private static String company(String id, String name) {
		return "{\"id\":\"" + id + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"" + name + "\"]}}\n";
	}

	private List<String> skipped() throws IOException {
		return Files.readAllLines(this.imports.table("skipped.csv"));
	}

	@Test
	void whatComesTwiceIsCountedAndStopsAStrictImportIfItDiffers() throws IOException {
		Path file = this.imports.file("a.json", HERON + HERON + company("h1", "Another Name") + ROWAN + OWNS);

		DatasetReport report = this.imports.run("ftm", file);
		assertThat(report.entities()).isEqualTo(2);
		assertThat(skipped()).containsExactly("file,line,reason,code,field,found,right",
				"a.json,2,an earlier line says the same,NOT_MAPPED,,,",
				"a.json,3,an earlier line has the same id and says something else,SAME_ID,id,h1,\"one line for each id, or an id of its own\"");
		assertThatThrownBy(() -> this.imports.run("ftm", false, true, null, file))
			.hasMessageContaining("a.json:3: an earlier line has the same id");
	}

	@Test
	void aFileWithoutARecordAndOneOfAWrongFormatLeaveTheDatasetAsItIs() throws IOException {
		this.imports.run("ftm", this.imports.file("a.json", HERON + ROWAN + OWNS));
		String before = this.imports.version();

		Map<String, String> empty = Map.of("a.json", "", "b.json", "\n\n", "c.bods.json", "[]", "d.csv", "LEI\n");
		empty
			.forEach((name,
					text) -> assertThatThrownBy(() -> this.imports.run(
							name.endsWith("csv") ? "gleif" : name.contains("bods") ? "bods" : "ftm",
							this.imports.file(name, text)))
						.hasMessageContaining(name + ":1: holds no record"));
		assertThatThrownBy(() -> this.imports.run("ftm", this.imports.file("e.json", "{\"statementId\":\"s\"}\n")))
			.hasMessageContaining("all 1 claims of the dataset would be gone");
		assertThat(this.imports.version()).isEqualTo(before);
	}

	/** The archive with a folder has one file; the third is cut off behind its data. */
	@Test
	void aPackedFileIsKnownByItsContentAndReadIfItIsWhole() throws IOException {
		byte[] text = (HERON + ROWAN + OWNS).getBytes(StandardCharsets.UTF_8);
		Path gz = this.folder.resolve("packed.json");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
			out.write(text);
		}
		assertThat(this.imports.run("ftm", gz).claims()).isEqualTo(1);
		Path zip = zip("a.zip", text, "d/", "d/x.json");
		assertThat(this.imports.run("ftm", zip).changed()).isFalse();

		Path cut = this.folder.resolve("cut.zip");
		byte[] whole = Files.readAllBytes(zip);
		Files.write(cut, Arrays.copyOf(whole, whole.length - 30));
		assertThatThrownBy(() -> this.imports.run("ftm", cut)).hasMessageContaining("truncated or damaged");
		assertThatThrownBy(() -> this.imports.run("ftm", zip("two.zip", text, "x.json", "y.json")))
			.hasMessage("two.zip:1: has more than one file in it; unpack it and import each by itself, or together "
					+ "if they belong together");
	}

	private Path zip(String name, byte[] text, String... entries) throws IOException {
		Path path = this.folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(entry.endsWith("/") ? new byte[0] : text);
				zip.closeEntry();
			}
		}
		return path;
	}

	@Test
	void aFaultOfTheEncodingIsNamedByItsLine() throws IOException {
		Path latin = this.folder.resolve("latin.json");
		Files.write(latin, (HERON + ROWAN + company("x", "Caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> this.imports.run("ftm", latin))
			.hasMessage("latin.json:3: is not UTF-8; save it as UTF-8");

		Path xml = this.folder.resolve("latin.xml");
		Files.write(xml, "<a>\n<LEIRecord><LEI>\u00e9</LEI></LEIRecord></a>".getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> this.imports.run("gleif", xml)).hasMessageContaining("latin.xml:2: is not UTF-8");
	}

	/** The second line is no object, the third names a property twice. */
	@Test
	void aLineWithTwoObjectsOrWithANameTwiceIsBroken() throws IOException {
		Path file = this.imports.file("a.json", HERON + HERON.strip() + " " + ROWAN
				+ "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"],\"name\":[\"B\"]}}\n");

		assertThat(this.imports.run("ftm", file).entities()).isEqualTo(1);
		assertThat(skipped()).containsExactly("file,line,reason,code,field,found,right", "a.json,2" + NO_JSON,
				"a.json,3" + NO_JSON);
	}

	/** An id of a file is no id of the record, whatever it looks like. */
	@Test
	void noFileSpeaksOfTheRecordByAnIdOfItsOwn() throws IOException {
		Path file = this.imports.file("a.json", company("record:heron", "Some Heron") + ROWAN
				+ "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"r1\"],\"asset\":[\"record:heron\"]}}\n"
				+ "{\"id\":\"p\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"r1\"],\"asset\":[\"country:se\"]}}\n");

		DatasetReport report = this.imports.run("ftm", file);
		assertThat(this.imports.said())
			.contains("STAKE Rowan Holding, Some Heron, UNKNOWN UNKNOWN from null to null as of null");
		assertThat(report.claims()).isEqualTo(1);
		assertThat(report.skipped()).containsExactly(Map.entry("a link to a thing that is not imported", 1));
	}

	/** Two provisions under two programs are four restrictions. */
	@Test
	void eachProvisionOfEachProgramIsARestriction() throws IOException {
		Path file = this.imports.file("a.json", HERON + """
				{"id":"s","schema":"Sanction","properties":{"entity":["h1"],"authority":["Gull Office"],
				"program":["P1","P2"],"provisions":["Network ban","Some rule"],"country":["us","gb"]}}
				""".replace("\n\"program", "\"program"));

		this.imports.run("ftm", file);
		assertThat(this.imports.said()).filteredOn((line) -> line.startsWith("RESTRICTION Gull Office"))
			.hasSize(4)
			.filteredOn((line) -> line.contains("NETWORK_BAN"))
			.hasSize(2);
	}

	/** Three provisions without a word of ours are one restriction that names them. */
	@Test
	void provisionsWithoutAnEffectOfTheRecordAreOneRestriction() throws IOException {
		Path file = this.imports.file("a.json", HERON + """
				{"id":"s","schema":"Sanction","properties":{"entity":["h1"],"authority":["Gull Office"],
				"provisions":["Asset freeze","Port ban","Ship ban"],"country":["us"]}}
				""".replace("\n\"provisions", "\"provisions"));

		DatasetReport report = this.imports.run("ftm", file);
		assertThat(report.skipped()).isEmpty();
		assertThat(this.imports.said()).filteredOn((line) -> line.startsWith("RESTRICTION Gull Office")).hasSize(1);
	}

	/** What was revoked is not imported as what holds, if nobody says when it ended. */
	@Test
	void whatWasRevokedWithoutADayIsLeftOutAndCounted() throws IOException {
		String sanction = """
				{"id":"%s","schema":"Sanction","properties":{"entity":["h1"],"authority":["Gull Office"],"country":["us"],"status":["Revoked"]%s}}
				""";
		Path file = this.imports.file("a.json",
				HERON + sanction.formatted("s", "") + sanction.formatted("t", ",\"endDate\":[\"2018-05-01\"]"));

		DatasetReport report = this.imports.run("ftm", file);
		assertThat(report.skipped())
			.containsExactly(Map.entry("its status or role says that it is over, and no end is given", 1));
		assertThat(this.imports.said()).filteredOn((line) -> line.startsWith("RESTRICTION Gull Office")).hasSize(1);
	}

	private static String stake(String date, int percent) {
		return """
				{"statementId":"s%s","statementDate":"%s","recordId":"r","recordType":"relationship",
				"publicationDetails":{"bodsVersion":"0.4"},"recordDetails":{"subject":"e1","interestedParty":"e2",
				"interests":[{"type":"shareholding","share":{"exact":%d}}]}}""".formatted(date, date, percent);
	}

	private static String entity(String id) {
		return """
				{"statementId":"%s","statementDate":"2020-01-01","recordId":"%s","recordType":"entity",
				"publicationDetails":{"bodsVersion":"0.4"},"recordDetails":{"name":"Name %s",
				"entityType":{"type":"registeredEntity"}}}""".formatted(id, id, id);
	}

	/** The newest of three statements about one record counts: 30 percent. */
	@Test
	void theNewestStatementCountsThoughAllStandOnOneLine() throws IOException {
		String all = "[" + String.join(",", entity("e1"), entity("e2"), stake("2020-01-01", 10),
				stake("2022-01-01", 30), stake("2021-01-01", 20)) + "]";

		DatasetReport report = this.imports.run("bods", this.imports.file("a.json", all.replace("\n", "")));
		assertThat(report.skipped()).containsExactly(Map.entry("a later statement replaces it", 2));
		assertThat(this.imports.said()).filteredOn((line) -> line.startsWith("STAKE Name e2"))
			.hasSize(2)
			.anyMatch((line) -> line.contains("30%"));
		String inObject = "{\"notes\":[],\"of\":[\"x\"],\"statements\":" + all + "}";
		assertThat(this.imports.run("bods", this.imports.file("b.json", inObject)).claims()).isEqualTo(2);
	}

	@Test
	void aTableWithAnOpenQuotationMarkOrACrookedHeaderIsRefused() throws IOException {
		String[][] cases = { { "LEI,Entity.LegalName\nA1,\"Heron\nB2,Rowan\n", "2: opens a quotation mark" },
				{ "LEI,LEI\nA1,B\n", "1: has the column 'LEI' twice" }, { "a,b\n1,2\n", "1: has no column 'LEI or" } };
		for (String[] one : cases) {
			Path file = this.imports.file("a.csv", one[0]);
			assertThatThrownBy(() -> this.imports.run("gleif", file)).hasMessageContaining("a.csv:" + one[1]);
		}
		Path whole = this.imports.file("b.csv",
				"LEI,Entity.LegalName\n529900AAAAAAAAAAAA08,\"He\"\"ron\"\n529900BBBBBBBBBBBB91,5\" pipe\n");
		assertThat(this.imports.run("gleif", whole).entities()).isEqualTo(2);
	}

	@Test
	void aMappingThatNamesWhatIsNotThereIsRefused() throws IOException {
		String mapping = """
				{"things":{"t":{"kind":"COMPANY","name":"%s"},"o":{"kind":"COMPANY","name":"owner"}},
				"claims":[{"kind":"STAKE","parts":{"holder":"o","company":"t"},
				"values":{"stance":"=STATES","interest":"=EQUITY","directness":"=DIRECT","%s":"=x"}}]}""";
		Path table = this.imports.file("a.csv", "name,owner\nHeron,Rowan\n");

		assertThatThrownBy(() -> mapped(table, mapping.formatted("nome", "note")))
			.hasMessageContaining("a.csv:1: has no column 'nome'");
		assertThatThrownBy(() -> mapped(table, mapping.formatted("name", "colour")))
			.hasMessageContaining("'colour' is no column of stakes.csv");
		assertThat(mapped(table, mapping.formatted("name", "note")).claims()).isEqualTo(1);
	}

	private DatasetReport mapped(Path table, String mapping) throws IOException {
		return this.imports.run("csv", false, false, this.imports.file("mapping.json", mapping), table);
	}

	/** Signs that turn the direction of a text, and those that nobody sees. */
	@Test
	void namesKeepNoSignThatNobodySees() throws IOException {
		this.imports.run("ftm", this.imports.file("a.json", company("x", "Bad\\u0000 \\u202eName")));

		assertThat(this.imports.id("Bad Name")).startsWith("lake-x-");
	}

	@Test
	void aSwitchSaysYesOrNoAndAnOptionHasAValue() throws IOException {
		Path file = this.imports.file("a.json",
				HERON + "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Jane Roe\"]}}\nnothing\n");

		assertThat(command(file, "--persons=no", "--strict=no")).contains("1 left out: persons were not asked for");
		assertThat(command(file, "--persons=maybe")).contains("--persons: 'maybe' is neither yes nor no");
		assertThat(command(file, "--url")).contains("--url: is missing its value");
		assertThat(command(file, "--published=2019-13-45")).contains("--published: '2019-13-45' is no day");
		assertThat(command(file, "--published=2027")).contains("published: 2027 is still to come");
		assertThat(command(file, "--published=2022")).contains("Imported.");
		assertThat(Files.readString(this.folder.resolve("other/lake/sources.csv"))).contains(",2022,");
	}

	private String command(Path file, String... options) {
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
		List<String> all = new ArrayList<>(List.of("import", file.toString(), "--format=ftm", "--dataset=lake",
				"--licence=CC0-1.0", "--source=Lake", "--folder=" + this.folder.resolve("other")));
		all.addAll(List.of(options));
		DatasetCommand.run(LocalDate.of(2026, 1, 2), out, out, all.toArray(String[]::new));
		return told.toString(StandardCharsets.UTF_8);
	}

	/** A process that ended between the renames of an import left the old folder. */
	@Test
	void aDatasetIsPutBackIfAProcessEndedBetweenTwoRenames() throws IOException {
		this.imports.run("ftm", this.imports.file("a.json", HERON));
		String before = this.imports.version();
		Datasets datasets = this.imports.datasets;
		Files.move(datasets.of("lake"), datasets.folder().resolve(".lake.old"));

		assertThat(this.imports.version()).isEqualTo(before);
		datasets.alone(() -> {
			assertThatThrownBy(() -> datasets.remove("lake")).hasMessageContaining("another import or removal");
			return before;
		});
		datasets.remove("lake");
		assertThat(datasets.names()).isEmpty();
	}

}
