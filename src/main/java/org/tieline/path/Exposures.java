package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.springframework.stereotype.Component;

import org.tieline.evidence.Lens;
import org.tieline.path.Answers.BuyerSum;
import org.tieline.path.Answers.ExposurePath;
import org.tieline.path.Answers.ExposureReport;
import org.tieline.path.Answers.Hop;
import org.tieline.path.Answers.LeftOut;
import org.tieline.path.Answers.Outcome;
import org.tieline.problem.Problem;

/**
 * How a country, company or alliance reaches into the sphere of a state: along supply
 * ties to somebody on whom the state can lean, then along the ties of influence.
 */
@Component
class Exposures {

	private static final int WALKED = TieKind.SUPPLIES.bit() | TieKind.OWNS.bit() | TieKind.INFLUENCES.bit()
			| TieKind.FUNDS.bit() | TieKind.AFFILIATED.bit();

	private final Networks networks;

	Exposures(Networks networks) {
		this.networks = networks;
	}

	ExposureReport exposure(String version, String of, String to, int supplyTies, int influenceTies, Lens lens,
			int first) {
		int wanted = PathRule.limitedCount(first);
		int supplyMost = PathRule.limited("supplyTies", supplyTies);
		int influenceMost = PathRule.limited("influenceTies", influenceTies);
		Nodes nodes = this.networks.nodes(version);
		int whose = whose(version, nodes, of);
		int government = Sphere.government(nodes, PathRule.known(nodes, "to", to));
		if (government == Nodes.NONE) {
			throw Problem.badInput("to", "'" + to + "' is no state with a recorded government; give a government "
					+ "such as gov-cn, or a country that has one");
		}
		if (nodes.indexOf(to) == whose || Sphere.government(nodes, whose) == government) {
			throw Problem.badInput("to", "the exposure of '" + of + "' to itself is not a question");
		}
		Hops hops = this.networks.hops(version, lens);
		BitSet state = Sphere.state(hops, government);
		BitSet buyers = Sphere.of(hops, whose);
		buyers.andNot(state);
		if (buyers.isEmpty()) {
			throw Problem.badInput("of", "'" + of + "' is itself a part of that state; ask for another state");
		}
		LeftOut leftOut = LeftOut.of(hops, WALKED);
		if (isUnrecorded(hops, buyers) || isUnrecorded(hops, state)) {
			return new ExposureReport(Outcome.NOT_RECORDED, false, false, leftOut, List.of(), List.of());
		}
		BestPaths.Found found = BestPaths.in(hops, new Search(Legs.UPSTREAM, supplyMost, Legs.INFLUENCE, influenceMost,
				buyers, state, new BitSet(), new BitSet(), true, wanted, BestPaths.BUDGET));
		List<ExposurePath> paths = found.routes().stream().map((route) -> path(hops, route, lens)).toList();
		return new ExposureReport(paths.isEmpty() ? Outcome.NO_PATH_WITHIN_LIMIT : Outcome.FOUND, found.truncated(),
				found.more(), leftOut, paths, lookThrough(hops, buyers, government, influenceMost));
	}

	/**
	 * Who may be exposed at all, under whatever lens; else "not recorded" would mislead.
	 */
	private int whose(String version, Nodes nodes, String of) {
		int whose = PathRule.known(nodes, "of", of);
		String remedy = switch (nodes.kind(whose)) {
			case COMPANY, PUBLIC_BODY, GOVERNMENT, ORGANIZATION, COUNTRY, ALLIANCE -> "";
			case GROUP -> Sphere.hasMembers(this.networks.hops(version, Lens.WIDE), whose) ? ""
					: "the group '" + of + "' has no members on record; give one of those it stands for, or a country";
			case PERSON, PRODUCT, MARKET, MEASURE -> "'" + of + "' is a " + nodes.kind(whose)
					+ "; give a country, a company or other body, an alliance, or a group whose members are on record";
		};
		if (!remedy.isEmpty()) {
			throw Problem.badInput("of", remedy);
		}
		return whose;
	}

	private static boolean isUnrecorded(Hops hops, BitSet nodes) {
		return nodes.stream().noneMatch((node) -> hops.facts(node, WALKED) > 0);
	}

	private static ExposurePath path(Hops hops, Route route, Lens lens) {
		int[] arcs = route.arcs();
		return new ExposurePath(Hop.of(hops, Arrays.copyOf(arcs, route.legAt())),
				Hop.of(hops, Arrays.copyOfRange(arcs, route.legAt(), arcs.length)),
				Paths.strength(hops, route, route.legAt(), lens), Hop.of(hops, route.weakestArc(hops)),
				Together.of(hops, arcs, lens.asOf()), Words.of(hops, arcs));
	}

	/**
	 * The part of the recorded purchases that ends with suppliers in the state's sphere.
	 * Of several buyers, whose sizes are not recorded, it lies between the least and the
	 * greatest. What is contested, alleged or planned only raises the greatest.
	 */
	static List<BuyerSum> lookThrough(Hops hops, BitSet buyers, int government, int influenceMost) {
		BitSet established = sphere(hops, Legs.ESTABLISHED_INFLUENCE, influenceMost,
				Sphere.establishedState(hops, government));
		BitSet all = sphere(hops, Legs.INFLUENCE, influenceMost, Sphere.state(hops, government));
		LookThrough sum = new LookThrough(hops, established, all, buyers);
		return buyers.stream()
			.filter((buyer) -> hasSuppliers(hops, buyer))
			.mapToObj((buyer) -> new BuyerSum(hops.network.nodes.id(buyer), sum.of(buyer)))
			.toList();
	}

	/** Everybody on whom a state can lean. */
	private static BitSet sphere(Hops hops, Leg leg, int most, BitSet state) {
		int[] away = Distances.to(hops, leg, Standing.WORST, most, state);
		BitSet sphere = new BitSet();
		for (int node = 0; node < away.length; node++) {
			sphere.set(node, away[node] <= most);
		}
		return sphere;
	}

	private static boolean hasSuppliers(Hops hops, int buyer) {
		for (int i = 0; i < hops.degree(buyer); i++) {
			if (Legs.UPSTREAM.walks(hops, hops.arc(buyer, i))) {
				return true;
			}
		}
		return false;
	}

}
