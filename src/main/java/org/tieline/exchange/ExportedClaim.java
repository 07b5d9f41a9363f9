package org.tieline.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Source;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A claim with everything that is needed to look it up: speaker, words, date and place.
 *
 * @param stance {@code STATES}, {@code DENIES}, ...
 * @param aspect which part of the fact it is about; null: the fact itself
 * @param speaker the name of who says it; null: the source itself
 * @param value the number or its bounds, as the tables write them; null: there is none
 * @param unit the unit of the number; null: there is none
 * @param asStated the number as printed; null: there is none
 * @param derivation how the number came about; null: it is given
 * @param period the stated start and end, or the date of an observation; null: none
 * @param asOf when it was observed to hold; null: a start or end is stated, or nothing
 * @param saidOn when it was said; null: the source gives no date
 * @param repeats id of the claim that it only relays; null: it relays none
 * @param locator where in the source; null: not recorded
 * @param note the claim in Tieline's own words; null: there are none
 * @param details what claims of its kind carry further, by column: {@code supply_status}
 * @param licence the name of its licence
 */
record ExportedClaim(String id, String stance, @Nullable String aspect, @Nullable String speaker,
		@Nullable String value, @Nullable String unit, @Nullable String asStated, @Nullable String derivation,
		@Nullable Period period, @Nullable PartialDate asOf, @Nullable PartialDate saidOn, @Nullable String repeats,
		@Nullable String locator, @Nullable String note, Map<String, String> details, String licence,
		ExportedSource source) {

	ExportedClaim {
		details = Collections.unmodifiableMap(new TreeMap<>(details));
	}

	/** Where it is printed; null: not known. */
	record ExportedSource(String id, String title, @Nullable String publisher, @Nullable PartialDate publishedOn,
			@Nullable String url) {

		static ExportedSource of(Source source) {
			return new ExportedSource(source.id(), source.title(), source.publisher(), source.publishedOn(),
					source.url());
		}

		String words() {
			return Stream.of(this.id, this.title, this.publisher, this.publishedOn, this.url)
				.filter(Objects::nonNull)
				.map(Object::toString)
				.collect(Collectors.joining(", "));
		}

	}

	/**
	 * A claim of a file.
	 * @param licence the name of the licence of a claim
	 */
	static ExportedClaim of(Claim claim, Function<Claim, String> licence) {
		Quantity value = claim.value();
		return new ExportedClaim(claim.id(), claim.stance().name(), claim.aspect(),
				(claim.speaker() != null) ? claim.speaker().name() : null, (value != null) ? value.notation() : null,
				(value != null) ? value.unit() : null, claim.asStated(),
				(claim.derivation() != null) ? claim.derivation().name() : null, claim.period(), claim.asOf(),
				claim.saidOn(), claim.repeats(), claim.locator(), claim.note(), claim.details(), licence.apply(claim),
				ExportedSource.of(claim.source()));
	}

	/** All of it in one line. */
	String words() {
		Map<String, @Nullable Object> parts = new LinkedHashMap<>();
		parts.put("as stated", this.asStated);
		parts.put("derivation", this.derivation);
		this.details.forEach((column, word) -> parts.put(column.replace('_', ' '), word));
		parts.put("period", this.period);
		parts.put("said on", this.saidOn);
		parts.put("repeats", this.repeats);
		parts.put("locator", this.locator);
		parts.put("source", this.source.words());
		return this.id + " " + this.stance + ((this.aspect != null) ? " (" + this.aspect + ")" : "")
				+ ((this.speaker != null) ? " by " + this.speaker : "")
				+ parts.entrySet()
					.stream()
					.filter((part) -> part.getValue() != null)
					.map((part) -> "; " + part.getKey() + ": " + ExportFormat.text(part.getValue()))
					.collect(Collectors.joining());
	}

}
