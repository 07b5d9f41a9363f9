package org.tieline.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;

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

	private static final Set<EntityKind> ORGANIZATIONS = Set.of(EntityKind.COMPANY, EntityKind.ORGANIZATION,
			EntityKind.PUBLIC_BODY);

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

	/** Whether a list of organizations could name an entity. */
	public static boolean canName(Entity entity) {
		return ORGANIZATIONS.contains(entity.kind()) && !entity.unnamed();
	}

	/** Whether a lens lets the list count: it is one statement of one source. */
	public boolean counts(Lens lens) {
		boolean known = lens.knownAt() == null || (this.published != null && !this.published.isAfter(lens.knownAt()));
		return known && lens.minOrigins() <= 1 && lens.takes(this.source, null)
				&& (lens.stances() == null || lens.stances().contains(Stance.STATES));
	}

	/** Whether a row of the list is this entity for certain. */
	public boolean isNaming(Entity entity) {
		return ListDoubt.isNamed(entity, this.id);
	}

	/**
	 * Why it is open whether the list covers an entity that it does not name for certain,
	 * from names and countries; null: it does not.
	 * @param entity the entity; of an unknown country it is covered perhaps wherever
	 * another one is
	 */
	public @Nullable String open(Entity entity) {
		for (ListDoubt doubt : ListDoubt.of(entity)) {
			if (doubt.edition().equals(this.id)) {
				return doubt.why();
			}
		}
		boolean here = entity.countryId() == null || this.openTo.contains(ANYBODY)
				|| this.openTo.contains(entity.countryId());
		return (this.openTo.isEmpty() || !here) ? null
				: "None of its " + size() + " is one on record for " + entity.name() + ", which leaves it open: "
						+ Objects.requireNonNullElse(this.note,
								"the list can cover organizations of its country without naming them.");
	}

	/**
	 * That the list does not name an entity, in words.
	 * @param list the measure that is the list
	 */
	public String absence(Entity list, Entity entity) {
		return list.name() + " does not name " + entity.name() + " on " + this.complete
				+ ": it is recorded whole for that day, and none of its " + size()
				+ " is one of the names on record for " + entity.name() + "."
				+ ((this.note != null) ? " " + this.note : "");
	}

	private String size() {
		return String.format(Locale.ROOT, "%,d names", this.names);
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
