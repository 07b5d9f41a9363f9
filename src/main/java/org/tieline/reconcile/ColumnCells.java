package org.tieline.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Figure;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Measurement;
import org.tieline.ownership.Interest;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.page.PageQueries;
import org.tieline.problem.Problem;
import org.tieline.record.Facts;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;
import org.tieline.reconcile.Extension.Column;
import org.tieline.stop.Stop;
import org.tieline.value.Quantity;

/**
 * The values of columns. A value that rests on a fact ends with the fact's status in
 * square brackets. A state that is presumed says when it was shown. An empty cell says
 * that nothing is recorded, not that there is none.
 */
final class ColumnCells {

	private final RecordSnapshot record;

	private final PageQueries questions;

	ColumnCells(RecordSnapshot record, PageQueries questions) {
		this.record = record;
		this.questions = questions;
	}

	/** The values of an entity; empty: none is recorded, or no entity has the id. */
	List<Map<String, Object>> of(String id, Column column) {
		Stop.poll();
		Entity entity = entity(id);
		if (entity == null) {
			return List.of();
		}
		return switch (column.property()) {
			case COUNTRY -> country(entity);
			case KIND -> List.of(words(EntityTypes.words(entity.kind())));
			case ALIAS -> entity.aliases().stream().map(ColumnCells::words).toList();
			case IDENTIFIER -> entity.identifiers().stream().map((one) -> words(one.toString())).toList();
			case ISIN, LEI, WIKIDATA, ISO3166_1, OPENSANCTIONS -> identifiers(entity, column.property().id());
			case SHARE -> shares(entity, column);
			case LISTED -> listed(entity, column);
			case OWNER -> owners(entity, column);
			case SUPPLIER -> others(entity, column, Role.OBJECT, "supplier");
			case CUSTOMER -> others(entity, column, Role.SUBJECT, "customer");
		};
	}

	private @Nullable Entity entity(String id) {
		RecordKey key = new OfEntity(id);
		return (Entity) this.record.read(Set.of(key)).get(key);
	}

	private List<Map<String, Object>> country(Entity entity) {
		String id = entity.countryId();
		Entity country = (id != null) ? entity(id) : null;
		return (country != null) ? List.of(Map.of("id", country.id(), "name", country.name())) : List.of();
	}

	private static List<Map<String, Object>> identifiers(Entity entity, String scheme) {
		return entity.identifiers()
			.stream()
			.filter((one) -> one.scheme().equals(scheme))
			.map((one) -> words(one.value()))
			.toList();
	}

	private List<Map<String, Object>> shares(Entity entity, Column column) {
		return facts(entity, "MARKET_SHARE", Role.SUBJECT, column).with("market", column.of())
			.holding()
			.stream()
			.flatMap((view) -> Stream.ofNullable(view.value())
				.map((value) -> words(percent(value) + ofMarket(view, column) + standing(view))))
			.toList();
	}

	/** Shares of several markets or periods are told apart. */
	private static String ofMarket(FactView view, Column column) {
		Entity market = view.fact().participant("market");
		String named = (market == null || market.id().equals(column.of())) ? "" : " of " + market.name();
		String when = (view.period() != null) ? ", " + view.period().words() : "";
		return named + when;
	}

	private List<Map<String, Object>> owners(Entity entity, Column column) {
		return facts(entity, OwnershipKinds.STAKE, Role.OBJECT, column)
			.where((stake) -> !OwnershipKinds.isNothing(stake))
			.holding()
			.stream()
			.map((view) -> words(name(view, "holder") + held(view) + shown(view)))
			.toList();
	}

	/**
	 * The percentage of a stake with its status, and with its time where the sentence of
	 * the stake names it. A planned one is told after the stake, because it is not held.
	 */
	static String held(FactView stake) {
		Optional<Figure> figure = new FactWords(stake).figure(OwnershipKinds.PERCENT, true);
		if (figure.filter(Figure::isAhead).isPresent()) {
			Measurement planned = figure.get().measurement();
			return what(stake, " (votes)") + " [" + percent(planned.quantity()) + ": " + planned.status() + "]";
		}
		String when = figure.map((one) -> (one.when() != null) ? " " + one.when() : "").orElse(" undated");
		return figure.map(Figure::measurement)
			.or(() -> OwnershipKinds.undatedPercent(stake))
			.map((one) -> " " + percent(one.quantity()) + what(stake, " of the votes") + one.made() + " [percent" + when
					+ ": " + one.status() + "]")
			.orElseGet(() -> what(stake, " (votes)"));
	}

	/** Of what a stake is a part, if it is not a direct one of the capital. */
	private static String what(FactView stake, String votes) {
		String interest = switch (Interest
			.valueOf(stake.fact().attributes().getOrDefault(Interest.ATTRIBUTE, Interest.UNKNOWN.name()))) {
			case EQUITY -> "";
			case VOTING -> votes;
			case GOLDEN_SHARE -> " (golden share)";
			case UNKNOWN -> " (capital or votes: not recorded)";
		};
		return interest + ("INDIRECT".equals(stake.fact().attributes().get("directness")) ? " (indirect)" : "");
	}

	private List<Map<String, Object>> others(Entity entity, Column column, Role role, String other) {
		List<FactView> supplies = facts(entity, "SUPPLY", role, column).holding();
		Set<String> shownThen = supplies.stream()
			.filter((view) -> new FactWords(view).remarks().isEmpty())
			.map((view) -> name(view, other))
			.collect(Collectors.toSet());
		return supplies.stream()
			.filter((view) -> new FactWords(view).remarks().isEmpty() || !shownThen.contains(name(view, other)))
			.map((view) -> words(name(view, other) + shown(view)))
			.distinct()
			.toList();
	}

	private List<Map<String, Object>> listed(Entity entity, Column column) {
		if (!Property.LISTED.fits(entity.kind()) || entity.kind() == EntityKind.MEASURE) {
			return List.of();
		}
		Map<String, @Nullable Object> answer = this.questions.ask("legal-day", Map.of("of", entity.id(), "under",
				Objects.requireNonNull(column.of()), "on", Objects.requireNonNull(column.on()).toString()))
			.required("legalStatus");
		String statuses = ((List<?>) Objects.requireNonNull(answer.get("restrictions"))).stream()
			.map((one) -> String.valueOf(((Map<?, ?>) one).get("status")))
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		return List.of(words(answer.get("state") + (statuses.isEmpty() ? "" : " [" + statuses + "]")));
	}

	@SuppressWarnings("unchecked")
	private Facts facts(Entity entity, String kind, Role role, Column column) {
		RecordKey key = new OfFacts(Via.PARTICIPANT, entity.id(), Set.of(kind), Set.of(role));
		Lens lens = Lens.WIDE.at(column.on());
		List<Fact> facts = (List<Fact>) this.record.read(Set.of(key)).getOrDefault(key, List.of());
		return new Facts(this.record.views(facts, lens), lens);
	}

	private static String name(FactView view, String participant) {
		Entity entity = view.fact().participant(participant);
		if (entity == null) {
			throw Problem.internal("a fact has no " + participant + ": " + view.id(), null);
		}
		return entity.name();
	}

	private static String percent(Quantity quantity) {
		return quantity.text();
	}

	private static String standing(FactView view) {
		return " [" + view.status() + "]";
	}

	/** When it was shown, if that is another time than the one asked about. */
	private static String shown(FactView view) {
		return new FactWords(view).remarks() + standing(view);
	}

	private static Map<String, Object> words(String text) {
		return Map.of("str", text);
	}

}
