package org.tieline.seed;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables that come with Tieline. */
class ShippedTablesTest {

	private static final ParsedRecord RECORD = new SeedReader(Kinds.all(), Checks.intake()).read(SeedFiles.shipped());

	@Test
	void theyAreReadWithoutAFault() {
		assertThat(RECORD.facts()).isNotEmpty();
	}

	@Test
	void everyFactIsRecordedAndCanBeSaidInASentence() {
		for (Fact fact : RECORD.facts()) {
			FactView view = new FactView(fact, Lens.WIDE);
			assertThat(view.isRecorded()).as(fact.id()).isTrue();
			assertThat(view.summary()).as(fact.id()).endsWith(".").doesNotContain("null", "%s");
		}
	}

	@Test
	void aPageWithoutADateSaysWhy() {
		assertThat(RECORD.sources())
			.allSatisfy((source) -> assertThat(SeedReport.saysWhyUndated(source)).as(source.id()).isTrue());
	}

	@Test
	void noPageIsEnteredTwice() {
		assertThat(RECORD.sources()).extracting(Source::url).filteredOn(Objects::nonNull).doesNotHaveDuplicates();
	}

	@Test
	void idsOfFactsAndClaimsAreGivenOnce() {
		assertThat(RECORD.facts()).extracting(Fact::id).doesNotHaveDuplicates();
		assertThat(RECORD.facts()).flatExtracting(Fact::claims).extracting("id").doesNotHaveDuplicates();
	}

}
