package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A, B and C are names, N a number in percent, M a sum, L a list, D a product. */
class RoleReaderTest {

	private static String marked(String text) {
		String marked = " " + text + " ";
		List<String> letters = List.of("A:e0", "B:e1", "C:e2", "N:p3", "M:m4", "L:q5", "D:d6", "K:k7", "E:r8");
		for (String one : letters) {
			marked = marked.replace(" " + one.charAt(0) + " ", " \u27e6" + one.substring(2) + "\u27e7 ")
				.replace(" " + one.charAt(0) + " ", " \u27e6" + one.substring(2) + "\u27e7 ");
		}
		return marked;
	}

	private static String plain(String told) {
		String plain = told.strip();
		for (String one : List.of("A:e0", "B:e1", "C:e2", "N:p3", "M:m4", "L:q5", "D:d6", "K:k7", "E:r8")) {
			plain = plain.replace("\u27e6" + one.substring(2) + "\u27e7", one.substring(0, 1));
		}
		return plain.replace(" .", "");
	}

	private static List<String> told(String text) {
		return RoleReader.read(marked(text), 0, (mark, kind, second) -> true)
			.stream()
			.map((one) -> plain(one.words()))
			.toList();
	}

	/** What goes on with a clause has its frame, its own party and its own number. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			N of D went to A , N to B and N to C . | A held N,B held N,C held N
			in D A had N , B N and C only N . | A held N,B held N,C held N
			A held N of D , according to B . | A held N
			""")
	void aListGoesOnWithItsFirstClause(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	/** "And accounted for 22%" has the subject of its sentence. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A sells more D than anybody , and accounted for N of sales worldwide . | A held N
			A is big in D , and ranked K . | A ranked K
			""")
	void aClauseWithoutASubjectHasThatOfItsSentence(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	/** "Albano's boss" is not Albano, and "it" after a comparison is nobody. */
	@ParameterizedTest
	@ValueSource(strings = { "A 's boss is proud , and accounted for N of sales .",
			"analysts like A , and accounted for N of sales .", "A is big , and accounted for more than N ." })
	void aSubjectIsTakenOnlyFromTheStartOfASentence(String text) {
		assertThat(told(text)).isEmpty();
	}

	/** Whoever is given something may be told without the verb. */
	@Test
	void aSecondReceiverIsGivenItByTheSame() {
		assertThat(told("A granted B loan of M , and C one of M .")).containsExactly("A granted B M", "A granted C M");
	}

	/** What somebody has from somebody is supplied; what is made of it too. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A has D equipment from B . | B supplies A with D equipment
			A assembles devices for B . | A supplies B with devices
			A had its D packaged and tested by B . | B supplied A
			A 's D comes from B . | B supplies A with D
			A 's D network is made of B equipment . | B supplies A with D
			A supplied B 's D . | A supplied B with D
			A 's radio network is B 's ; C is big . | B supplies A with radio
			""")
	void whatIsHadOrMadeOfIsSupplied(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A is new owner of B . | A takes over B
			of B A holds N . | A holds N of B
			A is majority partner in B with N . | A holds N of B
			A was top vendor of D worldwide . | A ranked \u27e6k?\u27e7
			A was B 's K vendor of D . | A ranked K
			A is to buy all of B , C announced in statement . | A will hold \u27e6p!\u27e7 of B
			A owned N of B ; E owned N . | A held N of B,A held N of B
			""")
	void ownersAndLeadersAreToldByTheirNouns(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	/** Under a policy, and told to be rid of: the state orders it. */
	@ParameterizedTest
	@ValueSource(strings = { "under A 's policy , equipment from B has to be removed .",
			"A 's operators must have taken B out of their networks .",
			"A 's operators have been told to be rid of B 's equipment ." })
	void whatOperatorsMustDoIsOrdered(String text) {
		assertThat(told(text)).singleElement().asString().contains("operators to remove B equipment");
	}

	/**
	 * "Norway's market": a country is where the market is, and another company is not.
	 */
	@Test
	void aCountrysOwnMarketIsAPlace() {
		RoleReader.Names names = new RoleReader.Names() {

			@Override
			public boolean fits(String mark, String kind, boolean second) {
				return true;
			}

			@Override
			public boolean isCountry(String mark) {
				return mark.equals("\u27e6e1\u27e7");
			}

		};
		assertThat(RoleReader.read(marked("A captured N of B 's market for D ."), 0, names)).singleElement()
			.satisfies((one) -> assertThat(plain(one.words())).isEqualTo("A held N"));
		assertThat(RoleReader.read(marked("A captured N of C 's market for D ."), 0, names)).isEmpty();
	}

