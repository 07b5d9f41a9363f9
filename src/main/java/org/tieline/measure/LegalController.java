package org.tieline.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Lens;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.problem.Problem;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;
import org.tieline.value.PartialDate;

/** The law by date. */
@Controller
class LegalController {

	/**
	 * The legal status of a company under a measure on a day.
	 * @throws Problem BAD_USER_INPUT if an id is not on record, {@code under} is no
	 * measure or is {@code of}, or the lens has another day than {@code on}
	 */
	@QueryMapping
	CompletableFuture<LegalStatus> legalStatus(@Argument String of, @Argument String under, @Argument LocalDate on,
			RecordAccess access) {
		if (of.equals(under)) {
			throw Problem.badInput("of", "of and under are both '" + of + "'; name a company and a measure");
		}
		Lens lens = onDay(access.lens(), on);
		RecordAccess day = access.through(lens);
		CompletableFuture<@Nullable Entity> company = access.require("of", of);
		CompletableFuture<@Nullable Entity> measure = access.require("under", under);
		CompletableFuture<Facts> restrictions = day.facts(Via.KIND, "", Set.of(MeasureKinds.RESTRICTION));
		CompletableFuture<Facts> versions = day.facts(Via.KIND, "", Set.of(MeasureKinds.MEASURE_VERSION));
		CompletableFuture<Facts> stakes = day.facts(Via.KIND, "", Set.of(OwnershipKinds.STAKE));
		CompletableFuture<Facts> affiliations = day.facts(Via.KIND, "", Set.of(AffiliationRole.KIND));
		return CompletableFuture.allOf(company, measure, restrictions, versions, stakes, affiliations)
			.thenApply((done) -> {
				Entity instrument = Objects.requireNonNull(measure.join());
				if (instrument.kind() != EntityKind.MEASURE) {
					throw Problem.badInput("under", "'" + under + "' is no measure; find one with search");
				}
				return new LawOfTheDay(lens, restrictions.join().all(), versions.join().all(), stakes.join().all(),
						affiliations.join().all())
					.of(Objects.requireNonNull(company.join()), instrument);
			});
	}

	private static Lens onDay(Lens lens, LocalDate on) {
		PartialDate day = PartialDate.of(on);
		if (lens.asOf() != null && !lens.asOf().equals(day)) {
			throw Problem.badInput("lens.asOf",
					lens.asOf() + " is not the day asked for (on: " + on + "); leave it out, or give the same day");
		}
		return lens.at(day);
	}

}
