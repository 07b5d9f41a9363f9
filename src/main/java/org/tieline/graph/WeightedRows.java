package org.tieline.graph;

import java.util.BitSet;

import org.tieline.graph.FractionalKnapsack;

/**
 * A directed graph with bounded weights on its arcs, in rows. Each row has successors,
 * each with a least weight and the room above it. The weights of a row are parts of one
 * whole. The part of the whole that the least weights leave ({@code left}) goes to any
 * successors with room. The targets are the first rows. Not thread-safe: the successors
 * of a row change their order while sums are computed.
 */
public final class WeightedRows {

	/** Stands for a row that may reach the cap; all parts are less. */
	static final double STAYS = 2;

	/** No row. */
	public static final int NONE = -1;

	/**
	 * The rows as columns; they are not copied.
	 *
	 * @param size how many rows; those from the size on are not looked at
	 * @param targets how many targets: the first rows
	 * @param start where the successors of each row begin
	 * @param certainEnd where its successors with a least weight end: they come first
	 * @param end where its successors end
	 * @param successor the row that each successor is
	 * @param weight which weight in the tables each successor has
	 * @param low the least of each weight, 0 to 1
	 * @param room how much more each weight may be, 0 to 1
	 * @param left the part of the whole that the least weights of a row leave, 0 to 1
	 * @param leaks rows with a least weight that leads to no target; it has no successor
	 * @param overfull rows whose least weights are more than the whole; their value is
	 * capped at 1
	 */
	public record Columns(int size, int targets, int[] start, int[] certainEnd, int[] end, int[] successor,
			int[] weight, double[] low, double[] room, double[] left, BitSet leaks, BitSet overfull) {
	}

	private final int size;

	private final int targets;

	final int[] start;

	private final int[] certainEnd;

	final int[] end;

	final int[] successor;

	private final int[] weight;

	private final double[] low;

	private final double[] room;

	private final double[] left;

	private final BitSet leaks;

	private final BitSet overfull;

	public WeightedRows(Columns columns) {
		this.size = columns.size();
		this.targets = columns.targets();
		this.start = columns.start();
		this.certainEnd = columns.certainEnd();
		this.end = columns.end();
		this.successor = columns.successor();
		this.weight = columns.weight();
		this.low = columns.low();
		this.room = columns.room();
		this.left = columns.left();
		this.leaks = columns.leaks();
		this.overfull = columns.overfull();
	}

	/** How many rows. */
	int size() {
		return this.size;
	}

	/** How many targets: the first rows. */
	int targets() {
		return this.targets;
	}

	/** Where the successors of a row begin. */
	int start(int row) {
		return this.start[row];
	}

	/** Where they end. */
	int end(int row) {
		return this.end[row];
	}

	/** Whether the least weights of a row are more than the whole. */
	boolean isOverfull(int row) {
		return this.overfull.get(row);
	}

	int successor(int at) {
		return this.successor[at];
	}

