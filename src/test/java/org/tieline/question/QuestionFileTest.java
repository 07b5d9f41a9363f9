package org.tieline.question;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionFileTest {

	private static final String HEAD = "# title: Who supplies a?\n# for: analyst\n";

	@Test
	void aFileIsATitleAUserExamplesAndAQuery() {
		Question question = QuestionFile.read("who-supplies.graphql",
				HEAD + "# variables: {\"id\": \"a\", \"lens\": {\"asOf\": \"2019\"}}\n"
						+ "query Suppliers($id: ID!, $lens: Lens) {\n  node(id: $id) { id }\n}\n");

		assertThat(question.name()).isEqualTo("who-supplies");
		assertThat(question.title()).isEqualTo("Who supplies a?");
		assertThat(question.audience()).isEqualTo(Question.Audience.ANALYST);
		assertThat(question.variables()).containsExactly(Map.entry("id", "a"),
				Map.entry("lens", Map.of("asOf", "2019")));
		assertThat(question.query()).startsWith("query Suppliers(").endsWith("}");
	}

	@Test
	void aQueryWithoutVariablesNeedsNoExamples() {
		assertThat(QuestionFile.read("a.graphql", HEAD + "{ dataVersion { id } }").variables()).isEmpty();
	}

	/** The line is that of the entry at fault; 1 where an entry is missing. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a.graphql  | # title: Who?;# for: analyst;{ a | 3: the query cannot be read
					a.graphql  | # title: Who?;# for: analyst;;query A { a };query B { b } | 3: expected one operation, found 2
					a.graphql  | # title: Who?;# for: analyst;query A($id: ID!) { a(id: $id) } | 1: the variables are [], but the query declares [id]
					a.graphql  | # title: Who?;# for: analyst;# variables: {"x": 1};{ a } | 3: the variables are [x], but the query declares []
					a.graphql  | # title: Who?;# variables: [1];# for: analyst;{ a } | 2: the variables are no JSON object
					a.graphql  | # title: Who?;# for: everybody;{ a } | 2: there is no user 'everybody'; use researcher, journalist or analyst
					a.graphql  | # title: Who;# for: analyst;{ a } | 1: the title is no question
					a.graphql  | # title: Who?;{ a } | 1: 'for' is missing
					a.graphql  | # for: analyst;# title:;{ a } | 2: 'title' is missing
					a.graphql  | # title: Who?;# titel: Who?;{ a } | 2: expected '# key: value'
					a.graphql  | # title: Who?;# title: Whom?;{ a } | 2: 'title' is given twice
					A_b.graphql | # title: Who?;# for: analyst;{ a } | 1: the file's name is not
					""")
	void aFileThatIsNoQuestionIsRefusedByItsLine(String file, String text, String words) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> QuestionFile.read(file, text.replace(';', '\n')))
			.withMessageStartingWith("questions/" + file + ":" + words);
	}

	@Test
	void everyKindOfUserHasAQuestionAndNoTwoShareATitle() {
		List<Question> all = new Questions().all();

		assertThat(all).extracting(Question::audience).contains(Question.Audience.values());
		assertThat(all).extracting(Question::title).doesNotHaveDuplicates();
	}

	@Test
	void aNameThatIsNoQuestionIsRefusedWithThoseThatAre() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> new Questions().named("market-shares"))
			.withMessageStartingWith("question: there is no question 'market-shares'; use one of [")
			.withMessageContaining("market-share,");
	}

}
