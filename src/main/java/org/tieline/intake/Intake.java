package org.tieline.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.RecordCheck;
import org.tieline.record.RecordTimes;

/**
 * Takes a whole record in: drafts become facts, every check of every feature is run, ids
 * and origins are worked out. Nothing is written; see {@link RecordWriter}.
 */
@Component
public final class Intake {

	/** Links to what a product is a sort of, and to what a measure is an act under. */
	private static final Set<String> ABOVE = Set.of("BROADER", "UNDER");

	private final List<RecordCheck> checks;

	/**
	 * An intake with the checks that the features declare.
	 * @param checks run in the order of their names, so that messages have one order
	 */
	public Intake(List<RecordCheck> checks) {
		this.checks = checks.stream()
			.sorted(Comparator.comparing((RecordCheck check) -> check.getClass().getSimpleName()))
			.toList();
	}

	/**
	 * Reads a record.
	 * @param things its entities and sources, already checked
	 * @param claims drafts of its claims, by the kind of fact that they are about
	 * @param errors what was wrong so far
	 * @return the record, ready to be written
	 * @throws org.tieline.problem.Problem of the kind {@code BAD_USER_INPUT} if anything
	 * is wrong; it names the faults and their places
	 */
	public ParsedRecord read(DraftedThings things, Map<KindOfFact, List<Draft>> claims, IntakeErrors errors) {
		List<Fact> facts = new FactDrafts(things, this.checks, errors).read(claims);
		errors.check();
		OriginResolver origins = new OriginResolver(facts, things);
		return new ParsedRecord(new ArrayList<>(things.entities().values()), new ArrayList<>(things.sources().values()),
				RecordTimes.fill(facts.stream().map(origins::fill).toList(),
						(product, of) -> isWithin(things, product.id(), of)));
	}

	/**
	 * Checks a record, and gives nothing back. It takes less memory than reading it.
	 * @throws org.tieline.problem.Problem of the kind {@code BAD_USER_INPUT} if anything
	 * is wrong
	 */
	public void check(DraftedThings things, Map<KindOfFact, List<Draft>> claims, IntakeErrors errors) {
		new FactDrafts(things, this.checks, errors).read(claims);
		errors.check();
	}

	/**
	 * The part of a kind that decides which of its facts are checked together: those with
	 * the same entity in it. Where no check takes facts together it is the first part,
	 * because facts with another first part are other facts.
	 */
	public String together(KindOfFact kind) {
		List<String> parts = this.checks.stream()
			.map((check) -> check.together(kind))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		if (parts.size() > 1) {
			throw new IllegalStateException("checks take " + kind.name() + " together by different parts: " + parts);
		}
		return parts.isEmpty() ? kind.participants().getFirst().name() : parts.getFirst();
	}

	/** The values in which a claim of a kind names another claim. */
	public Set<String> naming(KindOfFact kind) {
		Set<String> naming = new TreeSet<>(Set.of("repeats"));
		this.checks.forEach((check) -> naming.addAll(check.naming(kind)));
		return naming;
	}

	/**
	 * Whether a product is another one, or a sort of it; or a measure is another one, or
	 * an act under it.
	 */
	private static boolean isWithin(DraftedThings things, String product, String of) {
		Set<String> wider = new TreeSet<>(Set.of(product));
		Deque<String> next = new ArrayDeque<>(wider);
		while (!next.isEmpty()) {
			ParsedRecord.LinkedEntity linked = things.entities().get(next.removeFirst());
			if (linked != null) {
				linked.links()
					.stream()
					.filter((link) -> ABOVE.contains(link.type()) && wider.add(link.to()))
					.forEach((link) -> next.add(link.to()));
			}
		}
		return wider.contains(of);
	}

}
