package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.InputType;

/**
 * Reads the tables of a network: {@code firms}, {@code links} and, if they are there,
 * {@code essentiality}, {@code shares}, {@code caps} and {@code amounts}. The order of
 * rows is part of the network, because it is the order of sums.
 */
final class NetworkReader {

	/** The greatest amount that the kernel takes. */
	private static final double MOST = 1e100;

	private final Storage folder;

	private final Header header;

	private final Map<String, Integer> firmNumbers = new HashMap<>();

	private final List<String> firms = new ArrayList<>();

	private final List<Boolean> outside = new ArrayList<>();

	private final Numbers sectors = new Numbers("sector");

	private final Numbers groups = new Numbers("group");

	private int[] sectorOf = new int[16];

	private final Map<List<Integer>, InputType> essentiality = new HashMap<>();

	private LinkRows links = new LinkRows(0);

	NetworkReader(Storage folder, Header header) {
		this.folder = folder;
		this.header = header;
	}

	/**
	 * Reads a network.
	 * @throws Refused if a row cannot be right, with file and row
	 */
	NetworkTables read() throws IOException {
		readFirms();
		readEssentiality();
		readLinks();
		LinkNotes notes = new LinkNotes(this.folder, this.header, this.links.count());
		boolean[] outsiders = new boolean[this.firms.size()];
		for (int firm = 0; firm < outsiders.length; firm++) {
			outsiders[firm] = this.outside.get(firm);
		}
		return this.links.tables(this.firms.toArray(String[]::new), outsiders, notes);
	}

	private void readFirms() throws IOException {
		try (Table table = Table.open(this.folder, "firms", List.of("firm", "outside", "sector", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 3);
				String firm = table.text(0);
				if (firm == null) {
					throw Refused.at(table.place(), "firm is missing");
				}
				if (this.firmNumbers.putIfAbsent(firm, this.firms.size()) != null) {
					throw Refused.at(table.place(), "firm '" + firm + "' stands further up; keep one row");
				}
				String sector = table.text(2);
				if (this.firms.size() == this.sectorOf.length) {
					this.sectorOf = Arrays.copyOf(this.sectorOf, 2 * this.sectorOf.length);
				}
				this.sectorOf[this.firms.size()] = (sector != null) ? this.sectors.of(sector, table) : -1;
				this.firms.add(firm);
				this.outside.add("true".equalsIgnoreCase(table.text(1)));
			}
		}
	}

	private void readEssentiality() throws IOException {
		if (!Table.exists(this.folder, "essentiality")) {
			return;
		}
		try (Table table = Table.open(this.folder, "essentiality",
				List.of("group", "sector", "input", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 3);
				String group = table.text(0);
				String sector = table.text(1);
				InputType input = input(table, 2);
				if (group == null || sector == null || input == null) {
					throw Refused.at(table.place(), "group, sector and input are all needed");
				}
				this.essentiality.put(List.of(this.groups.of(group, table), this.sectors.of(sector, table)), input);
			}
		}
	}

	private void readLinks() throws IOException {
		this.links = new LinkRows(Math.toIntExact(Table.rows(this.folder, "links")));
		try (Table table = Table.open(this.folder, "links",
				List.of("supplier", "buyer", "group", "input", "amount", "low", "high", "data_version"))) {
			while (table.next()) {
				this.header.check(table, 7);
				int supplier = firm(table, 0, "supplier");
				int buyer = firm(table, 1, "buyer");
				String named = table.text(2);
				int group = (named != null) ? this.groups.of(named, table) : this.sectorOf[supplier];
				if (group < 0) {
					throw Refused.at(table.place(), "the link has no group, and its supplier no sector");
				}
				InputType input = input(table, 3);
				if (input == null) {
					input = Objects.requireNonNullElse(this.essentiality.get(List.of(group, this.sectorOf[buyer])),
							InputType.NON_ESSENTIAL);
				}
				boolean exact = table.has(4);
				double low = amount(table, exact ? 4 : 5);
				double high = exact ? low : table.number(6);
				if (!(low <= high) || (high > MOST && high != Double.POSITIVE_INFINITY)) {
					throw Refused.at(table.place(), "high " + high + " is no upper bound for low " + low);
				}
				this.links.add(supplier, buyer, group, input, low, high);
			}
		}
	}

	private int firm(Table table, int column, String name) {
		String firm = table.text(column);
		if (firm == null) {
			throw Refused.at(table.place(), name + " is missing");
		}
		Integer number = this.firmNumbers.get(firm);
		if (number == null) {
			throw Refused.at(table.place(),
					name + " '" + firm + "' is not in firms; add it there, or correct the link");
		}
		return number;
	}

	static double amount(Table table, int column) {
		double amount = table.number(column);
		if (!(amount >= 0 && amount <= MOST)) {
			throw Refused.at(table.place(), "amount " + amount + " is out of range; give 0 to " + MOST);
		}
		return amount;
	}

	private static @Nullable InputType input(Table table, int column) {
		String word = table.text(column);
		if (word == null) {
			return null;
		}
		for (InputType one : InputType.values()) {
			if (one.name().equals(word)) {
				return one;
			}
		}
		throw Refused.at(table.place(), "input '" + word + "' is unknown; give one of " + List.of(InputType.values()));
	}

	/** The number of each firm by its id. */
	Map<String, Integer> numbers() {
		return this.firmNumbers;
	}

}
