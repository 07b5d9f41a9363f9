package org.tieline.influence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.exposure.ExposureScope;
import org.tieline.network.Hops;
import org.tieline.network.Networks;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordReader;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** A state is the same in {@code stateInfluence} and in {@code exposure}. */
class OneStateIT extends TielineIT {

	@Autowired
	RecordReader reader;

	@Autowired
	Networks networks;

	@ParameterizedTest
	@ValueSource(strings = { "2015", "2018", "2020", "2023", "" })
	void theBodiesThatOwnForAStateAreThoseThatExposureEndsAt(String date) {
		Lens lens = date.isEmpty() ? Lens.WIDE : new Lens(PartialDate.parse(date), null, null, 0, Set.of());
		Hops hops = this.networks.hops(this.reader.version().id(), lens);
		Collection<Entity> entities = entities();
		List<FactView> affiliations = affiliations().stream().map((fact) -> new FactView(fact, lens)).toList();
		List<Entity> governments = entities.stream().filter((one) -> one.kind() == EntityKind.GOVERNMENT).toList();
		int bodies = 0;

		for (Entity government : governments) {
			StateBodies state = new StateBodies(government, affiliations);
			Set<String> owning = entities.stream()
				.filter(state::owns)
				.map(Entity::id)
				.collect(Collectors.toCollection(TreeSet::new));
			Set<String> ends = ExposureScope.state(hops, hops.network.nodes.indexOf(government.id()))
				.stream()
				.mapToObj(hops.network.nodes::id)
				.collect(Collectors.toCollection(TreeSet::new));

			assertThat(ends).as(government.id() + " " + date).isEqualTo(owning);
			bodies += owning.size() - 1;
		}

		assertThat(governments).hasSizeGreaterThan(10);
		assertThat(bodies).as("the test tests something").isGreaterThan(20);
	}

	private Collection<Entity> entities() {
		Set<RecordKey> keys = this.store.read("queries/network/entities", Map.of("version", RecordReader.CURRENT))
			.stream()
			.map((row) -> new RecordKey.OfEntity(row.text("id")))
			.collect(Collectors.toSet());
		return this.reader.read(keys).values().stream().map(Entity.class::cast).toList();
	}

	@SuppressWarnings("unchecked")
	private List<Fact> affiliations() {
		RecordKey key = new RecordKey.OfFacts(RecordKey.Via.KIND, "", Set.of(AffiliationRole.KIND), Set.of());
		return (List<Fact>) this.reader.read(Set.of(key)).get(key);
	}

}
