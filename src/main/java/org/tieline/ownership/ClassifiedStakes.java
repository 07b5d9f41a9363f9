package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;

/**
 * Stakes of one interest (equity or votes), classified by how they count as shares.
 */
final class ClassifiedStakes {

	private final Map<String, FactView> facts = new HashMap<>();

	private final Map<String, Entity> entities = new HashMap<>();

	private final List<Share> direct = new ArrayList<>();

	private final List<Share> others = new ArrayList<>();

	private final List<Share> ofGroups = new ArrayList<>();

	private final List<Share> contested = new ArrayList<>();

	private final List<Share> open = new ArrayList<>();

	private final Map<String, Share> alleged = new HashMap<>();

	private final List<Share> ofUnknownInterest = new ArrayList<>();

	private final List<Share> doubtful = new ArrayList<>();

	private final List<Share> doubtfulBeside = new ArrayList<>();

	private boolean exclusive;

	private final Majorities majorities = new Majorities();

	private final List<FactView> subsidiaries = new ArrayList<>();

	private final UncountedStakes uncounted = new UncountedStakes();

	ClassifiedStakes(Collection<FactView> stakes) {
		for (FactView stake : stakes) {
			Entity holder = meet(stake, "holder");
			meet(stake, "company");
			boolean isOfGroup = holder.kind() == EntityKind.GROUP;
			if (is(stake, "interest", "UNKNOWN")) {
				addOfUnknownInterest(stake, isOfGroup);
			}
			else if (this.uncounted.counts(stake)) {
				add(stake, isOfGroup);
			}
			else if (!isOfGroup) {
				addUncertain(stake);
			}
		}
	}

	private void add(FactView stake, boolean isOfGroup) {
		Share share = StakePercent.of(stake);
		boolean isDirect = is(stake, "directness", "DIRECT");
		(isOfGroup ? this.ofGroups : isDirect ? this.direct : this.others).add(share);
		Share read = StakePercent.withAllegations(stake, share);
		if (!read.equals(share)) {
			this.alleged.put(share.fact(), read);
		}
		this.majorities.add(share, stake);
		this.exclusive |= StakePercent.isExclusive(stake);
	}

	/** A stake that is disputed, or may have held on the date of the lens. */
	private void addUncertain(FactView stake) {
		boolean isDirect = is(stake, "directness", "DIRECT");
		if (isDisputed(stake)) {
			boolean squeezes = isDirect && stake.status() == Status.CONTESTED;
			(squeezes ? this.contested : this.open).add(StakePercent.of(stake));
		}
		else if (stake.goesOn() == Spell.Holds.POSSIBLY && stake.status() != Status.PLANNED) {
			(isDirect ? this.doubtfulBeside : this.doubtful).add(StakePercent.ofAnySize(stake));
		}
	}

	/**
	 * A stake of the capital or of the votes, which is not known. For both, it is a share
	 * from zero to its figure.
	 */
	private void addOfUnknownInterest(FactView stake, boolean isOfGroup) {
		boolean stands = this.uncounted.counts(stake);
		if (stands) {
			this.uncounted.addOfUnknownInterest(stake);
		}
		if (isOfGroup || !(stands || isDisputed(stake) || stake.goesOn() == Spell.Holds.POSSIBLY)
				|| stake.status() == Status.PLANNED) {
			return;
		}
		Share share = (stake.goesOn() == Spell.Holds.POSSIBLY) ? StakePercent.ofAnySize(stake) : StakePercent.of(stake);
		boolean beside = stands && is(stake, "directness", "DIRECT");
		(beside ? this.ofUnknownInterest : this.open).add(share);
		this.exclusive |= StakePercent.isExclusive(stake);
	}

	static boolean is(FactView fact, String attribute, String word) {
		return word.equals(fact.fact().attributes().get(attribute));
	}

	private Entity meet(FactView fact, String part) {
		Entity entity = Objects.requireNonNull(fact.fact().participant(part));
		this.entities.put(entity.id(), entity);
		this.facts.put(fact.id(), fact);
		return entity;
	}

	/**
	 * Contested while it may have held, as after a contested end, or alleged.
	 */
	private static boolean isDisputed(FactView fact) {
		boolean disputed = switch (fact.status()) {
			case CONTESTED -> fact.goesOn() != Spell.Holds.NO;
			case ALLEGED -> fact.goesOn() == Spell.Holds.YES;
			case CORROBORATED, SINGLE_ORIGIN, PLANNED, DENIED, NOT_RECORDED -> false;
		};
		return disputed && !fact.isOver();
	}

	/** A subsidiary without a recorded stake: a share from 0 to 100 percent. */
	void addSubsidiary(FactView affiliation, OwnershipGraph established) {
		boolean stands = isDisputed(affiliation)
				|| (affiliation.goesOn() == Spell.Holds.YES && StakePercent.reasonAgainst(affiliation) == null);
		Entity parent = meet(affiliation, "of");
		Entity subsidiary = meet(affiliation, "member");
		if (stands && !established.leads(parent.id(), subsidiary.id())) {
			this.subsidiaries.add(affiliation);
			this.open.add(new Share(parent.id(), subsidiary.id(), BigDecimal.ZERO, Share.WHOLE, affiliation.id()));
		}
	}

	/** Established, and stated to be direct. */
	List<Share> direct() {
		return this.direct;
	}

	/** Established, and not stated to be direct. */
	List<Share> others() {
		return this.others;
	}

	/**
	 * Stakes of groups. They overlap with those of the members, and a group is a holder
	 * of its own.
	 */
	List<Share> ofGroups() {
		return this.ofGroups;
	}

	/** Contested, and stated to be direct. */
	List<Share> contested() {
		return this.contested;
	}

	/**
	 * Other contested or alleged stakes, and subsidiaries without a recorded stake.
	 */
	List<Share> open() {
		return this.open;
	}

	/** Established shares with other figures that are alleged for them, by fact. */
	Map<String, Share> alleged() {
		return this.alleged;
	}

	/** Direct stakes of the capital or of the votes, which is not known. */
	List<Share> ofUnknownInterest() {
		return this.ofUnknownInterest;
	}

	/** Stakes that may have held, and are stated to be direct. */
	List<Share> doubtfulBeside() {
		return this.doubtfulBeside;
	}

	/** Other stakes that may have held. */
	List<Share> doubtful() {
		return this.doubtful;
	}

	/** Whether some figure has an exclusive bound ("more than 50"). */
	boolean exclusive() {
		return this.exclusive;
	}

	/** The bounds of shares in questions about majorities. */
	Majorities majorities() {
		return this.majorities;
	}

	/** Affiliations of subsidiaries without a recorded stake. */
	List<FactView> subsidiaries() {
		return this.subsidiaries;
	}

	/** What does not count, with the reasons. */
	UncountedStakes uncounted() {
		return this.uncounted;
	}

	FactView fact(String id) {
		return Objects.requireNonNull(this.facts.get(id));
	}

	Entity entity(String id) {
		return Objects.requireNonNull(this.entities.get(id));
	}

}
