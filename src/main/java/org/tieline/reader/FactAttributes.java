package org.tieline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.page.Words;
import org.tieline.value.Spelling;

/**
 * What a fact says beside its participants and numbers, as a reader is shown it. A code
 * and an id are given in words; a text stays as it is recorded.
 */
final class FactAttributes {

	/** Attributes whose values are ids of a vocabulary, not of things. */
	private static final Set<String> VOCABULARIES = Set.of("topic", "metric", "qualifier");

	/** Attributes whose values are ids of entities. */
	private static final Set<String> ENTITIES = Set.of("affiliates_of");

	private FactAttributes() {
	}

	/**
	 * One attribute.
	 *
	 * @param name what it is, in words
	 * @param value in words
	 * @param entity the id of the entity that the value names; null: it names none
	 */
	record Shown(String name, String value, @Nullable String entity) {
	}

	/**
	 * The attributes, in the order of their kind.
	 * @param attributes the values by name
	 * @param names gives the name of the entity with an id
	 */
	static List<Shown> of(KindOfFact kind, Map<?, ?> attributes, UnaryOperator<String> names) {
		List<Shown> shown = new ArrayList<>();
		for (Attribute attribute : kind.attributes()) {
			String value = Objects.toString(attributes.get(attribute.name()), "");
			if (!value.isBlank()) {
				shown.add(shown(attribute, value, names));
			}
		}
		return shown;
	}

	private static Shown shown(Attribute attribute, String value, UnaryOperator<String> names) {
		String name = Words.INSTANCE.titled(attribute.name());
		if (ENTITIES.contains(attribute.name())) {
			return new Shown(name, names.apply(value), value);
		}
		return new Shown(name, words(attribute, value), null);
	}

	private static String words(Attribute attribute, String value) {
		if (!attribute.words().isEmpty()) {
			return Words.INSTANCE.of(value);
		}
		return VOCABULARIES.contains(attribute.name()) ? Spelling.of(value) : value;
	}

}
