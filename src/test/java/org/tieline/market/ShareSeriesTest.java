package org.tieline.market;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.problem.Problem;
import org.tieline.record.Span;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Each row as {@code firm LENGTH period=percent ...}; a gap has no percent. */
class ShareSeriesTest {

	@Test
	void yearsWithoutAFigureAreGaps() {
		// The house counts 2018 to 2021; it gives nokia no figure of 2019 and 2020.
		assertThat(rows(null, share("nokia", "2018", claim("a").percent("16").by("dell")),
				share("nokia", "2021", claim("b").percent("15").by("dell")),
				share("zte", "2020", claim("c").percent("10").by("dell"))))
			.containsExactly("dell: nokia YEAR 2018=16% 2019= 2020= 2021=15%",
					"dell: zte YEAR 2018= 2019= 2020=10% 2021=");
	}

	@Test
	void rivalHousesHaveSeriesOfTheirOwnAndAreNeverAveraged() {
		assertThat(rows(null,
				share("nokia", "2018", claim("a").percent("16").by("dell"), claim("b").percent("22").by("omdia"))))
			.containsExactly("dell: nokia YEAR 2018=16%", "omdia: nokia YEAR 2018=22%");
	}

	@Test
	void aRivalDoesNotContestTheFigureOfAHouse() {
		Fact both = share("nokia", "2018", claim("a").percent("16").by("dell"), claim("b").percent("22").by("omdia"));

		ShareSeries.Cell cell = series(null, both).getFirst().rows().getFirst().cells().getFirst();

		assertThat(cell.status()).hasToString("SINGLE_ORIGIN");
		assertThat(cell.claims()).extracting((claim) -> claim.id()).containsExactly("a");
		// A claim leads back to the whole share, which alone may have the share's id.
		assertThat(cell.claims().getFirst().fact()).isSameAs(cell.fact());
		assertThat(java.util.Objects.requireNonNull(cell.fact()).status()).hasToString("CONTESTED");
	}

	@Test
	void quartersHalvesAndYearsAreRowsOfTheirOwn() {
		assertThat(rows(null, share("nokia", "2018-01..2018-03", claim("a").percent("11").by("dell")),
				share("nokia", "2018-07..2018-09", claim("b").percent("12").by("dell")),
				share("nokia", "2018-07..2018-12", claim("c").percent("13").by("dell")),
				share("nokia", "2018", claim("d").percent("14").by("dell")),
				share("nokia", "2018-01..2018-09", claim("e").percent("15").by("dell"))))
			.containsExactly("dell: nokia YEAR 2018=14%", "dell: nokia HALF 2018-07..2018-12=13%",
					"dell: nokia QUARTER 2018-01..2018-03=11% 2018-04..2018-06= 2018-07..2018-09=12%",
					"dell: nokia OTHER 2018-01..2018-09=15%");
	}

	@Test
	void aYearThatIsWrittenByItsMonthsIsTheSameYear() {
		assertThat(rows(null, share("nokia", "2018-01..2018-12", claim("a").percent("16").by("dell"))))
			.containsExactly("dell: nokia YEAR 2018-01..2018-12=16%");
	}

	@Test
	void aSpanHasACellForEveryPeriodInItAndOnlySeriesWithAFigure() {
		Fact old = share("nokia", "2010", claim("a").percent("20").by("infonetics"));
		Fact in2019 = share("nokia", "2019", claim("b").percent("16").by("dell"));
		Fact before = share("zte", "2016", claim("c").percent("10").by("dell"));

		assertThat(rows(span("2018", "2020-06"), old, in2019, before))
			.containsExactly("dell: nokia YEAR 2018= 2019=16% 2020=", "dell: zte YEAR 2018= 2019= 2020=");
		assertThat(rows(span("2020", null), old, in2019, before)).isEmpty();
	}

	@Test
	void aTableOfMoreThanFiftyYearsIsRefused() {
		Fact share = share("nokia", "2019", claim("b").percent("16").by("dell"));

		assertThatExceptionOfType(Problem.class).isThrownBy(() -> rows(span("1000", null), share))
			.withMessageStartingWith("span")
			.withMessageContaining("50");
	}

	@Test
	void sistersCoverTheSameAreaAndALineOfTheTreeOfProducts() {
		Entity equipment = product("equipment");
		Entity mobile = product("mobile", equipment);
		Entity ran = product("ran", mobile, equipment);
		Entity optical = product("optical", equipment);
		Entity asked = market("m-mobile", mobile, null);
		List<Entity> all = List.of(asked, market("m-mobile-units", mobile, null),
				market("m-equipment", equipment, null), market("m-ran", ran, null), market("m-optical", optical, null),
				market("m-ran-china", ran, ClaimFixtures.entity("cn", EntityKind.COUNTRY)));

		assertThat(SisterMarket.of(asked, all)).extracting((one) -> one.market().id() + " " + one.relation())
			.containsExactly("m-mobile SAME", "m-mobile-units OTHER_DEFINITION", "m-ran NARROWER", "m-equipment WIDER");
	}

	private static Entity product(String id, Entity... ancestors) {
		return new Entity(id, EntityKind.PRODUCT, id, List.of(), List.of(), null, false, Map.of(),
				Map.of("ancestors", List.of(ancestors)));
	}

	private static Entity market(String id, Entity product, @Nullable Entity area) {
		return new Entity(id, EntityKind.MARKET, id, List.of(), List.of(), null, false, Map.of(),
				Map.of("product", List.of(product), "geography", (area != null) ? List.of(area) : List.of()));
	}

	private static Fact share(String company, String period, ClaimFixtures... claims) {
		return ClaimFixtures.share(company, period, claims);
	}

	private static Span span(@Nullable String from, @Nullable String to) {
		return new Span((from != null) ? PartialDate.parse(from) : null, (to != null) ? PartialDate.parse(to) : null);
	}

	private static List<ShareSeries> series(@Nullable Span span, Fact... shares) {
		SisterMarket market = new SisterMarket(ClaimFixtures.entity("market", EntityKind.MARKET),
				SisterMarket.Relation.SAME);
		return ShareSeries.of(market, Stream.of(shares).map(ClaimFixtures::wide).toList(), span);
	}

	private static List<String> rows(@Nullable Span span, Fact... shares) {
		return series(span, shares).stream()
			.flatMap((one) -> one.rows().stream().map((row) -> one.houseName() + ": " + words(row)))
			.toList();
	}

	private static String words(ShareSeries.Row row) {
		StringBuilder words = new StringBuilder(row.company().id() + " " + row.length());
		for (ShareSeries.Cell cell : row.cells()) {
			Period period = cell.period();
			words.append(" ").append(period.key()).append("=");
			words.append((cell.percent() != null) ? cell.percent().text() : "");
		}
		return words.toString();
	}

}
