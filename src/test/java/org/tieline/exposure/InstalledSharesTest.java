package org.tieline.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.exposure.InstalledShare.Measure;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Which recorded shares vendors of a state have at the places asked about. */
class InstalledSharesTest {

	private static final Set<String> VENDORS = Set.of("vendor", "vendors-of-the-state");

	private static final Set<String> PLACES = Set.of("land", "operator");

	private final List<FactView> facts = new ArrayList<>();

	private final String asOf = "2020";

	private Lens lens(@Nullable String date) {
		return new Lens((date != null) ? PartialDate.parse(date) : null, null, null, 0, Set.of());
	}

	private void add(String kind, @Nullable String period, Map<String, String> attributes, Map<String, Entity> parts,
			ClaimFixtures... claims) {
		this.facts.add(new FactView(
				ClaimFixtures.fact(kind + parts.keySet() + this.facts.size(), kind, period, attributes, parts, claims),
				lens(this.asOf)));
	}

	private static Entity company(String id) {
		return ClaimFixtures.entity(id, EntityKind.COMPANY);
	}

	private static Entity market(String id, String metric, String area) {
		return new Entity(id, EntityKind.MARKET, id, List.of(), List.of(), null, false, Map.of("metric", metric),
				Map.of("geography", List.of(ClaimFixtures.entity(area, EntityKind.COUNTRY))));
	}

	private void share(String company, Entity market, String period, String percent, ClaimFixtures... claims) {
		ClaimFixtures[] said = (claims.length > 0) ? claims
				: new ClaimFixtures[] { claim(company + market.id() + period).percent(percent) };
		add("MARKET_SHARE", period, Map.of(), Map.of("company", company(company), "market", market), said);
		this.markets.put(market.id(), market);
	}

	private final Map<String, Entity> markets = new HashMap<>();

	private List<InstalledShare> found() {
		return new InstalledShares((one) -> PLACES.contains(one.id()), (one) -> VENDORS.contains(one.id()),
				List.copyOf(this.markets.values()), PartialDate.parse(this.asOf))
			.of(this.facts);
	}

	@Test
	void aShareOfTheInstalledBaseOfACountryIsFound() {
		share("vendors-of-the-state", market("4g in land", "installed_base", "land"), "2020", "57");
		InstalledShare share = found().getFirst();

		assertThat(share.place().id()).isEqualTo("land");
		assertThat(share.vendor().id()).isEqualTo("vendors-of-the-state");
		assertThat(share.measure()).isEqualTo(Measure.INSTALLED_BASE);
		assertThat(share.share()).isEqualTo(Quantity.parse("57", "percent"));
		assertThat(share.presumed()).isFalse();
		assertThat(share.summary()).isEqualTo("vendors-of-the-state had 57% of the market \"4g in land\" in 2020.");
		assertThat(InstalledShares.summary(found(), true)).isEqualTo("No path of ties is on record under this lens, "
				+ "but shares are: vendors-of-the-state had 57% of the market \"4g in land\" in 2020.");
	}

	@Test
	void othersPlacesVendorsAndMeasuresAreNot() {
		share("vendor", market("4g elsewhere", "installed_base", "elsewhere"), "2020", "57");
		share("stranger", market("4g in land", "installed_base", "land"), "2020", "20");
		share("vendor", market("phones in land", "units", "land"), "2020", "30");

		assertThat(found()).isEmpty();
		assertThat(InstalledShares.summary(found(), true)).isNull();
	}

	@Test
	void anEarlierFigureIsCarriedOverAndOneOfTwoYearsLaterIsNot() {
		Entity market = market("4g in land", "installed_base", "land");
		share("vendor", market, "2016", "40");
		share("vendor", market, "2018", "50");
		share("vendor", market, "2022", "59");

		assertThat(found()).hasSize(1);
		assertThat(found().getFirst().share()).isEqualTo(Quantity.parse("50", "percent"));
		assertThat(found().getFirst().presumed()).isTrue();
		assertThat(found().getFirst().summary()).endsWith("; an earlier figure, carried over to 2020.");
	}

	@Test
	void aShareOfNothingIsSaidIfItIsAllThatIsOnRecord() {
		share("vendor", market("4g in land", "installed_base", "land"), "2020", "0");
		assertThat(InstalledShares.summary(found(), true)).isEqualTo("No path of ties is on record under this lens, "
				+ "but shares are: vendor had 0% of the market \"4g in land\" in 2020.");

		share("vendor", market("5g in land", "installed_base", "land"), "2020", "7");
		assertThat(InstalledShares.summary(found(), false))
			.isEqualTo("On record: vendor had 7% of the market \"5g in land\" in 2020.");
	}

