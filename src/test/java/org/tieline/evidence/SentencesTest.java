package org.tieline.evidence;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.CONSIDERS;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.entity;

/** What sentences say, kind by kind, in a record whose last day is in June 2026. */
class SentencesTest {

	@Test
	void anAssessmentIsOfItsSpeakerAndOnItsSubject() {
		assertThat(assessment(claim("a").says(ALLEGES).by("esper").asOf("2020")))
			.isEqualTo("On acme, esper alleged in 2020: the largest vendor.");
		assertThat(assessment(claim("a").by("acme").asOf("2026-06")))
			.isEqualTo("acme says of itself: the largest vendor.");
		assertThat(assessment(claim("a").by("bt").asOf("2020"), claim("b").by("esper").says(ALLEGES).asOf("2020")))
			.isEqualTo("On acme, bt and 1 other said in 2020: the largest vendor.");
		assertThat(assessment(claim("a").by("bt").asOf("2018"), claim("b").by("esper").asOf("2020")))
			.as("bt did not say it in 2020")
			.isEqualTo("On acme, bt and 1 other said, most recently in 2020: the largest vendor.");
		assertThat(assessment(claim("a").by("critic").says(DENIES).asOf("2026-05").published("2026-05-01")))
			.isEqualTo("On acme, critic denies this: the largest vendor.");
		assertThat(assessment(claim("a").by("bt").derived(Derivation.FORECAST).asOf("2026-05")))
			.isEqualTo("On acme, bt expected in 2026-05: the largest vendor.");
	}

	@Test
	void whatIsPlannedIsNoDoneThing() {
		assertThat(supply(claim("a").says(PLANS).published("2026-01-01"))).isEqualTo("maker plans to supply acme.");
		assertThat(supply(claim("a").says(PLANS).published("2013-07-01")))
			.isEqualTo("maker planned to supply acme (last recorded 2013-07-01).");
		assertThat(supply(claim("a").says(CONSIDERS).published("2026-01-01")))
			.isEqualTo("maker may supply acme (under consideration).");
		assertThat(said("MEASURE_VERSION", Map.of("version", "v", "state", "IN_FORCE"),
				Map.of("measure", entity("Act", EntityKind.MEASURE)),
				claim("a").says(PLANS).from("2026-11-10").published("2026-01-01")))
			.isEqualTo("Act is planned to be in force from 2026-11-10.");
	}

	@Test
	void aPlanOfWhichOnlyAnAccuserTellsIsAnAllegation() {
		assertThat(supply(
				claim("a").says(ALLEGES).by("critic").detail("supply_status", "PLANNED").published("2013-07-01")))
			.startsWith("critic alleges that maker planned to supply acme");
		assertThat(
				supply(claim("a").says(ALLEGES).by("critic").detail("supply_status", "PLANNED").published("2013-07-01"),
						claim("b").says(PLANS).by("maker").published("2013-07-01")))
			.as("the maker says so itself")
			.startsWith("maker planned to supply acme");
	}

	// By hand: maker supplied from 2010 to 2012 and from 2015 to 2018.
	@Test
	void aStateWithSeveralTimesIsToldByWhatTheDateLiesBetween() {
		Fact twice = ClaimFixtures.supply(claim("a").from("2010").to("2012"), claim("b").from("2015").to("2018"));
		Fact seen = ClaimFixtures.supply(claim("a").from("2010").to("2012"), claim("b").asOf("2015"));

		assertThat(ClaimFixtures.on("2008", twice).summary()).endsWith(" (only from 2010).");
		assertThat(ClaimFixtures.on("2011", twice).summary()).doesNotContain("(");
		assertThat(ClaimFixtures.on("2013", twice).summary()).endsWith(" (until 2012, and again from 2015).");
		assertThat(ClaimFixtures.on("2020", twice).summary()).endsWith(" (until 2018).");
		assertThat(ClaimFixtures.on("2013", seen).summary()).endsWith(" (until 2012, and shown again 2015).");
	}

	// By hand: the day of a start is not told, so a day of its month is open.
	@Test
	void aDayOfTheMonthOfAStartIsToldWithThatMonth() {
		Fact month = ClaimFixtures.supply(claim("a").from("2015-03"));

		assertThat(ClaimFixtures.on("2015-03-10", month).summary()).endsWith(" (from 2015-03).");
		assertThat(ClaimFixtures.on("2015-02-10", month).summary()).endsWith(" (only from 2015-03).");
	}

