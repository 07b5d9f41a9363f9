package org.tieline.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;
import org.tieline.value.Decimals;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A claim as parameters of an address, in the terms of its kind: {@code kind}, the parts
 * by their names, the identifying words by their columns, {@code measurement},
 * {@code number} with {@code unit} and {@code words}, {@code from}, {@code to},
 * {@code speaker}, {@code stance}, {@code part}, what exactly is restricted, and
 * {@code told}, what the words of a passage tell beyond the claim. The number is the
 * range of values that it stands for, as the tables write ranges: {@code 21.5..<22.5}.
 * Equal claims have equal parameters, and what is written is read back as the same claim.
 */
final class ClaimParameters {

	static final String KIND = "kind";

	private static final String MEASUREMENT = "measurement";

	private static final String NUMBER = "number";

	private static final String UNIT = "unit";

	private static final String WORDS = "words";

	private static final String FROM = "from";

	private static final String TO = "to";

	static final String SPEAKER = "speaker";

	private static final String STANCE = "stance";

	static final String TOLD = "told";

	private static final String SINCE = "since";

	/** What exactly is restricted; not {@code scope}, which is a column of the tables. */
	private static final String PART = "part";

	private final Map<String, String> given;

	private final KindOfFact kind;

	private ClaimParameters(Map<String, String> given, KindOfFact kind) {
		this.given = given;
		this.kind = kind;
	}

	/** The parameters of a claim, in a fixed order. */
	static Map<String, String> of(AskedClaim claim) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(KIND, claim.kind().name());
		claim.kind()
			.participants()
			.forEach((part) -> put(parameters, part.name(), claim.participants().get(part.name())));
		parameters.putAll(new TreeMap<>(claim.attributes()));
		if (!claim.aspects().isEmpty()) {
			parameters.put(MEASUREMENT, claim.aspects().stream().map(Aspect::name).collect(Collectors.joining(",")));
		}
		AskedNumber number = claim.number();
		if (number != null) {
			parameters.put(NUMBER, range(number));
			parameters.put(UNIT, number.unit());
			parameters.put(WORDS, number.words());
		}
		Period period = claim.period();
		if (period != null) {
			put(parameters, FROM, period.from());
			put(parameters, TO, period.to());
		}
		Period since = claim.since();
		if (since != null) {
			parameters.put(SINCE, since.from() + ".." + since.to());
		}
		put(parameters, SPEAKER, claim.speaker());
		if (claim.stance() != Stance.STATES) {
			parameters.put(STANCE, claim.stance().name());
		}
		AskedScope scope = claim.scope();
		put(parameters, PART, (scope != null) ? scope.text() : null);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	private static String range(AskedNumber number) {
		return (number.lowOpen() ? ">" : "") + plain(number.low()) + ".." + (number.highOpen() ? "<" : "")
				+ plain(number.high());
	}

	private static String plain(@Nullable BigDecimal bound) {
		return (bound != null) ? bound.toPlainString() : "";
	}

	/**
	 * The claim that parameters ask about.
	 * @throws Problem BAD_USER_INPUT if one is missing, unknown or cannot be read
	 */
	static AskedClaim read(Map<String, String> given, KindOfFact kind) {
		ClaimParameters parameters = new ClaimParameters(given, kind);
		parameters.refuseOthers();
		List<Aspect> aspects = parameters.aspects();
		AskedClaim claim = new AskedClaim(kind, parameters.participants(), parameters.attributes(), aspects,
				parameters.number(), parameters.period(), given.get(SPEAKER), parameters.stance())
			.within(parameters.scope());
		return given.containsKey(SINCE) ? claim.since(parameters.since(claim)) : claim;
	}

	private @Nullable AskedScope scope() {
		String text = this.given.get(PART);
		return (text != null) ? AskedScope.read(text) : null;
	}

	/** The earlier time of a change. */
	private Period since(AskedClaim claim) {
		AskedNumber number = claim.number();
		if (!this.kind.name().equals("METRIC") || number == null || !number.unit().equals("percent")
				|| claim.period() == null) {
			throw Problem.badInput(SINCE,
					"a change is one of a metric in percent, at a time; give " + NUMBER + ", " + UNIT + " and " + FROM);
		}
		return read(SINCE, (text) -> {
			String[] bounds = text.split("\\.\\.", 2);
			PartialDate first = PartialDate.parse(bounds[0]);
			return new Period(first, (bounds.length > 1) ? PartialDate.parse(bounds[1]) : first);
		});
	}

