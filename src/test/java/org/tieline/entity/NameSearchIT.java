package org.tieline.entity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names lead to entities: in any script, misspelt, with legal forms; nonsense to none.
 */
class NameSearchIT extends TielineIT {

	private static final String SEARCH = "query($text: String!, $kinds: [EntityKind!]) "
			+ "{ search(text: $text, kinds: $kinds) { score matchedName entity { id kind name } } }";

	private List<JsonNode> search(String text) {
		JsonNode answer = api().ask(SEARCH, Map.of("text", text));
		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
		return answer.path("data").path("search").valueStream().toList();
	}

	private JsonNode first(String text) {
		List<JsonNode> hits = search(text);
		assertThat(hits).as(text).isNotEmpty();
		return hits.getFirst();
	}

	private static String id(JsonNode hit) {
		return hit.path("entity").path("id").asString();
	}

	/** Chinese, Japanese, Korean, Russian. */
	@ParameterizedTest
	@CsvSource({ "huawei, 华为, ファーウェイ, 화웨이, Хуавэй", "zte, 中兴通讯, 中興通訊, 중싱통신, Чжунсин Тунсюнь",
			"ericsson, 爱立信, エリクソン, 에릭슨, Эрикссон", "nokia, 诺基亚, ノキア, 노키아, Нокиа",
			"samsung-electronics, 三星电子, サムスン電子, 삼성전자, Самсунг", "china-mobile, 中国移动, チャイナモバイル, 차이나모바일, Чайна Мобайл",
			"china-telecom, 中国电信, チャイナテレコム, 차이나텔레콤, Чайна Телеком",
			"china-unicom, 中国联通, チャイナユニコム, 차이나유니콤, Чайна Юником",
			"deutsche-telekom, 德国电信, ドイツテレコム, 도이체텔레콤, Дойче Телеком", "vodafone, 沃达丰, ボーダフォン, 보다폰, Водафон",
			"bt, 英国电信, BTグループ, 브리티시 텔레콤, Бритиш Телеком", "telefonica, 西班牙电信, テレフォニカ, 텔레포니카, Телефоника",
			"telenor, 挪威电信, テレノール, 텔레노르, Теленор", "verizon, 威瑞森, ベライゾン, 버라이즌, Верайзон",
			"att, 美国电话电报公司, エイ・ティ・アンド・ティ, 에이티앤티, Эй-ти-энд-ти",
			"tsmc, 台积电, 台湾積体電路製造, 티에스엠씨, Тайвань Семикондактор Мануфэкчуринг", "smic, 中芯国际, 中芯国際, 중신궈지, Чжунсинь Гоцзи",
			"intel, 英特尔, インテル, 인텔, Интел", "qualcomm, 高通, クアルコム, 퀄컴, Квалкомм", "broadcom, 博通, ブロードコム, 브로드컴, Бродком",
			"micron, 美光, マイクロン・テクノロジー, 마이크론, Микрон Текнолоджи", "mediatek, 联发科, メディアテック, 미디어텍, МедиаТек",
			"sk-hynix, SK海力士, SKハイニックス, SK하이닉스, СК Хайникс", "infineon, 英飞凌, インフィニオン, 인피니언, Инфинеон",
			"texas-instruments, 德州仪器, テキサス・インスツルメンツ, 텍사스 인스트루먼트, Тексас Инструментс",
			"hisilicon, 海思, ハイシリコン, 하이실리콘, ХайСиликон", "skyworks, 思佳讯, スカイワークス, 스카이웍스, Скайворкс",
			"apple, 苹果公司, アップル, 애플, Эппл", "xiaomi, 小米, シャオミ, 샤오미, Сяоми", "google, 谷歌, グーグル, 구글, Гугл",
			"microsoft, 微软, マイクロソフト, 마이크로소프트, Майкрософт", "sony, 索尼, ソニー, 소니, Сони", "cisco, 思科, シスコ, 시스코, Циско",
			"oracle, 甲骨文, オラクル, 오라클, Оракл", "fujitsu, 富士通, 富士通, 후지쯔, Фудзицу", "foxconn, 富士康, フォックスコン, 폭스콘, Фоксконн",
			"alcatel-lucent, 阿尔卡特朗讯, アルカテル・ルーセント, 알카텔루슨트, Алкатель-Лусент",
			"western-digital, 西部数据, ウエスタンデジタル, 웨스턴 디지털, Вестерн Диджитал", "xilinx, 赛灵思, ザイリンクス, 자일링스, Ксайлинкс" })
	void aNameInChineseJapaneseKoreanOrRussianFindsTheCompanyFirst(String company, String chinese, String japanese,
			String korean, String russian) {
		for (String name : List.of(chinese, japanese, korean, russian)) {
			JsonNode hit = first(name);
			assertThat(id(hit)).as(name).isEqualTo(company);
			assertThat(hit.path("score").asDouble()).as(name).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Huwaei, huawei", "Ericson, ericsson", "Erricsson, ericsson", "Nokai, nokia", "Qualcom, qualcomm",
			"Quallcomm, qualcomm", "Vodaphone, vodafone", "Deutsche Telecom, deutsche-telekom", "Infinion, infineon",
			"Samsumg, samsung-electronics", "Skywroks, skyworks", "Cisko, cisco", "Hauwei, huawei", "Хуавей, huawei",
			"Нокия, nokia", "Sumsung, samsung-electronics", "Xilnix, xilinx", "Telefonika, telefonica",
			"Lumentam, lumentum" })
	void aMisspelledNameFindsTheCompanyFirst(String text, String company) {
		assertThat(id(first(text))).isEqualTo(company);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HUAWEI TECH CO LTD                           | huawei
			Huawei Technologies Co., Ltd.                | huawei
			huawei technologies company limited          | huawei
			Nokia Oyj                                    | nokia
			Nokia Networks                               | nokia
			Telefonaktiebolaget LM Ericsson              | ericsson
			ERICSSON AB                                  | ericsson
			ZTE Corporation                              | zte
			Qualcomm Incorporated                        | qualcomm
			Deutsche Telekom AG                          | deutsche-telekom
			Infineon Technologies AG                     | infineon
			Telefonica S.A.                              | telefonica
			Samsung Electronics Co., Ltd.                | samsung-electronics
			AT&T Inc.                                    | att
			""")
	void aLegalFormDoesNotMatter(String text, String company) {
		assertThat(id(first(text))).isEqualTo(company);
	}

	@ParameterizedTest
	@CsvSource({ "Toshiba Memory, kioxia", "France Telecom, orange", "Flextronics, flex", "British Telecom, bt",
			"Hynix, sk-hynix", "Korea Telecom, kt", "TeliaSonera, telia" })
	void aFormerNameFindsTheCompany(String text, String company) {
		assertThat(id(first(text))).isEqualTo(company);
	}

	@ParameterizedTest
	@CsvSource({ "Hua, huawei", "Huaw, huawei", "Erics, ericsson", "Qualc, qualcomm", "Deutsche Tele, deutsche-telekom",
			"Samsung Elec, samsung-electronics" })
	void aBeginningFindsTheCompany(String text, String company) {
		assertThat(search(text)).extracting(NameSearchIT::id).contains(company);
	}

	@ParameterizedTest
	@CsvSource({ "Q160120, huawei", "q160120, huawei", "wikidata:Q160120, huawei", "CN, cn", "entity-list, entity-list",
			"gov-cn, gov-cn", "iso3166-1:DE, de" })
	void anIdentifierFindsItsEntityFirst(String text, String id) {
		assertThat(id(first(text))).isEqualTo(id);
		assertThat(first(text).path("score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q160121", "Q16012", "wikidata:Q1601200" })
	void anotherIdentifierFindsNothing(String text) {
		assertThat(search(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ZZXQ Ltd", "qwertzuiop", "Foobar Telecom AB", "Acme Widgets Inc.", "asdf", "xyz GmbH",
			"China Foobar Railway", "Orange County Register", "Apple Pie Bakery", "Intelsat", "Bell & Howell",
			"Play Station", "Atlantis Broadband", "Inc.", "Co., Ltd.", "???", "号", "KTX", "Iraq", "Argentina",
			"+-&|!(){}", "香蕉公司", "Рога и копыта" })
	void aNonsenseOrForeignNameFindsNothing(String text) {
		assertThat(search(text)).extracting((hit) -> id(hit) + " " + hit.path("matchedName").asString()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
			"huawei\thuawei
			huawei~\thuawei
			huawei^4\thuawei 4
			!huawei\thuawei
			-huawei\thuawei
			huawei\\\thuawei
			huawei AND\thuawei and
			huawei || nokia\thuawei nokia
			NOT huawei\tnot huawei
			name:huawei\tname huawei
			a:b^9~ AND (\ta b 9 and
			[a TO\ta to
			/.*huawei/\thuawei
			""")
	void luceneSyntaxIsOnlyText(String text, String plain) {
		assertThat(search(text)).isEqualTo(search(plain));
	}

