package org.tieline.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Ternary;

/**
 * The least percentage that a version of an ownership rule covers: every figure that a
 * claim gives. A version has one threshold, so that several figures are a dispute. An
 * empty list means that it is not recorded.
 *
 * @param percents percent, ascending
 */
record Thresholds(List<BigDecimal> percents) {

	static Thresholds of(FactView version) {
		return new Thresholds(LawFacts.atAnyTime(version)
			.claims()
			.stream()
			.filter(Claim::asserts)
			.map((claim) -> claim.details().get("ownership_threshold"))
			.filter(Objects::nonNull)
			.map((percent) -> new BigDecimal(percent).stripTrailingZeros())
			.distinct()
			.sorted()
			.toList());
	}

	boolean isRecorded() {
		return !this.percents.isEmpty();
	}

	/**
	 * The holdings of listed owners in a company, and whether they reach the threshold.
	 * If several thresholds are given, the answer is definite only if it is the same for
	 * all.
	 * @return the holdings; null: no chain of stakes leads to the company
	 */
	@Nullable Affiliate apply(Holdings holdings, Collection<String> listed, Entity company) {
		List<BigDecimal> tried = isRecorded() ? this.percents : List.of(BigDecimal.valueOf(100));
		List<Affiliate> found = tried.stream()
			.flatMap((percent) -> Affiliate.of(holdings, listed, percent, company.id()).stream())
			.toList();
		if (found.isEmpty()) {
			return null;
		}
		Affiliate one = found.getFirst();
		boolean agreed = isRecorded() && found.stream().allMatch((other) -> other.caught() == one.caught());
		return agreed ? one
				: new Affiliate(one.entity(), Ternary.UNDETERMINED, one.aggregate(), one.unrecorded(), one.chains());
	}

	/** All thresholds that sources give. */
	String inWords() {
		return this.percents.isEmpty() ? "a percent that is not recorded"
				: this.percents.stream()
					.map((percent) -> percent.toPlainString() + "%")
					.collect(Collectors.joining(" or, as others say, "));
	}

}
