package org.tieline.influence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.RecordCheck;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * Refuses a part that names no total of the same recipient and currency, a total that is
 * itself given as a part, and parts that add up to more than their total, with the
 * rounding of both.
 */
@Component
final class FundingPartsCheck implements RecordCheck {

	private record Amount(@Nullable Entity recipient, Claim claim) {

		String total() {
			return Objects.requireNonNull(this.claim.details().get(FundingParts.COLUMN));
		}

	}

	@Override
	public Set<String> naming(KindOfFact kind) {
		return kind.name().equals(InfluenceKinds.FUNDING) ? Set.of(FundingParts.COLUMN) : Set.of();
	}

	@Override
	public void checkFacts(List<Fact> facts, Report report) {
		Map<String, Amount> all = new HashMap<>();
		Map<String, List<Amount>> parts = new TreeMap<>();
		for (Fact fact : facts) {
			if (fact.kind().name().equals(InfluenceKinds.FUNDING)) {
				fact.claims().forEach((claim) -> add(new Amount(fact.participant("recipient"), claim), all, parts));
			}
		}
		parts.forEach((total, amounts) -> {
			// In the order of the lines, whatever the order of the facts.
			amounts.sort(Comparator.comparingLong((one) -> report.line(one.claim())));
			Amount whole = all.get(total);
			if (whole == null) {
				amounts.forEach((one) -> report.fault(one.claim(), FundingParts.COLUMN + ": no funding has the claim '"
						+ total + "'; write the id of the claim that gives the total"));
			}
			else {
				check(whole, amounts, report);
			}
		});
	}

	private static void add(Amount amount, Map<String, Amount> all, Map<String, List<Amount>> parts) {
		all.put(amount.claim().id(), amount);
		if (amount.claim().details().get(FundingParts.COLUMN) != null) {
			parts.computeIfAbsent(amount.total(), (key) -> new ArrayList<>()).add(amount);
		}
	}

	private static void check(Amount whole, List<Amount> parts, Report report) {
		Quantity total = whole.claim().value();
		BigDecimal sum = BigDecimal.ZERO;
		for (Amount part : parts) {
			Quantity amount = part.claim().value();
			if (total == null || amount == null || !amount.unit().equals(total.unit())
					|| !Objects.equals(part.recipient(), whole.recipient())) {
				report.fault(part.claim(), FundingParts.COLUMN + ": '" + part.total()
						+ "' is no total of the same recipient and currency; both need an amount");
				return;
			}
			sum = sum.add(Objects.requireNonNullElse(StatedNumber.range(amount, part.claim().asStated()).low(),
					BigDecimal.ZERO));
		}
		if (whole.claim().details().get(FundingParts.COLUMN) != null) {
			report.fault(whole.claim(), FundingParts.COLUMN + ": a total that has parts is no part itself; name '"
					+ whole.total() + "' in its parts");
			return;
		}
		if (total == null) {
			return;
		}
		BigDecimal most = StatedNumber.range(total, whole.claim().asStated()).high();
		if (most != null && sum.compareTo(most) > 0) {
			report.fault(parts.getLast().claim(),
					FundingParts.COLUMN + ": the parts of '" + whole.claim().id() + "' add up to at least "
							+ sum.toPlainString() + ", more than the total of " + total.text()
							+ "; correct a value, or the total that it is part of");
		}
	}

}
