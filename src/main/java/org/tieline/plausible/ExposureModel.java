package org.tieline.plausible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.ensemble.Quantiles;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Estimate;
import org.tieline.value.Interval;

/**
 * The part of some buyers' purchases that ends in the sphere of a state, in networks that
 * are drawn inside all recorded figures. Every number lies within the given bounds.
 */
public final class ExposureModel {

	private final SupplyModel supply;

	private final ModelInput input;

	private final boolean complete;

	/**
	 * A model of exposure.
	 * @param input the assumptions, the number of draws and the seed
	 * @param complete whether the recorded links are the only ones
	 */
	public ExposureModel(SupplyModel supply, ModelInput input, boolean complete) {
		this.supply = supply;
		this.input = input;
		this.complete = complete;
	}

	/**
	 * Whose purchases are asked about, and where they end, in one reading of the ties to
	 * the state.
	 *
	 * @param buyers whether an entity is one of the buyers
	 * @param sphere whether an entity is in the sphere of the state
	 */
	public record Reading(Predicate<Entity> buyers, Predicate<Entity> sphere) {
	}

	/**
	 * The least part of each company's purchases that comes from companies of a country,
	 * by recorded figures for all of them.
	 * @param home id of the country of the state, whose companies are in its sphere;
	 * null: none is known
	 */
	private DrawnLookThrough.Home home(SupplyNetwork network, @Nullable String home) {
		double[] least = new double[network.size()];
		BitSet companies = new BitSet();
		for (int firm = 0; firm < least.length; firm++) {
			least[firm] = this.supply.totals().partOfPurchases(network.firm(firm).id(), home).low();
			companies.set(firm, home != null && home.equals(network.firm(firm).countryId()));
		}
		return new DrawnLookThrough.Home(companies, least);
	}

	/**
	 * The plausible part of the purchases.
	 * @param established the reading in which only established ties count
	 * @param disputed the reading in which contested, alleged and planned ties count too
	 * @param home id of the country of the state; null: none is known
	 * @param within the provable bounds
	 * @return null: no supply to a buyer is more than alleged, planned or on trial
	 */
	public @Nullable PlausibleExposure of(Reading established, Reading disputed, @Nullable String home,
			Interval within) {
		AssumptionSet set = this.input.set("model");
		SupplyDraws draws = this.supply.draws(set, this.complete, this.input.count(), this.input.start());
		SupplyNetwork network = draws.topology().network();
		BitSet all = buyers(network, disputed);
		if (all.isEmpty()) {
			return null;
		}
		BitSet sure = buyers(network, established);
		DrawnLookThrough.Home direct = home(network, home);
		List<PlausibleExposure.Range> ranges = new ArrayList<>();
		for (ExposureCase assumed : ExposureCase.ALL) {
			Reading reading = assumed.disputed() ? disputed : established;
			BitSet buyers = (assumed.disputed() || sure.isEmpty()) ? all : sure;
			double[] parts = new DrawnLookThrough(draws, firms(network, reading.sphere()), direct, assumed.others())
				.of(buyers);
			ranges.add(new PlausibleExposure.Range(assumed, within(Quantiles.of(parts), within)));
		}
		return new PlausibleExposure(ranges, set);
	}

	private static BitSet firms(SupplyNetwork network, Predicate<Entity> which) {
		BitSet firms = new BitSet();
		for (int firm = 0; firm < network.size(); firm++) {
			firms.set(firm, which.test(network.firm(firm)));
		}
		return firms;
	}

	private static BitSet buyers(SupplyNetwork network, Reading reading) {
		BitSet buyers = new BitSet();
		for (SupplyLink link : network.links()) {
			if (link.isAffirmed() && reading.buyers().test(link.customer())) {
				buyers.set(network.indexOf(link.customer().id()));
			}
		}
		return buyers;
	}

	private static Quantiles within(Quantiles one, Interval bounds) {
		return new Quantiles(within(one.p05(), bounds), within(one.p50(), bounds), within(one.p95(), bounds));
	}

	private static double within(double part, Interval bounds) {
		return Estimate.within(Math.clamp(part, bounds.low(), bounds.high()), bounds);
	}

}
