package org.tieline.market;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;

/**
 * A market that can be read beside another. It has the same area, and its product is the
 * same, wider or narrower in the tree of products. What is counted may differ. The shares
 * of sister markets are never compared, added or averaged.
 *
 * @param market the market, with its product and area
 * @param relation its relation to the market asked for
 */
record SisterMarket(Entity market, Relation relation) {

	/** The relation of a market to the one asked for. */
	enum Relation {

		/** The market itself. */
		SAME,
		/** The same product with another definition, count or survey. */
		OTHER_DEFINITION,
		/** Its product is a kind of the product asked for. */
		NARROWER,
		/** The product asked for is a kind of its product. */
		WIDER

	}

	private static final Comparator<SisterMarket> NEAREST = Comparator.comparing((SisterMarket one) -> one.relation())
		.thenComparing((one) -> one.market().id());

	/** The market itself first, then its sister markets. */
	static List<SisterMarket> of(Entity market, List<Entity> all) {
		return all.stream()
			.flatMap((other) -> Stream.ofNullable(between(market, other))
				.map((relation) -> new SisterMarket(other, relation)))
			.sorted(NEAREST)
			.toList();
	}

	private static @Nullable Relation between(Entity market, Entity other) {
		if (market.id().equals(other.id())) {
			return Relation.SAME;
		}
		Entity ours = market.relatedBy("product");
		Entity theirs = other.relatedBy("product");
		if (ours == null || theirs == null || !Objects.equals(area(market), area(other))) {
			return null;
		}
		if (ours.id().equals(theirs.id())) {
			return Relation.OTHER_DEFINITION;
		}
		return theirs.isBelow(ours.id()) ? Relation.NARROWER : ours.isBelow(theirs.id()) ? Relation.WIDER : null;
	}

	/** Id of the area; null: the world. */
	private static @Nullable String area(Entity market) {
		Entity area = market.relatedBy("geography");
		return (area != null) ? area.id() : null;
	}

}
