package org.tieline.cascade;

import java.util.Arrays;

/**
 * The links from the side of their buyers: sorted by buyer, type of input, product group
 * and supplier. The links of one buyer and one group are a slot and lie next to each
 * other. The essential slots of a buyer come first, then the non-essential ones, then the
 * ignored ones.
 */
final class Purchases {

	/** By place: the link. */
	final int[] link;

	/** By link: its place. */
	final int[] place;

	/** By place: the supplier. */
	final int[] supplier;

	/** By place: the sale of the supplier, see {@link Sales}. */
	final int[] sale;

	/** By buyer: its first slot, with one more entry at the end. */
	final int[] firstSlot;

	/** By slot: its first place, with one more entry at the end. */
	final int[] firstPlace;

	final int[] slotBuyer;

	final int[] slotGroup;

	final InputType[] slotType;

	/** By buyer: its first slot that is not essential. */
	final int[] firstNonEssential;

	/** By buyer: its first slot that is ignored. */
	final int[] firstIgnored;

	/** The greatest number of links of a buyer. */
	final int mostLinks;

	Purchases(LinkColumns columns, Sales sales) {
		this.link = columns.sorted(columns.buyer(), typeAndGroup(columns), columns.supplier());
		this.place = LinkColumns.places(this.link);
		this.supplier = LinkColumns.in(this.link, columns.supplier());
		this.sale = LinkColumns.in(this.link, sales.saleOfLink());
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
		this.firstNonEssential = firstOf(InputType.NON_ESSENTIAL, columns.firms());
		this.firstIgnored = firstOf(InputType.IGNORED, columns.firms());
		refuseTwoTypes(columns);
		this.mostLinks = most(columns.firms());
	}

	private static int[] typeAndGroup(LinkColumns columns) {
		int[] keys = new int[columns.links()];
		Arrays.setAll(keys, (link) -> columns.type()[link].ordinal() * columns.groups() + columns.group()[link]);
		return keys;
	}

	private int[] firstOf(InputType type, int firms) {
		int[] result = new int[firms];
		for (int buyer = 0; buyer < firms; buyer++) {
			int slot = this.firstSlot[buyer];
			while (slot < this.firstSlot[buyer + 1] && this.slotType[slot].compareTo(type) < 0) {
				slot++;
			}
			result[buyer] = slot;
		}
		return result;
	}

	private void refuseTwoTypes(LinkColumns columns) {
		int[] buyerOf = new int[columns.groups()];
		Arrays.fill(buyerOf, -1);
		for (int slot = 0; slot < this.slotBuyer.length; slot++) {
			if (buyerOf[this.slotGroup[slot]] == this.slotBuyer[slot]) {
				throw new IllegalArgumentException("product group " + this.slotGroup[slot]
						+ " is an input of two types for buyer " + this.slotBuyer[slot]);
			}
			buyerOf[this.slotGroup[slot]] = this.slotBuyer[slot];
		}
	}

	private static boolean sameSlot(LinkColumns columns, int one, int other) {
		return columns.buyer()[one] == columns.buyer()[other] && columns.group()[one] == columns.group()[other]
				&& columns.type()[one] == columns.type()[other];
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

	/** The place after the last one of a buyer. */
	int end(int buyer) {
		return this.firstPlace[this.firstSlot[buyer + 1]];
	}

	/** The slot of a buyer and a product group; -1: none. */
	int slot(int buyer, int group) {
		for (int slot = this.firstSlot[buyer]; slot < this.firstSlot[buyer + 1]; slot++) {
			if (this.slotGroup[slot] == group) {
				return slot;
			}
		}
		return -1;
	}

	/** The slot of a link. */
	int slotOf(int link) {
		int found = Arrays.binarySearch(this.firstPlace, this.place[link]);
		return (found >= 0) ? found : -found - 2;
	}

}
