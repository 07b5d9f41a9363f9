package org.tieline.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;

/**
 * RDF as N-Quads (https://www.w3.org/TR/n-quads). A claim is an entity of PROV-O: it is
 * quoted from its source, and attributed to its speaker. A fact is a thing that claims
 * are about; the file does not say that it is so, but how well it stands.
 */
public final class RecordQuads {

	private static final String RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

	private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String TERMS = "http://purl.org/dc/terms/";

	/** Names without a server: a download does not know its host. */
	private static final String TIELINE = "urn:tieline:";

	private final OutputStream out;

	private final String graph;

	/**
	 * Starts a file.
	 * @param out where it is written, in UTF-8; it stays open
	 * @param version id of the data, which names the graph
	 * @param licence the address of the licence
	 * @param about what is said of the file, in one line
	 * @throws UncheckedIOException if it cannot be written
	 */
	public RecordQuads(OutputStream out, String version, String licence, String about) {
		this.out = out;
		this.graph = thing("data", version);
		iri(this.graph, TERMS + "license", "<" + licence + ">");
		text(this.graph, TERMS + "description", about);
	}

	/** Writes an entity. */
	public void entity(Entity entity) {
		String subject = thing("entity", entity.id());
		quad(subject, RDF_TYPE, "<" + TIELINE + "term:" + entity.kind().typeName() + ">");
		quad(subject, LABEL, literal(entity.name()));
		entity.aliases().forEach((alias) -> text(subject, TERMS + "alternative", alias));
		entity.identifiers().forEach((one) -> text(subject, TERMS + "identifier", one.toString()));
		if (entity.countryId() != null) {
			iri(subject, TIELINE + "term:country", thing("entity", entity.countryId()));
		}
	}

	/** Writes a source. */
	public void source(Source source) {
		String subject = thing("source", source.id());
		quad(subject, RDF_TYPE, "<" + PROV + "Entity>");
		text(subject, TERMS + "title", source.title());
		text(subject, TERMS + "publisher", source.publisher());
		text(subject, TERMS + "creator", source.author());
		text(subject, TERMS + "issued", source.publishedOn());
		text(subject, TERMS + "source", source.url());
		if (source.republishedFrom() != null) {
			iri(subject, PROV + "wasDerivedFrom", thing("source", source.republishedFrom()));
		}
	}

	/** Writes a fact and its claims. */
	public void fact(FactView fact) {
		String subject = thing("fact", fact.id());
		quad(subject, RDF_TYPE, "<" + TIELINE + "term:" + fact.fact().kind().typeName() + ">");
		quad(subject, LABEL, literal(fact.summary()));
		text(subject, TIELINE + "term:status", fact.status());
		text(subject, TIELINE + "term:origins", fact.origins());
		fact.fact()
			.participants()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((part) -> iri(subject, TIELINE + "term:" + part.getKey(), thing("entity", part.getValue().id())));
		fact.claims().forEach((claim) -> claim(subject, claim));
	}

	private void claim(String fact, Claim claim) {
		String subject = thing("claim", claim.id());
		quad(subject, RDF_TYPE, "<" + PROV + "Entity>");
		iri(subject, TIELINE + "term:about", fact);
		iri(subject, PROV + "wasQuotedFrom", thing("source", claim.source().id()));
		if (claim.speaker() != null) {
			iri(subject, PROV + "wasAttributedTo", thing("entity", claim.speaker().id()));
		}
		if (claim.repeats() != null) {
			iri(subject, PROV + "wasDerivedFrom", thing("claim", claim.repeats()));
		}
		text(subject, TIELINE + "term:stance", claim.stance());
		text(subject, TIELINE + "term:aspect", claim.aspect());
		text(subject, TIELINE + "term:asStated", claim.asStated());
		text(subject, TIELINE + "term:from", claim.from());
		text(subject, TIELINE + "term:to", claim.to());
		text(subject, TIELINE + "term:asOf", claim.asOf());
		text(subject, TIELINE + "term:saidOn", claim.saidOn());
		text(subject, TIELINE + "term:locator", claim.locator());
		text(subject, TERMS + "description", claim.note());
	}

	private static String thing(String sort, String id) {
		return "<" + TIELINE + sort + ":"
				+ URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":") + ">";
	}

	private void iri(String subject, String predicate, String object) {
		quad(subject, "<" + predicate + ">", object);
	}

	private void text(String subject, String predicate, @Nullable Object value) {
		if (value != null) {
			quad(subject, "<" + predicate + ">", literal(value.toString()));
		}
	}

	private static String literal(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
	}

	private void quad(String subject, String predicate, String object) {
		try {
			this.out.write((subject + " " + predicate + " " + object + " " + this.graph + " .\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
