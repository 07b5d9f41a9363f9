package org.tieline.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;

/**
 * The sentence of a fact that nobody states: it is only denied, or only alleged. It says
 * who denies or alleges it, so that nobody reads it as done: "Huawei denies that it
 * supplied Acme", "Rival alleges that Huawei supplied Acme; Huawei denies it".
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
		List<Entity> speakers = speakers(denials);
		if (speakers.isEmpty()) {
			return "It is denied that " + within(sentence, null);
		}
		return names(speakers, true) + verb(speakers, " denies")
				+ told(sentence, (speakers.size() == 1) ? speakers.getFirst() : null);
	}

	/** What is told, after the verb: "that it supplied b", "of b: revenue 5". */
	private String told(String sentence, @Nullable Entity speaker) {
		Entity subject = this.fact.subject();
		String first = (subject != null) ? NounPhrase.first(subject.kind(), subject.name()) : "";
		return (subject != null && sentence.startsWith(first + ": "))
				? " of " + NounPhrase.of(subject) + sentence.substring(first.length())
				: " that " + within(sentence, speaker);
	}

	/** Whether somebody alleges the fact, and nobody states or estimates it. */
	static boolean isOnlyAlleged(FactView view) {
		return view.claims().stream().noneMatch(Claim::affirms)
				&& view.claims().stream().anyMatch((claim) -> isAllegation(claim));
	}

	private static boolean isAllegation(Claim claim) {
		return claim.stance() == Stance.ALLEGES && claim.asserts();
	}

	/**
	 * The allegation, with those who plan the same and those who deny it.
	 * @param sentence what is alleged, without a full stop
	 */
	String alleged(String sentence) {
		List<Claim> claims = this.fact.view().claims();
		List<Claim> allegations = claims.stream().filter((claim) -> isAllegation(claim)).toList();
		List<Entity> accusers = speakers(allegations);
		String accused = accusers.isEmpty() ? "It is alleged, as " + reporters(allegations) + ","
				: names(accusers, true) + verb(accusers, " alleges");
		List<Claim> plans = claims.stream().filter(Claim::intends).toList();
		return accused + told(sentence, (accusers.size() == 1) ? accusers.getFirst() : null)
				+ besides(plans, intention(plans), " a plan of it")
				+ besides(claims.stream().filter((one) -> one.denies() && one.aspect() == null).toList(), " denies it",
						" a denial of it");
	}

	/** Who denies what others plan or consider: " (A denies it)". */
	String denied() {
		List<Claim> denials = this.fact.view()
			.claims()
			.stream()
			.filter((one) -> one.denies() && one.aspect() == null)
			.toList();
		return " (" + besides(denials, " denies it", " a denial of it").substring("; ".length()) + ")";
	}

	/** Whose allegation claims are: " by A and B"; empty: none of them is one. */
	static String accused(List<Claim> claims) {
		List<Claim> allegations = claims.stream().filter((claim) -> isAllegation(claim)).toList();
		List<Entity> accusers = speakers(allegations);
		return allegations.isEmpty() ? ""
				: accusers.isEmpty() ? ", as " + reporters(allegations) : " by " + names(accusers, false);
	}

	/** Who says something else of it, after a semicolon; empty: nobody does. */
	private static String besides(List<Claim> claims, String verb, String reported) {
		List<Entity> speakers = speakers(claims);
		return claims.isEmpty() ? "" : "; "
				+ (speakers.isEmpty() ? reporters(claims) + reported : names(speakers, false) + verb(speakers, verb));
	}

	private static String intention(List<Claim> plans) {
		if (plans.stream().allMatch((claim) -> claim.stance() == Stance.CONSIDERS)) {
			return " considers it";
		}
		return plans.stream().allMatch((claim) -> claim.derivation() == Derivation.FORECAST) ? " expects it"
				: " plans it";
	}

	private static List<Entity> speakers(List<Claim> claims) {
		return claims.stream()
			.map(Claim::speaker)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
	}

	/** The pages that report what nobody is named for. */
	private static String reporters(List<Claim> claims) {
		List<String> pages = claims.stream()
			.map((claim) -> Objects.requireNonNullElse(claim.source().publisher(), claim.source().title()))
			.distinct()
			.toList();
		return listed(pages, pages.size()) + ((pages.size() == 1) ? " reports" : " report");
	}

	/** The verb of the speakers, which are several or one. */
	private static String verb(List<Entity> speakers, String verb) {
		boolean plural = speakers.size() > 1 || NounPhrase.isPlural(speakers.getFirst());
		String one = verb.substring(1).split(" ")[0];
		return plural ? verb.replace(one, Inflection.plural(one)) : verb;
	}

	/** The names of speakers, at the start of a sentence or within it. */
	private static String names(List<Entity> speakers, boolean first) {
		Entity one = speakers.getFirst();
		String start = first ? NounPhrase.first(one.kind(), one.name()) : NounPhrase.of(one);
		return listed(Stream.concat(Stream.of(start), speakers.stream().skip(1).map((other) -> NounPhrase.of(other)))
			.toList(), speakers.size());
	}

	private static String listed(List<String> all, int count) {
		List<String> named = all.stream().limit(MOST_NAMED).toList();
		int more = count - named.size();
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