	private boolean isOwnSuccessor(int row) {
		for (int at = start(row); at < this.end[row]; at++) {
			if (this.successor[at] == row) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The least value of a row all of whose successors are solved, at most the greatest
	 * part of them; {@link #STAYS}: it is its own successor. No weight has room. It is
	 * {@link #value} after {@link #furthestFirst}, with each part looked at once.
	 */
	double leastOnce(int row, double[] part) {
		int first = this.certainEnd[row];
		int end = this.end[row];
		double sum = 0;
		double most = 0;
		for (int at = this.start[row]; at < first; at++) {
			int next = this.successor[at];
			if (next == row) {
				return STAYS;
			}
			double reach = part[next];
			sum += this.low[this.weight[at]] * reach;
			most = (reach > most) ? reach : most;
		}
		if (first < end) {
			if (isOwnSuccessor(row)) {
				return STAYS;
			}
			most = Math.max(most, furthestFirst(row, part));
		}
		double cap = (most > 0 && this.overfull.get(row)) ? 1 : most;
		return Math.min(cap, Math.min(1, sum));
	}

	/** The same for the greatest value. */
	double greatestOnce(int row, double[] part) {
		int first = this.certainEnd[row];
		double rest = this.left[row];
		double sum = 0;
		double most = 0;
		double best = 0;
		double bestWithRoom = 0;
		for (int at = this.start[row]; at < first; at++) {
			int next = this.successor[at];
			if (next == row) {
				return STAYS;
			}
			double reach = part[next];
			double more = this.room[this.weight[at]];
			sum += this.low[this.weight[at]] * reach;
			most = (reach > most) ? reach : most;
			best = (reach > best && more > 0) ? reach : best;
			bestWithRoom = (reach > bestWithRoom && more >= rest) ? reach : bestWithRoom;
		}
		double value;
		if (first == this.end[row]) {
			value = Math.min(1, (bestWithRoom >= best) ? sum + rest * best : sum + knapsack(row, part));
		}
		else {
			if (isOwnSuccessor(row)) {
				return STAYS;
			}
			// The furthest successor is first, and no other can be further.
			most = Math.max(most, furthestFirst(row, part));
			value = value(row, part, 0);
		}
		return Math.min((most > 0 && this.overfull.get(row)) ? 1 : most, value);
	}

	/**
	 * Puts the successor with the greatest part first among those without a least weight;
	 * successors that are not solved have no part yet.
	 * @return the greatest part of all successors
	 */
	double furthestFirst(int row, double[] part) {
		double most = 0;
		int furthest = this.certainEnd[row];
		for (int at = this.start[row]; at < this.end[row]; at++) {
			double reach = part[this.successor[at]];
			most = (reach > most) ? reach : most;
			if (at > furthest && reach > part[this.successor[furthest]]) {
				furthest = at;
			}
		}
		if (furthest < this.end[row]) {
			swap(furthest, this.certainEnd[row]);
		}
		return most;
	}

	/**
	 * The value of a row: the sum of its weights, each times the part of the successor.
	 * What the least weights leave goes to the greatest parts. Of successors without a
	 * least weight only the best counts, so that none is looked for once one has enough;
	 * that one is asked early the next time.
	 * @param part the part of every row; 1 for the targets
	 * @param enough the greatest part of any row but the first successor without a least
	 * weight
	 */
	double value(int row, double[] part, double enough) {
		double sum = 0;
		double best = 0;
		double bestWithRoom = 0;
		int first = this.certainEnd[row];
		for (int at = this.start[row]; at < this.end[row]; at++) {
			if (at > first && bestWithRoom >= enough && bestWithRoom >= best) {
				break;
			}
			double reach = part[this.successor[at]];
			double more = this.room[this.weight[at]];
			sum += this.low[this.weight[at]] * reach;
			best = (reach > best && more > 0) ? reach : best;
			if (reach > bestWithRoom && more >= this.left[row]) {
				bestWithRoom = reach;
				if (reach >= enough && at > first + 1) {
					swap(first + 1, at);
				}
			}
		}
		return Math.min(1, (bestWithRoom >= best) ? sum + this.left[row] * best : sum + knapsack(row, part));
	}

	/** Gives what is left to the successors with the greatest parts. */
	private double knapsack(int row, double[] part) {
		int size = end(row) - start(row);
		double[] value = new double[size];
		double[] weight = new double[size];
		for (int i = 0; i < size; i++) {
			value[i] = part[this.successor[start(row) + i]];
			weight[i] = this.room[this.weight[start(row) + i]];
		}
		return FractionalKnapsack.greatest(value, weight, this.left[row]);
	}

	/**
	 * Whether the whole weight of a row can go to parts as great as the cap; a row that
	 * is marked as {@link #STAYS} may have such a part, if others do.
	 * @param leads whether some of it must go to a row that certainly has
	 */
	boolean canReach(int row, double[] part, double cap, boolean leads) {
		boolean led = !leads;
		double space = 0;
		for (int at = start(row); at < this.end[row]; at++) {
			double reach = part[this.successor[at]];
			double least = this.low[this.weight[at]];
			if (least > 0 && reach < cap) {
				return false;
			}
			if (reach >= cap) {
				double more = this.room[this.weight[at]];
				space += more;
				led |= reach != STAYS && (least > 0 || (more > 0 && this.left[row] > 0));
			}
			if (at >= this.certainEnd[row] && led && space >= this.left[row]) {
				break;
			}
		}
		return led && space >= this.left[row] && !this.leaks.get(row);
	}

	private void swap(int at, int other) {
		int one = this.successor[at];
		int index = this.weight[at];
		this.successor[at] = this.successor[other];
		this.weight[at] = this.weight[other];
		this.successor[other] = one;
		this.weight[other] = index;
	}

}
