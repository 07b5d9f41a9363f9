package org.tieline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.value.Period;

/**
 * The ids of facts, made from their identity: {@code supply:qualcomm:huawei:chipsets}.
 */
final class FactIds {

	private static final String NONE = "-";

	private FactIds() {
	}

	static String id(KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
			@Nullable Period period) {
		List<String> parts = new ArrayList<>();
		for (Participant participant : kind.participants()) {
			Entity entity = participants.get(participant.name());
			parts.add((entity != null) ? entity.id() : NONE);
		}
		for (Attribute attribute : kind.attributes()) {
			if (attribute.identifies()) {
				parts.add(slug(attributes.getOrDefault(attribute.name(), NONE)));
			}
		}
		while (parts.getLast().equals(NONE)) {
			parts.removeLast();
		}
		if (period != null) {
			parts.add(period.key());
		}
		return kind.slug() + ":" + String.join(":", parts);
	}

	private static String slug(String text) {
		String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? NONE : slug;
	}

}
