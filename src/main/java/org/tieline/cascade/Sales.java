package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.graph.CompressedRows;

/**
 * The links as their suppliers see them: sorted by supplier, product group and buyer.
 * What a supplier sells of one group is a sale; its links stand together.
 */
final class Sales {

	/** The links in this order. */
	final int[] link;

	/** Where each link stands. */
	final int[] place;

	/** For each place the buyer. */
	final int[] buyer;

	/** For each supplier its first sale; one more at the end. */
	final int[] firstSale;

	/** For each sale its first place; one more at the end. */
	final int[] firstPlace;

	final int[] saleSupplier;

	final int[] saleGroup;

	/** For each group where its sales begin in {@link #ofGroup}; one more at the end. */
	final int[] firstOfGroup;

	/** The sales by group and supplier. */
	final int[] ofGroup;

	/** The most links that a supplier has. */
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

	/** The place after a supplier's last. */
	int end(int supplier) {
		return this.firstPlace[this.firstSale[supplier + 1]];
	}

	int count() {
		return this.saleSupplier.length;
	}

	/** What a supplier sells of a group, or -1. */
	int sale(int supplier, int group) {
		int found = Arrays.binarySearch(this.saleGroup, this.firstSale[supplier], this.firstSale[supplier + 1], group);
		return Math.max(-1, found);
	}

	/** For each link its sale. */
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