	/** Votes after capital are not capital. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A holds N of capital of B and N of B 's votes . | A holds N of B,A held N of B 's votes
			""")
	void votesAfterCapitalAreVotes(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					A led market for D , followed by B and C . | A ranked \u27e6k?\u27e7,B ranked \u27e6k2?\u27e7,C ranked \u27e6k3?\u27e7
					A , B and C , in that order , were biggest vendors of D . | A ranked \u27e6k?\u27e7,B ranked \u27e6k2?\u27e7,C ranked \u27e6k3?\u27e7
					""")
	void theOrderOfNamesTellsTheirPlaces(String text, String expected) {
		assertThat(told(text)).containsExactly(expected.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			at A calls are carried by equipment from B . | B supplies A with equipment
			equipment from B carries calls at A . | B supplies A with equipment
			gear of B underpins network of A . | B supplies A with gear
			A switched on its network with kit from B . | B supplied A with kit
			A settled on B for its network . | A chose B as supplier
			A went with B as supplier . | A chose B as supplier
			contract was awarded to B by A . | A chose B as supplier
			shareholders of A include B with N . | B holds N of A
			B is owner of N of A . | B holds N of A
			stake of B in A was N . | B held N of A
			A is majority-owned by B . | B holds \u27e6p?\u27e7 of A
			A was wholly owned by B . | B held \u27e6p!\u27e7 of A
			B completed its takeover of A . | B took over A
			purchase of A by B was completed . | B took over A
			A was left out of networks in B . | B excluded A from networks
			A was fined M by B . | B fined A M
			loan of M was granted to A by B . | B granted A M
			B injected M into capital of A . | B granted A M
			B opened factory in A . | B opened factory in A
			B has been member of A . | B is member of A
			B wants existing gear of A out . | B will order operators to remove A equipment
			B ordered operators to get rid of A . | B ordered operators to remove A equipment
			A must vanish from networks of B , B decided . | B ordered operators to remove A equipment
			B brought charges against A . | B indicted A
			charges against A were filed by B . | B indicted A
			B 's indictment names A . | B indicts A
			loan of M for A was agreed with B . | B granted A M
			B opened credit line of M for A . | B granted A M
			B does not supply A . | B does not supply A
			B will supply A with kit . | B will supply A with kit
			""")
	void theOrderOfWordsDoesNotMatter(String text, String said) {
		assertThat(told(text)).containsExactly(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			B made N of its sales with A . | A accounted for N of B 's revenue
			A was worth N of revenue to B . | A accounted for N of B 's revenue
			B 's part of network was N at A . | B supplied N of A 's network
			N of A 's network was built by B . | B supplied N of A 's network
			B walked away with N of A 's tender . | B won N of A 's contract
			A gave B N of its order . | B won N of A 's contract
			B is A 's source of kit . | B supplies A with kit
			A had B in its network . | B supplied A
			A had two owners : B with N . | B held N of A
			C 's B holds N of A . | B holds N of A
			""")
	void partsOfRevenueNetworksAndContractsAreTold(String text, String said) {
		assertThat(told(text)).containsExactly(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					A split its order : N to B , N to C . | B won N of A 's contract | C won N of A 's contract
					B had N of A 's network , C N . | B supplied N of A 's network | C supplied N of A 's network
					B won N of A 's contract , while C 's part of it was N . | B won N of A 's contract | C won N of A 's contract
					A accounted for N of B 's revenue , C for N . | A accounted for N of B 's revenue | C accounted for N of B 's revenue
					B 's sales to A came to M , or N of its revenue . | B sold A M worth of goods | A accounted for N of B 's revenue
					A picked B for its network ; core will be supplied by C . | A chose B as supplier | A chose C as supplier
					A has signed B for radios and C for software . | A chose B for radios | A chose C as supplier
					""")
	void aClauseGoesOnWithTheOneBefore(String text, String first, String second) {
		assertThat(told(text)).containsExactly(first, second);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A gave B three weeks for contract with C .", "A struck deal with B over patents .",
			"B 's sales to A rose N .", "B lost N of its revenue from A .", "A sold N of B 's network to C ." })
	void otherThingsAreNoTies(String text) {
		assertThat(told(text)).isEmpty();
	}

	@Test
	void aThirdNameLeavesTheRolesUnclear() {
		assertThat(told("A carries calls with equipment from B for C .")).isEmpty();
		assertThat(told("A and its partner C bought equipment from B .")).isEmpty();
	}

	@Test
	void whoeverIsOnlyToldOfARemovalHasNoPart() {
		assertThat(told("B ordered C to remove parts made by A ."))
			.containsExactly("B ordered operators to remove A equipment");
	}

	@Test
	void theAdjectiveOfACountryTellsWhoseNetworksAreMeant() {
		List<String> told = RoleReader
			.read(" \u27e6e0\u27e7 equipment has to be out of core of \u27e6a1\u27e7 networks . ", 0,
					(mark, kind, second) -> true)
			.stream()
			.map((one) -> one.words().strip())
			.toList();

		assertThat(told).containsExactly("\u27e6a1\u27e7 orders operators to remove \u27e6e0\u27e7 equipment .");
	}

	@Test
	void chargesThatAreDroppedAndFeesAreNone() {
		assertThat(told("B dropped charges against A .")).isEmpty();
		assertThat(told("B charged A M .")).noneMatch((one) -> one.contains("indict"));
	}

	@Test
	void aPlaceHasNoPart() {
		assertThat(told("at A in C , calls are carried by equipment from B ."))
			.containsExactly("B supplies A with equipment");
	}

	@Test
	void whatIsComparedOrAllegedIsLeftAlone() {
		assertThat(told("A bought more equipment from B than last year .")).isEmpty();
		assertThat(told("B allegedly supplied A with equipment , it is claimed .")).isEmpty();
	}

	@Test
	void aNumberThatIsLeftOverForbidsAStatement() {
		assertThat(told("B supplied A with equipment for M and N .")).isEmpty();
		assertThat(told("B took over N of A .")).noneMatch((one) -> one.contains("took over"));
	}

	@Test
	void aClauseWithoutItsVerbGoesOnWithTheOneBefore() {
		assertThat(told("B owns N of A , and C N .")).containsExactly("B holds N of A", "C holds N of A");
		assertThat(told("C held N ; E had been N .")).containsExactly("C held N", "C held N");
	}

	@Test
	void rivalsOfSomebodyAreNotMeant() {
		assertThat(told("A 's rivals held N of D .")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A 's contract with B is in doubt .", "A won lawsuit over its contract with B .",
			"A received order from B to pay taxes .", "A wins contract from unit of B .", "A sold B building .",
			"A supplies customer of B .", "A took over B in ranking .", "A covets N .", "A dropped N .",
			"A hired B as consultant .", "B left A in its networks .", "B paid A M to leave ." })
	void whatOnlyLooksLikeADeedIsNotSaidAgain(String text) {
		assertThat(told(text)).isEmpty();
	}

	// Whatever words surround names, nothing is said of somebody who is not named there,
	// and each character comes from inside the sentence.
	@Test
	void nothingIsSaidThatIsNotThere() {
		Random random = new Random(20261130);
		List<String> words = List.of("A", "B", "C", "N", "M", "L", "D", "K", "E", "'s", "supplied", "to", "from", "by",
				"owns", "stake", "in", "of", "network", "equipment", "was", "banned", "the", ",", "and", "with",
				"fined", "chose", "contract", "grant", "share", "market", "not", "will", "led");
		for (int run = 0; run < 4000; run++) {
			List<String> some = new ArrayList<>();
			int size = 3 + random.nextInt(14);
			for (int i = 0; i < size; i++) {
				some.add(words.get(random.nextInt(words.size())));
			}
			String text = String.join(" ", some) + " .";
			String marked = marked(text);
			for (RoleReader.Told one : RoleReader.read(marked, 0, (mark, kind, second) -> true)) {
				assertThat(one.places()).hasSizeGreaterThanOrEqualTo(one.words().length() - 1)
					.allMatch((place) -> place >= 0 && place < marked.length());
				assertThat(one.words()
					.replaceAll("\u27e6[pk][?!]\u27e7", "")
					.replaceAll("[^\u27e6\u27e7a-z0-9 ]", "")
					.split(" ")).as(text).filteredOn((word) -> word.startsWith("\u27e6")).allMatch(marked::contains);
			}
		}
	}

	/** What nobody accounts for between names and numbers may turn a clause. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A 's search engine was missing on N of D .
			A 's network ran hour on batteries when B equipment was moved .
			A guaranteed its staff loan of M for house next to B .
			""")
	void aClauseWithUnexplainedWordsTellsNothing(String text) {
		assertThat(told(text)).isEmpty();
	}

	/** A part of what one company buys is none of a market. */
	@Test
	void aPartOfWhatSomebodyBuysIsNoMarketShare() {
		RoleReader.Names buyers = new RoleReader.Names() {
			@Override
			public boolean fits(String mark, String kind, boolean second) {
				return true;
			}

			@Override
			public boolean isArea(String mark) {
				return false;
			}
		};
		String text = marked("of D A got N of B 's D .");
		assertThat(RoleReader.read(text, 0, buyers)).noneMatch((one) -> plain(one.words()).equals("A held N"));
	}

}
