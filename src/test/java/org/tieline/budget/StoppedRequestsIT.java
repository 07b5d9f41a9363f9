package org.tieline.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

import org.tieline.guard.ReadBody;
import org.tieline.problem.Problem;
import org.tieline.stop.Stop;
import org.tieline.stop.Stopped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Deadlines, places and clients that go away, on a server of its own that has nothing but
 * two addresses: one computes until it is stopped, one answers at once.
 */
class StoppedRequestsIT {

	private static final Duration DEADLINE = Duration.ofMillis(1_500);

	/** How long a client may be silent, and how long the head of a request may take. */
	private static final Duration HEAD = Duration.ofSeconds(2);

	private static ServletWebServerApplicationContext server;

	private static Work work;

	/** Computes, and counts its requests. */
	static final class Work {

		final AtomicInteger running = new AtomicInteger();

		final AtomicInteger stopped = new AtomicInteger();

		volatile Stop.Reason reason = Stop.Reason.DEADLINE;

		volatile long sum;

		void run() {
			this.running.incrementAndGet();
			try {
				while (true) {
					Stop.poll();
					for (int i = 0; i < 10_000; i++) {
						this.sum += i;
					}
				}
			}
			catch (Stopped ex) {
				this.reason = ex.reason();
				this.stopped.incrementAndGet();
				throw ex;
			}
			finally {
				this.running.decrementAndGet();
			}
		}

	}

