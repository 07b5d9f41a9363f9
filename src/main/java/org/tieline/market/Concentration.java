package org.tieline.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;

/**
 * The Herfindahl-Hirschman index, the sum of squared percent shares, as an interval while
 * shares are missing. Incomplete shares are never scaled up to 100. Bands: US Merger
 * Guidelines, 2023.
 * <p>
 * Shares of one house are parts of one whole; those of two houses are not added up. Where
 * one house names every firm, its set serves, and other figures for these firms widen it.
 * Else the interval holds by each house's figures, whichever is right.
 *
 * @param bounds of the index, in points from 0 to 10,000
 * @param firms firms with a known share; a parent and its subsidiary are one
 * @param band where the interval lies, rounding included
 * @param shares what it is computed from
 * @param houses whose figures they are, the one that names most firms first
 * @param joinedBy what makes several of the firms one
 */
record Concentration(IndexBounds bounds, int firms, Band band, List<FactView> shares, List<House> houses,
		List<FactView> joinedBy) {

	private static final BigDecimal MODERATE_FROM = new BigDecimal("1000");

	private static final BigDecimal HIGH_ABOVE = new BigDecimal("1800");

	/** What is taken for granted about the firms without a known share. */
	enum Assumption {

		NONE, NO_UNKNOWN_ABOVE_LARGEST_NAMED, NAMED_ARE_THE_TOP

	}

	/** Bands of the US Merger Guidelines. */
	enum Band {

		UNCONCENTRATED, MODERATE, HIGH, UNDETERMINED

	}

	/**
	 * Computes it from the shares of one market and period; null if none is known.
	 * @param facts the shares
	 * @param families which firms are one
	 * @param assumption what is taken for granted about the others
	 */
	static @Nullable Concentration of(List<FactView> facts, Families families, Assumption assumption) {
		List<FactView> known = facts.stream().filter(NamedShare::isKnown).toList();
		List<NamedShare> all = known.stream().map(NamedShare::of).filter(Objects::nonNull).toList();
		if (all.isEmpty()) {
			return null;
		}
		List<House> houses = House.of(known, families, assumption);
		boolean serves = houses.stream().anyMatch((house) -> house.namesAll(all));
		IndexBounds bounds = serves ? IndexBounds.of(all, families, assumption)
				: houses.stream().map(House::bounds).reduce(IndexBounds::hull).orElseThrow();
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
