package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.Stance;
import org.tieline.claim.VersionClaim;
import org.tieline.problem.Problem;
import org.tieline.time.LastDays;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

/**
 * Selects the part of the record that an answer uses. A problem names the part at fault
 * as the API does ({@code lens.stances}).
 *
 * @param asOf the date at which facts must hold; null: any time
 * @param knownAt the day by which claims must be published; null: any day
 * @param stances the stances that count, at least one; null: all
 * @param minOrigins the least number of independent origins of a fact, from 0
 * @param excludeSources ids of sources whose claims do not count
 * @param presume how far a state is presumed beyond the dates that show it; null: as far
 * as its kind of fact declares
 * @param dataVersion id of the version of the data that the request names; null: none
 * @param datasets ids of the datasets whose claims count, {@link #RECORD} for the record
 * itself, at least one; null: all
 * @throws Problem BAD_USER_INPUT if {@code stances} or {@code datasets} is empty or
 * {@code minOrigins} is below zero
 */
public record Lens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, @Nullable Set<Stance> stances,
		int minOrigins, Set<String> excludeSources, @Nullable Presumption presume, @Nullable String dataVersion,
		@Nullable Set<String> datasets) {

	/** Stands for the record itself among the datasets. */
	public static final String RECORD = "record";

	/** The lens that shows the whole record, at any time. */
	public static final Lens WIDE = new Lens(null, null, null, 0, Set.of());

	/** A lens that presumes as far as each kind of fact declares. */
	public Lens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, @Nullable Set<Stance> stances, int minOrigins,
			Set<String> excludeSources) {
		this(asOf, knownAt, stances, minOrigins, excludeSources, null);
	}

	/** A lens that names no version of the data. */
	public Lens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, @Nullable Set<Stance> stances, int minOrigins,
			Set<String> excludeSources, @Nullable Presumption presume) {
		this(asOf, knownAt, stances, minOrigins, excludeSources, presume, null);
	}

	/** A lens that shows all datasets. */
	public Lens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, @Nullable Set<Stance> stances, int minOrigins,
			Set<String> excludeSources, @Nullable Presumption presume, @Nullable String dataVersion) {
		this(asOf, knownAt, stances, minOrigins, excludeSources, presume, dataVersion, null);
	}

	public Lens {
		if (datasets != null && datasets.isEmpty()) {
			throw Problem.badInput("lens.datasets", "no claim would count; name some, or leave it out for all");
		}
		datasets = (datasets != null) ? Set.copyOf(datasets) : null;
		if (stances != null && stances.isEmpty()) {
			throw Problem.badInput("lens.stances", "no claim would count; name some, or leave it out for all");
		}
		if (minOrigins < 0) {
			throw Problem.badInput("lens.minOrigins", minOrigins + " is below zero; write how many origins are wanted");
		}
		stances = (stances != null) ? Set.copyOf(stances) : null;
		excludeSources = Set.copyOf(excludeSources);
	}

	/** The same lens at another date; null: at any time. */
	public Lens at(@Nullable PartialDate date) {
		return new Lens(date, this.knownAt, this.stances, this.minOrigins, this.excludeSources, this.presume,
				this.dataVersion, this.datasets);
	}

	/** The same lens with another reach of presumptions. */
	public Lens presuming(Presumption reach) {
		return new Lens(this.asOf, this.knownAt, this.stances, this.minOrigins, this.excludeSources, reach,
				this.dataVersion, this.datasets);
	}

	/** The same lens at any time, with the presumptions of the kinds. */
	public Lens atAnyTime() {
		return new Lens(null, this.knownAt, this.stances, this.minOrigins, this.excludeSources, null, this.dataVersion,
				this.datasets);
	}

	/** The same lens on a version of the data; null: without one. */
	public Lens of(@Nullable String version) {
		return Objects.equals(version, this.dataVersion) ? this : new Lens(this.asOf, this.knownAt, this.stances,
				this.minOrigins, this.excludeSources, this.presume, version, this.datasets);
	}

	/** Whether the same claims count as under another lens: both differ in time alone. */
	boolean acceptsAs(Lens other) {
		return Objects.equals(this.knownAt, other.knownAt) && Objects.equals(this.stances, other.stances)
				&& this.excludeSources.equals(other.excludeSources) && Objects.equals(this.datasets, other.datasets);
	}

	/** Whether the stated end of a narrower fact counts. */
	boolean accepts(NarrowerEnd end) {
		return (this.stances == null || this.stances.contains(end.stance())) && takes(end.source(), end.dataset())
				&& (this.knownAt == null || (end.knownOn() != null && !end.knownOn().isAfter(this.knownAt)));
	}

	/** Whether what a claim says of a version of a measure counts. */
	boolean accepts(VersionClaim claim) {
		return (this.stances == null || this.stances.contains(claim.stance())) && takes(claim.source(), claim.dataset())
				&& (this.knownAt == null || (claim.knownOn() != null && !claim.knownOn().isAfter(this.knownAt)));
	}

	/**
	 * The last day that a record can show under this lens; null: not known.
	 * @param record the last days of the record
	 */
	public @Nullable LocalDate lastDayOf(LastDays record) {
		LocalDate recordEnd = record.of(this.datasets);
		if (recordEnd == null || this.knownAt == null) {
			return recordEnd;
		}
		return recordEnd.isBefore(this.knownAt) ? recordEnd : this.knownAt;
	}

	/**
	 * Whether a claim counts. With {@code knownAt}, a claim without a date of publication
	 * does not count.
	 */
	public boolean accepts(Claim claim) {
		return admits(claim) && isKnown(claim);
	}

	/**
	 * Whether {@code knownAt} leaves a claim out only because its date of publication is
	 * missing, or is a month or year that ends after {@code knownAt}.
	 */
	public boolean leavesOutUndated(Claim claim) {
		if (this.knownAt == null || !admits(claim)) {
			return false;
		}
		PartialDate published = claim.source().publishedOn();
		return published == null
				|| (!published.firstDay().isAfter(this.knownAt) && published.lastDay().isAfter(this.knownAt));
	}

	private boolean admits(Claim claim) {
		return (this.stances == null || this.stances.contains(claim.stance()))
				&& takes(claim.source().id(), claim.source().dataset());
	}

	/**
	 * Whether claims of a source count, as far as its id and its dataset tell.
	 * @param dataset the imported dataset that it is of; null: the record
	 */
	public boolean takes(String source, @Nullable String dataset) {
		return !this.excludeSources.contains(source)
				&& (this.datasets == null || this.datasets.contains(Objects.requireNonNullElse(dataset, RECORD)));
	}

	/** Whether all sources count. */
	public boolean takesAllSources() {
		return this.excludeSources.isEmpty() && this.datasets == null;
	}

	private boolean isKnown(Claim claim) {
		LocalDate knownOn = claim.knownOn();
		return this.knownAt == null || (knownOn != null && !knownOn.isAfter(this.knownAt));
	}

}
