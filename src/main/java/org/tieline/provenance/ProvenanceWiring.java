package org.tieline.provenance;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import org.tieline.check.ClaimCheck;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;

/** The fields {@code provenance} of claims, facts and checks. */
@Component
class ProvenanceWiring implements RuntimeWiringConfigurer {

	private static final String FIELD = "provenance";

	private final KindsOfFact kinds;

	ProvenanceWiring(KindsOfFact kinds) {
		this.kinds = kinds;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Claim", (type) -> type.dataFetcher(FIELD, (env) -> {
			ClaimView claim = env.getSource();
			return (claim != null) ? Provenance.of(claim) : null;
		}));
		wiring.type("ClaimCheck", (type) -> type.dataFetcher(FIELD, (env) -> {
			ClaimCheck check = env.getSource();
			return (check != null) ? Appearance.of(check) : null;
		}));
		this.kinds.all().forEach((kind) -> wiring.type(kind.typeName(), ProvenanceWiring::ofFact));
	}

	private static TypeRuntimeWiring.Builder ofFact(TypeRuntimeWiring.Builder type) {
		return type.dataFetcher(FIELD, (env) -> {
			FactView fact = env.getSource();
			return (fact != null) ? Appearance.of(fact) : null;
		});
	}

}
