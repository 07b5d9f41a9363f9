package org.tieline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.RecordCheck.Report;
import org.tieline.seed.SeedReader;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

class ExtendedStartsTest {

	private static final Report LINE_7 = new Report() {

		@Override
		public long line(Claim claim) {
			return 7;
		}

		@Override
		public void fault(Claim claim, String message) {
			throw new AssertionError(message);
		}

	};

	private static List<String> warnings(String more) {
		return ExtendedStarts.warnings(Tables.small().supply("paper.01", more).read().facts(), LINE_7);
	}

	@Test
	void aStartBesideANoteOfAnExtensionIsWarnedOf() {
		assertThat(warnings("from=2019-08-19 | note=The licence was renewed that day.")).containsExactly(
				"supplies.csv:7: paper.01 starts on 2019-08-19, and its note tells of an extension; check that the date is the start, and say in the note what starts then");
		assertThat(warnings("from=2019 | note=BIS prolongs it.")).hasSize(1);
		assertThat(warnings("from=2019 | note=An amendment adds firms.")).hasSize(1);
	}

	/** Nobody here can write the words of an imported file anew. */
	@Test
	void theNoteOfADatasetIsNotWarnedOf(@TempDir Path folder) throws IOException {
		Map<String, String> lake = Tables.empty()
			.row("sources.csv", "id=dataset-lake | title=lake | publisher=Lake | kind=DATASET")
			.supply("dataset-lake.01", "from=2019-08-19 | note=The licence was renewed that day.")
			.files()
			.texts();
		for (String table : List.of("sources.csv", "supplies.csv")) {
			Files.writeString(folder.resolve(table), lake.getOrDefault(table, ""));
		}
		List<Fact> facts = new SeedReader(Kinds.all(), Checks.intake())
			.read(Tables.small().files().with("lake", folder))
			.facts();

		assertThat(facts).hasSize(1);
		assertThat(ExtendedStarts.warnings(facts, LINE_7)).isEmpty();
	}

	@Test
	void aNoteThatSaysWhatStartsHasDecidedIt() {
		assertThat(warnings("from=2019-08-19 | note=The licence was renewed; its second term starts that day."))
			.isEmpty();
		assertThat(warnings("from=2019-08-19 | note=An amended rule began to apply.")).isEmpty();
	}

	@Test
	void anEndAnObservationAndAPlanAreNot() {
		assertThat(warnings("to=2019 | note=It was extended to 2019.")).isEmpty();
		assertThat(warnings("as_of=2019 | note=It was extended in 2019.")).isEmpty();
		assertThat(warnings("from=2019 | stance=PLANS | note=It is to be extended.")).isEmpty();
		assertThat(warnings("from=2019 | note=The deliveries began.")).isEmpty();
		assertThat(warnings("from=2019")).isEmpty();
	}

}