	@Test
	void whatIsConsideredAndDeniedIsNoFact() {
		assertThat(supply(claim("a").says(CONSIDERS).published("2026-01-01"),
				claim("b").says(DENIES).by("acme").published("2026-01-01")))
			.isEqualTo("maker may supply acme (under consideration; acme denies it).");
		assertThat(supply(claim("a").says(PLANS).published("2026-01-01"),
				claim("b").says(DENIES).by("acme").published("2026-01-01")))
			.isEqualTo("maker plans to supply acme (acme denies it).");
	}

	// By hand: two sources give two days of one signature; two steps have two days.
	@Test
	void theDatesOfAnActAreToldAsItsSourcesGiveThem() {
		assertThat(act("ANNOUNCED", claim("a").from("2020-02-19").detail("step", "SIGNED"),
				claim("b").from("2020-02-27").detail("step", "SIGNED")))
			.isEqualTo("Act was signed on 2020-02-19 or 2020-02-27 (sources differ on the date).");
		assertThat(act("ANNOUNCED", claim("a").from("2020-02").detail("step", "SIGNED"),
				claim("b").from("2020-02-27").detail("step", "SIGNED")))
			.isEqualTo("Act was signed on 2020-02-27.");
		assertThat(act("ANNOUNCED", claim("a").from("2022-03-30").detail("step", "PUBLISHED"),
				claim("b").from("2022-04-28").detail("step", "APPROVED")))
			.isEqualTo("Act was published on 2022-03-30 and approved on 2022-04-28.");
		assertThat(act("ANNOUNCED", claim("a").from("2022-03-30").detail("step", "PASSED"),
				claim("b").from("2022-03-30").detail("step", "SIGNED")))
			.isEqualTo("Act was passed on 2022-03-30 and signed on 2022-03-30.");
		assertThat(act("IN_FORCE", claim("a").from("2025-09-29"), claim("b").from("2025-09-30")))
			.isEqualTo("Act is in force from 2025-09-29 or 2025-09-30 (sources differ on the date).");
	}

	private static String act(String state, ClaimFixtures... claims) {
		return said("MEASURE_VERSION", Map.of("version", "v", "state", state),
				Map.of("measure", entity("Act", EntityKind.MEASURE)), claims);
	}

	@Test
	void aForecastIsExpectedAndOncePastWasExpected() {
		assertThat(share("2028", claim("a").says(ESTIMATES).percent("29").derived(Derivation.FORECAST)))
			.isEqualTo("acme is expected to have 29% of the market \"m\" in 2028.");
		assertThat(share("2020", claim("a").says(ESTIMATES).percent("29").derived(Derivation.FORECAST)))
			.isEqualTo("acme was expected to have 29% of the market \"m\" in 2020.");
		assertThat(share("2020", claim("a").says(DENIES).percent("29")))
			.isEqualTo("It is denied that acme had a share of the market \"m\" in 2020.");
	}

	@Test
	void fundingSaysInstrumentSumAndYear() {
		assertThat(funding("EQUITY", claim("a").about("amount").asOf("2025-08-22").value("8900000000", "USD", null)))
			.isEqualTo("gov funded acme with equity of USD 8.9 billion as of 2025-08-22.");
		assertThat(funding("OTHER", claim("a").about("amount").asOf("2025-08").value("11100000000", "USD", null)))
			.isEqualTo("gov funded acme with other support of USD 11.1 billion as of 2025-08.");
		assertThat(
				funding("GRANT", claim("a").about("amount").from("2008").to("2018").value("25000000000", "USD", null)))
			.isEqualTo("gov funded acme with a grant of USD 25 billion from 2008 to 2018.");
		assertThat(funding("LOAN",
				claim("a").says(PLANS).about("amount").value("..5000000000", "USD", null).published("2026-01-01")))
			.isEqualTo("gov plans to fund acme with a loan of at most USD 5 billion.");
	}

