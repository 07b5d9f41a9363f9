package org.tieline.cutoff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.hop.Hop;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/**
 * A possible substitute for a cut supplier.
 *
 * @param input the product that it is recorded to supply or make
 * @param buyer the buyer that needs the product
 * @param supplier the possible substitute
 * @param share its share in the buyer's remaining supply of the product, 0 to 1; null: it
 * is not recorded to supply the buyer
 * @param independent whether no recorded tie connects it with the cut suppliers
 * @param sharedWith the cut supplier that it depends on, or the only supplier of both;
 * null: it is independent
 * @param because the chain from there
 * @param traits what else the record tells of it
 */
record Substitute(Entity input, Entity buyer, Entity supplier, @Nullable Interval share, boolean independent,
		@Nullable Entity sharedWith, List<Hop> because, SubstituteTraits.Traits traits) {

	/** Whether the record shows it as a maker or seller at an earlier time only. */
	public boolean formerly() {
		return this.traits.formerly();
	}

	/** The last date that shows it as a maker or seller; null: not former, or undated. */
	public @Nullable PartialDate lastRecorded() {
		return this.traits.lastRecorded();
	}

	/** Whether a cut supplier is of its country; null: a country is not recorded. */
	public @Nullable Boolean sameCountryAsCut() {
		return this.traits.sameCountryAsCut();
	}

	/** Whether a measure covers it and a cut supplier; null: one may. */
	public @Nullable Boolean underTheSameMeasure() {
		return this.traits.underTheSameMeasure();
	}

	/** The measures that cover both, or may. */
	public List<Entity> sameMeasures() {
		return this.traits.sameMeasures();
	}

	/** Its process node as a metric of the record; null: not recorded. */
	public @Nullable FactView processNode() {
		return this.traits.processNode();
	}

}
