package org.tieline.check;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;

/**
 * A check as schema.org {@code ClaimReview}, in JSON-LD. It has no {@code reviewRating}:
 * the rating belongs to whoever reviews. Its {@code url} and {@code author} are those of
 * the reviewer, who adds them.
 */
final class ClaimReview {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ClaimReview() {
	}

	/** The document, as one line of JSON. */
	static String of(ClaimCheck check) {
		ObjectNode review = JSON.createObjectNode();
		review.put("@context", "https://schema.org");
		review.put("@type", "ClaimReview");
		review.put("claimReviewed", (check.passage() != null) ? check.passage() : check.asked());
		review.put("reviewBody", check.reason());
		ObjectNode item = review.putObject("itemReviewed");
		item.put("@type", "Claim");
		item.put("text", check.asked());
		sources(item.putArray("appearance"), check.supporting());
		ArrayNode citations = review.putArray("citation");
		sources(citations, check.supporting());
		sources(citations, check.contradicting());
		return JSON.writeValueAsString(review);
	}

	private static void sources(ArrayNode nodes, List<ClaimView> claims) {
		for (ClaimView view : claims) {
			Claim claim = view.claim();
			Source source = claim.source();
			ObjectNode work = nodes.addObject();
			work.put("@type", "CreativeWork");
			work.put("identifier", view.seenId());
			work.put("name", source.title());
			if (source.url() != null) {
				work.put("url", source.url());
			}
			if (source.publishedOn() != null) {
				work.put("datePublished", source.publishedOn().toString());
			}
			if (source.publisher() != null) {
				work.putObject("publisher").put("@type", "Organization").put("name", source.publisher());
			}
			Entity speaker = claim.speaker();
			if (speaker != null) {
				work.putObject("author").put("@type", type(speaker)).put("name", speaker.name());
			}
		}
	}

	private static String type(Entity speaker) {
		return switch (speaker.kind()) {
			case PERSON -> "Person";
			case COMPANY, GOVERNMENT, PUBLIC_BODY, ORGANIZATION, ALLIANCE, GROUP -> "Organization";
			case COUNTRY, PRODUCT, MARKET, MEASURE -> "Thing";
		};
	}

}
