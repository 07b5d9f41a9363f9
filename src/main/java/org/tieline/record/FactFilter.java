package org.tieline.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;

/**
 * Which facts of a list are wanted, and in which order. The given parts are combined with
 * AND. A part that no fact can fit is refused and named.
 *
 * @param target who is restricted or pressed; null: anybody
 * @param effects what a restriction does, one of these; null: anything
 * @param jurisdiction the id of the country in which a restriction applies; null: any
 * @param measure the measure, or the one above the act, that takes part; null: any
 * @param counterparty who is on one of the two sides; null: anybody
 * @param span the recorded time must touch it; null: any time
 * @param order the order; null: the list's own
 * @throws Problem BAD_USER_INPUT if {@code effects} is empty, or the counterparty is the
 * target
 */
public record FactFilter(@Nullable String target, @Nullable Set<String> effects, @Nullable String jurisdiction,
		@Nullable String measure, @Nullable String counterparty, @Nullable Span span, @Nullable FactOrder order) {

	/** Everything, in the list's own order. */
	public static final FactFilter NONE = new FactFilter(null, null, null, null, null, null, null);

	/** Kinds of entity that are never a party of a fact. */
	private static final Set<EntityKind> NO_SIDE = Set.of(EntityKind.MARKET, EntityKind.MEASURE);

	public FactFilter {
		effects = (effects != null) ? Set.copyOf(effects) : null;
		if (effects != null && effects.isEmpty()) {
			throw Problem.badInput("effects", "no restriction would fit; name some, or leave it out for all");
		}
		if (counterparty != null && counterparty.equals(target)) {
			throw Problem.badInput("counterparty",
					"'" + counterparty + "' is the target already; name who is on the other side");
		}
	}

	/**
	 * Refuses ids that are not on record, and parts that contradict each other.
	 * @param self the id of the entity whose facts are listed; null: the whole record is
	 * @return done when everything is known to be there
	 * @throws Problem BAD_USER_INPUT if an id is not on record, or the counterparty is
	 * the target, the listed entity or no party of facts
	 */
	public CompletableFuture<Void> check(@Nullable String self, RecordAccess look) {
		if (this.counterparty != null && this.counterparty.equals(self)) {
			throw Problem.badInput("counterparty",
					"'" + self + "' is whose facts are listed; name who is on the other side");
		}
		return CompletableFuture.allOf(look.require("target", this.target),
				look.require("jurisdiction", this.jurisdiction, EntityKind.COUNTRY),
				look.require("measure", this.measure, EntityKind.MEASURE),
				look.require("counterparty", this.counterparty).thenAccept(FactFilter::requireSide));
	}

	private static void requireSide(@Nullable Entity counterparty) {
		if (counterparty != null && NO_SIDE.contains(counterparty.kind())) {
			throw Problem.badInput("counterparty",
					"'" + counterparty.id() + "' is " + NounPhrase.withArticle(counterparty.kind().name())
							+ ", which is on neither side of a fact; name a company, government or other party");
		}
	}

	/**
	 * The kinds of fact that can fit.
	 * @param asked the kinds asked for; null: all
	 * @throws Problem BAD_USER_INPUT if none is asked for, or a part that is given
	 * belongs to none of them
	 */
	public Set<String> kinds(@Nullable Collection<String> asked, KindsOfFact all) {
		if (asked != null && asked.isEmpty()) {
			throw Problem.badInput("kinds", "no fact would fit; name some, or leave it out for all");
		}
		Set<String> names = (asked != null) ? Set.copyOf(asked) : all.names();
		for (Map.Entry<String, Predicate<KindOfFact>> part : parts().entrySet()) {
			Set<String> fitting = names.stream()
				.filter((name) -> part.getValue().test(all.byName(name)))
				.collect(Collectors.toSet());
			if (fitting.isEmpty() && !names.isEmpty()) {
				String having = all.all()
					.stream()
					.filter(part.getValue())
					.map(KindOfFact::name)
					.sorted()
					.toList()
					.toString();
				throw Problem.badInput(part.getKey(), "no fact of the kinds asked for "
						+ names.stream().sorted().toList() + " can have it; kinds that can are " + having);
			}
			names = fitting;
		}
		return names;
	}

	/** What a kind must have for each part of the filter that is given. */
	private Map<String, Predicate<KindOfFact>> parts() {
		Map<String, Predicate<KindOfFact>> parts = new LinkedHashMap<>();
		if (this.target != null) {
			parts.put("target", (kind) -> has(kind, "target"));
		}
		if (this.effects != null) {
			parts.put("effects",
					(kind) -> kind.attributes().stream().anyMatch((attribute) -> attribute.name().equals("effect")));
		}
		if (this.jurisdiction != null) {
			parts.put("jurisdiction", (kind) -> has(kind, "jurisdiction"));
		}
		if (this.measure != null) {
			parts.put("measure", (kind) -> has(kind, "measure"));
		}
		if (this.counterparty != null) {
			parts.put("counterparty", (kind) -> sides(kind).count() > 1);
		}
		return parts;
	}

	private static boolean has(KindOfFact kind, String participant) {
		return kind.participants().stream().anyMatch((one) -> one.name().equals(participant));
	}

	private static Stream<String> sides(KindOfFact kind) {
		return kind.participants().stream().filter((one) -> one.role().isSide()).map(KindOfFact.Participant::name);
	}

	/**
	 * An entity that takes part in every fact that fits, so that only its facts need be
	 * read; null: there is none. The measure is not among them: acts under it fit too.
	 */
	@Nullable String participant() {
		return Stream.of(this.target, this.counterparty, this.jurisdiction)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Those that fit, whenever they are recorded. */
	Facts ofAnyTime(Facts facts) {
		return facts.where((view) -> isParticipant(view, "target", this.target)
				&& isParticipant(view, "jurisdiction", this.jurisdiction)
				&& (this.effects == null || this.effects.contains(view.fact().attributes().getOrDefault("effect", "")))
				&& (this.counterparty == null
						|| sides(view.fact().kind()).anyMatch((side) -> isParticipant(view, side, this.counterparty))))
			.with("measure", this.measure);
	}

	private static boolean isParticipant(FactView view, String name, @Nullable String id) {
		Entity entity = view.fact().participant(name);
		return id == null || (entity != null && entity.id().equals(id));
	}

	/** Those that fit. */
	public Facts of(Facts facts) {
		Span within = this.span;
		Facts fitting = ofAnyTime(facts);
		return (within == null) ? fitting : fitting.where((view) -> RecordedTime.of(view).touches(within));
	}

	/**
	 * Those that fit, in order.
	 * @param facts of which to choose
	 * @param listed those that a list shows, newest publication first
	 * @param otherwise the order of the list where none is asked for
	 */
	public List<FactView> list(Facts facts, Function<Facts, List<FactView>> listed, FactOrder otherwise) {
		return Objects.requireNonNullElse(this.order, otherwise).sorted(listed.apply(of(facts)));
	}

	/**
	 * A page of those that fit, in order. A fact without any date is left out of a span
	 * and counts as possible.
	 * @param name what is listed
	 * @param facts of which to choose
	 * @param listed those that a list shows, newest publication first
	 * @param page which page
	 */
	public Connection<FactView> page(String name, Facts facts, Function<Facts, List<FactView>> listed,
			Connection.Page page) {
		return page(name, facts, listed, ofAnyTime(facts).undatedClaims(), page);
	}

	Connection<FactView> page(String name, Facts facts, Function<Facts, List<FactView>> listed, int undatedClaims,
			Connection.Page page) {
		Facts undated = (this.span == null) ? new Facts(List.of(), facts.lens())
				: ofAnyTime(facts).where((view) -> RecordedTime.of(view).isUnknown());
		List<FactView> possible = Stream.of(of(facts).possible(), undated.possible(), listed.apply(undated))
			.flatMap(List::stream)
			.toList();
		return Connection.of(name + key(), list(facts, listed, FactOrder.NEWEST_PUBLISHED), FactView::seenId, page,
				new Connection.Omitted(possible, undatedClaims));
	}

	/** Distinguishes the cursors of different filters. */
	private String key() {
		List<String> parts = Stream
			.of(this.target, (this.effects != null) ? new TreeSet<>(this.effects) : null, this.jurisdiction,
					this.measure, this.counterparty, this.span, this.order)
			.map(String::valueOf)
			.collect(Collectors.toList());
		return equals(NONE) ? "" : "|" + Integer.toHexString(parts.hashCode());
	}

}
