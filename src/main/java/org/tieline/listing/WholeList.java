package org.tieline.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;

/**
 * A list of organizations that is recorded whole for one day. Who is not named on it was
 * not named on that day. It says nothing about another day: it shows no name that was
 * removed before, and none that was added after.
 *
 * @param id the id of the edition
 * @param complete the day for which every name is on record
 * @param source the id of the source that the names are taken from
 * @param published the last day on which that source can have been published; null: not
 * known
 * @param names how many names it has
 * @param openTo the countries (ids) of companies that the list may cover without naming
 * them; {@link #ANYBODY} for all; empty: it covers nobody without a name
 * @param affiliates whether it covers subsidiaries and affiliates of who is named
 * @param note what the list leaves open, one or more sentences; null: nothing
 */
public record WholeList(String id, LocalDate complete, String source, @Nullable LocalDate published, int names,
		Set<String> openTo, boolean affiliates, @Nullable String note) {

	/** The detail of a measure that holds its whole lists. */
	public static final String DETAIL = "whole_lists";

	/** In {@code openTo}: companies of every country. */
	public static final String ANYBODY = "*";

	private static final int PARTS = 8;

	public WholeList {
		openTo = Set.copyOf(openTo);
	}

	/** The whole lists of a measure, the earliest first; empty: there are none. */
	public static List<WholeList> of(Entity measure) {
		String text = measure.details().get(DETAIL);
		return (text != null) ? text.lines().map(WholeList::parse).toList() : List.of();
	}

	/** Lists as the detail of their measure. */
	public static String detail(List<WholeList> lists) {
		return lists.stream().map(WholeList::line).collect(Collectors.joining("\n"));
	}

	/**
	 * Whether the list may cover an entity without naming it, by what it says of
	 * countries. An entity of an unknown country is covered perhaps wherever another one
	 * is.
	 */
	public boolean isOpenTo(Entity entity) {
		if (this.openTo.isEmpty()) {
			return false;
		}
		return entity.countryId() == null || this.openTo.contains(ANYBODY) || this.openTo.contains(entity.countryId());
	}

	private String line() {
		return String.join("\t", this.id, this.complete.toString(), this.source,
				(this.published != null) ? this.published.toString() : "", String.valueOf(this.names),
				String.join(",", new TreeSet<>(this.openTo)), String.valueOf(this.affiliates),
				(this.note != null) ? this.note : "");
	}

	private static WholeList parse(String line) {
		String[] parts = line.split("\t", PARTS);
		return new WholeList(parts[0], LocalDate.parse(parts[1]), parts[2],
				parts[3].isEmpty() ? null : LocalDate.parse(parts[3]), Integer.parseInt(parts[4]),
				Arrays.stream(parts[5].split(",")).filter((one) -> !one.isEmpty()).collect(Collectors.toSet()),
				Boolean.parseBoolean(parts[6]), parts[7].isEmpty() ? null : parts[7]);
	}

}
