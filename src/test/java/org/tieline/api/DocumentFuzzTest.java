package org.tieline.api;

import com.code_intelligence.jazzer.junit.FuzzTest;
import graphql.GraphQLError;
import graphql.language.AstPrinter;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever document comes, what the parser gets is harmless to it. */
class DocumentFuzzTest {

	@FuzzTest
	void document(byte[] input) {
		String text = Fuzzed.text(input);
		GraphQLError refused = Fuzzed.readOrRefused(() -> RawDocument.refused(text));
		if (refused != null) {
			assertThat(refused.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
			assertThat(refused.getLocations().getFirst().getLine()).isBetween(1, text.length() + 1);
			return;
		}
		assertThat(WholeCharacters.wrong(text)).isNull();
		String printed = Fuzzed.readOrRefused(() -> {
			try {
				return AstPrinter.printAst(Parser.parse(text));
			}
			catch (InvalidSyntaxException ex) {
				return null;
			}
		});
		if (printed != null) {
			// No text of a document that is let through has a NUL.
			assertThat(printed).doesNotContain("\0").doesNotContain("\\u0000");
		}
	}

}
