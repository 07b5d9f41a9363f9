package org.tieline.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.NounPhrase;
import org.tieline.page.Fields;
import org.tieline.page.Words;
import org.tieline.value.PartialDate;

/** What an entity is, in one paragraph that is made of recorded fields only. */
final class Introduction {

	private Introduction() {
	}

	/** The sentences of the paragraph. */
	static List<String> of(Object entity) {
		List<String> sentences = new ArrayList<>();
		String name = Fields.required(entity, "name");
		String kind = Words.INSTANCE.of(Fields.text(entity, "kind"));
		Object country = Fields.at(entity, "country");
		boolean plural = NounPhrase.isPlural(EntityKind.valueOf(Fields.required(entity, "kind")), name);
		sentences.add(name + (plural ? " are" : " is") + " on record as " + article(kind) + " " + kind
				+ ((country != null) ? " of " + country(country) : "") + ".");
		if (Boolean.TRUE.equals(Fields.at(entity, "unnamed"))) {
			sentences.add("The source that mentions it does not name it.");
		}
		List<?> aliases = Fields.list(entity, "aliases");
		if (!aliases.isEmpty()) {
			String names = String.join(", ", aliases.stream().map(Object::toString).toList());
			sentences.add("Other names: " + names + (names.endsWith(".") ? "" : "."));
		}
		sentences.add(coverage(entity));
		return sentences;
	}

	private static String country(Object country) {
		return NounPhrase.of(EntityKind.COUNTRY, Fields.required(country, "name"));
	}

	private static String coverage(Object entity) {
		int facts = Fields.count(entity, "coverage.facts");
		if (facts == 0) {
			return "No fact about it is recorded in this view. That does not say that there is none.";
		}
		boolean person = "PERSON".equals(Fields.text(entity, "kind"));
		String whom = person ? "this person" : "it";
		String newest = newest(entity);
		int statements = Fields.count(entity, "said.totalCount");
		String said = (statements == 0) ? "" : "; " + Words.INSTANCE.count(statements, "statement")
				+ (person ? " of this person" : " of its own") + ((statements == 1) ? " is" : " are") + " recorded";
		return Words.INSTANCE.count(facts, "fact") + ((facts == 1) ? " names " : " name ") + whom + said
				+ ((newest != null) ? "; the newest publication is of " + newest : "") + ".";
	}

	/** The newest publication of a fact or of a statement; null: none has a date. */
	private static @Nullable String newest(Object entity) {
		return Stream
			.concat(Stream.ofNullable(Fields.text(entity, "coverage.newest")),
					Stream.of("said", "denied")
						.flatMap((list) -> Fields.list(entity, list + ".nodes").stream())
						.map((claim) -> Fields.text(claim, "source.publishedOn"))
						.filter(Objects::nonNull))
			.max(Comparator.comparing((String date) -> PartialDate.parse(date).lastDay()))
			.orElse(null);
	}

	/** The article of a noun. */
	static String article(@Nullable String noun) {
		String first = Objects.requireNonNullElse(noun, "");
		return (!first.isEmpty() && "aeiou".indexOf(first.charAt(0)) >= 0) ? "an" : "a";
	}

}