	@Test
	void aWildcardIsNotOne() {
		assertThat(search("h*i")).isEmpty();
		assertThat(search("*")).isEmpty();
		assertThat(search("/.*/")).isEmpty();
		assertThat(search("(((((")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "China, cn", "中国, cn", "Китай, cn", "US, us", "United States, us", "Germany, de", "UK, gb",
			"Taiwan, tw", "China Mobile, china-mobile", "China Telecom, china-telecom", "BT, bt", "EE, ee", "KT, kt",
			"TI, texas-instruments", "ARM, arm", "Oi, oi", "Play, play", "Plus, plus-polkomtel", "Orange, orange",
			"European Union, eu", "Entity List, entity-list" })
	void aShortOrCommonNameFindsWhatBearsIt(String text, String id) {
		assertThat(id(first(text))).isEqualTo(id);
		assertThat(first(text).path("score").asDouble()).isEqualTo(1);
	}

	@Test
	void theMatchedNameIsTheOneThatMatched() {
		assertThat(first("华为").path("matchedName").asString()).isEqualTo("华为");
		assertThat(first("Toshiba Memory").path("matchedName").asString()).isEqualTo("Toshiba Memory");
		assertThat(first("Ericson").path("matchedName").asString()).isEqualTo("Ericsson");
		assertThat(first("q160120").path("matchedName").asString()).isEqualTo("Q160120");
	}

	@Test
	void theScoreIsOneForTheNameAndFallsWithDistance() {
		double exact = first("Skyworks").path("score").asDouble();
		double oneLetter = first("Skyworcs").path("score").asDouble();
		double twoLetters = first("Skaiworks").path("score").asDouble();

		assertThat(exact).isEqualTo(1);
		assertThat(oneLetter).isLessThan(exact);
		assertThat(twoLetters).isLessThan(oneLetter);
		assertThat(search("Skaivorx")).isEmpty();
	}

	@Test
	void theBestHitComesFirst() {
		assertThat(search("huawei")).extracting((hit) -> hit.path("score").asDouble())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder())
			.hasSizeGreaterThan(3);
	}

	@Test
	void onlyTheAskedKindsAreFound() {
		JsonNode hits = api().ask(SEARCH, Map.of("text", "China", "kinds", List.of("COMPANY")))
			.path("data")
			.path("search");

		assertThat(hits.valueStream()).isNotEmpty()
			.allMatch((hit) -> hit.path("entity").path("kind").asString().equals("COMPANY"));
	}

}
