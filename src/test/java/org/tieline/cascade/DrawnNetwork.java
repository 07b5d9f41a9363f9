package org.tieline.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small networks by chance: cycles, parallel and self links, several groups for one firm,
 * every type of input, firms outside, amounts of zero. Bounds are drawn around the
 * amounts.
 *
 * @param links supplier, buyer, group
 * @param types by buyer and group
 * @param amounts by link
 * @param outside which firms
 */
record DrawnNetwork(int firms, List<int[]> links, InputType[][] types, double[] amounts, boolean[] outside) {

	private static final List<InputType> KNOWN = List.of(InputType.ESSENTIAL, InputType.NON_ESSENTIAL,
			InputType.IGNORED);

	static DrawnNetwork of(Random random) {
		int firms = 2 + random.nextInt(7);
		int groups = 1 + random.nextInt(4);
		InputType[][] types = new InputType[firms][groups];
		boolean[] outside = new boolean[firms];
		for (int firm = 0; firm < firms; firm++) {
			outside[firm] = firm > 0 && random.nextInt(8) == 0;
			for (int group = 0; group < groups; group++) {
				types[firm][group] = KNOWN.get(Math.min(2, random.nextInt(5) / 2));
			}
		}
		List<int[]> links = new ArrayList<>();
		int count = random.nextInt(3 * firms + 1);
		for (int i = 0; i < count; i++) {
			links.add((i > 0 && random.nextInt(6) == 0) ? links.get(random.nextInt(i))
					: new int[] { random.nextInt(firms), random.nextInt(firms), random.nextInt(groups) });
		}
		double[] amounts = new double[count];
		for (int i = 0; i < count; i++) {
			amounts[i] = (random.nextInt(12) == 0) ? 0 : Math.pow(10, 2.4 * random.nextDouble() - 1.2);
		}
		return new DrawnNetwork(firms, links, types, amounts, outside);
	}

	SalesNetworkBuilder start() {
		SalesNetworkBuilder builder = SalesNetwork.builder(this.firms);
		for (int firm = 0; firm < this.firms; firm++) {
			if (this.outside[firm]) {
				builder.outside(firm);
			}
		}
		return builder;
	}

	void add(SalesNetworkBuilder builder, int link, double low, double high) {
		int[] ends = this.links.get(link);
		builder.link(ends[0], ends[1], ends[2], this.types[ends[1]][ends[2]], low, high);
	}

	SalesNetwork exact() {
		SalesNetworkBuilder builder = start();
		for (int link = 0; link < this.links.size(); link++) {
			add(builder, link, this.amounts[link], this.amounts[link]);
		}
		return builder.build();
	}

	/** Failures, cuts and bars, some of each or none. */
	Shock shock(Random random) {
		Shock.Builder shock = Shock.builder();
		boolean cutsAlone = random.nextInt(3) == 0;
		for (int firm = 0; firm < this.firms && !cutsAlone; firm++) {
			if (!this.outside[firm] && random.nextInt(4) == 0) {
				shock.fail(firm, part(random), part(random));
			}
		}
		for (int link = 0; link < this.links.size(); link++) {
			if (random.nextInt(5) == 0) {
				shock.cut(link, part(random));
			}
		}
		for (int bars = random.nextInt(4); bars > 0; bars--) {
			int group = random.nextInt(this.types[0].length + 1) - 1;
			shock.bar(random.nextInt(this.firms), random.nextInt(this.firms), group, part(random));
		}
		return shock.build();
	}

	private static double part(Random random) {
		return switch (random.nextInt(3)) {
			case 0 -> 1;
			case 1 -> 0.5;
			default -> random.nextDouble();
		};
	}

}
