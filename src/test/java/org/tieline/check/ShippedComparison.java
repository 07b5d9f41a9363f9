package org.tieline.check;

import java.util.List;
import java.util.Objects;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;

/** What claims are compared with in the shipped record, without a database. */
public final class ShippedComparison {

	private static final List<Fact> FACTS = ShippedFacts.linkedFacts();

	private ShippedComparison() {
	}

	/** What a claim is compared with. */
	public static Compared of(AskedClaim claim) {
		Belonging belonging = Belonging.of(claim.subject(),
				FACTS.stream().filter((fact) -> fact.kind().name().equals("AFFILIATION")).toList());
		String first = claim.kind().participants().getFirst().name();
		return new Compared(FACTS.stream()
			.filter((fact) -> fact.kind().equals(claim.kind()))
			.filter((fact) -> belonging.close().contains(Objects.requireNonNull(fact.participant(first)).id()))
			.map((fact) -> new FactView(fact, Lens.WIDE))
			.toList(), belonging.same());
	}

}
