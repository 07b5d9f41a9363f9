package org.tieline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * One statement of one speaker about one fact, as one source published it.
 *
 * @param id source id, dot, running number: {@code wsj-2018-11-23.07}
 * @param stance whether the speaker states, estimates, alleges, plans or denies the fact
 * @param aspect the part of the fact that the claim is about; null: the fact itself
 * @param from the stated start, or the first date of the number's period; null: none
 * @param to the stated end, or the last date of the number's period; null: none
 * @param asOf the date of an observation, if no start or end is stated; null: none
 * @param value the number; null: none
 * @param asStated the number as printed; null: not known
 * @param derivation how the number was made; null: the speaker gives it as it is
 * @param speaker the speaker; null: the source itself
 * @param source the page that prints the claim
 * @param locator the place in the source; null: not given
 * @param saidOn the date of the statement; null: the source does not give it
 * @param repeats id of the claim that this one relays; null: none
 * @param note the claim in Tieline's own words; null: none
 * @param voice key of the original speaker: claims with one key are one origin
 * @param speaksFor ids of the speaker and of all whom it represents by employment or
 * office
 * @param page id of the page of the source, or of the page that the source copies
 * @param details further columns of the kind of fact, by name ({@code supply_status})
 */
public record Claim(String id, Stance stance, @Nullable String aspect, @Nullable PartialDate from,
		@Nullable PartialDate to, @Nullable PartialDate asOf, @Nullable Quantity value, @Nullable String asStated,
		@Nullable Derivation derivation, @Nullable Entity speaker, Source source, @Nullable String locator,
		@Nullable PartialDate saidOn, @Nullable String repeats, @Nullable String note, String voice,
		List<String> speaksFor, String page, Map<String, String> details) {

	public Claim {
		details = Map.copyOf(details);
		speaksFor = List.copyOf(speaksFor);
		new Period(from, to);
	}

	/** The aspect of a claim that denies the end of a state. */
	public static final String END = "end";

	/** The aspect of a claim that denies the start of a state. */
	public static final String START = "start";

	/** The same claim with another stance. */
	public Claim as(Stance other) {
		return new Claim(this.id, other, this.aspect, this.from, this.to, this.asOf, this.value, this.asStated,
				this.derivation, this.speaker, this.source, this.locator, this.saidOn, this.repeats, this.note,
				this.voice, this.speaksFor, this.page, this.details);
	}

	/**
	 * The stated period, or the day of the observation; null: neither is given.
	 */
	public @Nullable Period period() {
		if (this.from != null || this.to != null) {
			return new Period(this.from, this.to);
		}
		return (this.asOf != null) ? new Period(this.asOf, this.asOf) : null;
	}

	/**
	 * The last day on which the claim can have been published; null: not known.
	 */
	public @Nullable LocalDate knownOn() {
		return this.source.knownOn();
	}

	/** Whether the source only relays the statement of another speaker. */
	public boolean relayed() {
		return this.repeats != null || (this.speaker != null && !isPublisher(this.speaker));
	}

	private boolean isPublisher(Entity one) {
		String publisher = this.source.publisher();
		return publisher != null && (publisher.equalsIgnoreCase(one.name())
				|| one.aliases().stream().anyMatch(publisher::equalsIgnoreCase));
	}

	/**
	 * Whether the claim says that the fact is so. An allegation does; a forecast does
	 * not.
	 */
	public boolean asserts() {
		return this.stance.asserts() && this.derivation != Derivation.FORECAST;
	}

	/**
	 * Whether the claim counts as an origin: it states or estimates the fact.
	 */
	public boolean affirms() {
		return this.stance.affirms() && this.derivation != Derivation.FORECAST;
	}

	/** Whether the claim is a plan, a consideration or a forecast. */
	public boolean intends() {
		return this.stance.intends() || (this.stance.asserts() && this.derivation == Derivation.FORECAST);
	}

	/** Whether the claim says that the fact is so, or will be. */
	public boolean says() {
		return asserts() || intends();
	}

	public boolean denies() {
		return this.stance == Stance.DENIES;
	}

	/**
	 * Whether the number is compared with others: the claim asserts it, and it is not
	 * derived.
	 */
	public boolean comparable() {
		return this.value != null && this.derivation == null && this.stance.asserts();
	}

}
