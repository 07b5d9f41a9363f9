package org.tieline.exposure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.evidence.Lens;
import org.tieline.plausible.SupplyModels;
import org.tieline.record.RecordSnapshots;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how often exposure says anything: {@code mvn -Pmeasure verify}. Exposure to
 * two states is asked for every company with a recorded supplier and every country of
 * one, as of four years. It is no test and asserts only that there is something to
 * measure.
 */
class ExposureMeasure extends TielineIT {

	private static final List<String> YEARS = List.of("2018", "2019", "2020", "2023");

	private static final double WIDE = 0.5;

	private static final String QUESTION = """
			query($of: ID!, $to: ID!, $year: PartialDate!) {
			  exposure(of: $of, to: $to, lens: {asOf: $year}, first: 1) {
			    lookThrough { low high }
			    shares { summary }
			    installedBase { share { low } }
			    plausible { low high ranges { others part { p05 p95 } } }
			  }
			}
			""";

	@Autowired
	private SupplyModels supplies;

	@Autowired
	private RecordSnapshots snapshots;

	/** How many answers there are, and of how many nothing is said at each stage. */
	private static final class Tally {

		private int answers;

		private int bounds;

		private int recorded;

		private int range;

		private int counted;

		private int each;

		private void add(JsonNode one) {
			boolean wide = isWide(one.path("lookThrough"), "low", "high");
			boolean silent = wide && one.path("shares").isEmpty() && one.path("installedBase").isEmpty();
			JsonNode plausible = one.path("plausible");
			boolean open = silent && isWide(plausible, "low", "high");
			this.answers++;
			this.bounds += wide ? 1 : 0;
			this.recorded += silent ? 1 : 0;
			this.range += open ? 1 : 0;
			this.counted += (open && areWide(plausible, (range) -> !range.path("others").asString().equals("NONE"))) ? 1
					: 0;
			this.each += (open && areWide(plausible, (range) -> true)) ? 1 : 0;
		}

		private static boolean areWide(JsonNode plausible, Predicate<JsonNode> which) {
			return StreamSupport.stream(plausible.path("ranges").spliterator(), false)
				.filter(which)
				.allMatch((range) -> isWide(range.path("part"), "p05", "p95"));
		}

		private static boolean isWide(JsonNode range, String low, String high) {
			return range.isNull() || range.path(high).asDouble() - range.path(low).asDouble() >= WIDE;
		}

		private void print(String year) {
			System.out.printf("| %s | %d | %.1f%% | %.1f%% | %.1f%% | %.1f%% | %.1f%% |%n", year, this.answers,
					percent(this.bounds), percent(this.recorded), percent(this.range), percent(this.counted),
					percent(this.each));
		}

		private double percent(int part) {
			return 100.0 * part / Math.max(1, this.answers);
		}

		private void add(Tally other) {
			this.answers += other.answers;
			this.bounds += other.bounds;
			this.recorded += other.recorded;
			this.range += other.range;
			this.counted += other.counted;
			this.each += other.each;
		}

	}

	@Test
	void printsThePartOfExposuresThatSayNothing() {
		Tally all = new Tally();
		System.out
			.println("| as of | answers | lookThrough of 0.5 or more | nothing recorded | and plausible range of 0.5 "
					+ "or more | and of each case in which unrecorded suppliers lead there | and of each case |");
		System.out.println("|---|---|---|---|---|---|---|");
		for (String year : YEARS) {
			Tally tally = new Tally();
			for (String of : asked(year)) {
				for (String to : List.of("cn", "us")) {
					JsonNode exposure = api().ask(QUESTION, Map.of("of", of, "to", to, "year", year))
						.path("data")
						.path("exposure");
					if (exposure.path("lookThrough").isObject()) {
						tally.add(exposure);
					}
				}
			}
			tally.print(year);
			all.add(tally);
		}
		all.print("all");
		assertThat(all.answers).isGreaterThan(100);
	}

	private Set<String> asked(String year) {
		String version = api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
		Set<String> asked = new TreeSet<>();
		this.supplies
			.of(this.snapshots.of(version).version(), new Lens(PartialDate.parse(year), null, null, 0, Set.of()))
			.record()
			.links()
			.forEach((link) -> {
				asked.add(link.customer().id());
				asked.add(Objects.requireNonNullElse(link.customer().countryId(), link.customer().id()));
			});
		return asked;
	}

}
