package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.Estimate;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SystemicSweep;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CutoffModel.Reading;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * The cost of the failure of a company for the network (ESRI; Diem et al. 2022).
 *
 * @param entity the company
 * @param rank from 1, by the bounds; companies that these do not separate are ranked by
 * {@code ifAlike}; equal companies share a rank
 * @param esri lost part of the output of all companies, 0 to 1
 * @param ifAlike the same part, if all recorded ties were equally large and no others
 * existed
 */
record SystemicRisk(Entity entity, int rank, Interval esri, double ifAlike) {

	SystemicRisk {
		ifAlike = Estimate.within(ifAlike, esri);
	}

	private static final Comparator<SystemicRisk> GREATEST = Comparator
		.comparing((SystemicRisk one) -> -one.esri().high())
		.thenComparing((one) -> -one.esri().low())
		.thenComparing((one) -> -one.ifAlike());

	/**
	 * The risk of every recorded company, the greatest first.
	 * @throws InterruptedException if the thread was interrupted
	 */
	static List<SystemicRisk> of(CutoffModel basis, CascadeMode mode) throws InterruptedException {
		SupplyNetwork network = basis.network();
		SalesNetwork open = basis.network(Reading.OPEN);
		SalesNetwork same = basis.network(Reading.ALIKE);
		int threads = Runtime.getRuntime().availableProcessors();
		List<Interval> esri = new SystemicSweep(open, threads).bounds(CascadeBounds.of(open, true), mode);
		double[] alike = new SystemicSweep(same, threads).exact(Cascade.of(same, true), mode);
		List<SystemicRisk> risks = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			if (network.firm(firm).kind() == EntityKind.COMPANY) {
				risks.add(new SystemicRisk(network.firm(firm), 0, esri.get(firm), alike[firm]));
			}
		}
		risks.sort(GREATEST.thenComparing((one) -> one.entity().id()));
		List<SystemicRisk> ranked = new ArrayList<>();
		for (int i = 0; i < risks.size(); i++) {
			SystemicRisk risk = risks.get(i);
			boolean equal = i > 0 && GREATEST.compare(risks.get(i - 1), risk) == 0;
			ranked.add(new SystemicRisk(risk.entity(), equal ? ranked.getLast().rank() : i + 1, risk.esri(),
					risk.ifAlike()));
		}
		return ranked;
	}

}
