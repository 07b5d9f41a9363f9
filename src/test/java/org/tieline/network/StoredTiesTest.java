package org.tieline.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Ties are read in portions, side by side. */
class StoredTiesTest {

	@Test
	void aFaultInALaterPortionIsTheFaultOfTheReading() {
		List<String> starts = IntStream.range(0, 10_000).mapToObj((i) -> "company-" + i).toList();
		Problem fault = new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null, "the database cannot be reached", null);
		StoredTies ties = new StoredTies(new FailingAt("company-7700", fault), "current");

		assertThatThrownBy(() -> ties.each(starts, (tie) -> {
		})).isSameAs(fault);
	}

	/** A database that fails as soon as it is asked for one entity. */
	private record FailingAt(String id, Problem fault) implements GraphStore {

		@Override
		public List<Row> read(String query, Map<String, ?> parameters) {
			if (((List<?>) parameters.get("starts")).contains(this.id)) {
				throw this.fault;
			}
			return List.of();
		}

		@Override
		public <T> T write(Function<Work, T> work) {
			throw new UnsupportedOperationException();
		}

		@Override
		public long reads() {
			return 0;
		}

		@Override
		public void close() {
		}

	}

}
