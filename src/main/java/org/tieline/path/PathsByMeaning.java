package org.tieline.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.hop.HopReading;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.KindsFilter;

/**
 * The best simple paths in the order of the API: those that show dependence or influence
 * before those between neighbours, each in the order of {@link FoundPath}. Dependence and
 * influence have the shape of exposure: supply, then influence. One search goes from the
 * start up to suppliers and to who has influence, one comes down to the start's
 * customers, and only if they find too few, a third one goes anywhere.
 */
final class PathsByMeaning {

	private final Hops hops;

	private final PathQuery search;

	private final KindsFilter walked;

	private final List<FoundPath> found = new ArrayList<>();

	/** The last of the paths that a search found before it gave up; null: none did. */
	private @Nullable FoundPath last;

	private boolean truncated;

	private boolean more;

	private PathsByMeaning(Hops hops, PathQuery search, KindsFilter walked) {
		this.hops = hops;
		this.search = search;
		this.walked = walked;
	}

	/**
	 * The paths of a search along one leg.
	 * @param search what is sought over hops of some kinds, and whether paths may turn
	 */
	static BestPaths.Found in(Hops hops, PathQuery search) {
		if (!(search.first() instanceof KindsFilter walked)) {
			throw new IllegalArgumentException("paths are sought over hops of some kinds");
		}
		return new PathsByMeaning(hops, search, walked).run();
	}

	private BestPaths.Found run() {
		add(BestPaths.in(this.hops, this.search.along(this.walked, HopReading.SUPPLIED, HopReading.LED)));
		add(BestPaths.in(this.hops, this.search.along(this.walked, HopReading.LEADING, HopReading.SUPPLYING)));
		this.found.sort(null);
		FoundPath known = this.last;
		if (known != null) {
			this.found.removeIf((route) -> route.compareTo(known) > 0);
		}
		int missing = this.search.wanted() + 1 - this.found.size();
		if (missing > 0 && (!this.truncated || this.found.isEmpty())) {
			addNeighbours();
		}
		int wanted = this.search.wanted();
		this.more |= this.found.size() > wanted;
		return new BestPaths.Found(List.copyOf(this.found.subList(0, Math.min(wanted, this.found.size()))),
				this.truncated, this.more && !this.truncated);
	}

	/** A path that can be read in both directions is found twice. */
	private void add(BestPaths.Found some) {
		some.routes().stream().filter((route) -> !isFound(route)).forEach(this.found::add);
		note(some);
		if (some.truncated() && !some.routes().isEmpty()) {
			FoundPath end = some.routes().getLast();
			this.last = (this.last == null || end.compareTo(this.last) < 0) ? end : this.last;
		}
	}

	private boolean isFound(FoundPath route) {
		return this.found.stream().anyMatch((other) -> Arrays.equals(other.arcs(), route.arcs()));
	}

	/** The search that goes anywhere finds those of the others again. */
	private void addNeighbours() {
		int before = this.found.size();
		BestPaths.Found all = BestPaths.in(this.hops, this.search.wanting(this.search.wanted() + before));
		all.routes()
			.stream()
			.filter((route) -> HopFilters.meaning(this.hops, route.arcs()).isLast())
			.forEach(this.found::add);
		note(all);
	}

	private void note(BestPaths.Found some) {
		this.truncated |= some.truncated();
		this.more |= some.more();
	}

}
