package org.tieline.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as they are written within a sentence. */
class NounPhraseTest {

	@Test
	void aBrandThatEndsWithAnAbbreviationHasNoPlural() {
		assertThat(NounPhrase.goods("AcmeOS")).isEqualTo("AcmeOS");
		assertThat(NounPhrase.goods("Acme SoC")).isEqualTo("Acme SoCs");
		assertThat(NounPhrase.goods("Acme phone")).isEqualTo("Acme phones");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			COUNTRY | United States | the United States
			COUNTRY | Netherlands | the Netherlands
			COUNTRY | Faroe Islands | the Faroe Islands
			COUNTRY | Czech Republic | the Czech Republic
			COUNTRY | Germany | Germany
			GOVERNMENT | Government of Utopia | the Government of Utopia
			PUBLIC_BODY | Ministry of Trade | the Ministry of Trade
			PUBLIC_BODY | KfW | KfW
			PUBLIC_BODY | Caisse des Dépôts et Consignations | Caisse des Dépôts et Consignations
			ORGANIZATION | The Daily News | The Daily News
			MEASURE | Entity List addition of A, May 2019 | the Entity List addition of A, May 2019
			MEASURE | Section 889 of the Act | Section 889 of the Act
			MEASURE | Section 889(a) use prohibition | the Section 889(a) use prohibition
			MEASURE | Executive Order 13873 on supply | Executive Order 13873 on supply
			MEASURE | United States v. Firm | United States v. Firm
			COMPANY | Unnamed carrier (News, 2018) | an unnamed carrier (News, 2018)
			COMPANY | Telecom Italia | Telecom Italia
			GROUP | Countries around the world | countries around the world
			GROUP | Huawei and ZTE together | Huawei and ZTE together
			GROUP | Members of the Radio Association | members of the Radio Association
			PRODUCT | Smartphone | smartphones
			PRODUCT | Telecom equipment | telecom equipment
			PRODUCT | Smartphone camera lens | smartphone camera lenses
			PRODUCT | Wavelength selective switch | wavelength selective switches
			PRODUCT | Rechargeable battery | rechargeable batteries
			PRODUCT | Memory chip (DRAM, NAND, NOR) | memory chips (DRAM, NAND, NOR)
			PRODUCT | ASIC for remote radio units | ASICs for remote radio units
			PRODUCT | 5G baseband system on chip | 5G baseband systems on chip
			PRODUCT | 2G to 4G network equipment | 2G to 4G network equipment
			PRODUCT | Inputs to an open RAN programme | inputs to an open RAN programme
			PRODUCT | Foundry service at 14 to 7 nm | foundry services at 14 to 7 nm
			PRODUCT | x86 server processor | x86 server processors
			MARKET | Smartphones, world | the market "Smartphones, world"
			""")
	void aNameTakesItsArticleAndGoodsTheirPlural(EntityKind kind, String name, String phrase) {
		assertThat(NounPhrase.of(kind, name)).isEqualTo(phrase);
	}

	@Test
	void aProductNamedAfterItsMakerKeepsItsCapital() {
		assertThat(NounPhrase.of(EntityKind.PRODUCT, "Acme small cell", "Acme Corp.")).isEqualTo("Acme small cells");
		assertThat(NounPhrase.of(EntityKind.PRODUCT, "Acme small cell", "Other")).isEqualTo("acme small cells");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GROUP | Huawei and ZTE together | true
			GROUP | French State and Some Participations acting in concert | true
			GROUP | Unnamed people familiar with it (News, 2018) | true
			GROUP | Christopher Balding and Donald Clarke | true
			GROUP | A and B joint 5G network | false
			GROUP | Africa | false
			COMPANY | Analog Devices | false
			MEASURE | Provisions on the List | true
			MEASURE | Licence conditions, October 2020 | true
			MEASURE | Clean Network | false
			PRODUCT | Smartphone | true
			PRODUCT | Telecom equipment | false
			""")
	void aGroupTakesThePlural(EntityKind kind, String name, boolean plural) {
		assertThat(NounPhrase.isPlural(kind, name)).isEqualTo(plural);
	}

	@ParameterizedTest
	@CsvSource({ "supplies,supply,supply", "has its seat in,have its seat in,have its seat in",
			"is part of,are part of,be part of", "was part of,were part of,was part of", "urges,urge,urge",
			"presses on,press on,press on", "can compel,can compel,be able to compel", "held,held,held",
			"vetoes a deal of,veto a deal of,veto a deal of",
			"initially designates,initially designate,initially designate", "does not admit,do not admit,not admit" })
	void aVerbHasItsForms(String verb, String plural, String infinitive) {
		assertThat(Inflection.plural(verb)).isEqualTo(plural);
		if (!verb.startsWith("was")) {
			assertThat(Inflection.infinitive(verb)).isEqualTo(infinitive);
		}
	}

}
