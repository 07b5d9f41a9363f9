package org.tieline.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.Tie;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.assessment;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;

class TieTest {

	@Test
	void aSupplyRunsFromTheSupplierToTheCustomer() {
		Tie tie = only(supply(claim("a").asOf("2018")));
		assertThat(tie.type()).isEqualTo("SUPPLIES");
		assertThat(tie.from()).isEqualTo("qualcomm");
		assertThat(tie.to()).isEqualTo("huawei");
		assertThat(tie.fact()).isEqualTo("fact");
	}

	@Test
	void aStakeRunsFromTheHolderToTheCompany() {
		Tie tie = only(stake(claim("a")));
		assertThat(tie.type() + " " + tie.from() + " " + tie.to()).isEqualTo("OWNS singtel bharti");
	}

	@Test
	void everySpellDrawsItsOwnTie() {
		List<Tie> ties = Tie.of(supply(claim("a").from("2010").to("2012"), claim("b").asOf("2015")));
		assertThat(ties).extracting(Tie::spell).containsExactly(0, 1);
		assertThat(ties).extracting((tie) -> tie.when().start()).containsExactly(date("2010"), null);
		assertThat(ties).extracting((tie) -> tie.when().observed()).containsExactly(null, date("2015"));
		assertThat(ties).extracting((tie) -> tie.when().end()).containsExactly(date("2012"), null);
	}

	@Test
	void aTieKnowsTheLastObservationOfItsSpell() {
		// Seen in 2015 and on 2020-09-15, over some day of 2020: in August it still held.
		Fact supply = supply(claim("a").asOf("2015"), claim("b").asOf("2020-09-15"), claim("c").to("2020"));

		assertThat(only(supply).when().lastObserved()).isEqualTo(date("2020-09-15"));
		assertThat(ClaimFixtures.on("2020-08", supply).holds()).isEqualTo(Spell.Holds.YES);
		assertThat(at("2020-08", supply).size()).isEqualTo(1);
		assertThat(ClaimFixtures.on("2020-10", supply).holds()).isEqualTo(Spell.Holds.POSSIBLY);
		assertThat(at("2020-10", supply).ties.possible(TieKind.SUPPLIES.bit())).isEqualTo(1);
	}

	@Test
	void aPlanThatSomebodyDeniesIsOnlyPossible() {
		Fact supply = supply(claim("a").says(PLANS).asOf("2019"), claim("b").says(DENIES));

		assertThat(only(supply).status()).isEqualTo(Status.CONTESTED);
		assertThat(ClaimFixtures.on("2020", supply).holds()).isEqualTo(Spell.Holds.POSSIBLY);
		assertThat(at("2020", supply).size()).isZero();
		assertThat(at("2020", supply).ties.possible(TieKind.SUPPLIES.bit())).isEqualTo(1);
	}

	@Test
	void aFactWithoutAnyDateDrawsOneTieWithoutDates() {
		Tie tie = only(supply(claim("a")));
		assertThat(tie.spell()).isZero();
		assertThat(tie.when().start()).isNull();
		assertThat(tie.when().observed()).isNull();
		assertThat(tie.when().end()).isNull();
	}

	@Test
	void aFactThatIsOnlyDeniedDrawsNone() {
		assertThat(Tie.of(supply(claim("a").says(DENIES).asOf("2018")))).isEmpty();
	}

	@Test
	void whatNobodySaysDrawsNone() {
		assertThat(Tie.of(supply(claim("a").says(NO_COMMENT), claim("b").says(DENIES).about("end")))).isEmpty();
	}

	@Test
	void aNumberAndAnAssessmentDrawNone() {
		assertThat(Tie.of(share("huawei", "2017", claim("a").percent("22")))).isEmpty();
		assertThat(Tie.of(assessment(claim("a")))).isEmpty();
	}

	@Test
	void theTieKeepsTheStatusOfItsFact() {
		assertThat(only(supply(claim("a"), claim("b").says(DENIES))).status()).isEqualTo(Status.CONTESTED);
		assertThat(only(supply(claim("a").says(ALLEGES))).status()).isEqualTo(Status.ALLEGED);
		assertThat(only(supply(claim("a").says(PLANS))).status()).isEqualTo(Status.PLANNED);
	}

	@Test
	void theTieCountsTheOriginsOfItsFact() {
		assertThat(only(supply(claim("a").by("ihs"), claim("b").by("ihs"), claim("c").by("bt"))).origins())
			.isEqualTo(2);
	}

	@Test
	void theTieIsKnownFromTheFirstPublicationThatSaysIt() {
		Tie tie = only(supply(claim("a").published("2019-03"), claim("b").published("2018-11-23"),
				claim("c").says(DENIES).published("2012"), claim("d").says(NO_COMMENT).published("2013")));
		assertThat(tie.knownFrom()).isEqualTo(LocalDate.of(2018, 11, 23));
	}

	@Test
	void aTieOfUndatedClaimsIsKnownFromNoDay() {
		assertThat(only(supply(claim("a").published(null))).knownFrom()).isNull();
	}

	@Test
	void afterAContestedEndATieIsPossibleAsItsFactIs() {
		// Seen in 2017, ended in 2018 says one, not so says another: who is right about
		// 2020 nobody shows. Without the denial it is over.
		Fact contested = supply(claim("a").asOf("2017"), claim("b").to("2018"), claim("c").says(DENIES).about("end"));
		Fact over = supply(claim("a").asOf("2017"), claim("b").to("2018"));

		assertThat(ClaimFixtures.on("2020", contested).holds()).isEqualTo(Spell.Holds.POSSIBLY);
		assertThat(at("2020", contested).size()).isZero();
		assertThat(at("2020", contested).ties.possible(TieKind.SUPPLIES.bit())).isEqualTo(1);
		assertThat(at("2017", contested).size()).isEqualTo(1);
		assertThat(ClaimFixtures.on("2020", over).holds()).isEqualTo(Spell.Holds.NO);
		assertThat(at("2020", over).ties.possible(TieKind.SUPPLIES.bit())).isZero();
	}

	private static Hops at(String date, Fact fact) {
		NetworkBuilder builder = new NetworkBuilder(new Nodes(Stream.of("huawei", "qualcomm")
			.map((id) -> new Nodes.Node(id, id, EntityKind.COMPANY, null, null))
			.toList()), Kinds.all());
		Tie.of(fact).forEach(builder::add);
		return HopsBuilder.of(builder.build(), HoldingTime.of(date(date)), (id) -> null);
	}

	private static Tie only(Fact fact) {
		List<Tie> ties = Tie.of(fact);
		assertThat(ties).hasSize(1);
		return ties.getFirst();
	}

	private static PartialDate date(String text) {
		return PartialDate.parse(text);
	}

}
