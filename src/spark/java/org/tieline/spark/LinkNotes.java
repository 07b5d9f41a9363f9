package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tables about links, which they name by number: the first link is 0. */
final class LinkNotes {

	private final Storage folder;

	private final Header header;

	private final int links;

	private final double @Nullable [][] shares;

	private int @Nullable [][] caps;

	private double[][] most = { {}, {} };

	private final double @Nullable [][] amounts;

	LinkNotes(Storage folder, Header header, int links) throws IOException {
		this.folder = folder;
		this.header = header;
		this.links = links;
		this.shares = Table.exists(folder, "shares") ? readShares() : null;
		if (Table.exists(folder, "caps")) {
			readCaps();
		}
		this.amounts = Table.exists(folder, "amounts") ? readAmounts() : null;
	}

	double @Nullable [][] shares() {
		return this.shares;
	}

	int @Nullable [][] caps() {
		return this.caps;
	}

	double[][] most() {
		return this.most;
	}

	double @Nullable [][] amounts() {
		return this.amounts;
	}

	private int link(Table table, int column) {
		long link = table.whole(column);
		if (link < 0 || link >= this.links) {
			throw Refused.at(table.place(), "link " + link + " does not exist; links are 0 to " + (this.links - 1));
		}
		return (int) link;
	}

	private double[][] readShares() throws IOException {
		double[][] stated = new double[4][this.links];
		Arrays.fill(stated[1], 1);
		Arrays.fill(stated[3], 1);
		try (Table table = Table.open(this.folder, "shares",
				List.of("link", "purchases_low", "purchases_high", "revenue_low", "revenue_high", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 5);
				int link = link(table, 0);
				for (int column = 0; column < 4; column++) {
					double share = table.number(column + 1);
					if (!(share >= 0 && share <= 1)) {
						throw Refused.at(table.place(), "share " + share + " is out of range; give 0 to 1");
					}
					stated[column][link] = share;
				}
				if (stated[0][link] > stated[1][link] || stated[2][link] > stated[3][link]) {
					throw Refused.at(table.place(), "a low share is above its high one");
				}
			}
		}
		return stated;
	}

	private void readCaps() throws IOException {
		int[][] of = new int[2][this.links];
		Arrays.fill(of[0], -1);
		Arrays.fill(of[1], -1);
		List<List<Double>> greatest = List.of(new ArrayList<>(), new ArrayList<>());
		try (Table table = Table.open(this.folder, "caps", List.of("link", "of", "cap", "most", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 4);
				int link = link(table, 0);
				int side = side(table);
				long cap = table.whole(2);
				if (cap < 0 || cap > this.links || of[side][link] >= 0) {
					throw Refused.at(table.place(), "cap " + cap + " is no cap, or the link has one already");
				}
				double sum = table.number(3);
				if (!(sum >= 0)) {
					throw Refused.at(table.place(), "most " + sum + " is no sum; give 0 or more");
				}
				while (greatest.get(side).size() <= cap) {
					greatest.get(side).add(Double.POSITIVE_INFINITY);
				}
				greatest.get(side).set((int) cap, sum);
				of[side][link] = (int) cap;
			}
		}
		this.caps = of;
		this.most = new double[][] { doubles(greatest.getFirst()), doubles(greatest.getLast()) };
	}

	private static int side(Table table) {
		String word = table.text(1);
		if (!"AMOUNTS".equals(word) && !"SHARES".equals(word)) {
			throw Refused.at(table.place(), "of '" + word + "' is unknown; give AMOUNTS or SHARES");
		}
		return "AMOUNTS".equals(word) ? 0 : 1;
	}

	private static double[] doubles(List<Double> list) {
		return list.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private double[][] readAmounts() throws IOException {
		List<double[]> draws = new ArrayList<>();
		try (Table table = Table.open(this.folder, "amounts", List.of("draw", "link", "amount", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 3);
				long draw = table.whole(0);
				if (draw < 0 || draw > draws.size()) {
					throw Refused.at(table.place(), "draw " + draw + " does not follow the ones before; number from 0");
				}
				if (draw == draws.size()) {
					double[] missing = new double[this.links];
					Arrays.fill(missing, Double.NaN);
					draws.add(missing);
				}
				draws.get((int) draw)[link(table, 1)] = NetworkReader.amount(table, 2);
			}
		}
		for (int draw = 0; draw < draws.size(); draw++) {
			for (int link = 0; link < this.links; link++) {
				if (Double.isNaN(draws.get(draw)[link])) {
					throw new Refused("amounts: draw " + draw + " has no amount for link " + link);
				}
			}
		}
		return draws.toArray(double[][]::new);
	}

}
