package org.tieline.exposure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathOutcome;
import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.exposure.ExposureAnswers.Home;
import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.Membership;
import org.tieline.network.Networks;
import org.tieline.network.Nodes;
import org.tieline.network.SphereRule;
import org.tieline.path.BestPaths;
import org.tieline.path.Distances;
import org.tieline.path.FoundPath;
import org.tieline.path.PathAnswers.OmittedTies;
import org.tieline.path.PathQuery;
import org.tieline.path.PathRule;
import org.tieline.path.PathSources;
import org.tieline.path.Paths;
import org.tieline.problem.Problem;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/**
 * Finds how a country, company or alliance is exposed to a state. A path follows supply
 * ties to a company, and then ties of influence from the company to the state.
 */
@Component
public class Exposures {

	private static final int WALKED = TieKind.SUPPLIES.bit() | TieKind.OWNS.bit() | TieKind.INFLUENCES.bit()
			| TieKind.FUNDS.bit() | TieKind.AFFILIATED.bit();

	private final Networks networks;

	private final RecordSnapshots snapshots;

	Exposures(Networks networks, RecordSnapshots snapshots) {
		this.networks = networks;
		this.snapshots = snapshots;
	}

	/**
	 * The exposure of an entity to a state.
	 * @throws Problem BAD_USER_INPUT if an id is not on record, {@code to} has no
	 * recorded government, {@code of} has no members or belongs to the state, or a length
	 * or number is out of range
	 */
	public ExposureReport exposure(String version, String of, String to, int supplyTies, int influenceTies,
			SphereRule rule, Lens lens, int first) {
		return exposure(version, of, to, supplyTies, influenceTies, rule, lens, first, false).with(List.of(),
				home(version, to));
	}

	/**
	 * The same.
	 * @param beside whether possible paths are looked for beside others too
	 */
	ExposureReport exposure(String version, String of, String to, int supplyTies, int influenceTies, SphereRule rule,
			Lens lens, int first, boolean beside) {
		int wanted = PathRule.limitedCount(first);
		int supplyMost = PathRule.limited("supplyTies", supplyTies);
		int influenceMost = PathRule.limited("influenceTies", influenceTies);
		Nodes nodes = this.networks.nodes(version);
		int whose = whose(version, nodes, of);
		int ofState = PathRule.known(nodes, "to", to);
		Hops wide = this.networks.hops(version, Lens.WIDE);
		int government = ExposureScope.government(wide, ofState);
		if (government == Nodes.NONE) {
			throw Problem.badInput("to", "'" + to + "' is no state with a recorded government; give a government "
					+ "such as gov-cn, or a country that has one");
		}
		if (nodes.indexOf(to) == whose || ExposureScope.government(wide, whose) == government) {
			throw Problem.badInput("to", "the exposure of '" + of + "' to itself is not a question");
		}
		Hops hops = this.networks.hops(version, lens);
		PathSources buyers = ExposureScope.of(hops, whose).without(ExposureScope.state(hops, government));
		if (buyers.all().isEmpty()) {
			throw Problem.badInput("of", "'" + of + "' is itself a part of that state; ask for another state");
		}
		ExposureReport report = exposure(hops, () -> this.networks.everHops(version, lens), buyers, government,
				supplyMost, influenceMost, rule, lens, wanted);
		boolean asked = report.outcome() == PathOutcome.NO_PATH_WITHIN_LIMIT
				|| (beside && report.outcome() == PathOutcome.FOUND);
		if (!asked || lens.asOf() == null) {
			return report;
		}
		Hops all = this.networks.possibleHops(version, lens);
		PathSources perhaps = ExposureScope.of(all, whose).without(ExposureScope.state(all, government));
		return perhaps.all().isEmpty() ? report
				: withPossible(report, hops, all, perhaps, government, supplyMost, influenceMost, wanted);
	}

	/** The country of a state; null: it has none. */
	@Nullable Home home(String version, String to) {
		Hops hops = this.networks.hops(version, Lens.WIDE);
		Nodes nodes = hops.network.nodes;
		int government = ExposureScope.government(hops, nodes.indexOf(to));
		int country = (government != Nodes.NONE) ? nodes.country(government) : Nodes.NONE;
		return (country != Nodes.NONE) ? new Home(nodes.id(country), nodes.name(country)) : null;
	}

