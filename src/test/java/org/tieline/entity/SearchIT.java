package org.tieline.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words lead to what a person means, in any order, with a legal form on either side, and
 * not to its false friends.
 */
class SearchIT extends TielineIT {

	private static final String SEARCH = "query($text: String!) "
			+ "{ search(text: $text, first: 50) { score matchedName entity { id name } } }";

	private List<JsonNode> search(String text) {
		JsonNode answer = api().ask(SEARCH, Map.of("text", text));
		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
		return answer.path("data").path("search").valueStream().toList();
	}

	private static String id(JsonNode hit) {
		return hit.path("entity").path("id").asString();
	}

	private List<String> ids(String text) {
		return search(text).stream().map(SearchIT::id).toList();
	}

	/** Columns: what is asked; the wanted first hit; ids that must not be found. */
	@ParameterizedTest
	@CsvFileSource(resources = "/names/searches.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
	void wordsFindWhatAPersonMeans(String text, String first, String unwanted) {
		List<String> found = ids(text);

		if (first == null) {
			assertThat(found).as(text).isEmpty();
		}
		else {
			assertThat(found).as(text).isNotEmpty();
			assertThat(found.getFirst()).as(text + " finds " + found).isEqualTo(first);
		}
		if (unwanted != null) {
			assertThat(found).as(text).doesNotContain(unwanted.split(" "));
		}
	}

	/** 60 names drawn from the record; each with a legal form before or after it. */
	@Test
	void aLegalFormOnEitherSideNeverChangesTheTopHit() {
		Random random = new Random(11);
		List<String> names = names();
		List<String> forms = List.of("GmbH", "AG", "Inc.", "Co., Ltd.", "S.p.A.", "Sdn Bhd", "株式会社", "주식회사", "ООО",
				"sp. z o.o.", "Pty Ltd", "Oyj", "有限公司");
		for (int i = 0; i < 60; i++) {
			String name = names.get(random.nextInt(names.size()));
			String form = forms.get(random.nextInt(forms.size()));
			String bare = ids(name).getFirst();

			assertThat(ids(name + " " + form).getFirst()).as(name + " " + form).isEqualTo(bare);
			assertThat(ids(form + " " + name).getFirst()).as(form + " " + name).isEqualTo(bare);
		}
	}

	/**
	 * 60 names of several words drawn from the record, each in another order. An order in
	 * which a word becomes a legal form, such as "Group BT" (the Hungarian bt.), is
	 * another name.
	 */
	@Test
	void theOrderOfWordsNeverChangesTheSetOfHits() {
		Random random = new Random(12);
		List<String> names = names().stream().filter((name) -> FoldedName.of(name).words().size() > 1).toList();
		int checked = 0;
		while (checked < 60) {
			String name = names.get(random.nextInt(names.size()));
			List<String> words = new ArrayList<>(FoldedName.of(name).words());
			String straight = String.join(" ", words);
			Collections.shuffle(words, random);
			String shuffled = String.join(" ", words);
			if (FoldedName.of(shuffled).words().size() == words.size()
					&& FoldedName.of(straight).words().size() == words.size()) {
				assertThat(new HashSet<>(ids(shuffled))).as(name + " as " + words)
					.isEqualTo(new HashSet<>(ids(straight)));
				checked++;
			}
		}
	}

	@Test
	void theSameQuestionHasTheSameAnswer() {
		List<JsonNode> once = search("china");

		assertThat(once).hasSizeGreaterThan(10);
		assertThat(search("china")).isEqualTo(once);
		assertThat(once).extracting((hit) -> hit.path("score").asDouble())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	/**
	 * The bands of the schema: Nokia by name, China Mobile by a word of its name, by the
	 * beginning of one, misspelt, and regulations whose note speaks of denial orders.
	 */
	@ParameterizedTest
	@CsvSource({ "nokia, nokia, 1, 1", "mobile china, china-mobile, 0.95, 0.9999",
			"mobi chin, china-mobile, 0.8, 0.8999", "nokai, nokia, 0.7, 0.7999", "denial orders, ear, 0.3, 0.4" })
	void theScoreSaysHowItFits(String text, String id, double low, double high) {
		JsonNode hit = search(text).stream().filter((one) -> id(one).equals(id)).findFirst().orElseThrow();

		assertThat(hit.path("score").asDouble()).isBetween(low, high);
	}

	@Test
	void aNoteThatFitsIsShown() {
		JsonNode hit = search("denial orders").stream()
			.filter((one) -> id(one).equals("ear"))
			.findFirst()
			.orElseThrow();

		assertThat(hit.path("matchedName").asString()).contains("denial orders");
	}

	/** From entities.csv and from identifiers.csv, with the register and without. */
	@ParameterizedTest
	@CsvSource({ "549300A0JPRWG1KI7U06, nokia", "lei:549300A0JPRWG1KI7U06, nokia", "SE0000108656, ericsson",
			"isin:HK0941009539, china-mobile", "wikidata:Q160120, huawei" })
	void anIdentifierOfARegisterFindsItsCompany(String identifier, String id) {
		assertThat(id(search(identifier).getFirst())).isEqualTo(id);
	}

	private List<String> names() {
		List<String> names = new ArrayList<>();
		api().data("{ companies(first: 100) { nodes { name aliases } } }")
			.path("companies")
			.path("nodes")
			.forEach((company) -> {
				names.add(company.path("name").asString());
				company.path("aliases").forEach((alias) -> names.add(alias.asString()));
			});
		return names.stream().filter((name) -> name.length() > 3 && name.length() < 60).toList();
	}

}
