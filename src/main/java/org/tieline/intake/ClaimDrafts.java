package org.tieline.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PrintedBounds;
import org.tieline.value.Quantity;

/**
 * Reads the values that claims of all kinds share: speaker, source, stance, dates,
 * number.
 */
final class ClaimDrafts {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private final KindOfFact kind;

	private final DraftedThings things;

	private final ClaimIds numbers;

	/** The columns in which two claims about one fact must differ. */
	record Sameness(String source, @Nullable String speaker, @Nullable String aspect, Stance stance,
			@Nullable Period period, @Nullable String unit) {

		static Sameness of(Claim claim) {
			Entity speaker = claim.speaker();
			Quantity value = claim.value();
			return new Sameness(claim.source().id(), (speaker != null) ? speaker.id() : null, claim.aspect(),
					claim.stance(), claim.period(), (value != null) ? value.unit() : null);
		}

	}

	ClaimDrafts(KindOfFact kind, DraftedThings things, ClaimIds numbers) {
		this.kind = kind;
		this.things = things;
		this.numbers = numbers;
	}

	/**
	 * Reads a claim; null if something is wrong with it. The origin key and the page are
	 * filled in later.
	 */
	@Nullable Claim read(Draft draft, DraftReader values, Map<String, String> details) {
		Stance stance = values.word("stance", Stance.class);
		Source source = source(values);
		Entity speaker = speaker(values);
		Derivation derivation = (draft.get("derivation") != null) ? values.word("derivation", Derivation.class) : null;
		PartialDate from = values.date("from");
		PartialDate to = values.date("to");
		PartialDate asOf = values.date("as_of");
		PartialDate saidOn = values.date("said_on");
		Quantity value = value(values);
		this.numbers.add(draft, values, draft.get("source"));
		if (stance != null) {
			checkAspect(values, stance, value);
		}
		values.attempt(() -> new Period(from, to));
		if (!values.right() || stance == null || source == null) {
			return null;
		}
		return new Claim(draft.getOr("claim", ""), stance, draft.get("aspect"), from, to, asOf, value,
				draft.get("as_stated"), derivation, speaker, source, draft.get("locator"), saidOn, draft.get("repeats"),
				draft.get("note"), "", List.of(), "", details);
	}

	private @Nullable Source source(DraftReader values) {
		String id = values.required("source");
		Source source = (id != null) ? this.things.sources().get(id) : null;
		if (id != null && source == null) {
			values.fault("source", "no source '" + id + "'; add it to sources.csv");
		}
		return source;
	}

	private @Nullable Entity speaker(DraftReader values) {
		String id = values.get("speaker");
		ParsedRecord.LinkedEntity speaker = (id != null) ? this.things.entities().get(id) : null;
		if (id != null && speaker == null) {
			values.fault("speaker",
					"no entity '" + id + "' to be the speaker; add it to entities.csv, or correct the id");
		}
		return (speaker != null) ? speaker.entity() : null;
	}

	private @Nullable Quantity value(DraftReader values) {
		String value = values.get("value");
		String unit = values.get("unit");
		if ((value == null) != (unit == null)) {
			values.fault((value == null) ? "value" : "unit",
					(value == null) ? "a unit without a value; fill in value, or leave both blank"
							: "a value without a unit; fill in unit (percent, USD, ...)");
		}
		if (value == null || unit == null) {
			return null;
		}
		try {
			return PrintedBounds.of(Quantity.parse(value, unit), values.get("as_stated"));
		}
		catch (IllegalArgumentException ex) {
			values.fault("value", "value: " + ex.getMessage());
			return null;
		}
	}

	private void checkAspect(DraftReader values, Stance stance, @Nullable Quantity value) {
		String name = values.get("aspect");
		Optional<Aspect> aspect = this.kind.aspect(name);
		boolean ofTime = Claim.START.equals(name) || Claim.END.equals(name);
		if (name != null && aspect.isEmpty() && !(ofTime && stance == Stance.DENIES && !this.kind.measurement())) {
			values.fault("aspect",
					"'" + name + "' is no aspect of " + this.kind.name() + "; leave it blank or write one of "
							+ this.kind.aspects().stream().map(Aspect::name).toList()
							+ (this.kind.measurement() ? "" : ", for a denial also start or end"));
			return;
		}
		boolean speaksOfNumber = stance != Stance.DENIES && stance != Stance.NO_COMMENT;
		boolean ofNumber = this.kind.measurement() || aspect.isPresent();
		if (ofNumber && speaksOfNumber && value == null) {
			values.fault("value", "gives no number; fill in value and unit");
		}
		if (!ofNumber && value != null) {
			values.fault("aspect", "has a number without an aspect; write which one it is: "
					+ this.kind.aspects().stream().map(Aspect::name).toList());
		}
		if (value != null) {
			checkUnit(values, value, aspect);
		}
	}

	private void checkUnit(DraftReader values, Quantity value, Optional<Aspect> aspect) {
		boolean percent = aspect.map(Aspect::percent).orElse("percent".equals(this.kind.unit()));
		String unit = percent ? "percent" : this.kind.unit();
		if (unit != null && !value.unit().equals(unit) && (percent || aspect.isEmpty())) {
			values.fault("unit", "unit is '" + value.unit() + "'; this number is in " + unit);
		}
		if (percent && (isOutside(value.low()) || isOutside(value.high()))) {
			values.fault("value", "value: " + value.text() + " is not between 0 and 100 percent");
		}
		if ("rank".equals(this.kind.unit()) && value.low() != null && value.low().compareTo(BigDecimal.ONE) < 0) {
			values.fault("value: ranks start at 1");
		}
	}

	private static boolean isOutside(@Nullable BigDecimal number) {
		return number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0);
	}

}
