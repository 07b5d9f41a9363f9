package org.tieline.evidence;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.RandomRuns;
import org.tieline.claim.Stance;
import org.tieline.problem.Problem;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One id for each pair of a fact and a lens, and one pair for each id. */
class SeenIdTest {

	private static final String FACT = "supply:a:b:chips";

	@Test
	void theWholeRecordLeavesTheIdAsItIs() {
		assertThat(new SeenId(FACT, Lens.WIDE, null).text()).isEqualTo(FACT);
		assertThat(SeenId.parse(FACT)).isEqualTo(new SeenId(FACT, Lens.WIDE, null));
	}

	@Test
	void theLensIsWrittenPartByPart() {
		Lens lens = new Lens(PartialDate.parse("2012"), LocalDate.of(2018, 12, 31),
				EnumSet.of(Stance.DENIES, Stance.ALLEGES), 2, Set.of("wsj-2018", "bbc-2010.a"), Presumption.ofYears(3));

		assertThat(new SeenId(FACT, lens, "ihs").text())
			.isEqualTo(FACT + "~asOf=2012~knownAt=2018-12-31~stances=ALLEGES,DENIES~minOrigins=2"
					+ "~excludeSources=bbc-2010.a,wsj-2018~presume=P3Y~speaker=ihs");
	}

	@Test
	void everyPartOfALensIsWritten() throws ReflectiveOperationException {
		// Of a lens that has all its parts, one is taken away at a time.
		Lens all = lenses(new Random(1), 1.0);
		Set<String> texts = new HashSet<>();
		texts.add(new SeenId(FACT, all, null).text());
		RecordComponent[] parts = Lens.class.getRecordComponents();
		Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
		for (int without = 0; without < parts.length; without++) {
			Object[] values = new Object[parts.length];
			for (int i = 0; i < parts.length; i++) {
				values[i] = parts[i].getAccessor().invoke((i == without) ? Lens.WIDE : all);
			}
			Lens less = Lens.class.getDeclaredConstructor(types).newInstance(values);
			texts.add(new SeenId(FACT, less, null).text());
		}

		assertThat(texts).hasSize(parts.length + 1);
	}

	@Test
	void equalLensesHaveEqualIdsAndOthersNever() {
		Random random = new Random(7);
		Map<String, SeenId> seen = new HashMap<>();
		for (int i = 0; i < RandomRuns.of(3000); i++) {
			SeenId id = new SeenId(random.nextBoolean() ? FACT : "wsj-2018.07", lenses(random, 0.4),
					(random.nextInt(4) == 0) ? "ihs" : null);
			SeenId same = seen.putIfAbsent(id.text(), id);

			assertThat(same == null || same.equals(id)).as(id.text()).isTrue();
			assertThat(SeenId.parse(id.text())).isEqualTo(id);
		}
		assertThat(new HashSet<>(seen.values())).hasSameSizeAs(seen.keySet()).hasSizeGreaterThan(RandomRuns.of(500));
	}

	private static Lens lenses(Random random, double chance) {
		List<String> dates = List.of("2012", "2012-01", "2012-01-31", "2019");
		List<String> sources = new ArrayList<>(List.of("a", "a-b", "b.c", "b", "c"));
		List<Presumption> presumptions = List.of(Presumption.LAW, Presumption.NONE, Presumption.ofYears(2),
				Presumption.parse("P24M"), Presumption.parse("P1Y6M3D"));
		sources.removeIf((source) -> random.nextDouble() > 0.5);
		EnumSet<Stance> stances = EnumSet.of(Stance.values()[random.nextInt(Stance.values().length)],
				Stance.values()[random.nextInt(Stance.values().length)]);
		return new Lens((random.nextDouble() < chance) ? PartialDate.parse(dates.get(random.nextInt(4))) : null,
				(random.nextDouble() < chance) ? LocalDate.of(2018, 1 + random.nextInt(12), 3) : null,
				(random.nextDouble() < chance) ? stances : null,
				(random.nextDouble() < chance) ? 1 + random.nextInt(3) : 0,
				(random.nextDouble() < chance) ? Set.copyOf(sources) : Set.of(),
				(random.nextDouble() < chance) ? presumptions.get(random.nextInt(presumptions.size())) : null,
				(random.nextDouble() < chance) ? "1250f9c27549" + random.nextInt(3) : null,
				(random.nextDouble() < chance) ? Set.of(Lens.RECORD, "lake-" + random.nextInt(3)) : null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			f~                                   | after '~'
			f~asOf                               | after '~'
			f~asOf=                              | after '~'
			f~=2012                              | after '~'
			f~colour=red                         | after '~'
			f~asOf=2012~                         | after '~'
			f~asOf=2012~~knownAt=2018-12-31      | after '~'
			~asOf=2012                           | one spelling
			f~asOf=20x2                          | 2018-08-23
			f~asOf=2012-02-31                    | calendar
			f~knownAt=2018                       | 2018
			f~stances=CLAIMS                     | none of
			f~stances=DENIES,ALLEGES             | 'f~stances=ALLEGES,DENIES'
			f~stances=DENIES,DENIES              | 'f~stances=DENIES'
			f~minOrigins=0                       | 'f'
			f~minOrigins=02                      | 'f~minOrigins=2'
			f~minOrigins=-1                      | below zero
			f~minOrigins=two                     | two
			f~knownAt=2018-12-31~asOf=2012       | 'f~asOf=2012~knownAt=2018-12-31'
			f~asOf=2012~asOf=2012                | 'f~asOf=2012'
			f~asOf=2012~asOf=2013                | 'f~asOf=2013'
			f~excludeSources=b,a                 | 'f~excludeSources=a,b'
			f~presume=P1W                        | 'f~presume=P7D'
			f~presume=2Y                         | P2Y
			f~asOf=2012=1                        | 2018-08-23
			""")
	void anotherSpellingIsRefused(String id, String remedy) {
		assertThatThrownBy(() -> SeenId.parse(id)).isInstanceOfSatisfying(Problem.class, (problem) -> {
			assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_USER_INPUT);
			assertThat(problem.field()).isEqualTo("id");
			assertThat(problem.getMessage()).startsWith("id: '" + id + "'").contains(remedy);
		});
	}

}
