package org.tieline.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.time.Spell;

/**
 * Facts under one lens, and which of them are on record.
 *
 * @param all all facts that were read, whether they held or not
 * @param lens the lens of each of them
 */
public record Facts(List<FactView> all, Lens lens) {

	/** Newest first, then by id. */
	private static final Comparator<FactView> NEWEST = Comparator
		.comparing(FactView::newest, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed()
		.thenComparing(FactView::id);

	/** Facts that held at the time of the lens, newest first. */
	public List<FactView> holding() {
		return this.all.stream().filter((view) -> view.holds() == Spell.Holds.YES).sorted(NEWEST).toList();
	}

	/**
	 * Facts that may have held, without a claim that shows them near the date; newest
	 * first.
	 */
	public List<FactView> possible() {
		return this.all.stream().filter((view) -> view.holds() == Spell.Holds.POSSIBLY).sorted(NEWEST).toList();
	}

	/**
	 * The number of claims that are left out because they have no date of publication.
	 */
	public int undatedClaims() {
		return (int) this.all.stream()
			.flatMap((view) -> view.fact().claims().stream())
			.filter(this.lens::leavesOutUndated)
			.count();
	}

	/**
	 * Facts on record. Under a date, they are the facts that held then. Without a date,
	 * denied facts are included. Newest first.
	 */
	public List<FactView> recorded() {
		if (this.lens.asOf() != null) {
			return holding();
		}
		return this.all.stream().filter(FactView::isRecorded).sorted(NEWEST).toList();
	}

	/**
	 * Only those with this participant, or with one below it in its tree: a narrower
	 * product, an act under a measure.
	 * @param participant the part that it takes
	 * @param id who; null: all
	 */
	public Facts with(String participant, @Nullable String id) {
		if (id == null) {
			return this;
		}
		return where((view) -> {
			Entity entity = view.fact().participant(participant);
			return entity != null && entity.isWithin(id);
		});
	}

	/** Only those that fit. */
	public Facts where(Predicate<FactView> fits) {
		return new Facts(this.all.stream().filter(fits).toList(), this.lens);
	}

	/**
	 * A page, with what the lens left out.
	 * @param list what is listed
	 * @param views those of the facts that are listed, in their order
	 * @param page which page
	 */
	public Connection<FactView> page(String list, List<FactView> views, Connection.Page page) {
		return Connection.of(list, views, FactView::seenId, page, new Connection.Omitted(possible(), undatedClaims()));
	}

}
