package org.tieline.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.bods.BodsPackage;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.ftm.FtmEntity;
import org.tieline.ftm.FtmFacts;
import org.tieline.ftm.FtmThings;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.problem.Problem;
import org.tieline.record.RecordSnapshot;
import org.tieline.time.Spell;

/**
 * The part of the record that a file has. Without a date it has all facts on record,
 * those too that are only denied; with a date, the facts that held then.
 *
 * @param snapshot the record of one version
 * @param of id of an entity that takes part in every fact; null: any
 * @param kinds the kinds of fact
 * @param allKinds every kind that there is
 * @param lens the lens
 */
record RecordSelection(RecordSnapshot snapshot, @Nullable String of, Set<String> kinds, Set<String> allKinds,
		Lens lens) {

	/** A graph has at most so many ties, which no tool draws. */
	private static final int MOST_TIES = 200_000;

	/** The facts, one after the other, by id. */
	Stream<FactView> facts(Licences licences) {
		return views(licences,
				(fact) -> (this.lens.asOf() != null) ? fact.holds() == Spell.Holds.YES : fact.isRecorded());
	}

	private Stream<FactView> views(Licences licences, Predicate<FactView> fits) {
		return this.snapshot.eachFact()
			.filter(this::isAsked)
			.map((fact) -> new FactView(fact, this.lens))
			.flatMap((fact) -> Stream.ofNullable(licences.allowed(fact)))
			.filter(fits);
	}

	private boolean isAsked(Fact fact) {
		return this.kinds.contains(fact.kind().name()) && (this.of == null
				|| fact.participants().values().stream().anyMatch((one) -> one.id().equals(this.of)));
	}

	/**
	 * The ties of the facts that hold, as far as a claim shows it; without a date, that
	 * held at any time. A tie that is only planned, denied or possible is not drawn.
	 * @throws Problem BAD_USER_INPUT if there are too many
	 */
	Collection<DrawnTie> ties(Licences licences) {
		Map<String, DrawnTie> ties = new LinkedHashMap<>();
		views(licences, (fact) -> fact.holds() == Spell.Holds.YES && !isPlan(fact) && !OwnershipKinds.isNothing(fact))
			.forEach((fact) -> {
				TieForm form = fact.fact().kind().tie();
				if (form == null) {
					return;
				}
				Entity from = Objects.requireNonNull(fact.fact().participant(form.from()));
				Entity to = Objects.requireNonNull(fact.fact().participant(form.to()));
				ties.computeIfAbsent(from.id() + " " + form.type() + " " + to.id(),
						(key) -> new DrawnTie(from, to, form.kind()))
					.add(Set.of(fact));
				if (ties.size() > MOST_TIES) {
					throw Problem.badInput("kinds", "there are more than " + MOST_TIES
							+ " ties, which is too many for a drawing; narrow it with kinds or of, or take csv");
				}
			});
		return ties.values();
	}

	/** How many facts may hold, without a claim that shows it, and are not drawn. */
	long possible(Licences licences) {
		return views(licences,
				(fact) -> fact.fact().kind().tie() != null && fact.holds() == Spell.Holds.POSSIBLY && !isPlan(fact))
			.count();
	}

	/** How many facts are only planned, and are not drawn. */
	long planned(Licences licences) {
		return views(licences, (fact) -> fact.fact().kind().tie() != null && fact.isRecorded() && isPlan(fact)).count();
	}

	/** Whether nobody says more than that it is planned or expected. */
	private static boolean isPlan(FactView fact) {
		return fact.isOnlyPlanned() && fact.status() != Status.DENIED;
	}

	/** The entities of the facts; of the whole record, all entities. */
	Stream<Entity> entities(Licences licences) {
		if (isWhole()) {
			return this.snapshot.eachEntity();
		}
		Set<String> ids = facts(licences).flatMap((fact) -> fact.fact().participants().values().stream())
			.map(Entity::id)
			.collect(Collectors.toSet());
		return this.snapshot.eachEntity().filter((entity) -> ids.contains(entity.id()));
	}

	/** The sources of the claims; of the whole record, all sources. */
	Stream<Source> sources(Licences licences) {
		if (isWhole()) {
			return this.snapshot.eachSource();
		}
		Set<String> ids = facts(licences).flatMap((fact) -> fact.claims().stream())
			.map((claim) -> claim.source().id())
			.collect(Collectors.toSet());
		return this.snapshot.eachSource().filter((source) -> ids.contains(source.id()));
	}

	/** The things of FollowTheMoney, and then the links between them. */
	Stream<FtmEntity> ftm(Licences licences) {
		return Stream.concat(entities(licences).flatMap((entity) -> FtmThings.of(entity).stream()),
				facts(licences).flatMap((fact) -> FtmFacts.of(fact).stream()));
	}

	/** Whoever takes part in such a stake. */
	Stream<Entity> owners(Licences licences) {
		Set<String> ids = facts(licences).filter(BodsPackage::tells)
			.flatMap((fact) -> fact.fact().participants().values().stream())
			.map(Entity::id)
			.collect(Collectors.toSet());
		return this.snapshot.eachEntity().filter((entity) -> ids.contains(entity.id()));
	}

	private boolean isWhole() {
		return this.of == null && this.kinds.equals(this.allKinds) && LensParameters.of(this.lens.of(null)).isEmpty();
	}

}
