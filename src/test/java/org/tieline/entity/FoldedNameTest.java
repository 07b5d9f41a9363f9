package org.tieline.entity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of any script become words of Latin letters. */
class FoldedNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Huawei                          | huawei
			HUAWEI TECHNOLOGIES CO., LTD.   | huawei technologies
			华为                            | hua wei
			Хуавэй                          | huavej
			ノキア                          | nokia
			Telefónica, S.A.                | telefonica
			Türk Telekom                    | turk telekom
			AT&T Inc.                       | at t
			Dell'Oro Group                  | delloro group
			Co., Ltd.                       | co ltd
			a:b^9~ AND (                    | a b 9
			""")
	void scriptCaseAccentsAndLegalFormsDoNotMatter(String name, String folded) {
		assertThat(FoldedName.of(name).text()).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			株式会社NTTドコモ                   | NTTドコモ
			NTTドコモ株式会社                   | NTTドコモ
			㈱ソニー                            | ソニー
			ソニー（株）                        | ソニー
			삼성전자주식회사                    | 삼성전자
			㈜삼성전자                          | 삼성전자
			(주) 삼성전자                       | 삼성전자
			华为公司                            | 华为
			华为公司 Sdn Bhd                    | 华为
			GmbH ООО Хуавэй                     | Хуавэй
			华为技术有限公司                    | 华为技术
			中国联合网络通信集团有限公司        | 中国联合网络通信
			台灣大哥大股份有限公司              | 台灣大哥大
			บริษัท ทรู คอร์ปอเรชั่น จำกัด (มหาชน) | ทรู คอร์ปอเรชั่น
			ООО «Хуавэй»                        | Хуавэй
			Ростелеком ПАО                      | Ростелеком
			ТОВ Київстар                        | Київстар
			ОТЕ Α.Ε.                            | ОТЕ
			هواوي ش.م.م                         | هواوي
			شركة هواوي                          | هواوي
			פרטנר בע"מ                          | פרטנר
			PT Telkom Indonesia (Persero) Tbk   | Telkom Indonesia
			América Móvil, S.A.B. de C.V.       | America Movil
			Orange Polska Spółka Akcyjna        | Orange Polska
			Play sp. z o.o.                     | Play
			sp. z o.o. Play                     | Play
			Bosch GmbH & Co. KG                 | Bosch
			Telia Company AB (publ)             | Telia
			Maxis Sdn. Bhd.                     | Maxis
			Türk Telekom A.Ş.                   | Turk Telekom
			TDC A/S                             | TDC
			Síminn hf.                          | Siminn
			Viettel Công ty Cổ phần             | Viettel
			Nokia Osakeyhtiö                    | Nokia
			Samsung Electronics Company Limited | Samsung Electronics
			Johnson & Johnson                   | Johnson and Johnson
			Rohde und Schwarz                   | Rohde & Schwarz
			""")
	void aLegalFormOnEitherSideInAnyScriptDoesNotMatter(String written, String name) {
		assertThat(FoldedName.of(written).text()).isEqualTo(FoldedName.of(name).text()).isNotEmpty();
	}

	/**
	 * BT is a Hungarian limited partnership too, EE a Greek one, PT a Portuguese firm.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BT Group plc | bt group
			EE Limited   | ee
			PT           | pt
			KT Corp      | kt
			株式会社     | zhu shi hui she
			Co., Ltd.    | co ltd
			SAS Institute | sas institute
			""")
	void aNameThatLooksLikeALegalFormStays(String name, String folded) {
		assertThat(FoldedName.of(name).text()).isEqualTo(folded);
	}

	@Test
	void everyLegalFormThatIsShippedIsPassedOverAtTheEnd() {
		assertThat(LegalForm.shipped()).hasSizeGreaterThan(400)
			.allSatisfy((form) -> assertThat(FoldedName.of("Zyxel " + form.text()).text()).isEqualTo("zyxel"));
	}

	@Test
	void everyLegalFormThatMayStandInFrontIsPassedOverThere() {
		assertThat(LegalForm.shipped()).filteredOn((form) -> form.place() != LegalForm.Place.END)
			.allSatisfy((form) -> assertThat(FoldedName.of(form.text() + " Zyxel").text()).isEqualTo("zyxel"));
	}

	@ParameterizedTest
	@CsvSource({ "???", "''", "+-&|!(){}", "。、" })
	void punctuationAloneIsNoName(String text) {
		assertThat(FoldedName.of(text).text()).isEmpty();
	}

	@Test
	void anEntityIsIndexedUnderItsNamesTheSameInOneWordItsIdentifiersAndItsId() {
		Entity entity = new Entity("china-unicom", EntityKind.COMPANY, "China Unicom", List.of("中国联通"),
				List.of(new Identifier("wikidata", "Q1")), "cn", false, Map.of(), Map.of());

		assertThat(FoldedName.allOf(entity)).containsExactly("china unicom", "chinaunicom", "zhong guo lian tong",
				"zhongguoliantong", "q1");
	}

}
