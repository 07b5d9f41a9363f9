package org.tieline.operation;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import org.tieline.problem.Problem;
import org.tieline.question.Question;
import org.tieline.question.Questions;
import org.tieline.record.RecordSnapshots;

/**
 * Reads the record after the start and asks every named question once, so that the first
 * user does not wait for the record, query plans and the loading of code. The port is
 * open meanwhile; readiness turns up afterwards.
 */
@Component
class WarmUp {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final URI ADDRESS = URI.create("/graphql");

	private final WebGraphQlHandler handler;

	private final Questions questions;

	private final RecordSnapshots record;

	private final Duration longest;

	/**
	 * Asks nothing yet.
	 * @param longest the time after which no further question is asked; zero: none is,
	 * and the record alone is read
	 */
	WarmUp(WebGraphQlHandler handler, Questions questions, RecordSnapshots record,
			@Value("${tieline.warm-up:30s}") Duration longest) {
		this.handler = handler;
		this.questions = questions;
		this.record = record;
		this.longest = longest;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void askAll() {
		long start = System.nanoTime();
		try {
			this.record.current();
		}
		catch (Problem ex) {
			log.warn("The record cannot be read yet: {}", ex.getMessage());
		}
		int asked = 0;
		for (Question question : Stream.concat(this.questions.all().stream(), this.questions.pages().stream())
			.toList()) {
			if (System.nanoTime() - start >= this.longest.toNanos()) {
				break;
			}
			ask(question);
			asked++;
		}
		if (asked > 0) {
			log.info("Ready: the first {} questions are answered", asked);
		}
	}

	private void ask(Question question) {
		Map<String, @Nullable Object> variables = new HashMap<>(question.variables());
		WebGraphQlResponse response = this.handler
			.handleRequest(
					new WebGraphQlRequest(ADDRESS, new HttpHeaders(), new LinkedMultiValueMap<>(), null, Map.of(),
							new DefaultGraphQlRequest(question.query(), null, variables, null), "warm-up", Locale.ROOT))
			.block();
		boolean failed = response == null || !response.isValid()
				|| response.getErrors().stream().anyMatch((error) -> !isLate(error));
		if (failed) {
			log.warn("The question {} cannot be answered", question.name());
		}
	}

	/** A first answer may need more time than a request has: what it began is there. */
	private static boolean isLate(ResponseError error) {
		return Problem.Kind.TIMEOUT.name().equals(error.getExtensions().get("code"));
	}

}
