package org.tieline.budget;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may use. {@code settings.md} describes each.
 *
 * @param tokens words, numbers and marks of a GraphQL document
 * @param depth fields inside each other, fragments unfolded; fields of introspection have
 * a limit of their own
 * @param aliases aliases written in a document
 * @param rootFields fields of an operation itself, fragments unfolded
 * @param directives directives written in a document
 * @param cost the cost of an operation, see {@link QueryCost}
 * @param time from the first line of a request to its answer
 * @param places costly requests that are computed at a time; 0: one fewer than there are
 * processors, and at least one
 * @param waiting costly requests that wait for a place; further ones are refused
 * @param computation the cost of computations (that of lists does not count) from which a
 * request is costly
 */
@ConfigurationProperties("tieline.limits")
public record RequestLimits(@DefaultValue("5000") int tokens, @DefaultValue("15") int depth,
		@DefaultValue("30") int aliases, @DefaultValue("20") int rootFields, @DefaultValue("50") int directives,
		@DefaultValue("5000") int cost, @DefaultValue("10s") Duration time, @DefaultValue("0") int places,
		@DefaultValue("16") int waiting, @DefaultValue("100") int computation) {

	/** How much more a question of a page may cost. */
	private static final int PAGE = 20;

	/**
	 * The limits of the questions that pages ask. Their documents are those of this
	 * server, and their numbers are bounded by the forms of the pages. A question with
	 * more rows and more draws than its example has is still one page.
	 */
	public RequestLimits ofPages() {
		return new RequestLimits(this.tokens, this.depth, this.aliases, this.rootFields, this.directives,
				PAGE * this.cost, this.time, this.places, this.waiting, this.computation);
	}

	/** The places, counted. */
	int placesCounted() {
		return (this.places > 0) ? this.places : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
	}

}
