package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SalesNetworkBuilder;

/**
 * A made-up network with heavy-tailed degrees and amounts: as tables for a job, and as a
 * network of the kernel. The same for the same numbers.
 *
 * @param firms how many firms
 * @param links how many links
 * @param sectors how many sectors
 * @param seed of the random numbers
 * @param exact whether amounts are known, or bounds of three tenths around them
 */
record MadeNetwork(int firms, int links, int sectors, long seed, boolean exact) {

	/** Takes links. */
	interface Link {

		void take(int supplier, int buyer, int group, InputType input, double low, double high) throws IOException;

	}

	static String firm(int number) {
		return "firm-" + number;
	}

	void each(Link link) throws IOException {
		Random random = new Random(this.seed);
		int[] sector = random.ints(this.firms, 0, this.sectors).toArray();
		InputType[][] types = new InputType[this.sectors][this.sectors];
		for (InputType[] row : types) {
			for (int buyer = 0; buyer < this.sectors; buyer++) {
				row[buyer] = (random.nextInt(4) == 0) ? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
			}
		}
		int[] place = new int[this.firms];
		for (int i = 0; i < this.firms; i++) {
			int j = random.nextInt(i + 1);
			place[i] = place[j];
			place[j] = i;
		}
		for (int i = 0; i < this.links; i++) {
			int supplier = place[(int) (this.firms * Math.pow(random.nextDouble(), 2.5))];
			int buyer = place[(int) (this.firms * Math.pow(random.nextDouble(), 1.5))];
			double amount = Math.pow(1 - random.nextDouble(), -0.7);
			link.take(supplier, buyer, sector[supplier], types[sector[supplier]][sector[buyer]],
					this.exact ? amount : 0.7 * amount, this.exact ? amount : 1.3 * amount);
		}
	}

	SalesNetwork network() {
		SalesNetworkBuilder builder = SalesNetwork.builder(this.firms);
		try {
			each(builder::link);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return builder.build();
	}

	/** Writes the tables as CSV. */
	Path csv(Path folder) throws IOException {
		header(folder);
		List<String> rows = new ArrayList<>(List.of("firm"));
		for (int one = 0; one < this.firms; one++) {
			rows.add(firm(one));
		}
		Files.write(folder.resolve("firms.csv"), rows);
		List<String> lines = new ArrayList<>(
				List.of(this.exact ? "supplier,buyer,group,input,amount" : "supplier,buyer,group,input,low,high"));
		each((supplier, buyer, group, input, low, high) -> lines.add(firm(supplier) + "," + firm(buyer) + "," + group
				+ "," + input + "," + low + (this.exact ? "" : "," + high)));
		Files.write(folder.resolve("links.csv"), lines);
		return folder;
	}

	private static void header(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("network.properties"),
				"format=1\ndataVersion=made-1\nassumptions=made up for a test\n");
	}

	/** Writes the tables as Parquet, the links in several parts. */
	Path parquet(Path folder, int parts) throws IOException {
		header(folder);
		try (ParquetWriter<Group> out = writer(folder.resolve("firms.parquet"), "required binary firm (STRING);")) {
			for (int one = 0; one < this.firms; one++) {
				out.write(row("required binary firm (STRING);", firm(one)));
			}
		}
		String columns = "required binary supplier (STRING); required binary buyer (STRING); required int32 group;"
				+ " required binary input (STRING); "
				+ (this.exact ? "required double amount;" : "required double low; required double high;");
		int each = (this.links + parts - 1) / parts;
		List<ParquetWriter<Group>> out = new ArrayList<>();
		for (int part = 0; part < parts; part++) {
			out.add(writer(folder.resolve("links.parquet/part-" + part + ".parquet"), columns));
		}
		MessageType schema = MessageTypeParser.parseMessageType("message row { " + columns + " }");
		int[] count = new int[1];
		each((supplier, buyer, group, input, low, high) -> {
			Group row = new SimpleGroup(schema);
			row.add(0, firm(supplier));
			row.add(1, firm(buyer));
			row.add(2, group);
			row.add(3, input.name());
			row.add(4, low);
			if (!this.exact) {
				row.add(5, high);
			}
			out.get(count[0]++ / each).write(row);
		});
		for (ParquetWriter<Group> one : out) {
			one.close();
		}
		return folder;
	}

	private static ParquetWriter<Group> writer(Path file, String columns) throws IOException {
		Configuration configuration = new Configuration();
		return ExampleParquetWriter
			.builder(HadoopOutputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), configuration))
			.withConf(configuration)
			.withType(MessageTypeParser.parseMessageType("message row { " + columns + " }"))
			.build();
	}

	private static Group row(String columns, String cell) {
		Group row = new SimpleGroup(MessageTypeParser.parseMessageType("message row { " + columns + " }"));
		row.add(0, cell);
		return row;
	}

}
