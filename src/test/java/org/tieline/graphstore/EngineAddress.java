package org.tieline.graphstore;

import org.springframework.context.ApplicationContext;

/** How another process reaches the embedded engine of a test. */
public record EngineAddress(String uri, String password) {

	/** Of the engine in this context. */
	public static EngineAddress of(ApplicationContext context) {
		EmbeddedNeo4j engine = context.getBean(EmbeddedNeo4j.class);
		return new EngineAddress(engine.uri(), engine.password());
	}

}
