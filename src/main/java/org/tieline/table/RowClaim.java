package org.tieline.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber;
import org.tieline.check.AskedClaim;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.NounPhrase;
import org.tieline.problem.Problem;
import org.tieline.value.Period;

/**
 * A claim in the columns of a seed table.
 *
 * @param kind the kind of fact
 * @param participants the ids of the entities that take part, by column
 * @param attributes the identifying words, by column
 * @param aspect the column {@code aspect}; null: blank
 * @param value the column {@code value}; null: blank
 * @param unit the column {@code unit}; null: blank
 * @param printed the column {@code as_stated}; null: blank
 * @param period the time that is spoken of; null: any
 * @param speaker the id of whoever is to have said it; null: anybody
 * @param stance how the claim is put
 */
public record RowClaim(KindOfFact kind, Map<String, String> participants, Map<String, String> attributes,
		@Nullable String aspect, @Nullable String value, @Nullable String unit, @Nullable String printed,
		@Nullable Period period, @Nullable String speaker, Stance stance) {

	private static final String PERCENT = "percent";

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	public RowClaim {
		participants = Map.copyOf(participants);
		attributes = Map.copyOf(attributes);
	}

	/**
	 * The claim to check.
	 * @throws Problem BAD_USER_INPUT with the column that cannot be used as its field
	 */
	public AskedClaim asked() {
		for (Participant part : this.kind.participants()) {
			if (part.required() && !this.participants.containsKey(part.name())) {
				throw Problem.badInput(part.name(), "it is blank; " + NounPhrase.withArticle(this.kind.name())
						+ " needs the id or name of its " + part.name());
			}
		}
		boolean quotation = this.kind.isQuotation();
		for (Attribute one : this.kind.attributes()) {
			boolean needed = one.identifies() && one.required() && (quotation || this.kind.measurement());
			if (needed && !this.attributes.containsKey(one.name())) {
				throw Problem.badInput(one.name(),
						"it is blank; " + NounPhrase.withArticle(this.kind.name()) + " needs it");
			}
		}
		boolean given = this.value != null || this.printed != null;
		if (!given && this.kind.measurement() && this.stance.asserts()) {
			throw Problem.badInput("value",
					"it is blank; " + NounPhrase.withArticle(this.kind.name()) + " is a number");
		}
		if (!given && this.unit != null) {
			throw Problem.badInput("unit", "there is a unit and no number; give the number, or leave the unit blank");
		}
		AskedNumber number = given ? number() : null;
		return new AskedClaim(this.kind, this.participants, this.attributes, aspects(number), number, this.period,
				this.speaker, this.stance);
	}

	private AskedNumber number() {
		AskedNumber number = CellReader.number(this.value, this.unit, this.printed, only());
		String only = only();
		if (only != null && !only.equals(number.unit())) {
			throw Problem.badInput("unit", "'" + number.unit() + "' does not fit "
					+ NounPhrase.withArticle(this.kind.name()) + "; this number is in " + only);
		}
		if (PERCENT.equals(only) && isBeyond(number, BigDecimal.ZERO, HUNDRED)) {
			throw Problem.badInput("value", number.words() + " is out of range; a share is 0 to 100 percent");
		}
		AskedClaim.requireRank("value", number);
		return number;
	}

	private static boolean isBeyond(AskedNumber number, BigDecimal least, @Nullable BigDecimal most) {
		BigDecimal low = number.low();
		BigDecimal high = number.high();
		return (high != null && high.compareTo(least) < 0) || (low != null && most != null && low.compareTo(most) > 0);
	}

	/** The only unit that the number can have; null: it may have several. */
	private @Nullable String only() {
		if (this.kind.measurement() || this.aspect == null) {
			return this.kind.unit();
		}
		return named().stream().allMatch(Aspect::percent) ? PERCENT : null;
	}

	private List<Aspect> named() {
		List<Aspect> named = this.kind.aspects()
			.stream()
			.filter((one) -> one.name().equals(this.aspect) || one.field().equals(this.aspect))
			.toList();
		if (named.isEmpty()) {
			String all = this.kind.aspects().stream().map(Aspect::name).collect(Collectors.joining(", "));
			throw Problem.badInput("aspect",
					"'" + this.aspect + "' is no measurement of " + NounPhrase.withArticle(this.kind.name()) + "; "
							+ (all.isEmpty() ? "leave it blank" : "leave it blank or write one of " + all));
		}
		return named;
	}

	private List<Aspect> aspects(@Nullable AskedNumber number) {
		if (this.aspect != null) {
			return named();
		}
		if (number == null || this.kind.measurement()) {
			return List.of();
		}
		List<Aspect> fitting = this.kind.aspects()
			.stream()
			.filter((one) -> one.percent() == number.unit().equals(PERCENT))
			.toList();
		if (fitting.isEmpty()) {
			String all = this.kind.aspects().stream().map(Aspect::name).collect(Collectors.joining(", "));
			throw Problem.badInput("value", NounPhrase.withArticle(this.kind.name()) + " has no number in "
					+ number.unit() + "; " + (all.isEmpty() ? "leave it blank" : "its numbers are " + all));
		}
		return fitting;
	}

}
