package org.tieline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Runs the ranges of a job that are not finished, one task for each. */
final class Ranges {

	private Ranges() {
	}

	/**
	 * Computes what is left, and writes it into the folder of results.
	 * @param spark where the workers are
	 * @param results an open folder
	 * @param left numbers of the ranges to compute
	 */
	static void compute(JavaSparkContext spark, Results results, List<Integer> left, NetworkTables tables, Work work) {
		if (left.isEmpty()) {
			return;
		}
		Broadcast<NetworkTables> network = spark.broadcast(tables);
		Broadcast<SerializableConfiguration> files = spark
			.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
		Run run = results.run();
		spark.parallelize(left, left.size())
			.map(new Task(network, files, results.folder().folder().toString(), new Fingerprint(run), work))
			.count();
	}

	/** A run in a form that goes to workers. */
	private record Fingerprint(TreeMap<String, String> values, long units, long range) implements Serializable {

		Fingerprint(Run run) {
			this(new TreeMap<>(run.values()), run.scenarios(), run.range());
		}

		Run run() {
			return new Run(this.values, this.units, this.range);
		}

	}

	/** Computes one range. */
	private record Task(Broadcast<NetworkTables> network, Broadcast<SerializableConfiguration> files, String folder,
			Fingerprint run, Work work) implements Function<Integer, Long> {

		@Override
		public Long call(Integer index) throws IOException {
			Storage storage = new Storage(this.files.value().value(), this.folder);
			String worker = SparkEnv.get().executorId() + "/" + ProcessHandle.current().pid();
			return RangeFile.write(storage, this.run.run(), index, this.work, this.network.value(),
					Long.toString(TaskContext.get().taskAttemptId()), worker);
		}

	}

}
