package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;
import org.tieline.ownership.OwnershipReport.UltimateOwner;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer about owners keeps to, whatever is recorded: more knowledge is no
 * less certain, closer bounds give closer answers, names and order mean nothing, and two
 * questions about one thing have one answer. Numbers are drawn with fixed seeds.
 */
class OwnershipLawsTest {

	private static final BigDecimal HALF = new BigDecimal("50");

	private static final BigDecimal MAJORITY = new BigDecimal("50.0000000001");

	private static final List<String> NAMES = List.of("n0", "n1", "n2", "n3", "n4", "n5", "o1", "o2");

	/** One answer: what is certain, and a part. */
	private record Answer(Ternary verdict, Quantity part) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 61, 62, 63, 64 })
	void oneStakeMoreTakesNoYes(long seed) {
		Random random = new Random(seed);
		int certain = 0;
		for (int draw = 0; draw < RandomRuns.of(300); draw++) {
			List<String> recorded = PartialRecord.draw(random).recorded();
			Optional<String> stake = stakeThatFits(random, recorded);
			if (stake.isEmpty()) {
				continue;
			}
			List<String> more = new ArrayList<>(recorded);
			more.add(stake.get());
			Map<String, Answer> after = answers(more);
			for (Map.Entry<String, Answer> before : answers(recorded).entrySet()) {
				if (before.getValue().verdict() == Ternary.YES) {
					certain++;
					assertThat(after.get(before.getKey()).verdict())
						.as("seed %d: %s with %s beside %s", seed, before.getKey(), stake.get(), recorded)
						.isEqualTo(Ternary.YES);
				}
			}
		}
		assertThat(certain).isGreaterThan(RandomRuns.of(200));
	}

	/** A stake between parties without one, which leaves room for all others. */
	private static Optional<String> stakeThatFits(Random random, List<String> recorded) {
		String holder = List.of("gov", "o1", "o2", "p", "n0", "n1", "n2").get(random.nextInt(7));
		String company = "n" + random.nextInt(4);
		String word = List.of("", " UNKNOWN", " INDIRECT", " alleged", " either", " doubtful").get(random.nextInt(6));
		boolean dated = recorded.stream().anyMatch((line) -> line.endsWith("undated") || line.endsWith("doubtful"));
		boolean held = recorded.stream().anyMatch((line) -> line.startsWith(holder + " ") && isOn(line, company));
		OwnershipGraph graph = holdings(recorded).everyReading();
		int room = holdings(recorded).graph().unrecordedIn(company).intValue();
		// A contested stake can fit with the others no longer. A figure of unknown
		// directness can include what the holders of a new chain have.
		boolean changes = recorded.stream()
			.map((line) -> List.of(line.split(" ")))
			.anyMatch((line) -> (line.contains("contested") && line.get(2).equals(company))
					|| (line.contains("UNKNOWN") && isOnTheWay(graph, line.get(0), holder, company, line.get(2))));
		if (holder.equals(company) || held || room == 0 || changes || (word.equals(" doubtful") && !dated)) {
			return Optional.empty();
		}
		String size = (random.nextInt(4) == 0) ? "?" : String.valueOf(1 + random.nextInt(room));
		return Optional.of(holder + " " + size + " " + company + word);
	}

	private static boolean isOnTheWay(OwnershipGraph graph, String from, String holder, String company, String to) {
		return (from.equals(holder) || graph.leads(from, holder)) && (company.equals(to) || graph.leads(company, to));
	}

	private static boolean isOn(String line, String company) {
		return line.split(" ")[2].equals(company);
	}

	@ParameterizedTest
	@ValueSource(longs = { 71, 72, 73, 74 })
	void closerBoundsGiveCloserAnswers(long seed) {
		Random random = new Random(seed);
		int compared = 0;
		for (int draw = 0; draw < RandomRuns.of(300); draw++) {
			List<String> recorded = PartialRecord.draw(random).recorded();
			int changed = random.nextInt(recorded.size());
			List<String> words = new ArrayList<>(List.of(recorded.get(changed).split(" ")));
			// A contested figure that does not fit takes from others.
			// Of companies that wholly own each other no part is defined.
			if (!words.get(1).matches("\\d+") || words.contains("contested")
					|| !IntegratedOwnership.closedRings(holdings(recorded).graph()).isEmpty()) {
				continue;
			}
			int percent = Integer.parseInt(words.get(1));
			words.set(1, (random.nextInt(4) == 0) ? "?"
					: Math.max(0, percent - random.nextInt(5)) + ".." + Math.min(100, percent + random.nextInt(5)));
			List<String> wider = new ArrayList<>(recorded);
			wider.set(changed, String.join(" ", words));
			Map<String, Answer> closer = answers(recorded);
			for (Map.Entry<String, Answer> wide : answers(wider).entrySet()) {
				Answer close = closer.get(wide.getKey());
				if (close != null) {
					compared++;
					assertIsCloser(close, wide.getValue(), "seed %d: %s with %s for %s in %s".formatted(seed,
							wide.getKey(), wider.get(changed), recorded.get(changed), recorded));
				}
			}
		}
		assertThat(compared).isGreaterThan(RandomRuns.of(500));
	}

	private static void assertIsCloser(Answer close, Answer wide, String what) {
		if (wide.verdict() != Ternary.UNDETERMINED) {
			assertThat(close.verdict()).as(what).isEqualTo(wide.verdict());
		}
		assertThat(bound(close.part().low())).as(what).isGreaterThanOrEqualTo(bound(wide.part().low()) - 1e-6);
		assertThat(bound(close.part().high())).as(what).isLessThanOrEqualTo(bound(wide.part().high()) + 1e-6);
	}

	private static double bound(BigDecimal bound) {
		return bound.doubleValue();
	}

	@ParameterizedTest
	@ValueSource(longs = { 81, 82, 83, 84 })
	void namesAndOrderMeanNothing(long seed) {
		Random random = new Random(seed);
		for (int draw = 0; draw < RandomRuns.of(300); draw++) {
			List<String> recorded = PartialRecord.draw(random).recorded();
			List<String> others = new ArrayList<>(NAMES);
			Collections.shuffle(others, random);
			Map<String, String> renamed = new TreeMap<>(Map.of("gov", "gov"));
			NAMES.forEach((name) -> renamed.put(name, others.get(NAMES.indexOf(name))));
			List<String> lines = recorded.stream()
				.map((line) -> renamed(line, renamed::get))
				.collect(Collectors.toCollection(ArrayList::new));
			Collections.shuffle(lines, random);

			assertThat(told(lines, UnaryOperator.identity(), renamed::get))
				.as("seed %d: %s as %s", seed, recorded, lines)
				.isEqualTo(told(recorded, renamed::get, UnaryOperator.identity()));
		}
	}

	private static String renamed(String line, UnaryOperator<String> names) {
		List<String> words = new ArrayList<>(List.of(line.split(" ")));
		words.set(0, names.apply(words.get(0)));
		words.set(2, names.apply(words.get(2)));
		return String.join(" ", words);
	}

	private static Map<String, String> told(List<String> recorded, UnaryOperator<String> shown,
			UnaryOperator<String> asked) {
		Map<String, String> told = new TreeMap<>();
		Holdings holdings = holdings(recorded);
		for (Affiliate one : Affiliate.of(holdings, List.of("gov", asked.apply("o1")), HALF)) {
			told.put(shown.apply(one.entity().id()),
					one.caught() + " " + one.aggregate().text() + " " + one.unrecorded().text());
		}
		for (UltimateOwner one : OwnershipReport.of(holdings, asked.apply("n0")).owners()) {
			told.put("owner " + shown.apply(one.owner().id()),
					one.controls() + " " + one.integrated().text() + " " + one.chains().size());
		}
		return told;
	}

	@ParameterizedTest
	@ValueSource(longs = { 91, 92, 93, 94 })
	void controlIsTheRuleAboveOneHalfAndMoreListedOwnersCatchNoFewer(long seed) {
		Random random = new Random(seed);
		for (int draw = 0; draw < RandomRuns.of(300); draw++) {
			List<String> recorded = PartialRecord.draw(random).recorded();
			Holdings holdings = holdings(recorded);
			for (UltimateOwner owner : OwnershipReport.of(holdings, "n0").owners()) {
				List<String> one = List.of(owner.owner().id());
				Affiliate affiliate = Affiliate.of(holdings, one, MAJORITY, "n0").orElseThrow();

				assertThat(owner.controls()).as("seed %d: %s in %s", seed, one, recorded).isEqualTo(affiliate.caught());
			}
			List<String> of = caught(Affiliate.of(holdings, List.of("gov"), HALF));
			of.remove("o1");
			assertThat(caught(Affiliate.of(holdings, List.of("gov", "o1"), HALF))).as("seed %d: %s", seed, recorded)
				.containsAll(of);
		}
	}

	private static List<String> caught(Collection<Affiliate> affiliates) {
		return affiliates.stream()
			.filter((one) -> one.caught() == Ternary.YES)
			.map((one) -> one.entity().id())
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static Map<String, Answer> answers(List<String> recorded) {
		Map<String, Answer> answers = new TreeMap<>();
		Holdings holdings = holdings(recorded);
		for (List<String> listed : List.of(List.of("gov"), List.of("gov", "o1"), List.of("n0"))) {
			for (Affiliate one : Affiliate.of(holdings, listed, HALF)) {
				answers.put(one.entity().id() + " under " + listed, new Answer(one.caught(), one.aggregate()));
			}
		}
		for (UltimateOwner one : OwnershipReport.of(holdings, "n0").owners()) {
			answers.put("owner " + one.owner().id(), new Answer(one.controls(), one.integrated()));
		}
		return answers;
	}

	private static Holdings holdings(List<String> recorded) {
		return Holdings.of(StakeFixtures.stakes(recorded.toArray(String[]::new)), "EQUITY");
	}

}
