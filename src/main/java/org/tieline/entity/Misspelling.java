package org.tieline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the spelling of two names. Short words and words with digits are never taken
 * as misspelt: T-Mobile UK is not T-Mobile US, and 4G is not 5G. A name with one more
 * word is another name: T-Mobile UK is not T-Mobile.
 */
final class Misspelling {

	private Misspelling() {
	}

	/**
	 * Compares two folded names. If they have the same number of words, words are
	 * compared in any order.
	 * @return 1 for equal letters, less for every wrong letter, 0 for another name
	 */
	static double of(String asked, String name) {
		List<String> some = List.of(asked.split(" "));
		List<String> others = List.of(name.split(" "));
		if (some.size() == others.size()) {
			return of(some, inOrder(some, others));
		}
		boolean more = some.containsAll(others) || others.containsAll(some);
		return more ? 0 : of(List.of(asked.replace(" ", "")), List.of(name.replace(" ", "")));
	}

	/**
	 * The words of a name, reordered to match the most similar words of the other.
	 */
	private static List<String> inOrder(List<String> asked, List<String> name) {
		List<String> left = new ArrayList<>(name);
		Map<String, String> partners = new HashMap<>();
		asked.stream().filter(left::remove).forEach((word) -> partners.put(word, word));
		for (String word : asked.stream().sorted().toList()) {
			if (!partners.containsKey(word) && !left.isEmpty()) {
				String likest = left.stream()
					.min(Comparator.comparing((String other) -> slips(word, other)).thenComparing((other) -> other))
					.orElseThrow();
				left.remove(likest);
				partners.put(word, likest);
			}
		}
		return asked.stream().map((word) -> partners.getOrDefault(word, "")).toList();
	}

	private static double of(List<String> asked, List<String> name) {
		int wrong = 0;
		int length = 0;
		for (int i = 0; i < asked.size(); i++) {
			int longer = Math.max(asked.get(i).length(), name.get(i).length());
			int shorter = Math.min(asked.get(i).length(), name.get(i).length());
			if (longer - shorter > allowed(longer)) {
				return 0;
			}
			int slips = asked.get(i).equals(name.get(i)) ? 0 : slips(asked.get(i), name.get(i));
			if (slips > allowed(longer) || (slips > 0 && hasDigit(asked.get(i) + name.get(i)))) {
				return 0;
			}
			wrong += slips;
			length += longer;
		}
		return (wrong > allowed(length)) ? 0 : 1 - (double) wrong / length;
	}

	private static int allowed(int length) {
		return (length < 5) ? 0 : (length < 8) ? 1 : 2;
	}

	private static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

	/**
	 * The optimal string alignment distance: letters to add, remove, change, or swap with
	 * their neighbour.
	 */
	private static int slips(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					distance[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				int least = Math.min(distance[i - 1][j - 1] + change,
						1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					least = Math.min(least, distance[i - 2][j - 2] + 1);
				}
				distance[i][j] = least;
			}
		}
		return distance[one.length()][other.length()];
	}

}
