package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.PassageText;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How law, membership and public money are read in a small invented world: the firms
 * Albano, Brissa and Cadorna, the states Nordia and Sudia, the Trade Bureau of Nordia,
 * the Credit Fund, the Northern League, the People's Party, and two measures of the
 * bureau.
 */
class LawFormsTest {

	private static final Entity BUREAU = entity("bureau", EntityKind.PUBLIC_BODY, "Trade Bureau", null);

	private static final PassageNames NAMES = new PassageNames(List.of(
			entity("albano", EntityKind.COMPANY, "Albano", null), entity("brissa", EntityKind.COMPANY, "Brissa", null),
			entity("cadorna", EntityKind.COMPANY, "Cadorna", null),
			entity("nordia", EntityKind.COUNTRY, "Nordia", null), entity("sudia", EntityKind.COUNTRY, "Sudia", null),
			BUREAU, entity("fund", EntityKind.PUBLIC_BODY, "Credit Fund", null),
			entity("league", EntityKind.ALLIANCE, "Northern League", null),
			entity("party", EntityKind.ORGANIZATION, "People's Party", null),
			entity("anna", EntityKind.PERSON, "Anna Edda", null),
			entity("watch-list", EntityKind.MEASURE, "Watch List", BUREAU),
			entity("cable-act", EntityKind.MEASURE, "Cable Act", BUREAU)), List.of(), List.of());

