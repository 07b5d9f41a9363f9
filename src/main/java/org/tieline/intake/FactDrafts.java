package org.tieline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.RecordCheck;
import org.tieline.evidence.RecordCheck.DraftedClaim;
import org.tieline.value.Period;

/**
 * Reads drafts of claims into facts: the claims of one identity are the claims of one
 * fact.
 */
public final class FactDrafts {

	/**
	 * What claims of every kind can say, beside their id and what their kind declares.
	 */
	public static final List<String> COMMON = List.of("stance", "aspect", "value", "unit", "as_stated", "from", "to",
			"as_of", "speaker", "source", "locator", "said_on", "repeats", "derivation", "note");

	private final DraftedThings things;

	private final List<RecordCheck> checks;

	private final IntakeErrors errors;

	private final Map<String, FactDraft> facts = new LinkedHashMap<>();

	private final ClaimIds ids;

	/** A fact while its claims are read. */
	private record FactDraft(KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
			@Nullable Period period, List<Claim> claims, Map<ClaimDrafts.Sameness, Draft> drafts) {
	}

	FactDrafts(DraftedThings things, List<RecordCheck> checks, IntakeErrors errors) {
		this.things = things;
		this.checks = checks;
		this.errors = errors;
		this.ids = new ClaimIds(errors);
	}

	/** The facts that the drafts of all kinds make up. Faults are noted. */
	List<Fact> read(Map<KindOfFact, List<Draft>> drafts) {
		drafts.values().forEach((ofKind) -> ofKind.forEach(this.ids::reserve));
		drafts.forEach((kind, ofKind) -> {
			ClaimDrafts claims = new ClaimDrafts(kind, this.things, this.ids);
			ofKind.forEach((draft) -> read(kind, claims, draft));
		});
		this.ids.checkRepeats();
		List<Fact> read = new ArrayList<>();
		this.facts.forEach((id, fact) -> {
			if (fact.claims().stream().anyMatch(FactDrafts::saysOrDeniesIt)) {
				read.add(new Fact(id, fact.kind(), fact.participants(), fact.attributes(), fact.period(),
						fact.claims()));
				return;
			}
			this.errors.add(Objects.requireNonNull(fact.drafts().values().iterator().next()),
					"nobody says or denies this fact itself, somebody only did not comment or denied a part of it; "
							+ "add the claim that was asked about");
		});
		this.checks.forEach((check) -> check.checkFacts(read, new ByPlace()));
		return read;
	}

	private void read(KindOfFact kind, ClaimDrafts claims, Draft draft) {
		DraftReader values = new DraftReader(draft, this.errors);
		Map<String, Entity> participants = participants(kind, values);
		Map<String, String> attributes = attributes(kind, values, false);
		DraftedClaim drafted = new DraftedClaim(kind, draft.values(), this.things::entity);
		this.checks.forEach((check) -> check.checkClaim(drafted, values::fault));
		Claim claim = claims.read(draft, values, attributes(kind, values, true));
		if (claim == null || !values.right()) {
			return;
		}
		Period period = kind.measurement() ? claim.period() : null;
		if (kind.measurement() && period == null) {
			values.fault("a number of this kind belongs to a period; fill in from and to, or as_of");
			return;
		}
		add(FactIds.id(kind, participants, attributes, period),
				new FactDraft(kind, participants, attributes, period, new ArrayList<>(), new HashMap<>()), claim, draft,
				values);
	}

	private void add(String id, FactDraft described, Claim claim, Draft draft, DraftReader values) {
		FactDraft fact = this.facts.computeIfAbsent(id, (key) -> described);
		if (!fact.attributes().equals(described.attributes())) {
			values.fault("this row is about the fact '" + id + "' and describes it as " + described.attributes()
					+ ", another row as " + fact.attributes() + "; use the same words in all its rows");
			return;
		}
		Draft same = fact.drafts().putIfAbsent(ClaimDrafts.Sameness.of(claim), draft);
		if (same != null) {
			values.fault("repeats " + same.place()
					+ " (same fact, source, speaker, aspect, stance, period and unit); keep one of them");
		}
		fact.claims().add(claim);
	}

	private Map<String, Entity> participants(KindOfFact kind, DraftReader values) {
		Map<String, Entity> participants = new HashMap<>();
		for (Participant participant : kind.participants()) {
			String id = participant.required() ? values.required(participant.name()) : values.get(participant.name());
			Entity entity = (id != null) ? entity(values, participant.name(), id) : null;
			if (entity == null) {
				continue;
			}
			if (!participant.kinds().isEmpty() && !participant.kinds().contains(entity.kind())) {
				values.fault(participant.name(),
						participant.name() + ": '" + id + "' is " + NounPhrase.withArticle(entity.kind().name())
								+ " where one of " + participant.kinds().stream().sorted().toList() + " is needed");
			}
			participants.put(participant.name(), entity);
		}
		List<Entity> others = kind.participants()
			.stream()
			.filter((one) -> !one.again())
			.map((one) -> participants.get(one.name()))
			.filter(Objects::nonNull)
			.toList();
		if (Set.copyOf(others).size() < others.size()) {
			values.fault("the same entity takes two parts; name the other one");
		}
		return participants;
	}

	private @Nullable Entity entity(DraftReader values, String column, String id) {
		Entity entity = this.things.entity(id);
		if (entity == null) {
			values.fault(column, "no entity '" + id
					+ "'; add it to entities.csv (or products, markets, measures), or correct the id");
		}
		return entity;
	}

	private static Map<String, String> attributes(KindOfFact kind, DraftReader values, boolean perClaim) {
		Map<String, String> attributes = new HashMap<>();
		for (Attribute attribute : kind.attributes()) {
			if (attribute.perClaim() != perClaim) {
				continue;
			}
			String value = attribute.required() ? values.required(attribute.name()) : values.get(attribute.name());
			if (value == null) {
				continue;
			}
			if (!attribute.words().isEmpty() && !attribute.words().contains(value)) {
				values.unknownWord(attribute.name(), value, attribute.words());
			}
			attributes.put(attribute.name(), value);
		}
		return perClaim ? attributes : kind.naming().apply(attributes);
	}

	private static boolean saysOrDeniesIt(Claim claim) {
		return claim.says() || (claim.denies() && claim.aspect() == null);
	}

	/** Reports faults at the places where the claims were handed in. */
	private final class ByPlace implements RecordCheck.Report {

		@Override
		public long line(Claim claim) {
			long line = place(claim).line();
			return (line > 0) ? line : Long.MAX_VALUE;
		}

		@Override
		public Comparator<Claim> order() {
			return Comparator.comparing((Claim claim) -> FactDrafts.this.errors.isLater(place(claim)))
				.thenComparingLong(this::line);
		}

		@Override
		public String at(Claim claim) {
			Place place = place(claim);
			return (place.line() > 0) ? String.valueOf(place.line()) : place.document();
		}

		private Place place(Claim claim) {
			return FactDrafts.this.ids.draft(claim.id()).place();
		}

		@Override
		public void fault(Claim claim, String message) {
			FactDrafts.this.errors.add(FactDrafts.this.ids.draft(claim.id()), message);
		}

	}

}
