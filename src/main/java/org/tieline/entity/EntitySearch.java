package org.tieline.entity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.record.Candidate;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.record.RecordSnapshot;
import org.tieline.stop.Stop;

/**
 * Finds the entities of many names at once. A version that is held in memory has an index
 * of names beside it; another one is asked in one round trip.
 */
public final class EntitySearch {

	private static final int LONGEST = 200;

	/** The index puts whole names first; a batch needs no long tail. */
	private static final int CANDIDATES = 30;

	private static final int CANDIDATES_OF_SOME_KINDS = 150;

	/** An index goes when the version that it is of is no longer held. */
	private static final Cache<RecordSnapshot, NameIndex> INDEXES = Caffeine.newBuilder().weakKeys().build();

	private EntitySearch() {
	}

	/**
	 * A name that is looked for.
	 *
	 * @param text the name
	 * @param kinds the kinds of entity that are wanted; null: all
	 */
	public record Asked(String text, @Nullable Set<EntityKind> kinds) {

		public Asked {
			text = text.strip();
			kinds = (kinds != null) ? Set.copyOf(kinds) : null;
		}

	}

	/**
	 * A found entity.
	 *
	 * @param score how well the name fits, above 0 to 1; the bands are those of
	 * {@code search}
	 * @param exact whether a name, an alias, an identifier or the id is the name that was
	 * asked for, written in the same script
	 */
	public record Found(Entity entity, double score, boolean exact) {
	}

	/**
	 * The entities of each name, best first.
	 * @param asked the names; one that is blank or longer than 200 characters finds
	 * nothing
	 * @param first at most so many for each name
	 */
	public static Map<Asked, List<Found>> find(RecordSnapshot record, Collection<Asked> asked, int first) {
		if (record.isHeld()) {
			return find(INDEXES.get(record, NameIndex::new), asked, first);
		}
		Map<Asked, OfNames> keys = new HashMap<>();
		for (Asked one : asked) {
			if (!one.text().isBlank() && one.text().length() <= LONGEST) {
				OfNames key = NameSearch.candidates(one.text(), one.kinds());
				if (key != null) {
					keys.put(one, new OfNames(key.query(), key.kinds(),
							(one.kinds() != null) ? CANDIDATES_OF_SOME_KINDS : CANDIDATES));
				}
			}
		}
		Map<RecordKey, Object> read = keys.isEmpty() ? Map.of() : record.read(Set.copyOf(keys.values()));
		Map<Asked, List<Found>> found = new HashMap<>();
		asked.forEach((one) -> found.put(one, best(one, candidates(read.get(keys.get(one))), first)));
		return found;
	}

	private static Map<Asked, List<Found>> find(NameIndex index, Collection<Asked> asked, int first) {
		Map<Asked, List<Found>> found = new HashMap<>();
		for (Asked one : asked) {
			Stop.poll();
			FoldedName folded = FoldedName.of((one.text().length() <= LONGEST) ? one.text() : "");
			found.computeIfAbsent(one, (key) -> folded.text().isEmpty() ? List.of()
					: best(one, index.candidates(folded, one.kinds()), first));
		}
		return found;
	}

	@SuppressWarnings("unchecked")
	private static List<Candidate> candidates(@Nullable Object read) {
		return (read != null) ? (List<Candidate>) read : List.of();
	}

	private static List<Found> best(Asked asked, List<Candidate> candidates, int first) {
		return candidates.isEmpty() ? List.of()
				: NameSearch.best(candidates, asked.text(), first)
					.stream()
					.map((hit) -> new Found(hit.entity(), hit.score(), isExact(asked.text(), hit.entity())))
					.toList();
	}

	/**
	 * Whether a name is one of an entity. Names in Latin letters are compared as
	 * {@link FoldedName}; others letter by letter, because different names sound alike.
	 */
	static boolean isExact(String text, Entity entity) {
		boolean latin = isLatin(text);
		String asked = latin ? FoldedName.of(text).asOneWord() : letters(text);
		return !asked.isEmpty() && Stream
			.of(Stream.of(entity.name(), entity.id()), entity.aliases().stream(),
					entity.identifiers().stream().map(Identifier::value),
					entity.identifiers().stream().map(Identifier::toString))
			.flatMap((names) -> names)
			.filter((name) -> isLatin(name) == latin)
			.anyMatch((name) -> asked.equals(latin ? FoldedName.of(name).asOneWord() : letters(name)));
	}

	private static boolean isLatin(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

	/** Letters and digits in lower case, without legal forms. */
	private static String letters(String text) {
		return Normalizer.normalize(NativeForms.SHIPPED.without(text), Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}\\p{M}]", "");
	}

}
