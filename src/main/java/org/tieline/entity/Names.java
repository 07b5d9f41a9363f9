package org.tieline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.RecordReader;
import org.tieline.graphstore.GraphStore;
import org.tieline.problem.Problem;

/**
 * Finds entities by name. The full-text index proposes candidates; how well a name fits
 * is judged on folded names, so that script, case, accents and legal forms do not matter.
 */
@Component
class Names {

	/** A name below this is somebody else's. */
	private static final double THRESHOLD = 0.86;

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
			SearchHit hit = best(entity, folded);
			if (hit.score() >= THRESHOLD) {
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

	private static SearchHit best(Entity entity, String folded) {
		List<String> names = new ArrayList<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		entity.identifiers().forEach((identifier) -> names.add(identifier.value()));
		names.add(entity.id());
		SearchHit best = new SearchHit(entity, 0, entity.name());
		for (String name : names) {
			double score = likeness(folded, FoldedName.of(name).text());
			if (score > best.score()) {
				best = new SearchHit(entity, score, name);
			}
		}
		return best;
	}

	/** How alike two folded names are: 1 the same, 0 not at all. */
	static double likeness(String asked, String name) {
		if (asked.equals(name) || asked.replace(" ", "").equals(name.replace(" ", ""))) {
			return 1;
		}
		if (name.startsWith(asked) && asked.length() >= 3) {
			return 0.9 + 0.09 * asked.length() / name.length();
		}
		if (wordsBegin(asked, name) || wordsBegin(name, asked)) {
			return 0.9;
		}
		return 0.99 * new JaroWinklerSimilarity().apply(asked.replace(" ", ""), name.replace(" ", ""));
	}

	/** Whether every word of one begins a word of the other, the first with the first. */
	private static boolean wordsBegin(String shorter, String longer) {
		String[] few = shorter.split(" ");
		String[] many = longer.split(" ");
		if (few.length > many.length || few[0].length() < 3) {
			return false;
		}
		for (int i = 0; i < few.length; i++) {
			if (!many[i].startsWith(few[i])) {
				return false;
			}
		}
		return true;
	}

}
