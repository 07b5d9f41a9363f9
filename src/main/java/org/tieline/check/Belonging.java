package org.tieline.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;

/**
 * Which entities belong to the subject of a claim, or have it as a part.
 *
 * @param close the subject, and all that belong to it or to which it belongs
 * @param same the subject and, of a government, country, alliance or public body, its
 * offices and parts. Of an act of authority, also the public bodies of its country: an
 * organ of a state acts for that state (International Law Commission, Articles on State
 * Responsibility, 2001, article 4). What such a body owns, lends or pays stays its own
 */
public record Belonging(Set<String> close, Set<String> same) {

	private static final Set<String> PARTS = Set.of(AffiliationRole.OFFICE_OF.name(), AffiliationRole.PART_OF.name());

	private static final Set<String> MEMBERS = Set.of(AffiliationRole.OFFICE_OF.name(), AffiliationRole.PART_OF.name(),
			AffiliationRole.SUBSIDIARY_OF.name(), AffiliationRole.MEMBER_OF.name());

	private static final Set<EntityKind> STATES = Set.of(EntityKind.GOVERNMENT, EntityKind.COUNTRY, EntityKind.ALLIANCE,
			EntityKind.PUBLIC_BODY);

	/** Kinds of fact that are acts of authority. */
	private static final Set<String> ACTS = Set.of(KindsOfFact.RESTRICTION, "PRESSURE");

	public Belonging {
		close = Set.copyOf(close);
		same = Set.copyOf(same);
	}

	/**
	 * What affiliations say.
	 * @param subject the id of the subject
	 * @param affiliations all affiliations on record
	 */
	public static Belonging of(String subject, Collection<Fact> affiliations) {
		Set<String> close = new HashSet<>(Set.of(subject));
		Set<String> same = new HashSet<>(Set.of(subject));
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Fact fact : affiliations) {
				Entity member = Objects.requireNonNull(fact.participant("member"));
				Entity of = Objects.requireNonNull(fact.participant("of"));
				boolean part = PARTS.contains(fact.attributes().getOrDefault(AffiliationRole.ATTRIBUTE, ""));
				boolean ofState = !of.id().equals(subject) || STATES.contains(of.kind());
				if (part && ofState && same.contains(of.id())) {
					grew |= same.add(member.id());
				}
			}
		}
		for (Fact fact : affiliations) {
			boolean takesPart = fact.participants().values().stream().anyMatch((one) -> one.id().equals(subject));
			if (takesPart && MEMBERS.contains(fact.attributes().getOrDefault(AffiliationRole.ATTRIBUTE, ""))) {
				fact.participants().values().forEach((one) -> close.add(one.id()));
			}
		}
		close.addAll(same);
		return new Belonging(close, same);
	}

	/** Whether an entity is a state, for which the public bodies of its country act. */
	public static boolean isState(Entity subject) {
		return country(subject) != null;
	}

	/**
	 * The same with the public bodies of the country of a state that take the first part
	 * of some facts. A body is of the country that the record gives for it.
	 * @param state the subject, a government or country
	 * @param kind the kind of the facts
	 * @param facts all facts of that kind
	 */
	public Belonging withBodies(Entity state, KindOfFact kind, Collection<Fact> facts) {
		String country = Objects.requireNonNull(country(state));
		String first = kind.participants().getFirst().name();
		Set<String> bodies = facts.stream()
			.map((fact) -> Objects.requireNonNull(fact.participant(first)))
			.filter((one) -> one.kind() == EntityKind.PUBLIC_BODY && country.equals(one.countryId()))
			.map(Entity::id)
			.collect(Collectors.toSet());
		return new Belonging(union(this.close, bodies),
				ACTS.contains(kind.name()) ? union(this.same, bodies) : this.same);
	}

	/** Those facts of a kind whose first part one that is close takes. */
	public List<Fact> close(KindOfFact kind, Collection<Fact> facts) {
		String first = kind.participants().getFirst().name();
		return facts.stream()
			.filter((fact) -> this.close.contains(Objects.requireNonNull(fact.participant(first)).id()))
			.toList();
	}

	private static Set<String> union(Set<String> some, Set<String> more) {
		Set<String> all = new HashSet<>(some);
		all.addAll(more);
		return all;
	}

	/** The country of a government, or a country itself; null: it is neither. */
	private static @Nullable String country(Entity state) {
		return switch (state.kind()) {
			case COUNTRY -> state.id();
			case GOVERNMENT -> state.countryId();
			default -> null;
		};
	}

}
