package org.tieline.exposure;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;
import org.tieline.network.Membership;
import org.tieline.network.Nodes;
import org.tieline.network.RoleBits;
import org.tieline.path.PathQuery;
import org.tieline.path.PathSources;

/**
 * Who belongs to whom: the buyers of a country or alliance, and what makes up a state.
 */
final class ExposureScope {

	private ExposureScope() {
	}

	/**
	 * Whose exposure is asked: a country's companies, bodies and government; an
	 * alliance's or group's members, and those of its member countries; else the entity
	 * alone.
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

	/** Whether anybody is a member of it. */
	static boolean hasMembers(Hops hops, int whole) {
		return members(hops, whole, RoleBits.member(hops)).findAny().isPresent();
	}

	/** A state: its government, its country's public bodies, and the bodies of both. */
	static BitSet state(Hops hops, int government) {
		return state(hops, government, Status.NOT_RECORDED);
	}

	/** The same without bodies whose place in the state is less than established. */
	static BitSet establishedState(Hops hops, int government) {
		return state(hops, government, Status.SINGLE_ORIGIN);
	}

	private static BitSet state(Hops hops, int government, Status worst) {
		Nodes nodes = hops.network.nodes;
		BitSet state = PathQuery.of(government);
		int country = nodes.country(government);
		for (int node = 0; country != Nodes.NONE && node < nodes.size(); node++) {
			EntityKind kind = nodes.kind(node);
			boolean body = kind == EntityKind.PUBLIC_BODY || kind == EntityKind.GOVERNMENT;
			state.set(node, node == government || (body && nodes.country(node) == country));
		}
		members(hops, government, RoleBits.atHome(hops))
			.filter((arc) -> hops.ties.standing(arc >> 1, RoleBits.atHome(hops)) <= worst.ordinal())
			.map(hops::head)
			.filter((node) -> nodes.kind(node) == EntityKind.PUBLIC_BODY)
			.forEach(state::set);
		return state;
	}

	/** The government of a country, or the entity itself; none: it is no state. */
	static int government(Nodes nodes, int node) {
		if (nodes.kind(node) == EntityKind.GOVERNMENT) {
			return node;
		}
		for (int other = 0; nodes.kind(node) == EntityKind.COUNTRY && other < nodes.size(); other++) {
			if (nodes.kind(other) == EntityKind.GOVERNMENT && nodes.country(other) == node) {
				return other;
			}
		}
		return Nodes.NONE;
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
