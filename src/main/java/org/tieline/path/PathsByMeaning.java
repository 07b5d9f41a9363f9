package org.tieline.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.hop.HopReading;
import org.tieline.network.HopFilter;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;

/**
 * The best simple paths in the order of the API: those that show dependence or influence
 * before those between neighbours, each in the order of {@link FoundPath}. Dependence and
 * influence have the shape of exposure: supply, then influence. One search goes from the
 * start up to suppliers and to who has influence, one comes down to the start's
 * customers, and only if they find too few, a third one goes anywhere.
 */
final class PathsByMeaning {

	private static final HopFilter SUPPLIED = HopFilters.reading(HopReading.SUPPLIED);

	private static final HopFilter SUPPLYING = HopFilters.reading(HopReading.SUPPLYING);

	private static final HopFilter LED = HopFilters.reading(HopReading.LED);

	private static final HopFilter LEADING = HopFilters.reading(HopReading.LEADING);

	private final Hops hops;

	private final PathQuery search;

	private final List<FoundPath> found = new ArrayList<>();

	/** The last of the paths that a search found before it gave up; null: none did. */
	private @Nullable FoundPath last;

	private boolean truncated;

	private boolean more;

	private PathsByMeaning(Hops hops, PathQuery search) {
		this.hops = hops;
		this.search = search;
	}

	/**
	 * The paths of a search along one leg.
	 * @param search the hops that may be walked, and whether paths may turn
	 */
	static BestPaths.Found in(Hops hops, PathQuery search) {
		return new PathsByMeaning(hops, search).run();
	}

	private BestPaths.Found run() {
		add(BestPaths.in(this.hops, this.search.along(SUPPLIED, LED)));
		add(BestPaths.in(this.hops, this.search.along(LEADING, SUPPLYING)));
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
