package org.tieline.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.problem.Problem;

/**
 * Writes a network as the tables that a job reads: {@code firms}, {@code links},
 * {@code shares}, {@code caps}, {@code amounts} and {@code scenarios}, and
 * {@code network.properties} with what they rest on. Numbers are written so that they are
 * read as the same bits.
 *
 * @param folder where to; it must be empty or not there
 * @param about what the network rests on: {@code dataVersion}, {@code assumptions}
 */
public record NetworkFolder(Path folder, SortedMap<String, String> about) {

	private static final String FORMAT = "1";

	public NetworkFolder {
		about = new TreeMap<>(about);
		about.put("format", FORMAT);
	}

	/**
	 * Writes the tables.
	 * @param firms ids of the firms, by number
	 * @param network the network
	 * @param amounts amounts by draw and link; null: the network has its own
	 * @param failing numbers of the firms that fail, one after another; null: all
	 * @throws Problem BAD_USER_INPUT if the folder has files already, or cannot be
	 * written
	 */
	public void write(List<String> firms, SalesNetwork network, double @Nullable [][] amounts,
			@Nullable List<Integer> failing) {
		try {
			Files.createDirectories(this.folder);
			try (var files = Files.list(this.folder)) {
				if (files.findAny().isPresent()) {
					throw Problem.badInput(this.folder.toString(), "is not empty; name an empty folder");
				}
			}
			writeFirms(firms, network);
			writeLinks(firms, network);
			if (amounts != null) {
				writeAmounts(amounts);
			}
			if (failing != null) {
				writeFailing(firms, failing);
			}
			StringBuilder lines = new StringBuilder();
			this.about.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
			Files.writeString(this.folder.resolve("network.properties"), lines);
		}
		catch (IOException | UncheckedIOException ex) {
			throw Problem.badInput(this.folder.toString(), "cannot be written: " + ex.getMessage());
		}
	}

	private BufferedWriter table(String name, String columns) throws IOException {
		BufferedWriter table = Files.newBufferedWriter(this.folder.resolve(name + ".csv"));
		table.write(columns + "\n");
		return table;
	}

	private void writeFirms(List<String> firms, SalesNetwork network) throws IOException {
		try (BufferedWriter table = table("firms", "firm,outside")) {
			for (int firm = 0; firm < firms.size(); firm++) {
				table.write(quoted(firms.get(firm)) + "," + network.isOutside(firm) + "\n");
			}
		}
	}

	/** A cell; ids of entities need no quotes, those of others can. */
	static String quoted(String text) {
		boolean plain = text.chars().noneMatch((one) -> one == ',' || one == '"' || one == '\n' || one == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private void writeLinks(List<String> firms, SalesNetwork network) throws IOException {
		boolean exact = network.isExact();
		try (BufferedWriter links = table("links", "supplier,buyer,group,input," + (exact ? "amount" : "low,high"));
				BufferedWriter shares = table("shares", "link,purchases_low,purchases_high,revenue_low,revenue_high");
				BufferedWriter caps = table("caps", "link,of,cap,most")) {
			network.read(new Rows(firms, exact, links, shares, caps));
		}
		// An empty table of shares is not the same as none: it makes the kernel look.
		deleteIfEmpty("shares");
		deleteIfEmpty("caps");
	}

	private void deleteIfEmpty(String name) throws IOException {
		Path file = this.folder.resolve(name + ".csv");
		if (Files.readString(file).lines().limit(2).count() < 2) {
			Files.delete(file);
		}
	}

	private void writeAmounts(double[][] amounts) throws IOException {
		try (BufferedWriter table = table("amounts", "draw,link,amount")) {
			for (int draw = 0; draw < amounts.length; draw++) {
				for (int link = 0; link < amounts[draw].length; link++) {
					table.write(draw + "," + link + "," + amounts[draw][link] + "\n");
				}
			}
		}
	}

	private void writeFailing(List<String> firms, List<Integer> failing) throws IOException {
		try (BufferedWriter table = table("scenarios", "scenario,firm,part")) {
			for (int firm : failing) {
				String id = quoted(firms.get(firm));
				table.write(id + "," + id + ",1\n");
			}
		}
	}

	/** Writes the rows of links. */
	private static final class Rows implements SalesNetwork.Reader {

		private final List<String> firms;

		private final boolean exact;

		private final BufferedWriter links;

		private final BufferedWriter shares;

		private final BufferedWriter caps;

		private int link = -1;

		Rows(List<String> firms, boolean exact, BufferedWriter links, BufferedWriter shares, BufferedWriter caps) {
			this.firms = firms;
			this.exact = exact;
			this.links = links;
			this.shares = shares;
			this.caps = caps;
		}

		@Override
		public void link(int supplier, int buyer, int group, InputType type, double low, double high) {
			this.link++;
			write(this.links, quoted(this.firms.get(supplier)) + "," + quoted(this.firms.get(buyer)) + "," + group + ","
					+ type + "," + low + (this.exact ? "" : "," + high));
		}

		@Override
		public void shares(double buyerLow, double buyerHigh, double supplierLow, double supplierHigh) {
			write(this.shares, this.link + "," + buyerLow + "," + buyerHigh + "," + supplierLow + "," + supplierHigh);
		}

		@Override
		public void cap(boolean ofShares, int cap, double most) {
			write(this.caps, this.link + "," + (ofShares ? "SHARES" : "AMOUNTS") + "," + cap + "," + most);
		}

		private static void write(BufferedWriter table, String row) {
			try {
				table.write(row + "\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
