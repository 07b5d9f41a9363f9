package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.problem.Problem;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;

/**
 * GraphQL fields of ownership: stakes, owners, and the affiliates of an ownership rule.
 */
@Controller
class OwnershipController {

	private static final int MOST_LISTED = 100;

	/**
	 * Stakes in a company.
	 * @throws Problem BAD_USER_INPUT if the filter names what is not on record
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> owners(Entity company, FactFilter filter, RecordAccess access) {
		return stakes(company, Role.OBJECT, filter, access);
	}

	/**
	 * Stakes of a company in others.
	 * @throws Problem BAD_USER_INPUT if the filter names what is not on record
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> holdings(Entity company, FactFilter filter, RecordAccess access) {
		return stakes(company, Role.SUBJECT, filter, access);
	}

	private static CompletableFuture<List<FactView>> stakes(Entity company, Role role, FactFilter filter,
			RecordAccess access) {
		return access.facts(company.id(), OwnershipKinds.STAKE, role)
			.thenCombine(filter.check(company.id(), access),
					(stakes, known) -> filter.list(stakes, OwnershipController::held, FactOrder.NEWEST_PUBLISHED));
	}

	/** A holder of exactly zero percent holds no stake. */
	private static List<FactView> held(Facts stakes) {
		return stakes.where((stake) -> !OwnershipKinds.isNothing(stake)).holding();
	}

	/**
	 * The ultimate owners of a company, with their parts.
	 * @throws Problem BAD_USER_INPUT if the entity is not on record or cannot be owned,
	 * or the interest is neither EQUITY nor VOTING
	 */
	@QueryMapping
	CompletableFuture<OwnershipReport> ownership(@Argument String of, @Argument String interest, RecordAccess access) {
		if (!interest.equals(Interest.EQUITY.name()) && !interest.equals(Interest.VOTING.name())) {
			throw Problem.badInput("interest",
					"only EQUITY and VOTING are parts of a whole that chains can be followed "
							+ "through; for other stakes see owners of the company");
		}
		return holdings(interest, access).thenCombine(access.require("of", of), (holdings, known) -> {
			requireKind("of", known, OwnershipKinds.OWNED, "be owned by holders of stakes");
			return OwnershipReport.of(holdings, of);
		});
	}

	private static CompletableFuture<Holdings> holdings(String interest, RecordAccess access) {
		return access.facts(Via.KIND, "", Set.of(OwnershipKinds.STAKE))
			.thenCombine(access.facts(Via.KIND, "", Set.of(AffiliationRole.KIND)),
					(stakes, affiliations) -> Holdings.of(stakes.all(), affiliations.all(), interest));
	}

	/**
	 * Companies of which the listed owners hold the part of an ownership rule.
	 * @throws Problem BAD_USER_INPUT if an owner is not on record or cannot own, none or
	 * too many are named, or the threshold is not above 0 and up to 100
	 */
	@QueryMapping
	CompletableFuture<List<Affiliate>> affiliates(@Argument List<String> of, @Argument BigDecimal threshold,
			RecordAccess access) {
		if (threshold.signum() <= 0 || threshold.compareTo(Share.WHOLE) > 0) {
			throw Problem.badInput("threshold", threshold + " is out of range; write a percent above 0, up to 100");
		}
		if (of.isEmpty() || of.size() > MOST_LISTED) {
			throw Problem.badInput("of", "name 1 to " + MOST_LISTED + " listed owners");
		}
		List<CompletableFuture<@Nullable Entity>> known = of.stream().map((id) -> access.require("of", id)).toList();
		return CompletableFuture.allOf(known.toArray(CompletableFuture<?>[]::new))
			.thenCombine(holdings(Interest.EQUITY.name(), access), (done, holdings) -> {
				known.forEach((owner) -> requireKind("of", owner.join(), OwnershipKinds.OWNERS, "own"));
				return Affiliate.of(holdings, of, threshold);
			});
	}

	private static void requireKind(String argument, @Nullable Entity entity, Set<EntityKind> kinds, String what) {
		if (entity != null && !kinds.contains(entity.kind())) {
			throw Problem.badInput(argument, "'" + entity.id() + "' is of the kind " + entity.kind() + ", which cannot "
					+ what + "; name one of " + kinds.stream().sorted().map(EntityKind::name).toList());
		}
	}

}
