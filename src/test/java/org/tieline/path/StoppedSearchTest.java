package org.tieline.path;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.TieKind;
import org.tieline.network.GeneratedNetwork;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.stop.Stop;
import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searches of paths and tiers end when they are asked to, and find the same if they are
 * not.
 */
class StoppedSearchTest {

	private static final GeneratedNetwork GENERATED = new GeneratedNetwork(5_000, 50_000);

	private static final Hops HOPS = GENERATED.hops(GENERATED.build());

	private static PathQuery query(int from, int to) {
		return PathQuery.between(from, to, HopFilters.of(TieKind.SUPPLIES.bit(), false), 8, 100);
	}

	@Test
	void aSearchOfManyPathsEndsSoon() throws Exception {
		assertThat(Stopping.endsAfterRequest(Duration.ofMillis(200), () -> {
			for (int to = 1; to < 5_000; to++) {
				BestPaths.in(HOPS, query(0, to));
			}
		})).isLessThan(Duration.ofMillis(300));
	}

	@Test
	void neitherPathsNorTiersAreLookedFor() throws Exception {
		assertThat(Stopping.endsAtOnce(() -> BestPaths.in(HOPS, query(3, 4_000)))).isTrue();
		assertThat(Stopping.endsAtOnce(() -> TierSearch.of(HOPS, 3, true, 8, Nodes.NONE))).isTrue();
	}

	@Test
	void whatIsNotStoppedIsTheSame() {
		BestPaths.Found alone = BestPaths.in(HOPS, query(3, 4_000));

		assertThat(alone.routes()).isNotEmpty();
		assertThat(new Stop().call(() -> BestPaths.in(HOPS, query(3, 4_000)))).usingRecursiveComparison()
			.isEqualTo(alone);
	}

}
