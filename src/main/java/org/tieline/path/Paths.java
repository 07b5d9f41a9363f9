package org.tieline.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathOutcome;
import org.tieline.hop.Together;
import org.tieline.network.Hops;
import org.tieline.network.Networks;
import org.tieline.network.Nodes;
import org.tieline.path.PathAnswers.OmittedTies;
import org.tieline.path.PathAnswers.PathResult;
import org.tieline.path.PathAnswers.Tier;
import org.tieline.path.PathAnswers.TierMember;
import org.tieline.path.PathAnswers.Tiers;
import org.tieline.problem.Problem;
import org.tieline.value.Interval;

/** Paths and tiers on the network of a data version, under a lens. */
@Component
public class Paths {

	private static final int SUPPLY = TieKind.SUPPLIES.bit() | TieKind.PRODUCES.bit() | TieKind.REQUIRES.bit();

	/** The kinds of entity that have tiers. */
	private static final Set<EntityKind> DEALS = EnumSet.of(EntityKind.COMPANY, EntityKind.PUBLIC_BODY,
			EntityKind.GOVERNMENT, EntityKind.ORGANIZATION, EntityKind.GROUP, EntityKind.PRODUCT);

	private final Networks networks;

	Paths(Networks networks) {
		this.networks = networks;
	}

	/**
	 * The best simple paths between two entities. Possible ones are looked for only if
	 * there are no others.
	 * @throws Problem BAD_USER_INPUT if an id is not on record, both ends are one entity,
	 * or the rule is invalid
	 */
	public PathResult paths(String version, String from, String to, PathRule rule, Lens lens, int first) {
		return paths(version, from, to, rule, lens, first, false);
	}

	/**
	 * The best simple paths between two entities.
	 * @param beside whether possible paths are looked for beside others too
	 * @throws Problem BAD_USER_INPUT if an id is not on record, both ends are one entity,
	 * or the rule is invalid
	 */
	PathResult paths(String version, String from, String to, PathRule rule, Lens lens, int first, boolean beside) {
		int wanted = PathRule.limitedCount(first);
		Nodes nodes = this.networks.nodes(version);
		int start = PathRule.known(nodes, "from", from);
		int end = PathRule.known(nodes, "to", to);
		if (start == end) {
			throw Problem.badInput("to", "a path needs two entities; '" + to + "' is where it starts");
		}
		Hops hops = this.networks.hops(version, lens);
		PathQuery search = rule.search(hops, start, end, wanted);
		OmittedTies omitted = OmittedTies.of(hops, rule.kinds(), (node) -> node == start || node == end);
		if (!isRecorded(version, lens, start) || !isRecorded(version, lens, end)) {
			return new PathResult(PathOutcome.NOT_RECORDED, false, false, omitted, List.of(), List.of(), rule.mayTurn(),
					null);
		}
		BestPaths.Found found = PathsByMeaning.in(hops, search);
		List<Path> paths = found.routes().stream().map((route) -> path(hops, route)).toList();
		if (!paths.isEmpty() && (lens.asOf() == null || !beside)) {
			return new PathResult(PathOutcome.FOUND, found.truncated(), found.more(), omitted, paths, List.of(),
					rule.mayTurn(), null);
		}
		List<Hops> times = (lens.asOf() == null) ? List.of(hops)
				: List.of(hops, this.networks.possibleHops(version, lens));
		Hops all = times.getLast();
		BestPaths.Found possible = (all == hops) ? found
				: PathsByMeaning.in(all, rule.search(all, start, end, paths.isEmpty() ? wanted : 2 * wanted));
		List<Path> perhaps = possible.routes()
			.stream()
			.map((route) -> path(all, route))
			.filter((path) -> paths.isEmpty() || !isOf(hops, path.hops()))
			.limit(wanted)
			.toList();
		if (!paths.isEmpty()) {
			return new PathResult(PathOutcome.FOUND, found.truncated(), found.more(), omitted, paths, perhaps,
					rule.mayTurn(), null);
		}
		String turning = perhaps.isEmpty() ? turning(times, rule, start, end) : null;
		PathOutcome outcome = !perhaps.isEmpty() ? PathOutcome.ONLY_POSSIBLE
				: (turning != null) ? PathOutcome.ONLY_WITH_TURNS : PathOutcome.NO_PATH_WITHIN_LIMIT;
		return new PathResult(outcome, found.truncated() || possible.truncated(), possible.more(), omitted, paths,
				perhaps, rule.mayTurn(), turning);
	}

	/**
	 * What is to be said of paths that the rule leaves out because they turn, if it
	 * leaves no other path; null: nothing, for there are none.
	 * @param times the hops that held at the time of the lens, then those that possibly
	 * did
	 */
	private static @Nullable String turning(List<Hops> times, PathRule rule, int start, int end) {
		PathRule turning = rule.withTurns();
		if (turning == null) {
			return null;
		}
		for (Hops hops : times) {
			List<FoundPath> one = BestPaths.in(hops, turning.search(hops, start, end, 1)).routes();
			if (!one.isEmpty() && Turns.any(hops, one.getFirst().arcs())) {
				return "Without a turn at a shared customer, supplier or product nothing joins the two within the rule. "
						+ "With such turns there is a path" + ((hops == times.getFirst()) ? "" : " that possibly held")
						+ ": " + path(hops, one.getFirst()).summary()
						+ " Set allowTurns to see all such paths; they show no dependence.";
			}
		}
		return null;
	}

