package org.tieline.news;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.cite.Publisher;
import org.tieline.cite.Publishers;
import org.tieline.exchange.AnswersByAddress;
import org.tieline.exchange.LensParameters;
import org.tieline.exchange.SavedQuestions;
import org.tieline.exchange.SavedQuestions.Saved;

/**
 * Feeds of entities, of every permanent address, and of questions as downloads have them:
 * {@code /feed.atom} or {@code /feed.json} after the path.
 */
@RestController
class FeedController implements AnswersByAddress {

	private final Feeds feeds;

	private final Publishers publishers;

	private final SavedQuestions saved;

	private final QuestionFeeds watched;

	FeedController(Feeds feeds, Publishers publishers, SavedQuestions saved, QuestionFeeds watched) {
		this.saved = saved;
		this.watched = watched;
		this.feeds = feeds;
		this.publishers = publishers;
	}

	@GetMapping("/entity/{id}/feed.{form:atom|json}")
	ResponseEntity<byte[]> entity(@PathVariable String id, @PathVariable String form, HttpServletRequest request) {
		Feeds.refuseParameters(request.getParameterMap());
		Publisher publisher = publisher(request);
		return written(this.feeds.ofEntity(id, publisher), form, publisher);
	}

	@GetMapping({ "/{sort:fact|claim|source}/{id}/feed.{form:atom|json}", "/{sort:check}/feed.{form:atom|json}" })
	ResponseEntity<byte[]> answer(@PathVariable String sort, @PathVariable(required = false) @Nullable String id,
			@PathVariable String form, LensParameters lens, HttpServletRequest request) {
		Publisher publisher = publisher(request);
		return written(this.feeds.ofAnswer(sort, (id != null) ? id : "", lens, request, publisher), form, publisher);
	}

	/** A named question with its variables, watched. */
	@GetMapping("/export/question/{name}/feed.{form:atom|json}")
	ResponseEntity<byte[]> question(@PathVariable String name, @PathVariable String form, LensParameters lens,
			HttpServletRequest request) {
		return watched(this.saved.named(name, request, lens), form, request);
	}

	/** Any query, watched. */
	@GetMapping("/export/graphql/feed.{form:atom|json}")
	ResponseEntity<byte[]> query(@PathVariable String form, @RequestParam String query,
			@RequestParam(required = false) @Nullable String variables, HttpServletRequest request) {
		return watched(this.saved.query(request, query, variables), form, request);
	}

	private ResponseEntity<byte[]> watched(Saved question, String form, HttpServletRequest request) {
		Publisher publisher = publisher(request);
		URI address = URI.create(request.getRequestURL().toString());
		return written(this.watched.of(question, address, publisher), form, publisher);
	}

	private Publisher publisher(HttpServletRequest request) {
		return this.publishers.of(URI.create(request.getRequestURL().toString()));
	}

	/** The tag lets a reader ask whether anything changed. */
	private static ResponseEntity<byte[]> written(Feeds.Placed placed, String form, Publisher publisher) {
		FeedFormat format = FeedFormat.valueOf(form.toUpperCase(Locale.ROOT));
		String self = publisher.address() + placed.path() + "/feed." + form + placed.query();
		byte[] body = format.write(placed.feed(), self).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(format.type()), StandardCharsets.UTF_8))
			.eTag("\"" + DigestUtils.md5DigestAsHex(body) + "\"")
			.body(body);
	}

}
