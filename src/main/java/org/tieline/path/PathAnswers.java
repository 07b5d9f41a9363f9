package org.tieline.path;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;
import org.tieline.network.Network;
import org.tieline.network.Nodes;
import org.tieline.network.PossibleFacts;
import org.tieline.record.LeftOutFact;
import org.tieline.record.RecordAccess;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/** What is answered; the accessors are the fields of the API. */
public final class PathAnswers {

	private PathAnswers() {
	}

	/** Whether there is an answer, and if not, why. */
	public enum Outcome {

		FOUND, ONLY_POSSIBLE, NO_PATH_WITHIN_LIMIT, NOT_RECORDED

	}

	/** One step, with the ids of what it leads from and to, and of its facts. */
	public record Hop(String fromId, String toId, TieKind tie, boolean forward, List<String> factIds) {

		public static Hop of(Hops hops, int arc) {
			Nodes nodes = hops.network.nodes;
			return new Hop(nodes.id(hops.tail(arc)), nodes.id(hops.head(arc)), hops.kindOf(arc), Hops.isForward(arc),
					hops.ties.facts(arc >> 1));
		}

		public static List<Hop> of(Hops hops, int[] arcs) {
			return java.util.Arrays.stream(arcs).mapToObj((arc) -> of(hops, arc)).toList();
		}

	}

	/** An answer that leaves out what only possibly held. */
	public interface WithLeftOut {

		LeftOut leftOut();

		/**
		 * The facts that only possibly held.
		 * @param first how many, 1 to 100
		 */
		default CompletableFuture<List<LeftOutFact>> possibleFacts(int first, RecordAccess access) {
			List<String> ids = leftOut().facts().first(PathRule.limitedCount(first));
			return access.facts(ids).thenApply((facts) -> facts.stream().map(LeftOutFact::new).toList());
		}

	}

	/** A path between two entities. */
	public record Path(int length, List<Hop> hops, @Nullable Interval strength, Hop weakest, @Nullable Period together,
			String summary) {
	}

	/**
	 * What a lens left out of the kinds of tie that are walked.
	 *
	 * @param possibleTies facts that only possibly held
	 * @param undatedClaims claims of which nobody knows when they were published
	 * @param facts the facts that only possibly held
	 */
	public record LeftOut(int possibleTies, int undatedClaims, PossibleFacts facts) {

		public static LeftOut of(Hops hops, int kinds, IntPredicate isEnd) {
			return of(hops, kinds, Nodes.NONE, isEnd);
		}

		/** The same, of supply only that of a product or of its sorts. */
		public static LeftOut of(Hops hops, int kinds, int product, IntPredicate isEnd) {
			Network network = hops.network;
			return new LeftOut(hops.ties.possible(kinds),
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
	 */
	public record PathResult(Outcome outcome, boolean truncated, boolean more, LeftOut leftOut, List<Path> paths,
			List<Path> possiblePaths) implements WithLeftOut {

		public int possibleTies() {
			return this.leftOut.possibleTies();
		}

		public int undatedClaims() {
			return this.leftOut.undatedClaims();
		}

	}

	/** Who depends on whom, tier by tier. */
	public record Tiers(Outcome outcome, LeftOut leftOut, List<Tier> tiers) implements WithLeftOut {

		public int possibleTies() {
			return this.leftOut.possibleTies();
		}

		public int undatedClaims() {
			return this.leftOut.undatedClaims();
		}

	}

	/** Everybody that many steps away. */
	public record Tier(int number, List<TierMember> members) {
	}

	/** One of them, with a chain that leads there. */
	public record TierMember(String entityId, @Nullable Interval strength, List<Hop> via) {
	}

}
