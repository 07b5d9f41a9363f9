package org.tieline.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimOrigin;
import org.tieline.claim.Claim;
import org.tieline.evidence.ClaimView;
import org.tieline.provenance.ProvenanceNode.Link;

/**
 * Draws the tree of the claims of one origin: each hangs on the claim that it repeats.
 */
final class ProvenanceTree {

	/** What hangs deeper is hung on this level. */
	static final int DEEPEST = 5;

	private static final Comparator<ClaimView> OLDEST = Comparator
		.comparing((ClaimView one) -> one.claim().knownOn(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ClaimView::id);

	private final List<ClaimView> members;

	private final Map<String, ClaimView> byId = new LinkedHashMap<>();

	/** What each claim of the fact repeats, those that are left out included. */
	private final Map<String, String> repeats = new HashMap<>();

	private final Map<String, String> above = new HashMap<>();

	private final Map<String, Link> links = new HashMap<>();

	private ProvenanceTree(Collection<ClaimView> members, Collection<Claim> all) {
		this.members = members.stream().sorted(ClaimOrigin.FIRST).toList();
		this.members.forEach((one) -> this.byId.put(one.id(), one));
		all.forEach((claim) -> {
			if (claim.repeats() != null) {
				this.repeats.put(claim.id(), claim.repeats());
			}
		});
	}

	/**
	 * The tree.
	 * @param members claims of one origin, at least one
	 * @param all all claims of the fact, so that a claim that is left out still joins two
	 * others
	 * @param agrees whether a claim gives the number that was asked about
	 */
	static ProvenanceNode of(Collection<ClaimView> members, Collection<Claim> all, Predicate<Claim> agrees) {
		ProvenanceTree tree = new ProvenanceTree(members, all);
		tree.hang();
		return tree.root(agrees);
	}

	private void hang() {
		ClaimView root = this.members.getFirst();
		for (ClaimView one : this.members.subList(1, this.members.size())) {
			String repeated = repeated(one.id());
			String copied = (repeated == null) ? copied(one) : null;
			String parent = (repeated != null) ? repeated : (copied != null) ? copied : root.id();
			this.above.put(one.id(), parent);
			this.links.put(one.id(),
					(repeated != null) ? Link.REPEATS : (copied != null) ? Link.COPY : Link.SAME_ORIGIN);
		}
		this.members.subList(1, this.members.size()).forEach((one) -> shorten(one.id(), root.id()));
	}

	/** The nearest claim of the tree that one repeats; null: there is none. */
	private @Nullable String repeated(String id) {
		Set<String> seen = new HashSet<>(Set.of(id));
		String at = this.repeats.get(id);
		while (at != null && seen.add(at)) {
			if (this.byId.containsKey(at)) {
				return at;
			}
			at = this.repeats.get(at);
		}
		return null;
	}

	/** The claim on the page of which its own page is a copy; null: there is none. */
	private @Nullable String copied(ClaimView one) {
		if (one.source().republishedFrom() == null) {
			return null;
		}
		return this.members.stream()
			.filter((other) -> other.source().id().equals(one.source().republishedFrom())
					|| other.source().id().equals(one.claim().page()))
			.map(ClaimView::id)
			.filter((id) -> !id.equals(one.id()))
			.findFirst()
			.orElse(null);
	}

	/** Cuts circles, and hangs what is too deep on the deepest level. */
	private void shorten(String id, String root) {
		List<String> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		String at = id;
		while (at != null && seen.add(at)) {
			chain.add(at);
			at = this.above.get(at);
		}
		if (at != null) {
			this.above.put(id, root);
			this.links.put(id, Link.SAME_ORIGIN);
		}
		else if (chain.size() - 1 > DEEPEST) {
			this.above.put(id, chain.get(chain.size() - DEEPEST));
		}
	}

	private ProvenanceNode root(Predicate<Claim> agrees) {
		Map<String, List<ClaimView>> below = new HashMap<>();
		for (ClaimView one : this.members.stream().skip(1).sorted(OLDEST).toList()) {
			below.computeIfAbsent(this.above.get(one.id()), (id) -> new ArrayList<>()).add(one);
		}
		return node(this.members.getFirst(), below, agrees);
	}

	/** Its depth is bounded by {@link #DEEPEST}. */
	private ProvenanceNode node(ClaimView one, Map<String, List<ClaimView>> below, Predicate<Claim> agrees) {
		List<ProvenanceNode> repeating = below.getOrDefault(one.id(), List.of())
			.stream()
			.map((other) -> node(other, below, agrees))
			.toList();
		return new ProvenanceNode(one, this.links.getOrDefault(one.id(), Link.FIRST), agrees.test(one.claim()),
				repeating);
	}

}
