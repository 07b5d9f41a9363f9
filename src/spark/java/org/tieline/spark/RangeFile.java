package org.tieline.spark;

import java.io.IOException;
import java.util.Map;

import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * The results of one range. It is written under another name and renamed when it is
 * whole, so that a range is either finished or not there.
 */
final class RangeFile {

	static final String PREFIX = "range-";

	private static final String RUN = "tieline.run";

	private static final String WORKER = "tieline.worker";

	private RangeFile() {
	}

	static String name(int index) {
		return String.format("%s%06d.parquet", PREFIX, index);
	}

	/**
	 * Computes a range and writes it.
	 * @param attempt marks the draft of this attempt
	 * @param worker who computes it
	 * @return number of rows
	 */
	static long write(Storage folder, Run run, int index, Work work, NetworkTables tables, String attempt,
			String worker) throws IOException {
		String draft = "_draft-" + index + "-" + attempt + ".parquet";
		MessageType schema = MessageTypeParser.parseMessageType("message result { " + work.schema() + " }");
		long[] rows = new long[1];
		try (ParquetWriter<Group> out = ExampleParquetWriter
			.builder(HadoopOutputFile.fromPath(folder.file(draft), folder.configuration()))
			.withConf(folder.configuration())
			.withType(schema)
			.withExtraMetaData(Map.of(RUN, run.id(), WORKER, worker))
			.build()) {
			work.compute(tables, run.from(index), run.to(index), (cells) -> {
				out.write(row(schema, cells));
				rows[0]++;
			});
		}
		folder.rename(draft, name(index));
		return rows[0];
	}

	private static Group row(MessageType schema, Object[] cells) {
		Group row = new SimpleGroup(schema);
		for (int column = 0; column < cells.length; column++) {
			switch (cells[column]) {
				case String text -> row.add(column, text);
				case Double number -> row.add(column, number);
				case Integer number -> row.add(column, number);
				case Long number -> row.add(column, number);
				default -> throw new IllegalArgumentException("no cell: " + cells[column]);
			}
		}
		return row;
	}

	/**
	 * The id of the run that a file belongs to.
	 * @throws Refused if it is no whole file
	 */
	static String runOf(Storage folder, String name) throws IOException {
		return metadata(folder, name).getOrDefault(RUN, "none");
	}

	/** Who computed a file. */
	static String workerOf(Storage folder, String name) throws IOException {
		return metadata(folder, name).getOrDefault(WORKER, "none");
	}

	private static Map<String, String> metadata(Storage folder, String name) throws IOException {
		FileStatus file = folder.parts(name).getFirst();
		try (ParquetFileReader reader = ParquetTable.open(folder, file)) {
			return reader.getFileMetaData().getKeyValueMetaData();
		}
	}

}
