package org.tieline.budget;

import java.util.Objects;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

import org.tieline.stop.Stop;

/** What one GraphQL request costs, and the place that it has. Used by one thread. */
final class RequestBudget {

	private long cost = -1;

	private CostlyPlaces.@Nullable Place place;

	/** That of a request; one that came on another way has a new one. */
	static RequestBudget of(GraphQLContext context) {
		return Objects.requireNonNull(context.computeIfAbsent(RequestBudget.class, (key) -> new RequestBudget()));
	}

	void costs(long total) {
		this.cost = total;
	}

	/** The cost; below 0: the document was refused before it was counted. */
	long cost() {
		return this.cost;
	}

	/** The engine leaves off between fields if the request is stopped. */
	void during(ExecutionInput input) {
		Stop.current().onRequest(input::cancel);
	}

	void holds(CostlyPlaces.Place taken) {
		this.place = taken;
	}

	/** Gives the place back. */
	void end() {
		if (this.place != null) {
			this.place.close();
			this.place = null;
		}
	}

}
