package org.tieline.graphstore;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The condition that {@code tieline.neo4j.uri} is set and not empty. */
class ServerNamed implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty("tieline.neo4j.uri", "").isBlank();
	}

}
