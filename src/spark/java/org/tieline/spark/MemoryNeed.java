package org.tieline.spark;

import java.io.IOException;
import java.util.List;

import org.apache.spark.SparkConf;
import org.apache.spark.network.util.JavaUtils;

/**
 * The memory that a network needs, from bytes that were measured on random networks of
 * 100,000 to 10,000,000 links ({@code scale.md}, "Spark").
 *
 * @param firms rows of {@code firms}
 * @param links rows of {@code links}
 * @param exact whether every amount is known
 * @param amounts rows of {@code amounts}
 */
record MemoryNeed(long firms, long links, boolean exact, long amounts) {

	/** The virtual machine, Spark and Hadoop. */
	private static final long BASE = 350L << 20;

	/** The columns of a link, and the network of the kernel. */
	private static final long LINK = 170;

	/** Bounds, shares, and the order of sweeps. */
	private static final long LINK_OF_BOUNDS = 240;

	private static final long FIRM = 420;

	/** What one cascade at work needs. */
	private static final long RUN_LINK = 20;

	private static final long RUN_FIRM = 160;

	/** A copy of the columns on the way to the workers. */
	private static final long SENT = 40;

	static MemoryNeed of(Storage folder) throws IOException {
		boolean exact;
		try (Table links = Table.open(folder, "links", List.of("amount"))) {
			exact = !links.next() || links.has(0);
		}
		return new MemoryNeed(Table.rows(folder, "firms"), Table.rows(folder, "links"), exact,
				Table.exists(folder, "amounts") ? Table.rows(folder, "amounts") : 0);
	}

	/** Bytes of a process that computes so many cascades at once. */
	long bytes(int cascades) {
		return BASE + this.links * (LINK + SENT + (this.exact ? 0 : LINK_OF_BOUNDS)) + this.firms * FIRM
				+ this.amounts * Double.BYTES * 2 + cascades * (this.links * RUN_LINK + this.firms * RUN_FIRM);
	}

	/**
	 * Checks the memory of this process and of the workers.
	 * @throws Refused if it is too little, with how much is needed
	 */
	void check(SparkConf conf) {
		boolean local = conf.get("spark.master", "local[*]").startsWith("local");
		int cores = local ? cores(conf.get("spark.master", "local[*]")) : 0;
		check("this process", Runtime.getRuntime().maxMemory(), bytes(cores), "-Xmx (--driver-memory of spark-submit)");
		if (!local) {
			long each = JavaUtils.byteStringAsBytes(conf.get("spark.executor.memory", "1g"));
			check("an executor", each, bytes(conf.getInt("spark.executor.cores", 1)), "spark.executor.memory");
		}
	}

	private void check(String what, long has, long needs, String setting) {
		if (has < needs) {
			throw new Refused(
					"the network has " + this.firms + " firms and " + this.links + " links: " + what + " needs about "
							+ mebibytes(needs) + " MiB and has " + mebibytes(has) + " MiB; give more with " + setting);
		}
	}

	private static int cores(String master) {
		String digits = master.replaceAll("[^0-9,]", "").split(",")[0];
		return digits.isEmpty() ? (master.contains("*") ? Runtime.getRuntime().availableProcessors() : 1)
				: Integer.parseInt(digits);
	}

	private static long mebibytes(long bytes) {
		return (bytes + (1 << 20) - 1) >> 20;
	}

}
