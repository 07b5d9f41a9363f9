package org.tieline.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Origins;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * One origin of what is said: who said it first, and who repeats it.
 *
 * @param first the first claim of the origin, with the claims that hang on it
 * @param leftOut how many claims of the origin the lens leaves out
 */
public record Provenance(ProvenanceNode first, int leftOut) {

	/** Where a claim comes from: the claims of its origin that say the same. */
	static Provenance of(ClaimView claim) {
		FactView fact = claim.fact();
		List<Claim> all = fact.fact().claims();
		Origins origins = new Origins(all);
		int origin = origins.originOf(claim.claim());
		List<Claim> same = all.stream()
			.filter((one) -> origins.originOf(one) == origin)
			.filter((one) -> isOne(one, claim.claim()) || isSame(one, claim.claim()))
			.toList();
		List<ClaimView> admitted = fact.claimViews()
			.stream()
			.filter((one) -> same.stream().anyMatch((other) -> other.id().equals(one.id())))
			.toList();
		List<ClaimView> members = admitted.isEmpty() ? List.of(claim) : admitted;
		return new Provenance(
				ProvenanceTree.of(members, all,
						(one) -> isOne(one, claim.claim()) || hasSameNumber(one, claim.claim())),
				same.size() - members.size());
	}

	private static boolean isOne(Claim one, Claim other) {
		return one.id().equals(other.id());
	}

	private static boolean isSame(Claim one, Claim other) {
		boolean linked = one.id().equals(other.repeats()) || other.id().equals(one.repeats());
		boolean sameSide = one.denies() == other.denies() && Objects.equals(one.aspect(), other.aspect());
		return linked || (sameSide && hasSameNumber(one, other) && hasSamePeriod(one, other));
	}

	private static boolean hasSameNumber(Claim one, Claim other) {
		Quantity number = one.value();
		Quantity asked = other.value();
		if (number == null || asked == null) {
			return number == asked;
		}
		return number.unit().equals(asked.unit())
				&& StatedNumber.agree(number, one.asStated(), asked, other.asStated());
	}

	/** A number is of its period; a state may be seen at several times. */
	private static boolean hasSamePeriod(Claim one, Claim other) {
		Period period = one.period();
		return one.value() == null || period == null || other.period() == null || period.equals(other.period());
	}

	/** Whoever says it in the end; null: the source of the first claim itself. */
	public @Nullable Entity speaker() {
		return this.first.speaker();
	}

	/** Whether the original is on record: the first claim relays nobody else. */
	public boolean originalRecorded() {
		return !this.first.claim().relayed();
	}

	/** How many sources print it with this number. */
	public int sources() {
		return (int) agreeing().map((node) -> node.claim().source().id()).distinct().count();
	}

	/** How many publishers print it with this number; pages without one count each. */
	public int publishers() {
		return (int) agreeing().map(Provenance::publisher).distinct().count();
	}

	static String publisher(ProvenanceNode node) {
		String publisher = node.publisher();
		return (publisher != null) ? "publisher " + publisher.toLowerCase(java.util.Locale.ROOT)
				: "page " + node.claim().source().id();
	}

	/** The first date of publication; null: no page has one. */
	public @Nullable PartialDate firstPublished() {
		return agreeing().map(ProvenanceNode::publishedOn)
			.filter(Objects::nonNull)
			.min(java.util.Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay))
			.orElse(null);
	}

	private java.util.stream.Stream<ProvenanceNode> agreeing() {
		return nodes().stream().filter(ProvenanceNode::agrees);
	}

	/** All claims of the tree, those above before those below. */
	List<ProvenanceNode> nodes() {
		List<ProvenanceNode> nodes = new ArrayList<>();
		Deque<ProvenanceNode> open = new ArrayDeque<>(List.of(this.first));
		while (!open.isEmpty()) {
			ProvenanceNode node = open.remove();
			nodes.add(node);
			open.addAll(node.repeatedBy());
		}
		return nodes;
	}

	/** The tree in one to three sentences. */
	public String inWords() {
		return ProvenanceWords.of(this);
	}

}
