package org.tieline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.entity.Names.SearchHit;
import org.tieline.evidence.Connection;
import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Look;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

/** Entities by id and by name, and what is recorded of any of them. */
@Controller
class EntityController {

	private final Names names;

	EntityController(Names names) {
		this.names = names;
	}

	@QueryMapping
	CompletableFuture<@Nullable Entity> entity(@Argument String id, Look look) {
		return look.entity(id);
	}

	@QueryMapping
	CompletableFuture<@Nullable Entity> company(@Argument String id, Look look) {
		return look.entity(id, EntityKind.COMPANY);
	}

	@QueryMapping
	CompletableFuture<@Nullable Entity> country(@Argument String id, Look look) {
		return look.entity(id, EntityKind.COUNTRY);
	}

	@QueryMapping
	Connection<Entity> companies(@Argument @Nullable String country, Connection.Page page) {
		String code = (country != null) ? country.toLowerCase(Locale.ROOT) : null;
		return Connection.of("companies", this.names.companies(code), Entity::id, page, Connection.LeftOut.NOTHING);
	}

	@QueryMapping
	List<SearchHit> search(@Argument String text, @Argument @Nullable List<EntityKind> kinds, @Argument int first) {
		if (first < 1 || first > 100) {
			throw Problem.badInput("first", first + " is out of range; ask for 1 to 100 at a time");
		}
		return this.names.search(text, (kinds != null) ? Set.copyOf(kinds) : Set.of(), first);
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<FactView>> facts(Entity entity, @Argument @Nullable List<String> kinds,
			Connection.Page page, Look look) {
		return look.factsAbout(entity.id(), kinds)
			.thenApply((facts) -> facts.page("facts:" + entity.id(), facts.recorded(), page));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Coverage> coverage(Entity entity, Look look) {
		return look.factsAbout(entity.id(), null).thenApply((facts) -> Coverage.of(facts.recorded()));
	}

	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> metrics(Entity company, @Argument @Nullable String metric, Look look) {
		return look.facts(company.id(), EntityKinds.METRIC, Role.SUBJECT)
			.thenApply((facts) -> facts
				.where((fact) -> metric == null || metric.equals(fact.fact().attributes().get("metric")))
				.holding());
	}

	/** How much is recorded. */
	record Coverage(int facts, List<KindCount> byKind, @Nullable PartialDate newest) {

		record KindCount(String kind, int count) {
		}

		static Coverage of(List<FactView> facts) {
			Map<String, Integer> counts = new TreeMap<>();
			facts.forEach((fact) -> counts.merge(fact.fact().kind().name(), 1, Integer::sum));
			PartialDate newest = facts.stream()
				.map(FactView::newest)
				.filter(java.util.Objects::nonNull)
				.max(java.util.Comparator.comparing(PartialDate::lastDay))
				.orElse(null);
			return new Coverage(facts.size(),
					counts.entrySet().stream().map((count) -> new KindCount(count.getKey(), count.getValue())).toList(),
					newest);
		}

	}

}
