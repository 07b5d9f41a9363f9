package org.tieline.path;

import java.util.BitSet;

import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Status;

/**
 * Who belongs to whom: the buyers of a country or alliance, and what makes up a state.
 */
final class Sphere {

	private Sphere() {
	}

	/**
	 * Whose exposure is asked: a country's companies, bodies and government; an
	 * alliance's or group's members, and those of its member countries; else the entity
	 * alone.
	 */
	static BitSet of(Hops hops, int node) {
		BitSet all = new BitSet();
		Nodes nodes = hops.network.nodes;
		all.set(node);
		if (nodes.kind(node) == EntityKind.COUNTRY) {
			addCountry(hops, node, all);
		}
		else if (nodes.kind(node) == EntityKind.ALLIANCE || nodes.kind(node) == EntityKind.GROUP) {
			for (int member : members(hops, node, Roles.MEMBER, Status.NOT_RECORDED).stream().toArray()) {
				all.set(member);
				if (nodes.kind(member) == EntityKind.COUNTRY) {
					addCountry(hops, member, all);
				}
			}
		}
		return all;
	}

	/** Whether anybody is a member of it. */
	static boolean hasMembers(Hops hops, int whole) {
		return !members(hops, whole, Roles.MEMBER, Status.NOT_RECORDED).isEmpty();
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
		BitSet state = Search.of(government);
		int country = nodes.country(government);
		for (int node = 0; country != Nodes.NONE && node < nodes.size(); node++) {
			EntityKind kind = nodes.kind(node);
			boolean body = kind == EntityKind.PUBLIC_BODY || kind == EntityKind.GOVERNMENT;
			state.set(node, node == government || (body && nodes.country(node) == country));
		}
		BitSet bodies = members(hops, government, Roles.AT_HOME, worst);
		bodies.stream().filter((node) -> nodes.kind(node) == EntityKind.PUBLIC_BODY).forEach(state::set);
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

	private static void addCountry(Hops hops, int country, BitSet all) {
		Nodes nodes = hops.network.nodes;
		for (int node = 0; node < nodes.size(); node++) {
			if (nodes.country(node) == country && isBuyer(nodes.kind(node))) {
				all.set(node);
			}
		}
		members(hops, country, Roles.AT_HOME, Status.NOT_RECORDED).stream()
			.filter((node) -> isBuyer(nodes.kind(node)))
			.forEach(all::set);
	}

	private static boolean isBuyer(EntityKind kind) {
		return kind == EntityKind.COMPANY || kind == EntityKind.PUBLIC_BODY || kind == EntityKind.GOVERNMENT;
	}

	private static BitSet members(Hops hops, int whole, int roles, Status worst) {
		BitSet members = new BitSet();
		for (int i = 0; i < hops.degree(whole); i++) {
			int arc = hops.arc(whole, i);
			if (!Hops.isForward(arc) && hops.kindOf(arc) == TieKind.AFFILIATED && (hops.roles[arc >> 1] & roles) != 0
					&& hops.status[arc >> 1] <= worst.ordinal()) {
				members.set(hops.head(arc));
			}
		}
		return members;
	}

}
