package org.tieline.tense;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that tell how something is so, around "banned X" in a marked sentence. */
class MannerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			[⟦e0⟧ officially banned ⟦e1⟧] .              | officially
			[⟦e0⟧ has in effect banned ⟦e1⟧] .           | in effect
			[⟦e0⟧ banned ⟦e1⟧] completely .              | completely
			[⟦e0⟧ banned ⟦e1⟧] , reportedly .            | reportedly
			allegedly , [⟦e0⟧ banned ⟦e1⟧] .             | allegedly
			[⟦e0⟧ banned all ⟦e1⟧] equipment .           | all
			[⟦e0⟧ banned ⟦e1⟧] .                         | -
			[⟦e0⟧ banned ⟦e1⟧] and later completely left . | -
			[⟦e0⟧ banned officials of ⟦e1⟧] .            | -
			""")
	void theWordIsInsideOrRightBesideTheStatement(String text, @Nullable String expected) {
		int start = text.indexOf('[');
		String marked = " " + text.replace("[", "").replace("]", "") + " ";
		int end = text.indexOf(']') - 1;

		assertThat(Manner.of(marked, start + 1, end + 1)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "reportedly,true", "apparently,true", "officially,false", "fully,false" })
	void hearsayTellsOnlyThatItIsSaid(String word, boolean hearsay) {
		assertThat(Manner.isHearsay(word)).isEqualTo(hearsay);
	}

	@Test
	void aDeedIsNoOrder() {
		assertThat(Manner.isDeed(" \u27e6e0\u27e7 banned \u27e6e1\u27e7 ")).isTrue();
		assertThat(Manner.isDeed(" \u27e6e0\u27e7 ordered \u27e6e1\u27e7 to be removed ")).isFalse();
		assertThat(Manner.isDeed(" \u27e6e0\u27e7 supplies \u27e6e1\u27e7 ")).isFalse();
	}

	@Test
	void aPartOfNetworksIsNotAllOfThem() {
		assertThat(Manner.isOfNetworks(" banned \u27e6e1\u27e7 from its 5g networks ", "banned it from its networks"))
			.isTrue();
		assertThat(Manner.isOfNetworks(" banned \u27e6e1\u27e7 from its networks ", "from the core of its networks"))
			.isFalse();
		assertThat(Manner.isOfNetworks(" banned \u27e6e1\u27e7 ", "banned it")).isFalse();
	}

	@Test
	void aNegationLeavesOutTheFormAndNotTheDegree() {
		assertThat(Manner.withoutForm(" not officially banned ")).isEqualTo(" not banned ");
		assertThat(Manner.withoutForm(" not fully banned ")).isEqualTo(" not fully banned ");
	}

}
