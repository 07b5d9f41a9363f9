package org.tieline.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.TieForm;
import org.tieline.time.Spell;
import org.tieline.value.Quantity;

/**
 * How strong a tie is, 0 to 1: the recorded part of the capital or votes, or of the
 * purchases of a customer. Null: not recorded, which is not zero.
 *
 * @param low the least part
 * @param high the greatest part; null also if several supplies have figures, which may
 * add up
 */
record TieStrength(@Nullable BigDecimal low, @Nullable BigDecimal high) {

	private static final TieStrength UNKNOWN = new TieStrength(null, null);

	private static final int PERCENT = 2;

	/**
	 * The figures that are a strength, by the type of the tie, where its form has none.
	 */
	private static final Map<String, String> ASPECTS = Map.of("SUPPLIES", "share_of_customer_purchases");

	/** The strength of a tie by its facts. */
	static TieStrength of(Collection<FactView> facts) {
		List<Quantity> figures = facts.stream().flatMap((fact) -> {
			TieForm form = Objects.requireNonNull(fact.fact().kind().tie());
			String sized = form.sizedBy();
			String aspect = (sized != null) ? sized : ASPECTS.get(form.type());
			return (aspect == null) ? Stream.<Quantity>empty()
					: (sized != null) ? ofStock(fact, aspect) : ofFlow(fact, aspect);
		}).filter((figure) -> figure.unit().equals("percent")).toList();
		if (figures.isEmpty()) {
			return UNKNOWN;
		}
		boolean addUp = figures.size() > 1 && facts.stream().allMatch((fact) -> sizeOf(fact) == null);
		Quantity all = figures.stream().reduce(Quantity::hull).orElseThrow();
		return new TieStrength(part(all.low()), addUp ? null : part(all.high()));
	}

	/**
	 * The figures of the spells. A figure of one spell says nothing of another, so they
	 * count only if each spell has one.
	 */
	private static Stream<Quantity> ofStock(FactView fact, String aspect) {
		List<Spell> spells = fact.spells().isEmpty() ? List.of(Spell.UNDATED) : fact.spells();
		List<Quantity> figures = spells.stream()
			.flatMap((spell) -> fact.figureOf(spell, aspect).stream())
			.map(Measurement::quantity)
			.toList();
		boolean each = fact.lens().asOf() != null || figures.size() == spells.size();
		return each ? figures.stream() : Stream.empty();
	}

	/** A figure that is planned or forecast is no strength. */
	private static Stream<Quantity> ofFlow(FactView fact, String aspect) {
		FactView said = fact.only((claim) -> !claim.intends());
		return (said == null) ? Stream.empty() : said.measurement(aspect, false).map(Measurement::quantity).stream();
	}

	private static @Nullable String sizeOf(FactView fact) {
		return Objects.requireNonNull(fact.fact().kind().tie()).sizedBy();
	}

	private static @Nullable BigDecimal part(@Nullable BigDecimal percent) {
		return (percent != null) ? percent.movePointLeft(PERCENT) : null;
	}

}
