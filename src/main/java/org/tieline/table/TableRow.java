package org.tieline.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.problem.Problem;
import org.tieline.table.CheckedRow.UnreadCell;
import org.tieline.value.Period;

/** Reads one row as a claim of one kind. */
final class TableRow {

	private static final String SUPPLY_STATUS = "supply_status";

	private static final List<String> ENDING = List.of("REMOVING", "REMOVED");

	private final Map<String, String> cells;

	private final KindOfFact kind;

	private final CellNames names;

	private final List<UnreadCell> unread = new ArrayList<>();

	private StatedTime stated = StatedTime.NONE;

	/**
	 * A row.
	 * @param cells its cells by column, the blank ones left out
	 * @param kind the kind to read it as
	 * @param names what the names in the table name
	 */
	TableRow(Map<String, String> cells, KindOfFact kind, CellNames names) {
		this.cells = cells;
		this.kind = kind;
		this.names = names;
	}

	/** The cells that were not read or not compared. */
	List<UnreadCell> unread() {
		return this.unread;
	}

	/** The start and end of a state, once the claim was read. */
	StatedTime stated() {
		return this.stated;
	}

	/** The claim; null: {@link #unread()} tells why there is none. */
	@Nullable AskedClaim claim() {
		Stance stance = stance();
		Map<String, String> participants = participants();
		Map<String, String> attributes = attributes();
		String speaker = party("speaker", List.of());
		Period period = period();
		if (stance != null && stance.intends() && isEndAlone()) {
			unread("to", "that a state is planned to end is not checked; leave it blank to check whether the state is"
					+ " planned");
		}
		if (!this.unread.isEmpty() || stance == null) {
			return null;
		}
		try {
			AskedClaim claim = new RowClaim(this.kind, participants, attributes, aspect(), this.cells.get("value"),
					this.cells.get("unit"), this.cells.get("as_stated"), period, speaker, stance)
				.asked();
			notCompared();
			return claim;
		}
		catch (Problem problem) {
			unread(problem.field(), words(problem));
			return null;
		}
	}

	private @Nullable String aspect() {
		String aspect = this.cells.get("aspect");
		if (Claim.START.equals(aspect) || Claim.END.equals(aspect)) {
			throw Problem.badInput("aspect",
					"a denial of the " + aspect + " alone is not checked; leave it blank to check the whole");
		}
		return aspect;
	}

	/** The message without the field that it starts with. */
	private static String words(Problem problem) {
		String message = String.valueOf(problem.getMessage());
		String field = problem.field() + ": ";
		return message.startsWith(field) ? message.substring(field.length()) : message;
	}

	private void unread(@Nullable String column, String reason) {
		this.unread.add(new UnreadCell(column, (column != null) ? this.cells.getOrDefault(column, "") : "", reason));
	}

	private @Nullable Stance stance() {
		Stance stance = word("stance", Arrays.asList(Stance.values()), Stance.STATES);
		Derivation derivation = word("derivation", Arrays.asList(Derivation.values()), null);
		if (stance == Stance.NO_COMMENT) {
			unread("stance", "a refusal to comment claims nothing; there is nothing to check");
			return null;
		}
		String supplied = upper(this.cells.getOrDefault(SUPPLY_STATUS, ""));
		if (this.kind.attributes().stream().anyMatch((one) -> one.name().equals(SUPPLY_STATUS))
				&& ENDING.contains(supplied)) {
			unread(SUPPLY_STATUS,
					"that a supply link ends is not checked; leave it blank to check whether there was one");
		}
		boolean planned = supplied.equals("PLANNED");
		boolean later = planned || derivation == Derivation.FORECAST;
		return (stance != null && stance.affirms() && later) ? Stance.PLANS : stance;
	}