	private void refuseOthers() {
		Set<String> known = Stream
			.of(Stream.of(KIND, MEASUREMENT, NUMBER, UNIT, WORDS, FROM, TO, SPEAKER, STANCE, TOLD, SINCE, PART),
					this.kind.participants().stream().map(Participant::name),
					this.kind.attributes().stream().filter(Attribute::identifies).map(Attribute::name))
			.flatMap(Function.identity())
			.collect(Collectors.toCollection(TreeSet::new));
		for (String name : new TreeSet<>(this.given.keySet())) {
			if (!known.contains(name)) {
				throw Problem.badInput(name, NounPhrase.withArticle(this.kind.name())
						+ " has no such parameter; it has " + String.join(", ", known));
			}
		}
	}

	private Map<String, String> participants() {
		Map<String, String> participants = new HashMap<>();
		for (Participant part : this.kind.participants()) {
			String id = this.given.get(part.name());
			if (id != null) {
				participants.put(part.name(), id);
			}
			else if (part.required() || participants.isEmpty()) {
				throw Problem.badInput(part.name(), "is missing; give the id of the " + part.name());
			}
		}
		return participants;
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new HashMap<>();
		for (Attribute one : this.kind.attributes()) {
			String word = this.given.get(one.name());
			if (word != null && !one.words().isEmpty() && !one.words().contains(word)) {
				throw Problem.badInput(one.name(), "'" + word + "' is none of " + new TreeSet<>(one.words()));
			}
			if (word != null) {
				attributes.put(one.name(), word);
			}
		}
		return attributes;
	}

	private List<Aspect> aspects() {
		String names = this.given.get(MEASUREMENT);
		return (names == null) ? List.of() : Arrays.stream(names.split(",")).map(this::aspect).toList();
	}

	private Aspect aspect(String name) {
		return this.kind.aspects()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Problem.badInput(MEASUREMENT,
					"'" + name + "' is none of " + this.kind.aspects().stream().map(Aspect::name).toList()));
	}

	private @Nullable AskedNumber number() {
		String text = this.given.get(NUMBER);
		if (text == null) {
			if (this.kind.measurement() && stance().asserts()) {
				throw Problem.badInput(NUMBER,
						NounPhrase.withArticle(this.kind.name()) + " is a number; give its range, as 21.5..<22.5");
			}
			return null;
		}
		String unit = this.given.get(UNIT);
		if (unit == null) {
			throw Problem.badInput(UNIT, "is missing; a number needs one, such as USD, percent or units");
		}
		if (this.kind.unit() != null && !unit.equals(this.kind.unit())) {
			throw Problem.badInput(UNIT, "'" + unit + "' does not fit " + NounPhrase.withArticle(this.kind.name())
					+ "; its unit is " + this.kind.unit());
		}
		Quantity range = read(NUMBER, (value) -> Quantity.parse(value, unit));
		String words = this.given.getOrDefault(WORDS, range.text());
		AskedNumber number = new AskedNumber(range.low(), range.lowExclusive(), range.high(), range.highExclusive(),
				unit, words);
		if (!number.words().equals(words)) {
			throw Problem.badInput(WORDS, "'" + Decimals.shown(words) + "' is not the number " + text
					+ "; leave it out, or write " + number.words());
		}
		AskedClaim.requireRank(NUMBER, number);
		return number;
	}

	private @Nullable Period period() {
		if (!this.given.containsKey(FROM) && !this.given.containsKey(TO)) {
			return null;
		}
		PartialDate from = this.given.containsKey(FROM) ? read(FROM, PartialDate::parse) : null;
		PartialDate to = this.given.containsKey(TO) ? read(TO, PartialDate::parse) : null;
		return read(this.given.containsKey(TO) ? TO : FROM, (text) -> new Period(from, to));
	}

	private Stance stance() {
		return this.given.containsKey(STANCE) ? read(STANCE, Stance::valueOf) : Stance.STATES;
	}

	private <T> T read(String name, Function<String, T> parse) {
		String text = this.given.getOrDefault(name, "");
		try {
			return parse.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput(name, "'" + Decimals.shown(text) + "' cannot be read: " + ex.getMessage());
		}
	}

}
