package org.tieline.influence;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.NounPhrase;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.problem.Problem;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;

/** GraphQL field {@code stateInfluence}. */
@Controller
class StateInfluenceController {

	/**
	 * The influence of a state on a company.
	 * @throws Problem BAD_USER_INPUT if an id is not on record, {@code state} is no
	 * government, or {@code company} cannot be owned or is the state itself
	 */
	@QueryMapping
	CompletableFuture<StateInfluence> stateInfluence(@Argument String company, @Argument String state,
			RecordAccess access) {
		if (company.equals(state)) {
			throw Problem.badInput("company", "company and state are both '" + state + "'; name a company");
		}
		CompletableFuture<@Nullable Entity> on = access.require("company", company);
		CompletableFuture<@Nullable Entity> by = access.require("state", state);
		CompletableFuture<Facts> stakes = access.facts(Via.KIND, "", Set.of(OwnershipKinds.STAKE));
		CompletableFuture<Facts> acts = access.factsAbout(company,
				Set.of(InfluenceKinds.INFLUENCE, InfluenceKinds.FUNDING));
		CompletableFuture<Facts> affiliations = access.facts(Via.KIND, "", Set.of(AffiliationRole.KIND));
		return CompletableFuture.allOf(on, by, stakes, acts, affiliations).thenApply((done) -> {
			Entity known = Objects.requireNonNull(on.join());
			Entity government = Objects.requireNonNull(by.join());
			if (government.kind() != EntityKind.GOVERNMENT) {
				throw Problem.badInput("state",
						"'" + state + "' is no government; name the government of the state, " + "such as gov-fr");
			}
			if (!OwnershipKinds.OWNED.contains(known.kind())) {
				throw Problem.badInput("company", "'" + company + "' is " + NounPhrase.withArticle(known.kind().name())
						+ ", of which nobody holds stakes; name a company");
			}
			return StateInfluence.of(known, government, stakes.join().all(), acts.join().all(),
					affiliations.join().all());
		});
	}

}
