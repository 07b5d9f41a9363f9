package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.graph.CompressedRows;

/**
 * The links from the side of their suppliers: sorted by supplier, product group and
 * buyer. The links of one supplier and one group are a sale and lie next to each other.
 */
final class Sales {

	/** By place: the link. */
	final int[] link;

	/** By link: its place. */
	final int[] place;

	/** By place: the buyer. */
	final int[] buyer;

	/** By supplier: its first sale, with one more entry at the end. */
	final int[] firstSale;

	/** By sale: its first place, with one more entry at the end. */
	final int[] firstPlace;

	final int[] saleSupplier;

	final int[] saleGroup;

	/**
	 * By group: the start of its sales in {@link #ofGroup}, with one more entry at the
	 * end.
	 */
	final int[] firstOfGroup;

	/** The sales by group and supplier. */
	final int[] ofGroup;

	/** The greatest number of links of a supplier. */
	final int mostLinks;

	Sales(LinkColumns columns) {
		this.link = columns.sorted(columns.supplier(), columns.group(), columns.buyer());
		this.place = LinkColumns.places(this.link);
		this.buyer = LinkColumns.in(this.link, columns.buyer());
		int sales = 0;
		int[] first = new int[this.link.length + 1];
		for (int place = 0; place < this.link.length; place++) {
			if (place == 0 || !sameSale(columns, this.link[place - 1], this.link[place])) {
				first[sales++] = place;
			}
		}
		first[sales] = this.link.length;
		this.firstPlace = Arrays.copyOf(first, sales + 1);
		this.saleSupplier = new int[sales];
		this.saleGroup = new int[sales];
		this.firstSale = new int[columns.firms() + 1];
		for (int sale = 0; sale < sales; sale++) {
			this.saleSupplier[sale] = columns.supplier()[this.link[first[sale]]];
			this.saleGroup[sale] = columns.group()[this.link[first[sale]]];
			this.firstSale[this.saleSupplier[sale] + 1]++;
		}
		Arrays.parallelPrefix(this.firstSale, Integer::sum);
		CompressedRows byGroup = CompressedRows.of(columns.groups(), this.saleGroup);
		this.firstOfGroup = byGroup.first();
		this.ofGroup = byGroup.items();
		this.mostLinks = most(columns.firms());
	}

	private static boolean sameSale(LinkColumns columns, int one, int other) {
		return columns.supplier()[one] == columns.supplier()[other] && columns.group()[one] == columns.group()[other];
	}

	private int most(int firms) {
		int most = 0;
		for (int firm = 0; firm < firms; firm++) {
			most = Math.max(most, end(firm) - start(firm));
		}
		return most;
	}

	/** The first place of a supplier. */
	int start(int supplier) {
		return this.firstPlace[this.firstSale[supplier]];
	}

	/** The place after the last one of a supplier. */
	int end(int supplier) {
		return this.firstPlace[this.firstSale[supplier + 1]];
	}

	int count() {
		return this.saleSupplier.length;
	}

	/** The sale of a supplier and a product group; -1: none. */
	int sale(int supplier, int group) {
		int found = Arrays.binarySearch(this.saleGroup, this.firstSale[supplier], this.firstSale[supplier + 1], group);
		return Math.max(-1, found);
	}

	/** By link: its sale. */
	int[] saleOfLink() {
		int[] result = new int[this.link.length];
		for (int sale = 0; sale < count(); sale++) {
			for (int place = this.firstPlace[sale]; place < this.firstPlace[sale + 1]; place++) {
				result[this.link[place]] = sale;
			}
		}
		return result;
	}

}
