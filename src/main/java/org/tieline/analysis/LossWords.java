package org.tieline.analysis;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/** Words for the codes of a cut. */
final class LossWords {

	/** The one instance, for templates. */
	static final LossWords INSTANCE = new LossWords();

	private static final Map<String, String> KNOWN = Map.of("RECORDED_EFFECT", "an effect is recorded",
			"RECORDED_SHARE", "a share is recorded", "NARROW_BOUNDS", "recorded figures bound it", "DELIVERIES_ONLY",
			"only new deliveries are at risk", "MODEL_ONLY", "nothing narrows it but a model");

	private static final Map<String, String> GROUNDS = Map.of("PAIR", "the same supplier and customer", "MEASURE",
			"the measure that cuts", "GROUP", "a cut between groups");

	private LossWords() {
	}

	/** How a loss is known. */
	public String known(@Nullable Object code) {
		return KNOWN.getOrDefault(Objects.toString(code), "");
	}

	/** Why an effect is one of the cut. */
	public String ground(@Nullable Object code) {
		return GROUNDS.getOrDefault(Objects.toString(code), "");
	}

	/** A part of the variance, as a percentage. */
	public String effect(@Nullable Object number) {
		return (number instanceof Number part) ? Percents.about(part.doubleValue()) : "";
	}

	/** Bounds of a share, in words; empty: there are none. */
	public String bounds(@Nullable Object interval) {
		Double low = Fields.number(interval, "low");
		Double high = Fields.number(interval, "high");
		return (low != null && high != null) ? Percents.bounds(new Bar.Range(low, high)) : "";
	}

	/** Yes, no, or a word for what is open. */
	public String yes(@Nullable Object value, String open) {
		return (value instanceof Boolean yes) ? yes ? "yes" : "no" : open;
	}

}