	@Test
	void aStakeSaysItsSizeOrThatItIsSome() {
		assertThat(stake("VOTING", "DIRECT", claim("a").asOf("2025")))
			.startsWith("gov holds some of the votes in acme");
		assertThat(stake("VOTING", "DIRECT", percent("82.7", "1999")))
			.isEqualTo("gov held 82.7% of the votes in acme (last shown 1999).");
		assertThat(stake("EQUITY", "INDIRECT", percent("3.7", "2025")))
			.isEqualTo("gov holds 3.7% of acme indirectly (last shown 2025).");
		assertThat(stake("EQUITY", "DIRECT", percent("13.7", "2007"), percent("0", "2025")))
			.isEqualTo("gov no longer holds a stake in acme (last shown 2025).");
		assertThat(stake("EQUITY", "DIRECT", percent("0", "2025")))
			.isEqualTo("gov holds no stake in acme (last shown 2025).");
		assertThat(stake("UNKNOWN", "DIRECT", percent("27.3", "2025")))
			.isEqualTo("gov holds 27.3% of acme (whether capital or votes is not recorded; last shown 2025).");
		assertThat(stake("EQUITY", "DIRECT", claim("a").asOf("2025"),
				claim("b").says(PLANS).about("percent").percent("18")))
			.isEqualTo("gov holds a stake in acme (18% planned; last shown 2025).");
	}

	/** Two say that there is a stake until May, one of them gives its size of 2021. */
	@Test
	void anEndIsToldBesideAFigureOfItsOwnDate() {
		ClaimFixtures sized = claim("a").about("percent").percent("5").asOf("2021");
		ClaimFixtures ended = claim("b").from("2019").to("2023-05");
		ClaimFixtures also = claim("c").to("2023-05");

		assertThat(stake("EQUITY", "DIRECT", sized, ended, also))
			.isEqualTo("gov held 5% of acme (until 2023-05; the figure is of 2021 and of one origin).");
		assertThat(stake("EQUITY", "DIRECT", ended, also,
				claim("d").about("percent").percent("5").from("2019").to("2023-05")))
			.as("the end of the figure is that of the stake")
			.isEqualTo("gov held 5% of acme (until 2023-05; the figure is of one origin).");
	}

	/** Nobody had alleged it in 2012: the sentence tells that it was alleged in 2015. */
	@Test
	void anAllegationOfALaterDayNamesItsDay() {
		Fact fact = ClaimFixtures
			.fact("fact", "ASSESSMENT", null, Map.of("topic", "t", "text", "It is close."),
					Map.of("subject", company("acme")), claim("a").says(ALLEGES).by("rival").asOf("2015-03-04"))
			.in(List.of(), ClaimFixtures.until("2026-06-15"));

		assertThat(ClaimFixtures.on("2012", fact).summary())
			.isEqualTo("On acme, rival alleged on 2015-03-04: It is close.");
	}

	/**
	 * The record ends in June 2026. What was planned for the time until 2025 is no plan
	 * of today; nobody says that it came true. What is planned until 2027 is one.
	 */
	@Test
	void aPlanForATimeThatIsOverIsToldInThePast() {
		assertThat(stake("EQUITY", "DIRECT",
				claim("a").says(PLANS).about("percent").percent("18").in("2025").published("2025-03-01")))
			.isEqualTo("gov planned to hold 18% of acme (last recorded 2025-03-01; the figure is of 2025).");
		assertThat(stake("EQUITY", "DIRECT",
				claim("a").says(PLANS).about("percent").percent("18").in("2027").published("2025-03-01")))
			.startsWith("gov plans to hold 18% of acme");
	}

	/**
	 * The record ends in June 2026. The stake is shown in 2026, and its size is only
	 * known of 2009, seventeen years before: nobody says that it is that today. A size of
	 * 2025 is near enough, and one of an ended stake is in the past tense.
	 */
	@Test
	void anOldSizeIsNotToldInThePresentTense() {
		ClaimFixtures shown = claim("a").asOf("2026");

		assertThat(stake("EQUITY", "DIRECT", shown, percent("79", "2009")))
			.isEqualTo("gov holds a stake in acme (79% in 2009; the figure is of one origin).");
		assertThat(stake("VOTING", "INDIRECT", shown, percent("79", "2009-12-05"))).isEqualTo(
				"gov holds some of the votes in acme indirectly (79% on 2009-12-05; the figure is of one origin).");
		assertThat(stake("EQUITY", "DIRECT", shown, percent("79", "2025-03")))
			.isEqualTo("gov holds 79% of acme (the figure is of 2025-03 and of one origin).");
		assertThat(stake("EQUITY", "DIRECT", claim("a").to("2026-01"), percent("79", "2009")))
			.isEqualTo("gov held 79% of acme (until 2026-01; the figure is of 2009 and of one origin).");
	}

	@Test
	void parenthesesOfANameAreNotFilledWithRemarks() {
		assertThat(said("SUPPLY", Map.of(),
				Map.of("supplier", company("maker"), "customer", company("Unnamed carrier (Italy)")),
				claim("a").asOf("2015")))
			.isEqualTo("maker supplied an unnamed carrier (Italy) (last shown 2015).");
	}

