package org.tieline.graphstore;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code tieline.neo4j.uri} names a server. A blank one counts as none. */
class ServerNamed implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty("tieline.neo4j.uri", "").isBlank();
	}

}
