package org.tieline.path;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathOutcome;
import org.tieline.network.Hops;
import org.tieline.network.Network;
import org.tieline.network.Nodes;
import org.tieline.network.PossibleFacts;
import org.tieline.record.LeftOutFact;
import org.tieline.record.RecordAccess;
import org.tieline.value.Interval;

/** What is answered; the accessors are the fields of the API. */
public final class PathAnswers {

	private PathAnswers() {
	}

	/** An answer that leaves out what only possibly held. */
	public interface WithOmittedTies {

		OmittedTies omitted();

		/**
		 * The facts that only possibly held.
		 * @param first how many, 1 to 100
		 */
		default CompletableFuture<List<LeftOutFact>> possibleFacts(int first, RecordAccess access) {
			List<String> ids = omitted().facts().first(PathRule.limitedCount(first));
			return access.facts(ids).thenApply((facts) -> facts.stream().map(LeftOutFact::new).toList());
		}

	}

	/**
	 * What a lens left out of the kinds of tie that are walked.
	 *
	 * @param possibleTies facts that only possibly held
	 * @param undatedClaims the number of claims without a date of publication that the
	 * lens leaves out
	 * @param facts the facts that only possibly held
	 */
	public record OmittedTies(int possibleTies, int undatedClaims, PossibleFacts facts) {

		public static OmittedTies of(Hops hops, int kinds, IntPredicate isEnd) {
			return of(hops, kinds, Nodes.NONE, isEnd);
		}

		/** The same, of supply only that of a product or of its sorts. */
		public static OmittedTies of(Hops hops, int kinds, int product, IntPredicate isEnd) {
			Network network = hops.network;
			return new OmittedTies(hops.ties.possible(kinds),
					network.undated.count(kinds,
							(one) -> product == Nodes.NONE || network.nodes.isWithin(one, product)),
					new PossibleFacts(hops, kinds, isEnd));
		}

	}

	/**
	 * The best paths; whether there are more.
	 *
	 * @param possiblePaths those with ties that only possibly held, if there are no
	 * others
	 * @param turnsAllowed whether paths could turn at what their ends share
	 * @param notice what the rule left out because it turns, if there is no path; null:
	 * nothing is to be said
	 */
	public record PathResult(PathOutcome outcome, boolean truncated, boolean more, OmittedTies omitted,
			List<Path> paths, List<Path> possiblePaths, boolean turnsAllowed,
			@Nullable String notice) implements WithOmittedTies {

		public int possibleTies() {
			return this.omitted.possibleTies();
		}

		public int undatedClaims() {
			return this.omitted.undatedClaims();
		}

	}

	/** The tiers of suppliers or buyers of an entity. */
	public record Tiers(PathOutcome outcome, OmittedTies omitted, List<Tier> tiers) implements WithOmittedTies {

		public int possibleTies() {
			return this.omitted.possibleTies();
		}

		public int undatedClaims() {
			return this.omitted.undatedClaims();
		}

	}

	/** Everybody that many steps away. */
	public record Tier(int number, List<TierMember> members) {
	}

	/** One of them, with a chain that leads there. */
	public record TierMember(String entityId, @Nullable Interval strength, List<Hop> via) {
	}

}
