package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Bulk files as tables. */
class LoadTest {

	@TempDir
	Path folder;

	private TestJobs.Done load(String format, Object files, Object... more) {
		Object[] words = new Object[more.length + 9];
		System.arraycopy(new Object[] { "load", "--format", format, "--files", files, "--results",
				this.folder.resolve("results"), "--master", "local[2]" }, 0, words, 0, 9);
		System.arraycopy(more, 0, words, 9, more.length);
		return TestJobs.run(words);
	}

	@Test
	void followTheMoneyBecomesEntitiesFactsAndLinks() throws IOException {
		Path file = Files.writeString(this.folder.resolve("some.ftm.json"),
				"""
						{"id":"b","schema":"Company","properties":{"name":["Beta","Béta"],"country":["fr"]}}
						{"id":"a","schema":"Company","caption":"Alpha","properties":{"country":["de","at"]}}

						{"id":"o","schema":"Ownership","properties":{"owner":["a"],"asset":[{"id":"b"}],"percentage":["51"],"startDate":["2019"]}}
						""");
		TestJobs.Done done = load("ftm", file);
		assertThat(done.status()).as(done.errors()).isZero();
		assertThat(done.out()).contains("2 entities, 5 facts, 1 links");
		Path results = this.folder.resolve("results");
		// Several countries are none that could be told apart.
		assertThat(ResolveTest.rows(results, "entities", "id", "schema", "name", "country"))
			.containsExactly("a Company Alpha null", "b Company Beta fr");
		assertThat(ResolveTest.rows(results, "facts", "entity", "property", "value")).containsExactly("a country at",
				"a country de", "b country fr", "b name Beta", "b name Béta");
		assertThat(ResolveTest.rows(results, "links", "schema", "source", "target", "percentage", "since", "until"))
			.containsExactly("Ownership a b 51 2019 null");
	}

	@Test
	void aBrokenLineIsRefusedAndNothingIsWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("some.ftm.json"),
				"{\"id\":\"b\",\"schema\":\"Company\",\"properties\":{}}\n{\"id\":\"c\",\n"
						+ "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"b\"]}}\n");
		TestJobs.Done done = load("ftm", file);
		assertThat(done.errors()).contains("some.ftm.json:2: the line is no JSON; 2 lines are broken");
		assertThat(done.status()).isEqualTo(2);
		assertThat(this.folder.resolve("results/entities")).doesNotExist();
	}

	@Test
	void bothLevelsOfTheLeiIndexBecomeTables() throws IOException {
		Path one = Files.writeString(this.folder.resolve("lei2.csv"),
				"LEI,Entity.LegalName,Entity.EntityCategory,Entity.LegalJurisdiction\nL2,\"Beta, Inc.\",GENERAL,US-DE\n"
						+ "L1,Alpha,FUND,FR\n");
		Path two = Files.writeString(this.folder.resolve("rr.csv"),
				"Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,"
						+ "Relationship.RelationshipStatus\nL1,L2,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n");
		TestJobs.Done done = load("gleif", one + "," + two);
		assertThat(done.status()).as(done.errors()).isZero();
		Path results = this.folder.resolve("results");
		assertThat(ResolveTest.rows(results, "entities", "id", "schema", "name", "country"))
			.containsExactly("L1 FUND Alpha fr", "L2 GENERAL Beta, Inc. us");
		assertThat(ResolveTest.rows(results, "links", "source", "target", "schema", "status"))
			.containsExactly("L1 L2 IS_DIRECTLY_CONSOLIDATED_BY ACTIVE");
	}

	@Test
	void linksOfACsvBecomeANetworkThatASweepTakes() throws IOException {
		Path file = Files.writeString(this.folder.resolve("sales.csv"), "von,an,betrag\nb,c,2\na,b,3\nb,c,1\n");
		TestJobs.Done done = load("csv", file, "--columns", "supplier=von,buyer=an,amount=betrag", "--data-version",
				"s1");
		assertThat(done.out()).as(done.errors()).contains("3 firms, 3 links");
		Path sweep = this.folder.resolve("sweep");
		TestJobs.Done swept = TestJobs.run("sweep", "--network", this.folder.resolve("results"), "--results", sweep,
				"--master", "local[1]");
		assertThat(swept.status()).as(swept.errors()).isZero();
		// Sales of 3 and 3. If a fails, b lacks its only input, and all is lost. If c
		// fails,
		// nobody buys from b, and so nobody from a.
		assertThat(TestJobs.sweep(sweep).get("a")).containsExactly(1.0, 1.0);
		assertThat(TestJobs.sweep(sweep).get("c")).containsExactly(1.0, 1.0);
	}

	@Test
	void aNegativeAmountOfACsvIsRefusedWithItsRow() throws IOException {
		Path file = Files.writeString(this.folder.resolve("sales.csv"), "von,an,betrag\nb,c,2\na,b,-3\n");
		TestJobs.Done done = load("csv", file, "--columns", "supplier=von,buyer=an,amount=betrag", "--data-version",
				"s1");
		assertThat(done.errors()).contains("sales.csv:3: amount -3.0 is out of range");
		assertThat(done.status()).isEqualTo(2);
	}

}
