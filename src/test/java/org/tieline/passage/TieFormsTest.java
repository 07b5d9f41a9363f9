package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.PassageText;
import org.tieline.evidence.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How ties are read in a small invented world: the firms Albano, Brissa and Cadorna, the
 * employees of Albano, the consultancy Delphi, routers and the chips in them.
 */
class TieFormsTest {

	private static final PassageNames NAMES = new PassageNames(List.of(entity("albano", EntityKind.COMPANY, "Albano"),
			entity("brissa", EntityKind.COMPANY, "Brissa"), entity("cadorna", EntityKind.COMPANY, "Cadorna"),
			entity("albano-employees", EntityKind.GROUP, "Albano employee shareholders"),
			entity("delphi", EntityKind.ORGANIZATION, "Delphi"), entity("us", EntityKind.COUNTRY, "United States"),
			entity("router", EntityKind.PRODUCT, "Router"), entity("chip", EntityKind.PRODUCT, "Routing chip"),
			entity("laser", EntityKind.PRODUCT, "Tunable laser")), List.of(), List.of());

	private static Entity entity(String id, EntityKind kind, String name) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano is wholly owned by its employees.                          | STAKE albano-employees albano
					Employees own all of Albano.                                      | STAKE albano-employees albano
					Brissa is wholly owned by its employees.                          | -
					Albano belongs to Brissa.                                         | STAKE brissa albano
					Albano is considering cutting its stake in Brissa to 34 percent.  | STAKE albano brissa 34% CONSIDERS
					Albano is considering Brissa as a supplier.                       | SUPPLY brissa albano CONSIDERS
					Albano denied that it had halted its shipments to Brissa.         | SUPPLY albano brissa
					Albano has not stopped supplying Brissa.                          | SUPPLY albano brissa
					Albano has stopped supplying Brissa.                              | SUPPLY albano brissa ended
					Albano suspended all shipments to Brissa in May 2019.             | SUPPLY albano brissa ended
					Albano has stopped buying parts from Brissa.                      | SUPPLY brissa albano ended
					Albano has removed Brissa from its network.                       | SUPPLY brissa albano ended
					Albano plans to stop supplying Brissa.                            | -
					Albano would stop supplying Brissa.                               | -
					Albano sells routers to Brissa and to Cadorna.                    | SUPPLY albano brissa router; SUPPLY albano cadorna router
					Albano United States supplies Brissa.                             | -
					Delphi expects Albano to turn out 2,000 routers in 2020.          | PRODUCTION albano router 2000 units PLANS
					Delphi said that Albano would produce 2,000 routers in 2020.      | PRODUCTION albano router 2000 units PLANS
					Albano is a maker of routers.                                     | PRODUCTION albano router
					Makers of routers include Albano.                                 | PRODUCTION albano router
					Albano makes parts for routers.                                   | -
					Albano awarded Brissa a contract worth 1 billion dollars.         | -
					Albano equipment was in use in Brissa's network.                  | SUPPLY albano brissa
					Albano buys routers from Brissa and routing chips from Cadorna.   | SUPPLY brissa albano router; SUPPLY cadorna albano chip
					At home nobody comes close: Albano supplies Brissa.               | SUPPLY albano brissa
					It is not true what they say: Albano supplies Brissa.             | -
					Albano is to buy all of Brissa, Cadorna announced in a statement. | STAKE albano brissa 100% PLANS
					Albano, wholly owned by Brissa, was proud.                        | STAKE brissa albano
					Albano owns 50% of Brissa, up from 22.6% in March 2025.           | STAKE albano brissa 50%; STAKE albano brissa 22.6%
					Albano owned 79% of Brissa in 2000; in 2023 it owned 54.5%.       | STAKE albano brissa 79%; STAKE albano brissa 54.5%
					Albano and Brissa are both subsidiaries of Cadorna.               | AFFILIATION albano cadorna; AFFILIATION brissa cadorna
					Delphi says it can give only limited assurance that the risks of Albano are managed. | ASSESSMENT albano
					""")
	void partiesOfTiesAreRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Routing chips are essential to routers.                           | REQUIREMENT router chip
					Routers cannot be made without routing chips.                     | REQUIREMENT router chip
					No router works without routing chips.                            | REQUIREMENT router chip
					Routers need routing chips and tunable lasers.                    | REQUIREMENT router chip; REQUIREMENT router laser
					Routers do not need routing chips.                                | REQUIREMENT router chip DENIES
					Good engineers are essential to Albano.                           | -
					""")
	void whatGoodsNeedIsRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano puts the cost of replacing its Brissa equipment at $140 million.                  | EFFECT albano brissa USD 140 million
					Replacing its Brissa gear would cost Albano $140 million.                                | EFFECT albano brissa USD 140 million
					Delphi put the operating profit that Albano risks losing with Brissa's orders at 10 billion yen. | EFFECT albano JPY 10 billion
					Albano stood to lose $5 million of revenue from Brissa.                                  | EFFECT albano brissa USD 5 million
					Albano cut its outlook for the quarter by $14 million.                                   | EFFECT albano USD 14 million
					The blacklisting of Cadorna will cost Albano $85 million in revenue and Brissa $93 million. | EFFECT albano USD 85 million; EFFECT brissa USD 93 million
					Albano is planning to put $22 billion into a plant in Arizona.                           | INVESTMENT albano us USD 22 billion PLANS
					Albano spent $4 million and Brissa $5 million.                                           | -
					If it replaced its Brissa gear, the swap would cost Albano $140 million.                 | -
					Albano announced that it would put $22 billion into a plant in Arizona.                  | INVESTMENT albano us USD 22 billion PLANS
					Albano announced that it would put $22 billion into a plant in Nowhere.                  | -
					""")
	void effectsAndPlantsAreRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	/** What a number is compared with has its own time, and the first one has not. */
	@Test
	void aNumberIsNotOfTheTimeOfTheOneBeforeIt() {
		assertThat(periods("Albano owns 50% of Brissa, up from 22.6% in March 2025.")).containsExactly("-",
				"in 2025-03");
		assertThat(periods("Albano owned 79% of Brissa in 2000; in 2023 it owned 54.5%.")).containsExactly("in 2000",
				"in 2023");
	}

	/** Whoever is told something is not whoever says it. */
	@Test
	void aNoticeIsNotTheWordOfWhoeverGetsIt() {
		assertThat(claims("Albano held 16% of Brissa, according to a notice to Delphi.")).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.speaker()).isNull());
		assertThat(claims("Albano held 16% of Brissa, according to Delphi.")).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.speaker()).isEqualTo("delphi"));
	}

	private static List<String> periods(String text) {
		return claims(text).stream().map((one) -> (one.period() != null) ? one.period().words() : "-").toList();
	}

	private static List<AskedClaim> claims(String text) {
		return PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null)
			.statements()
			.stream()
			.map((one) -> one.readings().getFirst())
			.toList();
	}

	private static String read(String text) {
		List<String> found = new ArrayList<>();
		PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null)
			.statements()
			.stream()
			.map((one) -> words(one.readings().getFirst())
					+ (one.timing().parameters().containsKey("ended") ? " ended" : ""))
			.forEach(found::add);
		return String.join("; ", found);
	}

	private static String words(AskedClaim claim) {
		List<String> words = new ArrayList<>(List.of(claim.kind().name()));
		claim.kind()
			.participants()
			.stream()
			.map((one) -> claim.participants().get(one.name()))
			.filter((one) -> one != null)
			.forEach(words::add);
		if (claim.number() != null) {
			words.add(claim.number().words());
		}
		if (claim.stance() != Stance.STATES) {
			words.add(claim.stance().name());
		}
		return String.join(" ", words);
	}

}
