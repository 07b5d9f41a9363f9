package org.tieline.supply;

import java.util.HashMap;
import java.util.Map;

/**
 * Groups companies whose purchases and sales can be reported for each other: those that
 * are above or below each other, by {@link Parents}.
 */
public final class CorporateFamilies {

	private final Map<String, String> parents = new HashMap<>();

	/**
	 * The families.
	 * @param surely whether only certain ties join companies. Lower bounds count ties of
	 * different families together, and an allegation takes none of them away. Upper
	 * bounds need every family that may be one
	 */
	public CorporateFamilies(Parents parents, boolean surely) {
		parents.each(surely, (company, parent) -> this.parents.put(of(company), of(parent)));
	}

	/** The family of a company: the id of one of its members. */
	public String of(String id) {
		String at = id;
		String next = this.parents.get(at);
		while (next != null && !next.equals(at)) {
			at = next;
			next = this.parents.get(at);
		}
		return at;
	}

	/**
	 * The key of the two families of a link. Sales of links with the same key can be the
	 * same sales.
	 */
	String pair(SupplyLink link) {
		return of(link.supplier().id()) + " " + of(link.customer().id());
	}

}
