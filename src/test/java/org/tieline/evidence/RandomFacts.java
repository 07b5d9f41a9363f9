package org.tieline.evidence;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.tieline.claim.Derivation;
import org.tieline.claim.EntityKind;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;

/**
 * Supplies that chance made: with several spells, ends that others contest, plans,
 * allegations, removals, trials, denials and figures. Dates lie in 2016 to 2020.
 */
public final class RandomFacts {

	private static final String[] STAGES = { "IN_USE", "TRIAL", "PLANNED", "REMOVED" };

	private static final String[] DENIED = { "start", "end", "amount" };

	private RandomFacts() {
	}

	/** A supply from one company to another, in a record that ends with 2019. */
	public static Fact supply(String supplier, String customer, Random random) {
		ClaimFixtures[] claims = new ClaimFixtures[1 + random.nextInt(5)];
		for (int i = 0; i < claims.length; i++) {
			claims[i] = claim(i, random);
		}
		List<NarrowerEnd> narrower = (random.nextInt(6) > 0) ? List.of()
				: List.of(new NarrowerEnd(PartialDate.parse(date(random)), Stance.STATES, "narrower", null, null));
		return ClaimFixtures
			.fact("supply:" + supplier + ":" + customer, "SUPPLY", null, Map.of(),
					Map.of("supplier", ClaimFixtures.entity(supplier, EntityKind.COMPANY), "customer",
							ClaimFixtures.entity(customer, EntityKind.COMPANY)),
					claims)
			.in(narrower, ClaimFixtures.until("2019-12-31"));
	}

	private static ClaimFixtures claim(int i, Random random) {
		ClaimFixtures claim = ClaimFixtures.claim("c" + i).says(stance(random));
		claim.on("source" + random.nextInt(5)).published((random.nextInt(6) == 0) ? null : date(random));
		if (random.nextInt(3) == 0) {
			claim.by("speaker" + random.nextInt(3));
		}
		if (i > 0 && random.nextInt(5) == 0) {
			claim.repeats("c" + random.nextInt(i));
		}
		if (random.nextInt(10) == 0) {
			return claim.says(Stance.DENIES).about(DENIED[random.nextInt(DENIED.length)]);
		}
		if (random.nextInt(6) == 0) {
			return claim.about("amount").in(date(random)).value(String.valueOf(1 + random.nextInt(3)), "USD", null);
		}
		if (random.nextInt(12) == 0) {
			claim.derived(Derivation.FORECAST);
		}
		if (random.nextInt(3) == 0) {
			claim.detail("supply_status", STAGES[random.nextInt(STAGES.length)]);
		}
		return dated(claim, random);
	}

	/** Most claims state. */
	private static Stance stance(Random random) {
		return (random.nextInt(5) > 1) ? Stance.STATES : Stance.values()[random.nextInt(Stance.values().length)];
	}

	private static ClaimFixtures dated(ClaimFixtures claim, Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> claim.from(date(random));
			case 1 -> claim.to(date(random));
			case 2, 3 -> claim.asOf(date(random));
			case 4 -> spell(claim, date(random), date(random));
			default -> claim;
		};
	}

	private static ClaimFixtures spell(ClaimFixtures claim, String one, String other) {
		boolean inOrder = !PartialDate.parse(other).isWhollyBefore(PartialDate.parse(one));
		return claim.from(inOrder ? one : other).to(inOrder ? other : one);
	}

	/** A year, a month or a day. */
	public static String date(Random random) {
		int year = 2016 + random.nextInt(5);
		int month = 1 + random.nextInt(12);
		return switch (random.nextInt(3)) {
			case 0 -> String.valueOf(year);
			case 1 -> "%d-%02d".formatted(year, month);
			default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
		};
	}

}
