package org.tieline.cutoff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.supply.CutTies;
import org.tieline.supply.CutTies.Side;
import org.tieline.supply.RecordedShare;
import org.tieline.supply.SupplyLink;

/** The recorded shares of a scenario: what its filters mean for the figures on record. */
final class CutShares {

	private final CutoffModel basis;

	private final Scenario scenario;

	private CutShares(CutoffModel basis, Scenario scenario) {
		this.basis = basis;
		this.scenario = scenario;
	}

	/** The shares of the cut suppliers and customers, the narrowest first. */
	static List<RecordedShare> of(CutoffModel basis, Scenario scenario) {
		return basis.recordedShares().of(new CutShares(basis, scenario).cut());
	}

	private CutTies cut() {
		CutoffInput input = this.scenario.input();
		List<SupplyLink> ties = this.scenario.cut().stream().map(this.basis.supply().links()::get).toList();
		return new CutTies(ties,
				side("the suppliers cut", input.suppliers(), this.scenario.suppliers(), this.scenario.countries()),
				side("the customers cut", input.customers(), this.scenario.customers(),
						(input.customers().countries() != null) ? Set.copyOf(input.customers().countryIds())
								: Set.of("")),
				(input.products() != null) ? Set.copyOf(input.products()) : null);
	}

	/**
	 * One side.
	 * @param words the side in words
	 * @param countries countries that the filter limits it to; an empty id: any
	 */
	private Side side(String words, EntityFilter filter, Set<String> ids, Set<String> countries) {
		boolean alone = filter.restrictedBy() == null && filter.ownedBy() == null && filter.ids() == null;
		boolean country = alone && filter.memberOf() == null && filter.countries() != null;
		String group = (alone && filter.countries() == null) ? filter.memberOf() : null;
		boolean covers = group != null && !countries.contains("");
		return new Side(ids, filter.namesAll(), filter.namesAll() ? countriesOf(ids) : known(countries),
				country || covers || filter.isEverybody(), group, words);
	}

	private static @Nullable Set<String> known(Set<String> countries) {
		return countries.contains("") ? null : countries;
	}

	private @Nullable Set<String> countriesOf(Set<String> ids) {
		Map<String, Entity> everybody = this.basis.supply().everybody();
		Set<String> countries = ids.stream().map((id) -> {
			Entity one = everybody.get(id);
			return Objects.requireNonNullElse((one != null) ? one.countryId() : null, "");
		}).collect(Collectors.toCollection(TreeSet::new));
		return known(countries);
	}

}
