package org.tieline.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.listing.ListNames;
import org.tieline.time.Spell;

/**
 * Why an organization may be an affiliate of one that a list names. It may be if
 * <ul>
 * <li>a chain of owners or parents leads up to a listed one, or down from it to a listed
 * one,</li>
 * <li>it has a parent in common with a listed one,</li>
 * <li>its name begins with that of a listed one, or</li>
 * <li>it was charged or fined by the same act as a listed one.</li>
 * </ul>
 * What is only alleged or contested counts too: it leaves the question open.
 */
final class ListedTies {

	private static final Set<Status> NOTHING = EnumSet.of(Status.PLANNED, Status.DENIED, Status.NOT_RECORDED);

	private static final Set<RestrictionEffect> OF_DEFENDANTS = EnumSet.of(RestrictionEffect.INDICTMENT,
			RestrictionEffect.FINE);

	/** A state has most of a country in common. */
	private static final Set<EntityKind> NO_PARENTS = EnumSet.of(EntityKind.COUNTRY, EntityKind.PUBLIC_BODY);

	private final List<FactView> ties;

	private final Restrictions restrictions;

	private @Nullable Map<String, List<FactView>> above;

	private @Nullable Map<String, List<FactView>> below;

	/**
	 * Takes the ties of all organizations, all under one lens.
	 * @param stakes facts of the kind STAKE
	 * @param affiliations facts of the kind AFFILIATION
	 * @param restrictions the restrictions on the day
	 */
	ListedTies(List<FactView> stakes, List<FactView> affiliations, Restrictions restrictions) {
		this.ties = Stream.concat(affiliations.stream().filter(ListedTies::isPart), stakes.stream()).toList();
		this.restrictions = restrictions;
	}

	private static boolean isPart(FactView affiliation) {
		return AffiliationRole.SUBSIDIARY_OF.isOf(affiliation) || AffiliationRole.PART_OF.isOf(affiliation)
				|| AffiliationRole.OFFICE_OF.isOf(affiliation);
	}

	/**
	 * Why an organization may be an affiliate, in words; null: nothing says so.
	 * @param company the organization, which the list does not name
	 * @param list id of the measure that is the list
	 */
	@Nullable String of(Entity company, String list) {
		Map<String, Entity> listed = this.restrictions.named(list);
		return Stream
			.<Function<Map<String, Entity>, @Nullable String>>of((named) -> tied(company, named),
					(named) -> begins(company, named.values()), (named) -> charged(company, named))
			.map((one) -> one.apply(listed))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String tied(Entity company, Map<String, Entity> listed) {
		List<FactView> chain = chain(company, above(), ListedTies::owner, (tie) -> true, listed);
		chain = (chain != null) ? chain : chain(company, below(), ListedTies::part, (tie) -> true, listed);
		chain = (chain != null) ? chain : throughParent(company, listed);
		return (chain != null) ? chain.stream().map(FactView::summary).collect(Collectors.joining(" ")) : null;
	}

	private @Nullable List<FactView> throughParent(Entity company, Map<String, Entity> listed) {
		for (FactView tie : above().getOrDefault(company.id(), List.of())) {
			boolean parent = isPart(tie) && !NO_PARENTS.contains(owner(tie).kind());
			List<FactView> down = parent ? chain(owner(tie), below(), ListedTies::part, ListedTies::isPart, listed)
					: null;
			if (down != null) {
				return Stream.concat(Stream.of(tie), down.stream()).toList();
			}
		}
		return null;
	}

	/**
	 * The ties from an organization to the nearest listed one; null: they lead to none.
	 */
	private static @Nullable List<FactView> chain(Entity start, Map<String, List<FactView>> ties,
			Function<FactView, Entity> next, Predicate<FactView> fits, Map<String, Entity> listed) {
		Set<String> seen = new HashSet<>(Set.of(start.id()));
		Deque<List<FactView>> chains = new ArrayDeque<>(List.of(List.of()));
		while (!chains.isEmpty()) {
			List<FactView> chain = chains.remove();
			String end = chain.isEmpty() ? start.id() : next.apply(chain.getLast()).id();
			for (FactView tie : ties.getOrDefault(end, List.of())) {
				String reached = next.apply(tie).id();
				if (!fits.test(tie) || !seen.add(reached)) {
					continue;
				}
				List<FactView> longer = new ArrayList<>(chain);
				longer.add(tie);
				if (listed.containsKey(reached)) {
					return longer;
				}
				chains.add(longer);
			}
		}
		return null;
	}

	private static @Nullable String begins(Entity company, Collection<Entity> listed) {
		return listed.stream()
			.filter((one) -> ListNames.begins(company, one))
			.findFirst()
			.map((one) -> "Its name begins with that of " + one.name() + ".")
			.orElse(null);
	}

	/** An act that charges several defendants treats them as one group. */
	private @Nullable String charged(Entity company, Map<String, Entity> listed) {
		List<FactView> charges = this.restrictions.ofEffects(OF_DEFENDANTS);
		for (FactView own : charges) {
			FactView other = !Restrictions.targetOf(own).id().equals(company.id()) ? null
					: charges.stream()
						.filter((one) -> LawFacts.measureOf(one).id().equals(LawFacts.measureOf(own).id())
								&& listed.containsKey(Restrictions.targetOf(one).id()))
						.findFirst()
						.orElse(null);
			if (other != null) {
				return own.summary() + " " + other.summary();
			}
		}
		return null;
	}

	private Map<String, List<FactView>> above() {
		if (this.above == null) {
			this.above = by(ListedTies::part);
		}
		return this.above;
	}

	private Map<String, List<FactView>> below() {
		if (this.below == null) {
			this.below = by(ListedTies::owner);
		}
		return this.below;
	}

	private Map<String, List<FactView>> by(Function<FactView, Entity> end) {
		return this.ties.stream()
			.filter((tie) -> tie.holds() != Spell.Holds.NO && !NOTHING.contains(tie.status()))
			.collect(Collectors.groupingBy((tie) -> end.apply(tie).id()));
	}

	private static Entity owner(FactView tie) {
		Entity of = tie.fact().participant("of");
		return (of != null) ? of : Objects.requireNonNull(tie.fact().participant("holder"));
	}

	private static Entity part(FactView tie) {
		Entity member = tie.fact().participant("member");
		return (member != null) ? member : Objects.requireNonNull(tie.fact().participant("company"));
	}

}
