package org.tieline.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact.Participant;

/** Which of the parties of a fact say it themselves. */
public final class OwnWord {

	private OwnWord() {
	}

	/**
	 * The parties whose own word all claims are, whoever repeats it; empty: some claim is
	 * the word of somebody else.
	 */
	public static List<Entity> of(Collection<Claim> claims, Fact fact) {
		List<Entity> parties = new ArrayList<>();
		for (Claim claim : claims) {
			Entity party = party(claim, fact);
			if (party == null) {
				return List.of();
			}
			if (!parties.contains(party)) {
				parties.add(party);
			}
		}
		return parties;
	}

	/** Whether none of the numbers was worked out from those that somebody gave. */
	public static boolean areGiven(Collection<Claim> claims) {
		return claims.stream().map(Claim::derivation).noneMatch(OwnWord::isWorkedOut);
	}

	static boolean isWorkedOut(@Nullable Derivation derivation) {
		return derivation != null && derivation.isWorkedOut();
	}

	private static @Nullable Entity party(Claim claim, Fact fact) {
		for (Participant part : fact.kind().participants()) {
			Entity party = fact.participant(part.name());
			if (party != null && part.role().isSide() && isOf(claim, party)) {
				return party;
			}
		}
		return null;
	}

	/** Whether a claim is the word of an entity, whoever repeats it. */
	static boolean isOf(Claim claim, Entity party) {
		return claim.speaksFor().contains(party.id())
				|| (claim.speaker() != null && claim.speaker().id().equals(party.id()))
				|| claim.originKey().equals("by:" + party.id());
	}

}