	/** Whether a node has a tie at the time of the lens, or else at any. */
	private boolean isRecorded(String version, Lens lens, int node) {
		return this.networks.hops(version, lens).ties.any(node) || this.networks.everHops(version, lens).ties.any(node);
	}

	/** Whether all steps of a path are among some hops, walked in the same direction. */
	public static boolean isOf(Hops hops, List<Hop> path) {
		return path.stream().allMatch((hop) -> {
			int from = hops.network.nodes.indexOf(hop.fromId());
			int to = hops.network.nodes.indexOf(hop.toId());
			return IntStream.range(0, hops.degree(from))
				.map((i) -> hops.arc(from, i))
				.anyMatch((arc) -> hops.head(arc) == to && hops.kindOf(arc) == hop.tie()
						&& Hops.isForward(arc) == hop.forward());
		});
	}

	private static Path path(Hops hops, FoundPath route) {
		return new Path(hops.ties.hops(route.arcs()), strength(hops, route, route.length()));
	}

	/**
	 * The strength of a path; null: none of its first hops is one of supply. Nothing is
	 * certain of hops that are never shown to hold at once.
	 */
	public static @Nullable Interval strength(Hops hops, FoundPath route, int leg) {
		boolean supplies = Arrays.stream(route.arcs(), 0, leg).anyMatch((arc) -> hops.kindOf(arc) == TieKind.SUPPLIES);
		if (!supplies) {
			return null;
		}
		boolean together = !hops.holding.time().possible() && heldAtOnce(hops, Arrays.copyOf(route.arcs(), leg));
		return new Interval(together ? route.low() : 0, route.high()).roundedOutward();
	}

	private static boolean heldAtOnce(Hops hops, int[] arcs) {
		return Together.of(hops.ties.evidence(arcs)) != null;
	}

	/**
	 * Tiers up- or downstream.
	 * @throws Problem BAD_USER_INPUT if an id is not on record, the entity does not deal,
	 * {@code product} is no product, or {@code tiers} is out of range
	 */
	public Tiers tiers(String version, String of, boolean upstream, int tiers, @Nullable String product, Lens lens) {
		int most = PathRule.limited("tiers", tiers);
		Nodes nodes = this.networks.nodes(version);
		int start = PathRule.known(nodes, "of", of);
		if (!DEALS.contains(nodes.kind(start))) {
			throw Problem.badInput("of", "'" + of + "' is " + NounPhrase.withArticle(nodes.kind(start).name())
					+ "; give a company, other body or group that buys or sells, or a product");
		}
		int within = Nodes.NONE;
		if (product != null) {
			within = PathRule.known(nodes, "product", product);
			if (nodes.kind(within) != EntityKind.PRODUCT) {
				throw Problem.badInput("product", "'" + product + "' is not a product");
			}
		}
		Hops hops = (within != Nodes.NONE) ? this.networks.hops(version, lens, within)
				: this.networks.hops(version, lens);
		List<Tier> found = new ArrayList<>();
		for (List<FoundPath> tier : TierSearch.of(hops, start, upstream, most, within)) {
			found.add(new Tier(found.size() + 1, tier.stream().map((route) -> member(hops, route)).toList()));
		}
		PathOutcome outcome = !found.isEmpty() ? PathOutcome.FOUND
				: !hasEverHad(version, lens, start, upstream) ? PathOutcome.NOT_RECORDED
						: mayHave(version, lens, start, upstream, within) ? PathOutcome.ONLY_POSSIBLE
								: PathOutcome.NO_PATH_WITHIN_LIMIT;
		return new Tiers(outcome, OmittedTies.of(hops, SUPPLY, within, (node) -> node == start), found);
	}

	/** Whether ties that only possibly held make a first tier. */
	private boolean mayHave(String version, Lens lens, int start, boolean upstream, int product) {
		return lens.asOf() != null
				&& !TierSearch.of(this.networks.possibleHops(version, lens), start, upstream, 1, product).isEmpty();
	}

	/** Whether a first tier of any product is recorded at any time. */
	private boolean hasEverHad(String version, Lens lens, int start, boolean upstream) {
		return !TierSearch.of(this.networks.everHops(version, lens), start, upstream, 1, Nodes.NONE).isEmpty();
	}

	private static TierMember member(Hops hops, FoundPath route) {
		boolean together = heldAtOnce(hops, route.arcs());
		return new TierMember(hops.network.nodes.id(route.end()),
				new Interval(together ? route.low() : 0, route.high()).roundedOutward(), hops.ties.hops(route.arcs()));
	}

}
