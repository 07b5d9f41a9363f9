package org.tieline.influence;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.record.RecordAccess;

/** GraphQL fields of fundings: which total contains which amounts. */
@Controller
class FundingController {

	@SchemaMapping(typeName = "Funding")
	CompletableFuture<List<FactView>> partOf(FactView funding, RecordAccess access) {
		return siblings(funding, access).thenApply((all) -> FundingParts.wholes(funding, all));
	}

	@SchemaMapping(typeName = "Funding")
	CompletableFuture<List<FactView>> parts(FactView funding, RecordAccess access) {
		return siblings(funding, access).thenApply((all) -> FundingParts.parts(funding, all));
	}

	private static CompletableFuture<List<FactView>> siblings(FactView funding, RecordAccess access) {
		Entity recipient = Objects.requireNonNull(funding.fact().participant("recipient"));
		return access.through(funding.lens())
			.facts(recipient.id(), InfluenceKinds.FUNDING, Role.OBJECT)
			.thenApply((facts) -> facts.all());
	}

}
