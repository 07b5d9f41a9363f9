package org.tieline.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimOrigin;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.passage.PassageCheck;

/**
 * Answers in terms of schema.org, without address: a fact or claim is a {@code Claim}, a
 * source a {@code CreativeWork}, a check a {@code ClaimReview}. A review has no
 * {@code reviewRating}: the verdict says what is recorded, and whoever publishes rates.
 */
final class LinkedWords {

	private LinkedWords() {
	}

	private static Map<String, Object> thing(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		return thing;
	}

	static Map<String, Object> of(FactView fact) {
		Map<String, Object> claim = thing("Claim");
		claim.put("identifier", fact.id());
		claim.put("text", fact.summary());
		// Whoever denies the fact, or does not comment on it, does not say it.
		appearances(claim, fact.claimViews().stream().filter((view) -> view.claim().says()).toList());
		return claim;
	}

	static Map<String, Object> of(ClaimView view) {
		Map<String, Object> claim = thing("Claim");
		claim.put("identifier", view.id());
		put(claim, "text", view.note());
		Entity speaker = view.speaker();
		put(claim, "author", (speaker != null) ? agent(speaker) : publisher(view.source()));
		appearances(claim, List.of(view));
		return claim;
	}

	static Map<String, Object> of(Source source) {
		Map<String, Object> work = work(source);
		work.remove("url");
		put(work, "sameAs", source.url());
		return work;
	}

	static Map<String, Object> of(ClaimCheck check) {
		Map<String, Object> review = thing("ClaimReview");
		String passage = check.passage();
		review.put("claimReviewed", (passage != null) ? passage : check.asked());
		review.put("reviewBody", check.reason());
		Map<String, Object> item = thing("Claim");
		item.put("text", check.asked());
		List<Object> authors = authors(check);
		if (!authors.isEmpty()) {
			item.put("author", authors);
		}
		appearances(item, check.supporting());
		review.put("itemReviewed", item);
		review.put("citation",
				Stream.of(check.supporting(), check.recordedInstead(), check.contradicting())
					.flatMap(List::stream)
					.map(LinkedWords::printed)
					.toList());
		return review;
	}

	/** The reviews of a passage, each with its address. */
	static Map<String, Object> of(PassageCheck passage, Function<ClaimCheck, String> address) {
		Map<String, Object> list = thing("ItemList");
		list.put("numberOfItems", passage.checks().size());
		list.put("itemListElement", passage.checks().stream().map((check) -> {
			Map<String, Object> review = of(check);
			review.put("url", address.apply(check));
			return review;
		}).toList());
		return list;
	}

	/** Whoever said it first, once for each origin; empty: nobody on record says it. */
	private static List<Object> authors(ClaimCheck check) {
		List<Object> authors = new ArrayList<>();
		for (ClaimOrigin origin : check.origins()) {
			Entity speaker = origin.speaker();
			Map<String, Object> author = (speaker != null) ? agent(speaker) : publisher(origin.original().source());
			if (author != null && !authors.contains(author)) {
				authors.add(author);
			}
		}
		return authors;
	}

	private static void appearances(Map<String, Object> claim, List<ClaimView> claims) {
		if (!claims.isEmpty()) {
			claim.put("appearance", claims.stream().map(LinkedWords::printed).toList());
		}
	}

	/** A page that prints a claim, with whoever says it there. */
	private static Map<String, Object> printed(ClaimView view) {
		Map<String, Object> work = work(view.source());
		work.put("identifier", view.id());
		Entity speaker = view.speaker();
		put(work, "author", (speaker != null) ? agent(speaker) : publisher(view.source()));
		return work;
	}

	private static Map<String, Object> work(Source source) {
		Map<String, Object> work = thing("CreativeWork");
		work.put("identifier", source.id());
		work.put("name", source.title());
		put(work, "url", source.url());
		put(work, "datePublished", (source.publishedOn() != null) ? source.publishedOn().toString() : null);
		put(work, "publisher", publisher(source));
		return work;
	}

	private static @Nullable Map<String, Object> publisher(Source source) {
		if (source.publisher() == null) {
			return null;
		}
		Map<String, Object> publisher = thing("Organization");
		publisher.put("name", source.publisher());
		return publisher;
	}

	private static Map<String, Object> agent(Entity speaker) {
		Map<String, Object> agent = thing(switch (speaker.kind()) {
			case PERSON -> "Person";
			case COMPANY, GOVERNMENT, PUBLIC_BODY, ORGANIZATION, ALLIANCE, GROUP -> "Organization";
			case COUNTRY, PRODUCT, MARKET, MEASURE -> "Thing";
		});
		agent.put("name", speaker.name());
		return agent;
	}

	private static void put(Map<String, Object> thing, String key, @Nullable Object value) {
		if (value != null) {
			thing.put(key, value);
		}
	}

}
