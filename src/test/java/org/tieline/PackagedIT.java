package org.tieline;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar that ships, in a process of its own and as users start it: without options of
 * Java.
 */
class PackagedIT {

	private static final Path JAR = Path.of("target", "tieline.jar");

	private static final Path DATA = Path.of("target", "it-packaged");

	private static final Path OUTPUT = Path.of("target", "it-packaged.log");

	/** Java 8 reads class files of this version and older ones. */
	private static final int VERSION_OF_JAVA_8 = 52;

	private static final int SECONDS_TO_START = 240;

	private final HttpClient client = HttpClient.newHttpClient();

	private Process process;

	@AfterEach
	void end() {
		if (this.process != null) {
			this.process.destroyForcibly();
		}
	}

	@Test
	void theFirstClassRunsOnAnOldJava() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			byte[] launcher = jar.getInputStream(jar.getEntry("BOOT-INF/classes/org/tieline/Launcher.class"))
				.readNBytes(8);

			assertThat(launcher[7]).isEqualTo((byte) VERSION_OF_JAVA_8);
			assertThat(jar.getManifest().getMainAttributes().getValue("Start-Class")).isEqualTo("org.tieline.Launcher");
		}
	}

	@Test
	void itStartsAnswersAndStopsWithoutAWordOfComplaint() throws Exception {
		int port = freePort();
		start("--server.port=" + port, "--tieline.neo4j.folder=" + TielineIT.empty(DATA), "--tieline.warm-up=0s",
				"--logging.structured.format.console=ecs");
		awaitReady(port);

		assertThat(new GraphQlApi(api(port) + "/graphql").data("query MarketShare { dataVersion { id } }")).isNotNull();
		assertThat(get(api(port) + "/livez").statusCode()).isEqualTo(200);
		assertThat(get(api(port) + "/actuator/prometheus").statusCode()).isEqualTo(404);
		assertThat(get(management(port) + "/health").body()).contains("\"database\":{\"status\":\"UP\"}");
		assertThat(get(management(port) + "/prometheus").body())
			.containsPattern("tieline_query_seconds_count\\{operation=\"MarketShare\",outcome=\"ok\"\\} 1")
			.containsPattern("tieline_field_seconds_count\\{field=\"dataVersion\"\\} 1")
			.contains("cache_gets_total{cache=\"record\"", "tieline_database_reading ");
		assertThat(isOpenBeyondLoopback(port + 1_000)).isFalse();
		assertThat(isOpenBeyondLoopback(port)).isFalse();

		this.process.destroy();

		assertThat(this.process.waitFor(5, TimeUnit.SECONDS)).isTrue();
		assertThat(this.process.exitValue()).isZero();
		assertThat(Files.readAllLines(OUTPUT)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).startsWith("{").contains("\"level\":\"INFO\""));
		itSpeaksWithAnAssistantOverLines();
		aDamagedStoreIsSaidInOneLine();
	}

	/** Of three lines one is no message. Nothing but messages is written. */
	private void itSpeaksWithAnAssistantOverLines() throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString(),
						"mcp", "--tieline.neo4j.folder=" + DATA, "--tieline.warm-up=0s"));
		this.process = new ProcessBuilder(command).redirectError(OUTPUT.toFile()).start();
		try (var lines = this.process.outputWriter()) {
			lines.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
					+ "\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}\n\n"
					+ "{no message\n{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"prompts/list\"}\n");
		}
		List<String> answers = this.process.inputReader().lines().toList();

		assertThat(this.process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)).isTrue();
		assertThat(this.process.exitValue()).isZero();
		assertThat(answers).hasSize(3).allMatch((line) -> line.startsWith("{\"jsonrpc\":\"2.0\""));
		assertThat(String.join("", answers)).contains("\"serverInfo\"", "-32700", "\"journalist\"");
	}

	@Test
	void aSettingThatIsNoNumberIsSaidInOneLine() throws Exception {
		start("--server.port=eighty");

		assertThat(onlyLine()).startsWith("Tieline cannot start: ").contains("server.port", "eighty");
	}

	private void aDamagedStoreIsSaidInOneLine() throws Exception {
		try (var files = Files.walk(DATA.resolve("data/databases/neo4j"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, "no store");
			}
		}
		start("--server.port=" + freePort(), "--tieline.neo4j.folder=" + DATA);

		assertThat(onlyLine()).startsWith("Tieline cannot start: ").contains(DATA.toString());
	}

	private void start(String... settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
		command.addAll(List.of(settings));
		this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(OUTPUT.toFile()).start();
	}

	private void awaitReady(int port) throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
		while (System.nanoTime() < deadline && this.process.isAlive()) {
			try {
				if (get(api(port) + "/readyz").statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// Not there yet.
			}
			Thread.sleep(200);
		}
		throw new AssertionError("not ready: " + Files.readString(OUTPUT));
	}

	private String onlyLine() throws Exception {
		assertThat(this.process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)).isTrue();
		assertThat(this.process.exitValue()).isNotZero();
		return assertThat(Files.readAllLines(OUTPUT)).singleElement().actual();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static String api(int port) {
		return "http://127.0.0.1:" + port;
	}

	private static String management(int port) {
		return "http://127.0.0.1:" + (port + 1_000) + "/actuator";
	}

	/**
	 * A free port with a free one a thousand above. Both lie below the ports that systems
	 * give to outgoing connections, so that none of those takes them before the start.
	 */
	private static int freePort() {
		while (true) {
			int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
			try (ServerSocket one = new ServerSocket(port); ServerSocket above = new ServerSocket(port + 1_000)) {
				return Math.min(one.getLocalPort(), above.getLocalPort());
			}
			catch (IOException ex) {
				// Taken: the next one.
			}
		}
	}

	/** False as well if this machine has no other address. */
	private static boolean isOpenBeyondLoopback(int port) throws IOException {
		for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
			for (InetAddress address : Collections.list(one.getInetAddresses())) {
				if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
					try (Socket socket = new Socket()) {
						socket.connect(new InetSocketAddress(address, port), 1_000);
						return true;
					}
					catch (IOException ex) {
						// Closed, as it should be.
					}
				}
			}
		}
		return false;
	}

}
