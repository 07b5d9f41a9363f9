package org.tieline.exposure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.exposure.ExposureAnswers.Home;
import org.tieline.plausible.ExposureModel;
import org.tieline.plausible.ExposureModel.Reading;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.PlausibleExposure;
import org.tieline.plausible.SupplyModel;
import org.tieline.plausible.SupplyModels;
import org.tieline.record.DataVersion;
import org.tieline.supply.CutTies;
import org.tieline.supply.RecordedShare;
import org.tieline.supply.SupplyLink;

/** What is recorded and what is plausible of the purchases of an exposure's buyers. */
@Component
public class ModelledExposures {

	private final SupplyModels supplies;

	ModelledExposures(SupplyModels supplies) {
		this.supplies = supplies;
	}

	/**
	 * Which part of the buyers' purchases ends in the sphere of the state: by the ties of
	 * its suppliers, and at least what is recorded of all companies of the state's
	 * country together. Null: no path or buyer is recorded.
	 */
	public @Nullable BuyerSums sums(ExposureReport report, DataVersion version, Lens lens) {
		BuyerSums sums = report.buyers();
		Home home = report.home();
		if (sums == null || home == null || lens.asOf() == null) {
			return sums;
		}
		SupplyModel supply = this.supplies.of(version, lens);
		return sums.atLeast((buyer) -> supply.certainPart(buyer, home.id()));
	}

	/**
	 * The plausible part of the buyers' purchases that ends in the sphere of the state.
	 * @param complete whether the record is supposed to be complete
	 * @return null: no supply to a buyer is more than alleged, planned or on trial
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT or RESOURCE_LIMIT if
	 * {@link ModelInput#check} refuses the input
	 */
	public @Nullable PlausibleExposure plausible(ExposureReport report, DataVersion version, Lens lens,
			ModelInput input, boolean complete) {
		input.check("model");
		BuyerSums sums = sums(report, version, lens);
		if (sums == null || sums.all(complete) == null) {
			return null;
		}
		Home home = report.home();
		return new ExposureModel(this.supplies.of(version, lens), input, complete).of(reading(sums, false),
				reading(sums, true), (home != null) ? home.id() : null, Objects.requireNonNull(sums.all(complete)));
	}

	private static Reading reading(BuyerSums sums, boolean disputed) {
		return new Reading((one) -> sums.isBuyer(one.id(), disputed), (one) -> sums.isInSphere(one.id(), disputed));
	}

	/**
	 * The recorded parts of the buyers' purchases and networks that came from companies
	 * of the state's country.
	 */
	public List<RecordedShare> shares(ExposureReport report, DataVersion version, Lens lens) {
		BuyerSums sums = report.buyers();
		Home home = report.home();
		if (sums == null || home == null) {
			return List.of();
		}
		String country = home.id();
		SupplyModel supply = this.supplies.of(version, lens);
		Map<String, Entity> suppliers = new TreeMap<>();
		Map<String, Entity> buyers = new TreeMap<>();
		List<SupplyLink> ties = supply.record()
			.links()
			.stream()
			.filter((tie) -> country.equals(tie.supplier().countryId()) && sums.isBuyer(tie.customer().id(), true))
			.toList();
		ties.forEach((tie) -> {
			suppliers.put(tie.supplier().id(), tie.supplier());
			buyers.put(tie.customer().id(), tie.customer());
		});
		CutTies cut = new CutTies(ties,
				new CutTies.Side(suppliers.keySet(), false, Set.of(country), true, null,
						"companies of " + NounPhrase.of(EntityKind.COUNTRY, home.name())),
				new CutTies.Side(buyers.keySet(), true, null, false, null, "its buyers"), null);
		return supply.shares().of(cut).stream().filter((one) -> !one.of().isOfSupplier()).toList();
	}

}
