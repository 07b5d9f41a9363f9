package org.tieline.seed;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.intake.ParsedRecord.Link;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.intake.ParsedRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeedReaderTest {

	@Test
	void emptyTablesAreAnEmptyRecord() {
		ParsedRecord record = Tables.empty().read();
		assertThat(record.entities()).isEmpty();
		assertThat(record.sources()).isEmpty();
		assertThat(record.facts()).isEmpty();
	}

	@Test
	void aTableThatIsMissingIsAnEmptyOne() {
		ParsedRecord record = Tables.small()
			.without("stakes.csv")
			.without("products.csv")
			.without("metrics.csv")
			.supply("paper.01", "as_of=2018")
			.read();
		assertThat(record.facts()).extracting(Fact::id).containsExactly("supply:qualcomm:huawei");
		assertThat(record.entities()).noneMatch((linked) -> linked.entity().id().equals("chips"));
	}

	@Test
	void aRowOfBareCommasIsPassedOver() {
		Tables tables = Tables.small();
		String header = tables.header("products.csv");
		ParsedRecord record = tables
			.text("products.csv", ",,,,,\n" + header + "\n,,,,,\n , ,\"\",,,\n,,\nmodems,Modems,,,,,,\n,,,,,,,,\n  \n")
			.read();
		assertThat(record.entities()).filteredOn((linked) -> linked.entity().kind() == EntityKind.PRODUCT)
			.extracting((linked) -> linked.entity().id())
			.containsExactly("modems");
	}

	@Test
	void theLinesBehindBareCommasKeepTheirNumbers() {
		Tables tables = Tables.small();
		assertThatThrownBy(
				() -> tables.text("products.csv", tables.header("products.csv") + "\n,,,,,\n,,,,,\nA,b,,,,,,\n").read())
			.hasMessageContaining("products.csv:4: 'A' is not an id");
	}

	@Test
	void theIdOfAStateNamesItsParticipants() {
		assertThat(ids(
				Tables.small().supply("paper.01", "product=chipsets | as_of=2018").supply("paper.02", "as_of=2018")))
			.containsExactly("supply:qualcomm:huawei:chipsets", "supply:qualcomm:huawei");
	}

	@Test
	void theIdOfANumberNamesItsPeriod() {
		assertThat(ids(Tables.small()
			.share("paper.01", "from=2017 | to=2017 | value=22 | unit=percent | as_stated=22%")
			.share("paper.02", "from=2018-10 | to=2018-12 | value=23 | unit=percent")
			.share("paper.03", "as_of=2019-06-30 | value=24 | unit=percent")))
			.containsExactly("market-share:huawei:market-telecom-equipment-world:2017",
					"market-share:huawei:market-telecom-equipment-world:2018-10..2018-12",
					"market-share:huawei:market-telecom-equipment-world:2019-06-30");
	}

	@Test
	void aPartThatIsLeftOutInTheMiddleKeepsItsPlaceInTheId() {
		assertThat(ids(Tables.small()
			.row("metrics.csv",
					"claim=paper.01 | subject=huawei | metric=revenue | from=2018 | to=2018 | stance=STATES | value=105200000000 | unit=USD | source=paper")
			.row("restrictions.csv",
					"claim=paper.02 | authority=gov-us | target=huawei | effect=NETWORK_BAN | stance=STATES | source=paper")))
			.containsExactlyInAnyOrder("metric:huawei:-:revenue:2018", "restriction:gov-us:-:huawei:-:network-ban");
	}

	@Test
	void rowsOfOneIdentityAreClaimsOfOneFact() {
		Fact fact = Tables.small()
			.supply("paper.01", "product=chipsets | as_of=2018")
			.supply("wire.01", "product=chipsets | from=2015")
			.supply("wire.02", "product=chipsets | stance=DENIES | speaker=huawei")
			.supply("wire.03", "as_of=2018")
			.fact("supply:qualcomm:huawei:chipsets");
		assertThat(fact.claims()).extracting(Claim::id).containsExactly("paper.01", "wire.01", "wire.02");
	}

	@Test
	void aRowIsReadAsItIsWritten() {
		Claim claim = Tables.small()
			.share("paper.07",
					"from=2017 | to=2017 | value=22 | unit=percent | as_stated=22% | speaker=qualcomm | stance=ESTIMATES | locator=para 12 | said_on=2018-03 | note=A note, with a comma.")
			.fact("market-share:huawei:market-telecom-equipment-world:2017")
			.claims()
			.getFirst();
		assertThat(claim.id()).isEqualTo("paper.07");
		assertThat(claim.stance()).isEqualTo(Stance.ESTIMATES);
		assertThat(claim.value()).isEqualTo(Quantity.parse("22", "percent"));
		assertThat(claim.asStated()).isEqualTo("22%");
		assertThat(claim.period()).extracting(Period::key).isEqualTo("2017");
		assertThat(claim.speaker()).extracting(Entity::id).isEqualTo("qualcomm");
		assertThat(claim.source().title()).isEqualTo("A paper");
		assertThat(claim.locator()).isEqualTo("para 12");
		assertThat(claim.saidOn()).hasToString("2018-03");
		assertThat(claim.note()).isEqualTo("A note, with a comma.");
	}

	@Test
	void whatEachClaimAddsStaysWithIt() {
		Fact fact = Tables.small()
			.supply("paper.01", "supply_status=IN_USE | as_of=2018")
			.supply("wire.01", "supply_status=REMOVING | as_of=2020")
			.fact("supply:qualcomm:huawei");
		assertThat(fact.claims()).extracting((claim) -> claim.details().get("supply_status"))
			.containsExactly("IN_USE", "REMOVING");
		assertThat(fact.attributes()).isEmpty();
	}

	@Test
	void blankCellsAreUnknown() {
		Claim claim = Tables.small().supply("paper.01", "note=   ").fact("supply:qualcomm:huawei").claims().getFirst();
		assertThat(claim.note()).isNull();
		assertThat(claim.value()).isNull();
		assertThat(claim.period()).isNull();
		assertThat(claim.speaker()).isNull();
	}

	@Test
	void columnsMayStandInAnyOrder() {
		Tables tables = Tables.small();
		tables.text("products.csv", "note,name,broader,catch_all,identifiers,use,aliases,id\n,Radios,,,,,,radios\n")
			.supply("paper.01", "product=radios");
		assertThat(ids(tables)).containsExactly("supply:qualcomm:huawei:radios");
	}

	@Test
	void entitiesKeepTheirNamesAndLinks() {
		ParsedRecord record = Tables.small().read();
		assertThat(entity(record, "huawei").entity().aliases()).containsExactly("华为", "Хуавэй");
		assertThat(entity(record, "chipsets").links()).containsExactly(new Link("BROADER", "chips"));
		assertThat(entity(record, "entity-list").links()).containsExactly(new Link("MADE_BY", "gov-us"));
	}

	@Test
	void aClaimMayRepeatOneOfAnotherTable() {
		Claim claim = Tables.small()
			.supply("paper.01", "")
			.share("wire.01", "from=2017 | to=2017 | value=22 | unit=percent | repeats=paper.01")
			.fact("market-share:huawei:market-telecom-equipment-world:2017")
			.claims()
			.getFirst();
		assertThat(claim.originKey()).isEqualTo("in:the paper");
	}

	@Test
	void theVersionChangesWithAnyCell() {
		assertThat(Tables.small().files().version()).isEqualTo(Tables.small().files().version());
		assertThat(Tables.small().supply("paper.01", "").files().version())
			.isNotEqualTo(Tables.small().supply("paper.02", "").files().version());
	}

	private static java.util.List<String> ids(Tables tables) {
		return tables.read().facts().stream().map(Fact::id).toList();
	}

	private static LinkedEntity entity(ParsedRecord record, String id) {
		return record.entities().stream().filter((one) -> one.entity().id().equals(id)).findFirst().orElseThrow();
	}

}
