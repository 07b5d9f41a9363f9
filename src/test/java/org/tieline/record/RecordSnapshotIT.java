package org.tieline.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.graphstore.Row;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.RecordKey.OfCompanies;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.OfVersion;
import org.tieline.record.RecordKey.Via;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A snapshot answers as the database does, key by key, over the shipped record. */
class RecordSnapshotIT extends TielineIT {

	private static final long GIB = 1L << 30;

	@Autowired
	RecordReader reader;

	@Autowired
	RecordSnapshots snapshots;

	@Autowired
	KindsOfFact kinds;

	private RecordSnapshot held;

	@BeforeEach
	void hold() {
		this.held = this.snapshots.current();
	}

	@Test
	void entitiesSourcesListsAndTheVersionAreThoseOfTheDatabase() {
		Set<RecordKey> keys = new HashSet<>(List.of(new OfVersion(), new OfMarkets(), new OfCompanies(null),
				new OfCompanies("fi"), new OfCompanies("nowhere"), new OfEntity("nobody"), new OfSource("nothing")));
		ids(Sort.ENTITY).forEach((id) -> keys.add(new OfEntity(id)));
		ids(Sort.SOURCE).forEach((id) -> keys.add(new OfSource(id)));

		agree(keys);
	}

	@Test
	void factsOfEveryEntityInEveryPartAreThoseOfTheDatabase() {
		Set<RecordKey> keys = new HashSet<>();
		for (String id : ids(Sort.ENTITY)) {
			keys.add(new OfFacts(Via.PARTICIPANT, id, this.kinds.names(), Set.of(Role.values())));
			keys.add(new OfFacts(Via.PARTICIPANT, id, Set.of("STAKE", "SUPPLY"), Set.of(Role.SUBJECT)));
			keys.add(new OfFacts(Via.PARTICIPANT, id, Set.of("SUPPLY", "RESTRICTION"),
					Set.of(Role.OBJECT, Role.PRODUCT)));
			keys.add(new OfFacts(Via.SPEAKER, id, this.kinds.names(), Set.of()));
		}
		keys.add(new OfFacts(Via.PARTICIPANT, "nobody", this.kinds.names(), Set.of(Role.values())));

		agree(keys);
	}

	@Test
	void factsUnderEveryMeasureOfEverySourceAndOfEveryKindAreThoseOfTheDatabase() {
		Set<RecordKey> keys = new HashSet<>();
		// An entity that is no measure has no facts by it.
		ids(Sort.ENTITY).forEach((id) -> keys.add(new OfFacts(Via.MEASURE, id, this.kinds.names(), Set.of())));
		ids(Sort.SOURCE).forEach((id) -> keys.add(new OfFacts(Via.SOURCE, id, this.kinds.names(), Set.of())));
		this.kinds.names().forEach((kind) -> keys.add(new OfFacts(Via.KIND, "", Set.of(kind), Set.of())));
		keys.add(new OfFacts(Via.KIND, "", Set.of("STAKE", "AFFILIATION"), Set.of()));
		keys.add(new OfFacts(Via.SOURCE, "nothing", this.kinds.names(), Set.of()));

		agree(keys);
	}

	@Test
	void everyFactAndTheFactOfEveryClaimIsThatOfTheDatabase() {
		Set<RecordKey> keys = new HashSet<>();
		ids(Sort.FACT).forEach((id) -> keys.add(new OfFacts(Via.FACT, id, this.kinds.names(), Set.of())));
		ids(Sort.CLAIM).forEach((id) -> keys.add(new OfFacts(Via.CLAIM, id, this.kinds.names(), Set.of())));
		keys.add(new OfFacts(Via.FACT, "nothing", Set.of(), Set.of()));
		keys.add(new OfFacts(Via.CLAIM, "nothing", Set.of(), Set.of()));

		agree(keys);
	}

	@Test
	void namesComeFromTheIndexOfTheDatabaseWithTheVersionInOneTrip() {
		OfNames names = new OfNames("huawei", Set.of(EntityKind.COMPANY.name()), 20);
		OfEntity entity = new OfEntity("huawei");

		agree(Set.of(names, entity));
		assertThat(roundTrips(() -> new RequestSnapshot(this.snapshots, null).read(Set.of(names, entity))))
			.isEqualTo(1);
	}

	@Test
	void aRecordTooLargeForTheMemoryIsReadByKeyWithTheSameAnswers() {
		RecordSnapshot stored = new RecordSnapshots(this.reader, 0).current();
		OfFacts stakes = new OfFacts(Via.PARTICIPANT, "huawei", this.kinds.names(), Set.of(Role.values()));
		Set<RecordKey> keys = Set.of(new OfEntity("huawei"), stakes);

		assertThat(stored).isInstanceOf(StoredRecord.class);
		assertThat(this.held).isInstanceOf(HeldRecord.class);
		assertThat(stored.read(keys)).isEqualTo(this.held.read(keys));
		assertThat(stored.facts(Set.of("STAKE"))).isEqualTo(this.held.facts(Set.of("STAKE")));
		assertThat(roundTrips(() -> stored.read(keys))).isEqualTo(1);
	}

	@Test
	void tenCopiesOfTheRecordAreHeldInAHeapOfOneGibibyteAndAHundredThousandClaimsAreNot() {
		long claims = this.held.version().claims();

		assertThat(RecordSnapshots.fits(10 * claims, GIB)).isTrue();
		assertThat(RecordSnapshots.fits(100_000, GIB)).isFalse();
		assertThat(RecordSnapshots.fits(100_000, 4 * GIB)).isTrue();
	}

