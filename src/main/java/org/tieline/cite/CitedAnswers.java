package org.tieline.cite;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Datasets;
import org.tieline.entity.Nearest;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.value.Decimals;
import org.tieline.written.Retraction;
import org.tieline.written.WrittenStore;

/** Finds the answer on the version that an address names, and on the present one. */
@Component
class CitedAnswers {

	private final Answers answers;

	private final RecordSnapshots snapshots;

	private final Nearest nearest;

	private final WrittenStore written;

	private final Catalog catalog;

	CitedAnswers(Answers answers, RecordSnapshots snapshots, Nearest nearest, WrittenStore written, Catalog catalog) {
		this.catalog = catalog;
		this.written = written;
		this.answers = answers;
		this.snapshots = snapshots;
		this.nearest = nearest;
	}

	/**
	 * The answer at an address.
	 * @param version the version that the address names; null: the present one
	 * @throws Problem NOT_FOUND if the id is not on record in that version
	 */
	CitedAnswer of(Reference reference, @Nullable String version) {
		RecordSnapshot present = this.snapshots.current();
		if (version == null || version.equals(present.version().id())) {
			return (version == null && isRetracted(reference, present)) ? retracted(reference, present)
					: new CitedAnswer(found(reference, present, ""), null, present.version(), null);
		}
		Optional<RecordSnapshot> kept = this.snapshots.find(version);
		if (kept.isEmpty()) {
			String gone = this.snapshots.notKept(version);
			return new CitedAnswer(found(reference, present, "; " + gone), null, present.version(),
					gone + ". This is the present answer, of version '" + present.version().id()
							+ "'; it may differ from the one that was cited.");
		}
		Answer then = found(reference, kept.get(), now(reference, present));
		Answer now = present(reference, present);
		return new CitedAnswer(then, now, present.version(),
				(now == null) ? retraction(reference).map(Retraction::words).orElse(null) : null);
	}

	private boolean isRetracted(Reference reference, RecordSnapshot present) {
		return reference.sort() == Reference.Sort.CLAIM && this.answers.find(reference, present).isEmpty()
				&& retraction(reference).isPresent();
	}

	private Optional<Retraction> retraction(Reference reference) {
		return (reference.sort() == Reference.Sort.CLAIM) ? this.written.retraction(reference.id()) : Optional.empty();
	}

	/**
	 * A claim that was taken back, as the last version had it.
	 * @throws Problem NOT_FOUND, with the words of the retraction, if that version is not
	 * kept
	 */
	private CitedAnswer retracted(Reference reference, RecordSnapshot present) {
		Retraction retraction = retraction(reference).orElseThrow();
		Optional<RecordSnapshot> last = Optional.ofNullable(retraction.lastVersion()).flatMap(this.snapshots::find);
		if (last.isEmpty()) {
			throw new Problem(Problem.Kind.NOT_FOUND, "id",
					"id: " + retraction.words() + " The last version of the data that had it is no longer kept.", null);
		}
		return new CitedAnswer(found(reference, last.get(), ""), null, present.version(), retraction.words()
				+ " It is no part of the present data; this is what version '" + last.get().version().id() + "' has.");
	}

	/** The present answer; null: the thing is no longer on record. */
	private @Nullable Answer present(Reference reference, RecordSnapshot present) {
		try {
			return this.answers.find(reference, present).orElse(null);
		}
		catch (Problem ex) {
			if (ex.unknown() != null) {
				return null;
			}
			throw ex;
		}
	}

	private String now(Reference reference, RecordSnapshot present) {
		return (reference.sort() != Reference.Sort.CHECK && this.answers.find(reference, present).isPresent())
				? "; the present version '" + present.version().id() + "' has it" : "";
	}

	private Answer found(Reference reference, RecordSnapshot snapshot, String more) {
		requireSources(reference, snapshot);
		return this.answers.find(reference, snapshot).orElseThrow(() -> {
			String speaker = reference.asked().get(Reference.SPEAKER);
			if (speaker != null && this.answers.find(reference.ofAnybody(), snapshot).isPresent()) {
				return new Problem(
						Problem.Kind.NOT_FOUND, Reference.SPEAKER, "'" + Decimals.shown(speaker)
								+ "' says nothing of it on record; leave the speaker out to see" + " who does" + more,
						null);
			}
			Optional<String> leftOut = this.answers.leftOut(reference, snapshot);
			if (leftOut.isPresent()) {
				return new Problem(Problem.Kind.NOT_FOUND, "id",
						"id: claim '" + reference.id() + "' " + leftOut.get() + more, null);
			}
			Problem.Sort sort = Problem.Sort.valueOf(reference.sort().name());
			Problem told = this.nearest.told(Problem.unknown("id", new Unknown(sort, reference.id(), Set.of())),
					snapshot.version().id());
			return new Problem(Problem.Kind.NOT_FOUND, "id", told.getMessage() + more, null);
		});
	}

	/** Refuses unknown sources: a misspelt one would exclude nothing, unnoticed. */
	private void requireSources(Reference reference, RecordSnapshot snapshot) {
		Datasets.require("datasets", reference.lens().datasets(), this.catalog, (source) -> {
			OfSource key = new OfSource(source);
			return snapshot.read(Set.of(key)).containsKey(key);
		});
		for (String id : reference.lens().excludeSources()) {
			OfSource key = new OfSource(id);
			if (snapshot.read(Set.of(key)).get(key) == null) {
				throw Problem.unknown("excludeSources", new Unknown(Problem.Sort.SOURCE, id, Set.of()));
			}
		}
	}

}
