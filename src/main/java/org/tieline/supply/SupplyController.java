package org.tieline.supply;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.record.Connection;
import org.tieline.record.FactFilter;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;

/**
 * GraphQL fields of supply: suppliers, customers, production and requirements.
 */
@Controller
class SupplyController {

	/**
	 * Supply to a company.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no product has the id, the
	 * filter names what is not on record, or the cursor belongs to another list
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<Connection<FactView>> suppliers(Entity company, @Argument @Nullable String product,
			FactFilter filter, Connection.Page page, RecordAccess access) {
		return supplies(company, Role.OBJECT, product, filter, page, access);
	}

	/**
	 * Supply by a company.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no product has the id, the
	 * filter names what is not on record, or the cursor belongs to another list
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<Connection<FactView>> customers(Entity company, @Argument @Nullable String product,
			FactFilter filter, Connection.Page page, RecordAccess access) {
		return supplies(company, Role.SUBJECT, product, filter, page, access);
	}

	private static CompletableFuture<Connection<FactView>> supplies(Entity company, Role role, @Nullable String product,
			FactFilter filter, Connection.Page page, RecordAccess access) {
		return access.facts(company.id(), SupplyKinds.SUPPLY, role)
			.thenCombine(access.require("product", product, EntityKind.PRODUCT),
					(facts, known) -> facts.with("product", product))
			.thenCombine(filter.check(company.id(), access),
					(facts, known) -> filter.page(role + ":" + company.id(), facts, Facts::holding, page));
	}

	@SchemaMapping(typeName = "Product")
	CompletableFuture<List<FactView>> inputs(Entity product, RecordAccess access) {
		return access.facts(product.id(), SupplyKinds.REQUIREMENT, Role.SUBJECT).thenApply(Facts::holding);
	}

	@SchemaMapping(typeName = "Product")
	CompletableFuture<List<FactView>> producers(Entity product, RecordAccess access) {
		return access.facts(product.id(), SupplyKinds.PRODUCTION, Role.PRODUCT).thenApply(Facts::holding);
	}

}
