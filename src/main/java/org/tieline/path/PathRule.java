package org.tieline.path;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieKind;
import org.tieline.network.HopFilter;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;

/**
 * The rule for paths in the API. Absent parts have the defaults of the schema.
 *
 * @param allowTurns whether a path may turn at what its ends share, as {@link Turns} has
 * it
 */
public record PathRule(@Nullable List<TieKind> ties, @Nullable Integer maxLength, @Nullable Boolean directed,
		@Nullable List<String> avoid, @Nullable List<String> through, @Nullable Integer maxDegree,
		@Nullable Boolean allowTurns) {

	/** The greatest length of a path. Longer paths cost much and say little. */
	static final int LONGEST = 8;

	private static final int USUAL = 4;

	private static final int ALL = -1;

	static final PathRule WIDE = new PathRule(null, null, null, null, null, null, null);

	/**
	 * The kinds of tie as a set of bits.
	 * @throws Problem BAD_USER_INPUT if no kind of tie may be walked
	 */
	int kinds() {
		if (this.ties == null) {
			return ALL;
		}
		if (this.ties.isEmpty()) {
			throw Problem.badInput("rule.ties", "no tie may be walked; name some, or leave it out for all");
		}
		return this.ties.stream().mapToInt(TieKind::bit).reduce(0, (some, more) -> some | more);
	}

	/** Whether paths may turn at what their ends share. */
	boolean mayTurn() {
		return Boolean.TRUE.equals(this.allowTurns);
	}

	/**
	 * The same rule with turns; null: it lets them in, or no path can turn because all
	 * lead along the ties.
	 */
	@Nullable PathRule withTurns() {
		boolean none = mayTurn() || Boolean.TRUE.equals(this.directed);
		return none ? null : new PathRule(this.ties, this.maxLength, this.directed, this.avoid, this.through,
				this.maxDegree, true);
	}

	int longest() {
		return limited("rule.maxLength", Objects.requireNonNullElse(this.maxLength, USUAL));
	}

	/**
	 * The search for paths between two entities.
	 * @throws Problem BAD_USER_INPUT if the entities to avoid and to pass contradict each
	 * other or the ends, or a number is out of range
	 */
	PathQuery search(Hops hops, int from, int to, int wanted) {
		int kinds = kinds();
		int longest = longest();
		BitSet avoided = nodes(hops.network.nodes, "rule.avoid", this.avoid);
		BitSet passed = nodes(hops.network.nodes, "rule.through", this.through);
		if (avoided.get(from) || avoided.get(to)) {
			throw Problem.badInput("rule.avoid", "a path cannot avoid where it starts or ends");
		}
		if (passed.get(from) || passed.get(to)) {
			throw Problem.badInput("rule.through", "a path starts and ends there anyway; name what lies between");
		}
		if (avoided.intersects(passed)) {
			throw Problem.badInput("rule.through", "the same entity is to be avoided and passed; choose one");
		}
		if (passed.cardinality() > longest - 1) {
			throw Problem.badInput("rule.through", "a path of " + longest + " ties cannot pass " + passed.cardinality()
					+ " entities; raise maxLength");
		}
		BitSet blocked = hubs(hops, kinds, mostTies());
		blocked.or(avoided);
		blocked.andNot(passed);
		blocked.clear(from);
		blocked.clear(to);
		return new PathQuery(HopFilters.of(kinds, Boolean.TRUE.equals(this.directed)), longest, HopFilter.NONE, 0,
				PathQuery.of(from), PathQuery.of(to), passed, blocked, false, wanted, BestPaths.BUDGET)
			.turning(mayTurn());
	}

	/** Entities with too many facts of the kinds that are walked. */
	private static BitSet hubs(Hops hops, int kinds, int most) {
		BitSet hubs = new BitSet();
		for (int node = 0; most != Integer.MAX_VALUE && node < hops.nodes(); node++) {
			hubs.set(node, hops.ties.count(node, kinds) > most);
		}
		return hubs;
	}

	private int mostTies() {
		if (this.maxDegree == null) {
			return Integer.MAX_VALUE;
		}
		if (this.maxDegree < 1) {
			throw Problem.badInput("rule.maxDegree", this.maxDegree + " is below 1; no entity could be passed");
		}
		return this.maxDegree;
	}

	private static BitSet nodes(Nodes nodes, String argument, @Nullable List<String> ids) {
		BitSet set = new BitSet();
		if (ids != null) {
			ids.forEach((id) -> set.set(known(nodes, argument, id)));
		}
		return set;
	}

	/**
	 * The node of an id.
	 * @throws Problem BAD_USER_INPUT if no entity has the id
	 */
	public static int known(Nodes nodes, String argument, String id) {
		int node = nodes.indexOf(id);
		if (node == Nodes.NONE) {
			throw Problem.unknown(argument, new Unknown(Sort.ENTITY, id, Set.of()));
		}
		return node;
	}

	/**
	 * A length within the limits.
	 * @throws Problem BAD_USER_INPUT if the length is out of range
	 */
	public static int limited(String argument, int length) {
		if (length < 1 || length > LONGEST) {
			throw Problem.badInput(argument, length + " is out of range; ask for 1 to " + LONGEST);
		}
		return length;
	}

	/**
	 * A number of paths or members within the limits.
	 * @throws Problem BAD_USER_INPUT if the number is not from 1 to 100
	 */
	public static int limitedCount(int first) {
		if (first < 1 || first > 100) {
			throw Problem.badInput("first", first + " is out of range; ask for 1 to 100 at a time");
		}
		return first;
	}

}
