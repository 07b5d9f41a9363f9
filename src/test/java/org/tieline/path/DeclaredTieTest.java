package org.tieline.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;
import org.tieline.evidence.Verb;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.HopWords;
import org.tieline.hop.Tie;
import org.tieline.network.Hops;
import org.tieline.network.HopsBuilder;
import org.tieline.network.NetworkBuilder;
import org.tieline.network.Nodes;
import org.tieline.network.Projection;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.supply;

/**
 * A new type of tie is one declaration: an invented kind gets paths, words and filters.
 */
class DeclaredTieTest {

	private static final KindOfFact LICENCE = KindOfFact.state("LICENCE", "licences.csv")
		.participant("licensor", KindOfFact.Role.SUBJECT)
		.participant("licensee", KindOfFact.Role.OBJECT)
		.identity("subject", "PATENTS", "SOFTWARE")
		.tie(TieForm.of("LICENSES", "licensor", "licensee")
			.sort("subject")
			.hopVerb((subject) -> subject.isEmpty() ? new Verb("licenses rights to", "licensed rights to")
					: new Verb("licenses " + TieForm.plain(subject) + " to",
							"licensed " + TieForm.plain(subject) + " to"))
			.roles("PATENTS")
			.bearing("PATENTS"))
		.event((fact) -> "the licence of " + fact.nameOf("licensor") + " to " + fact.nameOf("licensee"))
		.saying((fact) -> fact.nameOf("licensor") + fact.verb("licenses", "licensed") + fact.within("licensee"));

	private static final TieKind LICENSES = TieKind.valueOf("LICENSES");

	@Test
	void aPathWalksTheNewTieBesideOthers() {
		// a licenses b, and qualcomm supplies huawei; b is huawei's licensor, too.
		Hops hops = hops(null, licence("a", "b", "PATENTS", claim("one").asOf("2018")),
				licence("b", "huawei", "SOFTWARE", claim("two").asOf("2018")), supply(claim("three").asOf("2018")));

		assertThat(words(hops, "a", "qualcomm", null))
			.containsExactly("a licenses patents to b; b licenses software to huawei; qualcomm supplies huawei.");
	}

	@Test
	void aFilterIncludesOrExcludesTheNewTie() {
		Hops hops = hops(null, licence("a", "huawei", "PATENTS", claim("one").asOf("2018")),
				supply(claim("two").asOf("2018")));

		assertThat(words(hops, "a", "huawei", List.of(LICENSES))).hasSize(1);
		assertThat(words(hops, "a", "huawei", List.of(TieKind.SUPPLIES))).isEmpty();
		assertThat(words(hops, "a", "qualcomm", List.of(LICENSES))).isEmpty();
		assertThat(words(hops, "a", "qualcomm", List.of(LICENSES, TieKind.SUPPLIES))).hasSize(1);
	}

	@Test
	void sortsOfOneHopAreListedAndTheDeclaredOnesSetItsStatus() {
		// Patents are only alleged; that software is licensed does not bear them out.
		Hops hops = hops(null, licence("a", "b", "PATENTS", claim("one").says(ALLEGES).asOf("2018")),
				licence("a", "b", "SOFTWARE", claim("two").asOf("2018")));

		assertThat(hops.statusOf(0)).isEqualTo(Status.ALLEGED);
		assertThat(words(hops, "a", "b", null)).singleElement()
			.asString()
			.startsWith("a licenses rights to b: ")
			.contains("software", "patents (alleged)");
	}

	@Test
	void whatEndedIsToldInThePastAndInThePresentOnADateBefore() {
		Fact licence = licence("a", "b", "PATENTS", claim("one").from("2010").to("2015"));

		assertThat(words(hops(null, licence), "a", "b", null)).containsExactly("a licensed patents to b.");
		assertThat(words(hops("2012", licence), "a", "b", null)).containsExactly("a licenses patents to b.");
	}

	@Test
	void theStoredTieCarriesTheSort() {
		List<Map<String, Object>> rows = Projection
			.rows(List.of(licence("a", "b", "PATENTS", claim("one").asOf("2018"))));

		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("type", "LICENSES").containsEntry("from", "a").containsEntry("to", "b");
			assertThat((Map<?, ?>) row.get("properties")).extracting("sort").isEqualTo("PATENTS");
		});
	}

	@Test
	void noIdIsReadForMeaning() {
		Fact licence = licence("a", "b", "PATENTS", claim("one").asOf("2018"));
		Fact named = new Fact("x:y:software", LICENCE, licence.participants(), licence.attributes(), null,
				licence.claims());

		assertThat(words(hops(null, named), "a", "b", null)).containsExactly("a licenses patents to b.");
	}

	private static Fact licence(String from, String to, String subject, ClaimFixtures... claims) {
		return new Fact("licence:" + from + ":" + to + ":" + subject, LICENCE,
				Map.of("licensor", company(from), "licensee", company(to)), Map.of("subject", subject), null,
				supply(claims).claims());
	}

	private static Hops hops(String asOf, Fact... facts) {
		List<KindOfFact> kinds = new ArrayList<>(Kinds.all().all());
		kinds.add(LICENCE);
		NetworkBuilder builder = new NetworkBuilder(new Nodes(Stream.of("a", "b", "huawei", "qualcomm")
			.map((id) -> new Nodes.Node(id, id, EntityKind.COMPANY, null, null))
			.toList()), new KindsOfFact(kinds));
		Stream.of(facts).flatMap((fact) -> Tie.of(fact).stream()).forEach(builder::add);
		return HopsBuilder.of(builder.build(), HoldingTime.of((asOf != null) ? PartialDate.parse(asOf) : null),
				(id) -> null);
	}

	private static List<String> words(Hops hops, String from, String to, List<TieKind> ties) {
		Nodes nodes = hops.network.nodes;
		PathRule rule = new PathRule(ties, null, null, null, null, null, null);
		return BestPaths.in(hops, rule.search(hops, nodes.indexOf(from), nodes.indexOf(to), 10))
			.routes()
			.stream()
			.map((route) -> HopWords.of(hops.ties.evidence(route.arcs())))
			.toList();
	}

	@Test
	void theFactHasItsOwnSentence() {
		Fact licence = licence("a", "b", "PATENTS", claim("one").from("2010").to("2015"));

		assertThat(new FactView(licence, Lens.WIDE).words().clause()).startsWith("a licensed b");
	}

}
