package org.tieline.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;

/** What claims are compared with in the shipped record, without a database. */
public final class ShippedComparison {

	private static final List<Fact> FACTS = ShippedFacts.linkedFacts();

	private static final Map<String, Entity> ENTITIES = ShippedFacts.entities()
		.stream()
		.collect(Collectors.toMap(Entity::id, Function.identity()));

	private ShippedComparison() {
	}

	/** What a claim is compared with. */
	public static Compared of(AskedClaim claim) {
		Belonging alone = Belonging.of(claim.subject(), of("AFFILIATION"));
		List<Fact> facts = of(claim.kind().name());
		Entity subject = ENTITIES.get(claim.subject());
		Belonging belonging = (subject != null && Belonging.isState(subject))
				? alone.withBodies(subject, claim.kind(), facts) : alone;
		return new Compared(
				belonging.close(claim.kind(), facts).stream().map((fact) -> new FactView(fact, Lens.WIDE)).toList(),
				belonging.same());
	}

	private static List<Fact> of(String kind) {
		return FACTS.stream().filter((fact) -> fact.kind().name().equals(kind)).toList();
	}

}