	private <E extends Enum<E>> @Nullable E word(String column, List<E> words, @Nullable E usual) {
		String cell = this.cells.get(column);
		if (cell == null) {
			return usual;
		}
		for (E word : words) {
			if (word.name().equals(upper(cell))) {
				return word;
			}
		}
		unread(column, "'" + cell + "' is no " + column + "; write one of "
				+ words.stream().map(Enum::name).collect(Collectors.joining(", ")));
		return null;
	}

	private static String upper(String word) {
		return word.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
	}

	private Map<String, String> participants() {
		Map<String, String> participants = new HashMap<>();
		for (Participant part : this.kind.participants()) {
			String id = party(part.name(), part.kinds());
			if (id != null) {
				participants.put(part.name(), id);
			}
		}
		return participants;
	}

	private @Nullable String party(String column, Collection<EntityKind> kinds) {
		String cell = this.cells.get(column);
		if (cell == null) {
			return null;
		}
		CellNames.Named named = this.names.of(cell, kinds);
		if (named.id() == null) {
			unread(column, Objects.requireNonNull(named.reason()));
		}
		return named.id();
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new HashMap<>();
		for (Attribute one : this.kind.attributes()) {
			String cell = this.cells.get(one.name());
			if (cell == null || (!one.identifies() && !qualifies(one))) {
				continue;
			}
			String word = one.words().isEmpty() ? cell : upper(cell);
			if (!one.words().isEmpty() && !one.words().contains(word)) {
				unread(one.name(), "'" + cell + "' is no " + one.name() + "; write one of "
						+ one.words().stream().sorted().collect(Collectors.joining(", ")));
				continue;
			}
			boolean metric = one.name().equals("metric") || qualifies(one);
			attributes.put(one.name(), metric ? cell.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_") : word);
		}
		Map<String, String> named = new HashMap<>(this.kind.naming().apply(attributes));
		this.kind.attributes().stream().filter((one) -> !one.identifies()).map(Attribute::name).forEach(named::remove);
		return named;
	}

	/** Whether it names the fact together with a column that identifies it. */
	private static boolean qualifies(Attribute one) {
		return !one.identifies() && !one.perClaim() && !one.required();
	}

	/**
	 * The time that is spoken of. A state is asked about at its observation, else at its
	 * start.
	 */
	private @Nullable Period period() {
		Period from = time("from");
		Period to = time("to");
		Period asOf = time("as_of");
		if (!this.unread.isEmpty() || (from == null && to == null)) {
			return asOf;
		}
		if (!isNumber()) {
			this.stated = new StatedTime((from != null) ? from.from() : null, (to != null) ? to.to() : null);
			return (asOf != null) ? asOf : (from != null) ? new Period(from.from(), from.from()) : null;
		}
		if (from == null) {
			return to;
		}
		try {
			return new Period(from.from(), (to != null) ? to.to() : from.to());
		}
		catch (IllegalArgumentException ex) {
			unread("to", ex.getMessage() + "; give a period's first part as from, its last as to");
			return null;
		}
	}

	/** Whether an end is the only time of a state. */
	private boolean isEndAlone() {
		return this.cells.containsKey("to") && !this.cells.containsKey("from") && !this.cells.containsKey("as_of")
				&& !isNumber();
	}

	private boolean isNumber() {
		return this.kind.measurement() || this.cells.containsKey("value") || this.cells.containsKey("as_stated");
	}

	private @Nullable Period time(String column) {
		String cell = this.cells.get(column);
		if (cell == null) {
			return null;
		}
		try {
			return CellReader.time(cell);
		}
		catch (IllegalArgumentException ex) {
			unread(column, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/** Lists what the check takes no account of. */
	private void notCompared() {
		for (Attribute one : this.kind.attributes()) {
			String cell = this.cells.get(one.name());
			boolean planned = one.name().equals(SUPPLY_STATUS) && cell != null
					&& List.of("PLANNED", "IN_USE").contains(upper(cell));
			if (cell != null && !one.identifies() && !qualifies(one) && !planned) {
				unread(one.name(), "it is not compared; the verdict is about the other columns");
			}
		}
	}

}
