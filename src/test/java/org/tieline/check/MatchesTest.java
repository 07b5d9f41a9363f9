package org.tieline.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.seed.ShippedFacts;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** A law of the shipped record: what is left out is never among the nearest facts. */
class MatchesTest {

	private static final int ASKED = 400;

	private final Random random = new Random(20261130);

	@Test
	void noFactThatIsLeftOutIsNearerThanThoseThatAreKept() {
		List<Fact> facts = ShippedFacts.linkedFacts();
		int left = 0;
		for (int i = 0; i < ASKED; i++) {
			Fact fact = facts.get(this.random.nextInt(facts.size()));
			Fact other = facts.get(this.random.nextInt(facts.size()));
			AskedClaim asked = asked(fact, other);
			Compared compared = ShippedComparison.of(asked);

			List<Match> kept = Matches.nearest(asked, compared);

			Set<FactView> views = kept.stream().map(Match::fact).collect(Collectors.toSet());
			List<Match> others = compared.facts()
				.stream()
				.filter((one) -> one.isRecorded() && !views.contains(one))
				.map((one) -> Match.ofParts(asked, one, compared))
				.toList();
			others.forEach((one) -> one.compare(compared));
			left += others.size();
			assertThat(others).allSatisfy((one) -> {
				assertThat(one.count()).isGreaterThan(1);
				assertThat(kept).hasSizeGreaterThan(Matches.NEAR);
				assertThat(one.count()).isGreaterThanOrEqualTo(kept.get(Matches.NEAR).count());
			});
		}
		assertThat(left).isGreaterThan(ASKED);
	}

	/** A fact of the record with some parts of another one of its kind. */
	private AskedClaim asked(Fact fact, Fact other) {
		Map<String, String> parts = new HashMap<>();
		fact.participants().forEach((part, entity) -> parts.put(part, entity.id()));
		if (other.kind().equals(fact.kind()) && this.random.nextBoolean()) {
			other.participants().forEach((part, entity) -> parts.put(part, entity.id()));
		}
		PartialDate year = PartialDate.parse(Integer.toString(2010 + this.random.nextInt(16)));
		return new AskedClaim(fact.kind(), parts, fact.attributes(), List.of(), null,
				this.random.nextBoolean() ? new Period(year, year) : null, null, Stance.STATES);
	}

}
