package org.tieline.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.RecordKey;
import org.tieline.evidence.RecordReader;
import org.tieline.graphstore.Row;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ties are a projection of the claims: rebuilt from what is stored they are what is
 * stored.
 */
class ProjectionIT extends TielineIT {

	@Autowired
	RecordReader reader;

	@Autowired
	KindsOfFact kinds;

	@Test
	void tiesRebuiltFromTheStoredClaimsEqualTheTiesStored() {
		List<Map<String, Object>> rebuilt = Projection.rows(facts());

		assertThat(rebuilt).isNotEmpty().isEqualTo(stored());
	}

	@Test
	void rebuildingChangesNothing() {
		List<Map<String, Object>> before = stored();
		List<Fact> facts = facts();

		this.store.write((work) -> {
			Projection.rebuild(work, facts);
			return true;
		});

		assertThat(stored()).isEqualTo(before);
	}

	@SuppressWarnings("unchecked")
	private List<Fact> facts() {
		RecordKey all = new RecordKey.OfFacts(RecordKey.Via.KIND, "", this.kinds.names(), Set.of());
		return (List<Fact>) this.reader.read(Set.of(all)).get(all);
	}

	private List<Map<String, Object>> stored() {
		List<Map<String, Object>> ties = new ArrayList<>();
		for (Row row : this.store.read("projection/stored", Map.of())) {
			ties.add(Map.of("type", row.text("type"), "from", row.text("from"), "to", row.text("to"), "properties",
					row.row("properties").values()));
		}
		return ties;
	}

}
