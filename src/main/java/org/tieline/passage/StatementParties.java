package org.tieline.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.check.Readings;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.Discourse;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.Places;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindOfFact;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.Sentence.Mark;
import org.tieline.value.Period;

/** Who takes part in what a part of a sentence states. */
final class StatementParties {

	/** The name of a list or another measure. */
	private static final Pattern LIST = Pattern.compile("\u27e6q\\d+\u27e7");

	private final Parties parties;

	private final Discourse discourse;

	/** The parties of the last statement of the sentence, by kind. */
	private final Map<String, Map<String, List<String>>> last = new LinkedHashMap<>();

	/** The same of the sentence, in whatever words it was read. */
	private final Map<String, Map<String, List<String>>> told = new LinkedHashMap<>();

	/** The same of the sentence before. */
	private Map<String, Map<String, List<String>>> earlier = Map.of();

	private int at = -1;

	StatementParties(Parties parties, Discourse discourse) {
		this.parties = parties;
		this.discourse = discourse;
	}

	/**
	 * Goes on with another sentence, or reads one again.
	 * @param start where it starts
	 */
	void open(int start) {
		this.last.clear();
		if (start != this.at) {
			this.earlier = Map.copyOf(this.told);
			this.told.clear();
			this.at = start;
		}
	}

	/** Notes the parties of a statement, for those that go on with it. */
	void remember(KindOfFact kind, Map<String, List<String>> known) {
		this.last.put(kind.name(), known);
		this.told.put(kind.name(), known);
	}

	/** By part of the kind the entities that may be meant; null: the names do not fit. */
	@Nullable Map<String, List<String>> of(SpokenSentence spoken, Part part, KindOfFact kind, Goods goods) {
		Map<String, List<String>> before = before(spoken, part, kind);
		Map<String, List<String>> known = new LinkedHashMap<>();
		for (Participant one : kind.participants()) {
			List<String> ids = ids(spoken, part, kind, one, goods);
			if (ids == null) {
				continue;
			}
			List<String> given = ids.isEmpty() && part.form().inherits() && isSilent(part, one) ? before.get(one.name())
					: ids;
			if (given == null || given.isEmpty()) {
				return null;
			}
			known.put(one.name(), withOwned(part, kind, one, given, known));
		}
		return !isReflexive(known, kind) ? known : ofOther(part, kind, known);
	}

	/**
	 * "Castor raised its holding in Albano. Berg owns 5% of the operator": whoever was
	 * told to be held before may be meant too.
	 */
	private List<String> withOwned(Part part, KindOfFact kind, Participant one, List<String> given,
			Map<String, List<String>> known) {
		Mark object = part.object();
		boolean meant = kind.name().equals("STAKE") && one.role() == Role.OBJECT && object != null && object.isPronoun()
				&& part.subject() != null && !part.subject().isPronoun();
		List<String> owned = meant
				? this.earlier.getOrDefault(kind.name(), Map.of()).getOrDefault(one.name(), List.of()) : List.of();
		List<String> holder = known.getOrDefault(kind.participants().getFirst().name(), List.of());
		List<String> either = Stream.concat(given.stream(), owned.stream())
			.distinct()
			.filter((id) -> !holder.contains(id))
			.toList();
		return either.isEmpty() ? given : either;
	}

	/**
	 * The parties of the statement that one goes on with: one of its sentence, or of the
	 * sentence before, if it opens its own: "It held 79% in 2014."
	 */
	private Map<String, List<String>> before(SpokenSentence spoken, Part part, KindOfFact kind) {
		Map<String, List<String>> here = this.last.getOrDefault(kind.name(), Map.of());
		boolean opens = GOING_ON.contains(kind.name()) && (part.subject() == null || part.subject().isPronoun())
				&& spoken.marked().substring(0, part.match().start()).indexOf('\u27e6') < 0;
		return (here.isEmpty() && opens) ? this.earlier.getOrDefault(kind.name(), Map.of()) : here;
	}

	/** Of these a sentence may go on with the one before. */
	private static final Set<String> GOING_ON = Set.of("STAKE", "RESTRICTION", "FUNDING");

	/** Whether somebody is told to do something to itself. */
	private static boolean isReflexive(Map<String, List<String>> known, KindOfFact kind) {
		List<String> first = known.get(kind.participants().getFirst().name());
		return known.entrySet()
			.stream()
			.skip(1)
			.anyMatch((entry) -> first != null && first.containsAll(entry.getValue()));
	}

	/**
	 * "Albano is up for sale. Berg owns 24% of it": a pronoun that is not the only party
	 * of its sentence means the company of the sentence before; null: it is not clear.
	 */
	private @Nullable Map<String, List<String>> ofOther(Part part, KindOfFact kind,
			Map<String, List<String>> reflexive) {
		Mark subject = part.subject();
		Mark object = part.object();
		String holder = kind.participants().getFirst().name();
		List<String> goesOn = (part.form().inherits() && subject != null && subject.isPronoun())
				? this.earlier.getOrDefault(kind.name(), Map.of()).get(holder) : null;
		if (goesOn != null) {
			Map<String, List<String>> known = new LinkedHashMap<>(reflexive);
			known.put(holder, goesOn);
			return isReflexive(known, kind) ? null : known;
		}
		boolean second = object != null && object.isPronoun() && subject != null && !subject.isPronoun();
		boolean first = subject != null && subject.isPronoun() && object != null && !object.isPronoun();
		for (Participant one : kind.participants()) {
			boolean meant = one.equals(kind.participants().getFirst()) ? first : second && one.role() == Role.OBJECT;
			List<String> other = meant ? this.parties.otherCompany(one, kind) : List.of();
			if (!other.isEmpty()) {
				Map<String, List<String>> known = new LinkedHashMap<>(reflexive);
				known.put(one.name(), other);
				return isReflexive(known, kind) ? null : known;
			}
		}
		return null;
	}

