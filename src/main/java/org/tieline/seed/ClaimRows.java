package org.tieline.seed;

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
import org.tieline.seed.SeedTable.SeedRow;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PrintedBounds;
import org.tieline.value.Quantity;

/** Reads the columns that all tables of facts share: who says what, where, about when. */
final class ClaimRows {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private final KindOfFact kind;

	private final EntityTables things;

	private final ClaimNumbers numbers;

	/** What two claims about one fact may not have in common. */
	record Sameness(String source, @Nullable String speaker, @Nullable String aspect, Stance stance,
			@Nullable Period period, @Nullable String unit) {

		static Sameness of(Claim claim) {
			Entity speaker = claim.speaker();
			Quantity value = claim.value();
			return new Sameness(claim.source().id(), (speaker != null) ? speaker.id() : null, claim.aspect(),
					claim.stance(), claim.period(), (value != null) ? value.unit() : null);
		}

	}

	ClaimRows(KindOfFact kind, EntityTables things, ClaimNumbers numbers) {
		this.kind = kind;
		this.things = things;
		this.numbers = numbers;
	}

	/**
	 * Reads a claim; null if something is wrong with it. Voice and page are filled in
	 * later.
	 */
	@Nullable Claim read(SeedRow row, RowReader cells, Map<String, String> details) {
		Stance stance = cells.word("stance", Stance.class);
		Source source = source(cells);
		Entity speaker = speaker(cells);
		Derivation derivation = (row.get("derivation") != null) ? cells.word("derivation", Derivation.class) : null;
		PartialDate from = cells.date("from");
		PartialDate to = cells.date("to");
		PartialDate asOf = cells.date("as_of");
		PartialDate saidOn = cells.date("said_on");
		Quantity value = value(cells);
		this.numbers.add(row, cells, row.get("source"));
		if (stance != null) {
			checkAspect(cells, stance, value);
		}
		cells.attempt(() -> new Period(from, to));
		if (!cells.right() || stance == null || source == null) {
			return null;
		}
		return new Claim(row.getOr("claim", ""), stance, row.get("aspect"), from, to, asOf, value, row.get("as_stated"),
				derivation, speaker, source, row.get("locator"), saidOn, row.get("repeats"), row.get("note"), "",
				List.of(), "", details);
	}

	private @Nullable Source source(RowReader cells) {
		String id = cells.required("source");
		Source source = (id != null) ? this.things.sources().get(id) : null;
		if (id != null && source == null) {
			cells.fault("no source '" + id + "'; add it to sources.csv");
		}
		return source;
	}

	private @Nullable Entity speaker(RowReader cells) {
		String id = cells.get("speaker");
		SeedRecord.LinkedEntity speaker = (id != null) ? this.things.entities().get(id) : null;
		if (id != null && speaker == null) {
			cells.fault("no entity '" + id + "' to be the speaker; add it to entities.csv, or correct the id");
		}
		return (speaker != null) ? speaker.entity() : null;
	}

	private @Nullable Quantity value(RowReader cells) {
		String value = cells.get("value");
		String unit = cells.get("unit");
		if ((value == null) != (unit == null)) {
			cells.fault((value == null) ? "a unit without a value; fill in value, or leave both blank"
					: "a value without a unit; fill in unit (percent, USD, ...)");
		}
		if (value == null || unit == null) {
			return null;
		}
		try {
			return PrintedBounds.of(Quantity.parse(value, unit), cells.get("as_stated"));
		}
		catch (IllegalArgumentException ex) {
			cells.fault("value: " + ex.getMessage());
			return null;
		}
	}

	private void checkAspect(RowReader cells, Stance stance, @Nullable Quantity value) {
		String name = cells.get("aspect");
		Optional<Aspect> aspect = this.kind.aspect(name);
		boolean ofTime = Claim.START.equals(name) || Claim.END.equals(name);
		if (name != null && aspect.isEmpty() && !(ofTime && stance == Stance.DENIES && !this.kind.measurement())) {
			cells.fault("'" + name + "' is no aspect of " + this.kind.name() + "; leave it blank or write one of "
					+ this.kind.aspects().stream().map(Aspect::name).toList()
					+ (this.kind.measurement() ? "" : ", for a denial also start or end"));
			return;
		}
		boolean speaksOfNumber = stance != Stance.DENIES && stance != Stance.NO_COMMENT;
		boolean ofNumber = this.kind.measurement() || aspect.isPresent();
		if (ofNumber && speaksOfNumber && value == null) {
			cells.fault("gives no number; fill in value and unit");
		}
		if (!ofNumber && value != null) {
			cells.fault("has a number without an aspect; write which one it is: "
					+ this.kind.aspects().stream().map(Aspect::name).toList());
		}
		if (value != null) {
			checkUnit(cells, value, aspect);
		}
	}

	private void checkUnit(RowReader cells, Quantity value, Optional<Aspect> aspect) {
		boolean percent = aspect.map(Aspect::percent).orElse("percent".equals(this.kind.unit()));
		String unit = percent ? "percent" : this.kind.unit();
		if (unit != null && !value.unit().equals(unit) && (percent || aspect.isEmpty())) {
			cells.fault("unit is '" + value.unit() + "'; this number is in " + unit);
		}
		if (percent && (isOutside(value.low()) || isOutside(value.high()))) {
			cells.fault("value: " + value.text() + " is not between 0 and 100 percent");
		}
		if ("rank".equals(this.kind.unit()) && value.low() != null && value.low().compareTo(BigDecimal.ONE) < 0) {
			cells.fault("value: ranks start at 1");
		}
	}

	private static boolean isOutside(@Nullable BigDecimal number) {
		return number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0);
	}

}
