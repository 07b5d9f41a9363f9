package org.tieline.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.EntityKind;
import org.tieline.entity.EntitySearch.Asked;
import org.tieline.entity.EntitySearch.Found;
import org.tieline.record.Candidate;
import org.tieline.record.RecordReader;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

import static org.assertj.core.api.Assertions.assertThat;

/** Many names at once, with the index in memory beside that of the database. */
class EntitySearchIT extends TielineIT {

	private static final int NAMES = 150;

	private static final int ALL = 1_000;

	@Autowired
	private RecordSnapshots snapshots;

	@Autowired
	private RecordReader reader;

	/** Names of the record: as written, misspelt once or twice, begun, lengthened. */
	private static Set<Asked> asked(RecordSnapshot record) {
		Random random = new Random(11);
		List<String> names = new ArrayList<>();
		record.eachEntity().forEach((entity) -> {
			names.add(entity.name());
			names.addAll(entity.aliases());
		});
		Collections.shuffle(names, random);
		Set<Asked> asked = new LinkedHashSet<>();
		for (int i = 0; i < NAMES; i++) {
			String name = names.get(i % names.size());
			String changed = switch (i % 5) {
				case 1 -> misspelt(name, random);
				case 2 -> misspelt(misspelt(name, random), random);
				case 3 -> name.split(" ")[0];
				case 4 -> name + List.of(" Co., Ltd.", " Inc", " Group", " AG").get(random.nextInt(4));
				default -> name;
			};
			// A name of two letters, misspelt twice, may have none left.
			if (!changed.isBlank()) {
				asked.add(new Asked(changed, (i % 2 == 0) ? null : Set.of(EntityKind.COMPANY)));
			}
		}
		return asked;
	}

	private static String misspelt(String name, Random random) {
		int at = random.nextInt(name.length());
		String letter = String.valueOf("aeiorstln".charAt(random.nextInt(9)));
		String after = name.substring(at + 1);
		return name.substring(0, at) + switch (random.nextInt(3)) {
			case 0 -> after;
			case 1 -> letter + after;
			default -> letter + name.charAt(at) + after;
		};
	}

	@Test
	void theIndexInMemoryFindsWhatTheDatabaseFindsWithTheSameScores() {
		RecordSnapshot held = this.snapshots.current();
		RecordSnapshot stored = new RecordSnapshots(this.reader, 0).current();
		assertThat(held.isHeld()).isTrue();
		assertThat(stored.isHeld()).isFalse();
		List<Asked> asked = List.copyOf(asked(held));
		Map<Asked, List<Found>> here = EntitySearch.find(held, asked, ALL);

		int found = 0;
		for (int from = 0; from < asked.size(); from += 5) {
			List<Asked> some = asked.subList(from, Math.min(from + 5, asked.size()));
			for (Map.Entry<Asked, List<Found>> one : EntitySearch.find(stored, some, ALL).entrySet()) {
				Map<String, Found> mine = new HashMap<>();
				here.get(one.getKey()).forEach((hit) -> mine.put(hit.entity().id(), hit));
				for (Found hit : one.getValue()) {
					Found same = mine.get(hit.entity().id());
					assertThat(same).as(one.getKey() + " finds " + hit.entity().id()).isNotNull();
					assertThat(List.of(same.score(), same.exact())).isEqualTo(List.of(hit.score(), hit.exact()));
					found++;
				}
				if (!one.getValue().isEmpty()) {
					assertThat(here.get(one.getKey()).getFirst().score())
						.isGreaterThanOrEqualTo(one.getValue().getFirst().score());
				}
			}
		}
		assertThat(found).isGreaterThanOrEqualTo(asked.size());
	}

	@Test
	void noEntityThatFitsIsPassedOver() {
		RecordSnapshot held = this.snapshots.current();
		List<Asked> asked = asked(held).stream().limit(60).toList();
		Map<Asked, List<Found>> here = EntitySearch.find(held, asked, ALL);
		Set<String> missed = new LinkedHashSet<>();
		for (Asked one : asked) {
			Set<String> found = new LinkedHashSet<>();
			here.get(one).forEach((hit) -> found.add(hit.entity().id()));
			held.eachEntity()
				.filter((entity) -> one.kinds() == null || one.kinds().contains(entity.kind()))
				.filter((entity) -> !found.contains(entity.id()))
				.filter((entity) -> !NameSearch.best(List.of(new Candidate(entity, 0)), one.text(), 1).isEmpty())
				.forEach((entity) -> missed.add(one.text() + " misses " + entity.id()));
		}
		assertThat(missed).isEmpty();
	}

}
