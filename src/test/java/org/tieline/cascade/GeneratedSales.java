package org.tieline.cascade;

import java.util.Random;

/**
 * A made-up network of firms with heavy-tailed degrees and amounts, one sector for each
 * firm as published; one input in four is essential. The same for the same numbers.
 *
 * @param firms how many firms
 * @param links how many links
 * @param sectors how many sectors
 */
record GeneratedSales(int firms, int links, int sectors) {

	private static final long SEED = 20_221_018;

	/** Exact amounts, or bounds of three tenths around them. */
	SalesNetwork network(boolean exact) {
		Random random = new Random(SEED);
		int[] sector = random.ints(this.firms, 0, this.sectors).toArray();
		InputType[][] types = new InputType[this.sectors][this.sectors];
		for (InputType[] row : types) {
			for (int buyer = 0; buyer < this.sectors; buyer++) {
				row[buyer] = (random.nextInt(4) == 0) ? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
			}
		}
		int[] place = shuffled(random);
		SalesNetworkBuilder builder = SalesNetwork.builder(this.firms);
		for (int link = 0; link < this.links; link++) {
			int supplier = place[(int) (this.firms * Math.pow(random.nextDouble(), 2.5))];
			int buyer = place[(int) (this.firms * Math.pow(random.nextDouble(), 1.5))];
			double amount = Math.pow(1 - random.nextDouble(), -0.7);
			builder.link(supplier, buyer, sector[supplier], types[sector[supplier]][sector[buyer]],
					exact ? amount : 0.7 * amount, exact ? amount : 1.3 * amount);
		}
		return builder.build();
	}

	/** Great firms stand anywhere, not at the beginning. */
	private int[] shuffled(Random random) {
		int[] place = new int[this.firms];
		for (int i = 0; i < this.firms; i++) {
			int j = random.nextInt(i + 1);
			place[i] = place[j];
			place[j] = i;
		}
		return place;
	}

}
