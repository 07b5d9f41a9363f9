package org.tieline.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Chooses among ties that can report the same sales: a set without two such ties whose
 * lower bounds add up to the most. The least sum of all sales is at least that of every
 * such set. Exact for up to {@value #MOST_EXACT} ties that hang together, else the
 * heaviest tie first.
 *
 * @param number number of the tie
 * @param first the weight that counts first, 0 or more
 * @param second the weight that decides between equal sums of the first, 0 or more
 */
record HeaviestTies(int number, double first, double second) {

	private static final int MOST_EXACT = 16;

	/**
	 * The numbers of the chosen ties.
	 * @param ties the ties with their weights
	 * @param repeats whether two ties, by number, can report the same sales
	 */
	static Set<Integer> of(List<HeaviestTies> ties, BiPredicate<Integer, Integer> repeats) {
		Set<Integer> chosen = new HashSet<>();
		List<HeaviestTies> left = new ArrayList<>(ties);
		while (!left.isEmpty()) {
			List<HeaviestTies> together = new ArrayList<>(List.of(left.removeFirst()));
			for (int i = 0; i < together.size(); i++) {
				int number = together.get(i).number;
				List<HeaviestTies> more = left.stream().filter((one) -> repeats.test(number, one.number)).toList();
				together.addAll(more);
				left.removeAll(more);
			}
			chosen.addAll((together.size() <= MOST_EXACT) ? exact(together, repeats) : greedy(together, repeats));
		}
		return chosen;
	}

	private static List<Integer> exact(List<HeaviestTies> ties, BiPredicate<Integer, Integer> repeats) {
		int[] others = new int[ties.size()];
		for (int one = 0; one < others.length; one++) {
			for (int other = 0; other < others.length; other++) {
				boolean both = one != other && repeats.test(ties.get(one).number, ties.get(other).number);
				others[one] |= both ? 1 << other : 0;
			}
		}
		int best = 0;
		HeaviestTies most = new HeaviestTies(0, 0, 0);
		for (int set = 1; set < 1 << others.length; set++) {
			HeaviestTies sum = sum(ties, others, set);
			if (sum != null && (sum.first > most.first || (sum.first == most.first && sum.second > most.second))) {
				best = set;
				most = sum;
			}
		}
		List<Integer> numbers = new ArrayList<>();
		for (int one = 0; one < others.length; one++) {
			if ((best & 1 << one) != 0) {
				numbers.add(ties.get(one).number);
			}
		}
		return numbers;
	}

	/** The sum of a set; null: two of its ties can report the same sales. */
	private static @Nullable HeaviestTies sum(List<HeaviestTies> ties, int[] others, int set) {
		double first = 0;
		double second = 0;
		for (int one = 0; one < others.length; one++) {
			if ((set & 1 << one) != 0) {
				if ((others[one] & set) != 0) {
					return null;
				}
				first += ties.get(one).first;
				second += ties.get(one).second;
			}
		}
		return new HeaviestTies(0, first, second);
	}

	private static List<Integer> greedy(List<HeaviestTies> ties, BiPredicate<Integer, Integer> repeats) {
		List<Integer> numbers = new ArrayList<>();
		ties.stream()
			.sorted(Comparator.comparingDouble((HeaviestTies one) -> -one.first)
				.thenComparingDouble((one) -> -one.second))
			.filter((one) -> numbers.stream().noneMatch((other) -> repeats.test(one.number, other)))
			.forEachOrdered((one) -> numbers.add(one.number));
		return numbers;
	}

}
