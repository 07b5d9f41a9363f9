package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;

/**
 * Reads the tables with what was written beside earlier ones. A written row that the
 * tables have by now, or that the checks refuse beside them, is set aside: it is kept and
 * named, and is no part of the record. So new tables can always be loaded.
 */
final class WrittenFit {

	private static final Logger log = LoggerFactory.getLogger(WrittenFit.class);

	/** One refusal can hide another, so it is tried again so often. */
	private static final int ROUNDS = 20;

	private final SeedReader reader;

	private final KindsOfFact kinds;

	WrittenFit(SeedReader reader, KindsOfFact kinds) {
		this.reader = reader;
		this.kinds = kinds;
	}

	/**
	 * What was read.
	 *
	 * @param record the tables with the written rows that fit
	 * @param rows all written rows; what is set aside says why
	 */
	record Fitted(ParsedRecord record, List<WrittenRow> rows) {
	}

	/**
	 * Reads the tables.
	 * @throws Problem BAD_USER_INPUT if they cannot be loaded by themselves
	 */
	Fitted read(SeedFiles tables, Written written) {
		List<WrittenRow> rows = written.rows().isEmpty() ? List.of() : withoutThoseOf(tables, written.rows());
		for (int round = 1;; round++) {
			WrittenDrafts drafts = new WrittenDrafts(new Written(rows, written.retractions()), Map.of());
			IntakeErrors errors = SeedFiles.errors();
			try {
				return new Fitted(this.reader.read(tables.with(drafts), errors), rows);
			}
			catch (Problem ex) {
				if (rows.stream().allMatch((row) -> row.setAside() != null)) {
					throw written.retractions().isEmpty() ? ex
							: ex.adding("; these claims are retracted and no part of " + "the tables any more: "
									+ new TreeSet<>(written.retracted()));
				}
				rows = withoutRefused(drafts, errors, round);
			}
		}
	}

	private List<WrittenRow> withoutThoseOf(SeedFiles tables, List<WrittenRow> written) {
		TableRows ours = new TableRows(tables, this.kinds);
		return written.stream().map((row) -> {
			String id = row.cells().getOrDefault("claim", row.cells().get("id"));
			String same = (row.claim() != null) ? ours.same(row.table(), row.cells()) : null;
			return row.setAside((id != null && ours.has(id)) ? "the tables have '" + id + "'"
					: (same != null) ? "the tables say the same in '" + same + "'" : null);
		}).toList();
	}

	/** If the fault is at no written row, it may still be for one of them: all go. */
	private static List<WrittenRow> withoutRefused(WrittenDrafts drafts, IntakeErrors errors, int round) {
		Map<Place, String> faults = new HashMap<>();
		errors.faults().forEach((fault) -> faults.putIfAbsent(fault.place(), fault.message()));
		List<WrittenRow> rows = new ArrayList<>();
		boolean found = false;
		for (WrittenRow row : drafts.written().rows()) {
			@Nullable String fault = (row.setAside() == null) ? faults.get(drafts.place(row)) : null;
			found |= fault != null;
			rows.add((fault != null) ? refused(row, fault) : row);
		}
		if (found && round < ROUNDS) {
			return rows;
		}
		String first = errors.faults().isEmpty() ? "the tables cannot be loaded with it"
				: errors.faults().getFirst().place() + ": " + errors.faults().getFirst().message();
		return rows.stream().map((row) -> (row.setAside() == null) ? refused(row, first) : row).toList();
	}

	private static WrittenRow refused(WrittenRow row, String reason) {
		log.warn("Row {} of {}, which {} wrote on {}, is set aside: {}", row.number(), row.table(), row.writer(),
				row.at(), reason);
		return row.setAside(reason);
	}

}
