package org.tieline.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether two markets are of like products, so that a rank in one may be mistaken for one
 * in the other. The name of a market starts with what is sold there: "Radio access
 * network equipment, China".
 */
final class LikeMarkets {

	/** What nearly every market is of. */
	private static final Set<String> ANY = Set.of("equipment", "network", "market", "infrastructure", "total",
			"telecom", "telco", "service", "provider", "installed", "base", "and", "of", "for", "the", "by", "user",
			"vendor");

	/** What is no network equipment. */
	private static final Set<String> NO_NETWORK = Set.of("phone", "tablet", "laptop", "wearable", "watch", "device",
			"software", "system", "chip", "semiconductor", "server", "storage", "camera", "cloud");

	private LikeMarkets() {
	}

	/**
	 * Whether markets are of like products. One of all network equipment takes in those
	 * of each sort of it.
	 * @param asked the name of one market
	 * @param recorded the name of the other
	 */
	static boolean are(String asked, String recorded) {
		Set<String> one = sold(asked);
		Set<String> other = sold(recorded);
		if (one.isEmpty() || other.isEmpty()) {
			return Stream.of(one, other).flatMap(Set::stream).noneMatch(NO_NETWORK::contains);
		}
		return one.stream().anyMatch(other::contains);
	}

	private static Set<String> sold(String market) {
		Set<String> words = new HashSet<>(ScopeWords.of(market.split("[,(]", 2)[0]));
		words.removeAll(ANY);
		return words;
	}

}
