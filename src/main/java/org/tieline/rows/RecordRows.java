package org.tieline.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Measurement;
import org.tieline.time.Spell;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** The columns of facts, claims, entities and sources. */
public final class RecordRows {

	private RecordRows() {
	}

	/** A claim with the fact that it is about, as a lens shows it. */
	public record SeenClaim(FactView fact, Claim claim) {

		/** The claims of a fact that its lens accepts. */
		public static Stream<SeenClaim> of(FactView fact) {
			return fact.claims().stream().map((claim) -> new SeenClaim(fact, claim));
		}

	}

	/**
	 * A name of an entity.
	 *
	 * @param usual whether it is the usual one; otherwise it is an alias
	 */
	public record EntityName(Entity entity, String name, boolean usual) {

		/** The usual name of an entity, and its aliases. */
		public static Stream<EntityName> of(Entity entity) {
			return Stream.concat(Stream.of(new EntityName(entity, entity.name(), true)),
					entity.aliases().stream().map((alias) -> new EntityName(entity, alias, false)));
		}

	}

	/** A row for each fact. */
	public static List<Column<FactView>> facts() {
		List<Column<FactView>> columns = new ArrayList<>();
		columns.add(Column.text("fact", "The id of the fact.", FactView::id));
		columns
			.add(Column.text("kind", "The kind of fact, such as MARKET_SHARE.", (fact) -> fact.fact().kind().name()));
		columns.add(Column.text("summary", "The fact in a sentence.", FactView::summary));
		columns.add(Column.text("status", "How well the fact stands (FactStatus in the schema).", FactView::status));
		columns.add(Column.whole("origins", "How many independent origins state or estimate it.", FactView::origins));
		columns.addAll(participants(Function.identity()));
		columns.add(Column.list("attributes", "What else identifies it, such as the interest of a stake.",
				(fact) -> attributes(fact.fact().attributes())));
		columns.add(number("low", Quantity::low, "The least value of its number."));
		columns.add(number("high", Quantity::high, "The greatest value of its number."));
		columns.add(Column.flag("low_exclusive", "Whether its number is above low, and not equal to it.",
				(fact) -> of(fact.value(), Quantity::lowExclusive)));
		columns.add(Column.flag("high_exclusive", "Whether its number is below high, and not equal to it.",
				(fact) -> of(fact.value(), Quantity::highExclusive)));
		columns.add(Column.text("unit", "The unit of its number.", (fact) -> of(fact.value(), Quantity::unit)));
		columns.add(Column.list("figures",
				"The figures of a state, such as the percent of a stake, each with its period and status.",
				(fact) -> figures(fact)));
		columns.add(Column.date("period_from", "The stated start, or the first part of the period of a number.",
				(fact) -> of(fact.period(), Period::from)));
		columns.add(Column.date("period_to", "The stated end, or the last part of that period.",
				(fact) -> of(fact.period(), Period::to)));
		columns.add(Column.list("spells", "The stated periods of a state, with dots for a side that is not stated.",
				(fact) -> fact.spells().stream().map(Spell::period).toList()));
		columns.add(Column.text("time",
				"What is known of a state at the date of the lens, else at the last day of the record.",
				(fact) -> fact.time().word()));
		columns.add(Column.date("last_shown", "The last date that shows a state.", FactView::lastShown));
		columns.add(Column.whole("claims", "How many claims count under the lens.", (fact) -> fact.claims().size()));
		columns.add(Column.list("sources", "The ids of their sources.",
				(fact) -> fact.claims().stream().map((claim) -> claim.source().id()).distinct().toList()));
		return columns;
	}

	/**
	 * A row for each claim.
	 * @param licence the name of the licence of a claim
	 */
	public static List<Column<SeenClaim>> claims(Function<Claim, String> licence) {
		List<Column<SeenClaim>> columns = new ArrayList<>();
		columns.add(said("claim", "The id of the claim.", Claim::id));
		columns.add(Column.text("fact", "The id of the fact that it is about.", (one) -> one.fact().id()));
		columns.add(Column.text("kind", "The kind of fact.", (one) -> one.fact().fact().kind().name()));
		columns.add(Column.text("fact_summary", "The fact in a sentence.", (one) -> one.fact().summary()));
		columns.add(Column.text("status", "How well the fact stands.", (one) -> one.fact().status()));
		columns
			.add(Column.whole("origins", "How many independent origins the fact has.", (one) -> one.fact().origins()));
		columns.addAll(participants(SeenClaim::fact));
		columns.add(Column.list("attributes", "What else identifies the fact.",
				(one) -> attributes(one.fact().fact().attributes())));
		columns.add(said("stance", "Whether the speaker states, estimates, alleges, plans, considers or denies it.",
				Claim::stance));
		columns.add(said("aspect", "Which part of the fact it is about; blank: the fact itself.", Claim::aspect));
		columns.add(said("speaker", "The id of who says it; blank: the source itself.",
				(claim) -> of(claim.speaker(), Entity::id)));
		columns.add(said("speaker_name", "The name of who says it.", (claim) -> of(claim.speaker(), Entity::name)));
		columns.add(said("as_stated", "The number as printed.", Claim::asStated));
		columns.add(Column.number("low", "The least value of the number.",
				(one) -> of(one.claim().value(), Quantity::low)));
		columns.add(Column.number("high", "The greatest value of the number.",
				(one) -> of(one.claim().value(), Quantity::high)));
		columns.add(Column.flag("low_exclusive", "Whether the number is above low, and not equal to it.",
				(one) -> of(one.claim().value(), Quantity::lowExclusive)));
		columns.add(Column.flag("high_exclusive", "Whether the number is below high, and not equal to it.",
				(one) -> of(one.claim().value(), Quantity::highExclusive)));
		columns.add(said("unit", "The unit of the number.", (claim) -> of(claim.value(), Quantity::unit)));
		columns.add(saidDate("from", "The stated start, or the first part of the period of the number.", Claim::from));
		columns.add(saidDate("to", "The stated end, or the last part of that period.", Claim::to));
		columns.add(saidDate("as_of", "When it was observed to hold.", Claim::asOf));
		columns.add(saidDate("said_on", "When it was said.", Claim::saidOn));
		columns.add(said("derivation", "How the number came about, if not simply given.", Claim::derivation));
		columns.add(said("repeats", "The id of the claim that it only relays.", Claim::repeats));
		columns.add(Column.list("details", "What claims of this kind carry further.",
				(one) -> attributes(one.claim().details())));
		columns.add(said("locator", "Where in the source.", Claim::locator));
		columns.add(said("note", "The claim in Tieline's own words.", Claim::note));
		columns.add(said("claim_licence", "The licence of the claim.", licence::apply));
		sources().forEach((column) -> columns
			.add(new Column<>((column.name().equals("source")) ? "source" : "source_" + column.name(), column.type(),
					column.about(), (one) -> column.value().apply(one.claim().source()))));
		return columns;
	}

