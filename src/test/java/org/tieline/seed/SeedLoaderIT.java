package org.tieline.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The seed tables are loaded whole or not at all, and only when they changed. */
class SeedLoaderIT extends TielineIT {

	private static final String SHARE = "market-share:huawei:market-telecom-equipment-world:2017";

	@Autowired
	SeedLoader loader;

	private final SeedFiles shipped = SeedFiles.shipped();

	@AfterEach
	void restore() {
		this.loader.load(this.shipped);
	}

	@Test
	void everyShippedRowIsStored() {
		long rows = this.shipped.texts()
			.entrySet()
			.stream()
			.filter((file) -> file.getValue().startsWith("claim,"))
			.mapToLong((file) -> SeedTable
				.read(file.getKey(), file.getValue(),
						Set.of(file.getValue().lines().findFirst().orElseThrow().split(",")), SeedFiles.errors())
				.size())
			.sum();
		// A name on a whole list that is decided to be an entity's is a claim too, and so
		// is the date of its entry if that is before the day of the list.
		// Two names of one edition that are one entity's are one claim.
		Map<String, String> days = columns("lists.csv", 0, 2);
		Map<String, String> editions = columns("list_rows.csv", 0, 1);
		Map<String, String> added = columns("list_rows.csv", 0, 6);
		long entries = this.shipped.texts()
			.get("list_matches.csv")
			.lines()
			.map((row) -> row.split(","))
			.filter((row) -> row[3].equals("SAME"))
			.filter((row) -> !added.get(row[1]).isEmpty()
					&& added.get(row[1]).compareTo(days.get(editions.get(row[1]))) < 0)
			.map((row) -> editions.get(row[1]) + " " + row[2])
			.distinct()
			.count();
		long listed = this.shipped.texts()
			.get("list_matches.csv")
			.lines()
			.map((row) -> row.split(","))
			.filter((row) -> row[3].equals("SAME"))
			.map((row) -> row[1].substring(0, row[1].lastIndexOf('-')) + " " + row[2])
			.distinct()
			.count();

		assertThat(api().data("{ dataVersion { claims } }").path("dataVersion").path("claims").asLong())
			.isEqualTo(rows + listed + entries);
	}

	/** A column of a table by another one. */
	private Map<String, String> columns(String file, int key, int value) {
		String text = Objects.requireNonNull(this.shipped.texts().get(file));
		List<String> names = List.of(text.lines().findFirst().orElseThrow().split(","));
		Map<String, String> found = new HashMap<>();
		SeedTable.read(file, text, Set.copyOf(names), SeedFiles.errors())
			.forEach((row) -> found.put(row.getOr(names.get(key), ""), row.getOr(names.get(value), "")));
		return found;
	}

	@Test
	void theSameTablesAreNotLoadedAgain() {
		JsonNode before = api().data("{ dataVersion { id loadedAt } }");

		assertThat(this.loader.load(this.shipped)).isFalse();

		assertThat(api().data("{ dataVersion { id loadedAt } }")).isEqualTo(before);
	}

	@Test
	void aChangedTableIsAppliedAndARemovedRowDisappears() {
		assertThat(fact()).isFalse();

		assertThat(this.loader.load(without("market_shares.csv", "wsj-2018-11-23"))).isTrue();

		assertThat(fact()).as("the share is gone").isTrue();
		assertThat(this.loader.load(this.shipped)).isTrue();
		assertThat(fact()).as("the share is back").isFalse();
	}

	@Test
	void aBadRowStopsTheLoadAndLeavesTheOldRecordWhole() {
		JsonNode before = api().data("{ dataVersion { id facts claims entities sources } }");
		SortedMap<String, String> texts = new TreeMap<>(this.shipped.texts());
		texts.put("stakes.csv", texts.get("stakes.csv")
				+ "x.01,huawei,zte,EQUITY,DIRECT,STATES,percent,5,percent,5%,,,2019,," + "example-report,,,,,\n");

		assertThatThrownBy(() -> this.loader.load(SeedFiles.of(texts))).isInstanceOf(Problem.class)
			.hasMessageMatching("(?s).*stakes.csv:\\d+: no source 'example-report'; add it to sources.csv.*");

		assertThat(api().data("{ dataVersion { id facts claims entities sources } }")).isEqualTo(before);
		assertThat(fact()).isFalse();
	}

	private boolean fact() {
		return api().data("{ node(id: \"" + SHARE + "\") { id } }").path("node").isNull();
	}

	private SeedFiles without(String table, String source) {
		SortedMap<String, String> texts = new TreeMap<>(this.shipped.texts());
		String kept = texts.get(table)
			.lines()
			.filter((line) -> !line.startsWith(source + "."))
			.reduce("", (text, line) -> text + line + "\n");
		texts.put(table, kept);
		return SeedFiles.of(texts);
	}

}
