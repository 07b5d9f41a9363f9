package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Claim;
import org.tieline.evidence.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Source;

/**
 * Whose word a claim is in the end. A relay has the word of the claim that it repeats;
 * staff and officials have their organization's; a source that speaks itself has its
 * publisher's, and a copy its original's.
 */
final class Voices {

	private static final Set<String> SPOKEN_FOR = Set.of("EMPLOYED_BY", "OFFICE_OF");

	private final Map<String, Source> sources;

	private final Map<String, Set<String>> organizations = new HashMap<>();

	private final Map<String, Claim> claims = new HashMap<>();

	Voices(List<Fact> facts, Map<String, Source> sources) {
		this.sources = sources;
		for (Fact fact : facts) {
			fact.claims().forEach((claim) -> this.claims.put(claim.id(), claim));
			if (fact.kind().name().equals("AFFILIATION") && SPOKEN_FOR.contains(fact.attributes().get("role"))
					&& fact.claims().stream().anyMatch(Claim::asserts)) {
				this.organizations.computeIfAbsent(id(fact, "member"), (id) -> new LinkedHashSet<>())
					.add(id(fact, "of"));
			}
		}
	}

	private static String id(Fact fact, String participant) {
		Entity entity = fact.participant(participant);
		return (entity != null) ? entity.id() : "";
	}

	/** The same fact, its claims with their voices. */
	Fact fill(Fact fact) {
		return new Fact(fact.id(), fact.kind(), fact.participants(), fact.attributes(), fact.numberPeriod(),
				fact.claims().stream().map(this::fill).toList());
	}

	private Claim fill(Claim claim) {
		Entity speaker = claim.speaker();
		return new Claim(claim.id(), claim.stance(), claim.aspect(), claim.from(), claim.to(), claim.asOf(),
				claim.value(), claim.asStated(), claim.derivation(), speaker, claim.source(), claim.locator(),
				claim.saidOn(), claim.repeats(), claim.note(), voice(origin(claim)),
				(speaker != null) ? speaksFor(speaker.id()) : List.of(), page(claim.source()).id(), claim.details());
	}

	/** The claim at the end of a chain of relays; circles are refused before. */
	private Claim origin(Claim claim) {
		Claim at = claim;
		while (at.repeats() != null && this.claims.containsKey(at.repeats())) {
			at = this.claims.get(at.repeats());
		}
		return at;
	}

	private String voice(Claim claim) {
		Entity speaker = claim.speaker();
		if (speaker != null) {
			return "by:" + speaksFor(speaker.id()).getLast();
		}
		Source page = page(claim.source());
		String publisher = page.publisher();
		return (publisher != null) ? "in:" + publisher.toLowerCase(Locale.ROOT).strip() : "on:" + page.id();
	}

	private Source page(Source source) {
		Source page = source;
		while (page.republishedFrom() != null) {
			Source original = this.sources.get(page.republishedFrom());
			if (original == null) {
				return page;
			}
			page = original;
		}
		return page;
	}

	/** The speaker, then everybody it speaks for; the last is the one at the top. */
	private List<String> speaksFor(String speaker) {
		List<String> chain = new ArrayList<>(List.of(speaker));
		@Nullable String at = next(speaker);
		while (at != null && !chain.contains(at)) {
			chain.add(at);
			at = next(at);
		}
		return chain;
	}

	private @Nullable String next(String id) {
		return this.organizations.getOrDefault(id, Set.of()).stream().sorted().findFirst().orElse(null);
	}

}
