package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where supplies to a target can be cut off other than at the suppliers.
 * <p>
 * Suppliers with a tie straight to the target are {@code direct}: no node cuts them off.
 * They are left out of what follows as suppliers, with all paths that begin at them. They
 * stay nodes like any other: where goods of another supplier pass through a direct one,
 * it can be cut, and may be named. The suppliers that are not direct cannot be cut, not
 * even where they lie on the path of another. The target does not supply itself: among
 * the suppliers it is passed over.
 *
 * @param outcome whether there is anything to cut
 * @param direct ascending
 * @param onEveryPath nodes on all paths from the suppliers that are left, in the order in
 * which goods pass them; exactly those that make a cut of one
 * @param cut the smallest cuts between the suppliers that are left and the target; empty
 * unless the outcome is {@code FOUND}
 */
public record Chokepoints(Outcome outcome, int[] direct, int[] onEveryPath, VertexCut cut) {

	/** What the paths are like. An empty cut means something else in each case. */
	public enum Outcome {

		/** Suppliers that are not direct reach the target. */
		FOUND,

		/** Only direct suppliers reach the target: no node in between can be cut. */
		DIRECT_ONLY,

		/** No supplier reaches the target by the arcs given. */
		NO_PATH,

		/** No supplier was given, or the target alone. */
		NO_SUPPLIERS

	}

	/**
	 * Finds the chokepoints.
	 * @param supply arcs from supplier to customer
	 * @throws IndexOutOfBoundsException if a supplier or the target is no node
	 */
	public static Chokepoints of(Digraph supply, BitSet suppliers, int target) {
		BitSet left = (BitSet) suppliers.clone();
		left.clear(target);
		boolean none = left.isEmpty();
		int[] direct = IntStream.range(supply.firstIn[target], supply.firstIn[target + 1])
			.map((arc) -> supply.tails[arc])
			.filter(left::get)
			.distinct()
			.toArray();
		Arrays.stream(direct).forEach(left::clear);
		int[] immediate = Dominators.immediate(supply, left);
		if (immediate[target] == Dominators.UNREACHABLE) {
			Outcome outcome = (direct.length > 0) ? Outcome.DIRECT_ONLY : none ? Outcome.NO_SUPPLIERS : Outcome.NO_PATH;
			return new Chokepoints(outcome, direct, new int[0], new VertexCut(new int[0], new int[0], List.of()));
		}
		int[] onEveryPath = Arrays.stream(Dominators.of(immediate, target)).filter((node) -> !left.get(node)).toArray();
		return new Chokepoints(Outcome.FOUND, direct, onEveryPath, VertexCut.between(supply, left, target));
	}

}