	@Test
	void aHeldVersionIsAskedForWithoutReadingItAgain() {
		RecordSnapshot again = this.snapshots.current();

		assertThat(again).isSameAs(this.held);
		assertThat(roundTrips(() -> this.snapshots.current())).as("which version is current").isEqualTo(1);
		assertThat(roundTrips(() -> this.snapshots.of(this.held.version().id()).facts(Set.of("STAKE")))).isZero();
	}

	@Test
	void aVersionThatWasReplacedIsRefusedUnlessItIsHeld() {
		assertThatThrownBy(() -> this.snapshots.of("of-yesterday")).isInstanceOf(Problem.class)
			.hasMessageContaining("the record was replaced while it was read; ask again");
		assertThatThrownBy(() -> this.snapshots.readOf("of-yesterday", () -> "whatever")).isInstanceOf(Problem.class);
	}

	@Test
	void aRequestIsAnsweredFromOneVersionThoughTheRecordIsReplacedMeanwhile() {
		RequestSnapshot request = new RequestSnapshot(this.snapshots, null);
		OfEntity entity = new OfEntity("huawei");
		Map<RecordKey, Object> before = request.read(Set.of(entity, new OfVersion()));
		RequestSnapshot byKey = new RequestSnapshot(new RecordSnapshots(this.reader, 0), null);
		byKey.read(Set.of(entity));
		String id = this.held.version().id();

		rename(id, "of-tomorrow");
		try {
			assertThat(request.read(Set.of(entity, new OfVersion()))).isEqualTo(before);
			assertThat(this.snapshots.of(id)).isSameAs(this.held);
			assertThat(this.snapshots.current().version().id()).isEqualTo("of-tomorrow");
			assertThatThrownBy(() -> byKey.read(Set.of(entity))).isInstanceOf(Problem.class)
				.hasMessageContaining("ask again");
			assertThatThrownBy(() -> request.read(Set.of(new OfNames("huawei", Set.of("COMPANY"), 5))))
				.as("names are only in the database")
				.isInstanceOf(Problem.class);
		}
		finally {
			rename("of-tomorrow", id);
		}
		assertThat(this.snapshots.current().version()).isEqualTo(this.held.version());
	}

	@Test
	void viewsAreKeptByLensAndAreThoseMadeAnew() {
		Lens lens = new Lens(PartialDate.parse("2019"), null, null, 1, Set.of());
		List<Fact> facts = this.held.facts(this.kinds.names());
		List<FactView> views = this.held.views(facts, lens);

		assertThat(this.held.views(facts, lens).getFirst()).isSameAs(views.getFirst());
		assertThat(this.held.views(facts, Lens.WIDE).getFirst()).isNotSameAs(views.getFirst());
		assertThat(views).hasSameSizeAs(facts).allMatch((view) -> view.lens().equals(lens));
		Fact some = facts.getFirst().with(facts.getFirst().claims().subList(0, 1));
		assertThat(this.held.views(List.of(some), lens).getFirst().fact()).as("no fact of the snapshot").isSameAs(some);
	}

	/** The same values; lists in the same order. */
	private void agree(Set<RecordKey> keys) {
		Map<RecordKey, Object> ofTheDatabase = new HashMap<>();
		List<RecordKey> all = new ArrayList<>(keys);
		for (int start = 0; start < all.size(); start += 500) {
			ofTheDatabase.putAll(this.reader.read(Set.copyOf(all.subList(start, Math.min(start + 500, all.size())))));
		}
		Map<RecordKey, Object> ofTheSnapshot = this.held.read(keys);

		assertThat(ofTheSnapshot.keySet()).isEqualTo(ofTheDatabase.keySet());
		ofTheDatabase.forEach((key, value) -> {
			if (!value.equals(ofTheSnapshot.get(key))) {
				assertThat(ofTheSnapshot.get(key)).as(key.key()).isEqualTo(value);
			}
		});
		assertThat(found(ofTheSnapshot)).as("the test finds something by every part of it").doesNotContainValue(0);
	}

	/** How much is found by each way that leads to facts. */
	private static Map<Via, Integer> found(Map<RecordKey, Object> answers) {
		Map<Via, Integer> found = new EnumMap<>(Via.class);
		answers.forEach((key, value) -> {
			if (key instanceof OfFacts facts) {
				found.merge(facts.via(), ((List<?>) value).size(), Integer::sum);
			}
		});
		return found;
	}

	private List<String> ids(Sort sort) {
		List<String> ids = this.reader.known(sort, Set.of()).stream().map(Known::id).toList();
		assertThat(ids).isNotEmpty();
		return ids;
	}

	/** As another load would: the version is named anew in one transaction. */
	private void rename(String from, String to) {
		DataVersion version = this.reader.version();
		assertThat(version.id()).isEqualTo(from);
		Map<String, Object> row = new HashMap<>(
				Map.of("id", to, "loadedAt", version.loadedAt().toString(), "entities", version.entities(), "facts",
						version.facts(), "claims", version.claims(), "sources", version.sources()));
		Row stored = this.store.read("queries/record/version", Map.of("version", RecordReader.CURRENT))
			.getFirst()
			.row("value");
		row.put("number", stored.number("number"));
		row.put("searchIndex", stored.optionalText("searchIndex"));
		row.put("leftovers", false);
		row.put("written", false);
		row.put("format", stored.optionalText("format"));
		row.put("lastDays", version.lastDays().texts());
		this.store.write((work) -> work.run("load/finish", row));
	}

}
