package org.tieline.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * Who is recorded, at any time, to have made or sold which product. The capability to
 * make a product outlives the dates of a sale. Allegations, plans and trials do not
 * count.
 */
public final class Makers {

	private static final Set<String> NO_SALE = Set.of("PLANNED", "TRIAL");

	/**
	 * A maker or seller.
	 *
	 * @param fact the production or the supply
	 * @param company the company
	 * @param product the product
	 */
	public record Maker(FactView fact, Entity company, Entity product) {
	}

	private Makers() {
	}

	/** Makers by production, then sellers by supply, each by the id of the fact. */
	public static List<Maker> of(SupplyRecord supply) {
		List<Maker> makers = new ArrayList<>();
		supply.facts("PRODUCTION").forEach((fact) -> add(makers, fact, "company"));
		supply.facts("SUPPLY").forEach((fact) -> add(makers, fact, "supplier"));
		return makers;
	}

	private static void add(List<Maker> makers, FactView fact, String part) {
		@Nullable Entity product = fact.fact().participant("product");
		if (product != null && fact.isRecorded() && fact.claims().stream().anyMatch(Makers::shows)) {
			makers.add(new Maker(fact, Objects.requireNonNull(fact.fact().participant(part)), product));
		}
	}

	private static boolean shows(Claim claim) {
		return claim.affirms() && !NO_SALE.contains(claim.details().getOrDefault("supply_status", ""));
	}

}
