package org.tieline.role;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsidesTest {

	private static List<String> told(String text) {
		String marked = " " + text.replace("A ", "\u27e6e0\u27e7 ").replace("B ", "\u27e6e1\u27e7 ");
		return Asides.of(marked)
			.stream()
			.map((one) -> one.words().replace("\u27e6e0\u27e7", "A").replace("\u27e6e1\u27e7", "B").strip())
			.toList();
	}

	@Test
	void whatSomebodyBelongsToIsASentenceOfItsOwn() {
		assertThat(told("A , local subsidiary of B , opened shop .")).containsExactly("A is subsidiary of B .");
		assertThat(told("A , based in B , opened shop .")).containsExactly("A is based in B .");
	}

	@Test
	void anotherNounOrTwoNamesTellNothing() {
		assertThat(told("A , customer of B , opened shop .")).isEmpty();
		assertThat(told("A , which left unit of B , opened shop .")).isEmpty();
		assertThat(told("A and B , based in town , opened shop .")).isEmpty();
	}

	@Test
	void eachWordComesFromThePlaceOfItsName() {
		RoleReader.Told told = Asides.of(" \u27e6e0\u27e7 , based in \u27e6e1\u27e7 , left . ").getFirst();

		assertThat(told.places()).hasSameSizeAs(told.words().chars().boxed().toList());
		assertThat(told.from()).isEqualTo(1);
	}

}