	/**
	 * The shares that vendors of a state have on record at some places, without a path.
	 * @param markets all markets with their geography
	 */
	List<InstalledShare> installed(String version, String of, String to, Lens lens, List<Entity> markets) {
		Hops hops = this.networks.hops(version, lens);
		Nodes nodes = hops.network.nodes;
		int government = ExposureScope.government(this.networks.hops(version, Lens.WIDE), nodes.indexOf(to));
		BitSet state = ExposureScope.possibleState(hops, government);
		BitSet places = ExposureScope.of(hops, nodes.indexOf(of)).without(state).all();
		int country = nodes.country(government);
		BitSet home = (country != Nodes.NONE) ? ExposureScope.of(hops, country).all() : new BitSet();
		Predicate<Entity> asked = (one) -> isAny(nodes.indexOf(one.id()), places::get);
		Predicate<Entity> vendors = (one) -> isAny(nodes.indexOf(one.id()), (node) -> state.get(node) || home.get(node)
				|| (country != Nodes.NONE && nodes.country(node) == country));
		RecordSnapshot snapshot = this.snapshots.of(version);
		return new InstalledShares(asked, vendors, markets, lens.asOf())
			.of(snapshot.views(snapshot.facts(InstalledShares.KINDS), lens));
	}

	private static boolean isAny(int node, IntPredicate test) {
		return node != Nodes.NONE && test.test(node);
	}

	/** The same report with the paths that only possible ties make. */
	private static ExposureReport withPossible(ExposureReport report, Hops hops, Hops all, PathSources buyers,
			int government, int supplyMost, int influenceMost, int wanted) {
		boolean alone = report.paths().isEmpty();
		BestPaths.Found found = BestPaths.in(all,
				new PathQuery(HopFilters.UPSTREAM, supplyMost, HopFilters.INFLUENCE, influenceMost, buyers,
						ExposureScope.state(all, government), new BitSet(), new BitSet(), true,
						alone ? wanted : 2 * wanted, BestPaths.BUDGET));
		List<ExposurePath> possible = found.routes()
			.stream()
			.map((route) -> path(all, buyers, route))
			.filter((path) -> alone || !Paths.isOf(hops, path.whole().hops()))
			.limit(wanted)
			.toList();
		if (possible.isEmpty()) {
			return report;
		}
		return new ExposureReport(alone ? PathOutcome.ONLY_POSSIBLE : PathOutcome.FOUND,
				report.truncated() || (alone && found.truncated()), alone ? found.more() : report.more(),
				report.omitted(), report.paths(), possible, report.sphereRule(), report.buyers());
	}

	/**
	 * The exposure of some buyers to a state.
	 * @param ever the hops of any time; asked for if there is no path
	 */
	public static ExposureReport exposure(Hops hops, Supplier<Hops> ever, PathSources buyers, int government,
			int supplyMost, int influenceMost, SphereRule rule, Lens lens, int wanted) {
		BitSet state = ExposureScope.state(hops, government);
		OmittedTies omitted = OmittedTies.of(hops, WALKED, (node) -> buyers.all().get(node) || state.get(node));
		BestPaths.Found found = BestPaths.in(hops, new PathQuery(HopFilters.UPSTREAM, supplyMost, HopFilters.INFLUENCE,
				influenceMost, buyers, state, new BitSet(), new BitSet(), true, wanted, BestPaths.BUDGET));
		List<ExposurePath> paths = found.routes().stream().map((route) -> path(hops, buyers, route)).toList();
		if (paths.isEmpty() && isUnrecorded(ever.get(), buyers.all(), state)) {
			return new ExposureReport(PathOutcome.NOT_RECORDED, false, false, omitted, List.of(), List.of(),
					rule.words(), null);
		}
		return new ExposureReport(paths.isEmpty() ? PathOutcome.NO_PATH_WITHIN_LIMIT : PathOutcome.FOUND,
				found.truncated(), found.more(), omitted, paths, List.of(), rule.words(),
				lookThrough(hops, buyers, government, influenceMost, rule));
	}

