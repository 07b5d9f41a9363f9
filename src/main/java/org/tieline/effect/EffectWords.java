package org.tieline.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * An effect in words, with everybody who says it and how: "Goldman Sachs estimated in
 * 2019 that a stop of sales to Huawei would cost AMD 2% of its sales". Speakers with
 * other numbers and denials follow.
 *
 * @param fact the effect
 * @param outcome what its number is
 */
record EffectWords(FactWords fact, EffectOutcome outcome) {

	private static final int MOST_NAMED = 3;

	/** What several speakers say alike. */
	private record Saying(String verb, boolean done, String value, @Nullable Period period, String made) {

		/** The number; what somebody else made of it is not theirs. */
		String number() {
			return this.value + this.made;
		}

	}

	static String of(FactWords fact) {
		return new EffectWords(fact, EffectOutcome.valueOf(fact.attribute(EffectKinds.OUTCOME))).sentence();
	}

	private String sentence() {
		List<Claim> claims = claims();
		List<String> denying = names(claims.stream().filter(Claim::denies).toList());
		Map<Saying, List<Claim>> said = new LinkedHashMap<>();
		Stream.concat(claims.stream().filter(Claim::asserts), claims.stream().filter(Claim::intends))
			.filter((claim) -> claim.value() != null)
			.forEach((claim) -> said.computeIfAbsent(saying(claim), (key) -> new ArrayList<>()).add(claim));
		if (said.isEmpty()) {
			String effect = cause() + " had an effect on " + this.fact.within("affected") + " (" + this.outcome.plain()
					+ ")" + when(this.fact.view().period());
			return denying.isEmpty() ? capital(effect) : capital(listed(denying)) + " denied that " + effect;
		}
		StringBuilder sentence = new StringBuilder();
		said.forEach(
				(saying, by) -> sentence.append(sentence.isEmpty() ? first(saying, by) : "; " + other(saying, by)));
		return sentence + (denying.isEmpty() ? "" : "; " + listed(denying) + " denied it") + measure();
	}

	/**
	 * The claims of the number that the sentence tells. A conversion is nobody's own
	 * number, and gives way to the number that it is made from.
	 */
	private List<Claim> claims() {
		List<Measurement> given = this.fact.view()
			.measurements(null)
			.stream()
			.filter((one) -> one.claims().stream().anyMatch((claim) -> claim.derivation() != Derivation.CONVERTED))
			.toList();
		return this.fact.view()
			.measurement(null, false)
			.filter((best) -> given.isEmpty() || given.contains(best))
			.or(() -> given.stream().findFirst())
			.map(Measurement::claims)
			.orElse(this.fact.view().claims());
	}

	private String first(Saying saying, List<Claim> by) {
		String value = saying.number();
		boolean dated = isDated(by.getFirst());
		Period period = saying.period();
		return capital(listed(names(by))) + " " + saying.verb() + (dated ? "" : when(period)) + " that " + cause() + " "
				+ this.outcome.predicate(this.fact.within("affected"), value, saying.done())
				+ (dated ? when(period) : "");
	}

	private static String other(Saying saying, List<Claim> by) {
		return listed(names(by)) + " " + saying.verb() + " " + saying.number();
	}

	private static Saying saying(Claim claim) {
		Quantity value = Objects.requireNonNull(claim.value());
		return new Saying(verb(claim), isDone(claim), StatedNumber.hedge(value, claim.asStated()) + value.text(), claim.period(),
				Derivation.remark(Collections.singletonList(claim.derivation())));
	}

	private static String verb(Claim claim) {
		if (claim.stance().asserts() && claim.derivation() == Derivation.FORECAST) {
			return "expected";
		}
		return switch (claim.stance()) {
			case STATES -> "said";
			case ESTIMATES -> "estimated";
			case ALLEGES -> "alleged";
			case PLANS -> "planned";
			case CONSIDERS -> "considered";
			case DENIES -> "denied";
			case NO_COMMENT -> "did not comment on";
		};
	}

	/**
	 * Whether the speaker tells what has happened. An estimate of a time that was not
	 * over when it was published is one of what would happen.
	 */
	private static boolean isDone(Claim claim) {
		if (!claim.asserts()) {
			return false;
		}
		LocalDate published = (claim.source().publishedOn() != null) ? claim.source().publishedOn().firstDay() : null;
		Period period = claim.period();
		boolean over = isDated(claim) && period != null && published != null && period.lastDay().isBefore(published);
		return over || claim.stance() != Stance.ESTIMATES;
	}

	/** Whether the number belongs to a period; else its date is that of the statement. */
	private static boolean isDated(Claim claim) {
		return claim.from() != null || claim.to() != null;
	}

	private static String when(@Nullable Period period) {
		if (period == null) {
			return "";
		}
		// What a period without a start is full of comes about by its end.
		return (period.from() == null && period.to() != null) ? " by " + period.to() : " " + period.words();
	}

	private String cause() {
		Entity supplier = participant("supplier");
		Entity customer = participant("customer");
		if (supplier == null || customer == null) {
			return this.fact.within("measure");
		}
		if (this.outcome.isRemoval()) {
			String what = this.fact.naming("product", "%s");
			return "the removal of " + (what.isEmpty() ? "equipment" : what) + " of " + this.fact.within("supplier");
		}
		Entity affected = participant("affected");
		String what = this.fact.naming("product", " of %s");
		if (supplier.equals(affected)) {
			return "a stop of sales" + what + " to " + this.fact.within("customer");
		}
		if (customer.equals(affected)) {
			return "a stop of supplies" + what + " from " + this.fact.within("supplier");
		}
		return "a stop of sales" + what + " from " + this.fact.within("supplier") + " to "
				+ this.fact.within("customer");
	}

	/** The measure behind a cut, where the sentence does not name it yet. */
	private String measure() {
		return (participant("supplier") != null) ? this.fact.naming("measure", " (%s)") : "";
	}

	private @Nullable Entity participant(String name) {
		return this.fact.view().fact().participant(name);
	}

	private static List<String> names(List<Claim> claims) {
		return claims.stream().map(EffectWords::speaker).distinct().toList();
	}

	private static String speaker(Claim claim) {
		Entity speaker = claim.speaker();
		return (speaker != null) ? NounPhrase.of(speaker)
				: Objects.requireNonNullElse(claim.source().publisher(), claim.source().title());
	}

	private static String listed(List<String> names) {
		if (names.size() > MOST_NAMED) {
			return String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
		}
		return (names.size() == 1) ? names.getFirst()
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
