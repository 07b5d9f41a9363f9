package org.tieline.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.Origins;
import org.tieline.claim.VersionClaim;
import org.tieline.time.LastDays;
import org.tieline.value.Period;

/**
 * What claims are about: a kind, its participants and, for a number, its period. Every
 * fact has at least one claim.
 *
 * @param id made from the identity of the fact:
 * {@code market-share:huawei:market-telecom-equipment-world:2017}
 * @param kind the kind of fact
 * @param participants the entities that take part, by the name of their part
 * @param attributes what else identifies or describes the fact, by name ({@code means},
 * {@code text})
 * @param numberPeriod the period of a number; null for a state
 * @param claims all its claims, at least one
 * @param narrowerEnds the stated ends of narrower facts of the same parties
 * @param versions what is said of the versions of its measure and of the instruments of
 * that measure, if any of them suspends or repeals it
 * @param lastDays the last days of the record, after which nothing is recorded
 * @throws IllegalArgumentException if there is no claim, if a number has no period, or if
 * a state has one
 */
public record Fact(String id, KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
		@Nullable Period numberPeriod, List<Claim> claims, List<NarrowerEnd> narrowerEnds, List<VersionClaim> versions,
		LastDays lastDays) {

	/**
	 * A fact outside a record: without a last day and without narrower facts.
	 */
	public Fact(String id, KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
			@Nullable Period numberPeriod, List<Claim> claims) {
		this(id, kind, participants, attributes, numberPeriod, claims, List.of(), List.of(), LastDays.UNKNOWN);
	}

	public Fact {
		participants = Map.copyOf(participants);
		attributes = Map.copyOf(attributes);
		claims = List.copyOf(claims);
		narrowerEnds = List.copyOf(narrowerEnds);
		versions = List.copyOf(versions);
		if (claims.isEmpty()) {
			throw new IllegalArgumentException("fact " + id + " has no claim");
		}
		if (kind.measurement() != (numberPeriod != null)) {
			throw new IllegalArgumentException("fact " + id + ": a number needs a period, a state has none");
		}
	}

	/** The same fact with other claims. */
	public Fact with(List<Claim> others) {
		return new Fact(this.id, this.kind, this.participants, this.attributes, this.numberPeriod, others,
				this.narrowerEnds, this.versions, this.lastDays);
	}

	/** The same fact with the claims that fit; null: none does. */
	@Nullable Fact only(Predicate<Claim> fits) {
		List<Claim> some = this.claims.stream().filter(fits).toList();
		return some.isEmpty() ? null : with(some);
	}

	/**
	 * The same fact within a record.
	 * @param ends the stated ends of narrower facts of the same parties
	 * @param days the last days of the record
	 */
	public Fact in(List<NarrowerEnd> ends, LastDays days) {
		return new Fact(this.id, this.kind, this.participants, this.attributes, this.numberPeriod, this.claims, ends,
				this.versions, days);
	}

	/** The same fact with what is said of the versions of its measure. */
	public Fact under(List<VersionClaim> law) {
		return law.equals(this.versions) ? this : new Fact(this.id, this.kind, this.participants, this.attributes,
				this.numberPeriod, this.claims, this.narrowerEnds, law, this.lastDays);
	}

	/** The independent origins of its claims. */
	public Origins origins() {
		return new Origins(this.claims, this::tellsEndAlone);
	}

	/**
	 * Whether a claim only tells how an act ended, which confirms no more that it was
	 * right to be done: who reports that charges were dismissed is no origin of them.
	 */
	public boolean tellsEndAlone(Claim claim) {
		return this.kind.endApart().test(this) && claim.to() != null && claim.from() == null && claim.asOf() == null
				&& claim.affirms();
	}

	public @Nullable Entity participant(String name) {
		return this.participants.get(name);
	}

}
