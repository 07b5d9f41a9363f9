package org.tieline.passage;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form needs, on forms whose needs can be read off. */
class FormNeedsTest {

	@Test
	void aWordOfEachGroupThatIsNotOptionalIsNeeded() {
		FormNeeds needs = FormNeeds.of("{S}{w3} (?:holds|held){w2} {P}(?: of)? (?:stake|shares?) in {O}");

		assertThat(needs.words()).containsExactlyInAnyOrder(Set.of("holds", "held"), Set.of("stake", "share", "shares"),
				Set.of("in"));
		assertThat(needs.marks()).isEqualTo("p");
		assertThat(needs.parties()).isEqualTo(2);
	}

	@Test
	void aGroupWithAnAlternativeThatIsNoWordNeedsNothing() {
		assertThat(FormNeeds.of("{S} (?:owns|\u27e6q\\d+\u27e7)").words()).isEmpty();
		assertThat(FormNeeds.of("{S}(?: , which| who)?").words()).isEmpty();
	}

	@Test
	void aGroupInAGroupIsNeeded() {
		assertThat(FormNeeds.of("{S}(?: (?:had|has)){w5} {P}").words()).containsExactly(Set.of("had", "has"));
	}

	@Test
	void aSentenceWithoutAPartyAWordOrAMarkIsRuledOut() {
		FormNeeds needs = FormNeeds.of("{S} (?:owns|owned) {P} of {O}");

		assertThat(needs.areIn(Set.of("owned", "of", "\u27e6p"), 2)).isTrue();
		assertThat(needs.areIn(Set.of("owned", "of", "\u27e6p"), 1)).isFalse();
		assertThat(needs.areIn(Set.of("owned", "of", "\u27e6m"), 2)).isFalse();
		assertThat(needs.areIn(Set.of("sold", "of", "\u27e6p"), 2)).isFalse();
	}

}
