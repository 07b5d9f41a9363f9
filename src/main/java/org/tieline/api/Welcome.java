package org.tieline.api;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import org.tieline.record.DataVersion;
import org.tieline.record.RecordReader;

/** Logs the address of Tieline and suggests first questions. */
@Component
class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private static final List<String> FIRST_QUERIES = List.of(
			"{ company(id: \"huawei\") { marketShares(lens: {asOf: \"2017\"}) { summary claims { speaker { name } source { title } } } } }",
			"{ company(id: \"huawei\") { facts(kinds: [INFLUENCE]) { nodes { summary claims { stance speaker { name } note } } } } }",
			"{ facts(statuses: [CONTESTED]) { totalCount nodes { summary } } }");

	private static final String TEXT = """
			Tieline listens on http://{}:{}/graphql
			  Explore and write queries: http://{}:{}/graphiql
			  The record: {} claims about {} facts from {} sources (data version {})
			  Try:
			    {}""";

	private final RecordReader record;

	private final ExecutionGraphQlService service;

	Welcome(RecordReader record, ExecutionGraphQlService service) {
		this.record = record;
		this.service = service;
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext server
				&& server.getWebServer() != null) {
			tryThem();
			String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "localhost");
			int port = server.getWebServer().getPort();
			DataVersion version = this.record.version();
			log.info(TEXT, address, port, address, port, version.claims(), version.facts(), version.sources(),
					version.id(), String.join(System.lineSeparator() + "    ", FIRST_QUERIES));
		}
	}

	/**
	 * Runs the suggested questions once, so that the first user does not wait for query
	 * plans and class loading.
	 */
	private void tryThem() {
		for (String query : FIRST_QUERIES) {
			ExecutionGraphQlResponse response = this.service
				.execute(new DefaultExecutionGraphQlRequest(query, null, null, null, "first", null))
				.block();
			if (response == null || !response.isValid() || !response.getErrors().isEmpty()) {
				log.warn("The query {} cannot be answered", query);
			}
		}
	}

}
