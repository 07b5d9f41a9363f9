package org.tieline.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where times are looked for. */
class TimeStartsTest {

	private static final List<String> TIMES = List.of("2017", "from 2015 to 2018", "between 2015 and 2018",
			"March to May 2019", "2020-05-12", "12 May 2020", "May 12, 2020", "the first six months of 2021",
			"first nine months of 2021", "the third quarter of 2018", "Second half of 2018", "Q3 2018", "h1 of 2019",
			"2019's q2", "Sept 2018", "December, 2018", "last year", "this quarter", "today", "the same year",
			"that previous quarter", "the year before", "that year", "two years later", "a month ago",
			"an year earlier", "several months later", "3 quarters before");

	private static final List<String> WORDS = List.of("Albano", "sold", "the", "a", "maker", "of", "that", "router's",
			"five", "some", "margins,", "in");

	// Each time is found among words of no meaning, wherever it stands.
	@Test
	void everyTimeIsFoundAtEveryPlace() {
		Random random = new Random(11);
		for (int run = 0; run < 600; run++) {
			String time = TIMES.get(run % TIMES.size());
			StringBuilder text = new StringBuilder();
			int before = random.nextInt(4);
			for (int i = 0; i < before; i++) {
				text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
			}
			int start = text.length();
			text.append(time).append(" Brissa");
			assertThat(TimeReader.read(text.toString(), LocalDate.of(2021, 6, 1))).as(text.toString())
				.anyMatch((one) -> one.start() <= start && one.end() == start + time.length());
		}
	}

}