	/**
	 * The node whose exposure is asked for. An entity that cannot be exposed is refused
	 * under every lens, because NOT_RECORDED would mislead.
	 */
	private int whose(String version, Nodes nodes, String of) {
		int whose = PathRule.known(nodes, "of", of);
		String remedy = switch (nodes.kind(whose)) {
			case COMPANY, PUBLIC_BODY, GOVERNMENT, ORGANIZATION, COUNTRY, ALLIANCE -> "";
			case GROUP -> ExposureScope.hasMembers(this.networks.hops(version, Lens.WIDE), whose) ? ""
					: "the group '" + of + "' has no members on record; give one of those it stands for, or a country";
			case PERSON, PRODUCT, MARKET, MEASURE -> "'" + of + "' is "
					+ NounPhrase.withArticle(nodes.kind(whose).name())
					+ "; give a country, a company or other body, an alliance, or a group whose members are on record";
		};
		if (!remedy.isEmpty()) {
			throw Problem.badInput("of", remedy);
		}
		return whose;
	}

	/** Whether no fact is recorded that a path could begin with, or none to end with. */
	private static boolean isUnrecorded(Hops ever, BitSet buyers, BitSet state) {
		return !anyArc(ever, buyers, Exposures::leads) || !anyArc(ever, state, (hops, arc) -> leads(hops, arc ^ 1));
	}

	private static boolean leads(Hops hops, int arc) {
		return !hops.restsOnCountry(arc >> 1)
				&& (HopFilters.UPSTREAM.walks(hops, arc) || HopFilters.INFLUENCE.walks(hops, arc));
	}

	private static boolean anyArc(Hops hops, BitSet nodes, HopFilter leg) {
		return nodes.stream().anyMatch((node) -> anyArc(hops, node, leg));
	}

	private static boolean anyArc(Hops hops, int node, HopFilter leg) {
		return IntStream.range(0, hops.degree(node)).anyMatch((i) -> leg.walks(hops, hops.arc(node, i)));
	}

	private static ExposurePath path(Hops hops, PathSources buyers, FoundPath route) {
		int[] arcs = route.arcs();
		Membership how = buyers.of(route.nodes()[0]);
		int members = how.arcs().length;
		int[] all = IntStream.concat(Arrays.stream(how.arcs()), Arrays.stream(arcs)).toArray();
		boolean ofMembership = members > 0 && EvidenceRank.status(how.rank()) == route.weakestStatus();
		int weakest = ofMembership ? how.weakest() : route.weakestArc(hops);
		List<Hop> steps = hops.ties.hops(all);
		return new ExposurePath(new Path(steps, Paths.strength(hops, route, route.legAt())), members, route.legAt(),
				steps.get(indexOf(weakest, all)));
	}

	private static int indexOf(int arc, int[] arcs) {
		return IntStream.range(0, arcs.length).filter((i) -> arcs[i] == arc).findFirst().orElseThrow();
	}

	/**
	 * The part of the recorded purchases that ends with suppliers in the state's sphere.
	 * Of several buyers, whose sizes are not recorded, it lies between the least and the
	 * greatest. What is contested, alleged or planned only raises the greatest.
	 */
	static BuyerSums lookThrough(Hops hops, PathSources buyers, int government, int influenceMost, SphereRule rule) {
		BitSet established = sphere(hops, HopFilters.certainInfluence(rule), influenceMost,
				ExposureScope.state(hops, government));
		BitSet all = sphere(hops, HopFilters.INFLUENCE, influenceMost, ExposureScope.possibleState(hops, government));
		return new BuyerSums(hops, buyers, established, all);
	}

	/** Everybody on whom a state can lean. */
	private static BitSet sphere(Hops hops, HopFilter leg, int most, BitSet state) {
		int[] away = Distances.to(hops, leg, EvidenceRank.WORST, most, state);
		BitSet sphere = new BitSet();
		for (int node = 0; node < away.length; node++) {
			sphere.set(node, away[node] <= most);
		}
		return sphere;
	}

}
