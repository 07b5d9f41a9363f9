package org.tieline.spark;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Starts Spark as the command line says, or as {@code spark-submit} has set it up. */
final class SparkStart {

	private SparkStart() {
	}

	/**
	 * The settings of a session.
	 * @param command the name of the job
	 * @param options {@code --master}: where; absent: that of {@code spark-submit}, or
	 * all processors of this machine
	 */
	static SparkConf settings(String command, Options options) {
		SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "tieline " + command)
			.setIfMissing("spark.ui.enabled", "false")
			.setIfMissing("spark.ui.showConsoleProgress", "false")
			.setIfMissing("spark.sql.shuffle.partitions", "64")
			.setIfMissing("spark.sql.session.timeZone", "UTC")
			.setIfMissing("spark.master", "local[*]");
		String master = options.of("master");
		if (master != null) {
			conf.set("spark.master", master);
		}
		if (conf.get("spark.master").startsWith("local")) {
			conf.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
		}
		else {
			String jar = jar();
			if (jar.endsWith(".jar")) {
				conf.setIfMissing("spark.jars", jar);
			}
		}
		return conf;
	}

	/** The file systems that the settings name, before a session is there. */
	static Configuration files(SparkConf conf) {
		return SparkHadoopUtil.get().newConfiguration(conf);
	}

	static SparkSession session(SparkConf conf) {
		return SparkSession.builder().config(conf).getOrCreate();
	}

	private static String jar() {
		try {
			return Path.of(SparkStart.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			return "";
		}
	}

}
