package org.tieline.cutoff;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.NounPhrase;
import org.tieline.plausible.CaseOutcome;
import org.tieline.plausible.DrawnUnknown;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.RankedUnknown;
import org.tieline.plausible.Unknown;
import org.tieline.plausible.UnknownKind;
import org.tieline.plausible.UnknownVariances;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;

/** Ranks what is not known by how much of the width of a cutoff's answers it carries. */
final class CutoffUnknowns {

	private static final int MOST_NAMED = 3;

	private CutoffUnknowns() {
	}

	/** What the loss of an entity depends on. */
	static List<RankedUnknown> of(Loss loss) {
		ModelledLosses losses = loss.modelled().losses();
		int firm = loss.modelled().firm();
		Entity entity = loss.entity();
		UnknownVariances variances = new UnknownVariances(essential(entity, inputs(losses, firm)), replacement(entity));
		BitSet near = near(losses.network(), losses.scenario().cut(), firm);
		loss.because().forEach((hop) -> {
			near.set(losses.network().indexOf(hop.fromId()));
			near.set(losses.network().indexOf(hop.toId()));
		});
		variances.add(cases((assumed) -> losses.losses(assumed, firm)), among(losses.unknowns(), near));
		losses.dates().add(entity.id(), variances);
		return variances.ranked();
	}

	/** What the loss of the output of all companies depends on. */
	static List<RankedUnknown> of(CutoffReport report) {
		UnknownVariances variances = new UnknownVariances(
				Unknown.ofStructure(UnknownKind.ESSENTIAL_INPUTS,
						"which inputs their customers cannot make anything without", List.of()),
				Unknown.ofStructure(UnknownKind.REPLACEMENT, "who could replace the cut suppliers", List.of()));
		variances.add(cases(report.modelled()::losses), report.modelled().unknowns());
		report.modelled().dates().add(null, variances);
		return variances.ranked();
	}

	/**
	 * The firms that the loss of a firm depends on first: itself, its partners, and the
	 * parties of the cut. To test all others would only give chance more room.
	 */
	static BitSet near(SupplyNetwork network, Collection<Integer> cut, int firm) {
		BitSet near = new BitSet();
		near.set(firm);
		for (int link : network.affirmed()) {
			if (network.supplier(link) == firm || network.customer(link) == firm) {
				near.set(network.supplier(link));
				near.set(network.customer(link));
			}
		}
		cut.forEach((link) -> {
			near.set(network.supplier(link));
			near.set(network.customer(link));
		});
		return near;
	}

	/** The unknowns that are only about some firms. */
	static List<DrawnUnknown> among(List<DrawnUnknown> unknowns, BitSet firms) {
		return unknowns.stream().filter((one) -> one.firms().stream().allMatch(firms::get)).toList();
	}

	/** The answer in each case. */
	static List<CaseOutcome> cases(Function<ModelCase, double[]> answer) {
		return ModelCase.ALL.stream()
			.map((one) -> new CaseOutcome(one.essential() ? 1 : 0, one.replaceable().ordinal(), answer.apply(one)))
			.toList();
	}

	/**
	 * Whether an entity can make anything without its inputs, in words.
	 * @param inputs names of the inputs that are cut; empty: not said
	 */
	static Unknown essential(Entity entity, Set<String> inputs) {
		String words = (entity.kind() == EntityKind.COUNTRY)
				? "which inputs companies of this country (" + entity.name() + ") cannot make anything without"
				: (inputs.isEmpty() || inputs.size() > MOST_NAMED)
						? "which inputs " + entity.name() + " and its suppliers cannot make anything without"
						: "whether " + entity.name() + " can make anything without " + String.join(" or ", inputs);
		return Unknown.ofStructure(UnknownKind.ESSENTIAL_INPUTS, words, List.of(entity));
	}

	static Unknown replacement(Entity entity) {
		return Unknown.ofStructure(UnknownKind.REPLACEMENT,
				(entity.kind() == EntityKind.COUNTRY)
						? "who could replace the suppliers of companies of this country (" + entity.name() + ")"
						: "who could replace the cut suppliers, as far as " + entity.name() + " depends on them",
				List.of(entity));
	}

	/** Names of the cut inputs of a firm. */
	private static Set<String> inputs(ModelledLosses losses, int firm) {
		SupplyNetwork network = losses.network();
		Set<String> names = new LinkedHashSet<>();
		for (int link : losses.scenario().cut()) {
			SupplyLink one = network.links().get(link);
			if (network.customer(link) == firm && one.product() != null) {
				names.add(NounPhrase.of(one.product()));
			}
		}
		return names;
	}

}
