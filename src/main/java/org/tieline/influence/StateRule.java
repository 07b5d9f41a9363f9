package org.tieline.influence;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Status;

/**
 * The one definition of a state and its bodies. It is the same for every state, whether
 * the record is read as facts or as a network in memory. An entity belongs to a state if
 * <ul>
 * <li>it is the government that was asked about;</li>
 * <li>it is a government or a public body that is recorded as an office or a part of that
 * government, of its country, or of another government or public body of the state. A
 * seat in one of these bodies counts too. A seat in the country does not count, because
 * bodies of other states and of unions also have seats there;</li>
 * <li>it is a government or a public body with the same recorded country. Organs of
 * territorial units are organs of the state (International Law Commission, Articles on
 * State Responsibility, 2001, article 4). This rule does not apply if the government that
 * was asked about is itself a recorded part of another government;</li>
 * <li>it is a group with recorded members, all of which belong to the state.</li>
 * </ul>
 * Parties, companies and persons do not belong to a state, nor do their parts. They can
 * be on a path to it.
 *
 * @param <N> how an entity is named: an id, or a number
 */
public final class StateRule<N> {

	/** What can belong to a state. */
	public static final Set<EntityKind> MAY_BELONG = Set.of(EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.GROUP);

	private static final Set<AffiliationRole> BELONGS = Set.of(AffiliationRole.OFFICE_OF, AffiliationRole.PART_OF);

	/** Roles that give a place in a state. */
	static final Set<AffiliationRole> PLACES = Set.of(AffiliationRole.OFFICE_OF, AffiliationRole.PART_OF,
			AffiliationRole.HEADQUARTERED_IN);

	private static final Set<AffiliationRole> MEMBER = Set.of(AffiliationRole.MEMBER_OF, AffiliationRole.PART_OF);

	/** Which affiliations count. */
	public enum Reading {

		/**
		 * Those that are stated or estimated, and not contested. A group counts only if
		 * no claimed member, contested or alleged members included, belongs to another
		 * owner.
		 */
		ESTABLISHED(Status.SINGLE_ORIGIN, Status.ALLEGED),

		/**
		 * Also those that are contested, alleged or planned. For upper bounds. A group
		 * counts if no established member is of another hand.
		 */
		POSSIBLE(Status.PLANNED, Status.SINGLE_ORIGIN);

		private final Status worst;

		/** Members with this status or a better one must belong to the state. */
		private final Status worstOfOthers;

		Reading(Status worst, Status worstOfOthers) {
			this.worst = worst;
			this.worstOfOthers = worstOfOthers;
		}

		/** The worst status of an affiliation that counts. */
		Status worst() {
			return this.worst;
		}

	}

	/**
	 * What the rule asks of a record under a lens. Only affiliations that go on at the
	 * time of the lens count; without a time, at the record's last day. For an upper
	 * bound those that are over may count without a time.
	 *
	 * @param <N> how an entity is named
	 */
	public interface View<N> {

		EntityKind kind(N entity);

		/** The country recorded for an entity. */
		@Nullable N country(N entity);

		/**
		 * Entities that have one of some roles in a whole.
		 * @param worst the worst status of an affiliation that counts
		 */
		Stream<N> members(N whole, Set<AffiliationRole> roles, Status worst);

		/** Entities in which a member has one of some roles. */
		Stream<N> wholes(N member, Set<AffiliationRole> roles, Status worst);

	}

	private final View<N> view;

	private final N government;

	private final @Nullable N country;

	private final Reading reading;

	/** For each entity that has a place in the state, the one in which it has it. */
	private final Map<N, N> places = new HashMap<>();

	/**
	 * Finds what belongs to a state.
	 * @param government whose state
	 */
	public StateRule(View<N> view, N government, Reading reading) {
		this.view = view;
		this.government = government;
		this.reading = reading;
		this.country = isPart(view, government) ? null : view.country(government);
		ArrayDeque<N> open = new ArrayDeque<>(
				(this.country != null) ? List.of(government, this.country) : List.of(government));
		while (!open.isEmpty()) {
			N whole = open.remove();
			view.members(whole, whole.equals(this.country) ? BELONGS : PLACES, reading.worst)
				.filter((member) -> !member.equals(government) && this.places.putIfAbsent(member, whole) == null)
				.filter((member) -> isBody(view.kind(member)))
				.forEach(open::add);
		}
	}

	/** Whether a government is recorded as a part of another one. */
	public static <N> boolean isPart(View<N> view, N government) {
		return view.wholes(government, BELONGS, Reading.ESTABLISHED.worst)
			.anyMatch((whole) -> view.kind(whole) == EntityKind.GOVERNMENT && !whole.equals(government));
	}

	private static boolean isBody(EntityKind kind) {
		return kind == EntityKind.GOVERNMENT || kind == EntityKind.PUBLIC_BODY;
	}

	/** Whether an entity belongs to the state. */
	public boolean isOf(N entity) {
		return isOf(entity, this.view.kind(entity), this.view.country(entity));
	}

	/** The same, if the kind and country of the entity are known. */
	boolean isOf(N entity, EntityKind kind, @Nullable N of) {
		if (kind == EntityKind.GROUP) {
			return isOwnGroup(entity);
		}
		return entity.equals(this.government)
				|| (isBody(kind) && (this.places.containsKey(entity) || isOfTheCountry(of)));
	}

	/** Whether a recorded country is the state's. */
	boolean isOfTheCountry(@Nullable N of) {
		return of != null && of.equals(this.country);
	}

	/** A group among the members is no member of the state. */
	private boolean isOwnGroup(N group) {
		return this.view.members(group, MEMBER, this.reading.worst).anyMatch(this::isOwnMember)
				&& this.view.members(group, MEMBER, this.reading.worstOfOthers).allMatch(this::isOwnMember);
	}

	private boolean isOwnMember(N member) {
		return this.view.kind(member) != EntityKind.GROUP && isOf(member);
	}

	/**
	 * The entity in which a body has its place in the state; null: it belongs by its
	 * recorded country alone, or not at all.
	 */
	@Nullable N placeOf(N body) {
		return this.places.get(body);
	}

	/** Members of a group that count in this reading. */
	Stream<N> membersOf(N group) {
		return this.view.members(group, MEMBER, this.reading.worst);
	}

}
