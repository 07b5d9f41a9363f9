package org.tieline.graphstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.StartedJava;
import org.tieline.TielineApplication;
import org.tieline.TielineIT;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tieline beside other processes: a Neo4j server of its own, a taken store, a taken port.
 */
class OtherProcessesIT extends TielineIT {

	private static final String PASSWORD = "correct-horse-battery";

	@Autowired
	Neo4jProperties properties;

	@Test
	void aNeo4jServerWithAuthenticationServesTheSameRecord() throws Exception {
		Path folder = empty(Path.of("target", "it-server"));
		// A second start with the same password, as after a restart of the machine.
		Process first = java(ServerMain.class, folder.toString(), PASSWORD);
		readyLine(first);
		first.getOutputStream().close();
		assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
		Process server = java(ServerMain.class, folder.toString(), PASSWORD);
		try {
			String uri = readyLine(server).substring("ready ".length());
			try (ConfigurableApplicationContext tieline = tieline(uri, PASSWORD)) {
				int port = ((WebServerApplicationContext) tieline).getWebServer().getPort();
				String query = "{ dataVersion { id claims facts } company(id: \"huawei\") { marketShares { summary } } }";

				assertThat(new GraphQlApi("http://127.0.0.1:" + port + "/graphql").data(query))
					.isEqualTo(api().data(query));
			}
			assertThatThrownBy(() -> tieline(uri, "wrong").close()).rootCause().hasMessageContaining("authentication");
		}
		finally {
			server.getOutputStream().close();
			assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void aSecondTielineOnTheSameStoreSaysSoInOneLineAndFails() throws Exception {
		Process second = java(TielineApplication.class, "--server.port=0",
				"--tieline.neo4j.folder=" + this.properties.folder());

		assertThat(lines(second)).containsExactly("Tieline cannot start: the data folder "
				+ this.properties.folder().toAbsolutePath().normalize()
				+ " is in use by another Tieline; stop that one, or start this one with TIELINE_NEO4J_FOLDER=<another folder>");
		assertThat(second.exitValue()).isNotZero();
	}

	@Test
	void aTakenPortIsSaidInOneLineAndFails() throws Exception {
		Process second = java(TielineApplication.class, "--server.port=" + this.port,
				"--tieline.neo4j.folder=" + empty(Path.of("target", "it-second")),
				"--tieline.seed.folder=" + Tables.small().in(Path.of("target", "it-second-tables")));

		assertThat(lines(second).stream().filter((line) -> !line.contains("INFO"))).singleElement()
			.asString()
			.startsWith("Tieline cannot start: ")
			.contains("port " + this.port);
		assertThat(second.exitValue()).isNotZero();
	}

	private static ConfigurableApplicationContext tieline(String uri, String password) {
		return new SpringApplicationBuilder(TielineApplication.class)
			.properties("server.port=0", "tieline.neo4j.uri=" + uri, "tieline.neo4j.password=" + password)
			.run("--server.port=0", "--tieline.neo4j.uri=" + uri, "--tieline.neo4j.password=" + password,
					"--tieline.warm-up=0s", "--tieline.limits.time=60s");
	}

	private static Process java(Class<?> main, String... arguments) throws IOException {
		return StartedJava.of("512m", main, arguments).start();
	}

	private static String readyLine(Process process) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith("ready ")) {
				return line;
			}
		}
		throw new IllegalStateException("the server did not start");
	}

	private static List<String> lines(Process process) throws Exception {
		List<String> lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
			.lines()
			.filter((line) -> !line.isBlank())
			.toList();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return lines;
	}

}
