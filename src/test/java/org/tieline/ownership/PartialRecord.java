package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Who owns whom in truth, drawn by chance, and a record that tells a part of it. The
 * owners outside (gov, o1, o2) are nobody's; the shares in each company (n0, n1, ...) add
 * up to 100, rings included. Of each company one holder at least is recorded, for one
 * without any is taken as a hand of its own.
 *
 * @param truth every share
 * @param recorded what is recorded of them, as {@link StakeFixtures} has it
 * @param whole whether every share is established in it, within its bounds
 */
public record PartialRecord(List<Share> truth, List<String> recorded, boolean whole) {

	public static final List<String> OUTSIDE = List.of("gov", "o1", "o2");

	/** Draws companies and what is recorded of them. */
	public static PartialRecord draw(Random random) {
		int companies = 2 + random.nextInt(5);
		Map<String, Share> truth = new TreeMap<>();
		for (int company = 0; company < companies; company++) {
			hold(random, "n" + company, companies, truth);
		}
		List<String> recorded = new ArrayList<>();
		boolean candid = random.nextInt(3) == 0;
		boolean whole = true;
		for (int company = 0; company < companies; company++) {
			String id = "n" + company;
			List<Share> shares = new ArrayList<>(
					truth.values().stream().filter((share) -> share.company().equals(id)).toList());
			Collections.shuffle(shares, random);
			for (int i = 0; i < shares.size(); i++) {
				Share share = shares.get(i);
				int how = (i == 0 || candid) ? random.nextInt(8) : random.nextInt(16);
				whole &= how < 10;
				recorded.addAll(claimsOf(random, share, how));
			}
		}
		for (int lie = random.nextInt(2); lie > 0; lie--) {
			recorded.addAll(rumour(random, companies, truth));
		}
		return new PartialRecord(List.copyOf(truth.values()), recorded, whole);
	}

	private static void hold(Random random, String company, int companies, Map<String, Share> truth) {
		List<String> owners = new ArrayList<>(OUTSIDE);
		for (int other = 0; other < companies; other++) {
			owners.add("n" + other);
		}
		owners.remove(company);
		Collections.shuffle(owners, random);
		int left = 100;
		int holders = 1 + random.nextInt(3);
		for (int i = 0; i < holders && left > 0; i++) {
			int[] likely = { left, 50, 49, 51, 1 + random.nextInt(left), 1 + random.nextInt(left) };
			int percent = (i == holders - 1) ? left : Math.min(left, likely[random.nextInt(likely.length)]);
			left -= percent;
			truth.put(company + owners.get(i),
					Share.exactly(owners.get(i), company, BigDecimal.valueOf(percent).toPlainString()));
		}
	}

	/** A line that is true of a share, or none. */
	private static List<String> claimsOf(Random random, Share share, int how) {
		int percent = share.low().intValueExact();
		int low = Math.max(0, percent - random.nextInt(1, 4));
		int high = Math.min(100, percent + random.nextInt(1, 4));
		String size = switch (how) {
			case 5 -> low + ".." + high;
			case 6 -> ">" + low + ((high > percent) ? "..<" + high : "..");
			case 7 -> (random.nextBoolean() ? ">" + low + ".." : ".." + high);
			case 8 -> "?";
			default -> String.valueOf(percent);
		};
		String word = switch (how) {
			case 9 -> " undated";
			case 10 -> " either";
			case 11 -> " doubtful";
			case 12 -> " contested";
			case 13 -> " alleged";
			case 4 -> (random.nextInt(3) == 0) ? " UNKNOWN" : "";
			default -> "";
		};
		return (how > 13) ? List.of() : List.of(share.owner() + " " + size + " " + share.company() + word);
	}

	/** A line that is not true of the capital then, and does not say that it is. */
	private static List<String> rumour(Random random, int companies, Map<String, Share> truth) {
		String owner = OUTSIDE.get(random.nextInt(OUTSIDE.size()));
		String company = "n" + random.nextInt(companies);
		String word = List.of("alleged", "doubtful", "either").get(random.nextInt(3));
		return truth.containsKey(company + owner) ? List.of()
				: List.of(owner + " " + (1 + random.nextInt(100)) + " " + company + " " + word);
	}

}
