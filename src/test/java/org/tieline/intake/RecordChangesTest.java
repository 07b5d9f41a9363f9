package org.tieline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.intake.RecordChanges.Node;
import org.tieline.intake.RecordChanges.Sort;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new version writes, and what it ends. */
class RecordChangesTest {

	private static final String SUPPLY = "supply:qualcomm:huawei";

	private static final String SHARE = "market-share:huawei:market-telecom-equipment-world:2017";

	@Test
	void anEmptyDatabaseGetsEverything() {
		RecordChanges changes = new RecordChanges(tables("in 2017", "").read(), Map.of());
		assertThat(written(changes, tables("in 2017", ""))).contains("ENTITY huawei", "SOURCE paper", "FACT " + SUPPLY);
		assertThat(changes.endsAnything()).isFalse();
	}

	@Test
	void theSameRecordWritesNothing() {
		assertThat(changed(tables("in 2017", ""), tables("in 2017", ""))).isEmpty();
	}

	@Test
	void anotherNoteOfAClaimWritesItsFactAlone() {
		assertThat(changed(tables("in 2017", ""), tables("before 2018", ""))).containsExactly("FACT " + SUPPLY);
	}

	@Test
	void anotherNameOfAnEntityWritesAllThatRefersToIt() {
		// Huawei is the customer of the supply and the company of the share. The
		// affiliation
		// and its parties do not name it.
		assertThat(changed(tables("in 2017", ""),
				tables("in 2017", "").row("entities.csv", "id=zte | kind=COMPANY | name=ZTE")))
			.containsExactly("ENTITY zte");
		assertThat(changed(tables("in 2017", ""), tables("in 2017", " Technologies")))
			.containsExactlyInAnyOrder("ENTITY huawei", "FACT " + SUPPLY, "FACT " + SHARE);
	}

	@Test
	void aFactWhoseClaimRepeatsOneOfAChangedFactIsWrittenToo() {
		Tables before = relay("in 2017");
		Tables after = relay("before 2018");
		// wire.01, of the fact with a product, repeats paper.01, of the fact without one.
		assertThat(changed(before, after)).containsExactlyInAnyOrder("FACT " + SUPPLY, "FACT " + SUPPLY + ":chips");
	}

	@Test
	void aWiderProductThatChangesWritesTheNarrowerOne() {
		Tables before = Tables.small();
		Tables after = Tables.empty()
			.row("sources.csv", "id=paper | title=A paper | publisher=The Paper | kind=NEWS_ARTICLE")
			.row("products.csv", "id=chips | name=Semiconductors")
			.row("products.csv", "id=chipsets | name=Chipsets | broader=chips");
		RecordChanges changes = new RecordChanges(after.read(), stored(before));
		assertThat(changes.isWritten(Sort.ENTITY, "chips")).isTrue();
		assertThat(changes.isWritten(Sort.ENTITY, "chipsets")).isTrue();
		assertThat(changes.isWritten(Sort.SOURCE, "paper")).isFalse();
		assertThat(changes.ended(Sort.ENTITY)).contains("chips", "chipsets", "huawei", "qualcomm");
		assertThat(changes.ended(Sort.SOURCE)).containsExactly("wire");
	}

	private static Tables tables(String note, String more) {
		return Tables.empty()
			.row("sources.csv", "id=paper | title=A paper | publisher=The Paper | kind=NEWS_ARTICLE")
			.row("entities.csv", "id=qualcomm | kind=COMPANY | name=Qualcomm")
			.row("entities.csv", "id=huawei | kind=COMPANY | name=Huawei" + more)
			.row("entities.csv", "id=gov-us | kind=GOVERNMENT | name=United States government")
			.row("entities.csv", "id=office | kind=ORGANIZATION | name=An office")
			.row("markets.csv", "id=market-telecom-equipment-world | name=Telecom equipment | metric=revenue")
			.supply("paper.01", "as_of=2017 | note=" + note)
			.share("paper.02", "from=2017 | to=2017 | value=22 | unit=percent | as_stated=22%")
			.affiliation("paper.03", "office", "OFFICE_OF", "gov-us", "");
	}

	private static Tables relay(String note) {
		return Tables.small()
			.supply("paper.01", "as_of=2017 | note=" + note)
			.supply("wire.01", "product=chips | as_of=2017 | repeats=paper.01");
	}

	/** What the second record writes where the first is stored. */
	private static List<String> changed(Tables before, Tables after) {
		return written(new RecordChanges(after.read(), stored(before)), after);
	}

	private static List<String> written(RecordChanges changes, Tables tables) {
		return nodes(tables.read()).stream()
			.filter((node) -> changes.isWritten(node.sort(), node.id()))
			.map((node) -> node.sort() + " " + node.id())
			.toList();
	}

	private static Map<Node, String> stored(Tables tables) {
		ParsedRecord record = tables.read();
		RecordChanges all = new RecordChanges(record, Map.of());
		Map<Node, String> stored = new HashMap<>();
		nodes(record).forEach((node) -> stored.put(node, all.hash(node.sort(), node.id())));
		return stored;
	}

	private static List<Node> nodes(ParsedRecord record) {
		List<Node> nodes = new ArrayList<>();
		record.entities().forEach((one) -> nodes.add(new Node(Sort.ENTITY, one.entity().id())));
		record.sources().forEach((source) -> nodes.add(new Node(Sort.SOURCE, source.id())));
		record.facts().forEach((fact) -> nodes.add(new Node(Sort.FACT, fact.id())));
		return nodes;
	}

}
