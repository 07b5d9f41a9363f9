package org.tieline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.tieline.bods.BodsPackage;
import org.tieline.evidence.FactView;
import org.tieline.ftm.FtmEntity;
import org.tieline.ftm.FtmFacts;
import org.tieline.linked.RecordQuads;
import org.tieline.rows.Column;
import org.tieline.rows.RecordPackage;
import org.tieline.rows.RecordRows;
import org.tieline.rows.RecordRows.EntityName;
import org.tieline.rows.RecordRows.SeenClaim;
import org.tieline.rows.RowWriter;

/** Writes a part of the record in each of the formats. */
@Component
class RecordFiles {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * Writes a file.
	 * @param licences counts what is left out
	 * @param head what is said of the file
	 */
	void write(FileChoice choice, RecordSelection selection, Licences licences, FileHead head, OutputStream out)
			throws IOException {
		if (choice.format().isGraph()) {
			graph(choice, selection, licences, head, out);
			return;
		}
		switch (choice.format()) {
			case FTM -> lines(selection.ftm(licences).map(FtmEntity::json), out);
			case FTM_STATEMENTS -> lines(selection.ftm(licences).flatMap((one) -> one.statements().stream()), out);
			case BODS -> bods(selection, licences, head, out);
			case NQUADS -> quads(selection, licences,
					RecordQuads.nQuads(out, head.version().id(), head.licenceUrls(), head.words()));
			case JSON_LD -> quads(selection, licences,
					RecordQuads.jsonLd(out, head.version().id(), head.licenceUrls(), head.words()));
			case PACKAGE,
					PARQUET_PACKAGE ->
				RecordPackage.write(
						new RecordPackage.Tables(() -> selection.entities(licences), selection.sources(licences),
								() -> selection.facts(licences), (claim) -> licences.of(claim).name()),
						choice.rows(), head.version().id(), licences(head), head.words(), out);
			default -> table(choice, selection, licences, head, out);
		}
	}

	/** How many facts a format has no word for; empty: it has words for all. */
	OptionalLong leftOut(FileChoice choice, RecordSelection selection, Licences licences) {
		return switch (choice.format()) {
			case FTM, FTM_STATEMENTS ->
				OptionalLong.of(selection.facts(licences).filter((fact) -> FtmFacts.of(fact).isEmpty()).count());
			case BODS -> OptionalLong.of(selection.facts(licences).filter((fact) -> !BodsPackage.tells(fact)).count());
			default -> OptionalLong.empty();
		};
	}

	private static void lines(Stream<Map<String, Object>> objects, OutputStream out) {
		try (objects) {
			objects.forEach((one) -> {
				try {
					out.write(JSON.writeValueAsBytes(one));
					out.write('\n');
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	private static void quads(RecordSelection selection, Licences licences, RecordQuads quads) {
		selection.entities(licences).forEach(quads::entity);
		selection.sources(licences).forEach((source) -> {
			Licence licence = licences.of(source);
			quads.source(source, (licence != null) ? licence.url() : "");
		});
		selection.facts(licences).forEach(quads::fact);
		quads.end();
	}

	private static void bods(RecordSelection selection, Licences licences, FileHead head, OutputStream out)
			throws IOException {
		BodsPackage statements = new BodsPackage(head.version().id(), head.version().loadedAt().toLocalDate(),
				Licence.OF_RECORD.url());
		Stream<Map<String, Object>> all = Stream.concat(selection.owners(licences).map(statements::party),
				selection.facts(licences)
					.filter(BodsPackage::tells)
					.map((stake) -> statements.stake(stake, licenceUrl(stake, licences))));
		out.write('[');
		boolean first = true;
		for (Iterator<Map<String, Object>> each = all.iterator(); each.hasNext(); first = false) {
			out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
			out.write(JSON.writeValueAsBytes(each.next()));
		}
		out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
	}

	/** The licences of a package, by name. */
	private static Map<String, String> licences(FileHead head) {
		Map<String, String> licences = new LinkedHashMap<>();
		head.all().forEach((one) -> licences.put(one.name(), one.url()));
		return licences;
	}

	/**
	 * The address of the licence of all claims of a fact; null: there are several, or it
	 * is not known.
	 */
	private static @Nullable String licenceUrl(FactView fact, Licences licences) {
		List<String> urls = fact.claims().stream().map((claim) -> licences.of(claim).url()).distinct().toList();
		return (urls.size() == 1 && !urls.getFirst().isEmpty()) ? urls.getFirst() : null;
	}

	private static void table(FileChoice choice, RecordSelection selection, Licences licences, FileHead head,
			OutputStream out) throws IOException {
		switch (choice.view()) {
			case "facts" -> table(choice, RecordRows.facts(), selection.facts(licences), head, out);
			case "claims" -> table(choice, RecordRows.claims((claim) -> licences.of(claim).name()),
					selection.facts(licences).flatMap(SeenClaim::of), head, out);
			case "names" ->
				table(choice, RecordRows.names(), selection.entities(licences).flatMap(EntityName::of), head, out);
			case "entities" -> table(choice, RecordRows.entities(), selection.entities(licences), head, out);
			default -> table(choice, RecordRows.sources(), selection.sources(licences), head, out);
		}
	}

	private static <T> void table(FileChoice choice, List<Column<T>> columns, Stream<T> rows, FileHead head,
			OutputStream out) throws IOException {
		try (rows; RowWriter table = RowWriter.of(choice.rows(), columns, head.parts(), out)) {
			for (Iterator<T> each = rows.iterator(); each.hasNext();) {
				table.row(columns, each.next());
			}
		}
	}

	private static void graph(FileChoice choice, RecordSelection selection, Licences licences, FileHead head,
			OutputStream out) throws IOException {
		Collection<DrawnTie> ties = selection.ties(licences);
		Map<String, String> properties = new LinkedHashMap<>(head.parts());
		properties.put("possible_ties", "" + selection.possible(licences));
		properties.put("planned_ties", "" + selection.planned(licences));
		String notDrawn = "; possible_ties=" + properties.get("possible_ties") + "; planned_ties="
				+ properties.get("planned_ties");
		new TieGraph(choice.graph(), ties).write(head.words() + notDrawn, properties, out);
	}

}
