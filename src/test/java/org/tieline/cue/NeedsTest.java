package org.tieline.cue;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a pattern needs, on patterns whose needs can be read off. */
class NeedsTest {

	@Test
	void aWordOfEachGroupThatIsNotOptionalIsNeeded() {
		Needs needs = Needs.of("{S}{w3} (?:holds|held){w2} {P}(?: of)? (?:stake|shares?) in {O}");

		assertThat(needs.words()).containsExactlyInAnyOrder(Set.of("holds", "held"), Set.of("stake", "share", "shares"),
				Set.of("in"));
		assertThat(needs.marks()).isEqualTo("p");
		assertThat(needs.parties()).isEqualTo(2);
	}

	@Test
	void aGroupWithAnAlternativeThatIsNoWordNeedsNothing() {
		assertThat(Needs.of("{S} (?:owns|\u27e6q\\d+\u27e7)").words()).isEmpty();
		assertThat(Needs.of("{S}(?: , which| who)?").words()).isEmpty();
		assertThat(Needs.of("{S} (?:owns|{D} sold to {O})").parties()).isEqualTo(1);
	}

	@Test
	void aGroupInAGroupIsNeeded() {
		assertThat(Needs.of("{S}(?: (?:had|has)){w5} {P}").words()).containsExactly(Set.of("had", "has"));
	}

	@Test
	void alternativesOfAWholePatternNeedTheFirstWordOfOne() {
		assertThat(Needs.of(" (?:if|in case)(?= )| share (?:of|was) ").words())
			.containsExactly(Set.of("if", "in", "share"));
	}

	@Test
	void aNamedGroupIsNeededAndWhatMayBeMissingIsNot() {
		assertThat(Needs.of("(?<s>\u27e6[er]\\d+\u27e7)(?: [a-z,'-]+){0,3} (?:denies|denied)(?: (?:the|that)){0,4}")
			.words()).containsExactly(Set.of("denies", "denied"));
		assertThat(Needs.of("(?! had)(?<= has) (?:denies|denied)(?: it){1,2}").words())
			.containsExactly(Set.of("denies", "denied"), Set.of("it"));
	}

	@Test
	void lettersThatAreAPartOfAWordAreNotNeeded() {
		assertThat(Needs.of(" suppl(?:y|ies) ").words()).isEmpty();
		assertThat(Needs.of(" (?:labell?ed|named) ").words()).isEmpty();
		assertThat(Needs.of(" (?:evad|break)\\w* ").words()).isEmpty();
		assertThat(Needs.of(" part-owned ").words()).isEmpty();
	}

	@Test
	void aSentenceWithoutAPartyAWordOrAMarkIsRuledOut() {
		Needs needs = Needs.of("{S} (?:owns|owned) {P} of {O}");

		assertThat(needs.areIn(SentenceWords.of(" \u27e6e0\u27e7 owned \u27e6p1\u27e7 of \u27e6r2\u27e7 . "))).isTrue();
		assertThat(needs.areIn(SentenceWords.of(" \u27e6e0\u27e7 owned \u27e6p1\u27e7 of it . "))).isFalse();
		assertThat(needs.areIn(SentenceWords.of(" \u27e6e0\u27e7 owned \u27e6m1\u27e7 of \u27e6r2\u27e7 . ")))
			.isFalse();
		assertThat(needs.areIn(SentenceWords.of(" \u27e6e0\u27e7 sold \u27e6p1\u27e7 of \u27e6r2\u27e7 . "))).isFalse();
	}

	@Test
	void aPatternStartsNoLaterThanItsWordsInTheirOrderAllow() {
		Needs needs = Needs.of("{S} (?:owns|owned) {P} of {O}");
		String twice = " \u27e6e0\u27e7 owned \u27e6p1\u27e7 of \u27e6e2\u27e7 and owns \u27e6p3\u27e7 of \u27e6e4\u27e7 , which it owned ";

		assertThat(needs.lastStart(SentenceWords.of(twice))).isEqualTo(twice.indexOf("owns"));
		assertThat(needs.lastStart(SentenceWords.of(" of \u27e6e0\u27e7 \u27e6p1\u27e7 \u27e6e2\u27e7 owned ")))
			.isNegative();
		assertThat(needs.lastStart(SentenceWords.of(" \u27e6e0\u27e7 owned \u27e6p1\u27e7 at \u27e6e2\u27e7 ")))
			.isNegative();
	}

}
