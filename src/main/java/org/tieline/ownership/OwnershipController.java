package org.tieline.ownership;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Look;

/** Who holds stakes in whom. */
@Controller
class OwnershipController {

	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> owners(Entity company, Look look) {
		return look.facts(company.id(), OwnershipKinds.STAKE, Role.OBJECT).thenApply(Look.Facts::holding);
	}

	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> holdings(Entity company, Look look) {
		return look.facts(company.id(), OwnershipKinds.STAKE, Role.SUBJECT).thenApply(Look.Facts::holding);
	}

}
