package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ownership made up by chance, rings included. */
final class RandomOwnership {

	private RandomOwnership() {
	}

	/** Shares among companies n0, n1, ...; those in one company add up to 100 at most. */
	static List<Share> shares(Random random, int companies, boolean bounds) {
		List<Share> shares = new ArrayList<>();
		for (int company = 0; company < companies; company++) {
			List<Integer> owners = new ArrayList<>(IntStream.range(0, companies).boxed().toList());
			owners.remove(Integer.valueOf(company));
			Collections.shuffle(owners, random);
			int left = 95;
			for (int owner : owners.subList(0, random.nextInt(Math.min(4, companies)))) {
				int percent = random.nextInt(Math.max(1, left)) + 1;
				if (percent > left) {
					break;
				}
				left -= percent;
				int low = (bounds && random.nextInt(3) == 0) ? random.nextInt(percent + 1) : percent;
				shares.add(new Share("n" + owner, "n" + company, BigDecimal.valueOf(low), BigDecimal.valueOf(percent),
						""));
			}
		}
		return shares;
	}

}
