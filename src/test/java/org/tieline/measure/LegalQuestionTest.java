package org.tieline.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.ownership.Holdings;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** The law on 2020-06-01, from a list, two acts under it, and rules about affiliates. */
class LegalQuestionTest {

	private static final String DAY = "2020-06-01";

	private static final Entity LIST = measure("list");

	private static final Entity ACT = measure("act", LIST);

	private static final Entity LATER_ACT = measure("later-act", LIST);

	private static final Entity RULE = measure("rule");

	private static final Entity LATER_RULE = measure("later-rule");

	private static final Entity LISTED = ClaimFixtures.company("listed");

	private static final Entity FIRM = ClaimFixtures.company("firm");

	private final List<FactView> versions = new ArrayList<>();

	private final List<FactView> restrictions = new ArrayList<>();

	private final List<FactView> stakes = new ArrayList<>();

	private final List<FactView> affiliations = new ArrayList<>();

	// Versions.

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IN_FORCE  | STATES  |         | RESTRICTED
			IN_FORCE  | STATES  | DENIES  | UNDETERMINED
			IN_FORCE  | ALLEGES |         | UNDETERMINED
			IN_FORCE  | PLANS   |         | UNDETERMINED
			SUSPENDED | STATES  |         | SUSPENDED
			SUSPENDED | STATES  | DENIES  | UNDETERMINED
			SUSPENDED | ALLEGES |         | UNDETERMINED
			REPEALED  | STATES  |         | NOT_RESTRICTED
			REPEALED  | STATES  | DENIES  | UNDETERMINED
			ANNOUNCED | STATES  |         | ANNOUNCED
			""")
	void aRestrictionStandsAsItsVersionDoes(String state, Stance stance, Stance other, LegalState expected) {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		ClaimFixtures said = claim("v").says(stance).from("2020-01-01");
		version(ACT, "v", state, (other != null) ? new ClaimFixtures[] { said, claim("w").says(other).by("critic") }
				: new ClaimFixtures[] { said });

		assertThat(status(ACT).state()).isEqualTo(expected);
	}

	@Test
	void aContestedSuspensionOfWhatIsInForceLeavesItOpen() {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01"));
		version(ACT, "two", "SUSPENDED", claim("w").from("2020-01-01"), claim("x").says(Stance.DENIES).by("critic"));

		assertThat(status(ACT).state()).isEqualTo(LegalState.UNDETERMINED);
	}

	@Test
	void aContestedEndOfAVersionLeavesTheTimeAfterItOpen() {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2020-03-31"),
				claim("w").from("2019-01-01").to("2020-12-31").by("other"));

		assertThat(status(ACT).state()).isEqualTo(LegalState.UNDETERMINED);
	}

	@ParameterizedTest
	@CsvSource({ "2020-06-01,,RESTRICTED", "2020-06-02,,NOT_RECORDED", "2019-01-01,2020-06-01,RESTRICTED",
			"2019-01-01,2020-05-31,NOT_RECORDED" })
	void aDayOutsideEveryVersionIsNotRecorded(String from, String to, LegalState expected) {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		ClaimFixtures version = claim("v").from(from);
		version(ACT, "one", "IN_FORCE", (to != null) ? version.to(to) : version);

		assertThat(status(ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					2019-01-01 | 2019-06-30 | 2019-07-01 | 2019-12-31 | Last on record before that day: act was in force from 2019-07-01 to 2019-12-31.
					2019-01-01 | 2019-06-30 | 2020-09-01 | -          | Last on record before that day: act was in force from 2019-01-01 to 2019-06-30. Next after it: act is in force from 2020-09-01.
					2020-09-01 | 2020-12-31 | 2021-01-01 | -          | Next after it: act was in force from 2020-09-01 to 2020-12-31.
					-          | 2020-05-31 | 2019-01-01 | 2019-12-31 | Last on record before that day: act was in force until 2020-05-31.
					""")
	void aDayOutsideEveryVersionNamesTheNearestOnBothSides(String from, String to, String laterFrom, String laterTo,
			String words) {
		version(ACT, "one", "IN_FORCE", dated("v", from, to));
		version(ACT, "two", "IN_FORCE", dated("w", laterFrom, laterTo));
		String none = "No version of act is recorded as holding on 2020-06-01, so the record does not answer. ";
		assertThat(status(ACT).reason()).isEqualTo(none + words);

		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		assertThat(status(ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(status(ACT).reason()).endsWith("is recorded as holding on 2020-06-01. " + words);
	}

	@Test
	void whatWasOnlyPlannedOrDeniedWasNoVersionBeforeTheDay() {
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2019-06-30"));
		version(ACT, "two", "IN_FORCE", claim("w").says(Stance.PLANS).from("2019-07-01").to("2019-12-31"));
		version(ACT, "three", "IN_FORCE", claim("x").says(Stance.DENIES).from("2020-01-01").to("2020-03-31"));

		assertThat(status(ACT).reason()).contains("before that day: act was in force from 2019-01-01 to 2019-06-30.");
	}

	@Test
	void whatIsPlannedIsTheNextVersionOnlyAsAPlan() {
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2019-06-30"));
		version(ACT, "two", "IN_FORCE", claim("w").says(Stance.PLANS).from("2020-07-01"));

		assertThat(status(ACT).reason()).endsWith("Next after it: act is planned to be in force from 2020-07-01.");
	}

	@Test
	void theReasonNamesAnAnnouncementWithoutALaterVersion() {
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2019-06-30"));
		version(ACT, "two", "ANNOUNCED", claim("w").from("2020-01-01"));

		assertThat(status(ACT).reason()).contains("before that day: act was announced on 2020-01-01.");
	}

	@Test
	void afterARepealTheReasonNamesItAndTheVersionThatItEnded() {
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2020-05-13"));
		version(ACT, "two", "REPEALED", claim("w").from("2020-05-17"));

		LegalStatus status = status(ACT);
		assertThat(status.state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(status.reason()).endsWith("act was repealed on 2020-05-17. Last on record before that day:"
				+ " act was in force from 2019-01-01 to 2020-05-13.");
		assertThat(status.version()).isEqualTo(this.versions.getLast());
	}

	@Test
	void aRuleThatRanOutIsNamedWithItsEnd() {
		listedFrom(RULE, claim("v").from("2019-01-01").to("2020-03-31").detail("ownership_threshold", "50"));
		hold(LISTED, FIRM, "60");

		assertThat(status(RULE).state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(status(RULE).reason())
			.contains("Last on record before that day: rule was in force from 2019-01-01 to 2020-03-31.");
	}

	private static ClaimFixtures dated(String id, String from, String to) {
		ClaimFixtures version = (from != null) ? claim(id).from(from) : claim(id);
		return (to != null) ? version.to(to) : version;
	}

	// Several restrictions.

	@ParameterizedTest
	@CsvSource({ "REPEALED,REPEALED,NOT_RESTRICTED", "REPEALED,IN_FORCE,RESTRICTED", "REPEALED,SUSPENDED,SUSPENDED",
			"REPEALED,ANNOUNCED,ANNOUNCED", "SUSPENDED,IN_FORCE,RESTRICTED" })
	void itIsFreeOnlyIfEveryActSaysSo(String one, String other, LegalState expected) {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		restrict(FIRM, LATER_ACT, claim("s").from("2019-06-01"));
		version(ACT, "v", one, claim("v").from("2020-01-01"));
		version(LATER_ACT, "v", other, claim("w").from("2020-01-01"));

		assertThat(status(LIST).state()).isEqualTo(expected);
	}

	/** Both restrict the firm; the first is in force. */
	private void twoActs(String later) {
		restrict(FIRM, ACT, claim("r").from("2019-01-01"));
		restrict(FIRM, LATER_ACT, claim("s").from("2019-06-01"));
		version(ACT, "v", "IN_FORCE", claim("v").from("2019-01-01"));
		version(LATER_ACT, "w", later, claim("w").from("2019-06-01"));
	}

	@Test
	void allActsThatRestrictAreNamedAndTheLastVersionIsGiven() {
		twoActs("IN_FORCE");

		assertThat(status(LIST).reason()).contains("by act (last shown 2019-01-01).",
				"by later-act (last shown 2019-06-01).");
		assertThat(status(LIST).version()).isEqualTo(this.versions.getLast());
	}

	@Test
	void anActThatRestsIsNotNamedAmongThoseThatRestrict() {
		twoActs("SUSPENDED");

		assertThat(status(LIST).reason()).contains("by act (last shown 2019-01-01).").doesNotContain("later-act");
		assertThat(status(LIST).version()).isEqualTo(this.versions.getFirst());
	}

	@Test
	void itIsFreeOnlyIfEveryRestrictionIsOver() {
		version(ACT, "v", "IN_FORCE", claim("v").from("2018-01-01"));
		restrict(FIRM, ACT, claim("r").from("2018-01-01").to("2019-01-01"));
		assertThat(status(LIST).state()).isEqualTo(LegalState.NOT_RESTRICTED);

		restrict(FIRM, LATER_ACT, claim("s").from("2019-06-01"), claim("t").says(Stance.DENIES).by("critic"));
		assertThat(status(LIST).state()).as("another is contested").isEqualTo(LegalState.UNDETERMINED);
	}

	// Rules about affiliates.

	@ParameterizedTest
	@CsvSource({ "50,RESTRICTED", "49.9,UNDETERMINED" })
	void aRuleCatchesFromItsThresholdOn(String percent, LegalState expected) {
		listedFrom(RULE, claim("v").from("2020-01-01").detail("ownership_threshold", "50"));
		hold(LISTED, FIRM, percent);

		assertThat(status(RULE).state()).isEqualTo(expected);
	}

	@Test
	void aVersionInForceWithoutARecordedThresholdLeavesItOpen() {
		listedFrom(RULE, claim("v").from("2020-01-01"));
		hold(LISTED, FIRM, "60");

		assertThat(status(RULE).state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status(RULE).reason()).contains("The threshold of that version is not recorded.");
	}

	@Test
	void aLaterVersionWithoutAThresholdDoesNotInheritTheEarlierOne() {
		listedFrom(RULE, claim("v").from("2019-01-01").to("2019-12-31").detail("ownership_threshold", "50"));
		version(RULE, "two", "IN_FORCE", claim("w").from("2020-01-01"));
		hold(LISTED, FIRM, "60");

		assertThat(status(RULE).state()).isEqualTo(LegalState.UNDETERMINED);
	}

	@ParameterizedTest
	@CsvSource({ "60,RESTRICTED", "30,UNDETERMINED", "10,NOT_RESTRICTED" })
	void thresholdsThatSourcesDisputeMustAgree(String percent, LegalState expected) {
		listedFrom(RULE, claim("v").from("2020-01-01").detail("ownership_threshold", "50"),
				claim("w").from("2020-01-01")
					.by("other")
					.detail("ownership_threshold", "25")
					.detail("affiliates_of", "list"));
		hold(LISTED, FIRM, percent);
		hold(ClaimFixtures.company("others"), FIRM, String.valueOf(100 - Integer.parseInt(percent)));

		assertThat(status(RULE).state()).isEqualTo(expected);
		assertThat(status(RULE).reason()).contains("25% or, as others say, 50%");
	}

	@Test
	void ofTwoRulesTheStricterDecides() {
		// 30 percent: caught by the rule from 25 on, and not by the newer one from 50 on.
		listedFrom(RULE, claim("v").from("2019-01-01").detail("ownership_threshold", "25"));
		version(LATER_RULE, "one", "IN_FORCE",
				claim("w").from("2020-01-01").detail("ownership_threshold", "50").detail("affiliates_of", "list"));
		hold(LISTED, FIRM, "30");
		hold(ClaimFixtures.company("others"), FIRM, "70");

		assertThat(status(LIST).state()).isEqualTo(LegalState.RESTRICTED);
	}

	@Test
	void aContestedStakeLeavesItOpen() {
		listedFrom(RULE, claim("v").from("2020-01-01").detail("ownership_threshold", "50"));
		this.stakes.add(on(ClaimFixtures.stake(LISTED, "DIRECT", FIRM,
				claim("s").about("percent").percent("60").asOf("2019"), claim("t").says(Stance.DENIES).by("critic"))));

		assertThat(status(LIST).state()).isEqualTo(LegalState.UNDETERMINED);
	}

	@Test
	void aSubsidiaryWithoutARecordedStakeIsOpen() {
		listedFrom(RULE, claim("v").from("2020-01-01").detail("ownership_threshold", "50"));
		this.affiliations.add(on(ClaimFixtures.affiliation(FIRM, "SUBSIDIARY_OF", LISTED, claim("a").asOf("2019"))));

		LegalStatus status = status(RULE);
		assertThat(status.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status.affiliateOf()).isNotNull();
		assertThat(status.reason()).contains("is the recorded parent, by a share that is not recorded");
	}

	/**
	 * The listed company has 30 percent, and another owner has a part, whose own listing
	 * is open on the day.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			contested | 30 | UNDETERMINED   | 60 percent together, if it is listed
			alleged   | 30 | UNDETERMINED   | the same
			undated   | 30 | UNDETERMINED   | the same
			monthly   | 30 | UNDETERMINED   | it may have been listed by that day
			member    | 30 | UNDETERMINED   | a member of a listed group
			denied    | 30 | NOT_RESTRICTED | nobody says that it is listed
			planned   | 30 | NOT_RESTRICTED | it is not listed yet
			contested | 10 | NOT_RESTRICTED | 40 percent at most
			""")
	void anOwnerWhoseListingIsOpenLeavesItOpen(String how, String percent, LegalState expected, String why) {
		Entity other = ClaimFixtures.company("other");
		listedFrom(RULE, claim("v").from("2020-01-01").detail("ownership_threshold", "50"));
		hold(LISTED, FIRM, "30");
		hold(other, FIRM, percent);
		hold(ClaimFixtures.company("rest"), FIRM, String.valueOf(70 - Integer.parseInt(percent)));
		ClaimFixtures denial = claim("no").says(Stance.DENIES).by("other");
		switch (how) {
			case "contested" -> restrict(other, ACT, claim("o").from("2019-01-01"), denial);
			case "alleged" -> restrict(other, ACT, claim("o").from("2019-01-01").says(Stance.ALLEGES));
			case "undated" -> restrict(other, ACT, claim("o"));
			case "monthly" -> restrict(other, ACT, claim("o").from("2020-06"));
			case "denied" -> restrict(other, ACT, denial);
			case "planned" -> restrict(other, ACT, claim("o").from("2020-01-01").says(Stance.PLANS));
			default -> {
				Entity group = ClaimFixtures.entity("group", EntityKind.GROUP);
				restrict(group, ACT, claim("g").from("2019-01-01"));
				this.affiliations
					.add(on(ClaimFixtures.affiliation(other, "MEMBER_OF", group, claim("m").asOf("2020"))));
			}
		}

		assertThat(status(RULE).state()).as(why).isEqualTo(expected);
		if (expected == LegalState.UNDETERMINED) {
			assertThat(status(RULE).reason()).contains("(60%;", "Whether all of these owners are listed is open: ");
			assertThat(status(LIST).state()).as(why).isEqualTo(expected);
		}
	}

	/** The listed company, and a rule that extends the list. */
	private void listedFrom(Entity rule, ClaimFixtures first, ClaimFixtures... more) {
		restrict(LISTED, ACT, claim("r").from("2019-01-01"));
		version(ACT, "v", "IN_FORCE", claim("in force").from("2019-01-01"));
		ClaimFixtures[] claims = new ClaimFixtures[more.length + 1];
		claims[0] = first.detail("affiliates_of", "list");
		System.arraycopy(more, 0, claims, 1, more.length);
		version(rule, "one", "IN_FORCE", claims);
	}

	private void restrict(Entity target, Entity act, ClaimFixtures... claims) {
		this.restrictions.add(on(ClaimFixtures.restriction(act, "EXPORT_LICENCE", target, claims)));
	}

	private void version(Entity measure, String version, String state, ClaimFixtures... claims) {
		this.versions.add(on(ClaimFixtures.version(measure, version, state, claims)));
	}

	private void hold(Entity owner, Entity company, String percent) {
		this.stakes.add(on(ClaimFixtures.stake(owner, "DIRECT", company,
				claim(owner.id()).about("percent").percent(percent).asOf("2019"))));
	}

	private static FactView on(Fact fact) {
		return ClaimFixtures.on(DAY, fact);
	}

	private LegalStatus status(Entity under) {
		Versions law = new Versions(this.versions);
		Restrictions acts = new Restrictions(this.restrictions);
		Holdings holdings = Holdings.of(this.stakes, this.affiliations, "EQUITY");
		return new LegalQuestion(FIRM, under, DAY, law, acts,
				new OwnershipRules(law, acts, holdings, this.affiliations), this.affiliations, new WholeListAnswer(
						Lens.WIDE.at(PartialDate.parse(DAY)), FIRM, under, new ListedTies(List.of(), List.of(), acts)))
			.answer();
	}

	private static Entity measure(String id, Entity... under) {
		return new Entity(id, EntityKind.MEASURE, id, List.of(), List.of(), null, false, Map.of(),
				Map.of("ancestors", List.of(under), "under", List.of(under)));
	}

}
