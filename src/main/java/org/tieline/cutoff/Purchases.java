package org.tieline.cutoff;

import java.util.Arrays;

/**
 * The links as their buyers see them: sorted by buyer, product group and supplier. What a
 * buyer buys of one group is a slot; its links stand together.
 */
final class Purchases {

	/** The links in this order. */
	final int[] link;

	/** Where each link stands. */
	final int[] place;

	/** For each place the supplier. */
	final int[] supplier;

	/** For each place the supplier's sale, see {@link Sales}. */
	final int[] sale;

	/** For each buyer its first slot; one more at the end. */
	final int[] firstSlot;

	/** For each slot its first place; one more at the end. */
	final int[] firstPlace;

	final int[] slotBuyer;

	final int[] slotGroup;

	final InputType[] slotType;

	/** The most links that a buyer has. */
	final int mostLinks;

	Purchases(Columns columns, Sales sales) {
		this.link = columns.sorted(columns.buyer(), columns.group(), columns.supplier());
		this.place = Columns.places(this.link);
		this.supplier = Columns.in(this.link, columns.supplier());
		this.sale = Columns.in(this.link, sales.saleOfLink());
		int slots = 0;
		int[] first = new int[this.link.length + 1];
		for (int place = 0; place < this.link.length; place++) {
			if (place == 0 || !sameSlot(columns, this.link[place - 1], this.link[place])) {
				first[slots++] = place;
			}
		}
		first[slots] = this.link.length;
		this.firstPlace = Arrays.copyOf(first, slots + 1);
		this.slotBuyer = new int[slots];
		this.slotGroup = new int[slots];
		this.slotType = new InputType[slots];
		this.firstSlot = new int[columns.firms() + 1];
		for (int slot = 0; slot < slots; slot++) {
			int one = this.link[first[slot]];
			this.slotBuyer[slot] = columns.buyer()[one];
			this.slotGroup[slot] = columns.group()[one];
			this.slotType[slot] = columns.type()[one];
			this.firstSlot[this.slotBuyer[slot] + 1]++;
		}
		Arrays.parallelPrefix(this.firstSlot, Integer::sum);
		this.mostLinks = most(columns.firms());
	}

	private static boolean sameSlot(Columns columns, int one, int other) {
		boolean same = columns.buyer()[one] == columns.buyer()[other] && columns.group()[one] == columns.group()[other];
		if (same && columns.type()[one] != columns.type()[other]) {
			throw new IllegalArgumentException("links " + one + " and " + other
					+ " are of one product group and one buyer, so they must be inputs of one type");
		}
		return same;
	}

	private int most(int firms) {
		int most = 0;
		for (int firm = 0; firm < firms; firm++) {
			most = Math.max(most, end(firm) - start(firm));
		}
		return most;
	}

	/** The first place of a buyer. */
	int start(int buyer) {
		return this.firstPlace[this.firstSlot[buyer]];
	}

	/** The place after a buyer's last. */
	int end(int buyer) {
		return this.firstPlace[this.firstSlot[buyer + 1]];
	}

	/** What a buyer buys of a group, or -1. */
	int slot(int buyer, int group) {
		int found = Arrays.binarySearch(this.slotGroup, this.firstSlot[buyer], this.firstSlot[buyer + 1], group);
		return Math.max(-1, found);
	}

	/** The slot in which a link stands. */
	int slotOf(int link) {
		int found = Arrays.binarySearch(this.firstPlace, this.place[link]);
		return (found >= 0) ? found : -found - 2;
	}

}
