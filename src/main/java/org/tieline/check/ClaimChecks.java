package org.tieline.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.check.CheckedRecord.PartOf;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.entity.MetricNames;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordSnapshot;
import org.tieline.stop.SharedWork;
import org.tieline.value.Decimals;
import org.tieline.value.Period;

/**
 * Checks of claims: given in parts as the API takes them, as parameters of an address, or
 * many at a time in the terms of their kinds.
 */
@Component
public final class ClaimChecks {

	private final CheckedRecord record;

	private final KindsOfFact kinds;

	private final Tellings tellings;

	ClaimChecks(CheckedRecord record, KindsOfFact kinds, Tellings tellings) {
		this.tellings = tellings;
		this.record = record;
		this.kinds = kinds;
	}

	/** The parameters of the claim that was checked, in a fixed order. */
	public static Map<String, String> parameters(ClaimCheck check) {
		Map<String, String> parameters = ClaimParameters.of(check.claim());
		put(parameters, ClaimParameters.TOLD, check.told());
		return parameters;
	}

	/**
	 * Checks the claim of an address.
	 * @param parameters as {@link #parameters} gives them, or named as the parts of the
	 * input type {@code ClaimInput}; those of the second form always have a
	 * {@code subject} that is no part of their kind
	 * @throws Problem BAD_USER_INPUT if they are no claim, or name an unknown entity
	 */
	public ClaimCheck check(Map<String, String> parameters, Lens lens) {
		String name = parameters.get(ClaimParameters.KIND);
		if (name == null || !this.kinds.names().contains(name)) {
			throw Problem.badInput(ClaimParameters.KIND,
					((name != null) ? "there is no kind of fact '" + name + "'" : "is missing") + "; write one of "
							+ String.join(", ", this.kinds.names()));
		}
		KindOfFact kind = this.kinds.byName(name);
		if (InputParameters.areGiven(parameters, kind)) {
			return check(InputParameters.read(parameters), lens);
		}
		AskedClaim asked = ClaimParameters.read(parameters, kind);
		Map<String, String> named = new LinkedHashMap<>(asked.participants());
		put(named, ClaimParameters.SPEAKER, asked.speaker());
		require(asked, named, "", lens);
		String told = parameters.get(ClaimParameters.TOLD);
		return (told != null) ? told(asked, told, lens) : check(List.of(asked), lens).getFirst();
	}

	/**
	 * Checks a claim in parts.
	 * @throws Problem BAD_USER_INPUT if a part is unknown or does not fit the kind
	 */
	ClaimCheck check(ClaimInput claim, Lens lens) {
		AskedClaim asked = AskedClaim.of(claim, this.kinds.byName(claim.kind()));
		Map<String, String> named = new LinkedHashMap<>();
		named.put("subject", claim.subject());
		put(named, "object", claim.object());
		put(named, "product", claim.product());
		put(named, "market", claim.market());
		put(named, "measure", claim.measure());
		put(named, "jurisdiction", claim.jurisdiction());
		put(named, "supplier", claim.supplier());
		put(named, "customer", claim.customer());
		put(named, "speaker", claim.speaker());
		require(asked, named, "claim.", lens);
		String metric = asked.attributes().get("metric");
		if (metric != null) {
			AskedNumber number = asked.number();
			MetricNames.require("claim.", metric, (number != null) ? number.unit() : null);
		}
		return check(List.of(asked), lens).getFirst();
	}

	private ClaimCheck told(AskedClaim asked, String told, Lens lens) {
		try {
			Telling telling = this.tellings.read(told);
			AskedClaim claim = telling.isOfAnyTime() ? asked : dated(asked, lens);
			return telling.of(Objects.requireNonNull(compare(List.of(claim), lens).get(claim)));
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(ClaimParameters.TOLD,
					"'" + Decimals.shown(told) + "' cannot be read: " + ex.getMessage());
		}
	}

	private void require(AskedClaim asked, Map<String, String> named, String input, Lens lens) {
		Map<String, Entity> entities = this.record.entities(Set.copyOf(named.values()), lens);
		named.forEach((argument, id) -> require(input + argument, id, entities));
		kinds(asked, input, entities);
	}

	/**
	 * Compares claims with the record.
	 * @param claims the claims, of entities on record; without a period, one is of the
	 * date of the lens, if that has one
	 * @param lens how to look at the record
	 * @return what the record says of each, in the same order
	 */
	public List<ClaimCheck> check(List<AskedClaim> claims, Lens lens) {
		List<AskedClaim> dated = claims.stream().map((claim) -> dated(claim, lens)).toList();
		Map<AskedClaim, ClaimCheck> checked = compare(dated, lens);
		return dated.stream().map((claim) -> Objects.requireNonNull(checked.get(claim))).toList();
	}

