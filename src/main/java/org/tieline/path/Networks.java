package org.tieline.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.RecordKey;
import org.tieline.evidence.RecordKey.OfFacts;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.evidence.RecordReader;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

/**
 * The networks of the record, one for each version of the data and each lens. The stored
 * ties serve every lens that lets all claims count; another lens changes statuses and
 * spells, and so its ties are drawn anew from the facts, by the same code.
 */
@Component
class Networks {

	private static final int LENSES = 64;

	private static final int VERSIONS = 2;

	private final GraphStore store;

	private final RecordReader reader;

	private final KindsOfFact kinds;

	private final Cache<String, Nodes> nodes = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	private final Cache<String, List<Fact>> facts = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	private final Cache<String, List<Fact>> withShares = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	private final Cache<Key, Network> networks = Caffeine.newBuilder().maximumSize(LENSES).build();

	private final Cache<Key, Hops> hops = Caffeine.newBuilder().maximumSize(LENSES).build();

	private record Key(String version, Lens lens) {
	}

	Networks(GraphStore store, RecordReader reader, KindsOfFact kinds) {
		this.store = store;
		this.reader = reader;
		this.kinds = kinds;
	}

	/**
	 * What can be walked under a lens.
	 * @param version id of the data version
	 * @param lens how to look at it
	 */
	Hops hops(String version, Lens lens) {
		return this.hops.get(new Key(version, lens), (key) -> hops(version, lens, Nodes.NONE));
	}

	/** The same, of supply only that of a product or of its sorts. */
	Hops hops(String version, Lens lens, int product) {
		return HopsBuilder.of(network(version, lens), lens.asOf(), shares(version, lens)::get, product,
				lens.minOrigins() == 0);
	}

	private Network network(String version, Lens lens) {
		Lens anyTime = new Lens(null, lens.knownAt(), lens.stances(), lens.minOrigins(), lens.excludeSources());
		return this.networks.get(new Key(version, anyTime),
				(key) -> anyTime.equals(Lens.WIDE) ? stored(version) : drawn(version, anyTime));
	}

	/** The ties as they are stored. */
	private Network stored(String version) {
		NetworkBuilder builder = new NetworkBuilder(nodes(version));
		this.store.each("queries/path/ties", Map.of(), (row) -> builder.add(Tie.stored(row)));
		return builder.build();
	}

	/** The ties that the facts draw under a lens. */
	private Network drawn(String version, Lens lens) {
		NetworkBuilder builder = new NetworkBuilder(nodes(version));
		for (Fact fact : this.facts.get(version, (key) -> read(new OfFacts(Via.KIND, "", kindsWithTies(), Set.of())))) {
			Tie.of(fact, lens).forEach(builder::add);
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

	private Map<String, @Nullable Share> shares(String version, Lens lens) {
		Map<String, @Nullable Share> shares = new HashMap<>();
		for (Fact fact : this.withShares.get(version, (key) -> readWithShares())) {
			shares.put(fact.id(), Share.of(new FactView(fact, lens)));
		}
		return shares;
	}

	private List<Fact> readWithShares() {
		Set<RecordKey> keys = this.store.read("queries/path/shares", Map.of("aspects", Share.ASPECTS))
			.stream()
			.map((row) -> new OfFacts(Via.FACT, row.text("fact"), Set.of(), Set.of()))
			.collect(Collectors.toSet());
		List<Fact> facts = new ArrayList<>();
		this.reader.read(keys).values().forEach((found) -> facts.addAll(factsIn(found)));
		return List.copyOf(facts);
	}

	private List<Fact> read(OfFacts key) {
		return factsIn(this.reader.read(Set.of(key)).getOrDefault(key, List.of()));
	}

	@SuppressWarnings("unchecked")
	private static List<Fact> factsIn(Object found) {
		return (List<Fact>) found;
	}

	Nodes nodes(String version) {
		return this.nodes.get(version, (key) -> new Nodes(
				this.store.read("queries/path/entities", Map.of()).stream().map(Networks::node).toList()));
	}

	private static Nodes.Node node(Row row) {
		List<String> broader = row.texts("broader");
		return new Nodes.Node(row.text("id"), row.text("name"), EntityKind.valueOf(row.text("kind")),
				row.optionalText("country"), broader.isEmpty() ? null : broader.getFirst());
	}

}
