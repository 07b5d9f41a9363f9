package org.tieline.plausible;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * An unknown and the part of the width of an answer that it carries.
 *
 * @param unknown the unknown
 * @param effect first-order effect: the part of the variance of the answer that would be
 * expected to go if this alone were known, 0 to 1, to three digits
 * @param greatestEffect its greatest first-order effect on a single answer, 0 to 1, to
 * three digits; if there is one answer, its effect
 * @param totalEffect the part that would remain if all but this were known, 0 to 1, to
 * three digits; null: given draws do not tell it
 */
public record RankedUnknown(Unknown unknown, double effect, double greatestEffect, @Nullable Double totalEffect) {

	public UnknownKind kind() {
		return this.unknown.kind();
	}

	public String words() {
		return this.unknown.words();
	}

	public List<Entity> entities() {
		return this.unknown.entities();
	}

	public @Nullable Entity product() {
		return this.unknown.product();
	}

	public List<FactView> recorded() {
		return this.unknown.recorded();
	}

}
