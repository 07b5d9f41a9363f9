package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;

/**
 * What differs between a thing of the record in one version of the data and in another,
 * in words: each field with its value then and now. Empty: nothing differs.
 */
public final class Differences {

	/** Links that are stored with the other entity, and so are no change of this one. */
	private static final Set<String> OF_OTHERS = Set.of("acts", "narrower", "ancestors");

	private Differences() {
	}

	/** Of a fact, with each claim that is new, gone or changed, by its id. */
	public static List<Since.Change> of(FactView then, FactView now) {
		return between(Contents.of(then), Contents.of(now));
	}

	/** Of a claim; of its source the id only. */
	public static List<Since.Change> of(ClaimView then, ClaimView now) {
		return between(content(then), content(now));
	}

	/** Of a source, without its claims. */
	public static List<Since.Change> of(Source then, Source now) {
		return between(Contents.of(then), Contents.of(now));
	}

	/** Of an entity itself: names, identifiers, details and links. */
	public static List<Since.Change> of(Entity then, Entity now) {
		return between(content(then), content(now));
	}

	private static List<Since.Change> between(Map<String, Object> then, Map<String, Object> now) {
		return Since.of("", Changes.between(then, now)).changes();
	}

	private static Map<String, Object> content(ClaimView view) {
		Map<String, Object> content = Contents.claim(view);
		content.put("source", view.source().id());
		content.put("fact", view.fact().id());
		return content;
	}

	private static Map<String, Object> content(Entity entity) {
		Map<String, Object> content = new LinkedHashMap<>(entity.details());
		content.put("name", entity.name());
		content.put("kind", entity.kind().name());
		content.put("aliases", entity.aliases());
		content.put("identifiers", entity.identifiers().stream().map(Object::toString).sorted().toList());
		content.put("unnamed", entity.unnamed() ? "yes" : "no");
		entity.related().forEach((word, others) -> {
			if (!OF_OTHERS.contains(word)) {
				content.put(word, others.stream().map(Entity::id).sorted().toList());
			}
		});
		return content;
	}

}
