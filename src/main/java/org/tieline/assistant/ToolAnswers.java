package org.tieline.assistant;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.tieline.answer.AnswerFacts;
import org.tieline.answer.AnswerParts;
import org.tieline.answer.AskedAnswers;
import org.tieline.answer.AskedAnswers.Asked;
import org.tieline.cite.FactAddress;
import org.tieline.cite.Publisher;
import org.tieline.cite.Publishers;
import org.tieline.evidence.FactView;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;

/**
 * Answers for assistants: the answer of a question, the facts that it rests on with their
 * sources, and what was left out.
 */
@Component
class ToolAnswers {

	/** What an assistant is sent in one answer at most, in characters of JSON. */
	static final int LARGEST = 60_000;

	private static final JsonMapper JSON = new JsonMapper();

	private final AskedAnswers answers;

	private final RecordSnapshots record;

	private final Publishers publishers;

	ToolAnswers(AskedAnswers answers, RecordSnapshots record, Publishers publishers) {
		this.answers = answers;
		this.record = record;
		this.publishers = publishers;
	}

	/**
	 * The answer of a question.
	 * @param address that the assistant asks: permanent addresses begin with it, unless
	 * the setting {@code tieline.address} names another
	 * @param version the kept version that is asked for; null: the present one
	 * @param shown how much of it is shown; less, if it is too long
	 */
	ToolAnswer ask(URI address, String document, Map<String, Object> variables, @Nullable String version, Shown shown) {
		Asked asked = this.answers.ask(address, document, variables, version);
		Map<String, @Nullable Object> data = JSON.readValue(JSON.writeValueAsString(asked.data()),
				new TypeReference<>() {
				});
		AnswerFacts read = new AnswerFacts(this.record.of(asked.version().id()));
		List<FactView> facts = read.of(asked.parts());
		Publisher publisher = this.publishers.of(address);
		ToolAnswer answer = answer(data, facts, shown(read, asked, shown), asked, publisher, shown);
		Shown less = shown.less();
		while (less != null && length(answer) > LARGEST) {
			answer = answer(data, facts, shown(read, asked, less), asked, publisher, less);
			less = less.less();
		}
		return answer;
	}

	/** The ids of the facts that are left in the answer. */
	private static Set<String> shown(AnswerFacts facts, Asked asked, Shown shown) {
		List<AnswerParts.Part> parts = asked.parts()
			.inOrder()
			.stream()
			.filter((part) -> part.isWithin(shown.limit()))
			.toList();
		return facts.of(parts).stream().map(FactView::seenId).collect(Collectors.toSet());
	}

	private static int length(ToolAnswer answer) {
		return JSON.writeValueAsString(answer.structured()).length();
	}

	private static ToolAnswer answer(Map<String, @Nullable Object> data, List<FactView> facts, Set<String> inAnswer,
			Asked asked, Publisher publisher, Shown shown) {
		List<String> leftOut = new ArrayList<>();
		Map<String, @Nullable Object> some = new LinkedHashMap<>();
		data.forEach((name, value) -> some.put(name, shown.shortened(name, value, leftOut)));
		DataVersion version = asked.version();
		List<CitedFact> cited = chosen(facts, inAnswer, shown.limit())
			.map((fact) -> CitedFact.of(fact, FactAddress.of(fact, publisher, version.id())))
			.toList();
		if (cited.size() < facts.size()) {
			leftOut.add("sources of " + cited.size() + " of " + facts.size()
					+ " facts shown; read the others with read_fact");
		}
		if (asked.parts().more()) {
			leftOut.add("a list goes on; give a greater first, or its endCursor as after");
		}
		long contested = facts.stream().filter((fact) -> CitedFact.of(fact, "").contested()).count();
		return new ToolAnswer(some, cited, facts.size(), Math.toIntExact(contested), leftOut, version.id(),
				Objects.toString(version.lastDay(), null));
	}

	/**
	 * The first facts in the order of the answer. Those that the answer still shows come
	 * before those of elements that were left out. Of these and of those contested ones
	 * are preferred, so that none is passed over.
	 */
	private static Stream<FactView> chosen(List<FactView> facts, Set<String> inAnswer, int most) {
		return IntStream.range(0, facts.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> !inAnswer.contains(facts.get(i).seenId()))
				.thenComparing((i) -> !CitedFact.of(facts.get(i), "").contested()))
			.limit(most)
			.sorted()
			.map(facts::get);
	}

}
