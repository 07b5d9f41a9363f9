package org.tieline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many clients ask a running server a mix of the contract documents. Needs nothing but a
 * JDK:
 *
 * <pre>
 * java src/bench/java/org/tieline/bench/Crowd.java http://localhost:8080 50 60 PID
 * </pre>
 *
 * Arguments: the address of the server, how many clients, for how many seconds, and the
 * server's process (for its heap, read with {@code jcmd}; 0: it is not read). First one
 * client asks every document until it is warm, and its median is taken; then all clients
 * ask at once, each in an order of its own. Prints figures; ends with 1 if there was an
 * error.
 */
final class Crowd {

	private static final int ROUNDS = 10;

	private static final double MILLI = 1e6;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI endpoint;

	private final List<String> bodies;

	private Crowd(String server, List<String> bodies) {
		this.endpoint = URI.create(server + "/graphql");
		this.bodies = bodies;
	}

	/** How long each answer took, in nanoseconds, and what went wrong. */
	private record Asked(List<Long> times, List<String> errors) {

		Asked() {
			this(new ArrayList<>(), new ArrayList<>());
		}

		void add(Asked other) {
			this.times.addAll(other.times());
			this.errors.addAll(other.errors());
		}

		double millis(double part) {
			Collections.sort(this.times);
			return this.times.isEmpty() ? Double.NaN
					: this.times.get((int) Math.min(this.times.size() - 1, part * this.times.size())) / MILLI;
		}

	}

	public static void main(String[] arguments) throws Exception {
		int clients = Integer.parseInt(arguments[1]);
		int seconds = Integer.parseInt(arguments[2]);
		long pid = (arguments.length > 3) ? Long.parseLong(arguments[3]) : 0;
		Crowd crowd = new Crowd(arguments[0], documents(Path.of("src/test/resources/contract")));
		crowd.rounds(ROUNDS);
		Asked alone = crowd.rounds(ROUNDS);
		print("one client: %d answers, median %.1f ms, p99 %.1f ms, %d errors", alone.times().size(), alone.millis(0.5),
				alone.millis(0.99), alone.errors().size());
		String before = heap(pid);
		Asked all = crowd.together(clients, Duration.ofSeconds(seconds));
		print("%d clients for %d s: %d answers (%.0f a second), median %.1f ms, p99 %.1f ms, %d errors; p99 is %.1f times the median of one client",
				clients, seconds, all.times().size(), all.times().size() / (double) seconds, all.millis(0.5),
				all.millis(0.99), all.errors().size(), all.millis(0.99) / alone.millis(0.5));
		print("heap after a collection: %s before, %s after", before, heap(pid));
		all.errors().stream().distinct().limit(5).forEach(System.out::println);
		System.exit(all.errors().isEmpty() ? 0 : 1);
	}

	private static void print(String text, Object... values) {
		System.out.println(String.format(Locale.ROOT, text, values));
	}

	private static List<String> documents(Path folder) throws IOException {
		List<String> bodies = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".graphql")).sorted().toList()) {
				bodies.add("{\"query\": \"" + Files.readString(file)
					.replace("\\", "\\\\")
					.replace("\"", "\\\"")
					.replace("\n", "\\n")
					.replace("\t", " ") + "\"}");
			}
		}
		return bodies;
	}

	private Asked rounds(int rounds) {
		Asked asked = new Asked();
		for (int i = 0; i < rounds; i++) {
			this.bodies.forEach((body) -> ask(body, asked));
		}
		return asked;
	}

	private Asked together(int clients, Duration time) throws Exception {
		long end = System.nanoTime() + time.toNanos();
		Asked all = new Asked();
		try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Asked>> running = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				Random order = new Random(client);
				running.add(pool.submit(() -> {
					Asked own = new Asked();
					while (System.nanoTime() < end) {
						ask(this.bodies.get(order.nextInt(this.bodies.size())), own);
					}
					return own;
				}));
			}
			for (Future<Asked> one : running) {
				all.add(one.get());
			}
		}
		return all;
	}

	private void ask(String body, Asked asked) {
		HttpRequest request = HttpRequest.newBuilder(this.endpoint)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		long start = System.nanoTime();
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			asked.times().add(System.nanoTime() - start);
			if (response.statusCode() != 200 || response.body().startsWith("{\"errors\"")) {
				asked.errors()
					.add(response.statusCode() + " "
							+ response.body().substring(0, Math.min(200, response.body().length())));
			}
		}
		catch (IOException ex) {
			asked.errors().add(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** MiB in use after a full collection; blank: no process was named. */
	private static String heap(long pid) throws IOException, InterruptedException {
		if (pid == 0) {
			return "";
		}
		run("jcmd", String.valueOf(pid), "GC.run");
		Matcher used = Pattern.compile("used (\\d+)K").matcher(run("jcmd", String.valueOf(pid), "GC.heap_info"));
		return used.find() ? Long.parseLong(used.group(1)) / 1024 + " MiB" : "";
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Path jcmd = Path.of(System.getProperty("java.home"), "bin", command[0]);
		command[0] = jcmd.toString();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String out = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return out;
	}

}
