package org.tieline.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.TieForm;
import org.tieline.ftm.FtmEntity.Value;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** What the claims of a fact say of its link, each value with the claim that says it. */
final class FtmClaims {

	private FtmClaims() {
	}

	/**
	 * The values of a link.
	 * @param spell the spell that the link stands for; null: no claim dates the fact
	 * @param schema of the link: an Ownership alone has a percentage, and a Sanction
	 * alone provisions
	 */
	static List<Value> values(FactView fact, @Nullable Spell spell, String schema) {
		List<Value> values = new ArrayList<>();
		add(values, "recordId", "string", fact.id(), null);
		add(values, "status", "string", FtmFacts.status(fact.status()), null);
		add(values, "summary", "text", fact.summary(), null);
		if (spell != null) {
			add(values, "startDate", "date", text(spell.start()), null);
			add(values, "endDate", "date", text(spell.end()), null);
		}
		List<Claim> figures = schema.equals("Ownership")
				? fact.figureOf((spell != null) ? spell : Spell.UNDATED, OwnershipKinds.PERCENT)
					.map(Measurement::claims)
					.orElse(List.of())
				: List.of();
		for (Claim claim : fact.claims()) {
			values.addAll(values(claim, spell));
			boolean ofSpell = spell == null || claim.period() == null || spell.mayTouch(claim.period());
			if (schema.equals("Sanction") && claim.asserts() && ofSpell && claim.details().containsKey("scope")) {
				add(values, "provisions", "string", FtmFacts.SCOPE + claim.details().get("scope"), claim.id());
			}
			Quantity value = claim.value();
			if (figures.contains(claim) && claim.asserts() && value != null && value.exact()) {
				add(values, "percentage", "string", Objects.requireNonNull(value.low()).toPlainString(), claim.id());
			}
		}
		return values;
	}

	private static List<Value> values(Claim claim, @Nullable Spell spell) {
		List<Value> values = new ArrayList<>();
		add(values, "publisher", "string", claim.source().publisher(), claim.id());
		add(values, "sourceUrl", "url", claim.source().url(), claim.id());
		add(values, "description", "text", said(claim), claim.id());
		PartialDate seen = claim.asOf();
		if (claim.asserts() && seen != null && spell != null && spell.mayTouch(new Period(seen, seen))) {
			add(values, "date", "date", text(seen), claim.id());
		}
		return values;
	}

	/** Who says it and how, in a line: a denial must not be read as support. */
	private static String said(Claim claim) {
		String who = (claim.speaker() != null) ? claim.speaker().name()
				: Objects.requireNonNullElse(claim.source().publisher(), claim.source().title());
		String note = (claim.note() != null) ? ": " + claim.note() : "";
		StringBuilder how = new StringBuilder(plain(claim.stance().name()));
		dates(claim).forEach((word, date) -> how.append("; ").append(word).append(": ").append(date));
		new TreeMap<>(claim.details())
			.forEach((column, word) -> how.append("; ").append(plain(column)).append(": ").append(plain(word)));
		return who + " (" + how + ")" + note;
	}

	/** What a claim says when, and its number as printed. */
	private static Map<String, String> dates(Claim claim) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("about", claim.aspect());
		all.put("as stated", claim.asStated());
		all.put("from", claim.from());
		all.put("to", claim.to());
		all.put("as of", claim.asOf());
		all.put("said on", claim.saidOn());
		Map<String, String> dates = new LinkedHashMap<>();
		all.forEach((word, value) -> {
			if (value != null) {
				dates.put(word, plain(value.toString()));
			}
		});
		return dates;
	}

	/** A word of the tables in plain letters; other texts stay as they are. */
	private static String plain(String word) {
		return word.matches("[A-Z_]+|[a-z_]+") ? TieForm.plain(word) : word;
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.toString() : null;
	}

	private static void add(List<Value> values, String property, String type, @Nullable String value,
			@Nullable String claim) {
		if (value != null) {
			values.add(new Value(property, type, value, claim));
		}
	}

}
