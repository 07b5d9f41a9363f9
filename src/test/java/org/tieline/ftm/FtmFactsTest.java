package org.tieline.ftm;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.affiliation;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.entity;
import static org.tieline.evidence.ClaimFixtures.restriction;
import static org.tieline.evidence.ClaimFixtures.revenue;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/** Invented facts, with the links written by hand. */
class FtmFactsTest {

	@Test
	@SuppressWarnings("unchecked")
	void aStakeIsAnOwnershipWithTheWordOfEachSpeaker() {
		// Stated with 40 percent in 2010; denied by the owner. Dates stay as exact as
		// they are.
		FtmEntity link = FtmFacts
			.of(wide(stake(company("fund"), "DIRECT", company("maker"),
					claim("a.01").from("2010-05").about("percent").percent("40").publisher("Daily").by("maker"),
					claim("a.02").from("2010-05").publisher("Daily"), claim("b.01").says(Stance.DENIES).by("fund"))))
			.getFirst();

		assertThat(link.json()).containsEntry("id", "tieline-stake--fund--maker--direct")
			.containsEntry("schema", "Ownership");
		Map<String, List<String>> properties = (Map<String, List<String>>) link.json().get("properties");
		assertThat(properties).containsEntry("owner", List.of("tieline-fund"))
			.containsEntry("asset", List.of("tieline-maker"))
			.containsEntry("percentage", List.of("40"))
			.containsEntry("startDate", List.of("2010-05"))
			.containsEntry("status", List.of("contested"))
			.containsEntry("publisher", List.of("Daily"))
			.containsEntry("description",
					List.of("maker (states; about: percent; as stated: 40%; from: 2010-05)",
							"Daily (states; from: 2010-05)", "fund (denies)"))
			.doesNotContainKey("endDate");
	}

	@Test
	void aStatementNamesTheClaimThatSaysIt() {
		FtmEntity link = FtmFacts
			.of(wide(stake(company("fund"), "DIRECT", company("maker"), claim("a.01").from("2010"),
					claim("b.01").asOf("2011").about("percent").percent("40"))))
			.getFirst();

		assertThat(link.statements()).filteredOn((one) -> "percentage".equals(one.get("prop")))
			.singleElement()
			.satisfies((one) -> assertThat(one).containsEntry("value", "40")
				.containsEntry("origin", "b.01")
				.containsEntry("prop_type", "string")
				.containsEntry("entity_id", link.id())
				.containsEntry("dataset", "tieline"));
		assertThat(link.statements()).extracting((one) -> one.get("id")).doesNotHaveDuplicates();
		assertThat(link.statements().getFirst()).containsEntry("prop", "id").containsEntry("prop_type", "checksum");
	}

	/** Held from 2015 to 2016, and again from 2019. */
	@Test
	void aPercentageBelongsToTheTimeOfItsFigure() {
		Fact twice = stake(company("fund"), "DIRECT", company("maker"), claim("a").from("2015").to("2016"),
				claim("b").from("2019"), claim("c").asOf("2015-06").about("percent").percent("30"));
		Fact both = stake(company("fund"), "DIRECT", company("maker"), claim("a").from("2015").to("2016"),
				claim("b").from("2019"), claim("c").asOf("2015-06").about("percent").percent("30"),
				claim("d").asOf("2020").about("percent").percent("60"));

		assertThat(FtmFacts.of(wide(twice))).extracting(FtmFactsTest::percentages)
			.containsExactly(List.of("30"), List.of());
		assertThat(FtmFacts.of(wide(both))).extracting(FtmFactsTest::percentages)
			.containsExactly(List.of("30"), List.of("60"));
	}

	/**
	 * 30 percent in 2015 and 60 in 2020 of one time: the newest counts, of every source.
	 */
	@Test
	void anOlderPercentageIsNoOther() {
		Fact stake = stake(company("fund"), "DIRECT", company("maker"), claim("a").from("2015"),
				claim("b").asOf("2015").about("percent").percent("30"),
				claim("c").asOf("2020").about("percent").percent("60"),
				claim("d").asOf("2020").about("percent").percent("61"));

		assertThat(FtmFacts.of(wide(stake))).extracting(FtmFactsTest::percentages).containsExactly(List.of("60", "61"));
	}

	private static List<String> percentages(FtmEntity link) {
		return link.values()
			.stream()
			.filter((one) -> one.property().equals("percentage"))
			.map(FtmEntity.Value::value)
			.toList();
	}

	@Test
	void aStakeOfNothingIsNoLink() {
		assertThat(FtmFacts.of(wide(stake(company("fund"), "DIRECT", company("maker"),
				claim("a").asOf("2020").about("percent").percent("0")))))
			.isEmpty();
	}

	@Test
	void anIndirectStakeSaysSo() {
		assertThat(FtmFacts.of(wide(stake(company("fund"), "INDIRECT", company("maker"), claim("a").from("2010"))))
			.getFirst()
			.values()).contains(new FtmEntity.Value("ownershipType", "string", "indirect equity", null));
	}

