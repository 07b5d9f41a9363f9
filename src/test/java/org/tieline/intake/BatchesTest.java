package org.tieline.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.graphstore.ScriptedStore;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows are written in transactions of bounded size, each row once and in order. */
class BatchesTest {

	private final List<List<Map<String, ?>>> written = new ArrayList<>();

	@Test
	void aBatchHasAThousandRowsAtMost() {
		batches(Integer.MAX_VALUE).write("load/x", IntStream.range(0, 2_500).mapToObj((i) -> Map.of("id", "" + i)));

		assertThat(this.written).extracting(List::size).containsExactly(1_000, 1_000, 500);
		assertThat(this.written.stream().flatMap(List::stream).<Object>map((row) -> row.get("id")))
			.containsExactlyElementsOf(IntStream.range(0, 2_500).mapToObj(String::valueOf).toList());
	}

	@Test
	void aBatchHasAMebibyteAtMostOrOneRow() {
		// 100,000 letters are 200,000 bytes: five rows fit into 1,048,576, six do not.
		// A row of a million letters is two million bytes, and goes alone.
		String some = "x".repeat(100_000);
		String more = "x".repeat(1_000_000);
		batches(Integer.MAX_VALUE).write("load/x",
				List.of(some, some, some, some, some, some, more, some).stream().map((text) -> Map.of("text", text)));

		assertThat(this.written).extracting(List::size).containsExactly(5, 1, 1, 1);
	}

	@Test
	void aBatchThatIsTooMuchForTheServerIsHalvedUntilItFits() {
		// 10 rows; a transaction of this server takes 3: 10 = 5 + 5, 5 = 2 + 3.
		batches(3).write("load/x", IntStream.range(0, 10).mapToObj((i) -> Map.of("id", i)));

		assertThat(this.written).extracting(List::size).containsExactly(2, 3, 2, 3);
		assertThat(this.written.stream().flatMap(List::stream).<Object>map((row) -> row.get("id")))
			.containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
	}

	@Test
	void aRowThatIsTooMuchByItselfIsAProblem() {
		assertThatThrownBy(() -> batches(0).write("load/x", IntStream.range(0, 2).mapToObj((i) -> Map.of("id", i))))
			.isInstanceOf(Problem.class);
	}

	@Test
	void aBatchThatWasCommittedAlthoughItsAnswerWasLostIsNotWrittenAgain() {
		ScriptedStore store = new ScriptedStore((query, parameters) -> List
			.of(query.equals("load/lease") ? Map.of("holder", "h") : Map.of("applied", true)));
		LoadLease lease = LoadLease.tryNow(store, Duration.ZERO).orElseThrow();

		lease.run((work) -> this.written.add(List.of()));

		assertThat(this.written).isEmpty();
	}

	@Test
	void aProcessWithoutTheLeaseWritesNothing() {
		ScriptedStore store = new ScriptedStore(
				(query, parameters) -> query.equals("load/lease") ? List.of(Map.of("holder", "h")) : List.of());
		LoadLease lease = LoadLease.tryNow(store, Duration.ZERO).orElseThrow();

		assertThatThrownBy(() -> lease.run((work) -> this.written.add(List.of()))).isInstanceOf(LoadLease.Lost.class);
		assertThat(this.written).isEmpty();
	}

	/** On a server whose transactions take so many rows. */
	@SuppressWarnings("unchecked")
	private Batches batches(int most) {
		ScriptedStore store = new ScriptedStore((query, parameters) -> switch (query) {
			case "load/lease" -> List.of(Map.of("holder", "h"));
			case "load/hold" -> List.of(Map.of("applied", false));
			default -> {
				List<Map<String, ?>> rows = (List<Map<String, ?>>) parameters.get("rows");
				if (rows.size() > most) {
					throw new Problem(Kind.RESOURCE_LIMIT, null, "too much", null);
				}
				this.written.add(List.copyOf(rows));
				yield List.of();
			}
		});
		return new Batches(LoadLease.tryNow(store, Duration.ZERO).orElseThrow(), Map.of("number", 1));
	}

}
