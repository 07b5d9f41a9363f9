package org.tieline.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.value.PartialDate;

/**
 * What a scenario cuts, for the comparison with the causes of recorded effects.
 *
 * @param ties the recorded ties, cut or not
 * @param suppliers ids of everybody whose sales are cut
 * @param customers ids of everybody to whom they are cut
 * @param products the products that are cut, by id; null: all
 * @param severity the part of each tie that is cut, 0 to 1
 * @param asOf the date of the scenario; null: none
 * @param measures ids of the measures by which the scenario names suppliers or customers
 * @param members finds the ids of the recorded members of a group
 */
public record CutExtent(List<Tie> ties, Set<String> suppliers, Set<String> customers,
		@Nullable Map<String, Entity> products, double severity, @Nullable PartialDate asOf, Set<String> measures,
		Function<Entity, Set<String>> members) {

	/**
	 * A recorded supply tie.
	 *
	 * @param supplier the supplier
	 * @param customer the customer
	 * @param product the product; null: it is not named
	 * @param cut whether the scenario cuts it
	 */
	public record Tie(Entity supplier, Entity customer, @Nullable Entity product, boolean cut) {
	}

	/** The ids that a side of a cause stands for: itself, or its members. */
	Set<String> side(Entity entity) {
		return isGroup(entity) ? this.members.apply(entity) : Set.of(entity.id());
	}

	static boolean isGroup(Entity entity) {
		return entity.kind() == EntityKind.GROUP || entity.kind() == EntityKind.ALLIANCE;
	}

}
