package org.tieline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.TielineApplication;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

/**
 * Tieline with a database of its own, asked over HTTP; and the Cypher that a request
 * runs, to be run again alone.
 */
final class RunningTieline implements AutoCloseable {

	/** A query and its parameters, as a request ran it. */
	record Ran(String query, Map<String, ?> parameters) {
	}

	private static final String FOLDER = "--tieline.neo4j.folder=";

	private final ConfigurableApplicationContext context;

	private final HttpClient http = HttpClient.newHttpClient();

	private final Recording store;

	private final URI endpoint;

	private RunningTieline(ConfigurableApplicationContext context, Recording store) {
		this.context = context;
		this.store = store;
		int port = ((WebServerApplicationContext) context).getWebServer().getPort();
		this.endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	/** Starts it on the shipped record, or on the tables of a folder. */
	static RunningTieline start(String... arguments) {
		Recording[] recording = new Recording[1];
		SpringApplication application = new SpringApplication(TielineApplication.class);
		application.addInitializers((context) -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof GraphStore store) {
					recording[0] = new Recording(store);
					return recording[0];
				}
				return bean;
			}
		}));
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--server.port=0");
		if (all.stream().noneMatch((one) -> one.startsWith(FOLDER))) {
			all.add(FOLDER + folder());
		}
		return new RunningTieline(application.run(all.toArray(String[]::new)), recording[0]);
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-database");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	GraphStore store() {
		return this.store.delegate;
	}

	/** The answer to a document, over HTTP. */
	String ask(String document) {
		HttpRequest request = HttpRequest.newBuilder(this.endpoint)
			.header("content-type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))))
			.build();
		try {
			String answer = this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
			if (answer.startsWith("{\"errors\"")) {
				throw new IllegalStateException(answer);
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The Cypher that a document runs, in its order. */
	List<Ran> cypherOf(String document) {
		this.store.ran.clear();
		ask(document);
		return List.copyOf(this.store.ran);
	}

	/** The same Cypher alone, through the driver. */
	int run(List<Ran> cypher) {
		int rows = 0;
		for (Ran ran : cypher) {
			rows += store().read(ran.query(), ran.parameters()).size();
		}
		return rows;
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static final class Recording implements GraphStore {

		private final GraphStore delegate;

		private final List<Ran> ran = Collections.synchronizedList(new ArrayList<>());

		Recording(GraphStore delegate) {
			this.delegate = delegate;
		}

		@Override
		public List<Row> read(String query, Map<String, ?> parameters) {
			this.ran.add(new Ran(query, parameters));
			return this.delegate.read(query, parameters);
		}

		@Override
		public <T> T write(Function<Work, T> work) {
			return this.delegate.write(work);
		}

		@Override
		public long reads() {
			return this.delegate.reads();
		}

		@Override
		public void close() {
			this.delegate.close();
		}

	}

}
