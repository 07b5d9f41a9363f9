package org.tieline.cutoff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfVersion;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordReader;
import org.tieline.supply.SupplyRecord;

/**
 * What cutoffs rest on, under each lens. Facts are read once for a version of the data,
 * together with that version, so that no answer mixes two.
 */
@Component
class CutoffModels {

	private static final int LENSES = 32;

	private static final int VERSIONS = 2;

	private static final OfVersion VERSION = new OfVersion();

	private static final OfFacts FACTS = new OfFacts(Via.KIND, "", SupplyRecord.KINDS, Set.of());

	private final RecordReader reader;

	private final Cache<String, Read> read = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	private final Cache<Key, CutoffModel> bases = Caffeine.newBuilder().maximumSize(LENSES).build();

	private record Key(String version, Lens lens) {
	}

	private record Read(DataVersion version, List<Fact> facts) {
	}

	CutoffModels(RecordReader reader) {
		this.reader = reader;
	}

	/**
	 * What a version of the data gives to go on; a newer one, should that have come in
	 * the meantime.
	 */
	CutoffModel of(DataVersion version, Lens lens) {
		Read read = this.read.get(version.id(), (id) -> read());
		if (!read.version().id().equals(version.id())) {
			this.read.invalidate(version.id());
		}
		return this.bases.get(new Key(read.version().id(), lens),
				(key) -> new CutoffModel(SupplyRecord.of(read.version(), read.facts(), lens)));
	}

	@SuppressWarnings("unchecked")
	private Read read() {
		Map<RecordKey, Object> found = this.reader.read(Set.of(VERSION, FACTS));
		return new Read((DataVersion) Objects.requireNonNull(found.get(VERSION)),
				(List<Fact>) Objects.requireNonNull(found.get(FACTS)));
	}

}
