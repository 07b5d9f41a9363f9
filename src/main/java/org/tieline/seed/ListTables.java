package org.tieline.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.listing.ListDoubt;
import org.tieline.listing.ListMatch;
import org.tieline.listing.WholeList;

/**
 * Reads the tables of whole lists: the editions ({@code lists.csv}), their rows
 * ({@code list_rows.csv}) and which of them name an entity of the record
 * ({@code list_matches.csv}). A row that names an entity becomes a claim of the kind
 * RESTRICTION; a row that may name one becomes a doubt of that entity; all others stay in
 * their table.
 */
final class ListTables {

	static final String LISTS = "lists.csv";

	static final String ROWS = "list_rows.csv";

	static final String MATCHES = "list_matches.csv";

	private static final Map<String, String> COLUMNS = columnsByFile();

	private final SeedFiles files;

	private final IntakeErrors errors;

	private final DraftedThings things;

	ListTables(SeedFiles files, IntakeErrors errors, DraftedThings things) {
		this.files = files;
		this.errors = errors;
		this.things = things;
	}

	private static Map<String, String> columnsByFile() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put(LISTS, "id,list,complete,source,effect,open_to,affiliates,note");
		columns.put(ROWS, "id,edition,name,aliases,countries,address,added,removed,citation");
		columns.put(MATCHES, "id,row,entity,verdict,measure,reason");
		return columns;
	}

	/** The columns of each table. */
	static Map<String, Set<String>> columns() {
		Map<String, Set<String>> columns = new LinkedHashMap<>();
		COLUMNS.forEach((file, names) -> columns.put(file, new LinkedHashSet<>(Arrays.asList(names.split(",")))));
		return columns;
	}

	/**
	 * Reads the tables. The lists become details of their measures, the doubts details of
	 * the entities that they are about.
	 * @return drafts of claims by the kind of their facts
	 */
	Map<KindOfFact, List<Draft>> read(KindsOfFact kinds) {
		return claims(kinds, this::details);
	}

	/** Reads the claims alone. Details take long, and nothing can be wrong with them. */
	Map<KindOfFact, List<Draft>> claims(KindsOfFact kinds) {
		return claims(kinds, (editions, listed, matches) -> {
		});
	}

	/** Takes the tables once they are read. */
	@FunctionalInterface
	private interface Details {

		void of(ListEditions editions, ListRows listed, ListMatches matches);

	}

	private Map<KindOfFact, List<Draft>> claims(KindsOfFact kinds, Details details) {
		KindOfFact restriction = kinds.byName(KindsOfFact.RESTRICTION);
		ListEditions editions = new ListEditions(this.things, restriction, this.errors);
		rows(LISTS).forEach(editions::read);
		ListRows listed = new ListRows(editions, this.errors);
		rows(ROWS).forEach(listed::read);
		ListMatches matches = new ListMatches(this.things, editions, listed, this.errors);
		rows(MATCHES).forEach(matches::read);
		details.of(editions, listed, matches);
		List<Draft> claims = matches.claims();
		return claims.isEmpty() ? Map.of() : Map.of(restriction, new ArrayList<>(claims));
	}

	private void details(ListEditions editions, ListRows listed, ListMatches matches) {
		editions.lists(listed)
			.forEach((measure, lists) -> this.things.detail(measure, WholeList.DETAIL, WholeList.detail(lists)));
		matches.doubts()
			.forEach((entity, doubts) -> this.things.detail(entity, ListDoubt.DETAIL, ListDoubt.detail(doubts)));
		matches.details().forEach((entity, all) -> this.things.detail(entity, ListMatch.DETAIL, ListMatch.detail(all)));
		matches.named().forEach((entity, named) -> this.things.detail(entity, ListDoubt.NAMED, named));
	}

	private List<Draft> rows(String file) {
		String text = this.files.texts().get(file);
		Set<String> names = columns().getOrDefault(file, Set.of());
		return (text != null) ? SeedTable.read(file, text, names, this.errors) : List.of();
	}

}
