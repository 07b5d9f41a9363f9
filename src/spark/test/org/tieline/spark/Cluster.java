package org.tieline.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A standalone cluster on this machine: a master and workers with one core each, as
 * processes of their own, on the loopback address. It ends the processes that it started,
 * and no others.
 */
final class Cluster {

	private static final String LOOPBACK = "127.0.0.1";

	private static final Path HOME = Path.of(System.getProperty("tieline.spark.home"));

	private static final long PATIENCE = 60_000;

	private final Path folder;

	private final int port;

	private final String memory;

	private final Process master;

	private final List<Process> workers = new ArrayList<>();

	/**
	 * Starts a cluster.
	 * @param folder for logs and work
	 * @param workers how many
	 * @param memory of an executor: {@code 512m}
	 */
	Cluster(Path folder, int workers, String memory) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		this.port = freePort();
		this.memory = memory;
		this.master = start("master", "org.apache.spark.deploy.master.Master", "--host", LOOPBACK, "--port",
				Integer.toString(this.port), "--webui-port", "0");
		await();
		for (int worker = 0; worker < workers; worker++) {
			this.workers.add(start("worker-" + worker, "org.apache.spark.deploy.worker.Worker", "--host", LOOPBACK,
					"--webui-port", "0", "--cores", "1", "--memory", memory, "--work-dir",
					this.folder.resolve("work-" + worker).toString(), url()));
		}
	}

	String url() {
		return "spark://" + LOOPBACK + ":" + this.port;
	}

	/** Settings of a driver for this cluster. */
	Map<String, String> settings() {
		return Map.of("spark.driver.host", LOOPBACK, "spark.driver.bindAddress", LOOPBACK, "spark.executor.cores", "1",
				"spark.executor.memory", this.memory, "spark.jars", System.getProperty("tieline.spark.jar"));
	}

	/** The executors that the workers have started and that are alive. */
	List<ProcessHandle> executors() {
		return this.workers.stream()
			.flatMap((worker) -> worker.toHandle().children())
			.filter(ProcessHandle::isAlive)
			.toList();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
			return socket.getLocalPort();
		}
	}

	private void await() throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE;
		while (System.currentTimeMillis() < end && this.master.isAlive()) {
			try {
				new Socket(LOOPBACK, this.port).close();
				return;
			}
			catch (IOException ex) {
				Thread.sleep(200);
			}
		}
		throw new IllegalStateException("the master does not listen; see " + this.folder.resolve("master.log"));
	}

	private Process start(String name, String main, String... words) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"@" + System.getProperty("tieline.spark.options"), "-Xmx256m", "-cp",
						HOME.resolve("jars") + File.separator + "*", main));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(name + ".log").toFile());
		builder.environment().put("SPARK_HOME", HOME.toString());
		builder.environment().put("SPARK_SCALA_VERSION", "2.13");
		builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		return builder.start();
	}

	void close() throws InterruptedException {
		List<ProcessHandle> all = new ArrayList<>(executors());
		this.workers.forEach((one) -> all.add(one.toHandle()));
		all.add(this.master.toHandle());
		all.reversed().forEach(ProcessHandle::destroy);
		this.master.waitFor(10, TimeUnit.SECONDS);
		all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
	}

}
