package org.tieline.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.measure.LegalStatus.LegalState;

/**
 * The {@code legalStatus} of many companies under one measure at the date of a lens.
 * Without a date, the answer covers any time.
 */
public final class RestrictedCompanies {

	private final LawOfTheDay law;

	/**
	 * Takes the facts of all companies, all under one lens.
	 * @param lens the lens
	 * @param restrictions facts of the kind RESTRICTION
	 * @param versions facts of the kind MEASURE_VERSION
	 * @param stakes facts of the kind STAKE
	 * @param affiliations facts of the kind AFFILIATION
	 */
	public RestrictedCompanies(Lens lens, List<FactView> restrictions, List<FactView> versions, List<FactView> stakes,
			List<FactView> affiliations) {
		this.law = new LawOfTheDay(lens, restrictions, versions, stakes, affiliations);
	}

	/**
	 * The answer for each company under one measure, by the id of the company.
	 */
	public Map<String, LegalState> under(Entity measure, Collection<Entity> companies) {
		Map<String, LegalState> states = new TreeMap<>();
		for (Entity company : companies) {
			states.put(company.id(), this.law.of(company, measure).state());
		}
		return states;
	}

}
