package org.tieline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * One statement of one speaker about one fact, as one source published it.
 *
 * @param id source id, dot, running number: {@code wsj-2018-11-23.07}
 * @param stance the stance of the speaker
 * @param aspect which part of the fact it is about; null: the fact itself
 * @param from a stated start, or the first part of the period that the number belongs to
 * @param to a stated end, or the last part of that period
 * @param asOf when it was observed to hold, where no start or end is stated
 * @param value the number
 * @param asStated the number as printed
 * @param derivation how the number came about, if not simply given
 * @param speaker who says it; null: the source itself
 * @param source where it is printed
 * @param locator where in the source
 * @param saidOn when it was said, if the source gives a date
 * @param repeats id of the claim that this one only relays
 * @param note the claim in Tieline's own words
 * @param originKey the original speaker: claims with the same key have one origin
 * @param speaksFor the speaker, and everybody for whom it speaks by employment or office
 * @param page id of the page that the source is, or is a copy of
 * @param details what rows of this kind of fact carry further ({@code supply_status})
 */
public record Claim(String id, Stance stance, @Nullable String aspect, @Nullable PartialDate from,
		@Nullable PartialDate to, @Nullable PartialDate asOf, @Nullable Quantity value, @Nullable String asStated,
		@Nullable Derivation derivation, @Nullable Entity speaker, Source source, @Nullable String locator,
		@Nullable PartialDate saidOn, @Nullable String repeats, @Nullable String note, String originKey,
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
				this.originKey, this.speaksFor, this.page, this.details);
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
		return this.repeats != null || (this.speaker != null && !isPublisher(this.speaker) && !isAuthor(this.speaker));
	}

	/** Whether the speaker wrote the page, alone or with others. */
	private boolean isAuthor(Entity one) {
		String author = this.source.author();
		return author != null && Stream.concat(Stream.of(one.name()), one.aliases().stream())
			.map(Claim::names)
			.anyMatch(names(author)::containsAll);
	}

	/** The names in a list of them: "Ann Lee, Bo Li and Cy Ray". */
	private static List<String> names(String list) {
		return Stream.of(list.split(" and |[,;&]"))
			.map((name) -> name.strip().toLowerCase(Locale.ROOT))
			.filter((name) -> !name.isEmpty())
			.toList();
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