	/** A row for each entity. */
	public static List<Column<Entity>> entities() {
		return List.of(Column.text("entity", "The id of the entity.", Entity::id),
				Column.text("kind", "The kind of entity.", Entity::kind),
				Column.text("name", "The usual name in English.", Entity::name),
				Column.list("aliases", "Other names, in any script.", Entity::aliases),
				Column.text("country", "The id of its country.", Entity::countryId),
				Column.list("identifiers", "Names in other registers.", Entity::identifiers),
				Column.flag("unnamed", "Whether the source mentions it without its name.", Entity::unnamed),
				Column.list("details", "What only this kind of entity has.", (one) -> attributes(one.details())));
	}

	/** A row for each source. */
	public static List<Column<Source>> sources() {
		return List.of(Column.text("source", "The id of the source.", Source::id),
				Column.text("title", "The title on the page.", Source::title),
				Column.text("publisher", "The publisher of the page.", Source::publisher),
				Column.text("author", "The author.", Source::author),
				Column.date("published_on", "The date on the page.", Source::publishedOn),
				Column.text("url", "The address.", Source::url), Column.text("kind", "The kind of page.", Source::kind),
				Column.text("republished_from", "The id of the source that the page copies.", Source::republishedFrom),
				Column.text("note", "Remarks.", Source::note));
	}

	/** A row for each name of each entity. */
	public static List<Column<EntityName>> names() {
		return List.of(Column.text("entity", "The id of the entity.", (one) -> one.entity().id()),
				Column.text("name", "The name, in any script.", EntityName::name),
				Column.flag("usual", "Whether it is the usual name in English.", EntityName::usual));
	}

	private static Column<SeenClaim> said(String name, String about, Function<Claim, @Nullable Object> value) {
		return Column.text(name, about, (one) -> value.apply(one.claim()));
	}

	private static Column<SeenClaim> saidDate(String name, String about, Function<Claim, @Nullable Object> value) {
		return Column.date(name, about, (one) -> value.apply(one.claim()));
	}

	private static Column<FactView> number(String name, Function<Quantity, @Nullable Object> part, String about) {
		return Column.number(name, about, (fact) -> of(fact.value(), part));
	}

	/** Two columns for each part that an entity may take, such as {@code subject}. */
	private static <T> List<Column<T>> participants(Function<T, FactView> fact) {
		List<Column<T>> columns = new ArrayList<>();
		for (Role role : Role.values()) {
			String name = role.name().toLowerCase(Locale.ROOT);
			columns.add(Column.text(name, "The id of its " + name + ", if such facts have one.",
					(row) -> of(participant(fact.apply(row), role), Entity::id)));
			columns.add(Column.text(name + "_name", "The name of its " + name + ".",
					(row) -> of(participant(fact.apply(row), role), Entity::name)));
		}
		return columns;
	}

	private static @Nullable Entity participant(FactView fact, Role role) {
		return fact.fact()
			.kind()
			.participants()
			.stream()
			.filter((participant) -> participant.role() == role)
			.map(Participant::name)
			.map(fact.fact()::participant)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Object attributes(Map<String, String> attributes) {
		return attributes.isEmpty() ? null
				: new TreeMap<>(attributes).entrySet()
					.stream()
					.map((one) -> one.getKey() + "=" + one.getValue())
					.toList();
	}

	/** The figures of a state, each in words with its period and status. */
	public static List<String> figures(FactView fact) {
		List<String> figures = new ArrayList<>();
		for (Aspect aspect : fact.fact().kind().aspects()) {
			for (Measurement figure : fact.figures(aspect.name())) {
				String when = (figure.period() != null) ? " " + CellText.of(figure.period()) : "";
				figures.add(aspect.name() + " " + figure.quantity().text() + when + " " + figure.status());
			}
		}
		return figures;
	}

	private static <T> @Nullable Object of(@Nullable T thing, Function<T, @Nullable Object> part) {
		return (thing != null) ? part.apply(thing) : null;
	}

}
