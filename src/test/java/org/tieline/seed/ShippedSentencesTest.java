package org.tieline.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.claim.Entity;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Grammar;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.time.Spell.Holds;
import org.tieline.time.TimeState.Word;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of all facts of the tables that come with Tieline. */
class ShippedSentencesTest {

	private static final Pattern PRESENT = Pattern.compile(" (supply|supplies|holds?|makes?|provides?|needs?|uses?|has"
			+ "|have|is|are|can|directs?|regulates?|restricts?|permits?|designates?|reviews?|sets|funds?|invests?"
			+ "|urges?|briefs?|warns?|consults?|threatens?|works?|hosts?|says?|alleges?) ");

	@ParameterizedTest
	@ValueSource(strings = { "", "2012-06-30", "2018-12-31", "2020-06-30", "2023-01-01", "2025-10-15" })
	void theyFollowTheRulesOfGrammar(String asOf) {
		for (FactView fact : views(asOf)) {
			assertThat(Grammar.faults(fact.summary(), subject(fact))).as(fact.id() + ": " + fact.summary()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2012-06-30", "2018-12-31", "2020-06-30", "2023-01-01", "2025-10-15" })
	void noTwoFactsOfOneAnswerHaveTheSameSentence(String asOf) {
		Map<String, String> said = new HashMap<>();
		for (FactView fact : views(asOf)) {
			if (fact.holds() != Holds.NO) {
				assertThat(said.put(fact.summary(), fact.id())).as(fact.summary()).isNull();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2018-12-31", "2023-01-01" })
	void thePresentTenseIsForWhatIsHeldOrPresumedWithinReach(String asOf) {
		List<FactView> past = views(asOf).stream()
			.filter((fact) -> isStatedState(fact) && !fact.fact().kind().isQuotation())
			.filter((fact) -> !fact.time().counts() && fact.time().word() != Word.NOT_HELD)
			.filter((fact) -> !isOfLongReachWithoutDate(fact))
			.toList();

		assertThat(past).hasSizeGreaterThan(50);
		for (FactView fact : past) {
			String words = fact.summary().substring(fact.summary().indexOf(subject(fact)) + subject(fact).length());
			String verb = words.split(":")[0].split("(with|of|in|on) ")[0];
			assertThat(PRESENT.matcher(verb).find()).as(fact.summary()).isFalse();
		}
	}

	/** Such as a membership: no date is no other time. */
	private static boolean isOfLongReachWithoutDate(FactView fact) {
		return fact.spells().isEmpty() && fact.fact().kind().presumption().apply(fact.fact()).isLong();
	}

	@Test
	void whatIsPresumedSaysWhenItWasLastShown() {
		List<FactView> presumed = views("").stream()
			.filter((fact) -> isStatedState(fact) && fact.time().word() == Word.PRESUMED)
			.toList();

		assertThat(presumed).hasSizeGreaterThan(200);
		for (FactView fact : presumed) {
			PartialDate shown = Objects.requireNonNull(fact.time().shown());
			assertThat(fact.summary()).as(fact.id()).contains(shown.toString().substring(0, 4));
		}
	}

	@Test
	void whatIsOnlyAllegedOrContestedIsSaidToBe() {
		for (FactView fact : views("")) {
			switch (fact.status()) {
				case ALLEGED -> assertThat(fact.summary()).contains("allege");
				// What nobody states is told with its accuser and whoever denies it.
				case CONTESTED ->
					assertThat(fact.summary()).containsPattern("contested|allege.*; .*(den(y|ies) it|denial of it)");
				case DENIED -> assertThat(fact.summary()).containsPattern("den(y|ies|ied)");
				case CORROBORATED, SINGLE_ORIGIN, PLANNED, NOT_RECORDED -> {
				}
			}
		}
	}

	private static boolean isStatedState(FactView fact) {
		return !fact.fact().kind().measurement() && fact.isRecorded()
				&& Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED, Status.ALLEGED)
					.contains(fact.status());
	}

	private static String subject(FactView fact) {
		Entity subject = fact.fact().participant(fact.fact().kind().participants().getFirst().name());
		return Objects.requireNonNull(subject).name();
	}

	private static List<FactView> views(String asOf) {
		return ShippedFacts.facts().stream().map((fact) -> view(asOf, fact)).toList();
	}

	private static FactView view(String asOf, Fact fact) {
		return asOf.isEmpty() ? new FactView(fact, Lens.WIDE) : ClaimFixtures.on(asOf, fact);
	}

}
