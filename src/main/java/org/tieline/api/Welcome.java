package org.tieline.api;

import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.tieline.question.Question;
import org.tieline.question.Questions;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordReader;

/** Logs the address of Tieline and suggests first questions. */
@Component
class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	/** One for each kind of user. */
	private static final List<String> FIRST = List.of("market-share", "owners", "chokepoints");

	private static final String TEXT = """
			Tieline listens on http://{}:{}/
			  The API: http://{}:{}/graphql. Explore and write queries: http://{}:{}/graphiql
			  The record: {} claims about {} facts from {} sources (data version {})
			  Try:
			    {}""";

	private final RecordReader record;

	private final List<Question> questions;

	Welcome(RecordReader record, Questions questions) {
		this.record = record;
		this.questions = FIRST.stream().map(questions::named).toList();
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext server
				&& server.getWebServer() != null) {
			String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "localhost");
			int port = server.getWebServer().getPort();
			DataVersion version = this.record.version();
			log.info(TEXT, address, port, address, port, address, port, version.claims(), version.facts(),
					version.sources(), version.id(), hints("http://" + address + ':' + port + "/graphiql?question="));
		}
	}

	private String hints(String page) {
		return this.questions.stream()
			.map((question) -> question.title() + System.lineSeparator() + "      " + page + question.name())
			.collect(Collectors.joining(System.lineSeparator() + "    "));
	}

}
