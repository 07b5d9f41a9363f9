package org.tieline.assistant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;

/**
 * A fact that an answer rests on, with whatever is needed to cite it.
 *
 * @param id with the lens that it was read through
 * @param kind the kind of fact
 * @param summary one sentence
 * @param status the evidence for it
 * @param origins how many independent origins state or estimate it
 * @param contested whether sources disagree, or somebody denies it
 * @param contestedBy who says otherwise, in words
 * @param claims at most six of its claims, oldest first; denials are never left out
 * before others
 * @param claimsLeftOut how many claims are not shown
 * @param resource its address for assistants
 * @param address its permanent address for people and programs
 */
record CitedFact(String id, String kind, String summary, Status status, int origins, boolean contested,
		List<String> contestedBy, List<CitedClaim> claims, int claimsLeftOut, String resource, String address) {

	private static final int MOST = 6;

	/** A fact with at most six of its claims. */
	static CitedFact of(FactView fact, String address) {
		List<Claim> all = fact.claims();
		Set<Claim> chosen = new LinkedHashSet<>();
		Stream.concat(all.stream().filter(Claim::denies), all.stream()).distinct().limit(MOST).forEach(chosen::add);
		List<String> others = contestedBy(fact);
		return new CitedFact(fact.seenId(), fact.fact().kind().name(), fact.summary(), fact.status(), fact.origins(),
				!others.isEmpty(), others,
				all.stream().filter(chosen::contains).map((claim) -> CitedClaim.of(claim, fact)).toList(),
				all.size() - chosen.size(), ResourceAddress.of("fact", fact.seenId()), address);
	}

	/**
	 * Who denies the fact; where sources differ without a denial, who says what.
	 */
	private static List<String> contestedBy(FactView fact) {
		List<String> denials = fact.claims()
			.stream()
			.filter((claim) -> claim.denies() && fact.supersededBy(claim) == null)
			.map((claim) -> CitedClaim.speaker(claim) + " denies "
					+ ((claim.aspect() != null) ? "its " + claim.aspect() : "it") + " (" + page(claim.source()) + ")")
			.distinct()
			.toList();
		if (!denials.isEmpty() || fact.status() != Status.CONTESTED) {
			return denials;
		}
		List<String> figures = fact.claims()
			.stream()
			.filter((claim) -> claim.asStated() != null && claim.says() && fact.supersededBy(claim) == null)
			.map((claim) -> CitedClaim.speaker(claim) + " says " + claim.asStated() + " (" + page(claim.source()) + ")")
			.distinct()
			.toList();
		return figures.isEmpty() ? List.of("its sources disagree about when it held; read its claims") : figures;
	}

	/** Where something is printed, in a few words. */
	private static String page(Source source) {
		return Stream.of(Objects.requireNonNullElse(source.publisher(), source.title()), source.publishedOn())
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining(", "));
	}

	/**
	 * A claim as somebody cites it.
	 *
	 * @param stance how the speaker puts it
	 * @param speaker whose word it is; the publisher if the page itself says it
	 * @param asStated the number as printed; null: none
	 * @param saidOn when it was said; null: not recorded, or when it was published
	 * @param repeats id of the claim that it only repeats; null: none
	 * @param replaced whether a newer claim of the same origin replaces it
	 * @param note the claim in Tieline's own words; null: none
	 * @param title of the page
	 * @param publisher of the page; null: not recorded
	 * @param publishedOn the date on the page; null: not recorded
	 * @param url where the page is; null: not recorded
	 * @param locator where in the page; null: not recorded
	 * @param resource the page's address for assistants
	 */
	record CitedClaim(String id, String stance, String speaker, @Nullable String asStated, @Nullable String saidOn,
			@Nullable String repeats, boolean replaced, @Nullable String note, String title, @Nullable String publisher,
			@Nullable String publishedOn, @Nullable String url, @Nullable String locator, String resource) {

		static CitedClaim of(Claim claim, FactView fact) {
			Source source = claim.source();
			return new CitedClaim(claim.id(), claim.stance().name(), speaker(claim), claim.asStated(),
					text(claim.saidOn()), claim.repeats(), fact.supersededBy(claim) != null, claim.note(),
					source.title(), source.publisher(), text(source.publishedOn()), source.url(), claim.locator(),
					ResourceAddress.of("source", source.id()));
		}

		static String speaker(Claim claim) {
			return (claim.speaker() != null) ? claim.speaker().name()
					: Objects.requireNonNullElse(claim.source().publisher(), claim.source().title());
		}

		private static @Nullable String text(@Nullable Object value) {
			return (value != null) ? value.toString() : null;
		}

	}

}
