package org.tieline.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.entity.FoldedName;

/**
 * Finds the rows of whole lists that may name an entity. Names are compared as the search
 * compares them: without legal forms, accents and punctuation, in Latin letters. A row
 * may name an entity if one of its names is one of the entity's, with or without blanks,
 * or begins with all words of one.
 */
public final class ListNames {

	private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

	private final Map<String, List<ListedName>> byLetters = new HashMap<>();

	private record Entry(ListedName row, List<String> words) {
	}

	/**
	 * How near a row is.
	 *
	 * @param row the row
	 * @param same whether a whole name is the same; otherwise one begins with the other
	 */
	public record Near(ListedName row, boolean same) {
	}

	public ListNames(Collection<ListedName> rows) {
		for (ListedName row : rows) {
			words(row.name(), row.aliases()).forEach((words) -> {
				this.byFirstWord.computeIfAbsent(words.getFirst(), (key) -> new ArrayList<>())
					.add(new Entry(row, words));
				this.byLetters.computeIfAbsent(String.join("", words), (key) -> new ArrayList<>()).add(row);
			});
		}
	}

	/** The names as words; syllables of Chinese are words too. */
	private static Stream<List<String>> words(String name, List<String> aliases) {
		return Stream.concat(Stream.of(name), aliases.stream())
			.map((one) -> FoldedName.of(one).text())
			.filter((text) -> !text.isEmpty())
			.map((text) -> List.of(text.split(" ")))
			.distinct();
	}

	/** Whether a name of an entity goes on after all words of a name of another one. */
	public static boolean begins(Entity entity, Entity other) {
		List<List<String>> starts = words(other.name(), other.aliases()).toList();
		return words(entity.name(), entity.aliases()).anyMatch((words) -> starts.stream()
			.anyMatch((start) -> words.size() > start.size() && words.subList(0, start.size()).equals(start)));
	}

	/** The rows that may name an entity, in the order of the lists. */
	public List<Near> near(Entity entity) {
		Map<String, Near> near = new LinkedHashMap<>();
		words(entity.name(), entity.aliases()).forEach((words) -> {
			this.byLetters.getOrDefault(String.join("", words), List.of())
				.forEach((row) -> near.put(row.row(), new Near(row, true)));
			add(near, words);
		});
		return near.values().stream().sorted(Comparator.comparing((one) -> one.row().row())).toList();
	}

	private void add(Map<String, Near> near, List<String> words) {
		for (Entry entry : this.byFirstWord.getOrDefault(words.getFirst(), List.of())) {
			boolean begins = entry.words().size() >= words.size()
					&& entry.words().subList(0, words.size()).equals(words);
			if (begins) {
				near.putIfAbsent(entry.row().row(), new Near(entry.row(), false));
			}
		}
	}

}
