package org.tieline.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.Tie;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/**
 * The networks of the record, one for each version of the data and each lens. The stored
 * ties serve every lens that lets all claims count; one that asks for origins drops ties
 * of that network, in memory; any other changes statuses and spells, and so its ties are
 * drawn anew from the facts, by the same code. What is kept is bounded by its size.
 */
@Component
public class Networks {

	/** Each cache may take this part of the heap. */
	private static final int PART_OF_HEAP = 8;

	private static final int KIB = 1024;

	/** What the key of a fact, or its share, takes. */
	private static final long BYTES_OF_KEY = 256;

	private final GraphStore store;

	private final RecordSnapshots snapshots;

	private final KindsOfFact kinds;

	private final Cache<String, Nodes> nodes = bounded("nodes", (nodes) -> nodes.bytes());

	private final Cache<String, Set<RecordKey>> withShares = bounded("withShares",
			(keys) -> keys.size() * BYTES_OF_KEY);

	private final Cache<Key, Map<String, @Nullable TieShare>> shares = bounded("shares",
			(shares) -> shares.size() * BYTES_OF_KEY);

	private final Cache<Key, Network> networks = bounded("networks", (network) -> network.bytes());

	private final Cache<Key, Hops> hops = bounded("hops", (hops) -> hops.bytes());

	private record Key(String version, Lens lens) {
	}

	Networks(GraphStore store, RecordSnapshots snapshots, KindsOfFact kinds) {
		this.store = store;
		this.snapshots = snapshots;
		this.kinds = kinds;
		snapshots.whenGone(this::letGo);
	}

	private void letGo(Predicate<String> isGone) {
		this.nodes.asMap().keySet().removeIf(isGone);
		this.withShares.asMap().keySet().removeIf(isGone);
		List.of(this.shares, this.networks, this.hops)
			.forEach((held) -> held.asMap().keySet().removeIf((key) -> isGone.test(key.version())));
	}

	/** How many networks and hops are held of a version. */
	long held(String version) {
		return Stream.of(this.networks, this.hops)
			.flatMap((held) -> held.asMap().keySet().stream())
			.filter((key) -> key.version().equals(version))
			.count();
	}

	private static <K, V> Cache<K, V> bounded(String name, ToLongFunction<V> bytes) {
		return CaffeineCacheMetrics.monitor(Metrics.globalRegistry,
				Caffeine.newBuilder()
					.maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP / KIB)
					.weigher((K key, V value) -> (int) Math.min(Integer.MAX_VALUE, 1 + bytes.applyAsLong(value) / KIB))
					.recordStats()
					.build(),
				name);
	}

	/**
	 * The hops of a version under a lens.
	 * @param version id of the data version
	 * @param lens the lens
	 */
	public Hops hops(String version, Lens lens) {
		return this.hops.get(new Key(version, lens), (key) -> hops(version, lens, Nodes.NONE));
	}

	/** The same at any time. */
	public Hops everHops(String version, Lens lens) {
		return hops(version, anyTime(lens));
	}

	private static Lens anyTime(Lens lens) {
		return lens.atAnyTime().of(null);
	}

	/** The same, with ties that only possibly held. */
	public Hops possibleHops(String version, Lens lens) {
		return HopsBuilder.of(network(version, lens), time(version, lens).withPossible(), shares(version, lens)::get,
				Nodes.NONE, lens.minOrigins() == 0);
	}

	private HoldingTime time(String version, Lens lens) {
		return HoldingTime.of(lens, this.snapshots.of(version).version().lastDays());
	}

	/** The same, of supply only that of a product or of its sorts. */
	public Hops hops(String version, Lens lens, int product) {
		return HopsBuilder.of(network(version, lens), time(version, lens), shares(version, lens)::get, product,
				lens.minOrigins() == 0);
	}

	private Network network(String version, Lens lens) {
		Lens anyTime = anyTime(lens);
		boolean allClaims = lens.knownAt() == null && lens.stances() == null && lens.takesAllSources();
		if (!allClaims) {
			return this.networks.get(new Key(version, anyTime), (key) -> drawn(version, anyTime));
		}
		Network wide = this.networks.get(new Key(version, Lens.WIDE),
				(key) -> this.snapshots.readOf(version, () -> stored(version)));
		return (lens.minOrigins() == 0) ? wide
				: this.networks.get(new Key(version, anyTime), (key) -> wide.withOrigins(lens.minOrigins()));
	}

	/** The ties as they are stored. */
	private Network stored(String version) {
		Nodes nodes = nodes(version);
		NetworkBuilder builder = new NetworkBuilder(nodes, this.kinds);
		new StoredTies(this.store, version).each(nodes.ids(), builder::add);
		return builder.build();
	}

	/** The ties that the facts draw under a lens. */
	private Network drawn(String version, Lens lens) {
		NetworkBuilder builder = new NetworkBuilder(nodes(version), this.kinds);
		for (Fact fact : this.snapshots.of(version).facts(kindsWithTies())) {
			Tie.of(fact, lens).forEach(builder::add);
			builder.leaveOut(fact, lens);
		}
		return builder.build();
	}

	private Set<String> kindsWithTies() {
		return this.kinds.all()
			.stream()
			.filter((kind) -> kind.tie() != null)
			.map(KindOfFact::name)
			.collect(Collectors.toSet());
	}

	private Map<String, @Nullable TieShare> shares(String version, Lens lens) {
		return this.shares.get(new Key(version, lens), (key) -> {
			Map<String, @Nullable TieShare> shares = new HashMap<>();
			RecordSnapshot snapshot = this.snapshots.of(version);
			for (FactView fact : snapshot.views(withShares(snapshot), lens)) {
				shares.put(fact.id(), TieShare.of(fact));
			}
			return shares;
		});
	}

	private List<Fact> withShares(RecordSnapshot snapshot) {
		Set<RecordKey> keys = this.withShares.get(snapshot.version().id(),
				(version) -> this.snapshots.readOf(version, () -> keysWithShares(version)));
		List<Fact> facts = new ArrayList<>();
		snapshot.read(keys).values().forEach((found) -> ((List<?>) found).forEach((fact) -> facts.add((Fact) fact)));
		return facts;
	}

	private Set<RecordKey> keysWithShares(String version) {
		return this.store.read("queries/network/shares", Map.of("version", version, "aspects", TieShare.ASPECTS))
			.stream()
			.map((row) -> new OfFacts(Via.FACT, row.text("fact"), Set.of(), Set.of()))
			.collect(Collectors.toSet());
	}

	public Nodes nodes(String version) {
		return this.nodes.get(version,
				(key) -> this.snapshots.readOf(version,
						() -> new Nodes(this.store.read("queries/network/entities", Map.of("version", version))
							.stream()
							.map(Networks::node)
							.toList())));
	}

	private static Nodes.Node node(Row row) {
		List<String> broader = row.texts("broader");
		return new Nodes.Node(row.text("id"), row.text("name"), EntityKind.valueOf(row.text("kind")),
				row.optionalText("country"), broader.isEmpty() ? null : broader.getFirst());
	}

}
