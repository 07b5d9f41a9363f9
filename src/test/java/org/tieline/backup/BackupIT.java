package org.tieline.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineApplication;
import org.tieline.TielineIT;
import org.tieline.graphstore.DeletedNodes;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.OwnEngine;
import org.tieline.graphstore.ScriptedStore;
import org.tieline.graphstore.StoppingStore;
import org.tieline.problem.Problem;
import org.tieline.written.Retraction;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;
import org.tieline.written.WrittenStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A backup holds all that a database holds; what is damaged is refused, and nothing is
 * written.
 */
class BackupIT extends TielineIT {

	private static final List<String> QUESTIONS = List.of(
			"{ dataVersion { id loadedAt entities facts claims sources lastDay } }",
			"{ company(id: \"huawei\") { name aliases marketShares { summary } } }",
			"{ search(text: \"huawei\", first: 20) { score matchedName entity { id name } } }");

	@TempDir
	Path folder;

	@Autowired
	ApplicationContext context;

	@Test
	void aRestoredDatabaseHoldsAndAnswersTheSame() throws Exception {
		Path file = this.folder.resolve("record.ndjson");
		Path again = this.folder.resolve("again.ndjson");
		Written written = new Written(
				List.of(new WrittenRow(1, "supplies.csv", new TreeMap<>(Map.of("claim", "paper.900001")), "anna",
						"2026-01-02T03:04:05Z", "a reason")),
				List.of(new Retraction(2, "paper.01", "ben", "2026-01-02T03:04:06Z", "Withdrawn.", null)));
		this.store.write((work) -> {
			WrittenStore.add(work, written.rows(), written.retractions());
			return true;
		});
		assertThat(new Backup(this.store, Duration.ZERO).write(file)).contains(version(this.store));
		DeletedNodes.of(this.context, List.of("WrittenRow", "Retraction"));
		try (OwnEngine other = OwnEngine.fresh(Path.of("target", "it-restored"))) {
			stoppedRestoresLeaveNoRecord(other.store(), file);

			assertThat(new Restore(other.store(), Duration.ZERO).read(file)).startsWith("Restored");

			assertThat(version(other.store())).isEqualTo(version(this.store));
			assertThat(new WrittenStore(other.store()).read()).isEqualTo(written);
			new Backup(other.store(), Duration.ZERO).write(again);
			assertThat(contents(again)).hasSizeGreaterThan(10_000).isEqualTo(contents(file));
			assertThat(new Restore(other.store(), Duration.ZERO).read(file)).contains("nothing was restored");
			// A start would read the made-up rows, and load another version with them.
			DeletedNodes.of(other, List.of("WrittenRow", "Retraction"));
			try (ConfigurableApplicationContext tieline = tieline(other)) {
				int port = ((WebServerApplicationContext) tieline).getWebServer().getPort();
				GraphQlApi restored = new GraphQlApi("http://127.0.0.1:" + port + "/graphql");
				assertThat(QUESTIONS)
					.allSatisfy((question) -> assertThat(restored.data(question)).isEqualTo(api().data(question)));
			}
		}
	}

	/** Each writes a little more than the one before, and then the power goes out. */
	private static void stoppedRestoresLeaveNoRecord(GraphStore store, Path file) {
		for (int last : List.of(1, 3, 20)) {
			GraphStore stopping = new StoppingStore(store, last, (number) -> {
			});
			assertThatThrownBy(() -> new Restore(stopping, Duration.ZERO).read(file)).hasMessage("the power went out");
			assertThat(GraphContents.version(store)).as("after " + last + " transactions").isNull();
		}
	}

	@Test
	void aDamagedBackupIsRefusedByItsLineAndChangesNothing() throws Exception {
		Path file = this.folder.resolve("record.ndjson");
		new Backup(this.store, Duration.ZERO).write(file);
		List<String> lines = Files.readAllLines(file);
		GraphStore unused = new StoppingStore(this.store, 0, (number) -> {
		});

		assertRefused(unused, edited(lines, 40, lines.get(39).replaceFirst("[a-z]\"", "x\"")), 40);
		assertRefused(unused, lines.subList(0, 100), 101);
		List<String> moved = new ArrayList<>(lines);
		moved.add(60, moved.remove(50));
		assertRefused(unused, moved, 51);
		List<String> longer = new ArrayList<>(lines);
		longer.add(lines.getLast());
		assertRefused(unused, longer, lines.size() + 1);
	}

	@Test
	void aDatabaseWithAnotherRecordIsLeftAlone() {
		Path file = this.folder.resolve("record.ndjson");
		new Backup(this.store, Duration.ZERO).write(file);
		assertThatThrownBy(() -> new Backup(this.store, Duration.ZERO).write(file)).isInstanceOf(Problem.class)
			.hasMessageContaining("exists already");
		GraphStore another = new ScriptedStore((query, parameters) -> switch (query) {
			case "load/current" -> List.of(Map.of("id", "another"));
			case "load/lease" -> List.of(Map.of("holder", "test"));
			case "load/hold" -> List.of(Map.of("applied", true));
			case "load/release" -> List.of();
			case "schema/applied" -> this.store.read(query, parameters).stream().map((row) -> row.values()).toList();
			default -> throw new AssertionError(query);
		});

		assertThatThrownBy(() -> new Restore(another, Duration.ZERO).read(file)).isInstanceOf(Problem.class)
			.hasMessageContaining("holds data version another");
	}

	private void assertRefused(GraphStore unused, List<String> lines, int line) throws Exception {
		Path file = Files.write(this.folder.resolve("damaged.ndjson"), lines);
		assertThatThrownBy(() -> new Restore(unused, Duration.ZERO).read(file)).isInstanceOf(Problem.class)
			.hasMessageContaining("damaged.ndjson:" + line + ":")
			.hasMessageContaining("nothing was restored");
	}

	private static List<String> edited(List<String> lines, int line, String text) {
		List<String> edited = new ArrayList<>(lines);
		assertThat(edited.set(line - 1, text)).isNotEqualTo(text);
		return edited;
	}

	/** How often each node and each relationship between such nodes is in a file. */
	private static Map<Object, Integer> contents(Path file) {
		Map<Object, Integer> contents = new HashMap<>();
		Map<Object, Object> nodes = new HashMap<>();
		new BackupReader(file).read((line) -> {
			Object one = line;
			if (line.containsKey("node")) {
				one = List.of(line.get("labels"), line.get("properties"));
				nodes.put(line.get("node"), one);
			}
			else if (line.containsKey("from")) {
				one = List.of(nodes.get(line.get("from")), nodes.get(line.get("to")), line.get("type"),
						line.get("properties"));
			}
			contents.merge(one, 1, Integer::sum);
		});
		return contents;
	}

	private static String version(GraphStore store) {
		return String.valueOf(GraphContents.version(store));
	}

	private static ConfigurableApplicationContext tieline(OwnEngine engine) {
		return new SpringApplicationBuilder(TielineApplication.class).run("--server.port=0", "--tieline.warm-up=0s",
				"--tieline.neo4j.uri=" + engine.uri(), "--tieline.neo4j.password=" + engine.password());
	}

}
