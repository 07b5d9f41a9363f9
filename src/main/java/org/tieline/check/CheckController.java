package org.tieline.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordAccess;
import org.tieline.value.Period;

/** Checks of claims. */
@Controller
class CheckController {

	private final CheckedRecord record;

	private final KindsOfFact kinds;

	private final PassageVocabulary vocabulary;

	CheckController(CheckedRecord record, KindsOfFact kinds, PassageVocabulary vocabulary) {
		this.record = record;
		this.kinds = kinds;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	ClaimCheck checkClaim(@Argument ClaimInput claim, RecordAccess access) {
		AskedClaim asked = AskedClaim.of(claim, this.kinds.byName(claim.kind()));
		Map<String, String> named = new LinkedHashMap<>();
		named.put("claim.subject", claim.subject());
		put(named, "claim.object", claim.object());
		put(named, "claim.product", claim.product());
		put(named, "claim.market", claim.market());
		put(named, "claim.measure", claim.measure());
		put(named, "claim.jurisdiction", claim.jurisdiction());
		put(named, "claim.supplier", claim.supplier());
		put(named, "claim.customer", claim.customer());
		put(named, "claim.speaker", claim.speaker());
		Map<String, Entity> entities = this.record.entities(Set.copyOf(named.values()));
		named.forEach((argument, id) -> require(argument, id, entities));
		kinds(asked, entities);
		Lens lens = access.lens();
		AskedClaim dated = (asked.period() == null && lens.asOf() != null)
				? asked.in(new Period(lens.asOf(), lens.asOf())) : asked;
		return ClaimChecker.check(dated, Objects.requireNonNull(this.record.facts(List.of(dated), lens).get(dated)),
				new AskedWords(dated, entities).text());
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
		Map<String, Entity> entities = this.record.entities(ids);
		List<ClaimCheck> checks = ClaimChecker.checks(passage, reading.statements(), facts, entities);
		return new PassageCheck(checks, reading.skipped().stream().map((one) -> skipped(passage, one)).toList());
	}

	private static PassageCheck.SkippedPart skipped(PassageText passage, PassageReader.Skipped part) {
		ClaimCheck.Place place = passage.place(part.start(), part.end());
		return new PassageCheck.SkippedPart(place.text(), place.start(), place.end(), part.reason());
	}

	private static void put(Map<String, String> named, String argument, @Nullable String id) {
		if (id != null) {
			named.put(argument, id);
		}
	}

	private static void require(String argument, String id, Map<String, Entity> entities) {
		if (!entities.containsKey(id)) {
			throw Problem.unknown(argument, new Unknown(Sort.ENTITY, id, Set.of()));
		}
	}

	/** Refuses an entity that cannot take its part. */
	private static void kinds(AskedClaim asked, Map<String, Entity> entities) {
		KindOfFact kind = asked.kind();
		for (Participant part : kind.participants()) {
			Entity entity = entities.get(asked.participants().getOrDefault(part.name(), ""));
			Set<EntityKind> allowed = part.kinds();
			if (entity != null && !allowed.isEmpty() && !allowed.contains(entity.kind())) {
				throw Problem.badInput("claim." + part.name(),
						"'" + entity.id() + "' is a " + entity.kind() + "; the " + part.name() + " of a " + kind.name()
								+ " is a " + allowed.stream().sorted().findFirst().orElseThrow());
			}
		}
	}

}
