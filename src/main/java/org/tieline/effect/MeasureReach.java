package org.tieline.effect;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.measure.RestrictionEffect;

/**
 * Which supply ties a measure restricts: sales from its country to the target of an
 * export rule, or sales of the target of a ban to customers in its country. Restrictions
 * count whenever they held, also planned ones, because a scenario can ask about a year
 * before the measure.
 */
final class MeasureReach {

	/** On which side of a tie the target of a restriction is. */
	private enum Target {

		CUSTOMER, SUPPLIER, NEITHER

	}

	/** A restriction that is only alleged, or denied, does not count. */
	private static final Set<Status> COUNTING = EnumSet.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED,
			Status.PLANNED);

	private final Entity measure;

	private final List<FactView> restrictions;

	private final CutExtent cut;

	/**
	 * The reach of a measure and of the acts under it.
	 * @param measure the measure
	 * @param restrictions all facts of the kind RESTRICTION
	 */
	MeasureReach(Entity measure, List<FactView> restrictions, CutExtent cut) {
		this.measure = measure;
		this.cut = cut;
		this.restrictions = restrictions.stream()
			.map((one) -> one.through(one.lens().at(null)))
			.filter((one) -> COUNTING.contains(one.status()) && isOfMeasure(one.fact().participant("measure")))
			.toList();
	}

	private boolean isOfMeasure(@Nullable Entity act) {
		return act != null && act.isWithin(this.measure.id());
	}

	/**
	 * Whether a filter of the scenario names the measure, or one above or below it, and
	 * the record does not say which sales it restricts.
	 */
	boolean isOnlyNamed() {
		boolean open = this.restrictions.stream()
			.allMatch((one) -> sideOf(one) == Target.NEITHER || country(one) == null);
		return open && this.cut.measures()
			.stream()
			.anyMatch((named) -> this.measure.isWithin(named) || this.restrictions.stream()
				.anyMatch((one) -> Objects.requireNonNull(one.fact().participant("measure")).isWithin(named)));
	}

	boolean concerns(CutExtent.Tie tie) {
		return this.restrictions.stream().anyMatch((one) -> concerns(one, tie));
	}

	private boolean concerns(FactView restriction, CutExtent.Tie tie) {
		Entity target = Objects.requireNonNull(restriction.fact().participant("target"));
		String country = country(restriction);
		return country != null && switch (sideOf(restriction)) {
			case CUSTOMER -> this.cut.side(target).contains(tie.customer().id()) && isIn(tie.supplier(), country);
			case SUPPLIER -> this.cut.side(target).contains(tie.supplier().id()) && isIn(tie.customer(), country);
			case NEITHER -> false;
		};
	}

	private static @Nullable String country(FactView restriction) {
		Entity jurisdiction = restriction.fact().participant("jurisdiction");
		Entity authority = restriction.fact().participant("authority");
		return (jurisdiction != null) ? jurisdiction.id() : (authority != null) ? countryOf(authority) : null;
	}

	private static boolean isIn(Entity entity, String country) {
		return country.equals(countryOf(entity));
	}

	private static @Nullable String countryOf(Entity entity) {
		return (entity.kind() == EntityKind.COUNTRY) ? entity.id() : entity.countryId();
	}

	private static Target sideOf(FactView restriction) {
		String effect = restriction.fact().attributes().getOrDefault("effect", "");
		return switch (RestrictionEffect.of(effect)) {
			case EXPORT_LICENCE, DENIAL_OF_EXPORT_PRIVILEGES, LICENCE_REVOCATION -> Target.CUSTOMER;
			case NETWORK_BAN, PROCUREMENT_BAN, IMPORT_BAN, EQUIPMENT_AUTHORIZATION_BAN, TRANSACTION_BAN, FUNDING_BAN,
					REMOVAL_ORDER, VETO, EXCLUSION, REIMBURSEMENT ->
				Target.SUPPLIER;
			case INVESTMENT_BAN, INVESTMENT_SCREENING, TARIFF, DESIGNATION, OTHER, INITIAL_DESIGNATION, FINDING,
					PERMISSION, CONDITIONS, REVIEW, STAY, FINE, INDICTMENT ->
				Target.NEITHER;
		};
	}

}
