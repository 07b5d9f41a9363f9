package org.tieline.effect;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an effect is a number of. Each word has the units that its number can have and its
 * part of a sentence.
 */
public enum EffectOutcome {

	/** Revenue that is lost. */
	REVENUE_LOST(Unit.MONEY, "cost", "cost", "%who% %value% of revenue"),

	/** Revenue that depends on the cause. All of it, or a part, can be lost. */
	REVENUE_AT_RISK(Unit.MONEY, "put", "put", "%value% of the revenue of %who% at risk"),

	/** The change of revenue against revenue without the cause; below zero: less. */
	REVENUE_CHANGE(Unit.MONEY_OR_PERCENT, "change", "changed", "the revenue of %who% by %value%"),

	/** The lost part of all sales of the period. */
	SHARE_OF_SALES(Unit.PERCENT, "cost", "cost", "%who% %value% of its sales"),

	/** The distance from an outlook for sales to a lower one after it. */
	GUIDANCE_CUT(Unit.MONEY_OR_PERCENT, "lower", "lowered", "the sales outlook of %who% by %value%"),

	/** Operating profit that is lost. */
	OPERATING_PROFIT_LOST(Unit.MONEY_OR_PERCENT, "cost", "cost", "%who% %value% of operating profit"),

	/** Operating profit that depends on the cause. */
	OPERATING_PROFIT_AT_RISK(Unit.MONEY_OR_PERCENT, "put", "put", "%value% of the operating profit of %who% at risk"),

	/** Net profit that is lost. */
	NET_PROFIT_LOST(Unit.MONEY_OR_PERCENT, "cost", "cost", "%who% %value% of net profit"),

	/** The cost of taking equipment out, or of replacing it. */
	REMOVAL_COST(Unit.MONEY, "cost", "cost", "%who% %value%"),

	/** All costs of the cause, where the source does not say for what. */
	TOTAL_COST(Unit.MONEY, "cost", "cost", "%who% %value%"),

	/** Units that are not made, bought or sold. */
	UNITS_LOST(Unit.THINGS, "cost", "cost", "%who% %value%"),

	/** Units, such as sites or antennas, that are taken out of service. */
	UNITS_REMOVED(Unit.THINGS, "take", "took", "%value% out of service at %who%"),

	/** Jobs that are lost. */
	JOBS_LOST(Unit.JOBS, "cost", "cost", "%who% %value%"),

	/** A delay. */
	DELAY(Unit.MONTHS, "delay", "delayed", "%who% by %value%");

	/** What the number of an outcome can be in. */
	enum Unit {

		MONEY("an ISO 4217 code such as USD"), PERCENT("percent"),
		MONEY_OR_PERCENT("percent or an ISO 4217 code such as USD"),
		THINGS("what is counted, such as units, sites or antennas"), JOBS("jobs"), MONTHS("months");

		private final String words;

		Unit(String words) {
			this.words = words;
		}

		/** What would be right, in words. */
		String words() {
			return this.words;
		}

		boolean allows(String unit) {
			boolean money = unit.matches("[A-Z]{3}");
			boolean percent = unit.equals("percent");
			return switch (this) {
				case MONEY -> money;
				case PERCENT -> percent;
				case MONEY_OR_PERCENT -> money || percent;
				case THINGS -> !money && !percent;
				case JOBS -> unit.equals("jobs");
				case MONTHS -> unit.equals("months");
			};
		}

	}

	private final Unit unit;

	private final String infinitive;

	private final String past;

	private final String rest;

	EffectOutcome(Unit unit, String infinitive, String past, String rest) {
		this.unit = unit;
		this.infinitive = infinitive;
		this.past = past;
		this.rest = rest;
	}

	/** A change of one number: "about -5%". A range may be of both signs. */
	private static final Pattern ONE_NUMBER = Pattern.compile("(\\D*?)([-\u2212])?(\\d[\\d.,]*\\D*)");

	static String[] words() {
		return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
	}

	Unit unit() {
		return this.unit;
	}

	/** Whether the number can be below zero. */
	boolean isSigned() {
		return this == REVENUE_CHANGE;
	}

	/** Whether equipment in use is taken out. */
	boolean isRemoval() {
		return this == REMOVAL_COST || this == UNITS_REMOVED;
	}

	/** The word as English: "revenue lost". */
	String plain() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * What the cause does to somebody.
	 * @param who the one affected
	 * @param value the number
	 * @param done whether it has happened; else it would
	 */
	String predicate(String who, String value, boolean done) {
		String verb = done ? this.past : "would " + this.infinitive;
		String number = value;
		Matcher change = ONE_NUMBER.matcher(value);
		if (isSigned() && change.matches()) {
			boolean less = change.group(2) != null;
			verb = done ? (less ? "lowered" : "raised") : (less ? "would lower" : "would raise");
			number = change.group(1) + change.group(3);
		}
		return verb + " " + this.rest.replace("%who%", who).replace("%value%", number);
	}

}
