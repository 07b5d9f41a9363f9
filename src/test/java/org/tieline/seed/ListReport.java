package org.tieline.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.tieline.claim.Entity;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.listing.ListDoubt;
import org.tieline.listing.WholeList;

/** What the record has of whole lists, and which of their names are in doubt. */
final class ListReport {

	private final Collection<Entity> entities;

	ListReport(ParsedRecord record) {
		this.entities = record.entities().stream().map(LinkedEntity::entity).toList();
	}

	/** The lists as a table, and the doubts below it. */
	String text() {
		List<String> lines = new ArrayList<>();
		lines.add("| list | whole on | names | of entities of the record | in doubt |");
		lines.add("|---|---|--:|--:|--:|");
		List<String> doubts = new ArrayList<>();
		for (Entity measure : this.entities) {
			for (WholeList list : WholeList.of(measure)) {
				long named = this.entities.stream().filter(list::isNaming).count();
				List<String> open = this.entities.stream()
					.flatMap((entity) -> ListDoubt.of(entity)
						.stream()
						.filter((doubt) -> doubt.edition().equals(list.id()))
						.map((doubt) -> "- `" + entity.id() + "`, " + measure.name() + " of " + list.complete() + ": "
								+ doubt.why()))
					.sorted()
					.toList();
				lines.add(String.format(Locale.ROOT, "| `%s` | %s | %,d | %d | %d |", measure.id(), list.complete(),
						list.names(), named, open.size()));
				doubts.addAll(open);
			}
		}
		lines.add("");
		lines.addAll(doubts);
		return String.join("\n", lines);
	}

}
