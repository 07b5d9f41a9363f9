package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;
import org.tieline.evidence.KindOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Unknown;

/**
 * Decisions of people that an entity of a dataset is the same as another entity
 * ({@code same.csv} in the folder of the dataset). Claims about the one are claims about
 * the other. Nothing is merged without such a row.
 */
public final class SameThings {

	public static final String FILE = "same.csv";

	static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("entity", "same_as", "verdict", "reason"));

	private static final Set<String> VERDICTS = Set.of("SAME", "DIFFERENT");

	private final Map<String, String> same = new HashMap<>();

	private final Map<String, Draft> rows = new LinkedHashMap<>();

	private final Set<List<String>> decided = new HashSet<>();

	private final IntakeErrors errors;

	private SameThings(IntakeErrors errors) {
		this.errors = errors;
	}

	public static SameThings read(SeedFiles files, IntakeErrors errors) {
		SameThings things = new SameThings(errors);
		files.all(FILE).forEach((name, text) -> SeedTable.read(name, text, COLUMNS, errors).forEach(things::add));
		files.written().of(FILE).forEach(things::add);
		things.refuseCircles();
		return things;
	}

	private void add(Draft row) {
		DraftReader cells = new DraftReader(row, this.errors);
		String entity = cells.required("entity");
		String other = cells.required("same_as");
		String verdict = cells.required("verdict");
		if (entity == null || other == null || verdict == null) {
			return;
		}
		this.decided.add(List.of(entity, other));
		if (!VERDICTS.contains(verdict)) {
			cells.unknownWord("verdict", verdict, VERDICTS.stream().sorted().toList());
		}
		else if (verdict.equals("SAME")) {
			if (this.same.putIfAbsent(entity, other) != null) {
				cells.fault("'" + entity + "' is the same as '" + this.same.get(entity) + "' already; keep one row");
			}
			this.rows.putIfAbsent(entity, row);
		}
	}

	/**
	 * Refuses a decision about what is no entity.
	 * @throws Problem BAD_USER_INPUT if one is on record neither by itself nor as the
	 * same as another
	 */
	static void requireBoth(RecordUpdates.NewRow decision, ParsedRecord record) {
		boolean same = "SAME".equals(decision.cells().get("verdict"));
		for (String column : List.of("entity", "same_as")) {
			String id = decision.cells().getOrDefault(column, "");
			boolean found = (same && column.equals("entity"))
					|| record.entities().stream().anyMatch((one) -> one.entity().id().equals(id));
			if (!found) {
				throw Problem.unknown(column.equals("entity") ? "entity" : "sameAs",
						new Unknown(Problem.Sort.ENTITY, id, Set.of()));
			}
		}
	}

	/** Whether somebody decided about a pair, either way. */
	public boolean isDecided(String one, String other) {
		return this.decided.contains(List.of(one, other)) || this.decided.contains(List.of(other, one));
	}

	private void refuseCircles() {
		Set<String> circular = new HashSet<>();
		for (String start : this.rows.keySet()) {
			Set<String> seen = new HashSet<>();
			String at = start;
			while (at != null && seen.add(at)) {
				at = this.same.get(at);
			}
			if (start.equals(at)) {
				circular.add(start);
				this.errors.add(this.rows.getOrDefault(start, new Draft(new Place(FILE, 1), Map.of())),
						"'" + start + "' is the same as itself by a circle; cut the circle");
			}
		}
		circular.forEach(this.same::remove);
	}

	/** The entities that decisions name. */
	Set<String> named() {
		Set<String> named = new HashSet<>();
		this.decided.forEach(named::addAll);
		return named;
	}

	/** The entity that remains of one. */
	public String id(String id) {
		String at = id;
		while (this.same.containsKey(at)) {
			at = this.same.get(at);
		}
		return at;
	}

	/** The same row, about the entities that remain. */
	Draft named(KindOfFact kind, Draft row) {
		if (this.same.isEmpty()) {
			return row;
		}
		Map<String, String> values = new HashMap<>(row.values());
		Stream.concat(Stream.of("speaker"), kind.participants().stream().map(KindOfFact.Participant::name))
			.forEach((column) -> values.computeIfPresent(column, (name, id) -> id(id)));
		return new Draft(row.place(), values);
	}

	/**
	 * Gives the names of an entity that is another one to that one, and drops it. A
	 * decision is at fault if it names itself what is no entity.
	 */
	void apply(DraftedThings things) {
		this.rows.forEach((id, row) -> Stream.of(id, row.getOr("same_as", ""))
			.filter((one) -> things.entity(one) == null)
			.findFirst()
			.ifPresent((one) -> this.errors.add(row, "no entity '" + one + "'; correct the id, or drop the row")));
		this.rows.forEach((id, row) -> {
			Entity entity = things.entity(id);
			Entity remains = things.entity(id(id));
			if (entity == null || remains == null || entity == remains) {
				return;
			}
			if (entity.kind() != remains.kind()) {
				this.errors.add(row, "'" + id + "' is a " + entity.kind() + " and '" + remains.id() + "' a "
						+ remains.kind() + "; only things of one kind can be the same");
				return;
			}
			things.drop(id);
			things.name(remains.id(), names(entity, remains), identifiers(entity, remains));
		});
	}

	private static List<String> names(Entity entity, Entity remains) {
		List<String> names = new ArrayList<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		names.removeIf((name) -> name.equals(remains.name()) || remains.aliases().contains(name));
		return names.stream().distinct().toList();
	}

	private static List<Identifier> identifiers(Entity entity, Entity remains) {
		return entity.identifiers().stream().filter((one) -> !remains.identifiers().contains(one)).toList();
	}

}
