package org.tieline.writing;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.tieline.record.DataVersion;
import org.tieline.record.GoneClaims;
import org.tieline.record.RecordSnapshots;
import org.tieline.written.Retraction;
import org.tieline.written.WrittenStore;

/**
 * Says of a claim that was taken back when, by whom and why, wherever it is asked for.
 */
@Component
class RetractedClaims implements GoneClaims {

	private final WrittenStore store;

	private final RecordSnapshots snapshots;

	RetractedClaims(WrittenStore store, RecordSnapshots snapshots) {
		this.store = store;
		this.snapshots = snapshots;
	}

	@Override
	public Optional<String> words(String id) {
		return this.store.retraction(id).map((retraction) -> {
			String words = retraction.words();
			return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + ' ' + where(retraction);
		});
	}

	private String where(Retraction retraction) {
		String last = retraction.lastVersion();
		boolean kept = this.snapshots.versions().stream().map(DataVersion::id).anyMatch((one) -> one.equals(last));
		return kept ? "Version '" + last + "' of the data has it: name it as dataVersion"
				: "No version of the data that is kept has it";
	}

}
