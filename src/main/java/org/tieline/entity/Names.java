package org.tieline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Identifier;
import org.tieline.evidence.RecordReader;
import org.tieline.graphstore.GraphStore;
import org.tieline.problem.Problem;

/**
 * Finds entities by name. The full-text index proposes candidates; how well a name fits
 * is judged on folded names, so that script, case, accents and legal forms do not matter.
 */
@Component
class Names {

	private static final int CANDIDATES = 100;

	private static final int LONGEST = 200;

	private final GraphStore store;

	/** An entity that a name led to. */
	record SearchHit(Entity entity, double score, String matchedName) {
	}

	Names(GraphStore store) {
		this.store = store;
	}

	/** Companies by name; of one country if its id is given. */
	List<Entity> companies(@Nullable String country) {
		Map<String, Object> parameters = new java.util.HashMap<>();
		parameters.put("country", country);
		return RecordReader.entities(this.store.read("queries/entity/companies", parameters));
	}

	/** Entities whose name fits, best first; none if no name comes close. */
	List<SearchHit> search(String text, Set<EntityKind> kinds, int first) {
		if (text.isBlank() || text.length() > LONGEST) {
			throw Problem.badInput("text", "write a name of 1 to " + LONGEST + " characters");
		}
		String folded = FoldedName.of(text).text();
		if (folded.isEmpty()) {
			return List.of();
		}
		List<String> names = (kinds.isEmpty() ? Set.of(EntityKind.values()) : kinds).stream()
			.map(EntityKind::name)
			.toList();
		List<SearchHit> hits = new ArrayList<>();
		for (Entity entity : RecordReader.entities(this.store.read("queries/entity/search",
				Map.of("query", lucene(folded), "kinds", names, "limit", CANDIDATES)))) {
			SearchHit hit = best(entity, text.strip(), folded);
			if (hit.score() > 0) {
				hits.add(hit);
			}
		}
		hits.sort(Comparator.comparing(SearchHit::score)
			.reversed()
			.thenComparing((hit) -> hit.entity().kind())
			.thenComparing((hit) -> hit.entity().id().length())
			.thenComparing((hit) -> hit.entity().id()));
		return hits.subList(0, Math.min(first, hits.size()));
	}

	/** Folded words hold letters and digits only, so nothing in them is Lucene syntax. */
	private static String lucene(String folded) {
		List<String> parts = new ArrayList<>();
		List<String> words = new ArrayList<>(List.of(folded.split(" ")));
		words.add(folded.replace(" ", ""));
		for (String word : words) {
			parts.add(word + "^4");
			parts.add(word + "*^2");
			if (word.length() > 3) {
				parts.add(word + ((word.length() > 5) ? "~2" : "~1"));
			}
		}
		return String.join(" OR ", parts);
	}

	/**
	 * The name of the entity that fits best, best of all as it is written; an identifier
	 * fits only as a whole.
	 */
	private static SearchHit best(Entity entity, String text, String folded) {
		for (Identifier identifier : entity.identifiers()) {
			if (folded.equals(FoldedName.of(identifier.value()).text())
					|| folded.equals(FoldedName.of(identifier.toString()).text())) {
				return new SearchHit(entity, 1, identifier.value());
			}
		}
		List<String> names = new ArrayList<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		names.add(entity.id());
		SearchHit best = new SearchHit(entity, 0, entity.name());
		for (String name : names) {
			double score = Likeness.of(folded, FoldedName.of(name).text(), entity.kind() == EntityKind.COMPANY);
			boolean asWritten = score == 1 && name.equalsIgnoreCase(text) && !best.matchedName().equalsIgnoreCase(text);
			if (score > best.score() || asWritten) {
				best = new SearchHit(entity, score, name);
			}
		}
		return best;
	}

}
