package org.tieline.intake;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.evidence.RecordCheck.Report;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of each claim is of 2020-05-14. */
class SeenAfterPageTest {

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
		Tables dated = Tables.small()
			.row("sources.csv", "id=dated | title=A page | kind=OTHER | published_on=2020-05-14");
		return SeenAfterPage.warnings(dated.supply("dated.01", more).read().facts(), LINE_7);
	}

	@Test
	void whatIsSeenAfterThePage() {
		assertThat(warnings("as_of=2020-05-15")).containsExactly(
				"supplies.csv:7: dated.01: as_of 2020-05-15 is later than the page (2020-05-14); check both dates: a page does not tell what is seen or said after it");
		assertThat(warnings("as_of=2020-05")).as("a month that had begun").isEmpty();
		assertThat(warnings("as_of=2021 | stance=PLANS")).as("a plan").isEmpty();
	}

	@Test
	void whatIsSaidAfterThePage() {
		assertThat(warnings("as_of=2020-05-01 | speaker=gov-us | said_on=2020-06")).singleElement()
			.asString()
			.contains("said_on 2020-06 is later than the page (2020-05-14)");
		// Nobody plans after the page either, whatever day the plan is for.
		assertThat(warnings("stance=PLANS | to=2022 | speaker=gov-us | said_on=2021")).hasSize(1);
		assertThat(warnings("as_of=2020-05-01 | speaker=gov-us | said_on=2020-05-14")).isEmpty();
	}

}
