package org.tieline.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.Lens;
import org.tieline.listing.WholeList;
import org.tieline.measure.LegalStatus.LegalState;

/**
 * What a list that is recorded whole says of an organization that no restriction under it
 * names. It speaks of its own day alone: additions after that day and removals before it
 * are not visible in it.
 *
 * @param lens the lens, at the day asked about
 * @param company the organization
 * @param under the measure
 * @param ties the ties of organizations to listed ones
 */
record WholeListAnswer(Lens lens, Entity company, Entity under, ListedTies ties) {

	/** The answer of the list of the day; null: no whole list of that day counts. */
	@Nullable LegalStatus answer() {
		WholeList list = ofTheDay();
		if (list == null || list.isNaming(this.company)) {
			return null;
		}
		String open = open(list);
		return (open != null) ? status(LegalState.UNDETERMINED, open, list)
				: status(LegalState.NOT_RESTRICTED, list.absence(this.under, this.company), list);
	}

	/**
	 * The answer with what the list of the day adds to it. A restriction that is only
	 * presumed on a day whose whole list does not name the organization is open.
	 * @param status the answer from the restrictions
	 * @param presumed whether it is a restriction of the organization itself that no
	 * source shows on the day or later
	 */
	LegalStatus compare(LegalStatus status, boolean presumed) {
		WholeList list = (status.list() == null) ? ofTheDay() : null;
		if (list == null || list.isNaming(this.company) || open(list) != null) {
			return status;
		}
		if (presumed && status.state() == LegalState.RESTRICTED) {
			return status
				.as(LegalState.UNDETERMINED,
						list.absence(this.under, this.company)
								+ " Without that list it would be presumed to be restricted: " + status.reason())
				.by(list);
		}
		return (status.state() == LegalState.NOT_RESTRICTED)
				? status.saying(list.absence(this.under, this.company)).by(list) : status;
	}

	/**
	 * What whole lists of other days show, for an answer that nothing recorded gives;
	 * empty: there are none.
	 */
	String otherDays() {
		if (!WholeList.canName(this.company) || ofTheDay() != null) {
			return "";
		}
		List<String> days = lists().stream().map((list) -> list.complete().toString()).toList();
		return days.isEmpty() ? "" : this.under.name() + " is recorded whole for " + String.join(", ", days)
				+ " alone. It shows neither who was removed before nor who was added after.";
	}

	private @Nullable WholeList ofTheDay() {
		if (!WholeList.canName(this.company) || this.lens.asOf() == null) {
			return null;
		}
		LocalDate first = this.lens.asOf().firstDay();
		boolean oneDay = first.equals(this.lens.asOf().lastDay());
		return lists().stream().filter((list) -> oneDay && list.complete().equals(first)).findFirst().orElse(null);
	}

	private List<WholeList> lists() {
		return WholeList.of(this.under).stream().filter((list) -> list.counts(this.lens)).toList();
	}

	/** What leaves open whether the list covers the organization; null: nothing. */
	private @Nullable String open(WholeList list) {
		String begins = this.under.name() + " is recorded whole for " + list.complete() + ". ";
		String open = list.open(this.company);
		if (open != null) {
			return begins + open;
		}
		String tied = list.affiliates() ? this.ties.of(this.company, this.under.id()) : null;
		return (tied == null) ? null : begins + "It does not name " + this.company.name()
				+ ", but it also covers subsidiaries and affiliates of those it names: " + tied;
	}

	private static LegalStatus status(LegalState state, String reason, WholeList list) {
		return new LegalStatus(state, reason, null, List.of(), null).by(list);
	}

}
