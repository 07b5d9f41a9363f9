package org.tieline.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;

/**
 * The sentence of a fact that is only denied. It says who denies it, so that nobody reads
 * it as done: "Huawei denies that it supplied Acme".
 *
 * @param fact the fact
 */
record Denial(FactWords fact) {

	private static final int MOST_NAMED = 3;

	/**
	 * The denial.
	 * @param sentence what is denied, without a full stop
	 */
	String of(String sentence) {
		List<Claim> denials = this.fact.view().claims().stream().filter(Claim::denies).toList();
		String aspects = denials.stream()
			.map(Claim::aspect)
			.map((aspect) -> Objects.requireNonNullElse(aspect, ""))
			.distinct()
			.map((aspect) -> aspect.replace('_', ' '))
			.collect(Collectors.joining(", "));
		if (denials.stream().noneMatch((claim) -> claim.aspect() == null)) {
			return sentence + " (only denied: " + aspects + ")";
		}
		List<Entity> speakers = denials.stream()
			.map(Claim::speaker)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
		if (speakers.isEmpty()) {
			return "It is denied that " + within(sentence, null);
		}
		Entity first = speakers.getFirst();
		boolean plural = speakers.size() > 1 || NounPhrase.isPlural(first);
		return names(speakers) + (plural ? " deny that " : " denies that ")
				+ within(sentence, (speakers.size() == 1) ? first : null);
	}

	private static String names(List<Entity> speakers) {
		Entity first = speakers.getFirst();
		List<String> named = Stream
			.concat(Stream.of(NounPhrase.first(first.kind(), first.name())),
					speakers.stream().skip(1).limit(MOST_NAMED - 1).map((one) -> NounPhrase.of(one)))
			.toList();
		int more = speakers.size() - named.size();
		if (more > 0) {
			return String.join(", ", named) + " and " + more + " more";
		}
		return (named.size() == 1) ? named.getFirst()
				: String.join(", ", named.subList(0, named.size() - 1)) + " and " + named.getLast();
	}

	/** The sentence after "that": its subject has its article, or is "it". */
	private String within(String sentence, @Nullable Entity speaker) {
		Entity subject = this.fact.subject();
		String first = (subject != null) ? NounPhrase.first(subject.kind(), subject.name()) : "";
		if (subject == null || !sentence.startsWith(first)) {
			return sentence;
		}
		boolean itself = speaker != null && speaker.id().equals(subject.id()) && subject.kind() != EntityKind.PERSON;
		String name = !itself ? NounPhrase.of(subject) : NounPhrase.isPlural(subject) ? "they" : "it";
		return name + sentence.substring(first.length());
	}

}
