package org.tieline.measure;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.wide;

/** By when an order has to be carried out is told as it was printed. */
class RestrictionDeadlineTest {

	@Test
	void anOrderIsToldWithItsDeadline() {
		assertThat(wide(order(claim("a").asOf("2022-05"), due("b", "2024", "28 June 2024", "2022-05"))).summary())
			.isEqualTo("authority restricts firm (removal order; deadline: 28 June 2024) by act.");
	}

	@Test
	void ofTwoWordsForOneYearTheMoreExactAreTold() {
		assertThat(wide(order(due("a", "2024", "28 June 2024", "2022-05"), due("b", "2024", "June 2024", "2022-09")))
			.summary()).contains("(removal order; deadline: 28 June 2024)");
	}

	@Test
	void deadlinesThatDifferAreAllToldTheNewestFirst() {
		assertThat(wide(order(due("a", "2027", "end of 2027", "2022-05"), due("b", "2023", "January 2023", "2021-01")))
			.summary()).contains("(removal order; deadlines differ: end of 2027, January 2023)");
	}

	@Test
	void aDeadlineThatIsOnlyPlannedIsThatOfAPlan() {
		assertThat(wide(order(due("a", "2026", "end of 2026", "2024-07").says(Stance.PLANS))).summary())
			.contains("plan")
			.contains("deadline: end of 2026");
	}

	@Test
	void aDeadlineThatIsDeniedIsNotTold() {
		assertThat(wide(order(claim("a").asOf("2022-05"), due("b", "2024", "2024", "2022-05").says(Stance.DENIES)))
			.summary()).doesNotContain("deadline");
	}

	@Test
	void aDeadlineOfAnotherScopeNamesItsScope() {
		assertThat(wide(order(claim("a").detail("scope", "fibre network").asOf("2023"),
				due("b", "2026", "1 January 2027", "2022-05").detail("scope", "all components")))
			.summary())
			.contains("(removal order: fibre network; scopes differ; deadline: 1 January 2027 for all components)");
	}

	@Test
	void aDeadlineOfTheScopeThatIsToldDoesNotRepeatIt() {
		assertThat(wide(order(due("b", "2026", "end of 2026", "2022-05").detail("scope", "all components"))).summary())
			.contains("(removal order: all components; deadline: end of 2026)");
	}

	private static ClaimFixtures due(String id, String year, String printed, String published) {
		return claim(id).about("deadline").value(year, "year", printed).asOf(published).on(id).published(published);
	}

	private static Fact order(ClaimFixtures... claims) {
		return ClaimFixtures.restriction(ClaimFixtures.entity("act", EntityKind.MEASURE), "REMOVAL_ORDER",
				company("firm"), claims);
	}

}