	@Test
	void whatNobodyStatesIsToldAsTheWordOfThoseWhoAllegeIt() {
		ClaimFixtures alleged = claim("a").says(ALLEGES).by("rival").asOf("2026-06");

		assertThat(supply(alleged)).isEqualTo("rival alleges that maker supplies acme.");
		assertThat(supply(alleged, claim("b").says(ALLEGES).by("bt").asOf("2026-06")))
			.isEqualTo("rival and bt allege that maker supplies acme.");
		assertThat(supply(alleged, claim("b").says(DENIES).by("maker"), claim("c").says(DENIES).by("acme")))
			.as("contested, and nobody states it")
			.isEqualTo("rival alleges that maker supplies acme; maker and acme deny it.");
		assertThat(supply(alleged, claim("b").asOf("2026-06"), claim("c").says(DENIES).by("maker")))
			.as("somebody states it")
			.isEqualTo("maker supplies acme (contested).");
		assertThat(said("METRIC", "2024", Map.of("metric", "staff"), Map.of("subject", company("acme")),
				claim("a").says(ALLEGES).by("rival").value("5", "units", null)))
			.isEqualTo("rival alleges of acme: staff 5 units in 2024.");
	}

	/** A ministry plans what a page alleges to be done. */
	@Test
	void aPlanIsNotHiddenByAnAllegation() {
		ClaimFixtures alleged = claim("a").says(ALLEGES).publisher("Daily").asOf("2026-06");

		assertThat(supply(alleged, claim("b").says(PLANS).by("ministry").published("2026-01-01")))
			.isEqualTo("It is alleged, as Daily reports, that maker supplies acme; ministry plans it.");
		assertThat(supply(alleged, claim("b").says(PLANS).publisher("Weekly").published("2026-01-01")))
			.isEqualTo("It is alleged, as Daily reports, that maker supplies acme; Weekly reports a plan of it.");
	}

	@Test
	void aRestrictionSaysWhatItIsAbout() {
		assertThat(ban(claim("a").asOf("2026-06").detail("scope", "5G networks")))
			.isEqualTo("gov restricts acme (network ban: 5G networks).");
		assertThat(ban(claim("a").asOf("2026-05").detail("scope", "5G networks"),
				claim("b").asOf("2026-06").detail("scope", "new 5G networks")))
			.isEqualTo("gov restricts acme (network ban: new 5G networks; scopes differ).");
		assertThat(ban(claim("a").asOf("2025").detail("scope", "network ban")))
			.isEqualTo("gov restricts acme (network ban; last shown 2025).");
	}

	/** An arrest is told as one, and no charge as a verdict. */
	@Test
	void chargesAreToldWithTheWayTheyEnded() {
		ClaimFixtures charged = claim("a").from("2020-02-13").detail("scope", "charges, not a verdict");
		ClaimFixtures dismissed = claim("b").to("2022-12-02").detail("scope", "charges dismissed with prejudice");

		assertThat(restriction("INDICTMENT", charged))
			.isEqualTo("gov indicted acme (charges, not a verdict; last shown 2020-02-13).");
		assertThat(restriction("INDICTMENT", charged, dismissed))
			.isEqualTo("gov indicted acme (charges, not a verdict; charges dismissed with prejudice on 2022-12-02).");
		assertThat(restriction("INDICTMENT", claim("a").from("2020").detail("scope", "ten counts"),
				claim("b").to("2022-12")))
			.isEqualTo("gov indicted acme (charges, not a verdict; ten counts; ended in 2022-12).");
		assertThat(restriction("OTHER", claim("a").from("2018").to("2021-09").detail("scope", "arrest of a manager")))
			.isEqualTo("gov had measures on acme (arrest of a manager; until 2021-09).");
	}

