package org.tieline.api;

import java.util.Map;
import java.util.function.Function;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import org.tieline.claim.Claim;
import org.tieline.claim.CountryIds;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Measurement;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.record.RecordKey;

/**
 * Wires the fields of facts from the declarations of the kinds: participants, attributes
 * and measurements. Also wires the fields that link entities. Fields of a fact need no
 * further query.
 */
@Component
class FactWiring implements RuntimeWiringConfigurer {

	private final KindsOfFact kinds;

	FactWiring(KindsOfFact kinds) {
		this.kinds = kinds;
	}

	/** A field that needs its parent only. */
	private interface Field extends TrivialDataFetcher<Object> {

	}

	/** A measurement with a reference to its fact, for its claims. */
	record MeasurementView(Measurement measurement, FactView fact) {
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Node",
				(type) -> type.typeResolver((env) -> env.getSchema().getObjectType(typeOf(env.getObject()))));
		wiring.type("Fact",
				(type) -> type.typeResolver((env) -> env.getSchema().getObjectType(typeOf(env.getObject()))));
		wiring.type("Entity",
				(type) -> type.typeResolver((env) -> env.getSchema().getObjectType(typeOf(env.getObject()))));
		this.kinds.all().forEach((kind) -> wiring.type(kind.typeName(), (type) -> fact(kind, type)));
		wiring.type("Stake",
				(type) -> type.dataFetcher("undatedPercent",
						field((fact) -> OwnershipKinds.undatedPercent(fact)
							.map((one) -> new MeasurementView(one, fact))
							.orElse(null))));
		wiring.type("Claim", (type) -> type.dataFetcher("id", (Field) (env) -> claim(env).seenId()));
		wiring.type("Measurement", FactWiring::measurement);
		wiring.type("Market", (type) -> {
			related(type, "product", "geography");
			return type.dataFetcher("metric", details("metric"));
		});
		wiring.type("Product", (type) -> {
			related(type, "broader");
			type.dataFetcher("use", details("use"));
			type.dataFetcher("catchAll", (Field) (env) -> "yes".equals(entity(env).details().get("catch_all")));
			return type.dataFetcher("narrower", manyRelated("narrower"));
		});
		wiring.type("Measure", (type) -> {
			related(type, "authority", "under");
			return type.dataFetcher("acts", manyRelated("acts"));
		});
		for (EntityKind kind : EntityKind.values()) {
			wiring.type(kind.typeName(), (type) -> {
				related(type, "country");
				return type;
			});
		}
		wiring.type("Country",
				(type) -> type.dataFetcher("code", (Field) (env) -> CountryIds.codeOf(entity(env).id())));
	}

	private static String typeOf(@Nullable Object value) {
		return switch (value) {
			case FactView fact -> fact.fact().kind().typeName();
			case Entity entity -> entity.kind().typeName();
			case Source source -> "Source";
			case ClaimView claim -> "Claim";
			case null, default -> throw new IllegalStateException("no type for " + value);
		};
	}

	private static TypeRuntimeWiring.Builder fact(KindOfFact kind, TypeRuntimeWiring.Builder type) {
		type.dataFetcher("id", field(FactView::seenId));
		type.dataFetcher("kind", (Field) (env) -> kind.name());
		type.dataFetcher("status", field((fact) -> fact.status()));
		type.dataFetcher("origins", field((fact) -> fact.origins()));
		type.dataFetcher("claims", field((fact) -> fact.claimViews()));
		kind.participants()
			.forEach((participant) -> type.dataFetcher(participant.name(),
					field((fact) -> fact.fact().participant(participant.name()))));
		kind.attributes().forEach((attribute) -> type.dataFetcher(attribute.field(), field(attribute(attribute))));
		kind.aspects()
			.forEach((aspect) -> type.dataFetcher(aspect.field(),
					field((fact) -> fact.measurement(aspect.name(), aspect.stock())
						.map((one) -> new MeasurementView(one, fact))
						.orElse(null))));
		if (kind.measurement()) {
			type.dataFetcher(kind.numberField(), field(FactView::value));
			type.dataFetcher("values", field(
					(fact) -> fact.measurements(null).stream().map((one) -> new MeasurementView(one, fact)).toList()));
		}
		return type;
	}

	/** A field of a fact, under its own lens, else under that of the fact. */
	private static Field field(Function<FactView, @Nullable Object> get) {
		return (env) -> {
			FactView fact = java.util.Objects.requireNonNull(env.getSource());
			Lens own = LensArgument.own(env);
			return get.apply((own != null) ? fact.through(own) : fact);
		};
	}

	private static Function<FactView, @Nullable Object> attribute(Attribute attribute) {
		return (fact) -> {
			String word = attribute.perClaim() ? fact.newestDetail(attribute.name())
					: fact.fact().attributes().get(attribute.name());
			if (word == null) {
				return attribute.otherwise();
			}
			return attribute.isFlag() ? (Object) word.equals("yes") : word;
		};
	}

	private static TypeRuntimeWiring.Builder measurement(TypeRuntimeWiring.Builder type) {
		Map<String, Function<MeasurementView, @Nullable Object>> fields = Map.of("quantity",
				(view) -> view.measurement().quantity(), "period", (view) -> view.measurement().period(), "status",
				(view) -> view.measurement().status(), "origins", (view) -> view.measurement().origins(), "claims",
				(view) -> view.measurement()
					.claims()
					.stream()
					.map((Claim claim) -> new ClaimView(claim, view.fact()))
					.toList());
		fields.forEach((name, get) -> type.dataFetcher(name,
				(Field) (env) -> get.apply(java.util.Objects.requireNonNull(env.getSource()))));
		return type;
	}

	private static ClaimView claim(DataFetchingEnvironment environment) {
		return java.util.Objects.requireNonNull(environment.getSource());
	}

	private static Entity entity(DataFetchingEnvironment environment) {
		return java.util.Objects.requireNonNull(environment.getSource());
	}

	private static void related(TypeRuntimeWiring.Builder type, String... words) {
		for (String word : words) {
			type.dataFetcher(word, whole((entity) -> entity.relatedBy(word), word));
		}
	}

	private static DataFetcher<Object> manyRelated(String word) {
		return whole((entity) -> entity.allRelatedBy(word), word);
	}

	/**
	 * A field that needs all links of an entity. A participant of a fact does not have
	 * all of them, so that the entity is read again.
	 */
	private static DataFetcher<Object> whole(Function<Entity, @Nullable Object> get, String word) {
		return (env) -> {
			Entity entity = entity(env);
			if (entity.related().containsKey(word)) {
				return get.apply(entity);
			}
			return Arguments.loader(env)
				.load(new RecordKey.OfEntity(entity.id()))
				.thenApply((found) -> get.apply((Entity) found));
		};
	}

	private static Field details(String key) {
		return (env) -> entity(env).details().get(key);
	}

}
