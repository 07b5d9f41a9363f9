package org.tieline.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.CountryIds;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.entity.NameSearch.SearchHit;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.Connection;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.value.PartialDate;

/** GraphQL fields of entities: by id, by name, and the facts about them. */
@Controller
class EntityController {

	private static final int MOST_HITS = 10;

	private final Nearest nearest;

	EntityController(Nearest nearest) {
		this.nearest = nearest;
	}

	/**
	 * The entity with an id.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no entity has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Entity> entity(@Argument String id, RecordAccess access) {
		return access.require("id", id);
	}

	/**
	 * The company with an id.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no company has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Entity> company(@Argument String id, RecordAccess access) {
		return access.require("id", id, EntityKind.COMPANY);
	}

	/**
	 * The country with an id.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no country has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Entity> country(@Argument String id, RecordAccess access) {
		return access.require("id", id, EntityKind.COUNTRY);
	}

	/**
	 * Companies by name, of one country or of all.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no country has the id, or the
	 * cursor belongs to another list
	 */
	@QueryMapping
	CompletableFuture<Connection<Entity>> companies(@Argument @Nullable String country, Connection.Page page,
			RecordAccess access) {
		String id = (country != null) ? CountryIds.of(country) : null;
		return access.companies(id)
			.thenCombine(access.require("country", id, EntityKind.COUNTRY),
					(companies, known) -> Connection.of("companies", companies.stream().sorted(BY_NAME).toList(),
							Entity::id, page, Connection.Omitted.NOTHING));
	}

	private static final Comparator<Entity> BY_NAME = Comparator
		.comparing((Entity entity) -> entity.name().toLowerCase(Locale.ROOT))
		.thenComparing(Entity::id);

	/**
	 * Entities by name, the best match first.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the text is blank or too
	 * long, or {@code first} is out of range
	 */
	@QueryMapping
	CompletableFuture<List<SearchHit>> search(@Argument String text, @Argument @Nullable List<EntityKind> kinds,
			@Argument @Nullable Integer first, RecordAccess access) {
		int most = new Connection.Page((first != null) ? first : MOST_HITS, null).first();
		OfNames candidates = NameSearch.candidates(text, kinds);
		if (candidates == null) {
			return CompletableFuture.completedFuture(List.of());
		}
		return access.named(candidates).thenApply((found) -> NameSearch.best(found, text, most));
	}

	/**
	 * Facts about an entity.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the filter contradicts itself
	 * or names what is not on record, or the cursor belongs to another list
	 */
	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<FactView>> facts(Entity entity, @Argument @Nullable List<String> kinds,
			FactFilter filter, Connection.Page page, RecordAccess access) {
		return access.factsAbout(entity.id(), access.kinds(filter, kinds))
			.thenCombine(filter.check(entity.id(), access),
					(facts, known) -> filter.page("facts:" + entity.id(), facts, Facts::recorded, page));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Coverage> coverage(Entity entity, RecordAccess access) {
		return access.factsAbout(entity.id(), null).thenApply((facts) -> Coverage.of(facts.recorded()));
	}

	/**
	 * Metrics of a company, newest publication first.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no company has such a metric,
	 * or the filter names what is not on record
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> metrics(Entity company, @Argument @Nullable String metric, FactFilter filter,
			RecordAccess access) {
		return access.facts(company.id(), EntityKinds.METRIC, Role.SUBJECT)
			.thenCombine(filter.check(company.id(), access), (all, known) -> {
				Facts facts = all
					.where((fact) -> metric == null || metric.equals(fact.fact().attributes().get("metric")));
				if (metric != null && facts.all().isEmpty()) {
					this.nearest.require("metric", Sort.METRIC, metric);
				}
				return filter.list(facts, Facts::holding, FactOrder.NEWEST_PUBLISHED);
			});
	}

	/**
	 * How much is recorded about an entity under a lens.
	 *
	 * @param facts number of facts that it takes part in
	 * @param byKind number of facts by the name of their kind, without zeros
	 * @param newest newest date of a claim; null: no claim has a date
	 */
	record Coverage(int facts, List<KindCount> byKind, @Nullable PartialDate newest) {

		record KindCount(String kind, int count) {
		}

		static Coverage of(List<FactView> facts) {
			Map<String, Integer> counts = new TreeMap<>();
			facts.forEach((fact) -> counts.merge(fact.fact().kind().name(), 1, Integer::sum));
			PartialDate newest = facts.stream()
				.map(FactView::newestPublication)
				.filter(Objects::nonNull)
				.max(Comparator.comparing(PartialDate::lastDay))
				.orElse(null);
			return new Coverage(facts.size(),
					counts.entrySet().stream().map((count) -> new KindCount(count.getKey(), count.getValue())).toList(),
					newest);
		}

	}

}
