package org.tieline.mark;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MarksTest {

	@Test
	void marksAnswerAsAMapOfTheTextsDoes() {
		Random random = new Random(18);
		Map<String, Long> map = new HashMap<>();
		Marks marks = new Marks();
		for (int i = 0; i < 20_000; i++) {
			String text = "thing " + random.nextInt(5_000);
			long number = random.nextInt(1_000);
			Long before = map.put(text, number);
			assertThat(marks.put(Mark.of(text), number)).isEqualTo((before != null) ? before : Marks.NONE);
		}
		assertThat(marks.size()).isEqualTo(map.size());
		map.forEach((text, number) -> assertThat(marks.get(Mark.of(text))).isEqualTo(number));
		assertThat(marks.contains(Mark.of("another thing"))).isFalse();
	}

	@Test
	void marksWithEqualFirstHalvesAreToldApart() {
		Marks marks = new Marks();
		assertThat(marks.add(new Mark(7, 1))).isTrue();
		assertThat(marks.add(new Mark(7, 2))).isTrue();
		assertThat(marks.add(new Mark(7, 1))).isFalse();
		assertThat(marks.add(new Mark(0, 0))).isTrue();
		assertThat(marks.add(new Mark(0, 0))).isFalse();
		assertThat(marks.size()).isEqualTo(3);
	}

	@Test
	void theOrderOfColumnsDoesNotCountAndTheBoundsOfCellsDo() {
		assertThat(Mark.of(Map.of("a", "1", "b", "2"))).isEqualTo(Mark.of(Map.of("b", "2", "a", "1")));
		assertThat(Mark.of(Map.of("a", "12"))).isNotEqualTo(Mark.of(Map.of("a1", "2")));
	}

	@Test
	void aNumberIsNotBelowZero() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Marks().put(new Mark(1, 1), -1));
	}

}
