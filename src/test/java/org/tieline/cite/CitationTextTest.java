package org.tieline.cite;

import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.record.DataVersion;
import org.tieline.time.LastDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/** How a fact is cited in words. */
class CitationTextTest {

	private static final DataVersion VERSION = new DataVersion("v1", OffsetDateTime.parse("2026-01-01T00:00:00Z"), 0, 0,
			0, 0, LastDays.UNKNOWN);

	@Test
	void quotationMarksWithinOthersAreSingleOnes() {
		Fact share = ClaimFixtures.share("alba", "2017", claim("a").percent("22").by("house"));

		assertThat(text(share)).startsWith(
				"Tieline: \u201calba had 22% of the market \u2018telecom-equipment\u2019 in 2017, according to house.\u201d (single origin). Fact");
	}

	@Test
	void aShareIsForecastAndNotPlanned() {
		Fact share = ClaimFixtures.fact("market-share:alba:m:2030", "MARKET_SHARE", "2030", Map.of(),
				Map.of("company", company("alba"), "market", ClaimFixtures.entity("m", EntityKind.MARKET)),
				claim("a").percent("22").by("house").says(Stance.ESTIMATES).derived(Derivation.FORECAST));

		assertThat(text(share)).contains("\u201d (forecast). Fact");
	}

	/** Two say that there is a stake, one of them how large it is. */
	@Test
	void whatIsCorroboratedIsTheStakeAndNotItsSize() {
		Fact stake = ClaimFixtures.stake(claim("a").about("percent").asOf("2018").percent("35").by("house"),
				claim("b").asOf("2018").by("rival"));

		assertThat(text(stake)).contains("(corroborated, but for the figure). Fact");
	}

	private static String text(Fact fact) {
		return CitationText.of(Answers.of(ClaimFixtures.wide(fact), VERSION), "https://example.org/fact",
				new Publisher("Tieline", "https://example.org"));
	}

}
