package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.TielineIT;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord;

/**
 * Seed tables that a test fills row by row, as {@code column=cell | column=cell}; cells
 * that a row leaves out are blank. The first row of a table is line 2.
 */
public final class Tables {

	private final Map<String, List<String>> columns = new LinkedHashMap<>();

	private final Map<String, List<String>> lines = new LinkedHashMap<>();

	private final Map<String, String> texts = new HashMap<>();

	private Tables() {
		table("sources.csv", "id,title,publisher,author,published_on,url,kind,republished_from,note");
		table("entities.csv", "id,kind,name,aliases,country,covers,identifiers,unnamed,note");
		table("products.csv", "id,name,aliases,broader,use,catch_all,identifiers,note");
		table("markets.csv", "id,name,aliases,product,geography,metric,note");
		table("measures.csv", "id,name,aliases,authority,under,country,identifiers,note");
		table(IdentifierTable.FILE, String.join(",", IdentifierTable.columns()));
		ListTables.columns().forEach((file, columns) -> table(file, String.join(",", columns)));
		for (KindOfFact kind : Kinds.all().all()) {
			Set<String> names = FactTables.columns(kind);
			table(kind.table(), String.join(",", names));
		}
	}

	private void table(String file, String header) {
		this.columns.put(file, List.of(header.split(",")));
		this.lines.put(file, new ArrayList<>(List.of(header)));
	}

	/** All tables, without any row. */
	public static Tables empty() {
		return new Tables();
	}

	/**
	 * Two papers, Qualcomm, Huawei with a man and an office of its own, a product, a
	 * market and a measure.
	 */
	public static Tables small() {
		return empty().row("sources.csv", "id=paper | title=A paper | publisher=The Paper | kind=NEWS_ARTICLE")
			.row("sources.csv", "id=wire | title=A wire | publisher=The Wire | kind=NEWS_ARTICLE")
			.row("entities.csv", "id=qualcomm | kind=COMPANY | name=Qualcomm")
			.row("entities.csv", "id=huawei | kind=COMPANY | name=Huawei | aliases=华为;Хуавэй")
			.row("entities.csv", "id=huawei-board | kind=ORGANIZATION | name=Huawei's board")
			.row("entities.csv", "id=guo-ping | kind=PERSON | name=Guo Ping")
			.row("entities.csv", "id=gov-us | kind=GOVERNMENT | name=United States government")
			.row("products.csv", "id=chips | name=Chips")
			.row("products.csv", "id=chipsets | name=Chipsets | broader=chips")
			.row("markets.csv", "id=market-telecom-equipment-world | name=Telecom equipment | metric=revenue")
			.row("measures.csv", "id=entity-list | name=Entity List | authority=gov-us");
	}

	/** Adds a row. */
	public Tables row(String file, String cells) {
		Map<String, String> byColumn = new HashMap<>();
		for (String cell : cells.split("\\s*\\|\\s*")) {
			int equals = cell.indexOf('=');
			byColumn.put(cell.substring(0, equals), cell.substring(equals + 1));
		}
		List<String> line = new ArrayList<>();
		for (String column : this.columns.get(file)) {
			line.add(quoted(byColumn.getOrDefault(column, "")));
			byColumn.remove(column);
		}
		if (!byColumn.isEmpty()) {
			throw new IllegalArgumentException(file + " has no column " + byColumn.keySet());
		}
		this.lines.get(file).add(String.join(",", line));
		return this;
	}

	/** Adds a claim that Qualcomm supplies Huawei; the paper states it. */
	public Tables supply(String claim, String more) {
		return row("supplies.csv", common(claim, "supplier=qualcomm | customer=huawei", more));
	}

	/** Adds a claim about Huawei's share of telecom equipment. */
	public Tables share(String claim, String more) {
		return row("market_shares.csv", common(claim, "company=huawei | market=market-telecom-equipment-world", more));
	}

	/** Adds a claim about Huawei's rank in telecom equipment in 2017. */
	public Tables rank(String claim, String more) {
		return row("market_ranks.csv", common(claim,
				"company=huawei | market=market-telecom-equipment-world | from=2017 | to=2017 | unit=rank", more));
	}

	/** Adds a claim that somebody works for, or holds an office of, somebody else. */
	public Tables affiliation(String claim, String member, String role, String of, String more) {
		return row("affiliations.csv", common(claim, "member=" + member + " | role=" + role + " | of=" + of, more));
	}

	private static String common(String claim, String about, String more) {
		String source = claim.substring(0, Math.max(0, claim.lastIndexOf('.')));
		return "claim=" + claim + " | stance=STATES | source=" + source + " | " + about
				+ (more.isEmpty() ? "" : " | " + more);
	}

	/** Replaces the whole text of a table. */
	public Tables text(String file, String text) {
		this.texts.put(file, text);
		return this;
	}

	/** The header of a table. */
	String header(String file) {
		return this.lines.get(file).getFirst();
	}

	private final List<String> left = new ArrayList<>();

	/** Leaves a table out. */
	public Tables without(String file) {
		this.left.add(file);
		return this;
	}

	public SeedFiles files() {
		Map<String, String> all = new HashMap<>();
		this.lines.forEach((file, rows) -> all.put(file, String.join("\n", rows) + "\n"));
		all.putAll(this.texts);
		this.left.forEach(all::remove);
		return SeedFiles.of(all);
	}

	/** Writes the tables into a folder, in which there is nothing else afterwards. */
	public Path in(Path folder) throws IOException {
		return write(files(), folder);
	}

	/** Writes tables into a folder, in which there is nothing else afterwards. */
	static Path write(SeedFiles files, Path folder) throws IOException {
		Files.createDirectories(TielineIT.empty(folder));
		for (Map.Entry<String, String> file : files.texts().entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		return folder;
	}

	public ParsedRecord read() {
		return new SeedReader(Kinds.all(), Checks.intake()).read(files());
	}

	/** The fact with that id. */
	public Fact fact(String id) {
		return read().facts().stream().filter((fact) -> fact.id().equals(id)).findFirst().orElseThrow();
	}

	private static String quoted(String cell) {
		return (cell.contains(",") || cell.contains("\"") || cell.contains("\n"))
				? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
	}

}
