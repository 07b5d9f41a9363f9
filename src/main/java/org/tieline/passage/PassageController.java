package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.check.AskedClaim;
import org.tieline.check.CheckedRecord;
import org.tieline.check.ClaimCheck;
import org.tieline.check.Compared;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordAccess;

/** Checks of passages. */
@Controller
class PassageController {

	private final CheckedRecord record;

	private final KindsOfFact kinds;

	private final PassageVocabulary vocabulary;

	PassageController(CheckedRecord record, KindsOfFact kinds, PassageVocabulary vocabulary) {
		this.record = record;
		this.kinds = kinds;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<ClaimCheck> checkText(@Argument String text, @Argument @Nullable LocalDate date, RecordAccess access) {
		return passage(text, date, access.lens()).checks();
	}

	@QueryMapping
	PassageCheck checkPassage(@Argument String text, @Argument @Nullable LocalDate date, RecordAccess access) {
		return passage(text, date, access.lens());
	}

	private PassageCheck passage(String text, @Nullable LocalDate date, Lens lens) {
		PassageText passage = PassageText.of(text);
		PassageReader.Reading reading = PassageReader.read(passage, this.vocabulary.names(), this.kinds, date);
		List<AskedClaim> readings = reading.statements().stream().flatMap((one) -> one.readings().stream()).toList();
		Map<AskedClaim, Compared> facts = this.record.facts(readings, lens);
		Set<String> ids = readings.stream()
			.flatMap((one) -> Stream.concat(one.participants().values().stream(), Stream.ofNullable(one.speaker())))
			.collect(Collectors.toSet());
		return PassageChecks.of(passage, reading, facts, this.record.entities(ids));
	}

}
