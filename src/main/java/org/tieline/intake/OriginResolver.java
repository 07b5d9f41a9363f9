package org.tieline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.entity.FoldedName;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * Finds the original speaker of a claim, so that copies and relays count as one origin. A
 * relay has the key of the claim that it repeats. Staff and officials have their
 * organization's while they are in office. A source that speaks itself has its
 * publisher's, and a copy its original's.
 */
final class OriginResolver {

	private static final Set<String> SPOKEN_FOR = Set.of(AffiliationRole.EMPLOYED_BY.name(),
			AffiliationRole.OFFICE_OF.name());

	private static final Set<EntityKind> PUBLISHERS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION, EntityKind.ALLIANCE, EntityKind.PERSON);

	private final Map<String, Source> sources;

	/** By folded name, what may publish; an empty id where two have one name. */
	private final Map<String, String> publishers = new HashMap<>();

	private final Map<String, List<Fact>> offices = new HashMap<>();

	private final Map<String, Claim> claims = new HashMap<>();

	OriginResolver(List<Fact> facts, DraftedThings things) {
		this.sources = things.sources();
		things.entities().values().forEach((linked) -> addPublisher(linked.entity()));
		for (Fact fact : facts) {
			fact.claims().forEach((claim) -> this.claims.put(claim.id(), claim));
			if (fact.kind().name().equals(AffiliationRole.KIND) && SPOKEN_FOR.contains(fact.attributes().get("role"))
					&& fact.claims().stream().anyMatch(Claim::affirms)) {
				this.offices.computeIfAbsent(id(fact, "member"), (id) -> new ArrayList<>()).add(fact);
			}
		}
	}

	private void addPublisher(Entity entity) {
		if (!PUBLISHERS.contains(entity.kind())) {
			return;
		}
		Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
			.map((name) -> FoldedName.of(name).text())
			.distinct()
			.forEach((name) -> this.publishers.merge(name, entity.id(), (one, other) -> ""));
	}

	private static String id(Fact fact, String participant) {
		Entity entity = fact.participant(participant);
		return (entity != null) ? entity.id() : "";
	}

	/** The same fact, its claims with their origin keys. */
	Fact fill(Fact fact) {
		return new Fact(fact.id(), fact.kind(), fact.participants(), fact.attributes(), fact.numberPeriod(),
				fact.claims().stream().map(this::fill).toList());
	}

	private Claim fill(Claim claim) {
		return new Claim(claim.id(), claim.stance(), claim.aspect(), claim.from(), claim.to(), claim.asOf(),
				claim.value(), claim.asStated(), claim.derivation(), claim.speaker(), claim.source(), claim.locator(),
				claim.saidOn(), claim.repeats(), claim.note(), originKey(origin(claim)), speakers(claim),
				page(claim.source()).id(), claim.details());
	}

	/** The claim at the end of a chain of relays; circles are refused before. */
	private Claim origin(Claim claim) {
		Claim at = claim;
		while (at.repeats() != null && this.claims.containsKey(at.repeats())) {
			at = this.claims.get(at.repeats());
		}
		return at;
	}

	private String originKey(Claim claim) {
		List<String> speakers = speakers(claim);
		if (!speakers.isEmpty()) {
			return "by:" + speakers.getLast();
		}
		Source page = page(claim.source());
		String publisher = page.publisher();
		return (publisher != null) ? "in:" + publisher.toLowerCase(Locale.ROOT).strip() : "on:" + page.id();
	}

	/**
	 * The speaker of a claim, and the organization that it speaks for. Without a speaker,
	 * the publisher of the page speaks, if it is on record.
	 */
	private List<String> speakers(Claim claim) {
		Entity speaker = claim.speaker();
		if (speaker != null) {
			return speaksFor(speaker.id(), said(claim));
		}
		String publisher = page(claim.source()).publisher();
		String entity = (publisher != null) ? this.publishers.getOrDefault(FoldedName.of(publisher).text(), "") : "";
		return entity.isEmpty() ? List.of() : speaksFor(entity, said(claim));
	}

	/** The date of the statement, as far as the record has it. */
	private static @Nullable PartialDate said(Claim claim) {
		return (claim.saidOn() != null) ? claim.saidOn() : claim.source().publishedOn();
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

	/**
	 * The speaker, then everybody it spoke for on that date; the last is the one at the
	 * top.
	 */
	private List<String> speaksFor(String speaker, @Nullable PartialDate date) {
		List<String> chain = new ArrayList<>(List.of(speaker));
		@Nullable String at = next(speaker, date);
		while (at != null && !chain.contains(at)) {
			chain.add(at);
			at = next(at, date);
		}
		return chain;
	}

	/** A person who left an office before that date no longer speaks for it. */
	private @Nullable String next(String id, @Nullable PartialDate date) {
		Lens then = new Lens(date, null, null, 0, Set.of());
		return this.offices.getOrDefault(id, List.of())
			.stream()
			.filter((office) -> new FactView(office, then).holds() != Spell.Holds.NO)
			.map((office) -> id(office, "of"))
			.sorted()
			.findFirst()
			.orElse(null);
	}

}
