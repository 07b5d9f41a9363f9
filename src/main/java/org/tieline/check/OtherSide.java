package org.tieline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber.Agreement;
import org.tieline.check.CheckedRecord.PartOf;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.value.Period;

/**
 * What is recorded of the other side of a tie that no fact covers: through whom the
 * holder holds the company, else who else holds it, supplies the customer, or has the
 * rank in the market. The verdict stays NOT_COVERED: that others are recorded does not
 * exclude the one that is asked about.
 */
final class OtherSide {

	/** How many facts are told. */
	private static final int TOLD = 3;

	private static final String RANK = "MARKET_RANK";

	private static final Map<String, String> SIDES = Map.of(KindsOfFact.STAKE, "holders of ", "SUPPLY",
			"suppliers of ");

	private OtherSide() {
	}

	/**
	 * The part of the other side in a check that covers nothing; null: the check decides
	 * something, or its kind is no such tie.
	 */
	static @Nullable PartOf missing(ClaimCheck check) {
		AskedClaim asked = check.claim();
		if (check.verdict() != Verdict.NOT_COVERED || !check.differences().isEmpty() || !asked.stance().affirms()
				|| !(SIDES.containsKey(asked.kind().name()) || isRank(asked))) {
			return null;
		}
		return asked.kind()
			.participants()
			.stream()
			.filter((one) -> one.role() == Role.OBJECT || one.role() == Role.CUSTOMER
					|| (isRank(asked) && one.role() == Role.MARKET))
			.filter((one) -> asked.participants().containsKey(one.name()))
			.map((one) -> new PartOf(Objects.requireNonNull(asked.participants().get(one.name())), asked.kind().name(),
					one.role()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The check with what is recorded of the other side, the nearest in time first.
	 * @param entity who is on the other side
	 * @param others the facts of the kind in which the entity takes that part
	 * @param chain the recorded stakes through others; empty: there are none
	 */
	static ClaimCheck add(ClaimCheck check, Entity entity, List<FactView> others, List<FactView> chain) {
		AskedClaim asked = check.claim();
		if (!chain.isEmpty()) {
			return check.saying(check.reason() + " Recorded stakes lead to it through others, each of its own time: "
					+ words(chain.stream()));
		}
		if (isRank(asked)) {
			return withRank(check, others);
		}
		String told = words(others.stream()
			.filter(FactView::isRecorded)
			.filter((fact) -> isOfProduct(fact, asked.participants().get("product")))
			.sorted(Comparator.comparing((FactView fact) -> Matches.distance(asked, fact))
				.thenComparing(Matches::newest, Comparator.reverseOrder())
				.thenComparing((fact) -> fact.fact().id()))
			.limit(TOLD));
		return told.isEmpty() ? check : check
			.saying(check.reason() + " Recorded " + SIDES.get(asked.kind().name()) + entity.name() + ": " + told);
	}

	private static boolean isRank(AskedClaim asked) {
		return asked.kind().name().equals(RANK);
	}

	/** The check with who else is recorded with the rank in the market at the time. */
	private static ClaimCheck withRank(ClaimCheck check, List<FactView> others) {
		AskedClaim asked = check.claim();
		AskedNumber rank = asked.number();
		Period time = asked.period();
		String told = (rank == null || time == null) ? ""
				: words(others.stream()
					.filter(FactView::isRecorded)
					.filter((fact) -> !asked.subject().equals(subject(fact)) && isOfTime(fact, time))
					.filter((fact) -> fact.claims()
						.stream()
						.anyMatch((claim) -> claim.affirms() && claim.value() != null
								&& rank.with(claim) == Agreement.SUPPORTS))
					.sorted(Comparator.comparing((FactView fact) -> Matches.distance(asked, fact))
						.thenComparing((fact) -> fact.fact().id()))
					.limit(TOLD));
		return told.isEmpty() ? check : check.saying(check.reason() + " Recorded with that rank there: " + told);
	}

	private static @Nullable String subject(FactView fact) {
		Entity one = fact.fact().participant(fact.fact().kind().participants().getFirst().name());
		return (one != null) ? one.id() : null;
	}

	/** Whether the times of a fact and of what is asked have a day in common. */
	private static boolean isOfTime(FactView fact, Period asked) {
		Period period = fact.period();
		return period != null && !period.firstDay().isAfter(asked.lastDay())
				&& !asked.firstDay().isAfter(period.lastDay());
	}

	private static String words(Stream<FactView> facts) {
		return facts.map(FactView::summary).collect(Collectors.joining(" "));
	}

	private static boolean isOfProduct(FactView fact, @Nullable String product) {
		Entity recorded = fact.fact().participant("product");
		return product == null || (recorded != null && recorded.isWithin(product));
	}

}
