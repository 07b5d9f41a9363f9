package org.tieline.exposure;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.TieKind;
import org.tieline.influence.StateRule;
import org.tieline.influence.StateRule.Reading;
import org.tieline.network.Hops;
import org.tieline.network.Membership;
import org.tieline.network.Nodes;
import org.tieline.network.RoleBits;
import org.tieline.path.PathSources;

/**
 * Finds the entities that belong to a country, an alliance or a state.
 */
public final class ExposureScope {

	private ExposureScope() {
	}

	/**
	 * The entities whose exposure is asked for. For a country, they are its companies,
	 * bodies and government. For an alliance or a group, they are its members, and the
	 * companies, bodies and governments of its member countries. For any other entity, it
	 * is the entity alone.
	 */
	static PathSources of(Hops hops, int node) {
		PathSources all = new PathSources();
		Nodes nodes = hops.network.nodes;
		all.add(node, Membership.ITSELF);
		if (nodes.kind(node) == EntityKind.COUNTRY) {
			addCountry(hops, node, Membership.ITSELF, all);
		}
		else if (nodes.kind(node) == EntityKind.ALLIANCE || nodes.kind(node) == EntityKind.GROUP) {
			members(hops, node, RoleBits.member(hops)).forEach((arc) -> {
				int member = hops.head(arc);
				Membership how = Membership.ITSELF.longer(hops, arc, RoleBits.member(hops));
				all.add(member, how);
				if (nodes.kind(member) == EntityKind.COUNTRY) {
					addCountry(hops, member, how, all);
				}
			});
		}
		return all;
	}

	/** Whether a group or alliance has a recorded member. */
	static boolean hasMembers(Hops hops, int whole) {
		return members(hops, whole, RoleBits.member(hops)).findAny().isPresent();
	}

	/**
	 * A state and its bodies by the one {@link StateRule}, as far as they are
	 * established: where paths end.
	 */
	public static BitSet state(Hops hops, int government) {
		return state(hops, government, Reading.ESTABLISHED);
	}

	/**
	 * The same for an upper bound. Bodies are included whose place in the state is
	 * contested, alleged, planned or, without a date, over.
	 */
	static BitSet possibleState(Hops hops, int government) {
		return state(hops, government, Reading.POSSIBLE);
	}

	private static BitSet state(Hops hops, int government, Reading reading) {
		Nodes nodes = hops.network.nodes;
		StateRule<Integer> rule = new StateRule<>(new HopAffiliations(hops, reading == Reading.POSSIBLE), government,
				reading);
		BitSet state = new BitSet();
		for (int node = 0; node < nodes.size(); node++) {
			if (StateRule.MAY_BELONG.contains(nodes.kind(node))) {
				state.set(node, rule.isOf(node));
			}
		}
		return state;
	}

	/**
	 * The government of a country, or the entity itself; none: it is no state. Of several
	 * governments of a country, one that is recorded as a part of another is not the
	 * country's.
	 */
	static int government(Hops hops, int node) {
		Nodes nodes = hops.network.nodes;
		if (nodes.kind(node) == EntityKind.GOVERNMENT) {
			return node;
		}
		int[] governments = IntStream.range(0, nodes.size())
			.filter((other) -> nodes.kind(node) == EntityKind.COUNTRY && nodes.kind(other) == EntityKind.GOVERNMENT
					&& nodes.country(other) == node)
			.toArray();
		HopAffiliations affiliations = new HopAffiliations(hops, false);
		return IntStream.of(governments)
			.filter((one) -> !StateRule.isPart(affiliations, one))
			.findFirst()
			.orElse((governments.length > 0) ? governments[0] : Nodes.NONE);
	}

	private static void addCountry(Hops hops, int country, Membership how, PathSources all) {
		Nodes nodes = hops.network.nodes;
		for (int node = 0; node < nodes.size(); node++) {
			if (nodes.country(node) == country && isBuyer(nodes.kind(node))) {
				all.add(node, how);
			}
		}
		members(hops, country, RoleBits.atHome(hops)).filter((arc) -> isBuyer(nodes.kind(hops.head(arc))))
			.forEach((arc) -> all.add(hops.head(arc), how.longer(hops, arc, RoleBits.atHome(hops))));
	}

	private static boolean isBuyer(EntityKind kind) {
		return kind == EntityKind.COMPANY || kind == EntityKind.PUBLIC_BODY || kind == EntityKind.GOVERNMENT;
	}

	/** The arcs from a whole to those who are of it in some roles. */
	private static IntStream members(Hops hops, int whole, int roles) {
		return IntStream.range(0, hops.degree(whole))
			.map((i) -> hops.arc(whole, i))
			.filter((arc) -> !Hops.isForward(arc) && hops.kindOf(arc) == TieKind.AFFILIATED
					&& (hops.roles[arc >> 1] & roles) != 0);
	}

}
