package org.tieline.entity;

import java.util.List;
import java.util.Set;

/**
 * How well a folded name fits what was asked: 1 the same, 0 somebody else's. Between: a
 * beginning of the name (0.9 and more), a firm's name with words that tell no firms apart
 * (0.9), and misspellings (0.75 and more, less with every wrong letter). Short words and
 * words with digits are never misspelt: T-Mobile UK is not T-Mobile US, and 4G not 5G.
 */
final class Likeness {

	private static final double PART = 0.9;

	/** Letters that a beginning must have. */
	private static final int SHORTEST_BEGINNING = 3;

	/** Words after a firm's name that do not make it another firm. */
	private static final Set<String> TELL_NOTHING = Set.of("group", "holding", "holdings", "technologies", "technology",
			"tech", "international", "global", "solutions", "systems", "networks", "communications", "electronics",
			"industries", "enterprises", "stock", "shares", "the");

	private Likeness() {
	}

	/**
	 * Compares two folded names.
	 * @param asked what was asked for
	 * @param name a name of the entity
	 * @param company whether it is a firm's name
	 */
	static double of(String asked, String name, boolean company) {
		String askedWhole = asked.replace(" ", "");
		String nameWhole = name.replace(" ", "");
		if (askedWhole.equals(nameWhole)) {
			return 1;
		}
		if (askedWhole.length() >= SHORTEST_BEGINNING && name.startsWith(asked)) {
			return PART + (1 - PART) * asked.length() / (name.length() + 1);
		}
		if (beginsWords(asked, name) || (company && saysNoMore(asked, name))) {
			return PART;
		}
		return misspelt(words(asked), words(name), askedWhole, nameWhole);
	}

	/** Whether its words begin the words of the name, the first with the first. */
	private static boolean beginsWords(String asked, String name) {
		List<String> few = words(asked);
		List<String> many = words(name);
		if (few.size() < 2 || few.size() > many.size() || few.getFirst().length() < SHORTEST_BEGINNING) {
			return false;
		}
		for (int i = 0; i < few.size(); i++) {
			if (!many.get(i).startsWith(few.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether it is the name and words that tell nothing. */
	private static boolean saysNoMore(String asked, String name) {
		return asked.startsWith(name + " ") && TELL_NOTHING.containsAll(words(asked.substring(name.length() + 1)));
	}

	private static double misspelt(List<String> asked, List<String> name, String askedWhole, String nameWhole) {
		if (asked.size() != name.size()) {
			return misspelt(List.of(askedWhole), List.of(nameWhole));
		}
		return misspelt(asked, name);
	}

	private static double misspelt(List<String> asked, List<String> name) {
		int wrong = 0;
		int length = 0;
		for (int i = 0; i < asked.size(); i++) {
			int longer = Math.max(asked.get(i).length(), name.get(i).length());
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

	private static List<String> words(String text) {
		return List.of(text.split(" "));
	}

	/**
	 * Letters to add, drop, change or swap with their neighbour: the optimal string
	 * alignment distance.
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