	/** One prosecutor brings charges; a paper reports that they were dismissed. */
	@Test
	void whoReportsTheEndOfChargesIsNoOriginOfThem() {
		ClaimFixtures charged = claim("a").from("2020-02-13").by("prosecutor");
		ClaimFixtures dismissed = claim("b").to("2022-12-02").publisher("Daily");
		Map<String, Entity> parts = Map.of("authority", company("gov"), "target", company("acme"));

		Fact charges = ClaimFixtures.fact("fact", "RESTRICTION", null, Map.of("effect", "INDICTMENT"), parts, charged,
				dismissed);
		assertThat(ClaimFixtures.wide(charges).origins()).isEqualTo(1);
		assertThat(ClaimFixtures.wide(charges).status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(ClaimFixtures.wide(charges.with(charges.claims().subList(1, 2))).origins())
			.as("nobody else tells of them")
			.isEqualTo(1);
		Fact ban = ClaimFixtures.fact("fact", "RESTRICTION", null, Map.of("effect", "NETWORK_BAN"), parts, charged,
				dismissed);
		assertThat(ClaimFixtures.wide(ban).origins()).as("who tells when a ban ended tells that it was").isEqualTo(2);
	}

	@Test
	void aidIsOfferedInConnectionWithAMatter() {
		Map<String, Entity> parts = Map.of("actor", company("gov"), "target", company("acme"), "about",
				company("maker"));
		assertThat(said("PRESSURE", Map.of("means", "OFFERS_AID"), parts, claim("a").asOf("2026-06")))
			.isEqualTo("gov offers aid to acme in connection with maker.");
		assertThat(said("PRESSURE", Map.of("means", "URGES"), parts, claim("a").asOf("2026-06")))
			.isEqualTo("gov urges acme about maker.");
	}

	@Test
	void finesAreOfThePastAndSayTheirSum() {
		assertThat(said("RESTRICTION", Map.of("effect", "FINE"),
				Map.of("authority", company("bureau"), "target", company("acme"), "measure",
						entity("Settlement of 2017", EntityKind.MEASURE)),
				claim("a").about("penalty").asOf("2017-03").value("661000000", "USD", null)))
			.isEqualTo("bureau fined acme USD 661 million by the Settlement of 2017 (last shown 2017-03).");
	}

	@Test
	void aCurrentFactIsInThePresentTenseAndAnOldOneInThePastTense() {
		assertThat(affiliation("EMPLOYED_BY", claim("a").asOf("2011")))
			.isEqualTo("x worked for acme (last shown 2011).");
		assertThat(affiliation("EMPLOYED_BY", claim("a").from("2011"), claim("b").asOf("2026-06-10")))
			.isEqualTo("x works for acme (last shown 2026-06-10).");
		assertThat(affiliation("SUBSIDIARY_OF", claim("a").from("2011").to("2020")))
			.isEqualTo("x was a subsidiary of acme (until 2020).");
		assertThat(affiliation("SUBSIDIARY_OF", claim("a")))
			.isEqualTo("x was a subsidiary of acme (no date recorded).");
	}

	/** No date is no other time: what lasts long is told in the present. */
	@Test
	void aMembershipWithoutADateIsNotOfThePast() {
		assertThat(affiliation("PART_OF", claim("a"))).isEqualTo("x is part of acme (no date recorded).");
		assertThat(affiliation("MEMBER_OF", claim("a"))).isEqualTo("x is a member of acme (no date recorded).");
		assertThat(affiliation("EMPLOYED_BY", claim("a"))).isEqualTo("x worked for acme (no date recorded).");
	}

	@Test
	void aSupplyThatIsBeingRemovedSaysSo() {
		assertThat(supply(claim("a").asOf("2025").detail("supply_status", "REMOVING")))
			.isEqualTo("maker supplies acme (its removal decided or under way; last shown 2025).");
		assertThat(supply(claim("a").asOf("2015").detail("supply_status", "REMOVING")))
			.isEqualTo("maker supplied acme (its removal then decided or under way; last shown 2015).");
	}

	@Test
	void goodsAreNeededUnlessSomebodySaysThatTheyAreNotEssential() {
		Map<String, Entity> parts = Map.of("product", entity("Base station", EntityKind.PRODUCT), "input",
				entity("Gate array", EntityKind.PRODUCT));
		assertThat(said("REQUIREMENT", Map.of(), parts, claim("a").asOf("2025").detail("essential", "yes")))
			.isEqualTo("Base stations need gate arrays (last shown 2025).");
		assertThat(said("REQUIREMENT", Map.of(), parts, claim("a").asOf("2025").detail("essential", "no")))
			.isEqualTo("Base stations use gate arrays (last shown 2025).");
	}

	@Test
	void aMetricIsWrittenAsItIsSaid() {
		assertThat(said("METRIC", "2024", Map.of("metric", "r_and_d_share_of_5g"), Map.of("subject", company("acme")),
				claim("a").percent("20")))
			.isEqualTo("acme: R&D share of 5G 20% in 2024.");
		assertThat(said("METRIC", "2028", Map.of("metric", "core_suppliers_from_us"),
				Map.of("subject", company("acme")), claim("a").says(PLANS).value("13000", "count", null)))
			.isEqualTo("acme: core suppliers from US 13,000 planned in 2028.");
	}

	@Test
	void theWordsOfAMetricNameItsCounterparty() {
		Map<String, Entity> parts = Map.of("subject", company("acme"), "counterparty",
				entity("United Isles", EntityKind.COUNTRY));
		assertThat(said("METRIC", "2024", Map.of("metric", "revenue_in_country"), parts,
				claim("a").value("5000000", "USD", null)))
			.isEqualTo("acme: revenue in the United Isles USD 5 million in 2024.");
		assertThat(
				said("METRIC", "2024", Map.of("metric", "sites_planned"), parts, claim("a").value("20", "units", null)))
			.isEqualTo("acme: sites planned (United Isles) 20 units in 2024.");
	}

	/** One page gives 330 as of a month and 590 without a time; another page gives 70. */
	@Test
	void anAmountIsNotAllIfItsPageGivesAnotherOne() {
		ClaimFixtures dated = claim("a").on("page").about("amount").asOf("2025-10").value("330", "USD", null);
		ClaimFixtures further = claim("b").on("page").about("amount").value("590", "USD", null);
		ClaimFixtures elsewhere = claim("c").on("other").about("amount").value("70", "USD", null);

		assertThat(funding("GRANT", dated, further, elsewhere)).isEqualTo(
				"gov funded acme with a grant of USD 330 as of 2025-10 (and another of USD 590; the figure is of one origin).");
		assertThat(funding("GRANT", dated, elsewhere))
			.isEqualTo("gov funded acme with a grant of USD 330 as of 2025-10 (the figure is of one origin).");
	}

	@Test
	void aPlaceThatTheNameOfTheTargetHasIsNotSaidAgain() {
		assertThat(conditions("Operators in Utopia")).isEqualTo("gov sets conditions for operators in Utopia.");
		assertThat(conditions("Operators of 5G")).isEqualTo("gov sets conditions for operators of 5G in Utopia.");
	}

	private static String conditions(String target) {
		return said(
				"RESTRICTION", Map.of("effect", "CONDITIONS"), Map.of("authority", company("gov"), "target",
						entity(target, EntityKind.GROUP), "jurisdiction", entity("Utopia", EntityKind.COUNTRY)),
				claim("a").asOf("2026"));
	}

	private static String ban(ClaimFixtures... claims) {
		return restriction("NETWORK_BAN", claims);
	}

	private static String restriction(String effect, ClaimFixtures... claims) {
		return said("RESTRICTION", Map.of("effect", effect),
				Map.of("authority", company("gov"), "target", company("acme")), claims);
	}

	private static ClaimFixtures percent(String percent, String year) {
		return claim(percent).about("percent").percent(percent).asOf(year);
	}

	private static String assessment(ClaimFixtures... claims) {
		return said("ASSESSMENT", Map.of("topic", "t", "text", "the largest vendor"),
				Map.of("subject", company("acme")), claims);
	}

	private static String supply(ClaimFixtures... claims) {
		return said("SUPPLY", Map.of(), Map.of("supplier", company("maker"), "customer", company("acme")), claims);
	}

	private static String share(String year, ClaimFixtures... claims) {
		return said("MARKET_SHARE", year, Map.of(),
				Map.of("company", company("acme"), "market", entity("m", EntityKind.MARKET)), claims);
	}

	private static String funding(String instrument, ClaimFixtures... claims) {
		return said("FUNDING", Map.of("instrument", instrument),
				Map.of("funder", company("gov"), "recipient", company("acme")), claims);
	}

	private static String stake(String interest, String directness, ClaimFixtures... claims) {
		return said("STAKE", Map.of("interest", interest, "directness", directness),
				Map.of("holder", company("gov"), "company", company("acme")), claims);
	}

	private static String affiliation(String role, ClaimFixtures... claims) {
		return said("AFFILIATION", Map.of("role", role), Map.of("member", company("x"), "of", company("acme")), claims);
	}

	private static String said(String kind, Map<String, String> attributes, Map<String, Entity> parts,
			ClaimFixtures... claims) {
		return said(kind, null, attributes, parts, claims);
	}

	private static String said(String kind, @Nullable String period, Map<String, String> attributes,
			Map<String, Entity> parts, ClaimFixtures... claims) {
		Fact fact = ClaimFixtures.fact("fact", kind, period, attributes, parts, claims)
			.in(List.of(), ClaimFixtures.until("2026-06-15"));
		return ClaimFixtures.wide(fact).summary();
	}

}
