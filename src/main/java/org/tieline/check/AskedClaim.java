package org.tieline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;
import org.tieline.time.StageRule;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A claim that is asked about, in the terms of its kind of fact.
 *
 * @param kind the kind of fact
 * @param participants the ids of the entities that take part, by the name of their part;
 * the first part is always there
 * @param attributes the identifying words that are asked for, by column
 * @param aspects the measurements of a state that the number may be; empty: there is no
 * number, or the kind's facts are numbers
 * @param number the number; null: none is asked about
 * @param period the time; null: any
 * @param speaker the id of whoever is to have said it; null: anybody
 * @param stance how it is asked about: as a fact (STATES, ESTIMATES), or as an
 * allegation, plan or denial
 * @param since an earlier time, if a change is asked about: the number is then what the
 * metric is at {@code period} in percent of what it was then; null: none is
 * @param scope what exactly is told to be restricted; null: that is not asked about
 */
public record AskedClaim(KindOfFact kind, Map<String, String> participants, Map<String, String> attributes,
		List<Aspect> aspects, @Nullable AskedNumber number, @Nullable Period period, @Nullable String speaker,
		Stance stance, @Nullable Period since, @Nullable AskedScope scope) {

	private static final String METRIC = "metric";

	/** Units of time that lasts, which no measurement of a state has. */
	private static final Set<String> TIMES = Set.of("years", "months", "weeks", "days");

	public AskedClaim {
		participants = Map.copyOf(participants);
		attributes = Map.copyOf(attributes);
		aspects = List.copyOf(aspects);
	}

	/** A claim that tells no change. */
	public AskedClaim(KindOfFact kind, Map<String, String> participants, Map<String, String> attributes,
			List<Aspect> aspects, @Nullable AskedNumber number, @Nullable Period period, @Nullable String speaker,
			Stance stance) {
		this(kind, participants, attributes, aspects, number, period, speaker, stance, null, null);
	}

	/** The same claim of something that is narrower. */
	public AskedClaim within(@Nullable AskedScope narrower) {
		return new AskedClaim(this.kind, this.participants, this.attributes, this.aspects, this.number, this.period,
				this.speaker, this.stance, this.since, narrower);
	}

	/** The same claim as one of a change since an earlier time. */
	public AskedClaim since(Period earlier) {
		return new AskedClaim(this.kind, this.participants, this.attributes, this.aspects, this.number, this.period,
				this.speaker, this.stance, earlier, this.scope);
	}

	/** The id of the entity that the claim is about: the first part of its kind. */
	public String subject() {
		return Objects.requireNonNull(this.participants.get(this.kind.participants().getFirst().name()));
	}

	/**
	 * Whether its number is a deadline. Deadlines lie ahead of whoever sets them, so a
	 * plan with one holds or contradicts it as a statement does.
	 */
	boolean isDeadline() {
		return !this.aspects.isEmpty() && this.aspects.stream().allMatch((one) -> one.name().equals("deadline"));
	}

	/**
	 * Whether a claim tells of a supply that is planned. A share of a contract is one of
	 * the contract, which was won, if just that is asked about.
	 */
	boolean isPlan(Claim claim) {
		boolean contract = !this.aspects.isEmpty()
				&& this.aspects.stream().allMatch((one) -> one.name().equals("share_of_contract"));
		return StageRule.isPlan(claim) && !contract;
	}

	/** The same claim at another time. */
	public AskedClaim in(Period time) {
		return new AskedClaim(this.kind, this.participants, this.attributes, this.aspects, this.number, time,
				this.speaker, this.stance, this.since, this.scope);
	}

	/**
	 * The claim that an input asks about.
	 * @throws Problem BAD_USER_INPUT if a part does not belong to the kind, the unit does
	 * not fit it, or the period ends before it starts
	 */
	static AskedClaim of(ClaimInput input, KindOfFact kind) {
		Map<String, String> attributes = new HashMap<>();
		if (input.sort() != null) {
			sort(kind, input.sort(), attributes);
		}
		String metric = input.metric();
		boolean named = kind.attributes().stream().anyMatch((one) -> one.name().equals(METRIC));
		if (metric != null && named) {
			attributes.put(METRIC, metric);
		}
		if (named && metric == null) {
			throw Problem.badInput("claim.metric",
					NounPhrase.withArticle(kind.name()) + " needs one, such as revenue or purchases");
		}
		List<Aspect> aspects = aspects(kind, named ? null : metric, input.value() != null, input.unit());
		AskedNumber number = number(input, kind, aspects);
		if (kind.measurement() && number == null && (input.stance() == null || input.stance().asserts())) {
			throw Problem.badInput("claim.value",
					NounPhrase.withArticle(kind.name()) + " is a number; give the one to check");
		}
		return new AskedClaim(kind, participants(input, kind), attributes, aspects, number, period(input),
				input.speaker(), (input.stance() != null) ? input.stance() : Stance.STATES);
	}

	private static void sort(KindOfFact kind, String sort, Map<String, String> attributes) {
		List<Attribute> sorts = kind.attributes()
			.stream()
			.filter((one) -> one.identifies() && !one.name().equals(METRIC))
			.toList();
		// A word of a list is meant before one that may be free, such as the name of a
		// version.
		Attribute column = sorts.stream()
			.filter((one) -> one.words().contains(sort))
			.findFirst()
			.or(() -> sorts.stream().filter((one) -> one.words().isEmpty()).findFirst())
			.orElse(null);
		if (column != null) {
			attributes.put(column.name(), sort);
			return;
		}
		String words = sorts.stream().flatMap((one) -> one.words().stream()).collect(Collectors.joining(", "));
		throw Problem.badInput("claim.sort", words.isEmpty()
				? NounPhrase.withArticle(kind.name()) + " has no sorts; leave it out"
				: "'" + sort + "' is no sort of " + NounPhrase.withArticle(kind.name()) + "; choose one of " + words);
	}

	private static Map<String, String> participants(ClaimInput input, KindOfFact kind) {
		Map<String, String> participants = new LinkedHashMap<>();
		participants.put(kind.participants().getFirst().name(), input.subject());
		part(kind, Role.OBJECT, "object", input.object(), participants);
		part(kind, Role.PRODUCT, "product", input.product(), participants);
		part(kind, Role.MARKET, "market", input.market(), participants);
		part(kind, Role.MEASURE, "measure", input.measure(), participants);
		part(kind, Role.JURISDICTION, "jurisdiction", input.jurisdiction(), participants);
		part(kind, Role.SUPPLIER, "supplier", input.supplier(), participants);
		part(kind, Role.CUSTOMER, "customer", input.customer(), participants);
		return participants;
	}

	private static void part(KindOfFact kind, Role role, String argument, @Nullable String id,
			Map<String, String> participants) {
		List<Participant> parts = kind.participants().stream().skip(1).filter((one) -> one.role() == role).toList();
		if (id == null) {
			if (parts.stream().anyMatch(Participant::required)) {
				throw Problem.badInput("claim." + argument, NounPhrase.withArticle(kind.name())
						+ " needs it; give the id of the " + parts.getFirst().name());
			}
			return;
		}
		if (parts.isEmpty()) {
			throw Problem.badInput("claim." + argument,
					NounPhrase.withArticle(kind.name()) + " has none; leave it out");
		}
		participants.put(parts.getFirst().name(), id);
	}

	/** The measurements that the number may be. */
	private static List<Aspect> aspects(KindOfFact kind, @Nullable String name, boolean number, @Nullable String unit) {
		if (name != null) {
			return List.of(kind.aspects()
				.stream()
				.filter((one) -> one.name().equals(name) || one.field().equals(name))
				.findFirst()
				.orElseThrow(() -> Problem.badInput("claim.metric", "'" + name + "' is no measurement of "
						+ NounPhrase.withArticle(kind.name()) + "; " + measurements(kind))));
		}
		if (!number || kind.measurement()) {
			return List.of();
		}
		boolean percent = "percent".equals(unit);
		List<Aspect> fitting = kind.aspects()
			.stream()
			.filter((one) -> one.percent() == percent && fits(one, unit))
			.toList();
		if (fitting.isEmpty()) {
			throw Problem.badInput(kind.aspects().isEmpty() ? "claim.value" : "claim.unit",
					NounPhrase.withArticle(kind.name()) + " has no number in '" + unit + "'; " + measurements(kind));
		}
		return fitting;
	}

	/** A deadline is a year, and nothing else is a time. */
	private static boolean fits(Aspect aspect, @Nullable String unit) {
		boolean year = "year".equals(unit);
		return year ? aspect.name().equals("deadline") : unit == null || !TIMES.contains(unit);
	}

	private static String measurements(KindOfFact kind) {
		return kind.aspects().isEmpty() ? "leave the number out"
				: "its measurements are " + kind.aspects()
					.stream()
					.map((one) -> one.field() + (one.percent() ? " (percent)" : ""))
					.collect(Collectors.joining(", "));
	}

	private static @Nullable AskedNumber number(ClaimInput input, KindOfFact kind, List<Aspect> aspects) {
		BigDecimal value = input.value();
		if (value == null) {
			return null;
		}
		String unit = unit(input, kind, aspects);
		boolean percent = unit.equals("percent");
		if (percent && kind.unit() != null && (value.signum() < 0 || value.compareTo(new BigDecimal(100)) > 0)) {
			throw Problem.badInput("claim.value",
					value.toPlainString() + " is out of range; a share is 0 to 100 percent");
		}
		if (unit.equals("rank") && value.stripTrailingZeros().scale() > 0) {
			throw Problem.badInput("claim.value", "a rank is a whole number from 1");
		}
		if (input.tolerance() != null && input.tolerance().signum() < 0) {
			throw Problem.badInput("claim.tolerance", "it is below zero; give how far the true number may be off");
		}
		String printed = percent ? value.toPlainString() + "%"
				: AskedNumber.told(Quantity.exactly(value, unit), value.toPlainString());
		Approximation how = (input.approximation() != null) ? input.approximation() : Approximation.EXACT;
		AskedNumber number = AskedNumber.of(value, printed, unit, how, input.tolerance());
		requireRank("claim.value", number);
		return number;
	}

	/**
	 * Refuses a range of ranks that holds no rank.
	 * @param argument where it is given
	 */
	public static void requireRank(String argument, AskedNumber number) {
		BigDecimal low = number.low();
		BigDecimal least = (low != null) ? low.setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE) : BigDecimal.ONE;
		if (low != null && number.lowOpen() && least.compareTo(low) == 0) {
			least = least.add(BigDecimal.ONE);
		}
		BigDecimal high = number.high();
		int order = (high != null) ? least.compareTo(high) : -1;
		if (number.unit().equals("rank") && (order > 0 || (order == 0 && number.highOpen()))) {
			throw Problem.badInput(argument, "a rank is a whole number from 1");
		}
	}

	private static String unit(ClaimInput input, KindOfFact kind, List<Aspect> aspects) {
		String only = kind.unit();
		if (only == null && !aspects.isEmpty() && aspects.stream().allMatch(Aspect::percent)) {
			only = "percent";
		}
		String unit = (input.unit() != null) ? normal(input.unit()) : only;
		if (unit == null) {
			throw Problem.badInput("claim.unit", "a number needs one, such as USD, percent or units");
		}
		if (only != null && !only.equals(unit)) {
			throw Problem.badInput("claim.unit", "'" + input.unit() + "' does not fit "
					+ NounPhrase.withArticle(kind.name()) + "; its unit is " + only);
		}
		return unit;
	}

	/** Units as the record writes them. */
	public static String normal(String unit) {
		String plain = unit.strip();
		return switch (plain.toLowerCase(Locale.ROOT)) {
			case "%", "percent", "per cent", "pct" -> "percent";
			default -> plain;
		};
	}

	private static @Nullable Period period(ClaimInput input) {
		if (input.period() == null) {
			if (input.until() != null) {
				throw Problem.badInput("claim.until", "it is the end of a period; give its start as period");
			}
			return null;
		}
		try {
			return new Period(input.period(), (input.until() != null) ? input.until() : input.period());
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput("claim.until", ex.getMessage() + "; give a period's first part, then its last");
		}
	}

}
