package org.tieline.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.linked.RecordQuads.Words;

/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11), compacted with the context at its head.
 * The graph has an object for each subject, written when the next subject begins. Every
 * number is a text, because JSON-LD reads a JSON number with a fraction as a double.
 */
final class JsonLd implements Triples {

	private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	/** Names begin with the key, in place of the value. */
	private static final Map<String, String> CONTEXT = context();

	private final JsonGenerator json;

	private final Map<String, List<Object>> node = new LinkedHashMap<>();

	private String subject = "";

	JsonLd(OutputStream out, String graph) {
		this.json = JSON.writer().createGenerator(out, JsonEncoding.UTF8);
		this.json.writeStartObject();
		this.json.writeName("@context");
		this.json.writePOJO(CONTEXT);
		this.json.writeStringProperty("@id", graph);
		this.json.writeName("@graph");
		this.json.writeStartArray();
	}

	private static Map<String, String> context() {
		Map<String, String> context = new LinkedHashMap<>();
		context.put("term", Words.TIELINE + "term:");
		context.put("prov", Words.PROV);
		context.put("dcterms", Words.TERMS);
		context.put("rdfs", Words.RDFS);
		context.put("xsd", Words.SCHEMA);
		return context;
	}

	private static String compact(String iri) {
		for (Map.Entry<String, String> prefix : CONTEXT.entrySet()) {
			if (iri.startsWith(prefix.getValue())) {
				return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
			}
		}
		return iri;
	}

	@Override
	public void thing(String about, String predicate, String object) {
		if (predicate.equals(Words.TYPE)) {
			add(about, "@type", compact(object));
		}
		else {
			add(about, compact(predicate), Map.of("@id", object));
		}
	}

	@Override
	public void text(String about, String predicate, String text) {
		add(about, compact(predicate), text);
	}

	@Override
	public void typed(String about, String predicate, String text, String type) {
		Map<String, String> value = new LinkedHashMap<>();
		value.put("@value", text);
		value.put("@type", compact(Words.SCHEMA + type));
		add(about, compact(predicate), value);
	}

	private void add(String about, String name, Object value) {
		if (!about.equals(this.subject)) {
			flush();
			this.subject = about;
		}
		this.node.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	private void flush() {
		if (this.node.isEmpty()) {
			return;
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", this.subject);
		this.node.forEach((name, values) -> {
			this.json.writeName(name);
			this.json.writePOJO((values.size() == 1) ? values.getFirst() : values);
		});
		this.json.writeEndObject();
		this.json.writeRaw('\n');
		this.node.clear();
	}

	@Override
	public void end() throws IOException {
		flush();
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.flush();
	}

}