	/**
	 * A claim without a period, or of the newest number up to a day, as one of the date
	 * of the lens, if that has one. What somebody says or plans was said by that date.
	 */
	public static AskedClaim dated(AskedClaim claim, Lens lens) {
		if (!Matches.isNewestMeant(claim) || lens.asOf() == null) {
			return claim;
		}
		boolean said = claim.kind().isQuotation() || (claim.stance().intends() && !claim.kind().measurement());
		return claim.in(new Period((said && claim.number() == null) ? null : lens.asOf(), lens.asOf()));
	}

	/** What the record says of each claim, as it is. */
	public Map<AskedClaim, ClaimCheck> compare(Collection<AskedClaim> claims, Lens lens) {
		return comparing(lens).apply(claims);
	}

	/**
	 * Says of claims what {@link #compare} says of them. Whatever it is asked, it answers
	 * from one version of the record. Several threads may use it.
	 */
	public Function<Collection<AskedClaim>, Map<AskedClaim, ClaimCheck>> comparing(Lens lens) {
		RecordSnapshot snapshot = this.record.snapshot(lens);
		return (claims) -> compare(claims, lens, snapshot);
	}

	private static Map<AskedClaim, ClaimCheck> compare(Collection<AskedClaim> claims, Lens lens,
			RecordSnapshot snapshot) {
		Set<AskedClaim> each = Set.copyOf(claims);
		Set<String> ids = each.stream()
			.flatMap((one) -> Stream.concat(one.participants().values().stream(), Stream.ofNullable(one.speaker())))
			.collect(Collectors.toSet());
		Map<String, Entity> entities = CheckedRecord.entities(ids, snapshot);
		Map<AskedClaim, ClaimCheck> checked = new HashMap<>();
		SharedWork
			.each(List.copyOf(CheckedRecord.facts(each, lens, snapshot).entrySet()),
					(one) -> Map.entry(one.getKey(), WholeListReason
						.add(ClaimChecker.check(one.getKey(), one.getValue(), entities), entities, lens)))
			.forEach((one) -> checked.put(one.getKey(), one.getValue()));
		addOtherSides(checked, entities, lens, snapshot);
		return checked;
	}

	private static void addOtherSides(Map<AskedClaim, ClaimCheck> checked, Map<String, Entity> entities, Lens lens,
			RecordSnapshot snapshot) {
		Set<PartOf> missing = checked.values()
			.stream()
			.map(OtherSide::missing)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (!missing.isEmpty()) {
			Map<PartOf, List<FactView>> others = CheckedRecord.others(missing, lens, snapshot);
			List<FactView> stakes = missing.stream().anyMatch((part) -> part.kind().equals(KindsOfFact.STAKE))
					? CheckedRecord.ofKind(KindsOfFact.STAKE, lens, snapshot) : List.of();
			StakeChain chains = new StakeChain(stakes);
			Map<String, Set<String>> same = new HashMap<>();
			checked.replaceAll((claim, check) -> {
				PartOf part = OtherSide.missing(check);
				return (part != null)
						? OtherSide
							.add(check, Objects.requireNonNull(entities.get(part.entity())),
									Objects.requireNonNull(others.get(part)),
									claim.kind().name().equals(KindsOfFact.STAKE) && claim.number() == null
											? chains.between(same.computeIfAbsent(claim.subject(),
													(id) -> CheckedRecord.same(id, snapshot)), part.entity())
											: List.of())
						: check;
			});
		}
	}

	/** Id of the data that checks through a lens are of. */
	public String version(Lens lens) {
		return this.record.version(lens);
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
	private static void kinds(AskedClaim asked, String input, Map<String, Entity> entities) {
		KindOfFact kind = asked.kind();
		for (Participant part : kind.participants()) {
			Entity entity = entities.get(asked.participants().getOrDefault(part.name(), ""));
			Set<EntityKind> allowed = part.kinds();
			if (entity != null && !allowed.isEmpty() && !allowed.contains(entity.kind())) {
				throw Problem.badInput(input + part.name(),
						"'" + entity.id() + "' is " + NounPhrase.withArticle(entity.kind().name()) + "; the "
								+ part.name() + " of " + NounPhrase.withArticle(kind.name()) + " is "
								+ NounPhrase.withArticle(allowed.stream().sorted().findFirst().orElseThrow().name()));
			}
		}
	}

}
