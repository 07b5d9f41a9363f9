package org.tieline.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an assistant is sent: as JSON, and as text.
 *
 * @param answer the answer by root field
 * @param facts the facts that it rests on, at most as many as are shown
 * @param factCount how many there are
 * @param contestedCount how many of them are contested
 * @param leftOut what is not shown, in sentences
 * @param version the id of the version of the data
 * @param lastDay the last day of the record; null: not known
 */
record ToolAnswer(Map<String, @Nullable Object> answer, List<CitedFact> facts, int factCount, int contestedCount,
		List<String> leftOut, String version, @Nullable String lastDay) {

	/** The answer as JSON, as the schema of the tool has it. */
	Map<String, @Nullable Object> structured() {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("answer", this.answer);
		all.put("facts", this.facts);
		all.put("factCount", this.factCount);
		all.put("contestedCount", this.contestedCount);
		all.put("leftOut", this.leftOut);
		all.put("dataVersion", this.version);
		all.put("lastDay", this.lastDay);
		return all;
	}

}