	/** The server. It has no stereotype, so that no other test's server finds it. */
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class })
	@Import({ BudgetConfiguration.class, BudgetFilter.class, CostlyPlaces.class, RunningRequests.class })
	static class Server {

		@Bean
		Work work() {
			return new Work();
		}

		/** As the guard does it, before anything else. */
		@Bean
		FilterRegistrationBean<Filter> bodies() {
			FilterRegistrationBean<Filter> bodies = new FilterRegistrationBean<>((request, response, chain) -> {
				if (((HttpServletRequest) request).getRequestURI().equals("/form")) {
					request.getInputStream().readAllBytes();
					ReadBody.note(request);
				}
				chain.doFilter(request, response);
			});
			bodies.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return bodies;
		}

		@Bean
		SimpleUrlHandlerMapping addresses(Work work) {
			HttpRequestHandler computes = (request, response) -> {
				request.getInputStream().readAllBytes();
				RunningRequest running = RunningRequests.current();
				assertThat(running).isNotNull();
				running.isRead();
				try {
					work.run();
				}
				catch (Stopped ex) {
					response.getWriter().write("stopped");
				}
			};
			HttpRequestHandler takes = (request, response) -> {
				try (CostlyPlaces.Place _ = server.getBean(CostlyPlaces.class).take()) {
					work.run();
				}
				catch (Problem | Stopped ex) {
					response.getWriter().write(String.valueOf(ex.getMessage()));
				}
			};
			HttpRequestHandler answers = (request, response) -> response.getWriter().write("here");
			HttpRequestHandler reads = (request, response) -> work.run();
			return new SimpleUrlHandlerMapping(
					java.util.Map.of("/compute", computes, "/place", takes, "/answer", answers, "/form", reads), 0);
		}

	}

	@BeforeAll
	static void start() {
		server = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Server.class)
			.properties("server.port=0", "server.address=127.0.0.1",
					"tieline.limits.time=" + DEADLINE.toMillis() + "ms", "tieline.limits.places=1",
					"tieline.limits.waiting=2", "spring.main.banner-mode=off")
			.run("--server.tomcat.connection-timeout=" + HEAD.toMillis() + "ms");
		work = server.getBean(Work.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aComputationEndsSoonAfterItsDeadline() throws IOException {
		try (Client client = new Client()) {
			long began = System.nanoTime();
			client.ask("GET /compute");

			assertThat(client.answer()).isEqualTo("stopped");
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(DEADLINE, DEADLINE.plusMillis(1_000));
			assertThat(work.reason).isEqualTo(Stop.Reason.DEADLINE);
			// The connection is as good as before.
			client.ask("GET /answer");
			assertThat(client.answer()).isEqualTo("here");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /compute", "POST /compute", "POST /form" })
	void aClientThatGoesAwayFreesItsComputation(String line) throws Exception {
		int before = work.stopped.get();
		try (Client client = new Client()) {
			client.ask(line);
			until(() -> work.running.get() == 1);
		}
		long left = System.nanoTime();
		until(() -> work.stopped.get() > before);

		assertThat(work.reason).isEqualTo(Stop.Reason.GONE);
		assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofSeconds(1));
		assertThat(work.running.get()).isZero();
	}

	@Test
	void aRequestThatIsSentAheadIsAnsweredAfterTheFirst() throws Exception {
		try (Client client = new Client()) {
			client.ask("POST /compute");
			until(() -> work.running.get() == 1);
			client.ask("GET /answer");

			assertThat(client.answer()).isEqualTo("stopped");
			assertThat(work.reason).isEqualTo(Stop.Reason.DEADLINE);
			assertThat(client.answer()).isEqualTo("here");
		}
	}

	/** Each byte ends a silence of a quarter of the time that is allowed. */
	@Test
	void aHeadThatArrivesByteByByteEnds() throws Exception {
		try (Client client = new Client()) {
			long began = System.nanoTime();
			String head = "GET /answer HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(30);
			assertThatThrownBy(() -> {
				for (int i = 0; i < head.length(); i++) {
					client.write(head.substring(i, i + 1));
					Thread.sleep(HEAD.toMillis() / 4);
				}
			}).isInstanceOf(IOException.class);
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(HEAD, HEAD.multipliedBy(4));
		}
	}

	@Test
	void aHeadInTwoPartsIsAnsweredAndSoIsTheNext() throws Exception {
		try (Client client = new Client()) {
			for (int i = 0; i < 6; i++) {
				client.write("GET /answer HT");
				Thread.sleep(HEAD.toMillis() / 4);
				client.write("TP/1.1\r\nHost: localhost\r\n\r\n");
				assertThat(client.answer()).isEqualTo("here");
			}
		}
	}

	@Test
	void oneIsComputedTwoWaitAndTheFourthIsRefusedAtOnce() throws Exception {
		try (Client first = new Client();
				Client second = new Client();
				Client third = new Client();
				Client fourth = new Client()) {
			first.ask("GET /place");
			until(() -> work.running.get() == 1);
			second.ask("GET /place");
			third.ask("GET /place");
			CostlyPlaces places = server.getBean(CostlyPlaces.class);
			until(() -> places.waiting() == 2);
			assertThat(work.running.get()).isEqualTo(1);
			fourth.ask("GET /place");

			assertThat(fourth.answer()).contains("2 wait", "ask again in 1 second");
			fourth.ask("GET /answer");
			assertThat(fourth.answer()).isEqualTo("here");
			assertThat(first.answer()).contains("DEADLINE");
			second.answer();
			third.answer();
			assertThat(places.free()).isEqualTo(1);
			assertThat(places.waiting()).isZero();
		}
	}

	private static void until(java.util.function.BooleanSupplier reached) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as("waited for ten seconds").isLessThan(end);
			Thread.sleep(5);
		}
	}

	/** A connection on which one writes and reads by hand. */
	private static final class Client implements AutoCloseable {

		private final Socket socket = new Socket("127.0.0.1", server.getWebServer().getPort());

		private final BufferedReader in = new BufferedReader(
				new InputStreamReader(this.socket.getInputStream(), StandardCharsets.ISO_8859_1));

		Client() throws IOException {
			this.socket.setSoTimeout(15_000);
		}

		void ask(String line) throws IOException {
			String body = line.startsWith("POST") ? "Content-Length: 5\r\n\r\nhello" : "\r\n";
			write(line + " HTTP/1.1\r\nHost: localhost\r\n" + body);
		}

		void write(String text) throws IOException {
			OutputStream out = this.socket.getOutputStream();
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
		}

		/** The body of the next answer. */
		String answer() throws IOException {
			int length = 0;
			for (String line = this.in.readLine(); line != null && !line.isEmpty(); line = this.in.readLine()) {
				if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
					length = Integer.parseInt(line.substring(15).strip());
				}
			}
			char[] body = new char[length];
			for (int read = 0; read < length;) {
				int more = this.in.read(body, read, length - read);
				assertThat(more).isPositive();
				read += more;
			}
			return new String(body);
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
