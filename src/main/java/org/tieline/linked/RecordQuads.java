package org.tieline.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * RDF, as N-Quads or JSON-LD. Both say the same. A claim is an entity of PROV-O: it is
 * quoted from its source, and attributed to its speaker. A fact is a thing that claims
 * are about; the file does not say that it is so, but how well it stands.
 */
public final class RecordQuads {

	/** Where the names come from. */
	static final class Words {

		static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

		static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

		static final String PROV = "http://www.w3.org/ns/prov#";

		static final String TERMS = "http://purl.org/dc/terms/";

		static final String SCHEMA = "http://www.w3.org/2001/XMLSchema#";

		/** Names without a server: a download does not know its host. */
		static final String TIELINE = "urn:tieline:";

		private Words() {
		}

	}

	private static final String LABEL = Words.RDFS + "label";

	private static final String TERM = Words.TIELINE + "term:";

	private final Triples out;

	private RecordQuads(Triples out, String graph, List<String> licences, String about) {
		this.out = out;
		licences.forEach((licence) -> iri(graph, Words.TERMS + "license", licence));
		text(graph, Words.TERMS + "description", about);
	}

	/**
	 * Starts a file of N-Quads.
	 * @param out where it is written, in UTF-8; it stays open
	 * @param version id of the data, which names the graph
	 * @param licences the addresses of the licences of its claims
	 * @param about what is said of the file, in one line
	 * @throws UncheckedIOException if it cannot be written
	 */
	public static RecordQuads nQuads(OutputStream out, String version, List<String> licences, String about) {
		String graph = thing("data", version);
		return new RecordQuads(new NQuads(out, graph), graph, licences, about);
	}

	/** Starts a file of JSON-LD, likewise. */
	public static RecordQuads jsonLd(OutputStream out, String version, List<String> licences, String about) {
		String graph = thing("data", version);
		return new RecordQuads(new JsonLd(out, graph), graph, licences, about);
	}

	/** Writes an entity. */
	public void entity(Entity entity) {
		String subject = thing("entity", entity.id());
		iri(subject, Words.TYPE, TERM + entity.kind().typeName());
		text(subject, LABEL, entity.name());
		entity.aliases().forEach((alias) -> text(subject, Words.TERMS + "alternative", alias));
		entity.identifiers().forEach((one) -> text(subject, Words.TERMS + "identifier", one.toString()));
		if (entity.countryId() != null) {
			iri(subject, TERM + "country", thing("entity", entity.countryId()));
		}
	}

	/**
	 * Writes a source.
	 * @param licence the address of the licence of its claims; empty: not known
	 */
	public void source(Source source, String licence) {
		String subject = thing("source", source.id());
		iri(subject, Words.TYPE, Words.PROV + "Entity");
		text(subject, Words.TERMS + "title", source.title());
		text(subject, Words.TERMS + "publisher", source.publisher());
		text(subject, Words.TERMS + "creator", source.author());
		if (!licence.isEmpty()) {
			iri(subject, Words.TERMS + "license", licence);
		}
		date(subject, Words.TERMS + "issued", source.publishedOn());
		text(subject, Words.TERMS + "source", source.url());
		if (source.republishedFrom() != null) {
			iri(subject, Words.PROV + "wasDerivedFrom", thing("source", source.republishedFrom()));
		}
	}

	/** Writes a fact and its claims. */
	public void fact(FactView fact) {
		String subject = thing("fact", fact.id());
		iri(subject, Words.TYPE, TERM + fact.fact().kind().typeName());
		text(subject, LABEL, fact.summary());
		text(subject, TERM + "status", fact.status());
		text(subject, TERM + "origins", fact.origins());
		fact.fact()
			.participants()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((part) -> iri(subject, TERM + part.getKey(), thing("entity", part.getValue().id())));
		new TreeMap<>(fact.fact().attributes()).forEach((name, value) -> text(subject, TERM + name, value));
		if (fact.spells().size() > 1) {
			spells(subject, fact);
		}
		else if (fact.period() != null) {
			date(subject, TERM + "from", fact.period().from());
			date(subject, TERM + "to", fact.period().to());
		}
		fact.claims().forEach((claim) -> claim(subject, claim));
	}

