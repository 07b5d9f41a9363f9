package org.tieline.measure;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

/** Reads the parts of restrictions and of versions of measures. */
final class LawFacts {

	private LawFacts() {
	}

	/** The measure of a version, or the act that a restriction is made by. */
	static Entity measureOf(FactView fact) {
		return Objects.requireNonNull(fact.fact().participant("measure"));
	}

	/**
	 * Whether a fact is made by a measure or by an act under it.
	 * @param measure id of the measure
	 */
	static boolean isUnder(FactView fact, String measure) {
		Entity by = fact.fact().participant("measure");
		return by != null && by.isWithin(measure);
	}

	/**
	 * Whether a fact is made by the measure itself, not by an act under it.
	 * @param measure id of the measure
	 */
	static boolean isBy(FactView fact, String measure) {
		Entity by = fact.fact().participant("measure");
		return by != null && by.id().equals(measure);
	}

	/**
	 * Whether sources establish a fact, and as many independent origins as the lens asks
	 * for affirm it.
	 */
	static boolean isEstablished(FactView fact) {
		return fact.isRecorded() && fact.status().isEstablished();
	}

	/**
	 * Whether a fact is established by fewer independent origins than the lens asks for.
	 */
	static boolean isOfTooFew(FactView fact) {
		return !fact.isRecorded() && fact.status().isEstablished();
	}

	/** The state of a version, as the record has it: {@code IN_FORCE}. */
	static String stateOf(FactView version) {
		return version.fact().attributes().getOrDefault("state", "");
	}

	/**
	 * Whether a version is established, and more than announced.
	 */
	static boolean isOperative(FactView version) {
		return isEstablished(version) && !stateOf(version).equals("ANNOUNCED");
	}

	/** The list of owners that an ownership rule refers to; null: it is no such rule. */
	static @Nullable String listOf(FactView version) {
		return atAnyTime(version).newestDetail("affiliates_of");
	}

	/**
	 * The version at any time: the terms of a version do not change with the day asked
	 * about.
	 */
	static FactView atAnyTime(FactView version) {
		Lens lens = version.lens();
		return version.through(lens.at(null));
	}

}
