package org.tieline.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;
import org.tieline.graphfile.DaySpan;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * A tie between two entities with all facts that draw it. Facts are added one by one, and
 * each counts once.
 */
final class DrawnTie {

	private static final Comparator<LocalDate> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

	private static final Comparator<DaySpan> BY_FIRST_DAY = Comparator.comparing(DaySpan::first, OPEN_FIRST)
		.thenComparing(DaySpan::last, Comparator.nullsLast(Comparator.naturalOrder()));

	private final Entity source;

	private final Entity target;

	private final TieKind kind;

	private final Map<String, FactView> facts = new LinkedHashMap<>();

	private final Set<Integer> paths = new TreeSet<>();

	/**
	 * A tie without facts.
	 * @param source where it starts
	 * @param target where it leads to
	 */
	DrawnTie(Entity source, Entity target, TieKind kind) {
		this.source = source;
		this.target = target;
		this.kind = kind;
	}

	void add(Collection<FactView> more) {
		more.forEach((fact) -> this.facts.putIfAbsent(fact.id(), fact));
	}

	/** Notes that a path of the answer takes the tie. */
	void takenBy(int path) {
		this.paths.add(path);
	}

	Entity source() {
		return this.source;
	}

	Entity target() {
		return this.target;
	}

	TieKind kind() {
		return this.kind;
	}

	/** The facts; empty: it rests on a recorded country alone. */
	Collection<FactView> facts() {
		return this.facts.values();
	}

	/** The numbers of the paths that take it, from 1; empty: no path was asked for. */
	Set<Integer> paths() {
		return this.paths;
	}

	/** How well it stands; null: no fact draws it. */
	@Nullable Status status() {
		List<FactView> all = List.copyOf(this.facts.values());
		TieForm form = all.isEmpty() ? null : all.getFirst().fact().kind().tie();
		if (form == null) {
			return null;
		}
		int claimed = all.stream().mapToInt((fact) -> role(form, fact)).reduce(0, (one, other) -> one | other);
		int bearing = form.bearing(claimed);
		int status = form.beforeAll();
		for (FactView fact : all) {
			if (bearing == 0 || (bearing & role(form, fact)) != 0) {
				status = form.with(status, fact.status().ordinal());
			}
		}
		return Status.values()[status];
	}

	private static int role(TieForm form, FactView fact) {
		return form.role(form.sort(fact.fact()).word());
	}

	/**
	 * The days on which it is drawn, of all its facts: from a stated start, or the first
	 * date that shows it, to a stated end, or the last day for which it is presumed.
	 * Empty: no claim dates it.
	 */
	List<DaySpan> spans() {
		return this.facts.values()
			.stream()
			.filter((fact) -> !fact.isOnlyPlanned())
			.flatMap((fact) -> fact.spells()
				.stream()
				.filter((spell) -> !spell.isUndated())
				.map((spell) -> span(spell, fact)))
			.distinct()
			.sorted(BY_FIRST_DAY)
			.toList();
	}

	private static DaySpan span(Spell spell, FactView fact) {
		PartialDate end = spell.end();
		PartialDate shown = Stream.of(spell.startBy(), spell.start(), spell.observed(), end, spell.lastObserved())
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElseThrow();
		LocalDate first = shown.firstDay();
		LocalDate last = (end != null) ? end.lastDay() : spell.presumedTo(fact.lens().presume(), fact.recordEnd());
		LocalDate bounded = last.isBefore(first) ? shown.lastDay() : last;
		return new DaySpan(first, bounded.equals(LocalDate.MAX) ? null : bounded);
	}

}
