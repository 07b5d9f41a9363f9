package org.tieline.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.listing.ListDoubt;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole lists that come with Tieline. */
class ShippedListsTest {

	private static final ParsedRecord RECORD = ShippedRecord.read();

	private static List<Entity> entities() {
		return RECORD.entities().stream().map(LinkedEntity::entity).toList();
	}

	@Test
	void everyNameThatIsNearOneOnAListIsDecidedOrDoubtedWithAReason() {
		assertThat(entities()).allSatisfy((entity) -> assertThat(ListDoubt.of(entity)).as(entity.id())
			.allSatisfy((doubt) -> assertThat(doubt.why()).doesNotContain("near that of")));
	}

}
