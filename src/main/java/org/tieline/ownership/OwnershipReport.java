package org.tieline.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.hop.Path;
import org.tieline.hop.PathOutcome;
import org.tieline.ownership.Holdings.UncountedStake;
import org.tieline.value.Quantity;

/**
 * The owners of a company, through all recorded chains.
 *
 * @param outcome {@code FOUND} or {@code NOT_RECORDED}
 * @param owners the largest first
 * @param notCounted stakes above the company that are on record and do not count
 * @param possibleTies how many stakes may have held, with nothing to show it
 * @param reason why part of it is undetermined; null: nothing is
 */
public record OwnershipReport(PathOutcome outcome, List<UltimateOwner> owners, List<UncountedStake> notCounted,
		int possibleTies, @Nullable String reason) {

	/**
	 * An owner, directly or through others.
	 *
	 * @param owner who
	 * @param ultimate whether no owner above it is recorded
	 * @param integrated its part, through every chain
	 * @param controls whether a chain of majorities leads to the company
	 * @param chains the chains, that which may carry most first; at least one
	 * @param moreChains whether there are, or may be, further ones
	 */
	public record UltimateOwner(Entity owner, boolean ultimate, Quantity integrated, Ternary controls,
			List<Path> chains, boolean moreChains) {

		/** Its part, in words where the size is not recorded. */
		public String integratedInWords() {
			return SizeWords.of(this.integrated, this.chains);
		}

	}

	private static final Comparator<UltimateOwner> LARGEST = Comparator
		.comparing((UltimateOwner owner) -> owner.integrated().low(), Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing((owner) -> owner.integrated().high(), Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed()
		.thenComparing((owner) -> owner.owner().id());

	static OwnershipReport of(Holdings holdings, String company) {
		OwnersAbove above = new OwnersAbove(holdings, company);
		Set<String> met = new TreeSet<>(above.ids());
		met.add(company);
		Set<String> owners = new TreeSet<>(above.ids());
		holdings.sharesOfGroups()
			.stream()
			.filter((share) -> met.contains(share.company()))
			.forEach((share) -> owners.add(share.owner()));
		owners.remove(company);
		List<UltimateOwner> found = owners.stream()
			.map(above::owner)
			.filter(Objects::nonNull)
			.filter((owner) -> !isNothing(owner.integrated()))
			.sorted(LARGEST)
			.toList();
		return new OwnershipReport(found.isEmpty() ? PathOutcome.NOT_RECORDED : PathOutcome.FOUND, found,
				holdings.uncounted().stream().filter((one) -> met.contains(companyOf(one.stake()))).toList(),
				holdings.possibleTies(met), reason(holdings, above.rings(), met));
	}

	private static boolean isNothing(Quantity part) {
		return part.high() != null && part.high().signum() == 0;
	}

	private static String companyOf(FactView stake) {
		return Objects.requireNonNull(stake.fact().participant("company")).id();
	}

	private static @Nullable String reason(Holdings holdings, List<List<String>> rings, Set<String> met) {
		List<String> reasons = new ArrayList<>();
		for (List<String> ring : rings) {
			reasons.add(ring.stream().map((id) -> holdings.entity(id).name()).collect(Collectors.joining(", "))
					+ ": wholly owned by each other, so that no owner outside is recorded and their parts of each other"
					+ " cannot be determined.");
		}
		holdings.conflicts().forEach((company, words) -> {
			if (met.contains(company)) {
				reasons.add(words);
			}
		});
		holdings.subsidiaries()
			.stream()
			.filter((one) -> met.contains(Objects.requireNonNull(one.fact().participant("member")).id()))
			.forEach((one) -> reasons.add(one.summary() + " By what stake is not recorded."));
		return reasons.isEmpty() ? null : String.join(" ", reasons);
	}

}
