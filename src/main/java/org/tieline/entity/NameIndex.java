package org.tieline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.record.Candidate;
import org.tieline.record.RecordSnapshot;

/**
 * The folded names of one version of the record, in memory. It proposes every entity that
 * {@link NameSimilarity} gives a score above 0, and some others. An entity can have one
 * only if
 * <ul>
 * <li>a name, an id or a note has a word that begins with the first word that was asked
 * for, or
 * <li>all words of a name were asked for, or
 * <li>a name has at most two wrong letters: then its length differs by two at most, and
 * the letters that only one of them has are four at most, or
 * <li>an identifier is the same.
 * </ul>
 * It does not change, and several threads may use it.
 */
final class NameIndex {

	/** How many letters of a name can be wrong in {@link Misspelling}. */
	private static final int MOST_WRONG = 2;

	private final List<Candidate> entities = new ArrayList<>();

	/** Entities by each word of their names and notes. */
	private final NavigableMap<String, BitSet> words = new TreeMap<>();

	/** Entities by the first words of their names. */
	private final Map<String, BitSet> firstWords = new HashMap<>();

	/** Entities by their identifiers and their names as one word. */
	private final Map<String, BitSet> wholes = new HashMap<>();

	/** Names by their length without blanks. */
	private final Map<Integer, Spellings> spellings = new HashMap<>();

	/** Names of one length: the letters that each has, and whose it is. */
	private static final class Spellings {

		private final List<long[]> names = new ArrayList<>();

		void add(String name, int entity) {
			this.names.add(new long[] { letters(name), entity });
		}

		void like(long letters, BitSet found) {
			for (long[] name : this.names) {
				if (Long.bitCount(name[0] ^ letters) <= 2 * MOST_WRONG) {
					found.set((int) name[1]);
				}
			}
		}

	}

	/**
	 * The index of a version.
	 * @param record a version that is held in memory
	 */
	NameIndex(RecordSnapshot record) {
		Map<String, Integer> facts = new HashMap<>();
		record.eachFact()
			.forEach((fact) -> fact.participants()
				.values()
				.stream()
				.map(Entity::id)
				.distinct()
				.forEach((id) -> facts.merge(id, 1, Integer::sum)));
		record.eachEntity().forEach((entity) -> add(entity, facts.getOrDefault(entity.id(), 0)));
	}

	private void add(Entity entity, int facts) {
		int number = this.entities.size();
		this.entities.add(new Candidate(entity, facts));
		Stream.concat(Stream.of(entity.name(), entity.id()), entity.aliases().stream())
			.map(FoldedName::of)
			.filter((name) -> !name.text().isEmpty())
			.forEach((name) -> {
				String[] parts = name.text().split(" ");
				put(this.firstWords, parts[0], number);
				for (String part : parts) {
					put(this.words, part, number);
				}
				put(this.wholes, name.asOneWord(), number);
				this.spellings.computeIfAbsent(name.asOneWord().length(), (length) -> new Spellings())
					.add(name.asOneWord(), number);
			});
		for (Identifier identifier : entity.identifiers()) {
			put(this.wholes, FoldedName.of(identifier.value()).asOneWord(), number);
			put(this.wholes, FoldedName.of(identifier.toString()).asOneWord(), number);
		}
		for (String word : FoldedName.ofNote(entity).split(" ")) {
			put(this.words, word, number);
		}
	}

	private static void put(Map<String, BitSet> map, String word, int number) {
		map.computeIfAbsent(word, (key) -> new BitSet()).set(number);
	}

	/** A bit for each letter and digit; folded names have no others. */
	private static long letters(String name) {
		long letters = 0;
		for (int i = 0; i < name.length(); i++) {
			letters |= 1L << (name.charAt(i) & 0x3F);
		}
		return letters;
	}

	/**
	 * The entities whose names may fit.
	 * @param asked a folded name, not empty
	 * @param kinds the kinds of entity that are wanted; null: all
	 */
	List<Candidate> candidates(FoldedName asked, @Nullable Set<EntityKind> kinds) {
		BitSet found = beginning(asked);
		Set<String> parts = new HashSet<>(List.of(asked.text().split(" ")));
		parts.forEach((part) -> add(this.firstWords.get(part), found));
		add(this.wholes.get(asked.asOneWord()), found);
		int length = asked.asOneWord().length();
		long letters = letters(asked.asOneWord());
		for (int near = length - MOST_WRONG; near <= length + MOST_WRONG; near++) {
			Spellings names = this.spellings.get(near);
			if (names != null) {
				names.like(letters, found);
			}
		}
		return found.stream()
			.mapToObj(this.entities::get)
			.filter((one) -> kinds == null || kinds.contains(one.entity().kind()))
			.toList();
	}

	/** Those that have every word that counts, or one that begins so. */
	private BitSet beginning(FoldedName asked) {
		BitSet all = new BitSet();
		all.set(0, this.entities.size());
		for (String word : NameSimilarity.needed(asked)) {
			String part = word.split(" ")[0];
			String stem = (part.endsWith("s") && part.length() > 1) ? part.substring(0, part.length() - 1) : part;
			BitSet some = new BitSet();
			this.words.subMap(stem, stem + Character.MAX_VALUE).values().forEach(some::or);
			all.and(some);
		}
		return all;
	}

	private static void add(@Nullable BitSet some, BitSet found) {
		if (some != null) {
			found.or(some);
		}
	}

}
