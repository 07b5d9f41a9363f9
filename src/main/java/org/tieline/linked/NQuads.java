package org.tieline.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.tieline.linked.RecordQuads.Words;

/** N-Quads (https://www.w3.org/TR/n-quads), a statement on each line. */
final class NQuads implements Triples {

	private final OutputStream out;

	private final String graph;

	NQuads(OutputStream out, String graph) {
		this.out = out;
		this.graph = graph;
	}

	@Override
	public void thing(String subject, String predicate, String object) throws IOException {
		quad(subject, predicate, '<' + object + '>');
	}

	@Override
	public void text(String subject, String predicate, String text) throws IOException {
		quad(subject, predicate,
				'"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"');
	}

	@Override
	public void typed(String subject, String predicate, String text, String type) throws IOException {
		quad(subject, predicate, '"' + text + "\"^^<" + Words.SCHEMA + type + '>');
	}

	private void quad(String subject, String predicate, String object) throws IOException {
		this.out.write(("<" + subject + "> <" + predicate + "> " + object + " <" + this.graph + "> .\n")
			.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void end() {
		// Nothing stands after the last line.
	}

}
