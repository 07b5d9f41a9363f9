package org.tieline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.tieline.catalog.Dataset;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.TieKind;
import org.tieline.graphfile.GraphFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.fact;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.wide;

/** Ties of an invented world. */
class TieGraphTest {

	private static final Entity FUND = new Entity("fund", EntityKind.PUBLIC_BODY, "Fund", List.of(), List.of(), "xy",
			false, Map.of(), Map.of());

	private static final Entity MAKER = company("maker");

	private static DrawnTie tie(TieKind kind, Fact... facts) {
		DrawnTie tie = new DrawnTie(FUND, MAKER, kind);
		Stream.of(facts).forEach((fact) -> tie.add(Set.of(wide(fact))));
		return tie;
	}

	private static Fact supply(String product, String share) {
		return fact("supply:fund:maker:" + product, "SUPPLY", null, Map.of(),
				Map.of("supplier", FUND, "customer", MAKER, "product",
						new Entity(product, EntityKind.PRODUCT, product, List.of(), List.of(), null, false, Map.of(),
								Map.of())),
				claim(product + ".1").from("2015"),
				claim(product + ".2").in("2019").about("share_of_customer_purchases").percent(share));
	}

	private static Document file(GraphFormat format, DrawnTie... ties) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TieGraph(format, List.of(ties)).write("about", Map.of(), out);
		return Parsed.xml(out.toString(StandardCharsets.UTF_8));
	}

	private static List<String> spells(Document file) {
		List<String> spells = new ArrayList<>();
		for (Element spell : Parsed.elements(file, "spell")) {
			spells.add(spell.getAttribute("start") + ".." + spell.getAttribute("end"));
		}
		return spells;
	}

	@Test
	void aMonthAndAYearAreTheirFirstAndLastDay() throws IOException {
		// From 2009 until September 2011.
		Document file = file(GraphFormat.GEXF_1_3,
				tie(TieKind.OWNS, stake(FUND, "DIRECT", MAKER, claim("a").from("2009").to("2011-09"))));

		assertThat(spells(file)).containsExactly("2009-01-01..2011-09-30");
	}

	@Test
	void anObservationIsDrawnForAsLongAsItIsPresumed() throws IOException {
		// Seen in 2015; nothing is recorded of its end. A stake is presumed for two
		// years.
		Document file = file(GraphFormat.GEXF_1_3,
				tie(TieKind.OWNS, stake(FUND, "DIRECT", MAKER, claim("a").asOf("2015"))));

		assertThat(spells(file)).containsExactly("2015-01-01..2017-12-31");
	}

	@Test
	void whatNoClaimDatesHasNoSpellAndSaysSo() throws IOException {
		Document file = file(GraphFormat.GEXF_1_3, tie(TieKind.OWNS, stake(FUND, "DIRECT", MAKER, claim("a"))));

		assertThat(spells(file)).isEmpty();
		assertThat(Parsed.values(Parsed.elements(file, "edge").getFirst())).containsEntry("dated", "false");
	}

	@Test
	void anEdgeHasItsStrengthStatusAndClaims() throws IOException {
		Document file = file(GraphFormat.GEXF_1_3,
				tie(TieKind.OWNS,
						stake(FUND, "DIRECT", MAKER, claim("a").from("2010"),
								claim("b").asOf("2015").about("percent").value("30..40", "percent", "30 to 40%"),
								claim("c").says(Stance.DENIES).by("maker"))));
		Map<String, String> edge = Parsed.values(Parsed.elements(file, "edge").getFirst());

		assertThat(edge).containsEntry("tie", "OWNS")
			.containsEntry("status", "CONTESTED")
			.containsEntry("strength_low", "0.3")
			.containsEntry("strength_high", "0.4")
			.containsEntry("sorts", "EQUITY DIRECT")
			.containsEntry("first_day", "2010-01-01");
		assertThat(edge.get("claims")).contains("c DENIES by maker");
		assertThat(Parsed.elements(file, "node").stream().map(Parsed::values)).first()
			.isEqualTo(Map.of("kind", "PUBLIC_BODY", "country", "xy", "state", "xy", "unnamed", "false"));
	}

	private static Map<String, String> owns(ClaimFixtures... claims) throws IOException {
		Document file = file(GraphFormat.GEXF_1_3, tie(TieKind.OWNS, stake(FUND, "DIRECT", MAKER, claims)));
		return Parsed.values(Parsed.elements(file, "edge").getFirst());
	}

	@Test
	void aPlannedFigureIsNoStrength() throws IOException {
		ClaimFixtures planned = claim("p").says(Stance.PLANS).asOf("2020").about("percent").percent("55");

		assertThat(owns(claim("a").asOf("2020"), planned)).doesNotContainKeys("strength_low", "strength_high");
		assertThat(owns(claim("a").asOf("2020").about("percent").percent("5"), planned))
			.containsEntry("strength_low", "0.05")
			.containsEntry("strength_high", "0.05");
	}

	/** A forecast of 2030 is no share of the purchases. */
	@Test
	void aForecastIsNoStrength() throws IOException {
		Fact supply = fact("supply:fund:maker", "SUPPLY", null, Map.of(), Map.of("supplier", FUND, "customer", MAKER),
				claim("a").from("2015"),
				claim("b").derived(Derivation.FORECAST).in("2019").about("share_of_customer_purchases").percent("70"));
		Document file = file(GraphFormat.GEXF_1_3, tie(TieKind.SUPPLIES, supply));

		assertThat(Parsed.values(Parsed.elements(file, "edge").getFirst())).doesNotContainKeys("strength_low",
				"strength_high");
	}

	/** Held twice. A figure of the first time is no strength of both. */
	@Test
	void aStrengthIsOfEveryTimeOfTheTie() throws IOException {
		ClaimFixtures[] first = { claim("a").from("2015").to("2016"), claim("b").from("2019"),
				claim("c").asOf("2015-06").about("percent").percent("30") };
		ClaimFixtures[] both = { claim("a").from("2015").to("2016"), claim("b").from("2019"),
				claim("c").asOf("2015-06").about("percent").percent("30"),
				claim("d").asOf("2020").about("percent").percent("60") };

		assertThat(owns(first)).doesNotContainKeys("strength_low", "strength_high");
		assertThat(owns(both)).containsEntry("strength_low", "0.3").containsEntry("strength_high", "0.6");
	}

	@Test
	void sharesOfSeveralProductsMayAddUp() throws IOException {
		// 20 and 30 percent of the purchases: at least 20, at most unknown.
		Map<String, String> edge = Parsed.values(
				Parsed
					.elements(file(GraphFormat.GEXF_1_3,
							tie(TieKind.SUPPLIES, supply("chips", "20"), supply("masts", "30"))), "edge")
					.getFirst());

		assertThat(edge).containsEntry("strength_low", "0.2").doesNotContainKey("strength_high");
		assertThat(edge).containsEntry("products", "chips | masts");
	}

	@Test
	void onlyGraphmlPutsTheTiesOfAPairOnOneEdge() throws IOException {
		DrawnTie[] ties = { tie(TieKind.OWNS, stake(FUND, "DIRECT", MAKER, claim("a"))),
				tie(TieKind.SUPPLIES, supply("chips", "20")) };
		List<Element> graphml = Parsed.elements(file(GraphFormat.GRAPHML, ties), "edge");

		assertThat(Parsed.elements(file(GraphFormat.GEXF_1_3, ties), "edge")).hasSize(2);
		assertThat(graphml).hasSize(1);
		assertThat(Parsed.values(graphml.getFirst())).containsEntry("edgelabel", "OWNS + SUPPLIES")
			.containsEntry("tie", "OWNS || SUPPLIES")
			.containsEntry("products", " || chips")
			.containsEntry("dated", "true")
			.doesNotContainKeys("strength_low", "origins");
	}

	@Test
	void aFileSaysWhatItsLicenceLeavesOut() {
		FactView fact = wide(stake(FUND, "DIRECT", MAKER, claim("a").on("open"), claim("b").on("closed")));
		Licence closed = new Licence("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", false);
		Licences all = new Licences((claim) -> claim.source().id().equals("closed") ? closed : Licence.OF_RECORD, false,
				Set.of(closed.name()));
		Licences open = new Licences((claim) -> claim.source().id().equals("closed") ? closed : Licence.OF_RECORD, true,
				Set.of(closed.name()));

		assertThat(all.allowed(fact)).isSameAs(fact);
		assertThat(all.words()).isEqualTo("not all open: CC-BY-NC-4.0");
		assertThat(open.allowed(fact))
			.satisfies((one) -> assertThat(one.claims()).extracting("id").containsExactly("a"));
		assertThat(open.words()).isEqualTo("open only; 1 claim is left out: CC-BY-NC-4.0");
		assertThat(Licences.of(() -> List.of(Dataset.OF_RECORD), true).words())
			.isEqualTo("open only; nothing had to be left out");
		assertThat(all.allOpen()).isFalse();
		all.whole(null, false);
		assertThat(all.words()).isEqualTo("not all open: CC-BY-NC-4.0");
		Licences removed = Licences.of(() -> List.of(Dataset.OF_RECORD), false);
		removed.whole(null, true);
		assertThat(removed.words()).isEqualTo("not all open: not known");
		assertThatThrownBy(() -> Licences.of(() -> List.of(Dataset.OF_RECORD), true).whole(null, true))
			.hasMessageStartingWith("licence: ");
		assertThatThrownBy(() -> open.whole(null, false))
			.hasMessageStartingWith("licence: an answer as it is cannot leave claims out");
	}

	/** Pond is open, lake is not. */
	@Test
	void anAnswerOfOpenClaimsAloneIsAskedUnderTheLensOfTheOpenDatasets() {
		Dataset lake = new Dataset("lake", "Lake", "Lake", "CC-BY-NC-4.0", null, null, List.of());
		Dataset pond = new Dataset("pond", "Pond", "Pond", "CC0-1.0", null, null, List.of());
		List<Dataset> all = List.of(Dataset.OF_RECORD, lake, pond);
		Licences open = Licences.of(() -> all, true);

		assertThat(open.open(Lens.WIDE, false).datasets()).containsExactlyInAnyOrder("record", "pond");
		assertThat(open.words()).contains("without the datasets that are not open: CC-BY-NC-4.0");
		assertThat(Licences.of(() -> List.of(Dataset.OF_RECORD, pond), true).open(Lens.WIDE, false))
			.isEqualTo(Lens.WIDE);
		assertThat(Licences.of(() -> all, false).open(Lens.WIDE, false)).isEqualTo(Lens.WIDE);
		Lens ofLake = new Lens(null, null, null, 0, Set.of(), null, null, Set.of("lake"));
		assertThatThrownBy(() -> open.open(ofLake, false)).hasMessageContaining("no dataset of the lens is open");
	}

	@Test
	void anAnswerAsItIsNeedsNoMoreThanTheDatasetsOfItsLens() {
		Dataset lake = new Dataset("lake", "Lake", "Lake", "CC-BY-NC-4.0", null, null, List.of());
		Licences all = Licences.of(() -> List.of(Dataset.OF_RECORD, lake), false);
		Licences open = Licences.of(() -> List.of(Dataset.OF_RECORD, lake), true);

		all.whole(Set.of("record"), true);
		open.whole(Set.of("record"), true);

		assertThat(all.words()).isEqualTo("all open");
		assertThat(open.words()).isEqualTo("open only; nothing had to be left out");
		assertThatThrownBy(() -> open.whole(Set.of("record", "lake"), false)).hasMessageStartingWith("licence: ");
		assertThatThrownBy(() -> open.whole(Set.of("gone"), false)).hasMessageStartingWith("licence: ");
	}

	/** A path rests on a claim that is not open: it cannot be told without it. */
	@Test
	void aPathIsRefusedIfAClaimOfItWouldBeLeftOut() {
		Licence closed = new Licence("CC-BY-NC-4.0", "", false);
		Licences open = new Licences((claim) -> claim.id().equals("b") ? closed : Licence.OF_RECORD, true,
				Set.of(closed.name()));

		assertThat(open.ofPath(List.of(wide(stake(FUND, "DIRECT", MAKER, claim("a")))))).hasSize(1);
		assertThatThrownBy(() -> open.ofPath(List.of(wide(stake(FUND, "DIRECT", MAKER, claim("a"), claim("b"))))))
			.hasMessageContaining("a path of an answer cannot leave claims out");
	}

	@Test
	void aFileIsNamedAfterItsQuestion() {
		assertThat(FileHead.name(Stream.of("paths", "bt", "to", "gov-cn", "2020"), "gexf"))
			.isEqualTo("tieline-paths-bt-to-gov-cn-2020.gexf");
		assertThat(FileHead.name(Stream.of("a\"; x=\"", "../../etc", ""), "csv")).isEqualTo("tieline-a-x-etc.csv");
	}

}
