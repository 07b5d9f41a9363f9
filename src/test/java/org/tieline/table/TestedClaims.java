package org.tieline.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.check.AskedClaim;
import org.tieline.check.Belonging;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.claim.Entity;
import org.tieline.english.NameIndex;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.passage.PassageNames;

/**
 * Checks of claims against some facts, without a database, for tests of other packages.
 */
public final class TestedClaims {

	private final Map<String, Entity> entities;

	private final List<Fact> facts;

	private final NameIndex names;

	private final List<Fact> affiliations;

	private final Map<String, List<FactView>> byFirst;

	/**
	 * A record.
	 * @param entities its entities
	 * @param facts its facts
	 */
	public TestedClaims(Collection<Entity> entities, List<Fact> facts, Lens lens) {
		this.entities = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		this.facts = facts;
		this.names = new PassageNames(List.copyOf(entities), List.of(), List.of()).index();
		this.affiliations = facts.stream().filter((fact) -> fact.kind().name().equals("AFFILIATION")).toList();
		this.byFirst = this.facts.stream()
			.map((fact) -> new FactView(fact, lens.at(null)))
			.collect(Collectors.groupingBy((view) -> key(view.fact().kind().name(),
					Objects.requireNonNull(view.fact().participant(view.fact().kind().participants().getFirst().name()))
						.id())));
	}

	private static String key(String kind, String id) {
		return kind + " " + id;
	}

	/** The entities that each text names, as {@link NamedEntities#named}. */
	public Map<String, List<Entity>> named(Collection<String> texts) {
		Map<String, List<Entity>> named = new HashMap<>();
		for (String text : texts) {
			Entity byId = this.entities.get(text);
			named.put(text,
					(byId != null) ? List.of(byId)
							: this.names.named(CellReader.clean(text))
								.stream()
								.map(NameIndex.Name::id)
								.distinct()
								.map(this.entities::get)
								.filter(Objects::nonNull)
								.toList());
		}
		return named;
	}

	/** What the record says of some claims. */
	public List<ClaimCheck> check(List<AskedClaim> claims) {
		return claims.stream().map((claim) -> {
			Belonging belonging = Belonging.of(claim.subject(), this.affiliations);
			List<FactView> views = belonging.close()
				.stream()
				.flatMap((id) -> this.byFirst.getOrDefault(key(claim.kind().name(), id), List.of()).stream())
				.toList();
			return ClaimChecker.check(claim, new Compared(views, belonging.same()), this.entities);
		}).toList();
	}

}