	@Test
	void whatIsOnlyDeniedOrPlannedIsNoLink() {
		assertThat(FtmFacts.of(wide(supply(claim("a").says(Stance.DENIES))))).isEmpty();
		assertThat(FtmFacts.of(wide(supply(claim("a").says(Stance.PLANS).from("2030"))))).isEmpty();
		assertThat(FtmFacts.of(wide(revenue("2019", claim("a").value("5", "USD", "5"))))).isEmpty();
	}

	@Test
	void anAllegationSaysThatItIsOne() {
		FtmEntity link = FtmFacts.of(wide(supply(claim("a").says(Stance.ALLEGES).from("2018")))).getFirst();

		assertThat(link.schema()).isEqualTo("UnknownLink");
		assertThat(link.values()).contains(new FtmEntity.Value("status", "string", "alleged", null),
				new FtmEntity.Value("role", "string", "supplies", null));
	}

	@Test
	void aStakeInWhatIsNoAssetIsALinkWithoutAPercentage() {
		FtmEntity link = FtmFacts
			.of(wide(stake(company("fund"), "DIRECT", entity("agency", EntityKind.PUBLIC_BODY),
					claim("a").from("2010").about("percent").percent("40"), claim("b").from("2010"))))
			.getFirst();

		assertThat(link.schema()).isEqualTo("UnknownLink");
		assertThat(link.values()).extracting(FtmEntity.Value::property).doesNotContain("percentage");
	}

	@Test
	void aBanIsASanctionAndAFineIsNot() {
		Entity list = entity("list", EntityKind.MEASURE);

		assertThat(FtmFacts.of(wide(restriction(list, "NETWORK_BAN", company("maker"), claim("a").from("2020"))))
			.getFirst()).satisfies((link) -> {
				assertThat(link.schema()).isEqualTo("Sanction");
				assertThat(link.values()).contains(new FtmEntity.Value("entity", "entity", "tieline-maker", null),
						new FtmEntity.Value("program", "string", "list", null),
						new FtmEntity.Value("provisions", "string", "network ban", null),
						new FtmEntity.Value("authority", "string", "authority", null));
			});
		assertThat(FtmFacts.of(wide(restriction(list, "FINE", company("maker"), claim("a").from("2020"))))
			.getFirst()
			.schema()).isEqualTo("UnknownLink");
		assertThat(FtmFacts.of(wide(restriction(list, "TARIFF", entity("cn", EntityKind.COUNTRY), claim("a")))))
			.isEmpty();
	}

	/** A ban of antennas from 2020, and a trial that is to end. */
	@Test
	void theScopeOfABanAndTheStageOfASupplyAreTold() {
		Entity list = entity("list", EntityKind.MEASURE);

		assertThat(FtmFacts
			.of(wide(restriction(list, "NETWORK_BAN", company("maker"),
					claim("a").from("2020").detail("scope", "Antennas only"))))
			.getFirst()
			.values()).contains(new FtmEntity.Value("provisions", "string", "network ban", null),
					new FtmEntity.Value("provisions", "string", "scope: Antennas only", "a"));
		assertThat(FtmFacts.of(wide(supply(claim("b").from("2020").by("huawei").detail("supply_status", "TRIAL"))))
			.getFirst()
			.values())
			.contains(new FtmEntity.Value("description", "text", "huawei (states; from: 2020; supply status: trial)",
					"b"));
	}

	@Test
	void eachSpellIsALinkOfItsOwn() {
		List<FtmEntity> links = FtmFacts
			.of(wide(affiliation(company("maker"), "MEMBER_OF", entity("league", EntityKind.ORGANIZATION),
					claim("a").from("2010").to("2012"), claim("b").from("2015"))));

		assertThat(links).extracting(FtmEntity::schema).containsExactly("Membership", "Membership");
		assertThat(links).extracting(FtmEntity::id)
			.containsExactly("tieline-affiliation--maker--league", "tieline-affiliation--maker--league--spell-2");
	}

	@Test
	void thingsHaveTheirNamesAndNoDotsInTheirIds() {
		Entity maker = new Entity("maker", EntityKind.COMPANY, "O'Maker <\"&\">", List.of("制造商"),
				List.of(new Identifier("lei", "123"), new Identifier("isin", "US1")), "us", true, Map.of(), Map.of());

		assertThat(FtmThings.of(maker).orElseThrow().json().get("properties")).isEqualTo(
				Map.of("name", List.of("O'Maker <\"&\">"), "alias", List.of("制造商"), "country", List.of("us"), "leiCode",
						List.of("123"), "isinCode", List.of("US1"), "notes", List.of("The source does not name it.")));
		assertThat(FtmThings.of(entity("cn", EntityKind.COUNTRY))).isEmpty();
		assertThat(FtmIds.of("us.acme:x")).isEqualTo("tieline-us---acme--x").isNotEqualTo(FtmIds.of("us.other:x"));
	}

}
