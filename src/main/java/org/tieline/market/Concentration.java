package org.tieline.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;

/**
 * The Herfindahl-Hirschman index: the sum of squared percent shares, from 0 to 10,000
 * points. It is an interval while shares are missing. Incomplete shares are never scaled
 * up to 100. Bands: US Merger Guidelines, 2023.
 * <p>
 * Shares from one house are parts of one whole. Shares from two houses are not added up.
 * If one house names every company, its figures are used, and figures of other houses for
 * these companies widen the bounds if they do not agree within their rounding. Otherwise
 * the bounds hold for the figures of each house.
 *
 * @param bounds bounds of the index, in points from 0 to 10,000
 * @param firms number of firms with a known share; a parent and its subsidiary are one
 * @param band the band of all values within the bounds, rounding included
 * @param shares the facts that the index is computed from
 * @param houses the houses that give the figures; the one that names most firms first
 * @param joinedBy the facts that make several companies one firm
 */
record Concentration(IndexBounds bounds, int firms, Band band, List<FactView> shares, List<House> houses,
		List<FactView> joinedBy) {

	private static final BigDecimal MODERATE_FROM = new BigDecimal("1000");

	private static final BigDecimal HIGH_ABOVE = new BigDecimal("1800");

	/** The assumption about firms without a known share. */
	enum Assumption {

		NONE, NO_UNKNOWN_ABOVE_LARGEST_NAMED, NAMED_ARE_THE_TOP

	}

	/** Bands of the US Merger Guidelines. */
	enum Band {

		UNCONCENTRATED, MODERATE, HIGH, UNDETERMINED

	}

	/**
	 * Computes the index from the shares of one market and period.
	 * @param facts the shares
	 * @param families the companies that are one firm
	 * @param assumption the assumption about firms without a known share
	 * @return the index; null: no share is known
	 */
	static @Nullable Concentration of(List<FactView> facts, Families families, Assumption assumption) {
		List<FactView> known = facts.stream().filter(NamedShare::isKnown).toList();
		List<NamedShare> all = known.stream().map(NamedShare::of).filter(Objects::nonNull).toList();
		if (all.isEmpty()) {
			return null;
		}
		List<House> houses = House.of(known, families, assumption);
		IndexBounds bounds = houses.stream()
			.filter((house) -> house.namesAll(all))
			.map((house) -> house.among(known, families, assumption))
			.reduce(IndexBounds::hull)
			.orElseGet(() -> houses.stream().map(House::bounds).reduce(IndexBounds::hull).orElseThrow());
		return new Concentration(bounds, families.families(all).size(), band(bounds), known, houses,
				families.facts(all));
	}

	public BigDecimal low() {
		return this.bounds.low();
	}

	public BigDecimal high() {
		return this.bounds.high();
	}

	public BigDecimal lowWithRounding() {
		return this.bounds.lowWithRounding();
	}

	public BigDecimal highWithRounding() {
		return this.bounds.highWithRounding();
	}

	public BigDecimal covered() {
		return this.bounds.covered();
	}

	public boolean exceedsWhole() {
		return this.bounds.exceedsWhole();
	}

	private static Band band(IndexBounds bounds) {
		Band band = band(bounds.lowWithRounding());
		return (band == band(bounds.highWithRounding())) ? band : Band.UNDETERMINED;
	}

	private static Band band(BigDecimal index) {
		if (index.compareTo(MODERATE_FROM) < 0) {
			return Band.UNCONCENTRATED;
		}
		return (index.compareTo(HIGH_ABOVE) <= 0) ? Band.MODERATE : Band.HIGH;
	}

}
