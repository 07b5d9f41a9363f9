package org.tieline.cascade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A network of the golden files: one sector for each firm, which is the product group of
 * all its links; inputs typed by the sectors of both ends.
 */
final class GoldenNetwork {

	private final String folder;

	private final int[] sector;

	GoldenNetwork(String folder) {
		this.folder = folder;
		this.sector = rows("firms.csv").stream().mapToInt((row) -> (int) row[1]).toArray();
	}

	SalesNetwork network(double lowFactor, double highFactor) {
		InputType[][] types = new InputType[20][20];
		for (double[] row : rows("essentiality.csv")) {
			types[(int) row[0]][(int) row[1]] = switch ((int) row[2]) {
				case 2 -> InputType.ESSENTIAL;
				case 1 -> InputType.NON_ESSENTIAL;
				default -> InputType.IGNORED;
			};
		}
		SalesNetworkBuilder builder = SalesNetwork.builder(this.sector.length);
		for (double[] row : rows("edges.csv")) {
			int supplier = (int) row[0];
			int buyer = (int) row[1];
			builder.link(supplier, buyer, this.sector[supplier], types[this.sector[supplier]][this.sector[buyer]],
					row[2] * lowFactor, row[2] * highFactor);
		}
		return builder.build();
	}

	/** The scenarios: rows of one scenario add up. */
	List<Shock> scenarios() {
		List<double[]> rows = rows("scenarios.csv");
		int count = (int) rows.getLast()[0] + 1;
		List<Shock.Builder> builders = java.util.stream.Stream.generate(Shock::builder).limit(count).toList();
		rows.forEach((row) -> builders.get((int) row[0]).fail((int) row[1], row[2], row[2]));
		return builders.stream().map(Shock.Builder::build).toList();
	}

	/** Total, downstream, upstream and steps of each scenario. */
	List<double[]> expected(String file) {
		return rows(file);
	}

	private List<double[]> rows(String file) {
		return read("/golden/esri/" + this.folder + "/" + file).lines()
			.skip(1)
			.map((line) -> java.util.Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
			.toList();
	}

	static String read(String resource) {
		try (InputStream in = GoldenNetwork.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
