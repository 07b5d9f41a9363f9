package org.tieline.writing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may write, and that no token and no setting is ever told. */
class WritersTest {

	private static final Token ANNA = Token.random();

	private static final Token BEN = Token.random();

	@Test
	void eachTokenIsThatOfItsWriter() {
		Writers writers = new Writers(List.of("anna:" + ANNA.hash(), "ben:" + BEN.hash()));

		assertThat(writers.require("Bearer " + ANNA.text())).isEqualTo("anna");
		assertThat(writers.require("bearer  " + BEN.text() + " ")).isEqualTo("ben");
	}

	@Test
	void theTokenOfAWriterWhoIsTakenOutIsNotKnown() {
		Writers without = new Writers(List.of("ben:" + BEN.hash()));

		refused(without, "Bearer " + ANNA.text(), Problem.Kind.UNAUTHENTICATED);
	}

	@Test
	void theHashIsNoToken() {
		Writers writers = new Writers(List.of("anna:" + ANNA.hash()));

		for (String header : new String[] { null, "", "Bearer", "Bearer ", "Bearer " + ANNA.hash(),
				"Basic " + ANNA.text(), ANNA.text(), "Bearer " + ANNA.text().toUpperCase(java.util.Locale.ROOT) }) {
			refused(writers, header, Problem.Kind.UNAUTHENTICATED);
		}
	}

	@Test
	void withoutWritersNothingIsWritten() {
		refused(new Writers(List.of()), "Bearer " + ANNA.text(), Problem.Kind.FORBIDDEN);
		refused(new Writers(List.of("none")), "Bearer " + ANNA.text(), Problem.Kind.FORBIDDEN);
		refused(new Writers(List.of()), null, Problem.Kind.FORBIDDEN);
	}

	private static void refused(Writers writers, String header, Problem.Kind kind) {
		assertThatThrownBy(() -> writers.require(header)).isInstanceOfSatisfying(Problem.class, (problem) -> {
			assertThat(problem.kind()).isEqualTo(kind);
			assertThat(problem.getMessage()).doesNotContain(ANNA.text()).doesNotContain(ANNA.hash());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna", "anna:", "Anna:HASH", "anna:tieline_secret", ":HASH", "anna:HASH:x", "none:x" })
	void anEntryThatIsNoneIsRefusedAndNotRepeated(String entry) {
		String given = entry.replace("HASH", ANNA.hash());

		assertThatThrownBy(() -> new Writers(List.of("ben:" + BEN.hash(), given))).isInstanceOf(Problem.class)
			.hasMessageStartingWith("tieline.writers: entry 2 is no name and hash")
			.hasMessageNotContaining(given);
	}

	@Test
	void aNameIsThatOfOneToken() {
		assertThatThrownBy(() -> new Writers(List.of("anna:" + ANNA.hash(), "anna:" + BEN.hash())))
			.hasMessageContaining("'anna' is there twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.7", "::", "" })
	void aServerThatOthersCanReachSaysWhoMayWrite(String address) {
		WritingConfiguration configuration = new WritingConfiguration();

		assertThatThrownBy(() -> configuration.writers(List.of(), address)).isInstanceOf(Problem.class)
			.hasMessageStartingWith("server.address: others can reach '" + address + "'")
			.hasMessageContaining("tieline.writers=none");
		assertThat(configuration.writers(List.of("none"), address).any()).isFalse();
		assertThat(configuration.writers(List.of("anna:" + ANNA.hash()), address).any()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.9", "::1", "localhost" })
	void aServerOnLoopbackNeedsNoWriters(String address) {
		assertThat(new WritingConfiguration().writers(List.of(), address).any()).isFalse();
	}

	@Test
	void theCommandMakesATokenAndItsSetting() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(TokenCommand.run(new PrintStream(out), new PrintStream(out), "token", "anna")).isZero();
		Matcher printed = Pattern.compile("(?s).*?\\n  (tieline_\\S{43})\\n.*?\\n  tieline\\.writers=(anna:\\S{64})\\n")
			.matcher(out.toString(StandardCharsets.UTF_8));

		assertThat(printed.matches()).isTrue();
		assertThat(new Writers(List.of(printed.group(2))).require("Bearer " + printed.group(1))).isEqualTo("anna");
		assertThat(Token.random().text()).isNotEqualTo(Token.random().text());
		assertThat(ANNA.toString()).doesNotContain(ANNA.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Anna", "an na", "-anna", "anna:x" })
	void aNameThatNoWriterCanHaveIsRefused(String name) {
		ByteArrayOutputStream errors = new ByteArrayOutputStream();

		assertThat(TokenCommand.run(System.out, new PrintStream(errors), "token", name)).isEqualTo(2);
		assertThat(errors.toString(StandardCharsets.UTF_8)).contains("the name of a writer has lower-case letters");
	}

}
