package org.tieline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.tieline.rows.Column;
import org.tieline.rows.RecordRows;
import org.tieline.rows.RecordRows.SeenClaim;
import org.tieline.rows.RowWriter;

/** Writes a part of the record in each of the formats. */
@Component
class RecordFiles {

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
		switch (choice.view()) {
			case "facts" -> table(choice, RecordRows.facts(), selection.facts(licences), head, out);
			case "claims" ->
				table(choice, RecordRows.claims(), selection.facts(licences).flatMap(SeenClaim::of), head, out);
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
		new TieGraph(choice.graph(), ties).write(head.words() + "; possible_ties=" + properties.get("possible_ties"),
				properties, out);
	}

}