	/**
	 * Each time of a state that ended and began again. The fact itself has no dates then,
	 * because a start of one and an end of another are no time of it.
	 */
	private void spells(String fact, FactView view) {
		List<Spell> spells = view.spells();
		for (int i = 1; i <= spells.size(); i++) {
			iri(fact, TERM + "spell", thing("spell", view.id() + ":" + i));
		}
		for (int i = 1; i <= spells.size(); i++) {
			Spell spell = spells.get(i - 1);
			String subject = thing("spell", view.id() + ":" + i);
			iri(subject, Words.TYPE, TERM + "Spell");
			date(subject, TERM + "from", spell.start());
			date(subject, TERM + "asOf", (spell.start() == null) ? spell.observed() : null);
			date(subject, TERM + "to", spell.end());
		}
	}

	private void claim(String fact, Claim claim) {
		String subject = thing("claim", claim.id());
		iri(subject, Words.TYPE, Words.PROV + "Entity");
		iri(subject, TERM + "about", fact);
		iri(subject, Words.PROV + "wasQuotedFrom", thing("source", claim.source().id()));
		if (claim.speaker() != null) {
			iri(subject, Words.PROV + "wasAttributedTo", thing("entity", claim.speaker().id()));
		}
		if (claim.repeats() != null) {
			iri(subject, Words.PROV + "wasDerivedFrom", thing("claim", claim.repeats()));
		}
		text(subject, TERM + "stance", claim.stance());
		text(subject, TERM + "derivation", claim.derivation());
		new TreeMap<>(claim.details()).forEach((column, word) -> text(subject, TERM + term(column), word));
		text(subject, TERM + "aspect", claim.aspect());
		text(subject, TERM + "asStated", claim.asStated());
		value(subject, claim.value());
		date(subject, TERM + "from", claim.from());
		date(subject, TERM + "to", claim.to());
		date(subject, TERM + "asOf", claim.asOf());
		date(subject, TERM + "saidOn", claim.saidOn());
		text(subject, TERM + "locator", claim.locator());
		text(subject, Words.TERMS + "description", claim.note());
	}

	/** The name of a column as a term: {@code supplyStatus}. */
	private static String term(String column) {
		String[] words = column.split("_");
		StringBuilder term = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			term.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
		}
		return term.toString();
	}

	/** The bounds; one that is not known is left out. */
	private void value(String subject, @Nullable Quantity value) {
		if (value != null) {
			number(subject, (value.lowExclusive()) ? "moreThan" : "low", value.low());
			number(subject, (value.highExclusive()) ? "lessThan" : "high", value.high());
			text(subject, TERM + "unit", value.unit());
		}
	}

	private void number(String subject, String word, @Nullable BigDecimal number) {
		if (number != null) {
			typed(subject, TERM + word, number.toPlainString(), "decimal");
		}
	}

	/** A year, a month or a day. */
	private void date(String subject, String predicate, @Nullable PartialDate date) {
		if (date != null) {
			typed(subject, predicate, date.toString(),
					(date.month() == null) ? "gYear" : (date.day() == null) ? "gYearMonth" : "date");
		}
	}

	private void typed(String subject, String predicate, String text, String type) {
		try {
			this.out.typed(subject, predicate, text, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String thing(String sort, String id) {
		return Words.TIELINE + sort + ":"
				+ URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
	}

	private void iri(String subject, String predicate, String object) {
		try {
			this.out.thing(subject, predicate, object);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void text(String subject, String predicate, @Nullable Object value) {
		try {
			if (value != null) {
				this.out.text(subject, predicate, value.toString());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends the file. */
	public void end() {
		try {
			this.out.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