	/**
	 * What a part of a network, a contract or a revenue may be on record as, too: the
	 * metric of such a part.
	 * @param known the supplier and the customer
	 * @param asked the part
	 */
	List<AskedClaim> asMetrics(SpokenSentence spoken, Part part, Map<String, List<String>> known, AskedNumber asked,
			List<@Nullable Period> periods, @Nullable String speaker, KindOfFact metric) {
		String measurement = part.form().measurement();
		if (measurement == null || !part.form().kind().equals("SUPPLY")) {
			return List.of();
		}
		boolean revenue = measurement.equals("shareOfSupplierRevenue");
		List<AskedClaim> readings = new ArrayList<>();
		for (String subject : known.getOrDefault(revenue ? "supplier" : "customer", List.of())) {
			for (String other : known.getOrDefault(revenue ? "customer" : "supplier", List.of())) {
				Map<String, List<String>> parties = new LinkedHashMap<>();
				parties.put(metric.participants().getFirst().name(), List.of(subject));
				parties.put(Readings.part(metric, Role.OBJECT).name(), List.of(other));
				this.parties.parts(subject, other, measurement, spoken.sentence().text())
					.forEach((name) -> periods.forEach((period) -> readings.addAll(Readings.of(metric, parties,
							List.of(Map.of("metric", name)), List.of(), asked, period, speaker, Stance.STATES))));
			}
		}
		return readings;
	}

	/** Whether the form does not name a part. */
	private static boolean isSilent(Part part, Participant one) {
		return (one.role() == Role.OBJECT) ? part.object() == null : part.subject() == null;
	}

	/**
	 * The ids of a part of the kind; empty: none fits; null: the form has no such part.
	 */
	private @Nullable List<String> ids(SpokenSentence spoken, Part part, KindOfFact kind, Participant one,
			Goods goods) {
		Sentence sentence = spoken.sentence();
		Mark subject = part.subject();
		if (one.equals(kind.participants().getFirst())) {
			return (subject != null) ? this.parties.party(sentence, subject, spoken.voice(), one, kind)
					: kind.name().equals("STAKE") ? employees(spoken, part, kind) : keepers(sentence, part);
		}
		return switch (one.role()) {
			case OBJECT -> object(spoken, part, kind, one);
			case PRODUCT -> {
				String product = (goods.mark() != null) ? goods.mark() : FormReader.group(part.match(), "d");
				yield (product != null) ? this.parties.ids(sentence.mark(product), Set.of(EntityKind.PRODUCT)) : null;
			}
			case MARKET -> markets(spoken, part);
			case MEASURE -> {
				Matcher list = LIST.matcher(part.match().group());
				yield list.find() ? this.parties.ids(sentence.mark(list.group()), Set.of(EntityKind.MEASURE)) : null;
			}
			case SUPPLIER -> isOfCost(part) ? object(spoken, part, kind, one) : null;
			case CUSTOMER -> isOfCost(part) ? null : object(spoken, part, kind, one);
			case SUBJECT, JURISDICTION, TOPIC -> null;
		};
	}

	/** A cost is that of the equipment of a supplier, what is lost that of a customer. */
	private static boolean isOfCost(Part part) {
		return part.form().sorts().stream().anyMatch((sort) -> sort.endsWith("_COST") || sort.startsWith("UNITS_"));
	}

	/** The employees of the company that they own, where nobody else is named. */
	private List<String> employees(SpokenSentence spoken, Part part, KindOfFact kind) {
		Mark company = part.object();
		return (company != null && !part.form().inherits()) ? this.parties
			.employees(this.parties.party(spoken.sentence(), company, spoken.voice(), kind.participants().get(1), kind))
				: List.of();
	}

	/** Whoever keeps the list on which something is, where nobody is named. */
	private List<String> keepers(Sentence sentence, Part part) {
		Matcher list = LIST.matcher(part.match().group());
		return (!part.form().inherits() && list.find()) ? this.parties.keepers(sentence.mark(list.group())) : List.of();
	}

	private @Nullable List<String> object(SpokenSentence spoken, Part part, KindOfFact kind, Participant one) {
		Mark object = part.object();
		if (object == null) {
			String town = FormReader.group(part.match(), "town");
			if (town != null) {
				return this.parties.country(Places.countryOf(town));
			}
			return (part.form().inherits() && one.required()) ? List.of() : null;
		}
		boolean market = kind.name().equals("STAKE") && object.isPronoun() && this.discourse.isOfMarket()
				&& spoken.sentence().part(object.start(), object.end()).equalsIgnoreCase("it");
		if (market || isArea(part, object)) {
			return List.of();
		}
		List<String> found = this.parties.party(spoken.sentence(), object, spoken.voice(), one, kind);
		boolean definite = object.isPronoun() && object.end() - object.start() > Parties.LONGEST_PRONOUN;
		return (definite && part.subject() != null && found.equals(this.parties.party(spoken.sentence(), part.subject(),
				spoken.voice(), kind.participants().getFirst(), kind))) ? this.parties.otherCompany(one, kind) : found;
	}

	private List<String> markets(SpokenSentence spoken, Part part) {
		List<String> markets = this.parties.markets(spoken.sentence(), part.subject(), part.number(),
				spoken.voice().speaker());
		if (!markets.isEmpty()) {
			this.discourse.markets(markets);
		}
		return markets;
	}

	/** A part of what is sold to a country is not one of a customer. */
	private static boolean isArea(Part part, Mark object) {
		Mention mention = object.mention();
		return part.form().kind().equals("SUPPLY") && part.form().measurement() != null && mention != null
				&& !mention.of(Parties.AREAS).isEmpty();
	}

}
