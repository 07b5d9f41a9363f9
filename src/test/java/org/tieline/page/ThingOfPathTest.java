package org.tieline.page;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThingOfPathTest {

	@Test
	void aPathNamesAThingBySortAndId() {
		assertThat(ThingOfPath.of("/entity/huawei")).isEqualTo(new ThingOfPath("entity", "huawei"));
		assertThat(thing("/entity/a%2Fb").id()).isEqualTo("a/b");
		assertThat(thing("/entity/zte.csv").id()).isEqualTo("zte");
		assertThat(thing("/entity/zte;x=1").id()).isEqualTo("zte");
		assertThat(thing("/entity/zte/shares.svg").id()).isEqualTo("zte");
	}

	@Test
	void otherPagesNameNone() {
		assertThat(ThingOfPath.of("/cut/compare")).isNull();
		assertThat(ThingOfPath.of("/entity/")).isNull();
		assertThat(ThingOfPath.of("/paths")).isNull();
	}

	@Test
	void onlyAnUnknownIdIsTakenForOne() {
		ThingOfPath thing = thing("/market/huawei");

		assertThat(thing.isUnknown("market: 'huawei' is a COMPANY where a MARKET is needed")).isTrue();
		assertThat(thing.isUnknown("id: there is no entity 'huawei'; find its id with search")).isTrue();
		assertThat(thing.isUnknown("jurisdiction: 'HUAWEI' is not a country code; write two letters")).isTrue();
		assertThat(thing.isUnknown("lens.dataVersion: 'x' is not kept")).isFalse();
		assertThat(thing.isUnknown("lens.dataVersion: there is no version 'x'; the current one is 'y'")).isFalse();
	}

	@Test
	void whatHasTheIdButIsOfAnotherSortIsSaid() {
		assertThat(thing("/market/huawei").missing("Huawei", "COMPANY"))
			.isEqualTo("Huawei is on record as a company, and not as a market.");
		assertThat(thing("/country/vendors").missing("Chinese vendors", "GROUP"))
			.isEqualTo("Chinese vendors are on record as a group, and not as a country.");
		assertThat(thing("/entity/nope").missing(null, "")).isEqualTo("Nothing on record has the id “nope”.");
		assertThat(thing("/source/nope").missing(null, "")).isEqualTo("No source on record has the id “nope”.");
	}

	@Test
	void theNearestAreReadFromTheMessageAndNotTheIdItself() {
		assertThat(
				thing("/entity/hua").nearest("id: there is no entity 'hua'; the nearest are 'huawei' and 'hua-hong'"))
			.containsExactly("huawei", "hua-hong");
		assertThat(thing("/entity/hua").nearest("id: there is no entity 'hua'; find its id with search")).isEmpty();
	}

	private static ThingOfPath thing(String path) {
		return Objects.requireNonNull(ThingOfPath.of(path));
	}

}
