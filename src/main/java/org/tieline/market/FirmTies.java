package org.tieline.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Measurement;
import org.tieline.market.Families.FirmTie;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;
import org.tieline.time.Spell;
import org.tieline.value.Quantity;

/**
 * Finds the companies that are one firm at a date: recorded subsidiaries, and companies
 * of which another company holds more than half. A state is not a firm: two companies of
 * one government are two firms.
 */
final class FirmTies {

	private static final BigDecimal HALF = new BigDecimal("50");

	private static final int LEVELS = 6;

	private FirmTies() {
	}

	/**
	 * The families of some companies.
	 * @param firms ids of the companies
	 * @param lens the lens, with its date
	 * @param snapshot the record
	 */
	static Families of(Set<String> firms, Lens lens, RecordSnapshot snapshot) {
		if (firms.size() < 2) {
			return Families.NONE;
		}
		List<FirmTie> ties = new ArrayList<>();
		Set<String> seen = new HashSet<>(firms);
		Set<String> at = firms;
		for (int level = 0; level < LEVELS && !at.isEmpty(); level++) {
			Set<String> next = new LinkedHashSet<>();
			for (FirmTie tie : above(at, lens, snapshot)) {
				ties.add(tie);
				if (seen.add(tie.parent())) {
					next.add(tie.parent());
				}
			}
			at = next;
		}
		return new Families(ties);
	}

	private static List<FirmTie> above(Set<String> firms, Lens lens, RecordSnapshot snapshot) {
		Set<RecordKey> keys = new LinkedHashSet<>();
		firms.forEach((firm) -> {
			keys.add(new OfFacts(Via.PARTICIPANT, firm, Set.of(AffiliationRole.KIND), Set.of(Role.SUBJECT)));
			keys.add(new OfFacts(Via.PARTICIPANT, firm, Set.of(KindsOfFact.STAKE), Set.of(Role.OBJECT)));
		});
		Map<RecordKey, Object> found = snapshot.read(keys);
		List<FirmTie> ties = new ArrayList<>();
		for (RecordKey key : keys) {
			for (Object fact : (List<?>) Objects.requireNonNullElse(found.get(key), List.of())) {
				tie(new FactView((Fact) fact, lens)).ifPresent(ties::add);
			}
		}
		return ties;
	}

	/**
	 * The tie that a fact shows; empty: the fact does not join two companies.
	 */
	static Optional<FirmTie> tie(FactView fact) {
		boolean stake = fact.fact().kind().name().equals(KindsOfFact.STAKE);
		Entity firm = fact.fact().participant(stake ? "company" : "member");
		Entity parent = fact.fact().participant(stake ? "holder" : "of");
		if (firm == null || parent == null || firm.kind() != EntityKind.COMPANY || parent.kind() != EntityKind.COMPANY
				|| fact.holds() == Spell.Holds.NO) {
			return Optional.empty();
		}
		boolean shown = fact.holds() == Spell.Holds.YES && fact.status().isEstablished();
		if (!stake) {
			return AffiliationRole.SUBSIDIARY_OF.isOf(fact)
					? Optional.of(new FirmTie(firm.id(), parent.id(), shown, fact)) : Optional.empty();
		}
		return fact.measurement("percent", true)
			.filter((percent) -> mayExceedHalf(percent.quantity()))
			.map((percent) -> new FirmTie(firm.id(), parent.id(), shown && isMajority(percent), fact));
	}

	private static boolean isMajority(Measurement percent) {
		return exceedsHalf(percent.quantity()) && percent.status().isEstablished();
	}

	private static boolean exceedsHalf(Quantity percent) {
		return percent.low() != null && percent.low().compareTo(HALF) > 0;
	}

	private static boolean mayExceedHalf(Quantity percent) {
		return (percent.high() != null) ? percent.high().compareTo(HALF) > 0 : exceedsHalf(percent);
	}

}
