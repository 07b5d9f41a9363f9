package org.tieline.graphstore;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.neo4j.driver.Values;

/** A store without a database: a function answers the queries. */
public record ScriptedStore(
		BiFunction<String, Map<String, ?>, List<Map<String, Object>>> answers) implements GraphStore {

	@Override
	public List<Row> read(String query, Map<String, ?> parameters) {
		return this.answers.apply(query, parameters).stream().map((row) -> new Row(query, Values.value(row))).toList();
	}

	@Override
	public <T> T write(Function<Work, T> work) {
		return work.apply(this::read);
	}

	@Override
	public long reads() {
		return 0;
	}

	@Override
	public void close() {
	}

}
