package org.tieline.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.value.Period;

/**
 * Checks of single claims: given in parts as the API takes them, or as parameters of an
 * address.
 */
@Component
public final class SingleClaims {

	private final CheckedRecord record;

	private final KindsOfFact kinds;

	SingleClaims(CheckedRecord record, KindsOfFact kinds) {
		this.record = record;
		this.kinds = kinds;
	}

	/** The parameters of the claim that was checked, in a fixed order. */
	public static Map<String, String> parameters(ClaimCheck check) {
		return ClaimParameters.of(check.claim());
	}

	/**
	 * Checks the claim of an address.
	 * @param parameters as {@link #parameters} gives them, or named as the parts of the
	 * input type {@code ClaimInput}; those of the second form always have a
	 * {@code subject} that is no part of their kind
	 * @throws Problem BAD_USER_INPUT if they are no claim, or name an unknown entity
	 */
	public ClaimCheck check(Map<String, String> parameters, Lens lens) {
		String name = parameters.get(ClaimParameters.KIND);
		if (name == null || !this.kinds.names().contains(name)) {
			throw Problem.badInput(ClaimParameters.KIND,
					((name != null) ? "there is no kind of fact '" + name + "'" : "is missing") + "; write one of "
							+ String.join(", ", this.kinds.names()));
		}
		KindOfFact kind = this.kinds.byName(name);
		if (InputParameters.areGiven(parameters, kind)) {
			return check(InputParameters.read(parameters), lens);
		}
		AskedClaim asked = ClaimParameters.read(parameters, kind);
		Map<String, String> named = new LinkedHashMap<>(asked.participants());
		put(named, ClaimParameters.SPEAKER, asked.speaker());
		return check(asked, named, "", lens);
	}

	/**
	 * Checks a claim in parts.
	 * @throws Problem BAD_USER_INPUT if a part is unknown or does not fit the kind
	 */
	ClaimCheck check(ClaimInput claim, Lens lens) {
		AskedClaim asked = AskedClaim.of(claim, this.kinds.byName(claim.kind()));
		Map<String, String> named = new LinkedHashMap<>();
		named.put("subject", claim.subject());
		put(named, "object", claim.object());
		put(named, "product", claim.product());
		put(named, "market", claim.market());
		put(named, "measure", claim.measure());
		put(named, "jurisdiction", claim.jurisdiction());
		put(named, "supplier", claim.supplier());
		put(named, "customer", claim.customer());
		put(named, "speaker", claim.speaker());
		return check(asked, named, "claim.", lens);
	}

	private ClaimCheck check(AskedClaim asked, Map<String, String> named, String input, Lens lens) {
		Map<String, Entity> entities = this.record.entities(Set.copyOf(named.values()), lens);
		named.forEach((argument, id) -> require(input + argument, id, entities));
		kinds(asked, input, entities);
		AskedClaim dated = (asked.period() == null && lens.asOf() != null)
				? asked.in(new Period(lens.asOf(), lens.asOf())) : asked;
		return ClaimChecker.check(dated, Objects.requireNonNull(this.record.facts(List.of(dated), lens).get(dated)),
				new AskedWords(dated, entities).text());
	}

	private static void put(Map<String, String> named, String argument, @Nullable String id) {
		if (id != null) {
			named.put(argument, id);
		}
	}

	private static void require(String argument, String id, Map<String, Entity> entities) {
		if (!entities.containsKey(id)) {
			throw Problem.unknown(argument, new Unknown(Sort.ENTITY, id, Set.of()));
		}
	}

	/** Refuses an entity that cannot take its part. */
	private static void kinds(AskedClaim asked, String input, Map<String, Entity> entities) {
		KindOfFact kind = asked.kind();
		for (Participant part : kind.participants()) {
			Entity entity = entities.get(asked.participants().getOrDefault(part.name(), ""));
			Set<EntityKind> allowed = part.kinds();
			if (entity != null && !allowed.isEmpty() && !allowed.contains(entity.kind())) {
				throw Problem.badInput(input + part.name(),
						"'" + entity.id() + "' is " + NounPhrase.withArticle(entity.kind().name()) + "; the "
								+ part.name() + " of " + NounPhrase.withArticle(kind.name()) + " is "
								+ NounPhrase.withArticle(allowed.stream().sorted().findFirst().orElseThrow().name()));
			}
		}
	}

}
