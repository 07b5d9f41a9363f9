package org.tieline.entity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Identifier;

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
			a:b^9~ AND (                    | a b 9 and
			""")
	void scriptCaseAccentsAndLegalFormsDoNotMatter(String name, String folded) {
		assertThat(FoldedName.of(name).text()).isEqualTo(folded);
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
