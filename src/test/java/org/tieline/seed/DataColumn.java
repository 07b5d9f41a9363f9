package org.tieline.seed;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A column of a seed table while the Data Package describes it. */
final class DataColumn {

	private final String pattern;

	String table;

	String format;

	boolean required;

	boolean yesOrNo;

	List<String> words = List.of();

	DataColumn(String pattern) {
		this.pattern = pattern;
	}

	void describe(ObjectNode field, String name, JsonNode old) {
		field.put("name", name).put("type", this.yesOrNo ? "boolean" : "string");
		if (this.format != null) {
			field.put("format", this.format);
		}
		field.put("description", old.path("description").asString(""));
		if (this.yesOrNo) {
			field.putArray("trueValues").add("yes");
			field.putArray("falseValues").add("no");
		}
		ObjectNode constraints = JsonNodeFactory.instance.objectNode();
		if (this.required) {
			constraints.put("required", true);
		}
		if (!this.words.isEmpty()) {
			this.words.forEach(constraints.withArray("enum")::add);
		}
		else if (this.pattern != null) {
			constraints.put("pattern", this.pattern);
		}
		if (!constraints.isEmpty()) {
			field.set("constraints", constraints);
		}
	}

}
