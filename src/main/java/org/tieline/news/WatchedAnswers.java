package org.tieline.news;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.tieline.answer.AnswerFacts;
import org.tieline.answer.AskedAnswers;
import org.tieline.answer.AskedAnswers.Asked;
import org.tieline.exchange.SavedQuestions.Saved;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;

/**
 * The answers of a saved question from several versions of the data. Each is asked
 * through the API, with its limits. An answer of a version never changes, so that it is
 * kept for so long as there is room.
 */
@Component
class WatchedAnswers {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String DIRECTIVE = "dataVersion";

	/** So many characters of answers are kept. */
	private static final int ROOM = 8_000_000;

	private final AskedAnswers answers;

	private final RecordSnapshots record;

	private final Cache<Key, Watched> kept = Caffeine.newBuilder()
		.maximumWeight(ROOM)
		.weigher((Key key, Watched one) -> 1_000 + one.size())
		.build();

	WatchedAnswers(AskedAnswers answers, RecordSnapshots record) {
		this.answers = answers;
		this.record = record;
	}

	private record Key(DataVersion version, String document, Map<String, Object> variables) {
	}

	/**
	 * An answer.
	 *
	 * @param data by root field; null: the question was refused
	 * @param refusal why it was refused; null: it was answered
	 * @param facts the ids of the facts that it rests on
	 * @param size in characters
	 */
	record Watched(@Nullable Map<String, Object> data, @Nullable String refusal, Set<String> facts, int size) {
	}

	/**
	 * The answer from one version.
	 * @throws Problem of another kind than BAD_USER_INPUT if it cannot be answered now
	 */
	Watched of(Saved question, DataVersion version, URI address) {
		Key key = new Key(version, question.document(), question.variables());
		Watched known = this.kept.getIfPresent(key);
		if (known != null) {
			return known;
		}
		Watched fresh = ask(question, version, address);
		this.kept.put(key, fresh);
		return fresh;
	}

	private Watched ask(Saved question, DataVersion version, URI address) {
		try {
			Asked asked = this.answers.ask(address, of(question.document(), version.id()), question.variables(),
					version.id());
			String json = withoutVersion(JSON.writeValueAsString(asked.data()), version.id());
			Set<String> facts = new AnswerFacts(this.record.of(version.id())).of(asked.parts())
				.stream()
				.map((fact) -> fact.fact().id())
				.collect(Collectors.toSet());
			return new Watched(JSON.readValue(json, new TypeReference<>() {
			}), null, facts, json.length());
		}
		catch (Problem ex) {
			if (ex.kind() != Problem.Kind.BAD_USER_INPUT) {
				throw ex;
			}
			return new Watched(null, ex.getMessage(), Set.of(), String.valueOf(ex.getMessage()).length());
		}
	}

	/**
	 * Ids name the version that they were read from, which is no change of the answer.
	 */
	static String withoutVersion(String json, String version) {
		String named = "dataVersion=" + version;
		return json.replace("~" + named + ",", "~").replace("," + named, "").replace("~" + named, "");
	}

	/** The document, asked of a version as a whole. */
	static String of(String document, String version) {
		Document parsed;
		try {
			parsed = Parser.parse(document);
		}
		catch (InvalidSyntaxException ex) {
			throw Problem.badInput("query", "is no GraphQL: " + ex.getMessage());
		}
		List<OperationDefinition> operations = parsed.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1 || operations.getFirst().getOperation() != OperationDefinition.Operation.QUERY) {
			throw Problem.badInput("query", "is not one query; send one operation that reads");
		}
		OperationDefinition operation = operations.getFirst();
		if (!operation.getDirectives(DIRECTIVE).isEmpty()) {
			throw Problem.badInput("query", "names a version by @dataVersion; leave it out, because a query that is "
					+ "watched is of every version");
		}
		Directive named = Directive.newDirective()
			.name(DIRECTIVE)
			.argument(Argument.newArgument("id", new StringValue(version)).build())
			.build();
		OperationDefinition of = operation.transform((builder) -> builder.directive(named));
		return AstPrinter.printAst(parsed.transform((builder) -> builder.definitions(parsed.getDefinitions()
			.stream()
			.map((one) -> (one == operation) ? of : one)
			.collect(Collectors.toList()))));
	}

}