	/** The year after is nearer than 2016. */
	@Test
	void theFigureOfTheYearAfterIsPresumedIfNoNearerOneIsOnRecord() {
		Entity market = market("4g in land", "installed_base", "land");
		share("vendor", market, "2016", "40");
		share("vendor", market, "2021", "59");

		assertThat(found()).hasSize(1);
		assertThat(found().getFirst().presumed()).isTrue();
		assertThat(found().getFirst().summary()).isEqualTo("vendor had 59% of the market \"4g in land\" in 2021; a "
				+ "later figure, the nearest on record, presumed for 2020.");
	}

	@Test
	void aGroupAndItsMemberAreTwoFiguresAndNeverASum() {
		Entity market = market("4g in land", "installed_base", "land");
		share("vendors-of-the-state", market, "2020", "57");
		share("vendor", market, "2020", "50");

		assertThat(found()).extracting((one) -> one.share().high().intValue()).containsExactly(57, 50);
	}

	@Test
	void anAllegationComesLastAndSaysSo() {
		Entity market = market("5g in land", "installed_base", "land");
		share("vendor", market, "2020", "59", claim("alleged").says(Stance.ALLEGES).percent("59"));
		share("vendors-of-the-state", market, "2020", "40");

		assertThat(found()).extracting(InstalledShare::status).containsExactly(Status.SINGLE_ORIGIN, Status.ALLEGED);
		assertThat(found().getLast().summary()).endsWith("(alleged).");
	}

	@Test
	void metricsAndNetworkSharesOfOperatorsCount() {
		add("METRIC", "2020", Map.of("metric", "vendor_share_of_4g_ran"),
				Map.of("subject", company("operator"), "counterparty", company("vendor")), claim("m").percent("62"));
		add("SUPPLY", null, Map.of(), Map.of("supplier", company("vendor"), "customer", company("operator")),
				claim("s").about("share_of_customer_network").percent("66.7").asOf("2020"));
		add("METRIC", "2020", Map.of("metric", "sites"),
				Map.of("subject", company("operator"), "counterparty", company("vendor")), claim("n").percent("5"));

		assertThat(found()).extracting(InstalledShare::summary)
			.containsExactly("vendor had 66.7% of the network of operator in 2020.",
					"vendor had 62% of the network of operator (4G RAN) in 2020.");
	}

	// "Two-thirds" is recorded as 66.7: no source prints that number.
	@Test
	void aShareIsToldAsItsSourcePrintsIt() {
		assertThat(told("66.7", "two-thirds")).isEqualTo("66.7% (printed as \u201ctwo-thirds\u201d)");
		assertThat(told("66.7", "about two-thirds")).isEqualTo("66.7% (printed as \u201cabout two-thirds\u201d)");
		assertThat(told("30", "roughly 30%")).isEqualTo("roughly 30%");
		assertThat(told("30", "30%")).isEqualTo("30%");
		assertThat(told("15.714286", "15.714286")).isEqualTo("15.7%");
		assertThat(told("12.25", "12.25%")).isEqualTo("12.25%");
		assertThat(found().getFirst().summary()).contains("vendor had " + found().getFirst().shareInWords() + " of ");
	}

	@Test
	void aComputedShareIsToldAsComputed() {
		this.facts.clear();
		add("SUPPLY", null, Map.of(), Map.of("supplier", company("vendor"), "customer", company("operator")),
				claim("s").about("share_of_customer_network")
					.value("100", "percent", "only the vendor")
					.derived(Derivation.COMPUTED)
					.asOf("2020"));

		assertThat(found().getFirst().shareInWords()).isEqualTo("100% (computed)");
	}

	private String told(String value, String printed) {
		this.facts.clear();
		add("SUPPLY", null, Map.of(), Map.of("supplier", company("vendor"), "customer", company("operator")),
				claim("s").about("share_of_customer_network").value(value, "percent", printed).asOf("2020"));
		return found().getFirst().shareInWords();
	}

	@Test
	void aShareThatIsZeroIsToldAsZero() {
		add("METRIC", "2020", Map.of("metric", "vendor_share_of_4g_ran"),
				Map.of("subject", company("operator"), "counterparty", company("vendor")), claim("m").percent("0"));

		assertThat(found()).hasSize(1);
		assertThat(InstalledShares.summary(found(), true)).contains("vendor had 0% of the network of operator");
	}

}
