package org.tieline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.value.Period;

/** What a statement may mean: a claim for each choice of what its words name. */
public final class Readings {

	/** So many readings of one statement are compared at most. */
	private static final int MOST = 24;

	private Readings() {
	}

	/**
	 * The readings.
	 * @param parties the ids that each part may be, by part
	 * @param attributes the words that it may be about
	 */
	public static List<AskedClaim> of(KindOfFact kind, Map<String, List<String>> parties,
			List<Map<String, String>> attributes, List<Aspect> aspects, @Nullable AskedNumber number,
			@Nullable Period period, @Nullable String speaker, Stance stance) {
		List<Map<String, String>> combined = List.of(Map.of());
		for (Map.Entry<String, List<String>> party : parties.entrySet()) {
			List<Map<String, String>> more = new ArrayList<>();
			for (Map<String, String> one : combined) {
				for (String id : party.getValue()) {
					Map<String, String> with = new LinkedHashMap<>(one);
					with.put(party.getKey(), id);
					more.add(with);
				}
			}
			combined = more;
		}
		List<AskedClaim> readings = new ArrayList<>();
		for (Map<String, String> one : combined) {
			for (Map<String, String> words : attributes) {
				if (readings.size() < MOST) {
					readings.add(new AskedClaim(kind, one, words, aspects, number, period, speaker, stance));
				}
			}
		}
		return readings;
	}

	/**
	 * The part of a kind with a role.
	 * @throws IllegalStateException if it has none
	 */
	public static Participant part(KindOfFact kind, Role role) {
		return kind.participants()
			.stream()
			.filter((one) -> one.role() == role)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(kind.name() + " has no " + role));
	}

}
