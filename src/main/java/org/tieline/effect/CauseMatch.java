package org.tieline.effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Compares the cause of one effect with what a scenario cuts. */
final class CauseMatch {

	private final FactView effect;

	private final CutExtent cut;

	private final List<EffectDifference> differences = new ArrayList<>();

	private CauseMatch(FactView effect, CutExtent cut) {
		this.effect = effect;
		this.cut = cut;
	}

	/**
	 * The effect as one of the cut; null: its cause is another one.
	 * @param restrictions all facts of the kind RESTRICTION
	 */
	static @Nullable RecordedEffect of(FactView effect, CutExtent cut, List<FactView> restrictions) {
		CauseMatch match = new CauseMatch(effect, cut);
		Entity supplier = match.participant("supplier");
		Entity customer = match.participant("customer");
		EffectGround ground = (supplier != null && customer != null) ? match.ofParties(supplier, customer)
				: match.ofMeasure(Objects.requireNonNull(match.participant("measure")), restrictions);
		if (ground == null) {
			return null;
		}
		match.compareTime();
		match.compareSeverity();
		return new RecordedEffect(effect, ground, match.differences, null);
	}

	private @Nullable Entity participant(String part) {
		return this.effect.fact().participant(part);
	}

	private void differ(EffectDifference.Respect respect, String words) {
		this.differences.add(new EffectDifference(respect, words));
	}

	private @Nullable EffectGround ofParties(Entity supplier, Entity customer) {
		Set<String> suppliers = this.cut.side(supplier);
		Set<String> customers = this.cut.side(customer);
		Entity product = participant("product");
		List<CutExtent.Tie> ties = this.cut.ties()
			.stream()
			.filter(CutExtent.Tie::cut)
			.filter((tie) -> suppliers.contains(tie.supplier().id()) && customers.contains(tie.customer().id()))
			.filter((tie) -> touches(product, tie))
			.toList();
		if (ties.isEmpty()) {
			return null;
		}
		compareProducts(product);
		compareSide(supplier, suppliers, this.cut.suppliers());
		compareSide(customer, customers, this.cut.customers());
		return (CutExtent.isGroup(supplier) || CutExtent.isGroup(customer)) ? EffectGround.GROUP : EffectGround.PAIR;
	}

	/** Whether the product of the cause and what is cut have goods in common. */
	private boolean touches(@Nullable Entity product, CutExtent.Tie tie) {
		if (product == null || this.cut.products() == null) {
			return true;
		}
		Entity sold = tie.product();
		return this.cut.products().keySet().stream().anyMatch(product::isWithin)
				|| (sold != null && sold.isWithin(product.id()));
	}

	private void compareProducts(@Nullable Entity product) {
		if (this.cut.products() == null) {
			if (product != null) {
				differ(EffectDifference.Respect.PRODUCT,
						"the effect is of " + NounPhrase.of(product) + " alone, and the scenario cuts all products");
			}
			return;
		}
		Set<String> products = this.cut.products().keySet();
		if (product == null || !products.equals(Set.of(product.id()))) {
			String names = this.cut.products()
				.values()
				.stream()
				.map(NounPhrase::of)
				.sorted()
				.collect(Collectors.joining(", "));
			differ(EffectDifference.Respect.PRODUCT,
					"the effect is of "
							+ ((product != null) ? NounPhrase.of(product) : "all products, or the source names none")
							+ ", and the scenario cuts " + names);
		}
	}

	private void compareSide(Entity side, Set<String> members, Set<String> cutToo) {
		if (CutExtent.isGroup(side) && !cutToo.containsAll(members)) {
			Set<String> both = new HashSet<>(members);
			both.retainAll(cutToo);
			differ(EffectDifference.Respect.EXTENT, "the effect is of " + side.name() + ", and the scenario cuts "
					+ both.size() + " of " + members.size() + " recorded members");
		}
	}

	private @Nullable EffectGround ofMeasure(Entity measure, List<FactView> restrictions) {
		MeasureReach reach = new MeasureReach(measure, restrictions, this.cut);
		List<CutExtent.Tie> concerned = this.cut.ties().stream().filter(reach::concerns).toList();
		long cutToo = concerned.stream().filter(CutExtent.Tie::cut).count();
		if (cutToo == 0 && !reach.isOnlyNamed()) {
			return null;
		}
		if (this.cut.products() != null) {
			compareProducts(null);
		}
		if (cutToo < concerned.size()) {
			differ(EffectDifference.Respect.EXTENT, "the measure concerns " + concerned.size()
					+ " recorded ties, of which the scenario cuts " + cutToo);
		}
		return EffectGround.MEASURE;
	}

	private void compareTime() {
		Period period = this.effect.period();
		PartialDate asOf = this.cut.asOf();
		String of = (period != null) ? "the effect is dated " + dates(period) : "the effect has no date";
		if (asOf == null) {
			differ(EffectDifference.Respect.TIME, of + ", and the scenario has no date");
		}
		else if (period == null || !period.touches(asOf)) {
			differ(EffectDifference.Respect.TIME, of + ", and the scenario " + asOf);
		}
	}

	private static String dates(Period period) {
		return period.words().replaceFirst("^(in|on|from) ", "");
	}

	private void compareSeverity() {
		if (this.cut.severity() < 1) {
			differ(EffectDifference.Respect.SEVERITY,
					"the effect is of a whole stop, as far as recorded, and the scenario cuts a part of "
							+ this.cut.severity() + " of each tie");
		}
	}

}
