package org.tieline.operation;

import java.util.Map;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import org.tieline.graphstore.GraphStore;

/** Up while the database answers. Readiness asks it, liveness does not. */
@Component("databaseHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

	private final GraphStore store;

	DatabaseHealth(GraphStore store) {
		super("the database does not answer");
		this.store = store;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		this.store.read("queries/operation/alive", Map.of());
		builder.up();
	}

}