	private static Entity entity(String id, EntityKind kind, String name, @Nullable Entity authority) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(),
				(authority != null) ? Map.of("authority", List.of(authority)) : Map.of());
	}

	// A listing, told by its noun or with the list first.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Added to the Trade Bureau's Watch List in 2019 were Albano and Brissa.      | RESTRICTION bureau watch-list albano; RESTRICTION bureau watch-list brissa
					On the Watch List stand Albano and Brissa.                                  | RESTRICTION bureau watch-list albano; RESTRICTION bureau watch-list brissa
					Albano's addition to the Watch List took effect in May 2019.                | RESTRICTION bureau watch-list albano
					The addition of Albano to the Watch List by the Trade Bureau took effect in May 2019. | RESTRICTION bureau watch-list albano
					The addition of Albano to the Watch List is a bad idea.                     | -
					The addition of Albano to the Guest List took effect in May 2019.           | -
					""")
	void aListingIsToldByItsNoun(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			The Trade Bureau's revocation of Albano's licence came in May 2019.          | RESTRICTION bureau albano
			Nordia has withdrawn licences for exports of chips to Albano.                | RESTRICTION nordia albano
			Licences that let Brissa sell to Albano have been revoked by Nordia.         | RESTRICTION nordia brissa
			Albano withdrew its licence application to Nordia.                           | -
			Albano lost a licence dispute to Nordia.                                     | -
			The Trade Bureau's designation of Albano as a threat took place in May 2019. | RESTRICTION bureau albano
			""")
	void whatAnAuthorityDoesIsToldByItsNoun(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			In force since 10 June 2021, the Cable Act is an answer to Sudia.   | MEASURE_VERSION cable-act
			Not yet in force, the Cable Act is an answer to Sudia.              | -
			The suspension of the Cable Act began on 10 June 2021.              | MEASURE_VERSION cable-act
			The Cable Act was introduced on 10 June 2021.                       | MEASURE_VERSION cable-act
			The Cable Act was introduced to her husband on 10 June 2021.        | -
			The publication of the Cable Act followed in June 2021.             | MEASURE_VERSION cable-act
			The Trade Bureau put its signature under the Cable Act in 2021.     | MEASURE_VERSION cable-act
			""")
	void stepsOfALawAreTold(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Nordia and Sudia sit in the Northern League.                       | AFFILIATION nordia league; AFFILIATION sudia league
					Nordia sat in the Northern League lounge.                          | -
					Members of the Northern League, Nordia and Sudia share a border.   | AFFILIATION nordia league; AFFILIATION sudia league
					Albano and Brissa have their headquarters in Nordia.               | AFFILIATION albano nordia; AFFILIATION brissa nordia
					The headquarters of Albano are in Nordia.                          | AFFILIATION albano nordia
					Albano's rivals have their headquarters in Nordia.                 | -
					Albano has its second headquarters in Nordia.                      | -
					A committee of the People's Party sits inside Albano.              | INFLUENCE party albano
					A committee of the People's Party sits at the gates of Albano.     | -
					""")
	void whoBelongsWhereIsTold(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					The Credit Fund has guaranteed $20 million of export credit for Albano's deliveries to Brissa. | FUNDING fund albano USD 20 million
					Nordia is putting $20 million into Albano in return for shares.                             | FUNDING nordia albano USD 20 million
					The Credit Fund insured Albano's office building for $20 million.                           | -
					The Credit Fund has guaranteed $20 million of export credit for a rival of Albano.          | -
					""")
	void publicMoneyIsTold(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// What was done to the subject, told before it.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Banned by Nordia in 2018, Albano turned to Sudia. | RESTRICTION nordia albano
					Placed on the Watch List by the Trade Bureau in 2019, Albano would sue. | RESTRICTION bureau watch-list albano
					Banned by nobody, Albano turned to Sudia. | -
					Added to the burdens of Nordia in 2018, Albano asked for patience. | -
					""")
	void aParticipleBeforeTheSubjectIsReadOfIt(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// What somebody is, between commas, and several who are named together.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Nordia's oldest chip maker, Albano, was put on the Watch List in 2019. | RESTRICTION bureau watch-list albano
					In Nordia, Albano, too, was put on the Watch List in 2019. | RESTRICTION bureau watch-list albano
					Nordia indicted Albano and its affiliate Brissa in 2019. | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia indicted Albano and its founder Anna Edda in 2019. | RESTRICTION nordia albano; RESTRICTION nordia anna
					Customers of Albano, Brissa and Cadorna have banned Nordia. | -
					Equipment from Albano and Brissa is barred from Nordia's networks. | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia has banned Albano from Nordia's networks. | RESTRICTION nordia albano
					Charges were brought against Albano and Brissa by Nordia in 2019. | RESTRICTION nordia albano; RESTRICTION nordia brissa
					""")
	void appositionsAndListsAreRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// "The list" is the one of the sentence before.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Brissa was added to the Watch List in 2018. Albano was put on the list in 2019. | RESTRICTION bureau watch-list brissa; RESTRICTION bureau watch-list albano
					Brissa signed the Cable Act in 2018. Albano was put on the list in 2019. | MEASURE_VERSION cable-act
					Nordia has a Cable Act. The act took effect in 2021. | MEASURE_VERSION cable-act
					Nordia has a Cable Act. The bill took effect in 2021. | -
					The Cable Act cites the Watch List. The act took effect in 2021. | -
					Brissa was added to the Watch List in 2018. Albano was put on the list of guests. | RESTRICTION bureau watch-list brissa
					""")
	void theListIsTheOneOfTheSentenceBefore(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A law that is adopted and then applies is told twice, each time with its own time.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					The Cable Act was adopted on 27 June 2017 and entered into force on 28 June 2017. | MEASURE_VERSION cable-act; MEASURE_VERSION cable-act
					The Cable Act was announced and unveiled on 27 June 2017. | MEASURE_VERSION cable-act
					The Cable Act, which took effect in 2021, binds Albano. | MEASURE_VERSION cable-act
					A motion to put the Cable Act on hold failed in 2021. | -
					Nordia put its Cable Act into force in 2021. | MEASURE_VERSION cable-act
					Albano's removal from the Watch List took effect in 2021. | -
					""")
	void aLawHasSeveralSteps(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// What may not be done is a restriction, and no denial.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano may not supply Nordia's networks. | RESTRICTION nordia albano
					Operators in Nordia are not allowed to buy equipment from Albano. | RESTRICTION nordia albano
					Nordia let Albano sell routers to Brissa. | -
					Albano may not supply Brissa. | -
					Agencies have been barred from buying equipment of Albano and Brissa under the Cable Act. | RESTRICTION bureau cable-act albano; RESTRICTION bureau cable-act brissa
					Investors may not buy shares of Albano under the Cable Act. | RESTRICTION bureau cable-act albano
					Nordia imposed a denial order on Albano in 2018. | RESTRICTION nordia albano
					Albano was hit by Nordia's questions about an export ban. | -
					""")
	void whatMayNotBeDoneIsARestriction(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	private static String read(String text) {
		List<String> found = new ArrayList<>();
		PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null)
			.statements()
			.stream()
			.map((one) -> words(one.readings().getFirst()))
			.forEach(found::add);
		return String.join("; ", found);
	}

	private static String words(AskedClaim claim) {
		List<String> words = new ArrayList<>(List.of(claim.kind().name()));
		claim.kind().participants().stream().filter((one) -> one.role() != Role.MARKET).forEach((one) -> {
			if (claim.participants().containsKey(one.name())) {
				words.add(claim.participants().get(one.name()));
			}
		});
		if (claim.number() != null) {
			words.add(claim.number().words());
		}
		if (claim.stance() != Stance.STATES) {
			words.add(claim.stance().name());
		}
		return String.join(" ", words);
	}

}
