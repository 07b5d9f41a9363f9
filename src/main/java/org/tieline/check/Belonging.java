package org.tieline.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;

/**
 * Which entities belong to the subject of a claim, or have it as a part.
 *
 * @param close the subject, and all that belong to it or to which it belongs
 * @param same the subject and, of a government, country or public body, its offices and
 * parts
 */
public record Belonging(Set<String> close, Set<String> same) {

	private static final Set<String> PARTS = Set.of(AffiliationRole.OFFICE_OF.name(), AffiliationRole.PART_OF.name());

	private static final Set<String> MEMBERS = Set.of(AffiliationRole.OFFICE_OF.name(), AffiliationRole.PART_OF.name(),
			AffiliationRole.SUBSIDIARY_OF.name(), AffiliationRole.MEMBER_OF.name());

	private static final Set<EntityKind> STATES = Set.of(EntityKind.GOVERNMENT, EntityKind.COUNTRY,
			EntityKind.PUBLIC_BODY);

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

}
