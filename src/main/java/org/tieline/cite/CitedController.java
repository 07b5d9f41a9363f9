package org.tieline.cite;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.cite.Reference.Sort;
import org.tieline.evidence.Lens;
import org.tieline.exchange.AnswersByAddress;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;

/** Permanent addresses of facts, claims, sources and checks. */
@RestController
class CitedController implements AnswersByAddress {

	private static final String FACT = "/fact/{id}";

	private static final String CLAIM = "/claim/{id}";

	private static final String SOURCE = "/source/{id}";

	private static final String CHECK = "/check";

	/** A server does not send longer headers. */
	private static final int LONGEST_LINK = 4_000;

	private final CitedAnswers answers;

	private final Publishers publishers;

	CitedController(CitedAnswers answers, Publishers publishers) {
		this.answers = answers;
		this.publishers = publishers;
	}

	/** Whoever names one of the forms gets it, before a page. */
	@GetMapping(path = { FACT, CLAIM, SOURCE, CHECK }, produces = { "application/json", "application/ld+json",
			"application/vnd.citationstyles.csl+json", "text/plain" })
	ResponseEntity<String> wanted(@PathVariable(required = false) @Nullable String id, LensParameters lens,
			HttpServletRequest request, @RequestHeader HttpHeaders headers) {
		return anything(id, lens, request, headers);
	}

	/** Whoever takes anything, or what there is not. */
	@GetMapping({ FACT, CLAIM, SOURCE, CHECK })
	ResponseEntity<String> anything(@PathVariable(required = false) @Nullable String id, LensParameters lens,
			HttpServletRequest request, @RequestHeader HttpHeaders headers) {
		return format(headers).map((format) -> answer(format, id, lens, request))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
				.contentType(MediaType.TEXT_PLAIN)
				.body("The header Accept names no form of an answer. An answer is given as "
						+ List.of(CitedFormat.values()).stream().map((one) -> one.type().toString()).toList()));
	}

	/** Whoever names a form in the address. */
	@GetMapping(path = { FACT, CLAIM, SOURCE, CHECK }, params = CitedFormat.FORMAT)
	ResponseEntity<String> named(@PathVariable(required = false) @Nullable String id,
			@RequestParam(CitedFormat.FORMAT) String format, LensParameters lens, HttpServletRequest request) {
		return answer(CitedFormat.named(format), id, lens, request);
	}

	private ResponseEntity<String> answer(CitedFormat format, @Nullable String id, LensParameters lens,
			HttpServletRequest request) {
		// The path of the server is decoded, whatever the client has encoded.
		Sort sort = Sort.valueOf(request.getServletPath().split("/")[1].toUpperCase(Locale.ROOT));
		Map<String, String> asked = asked(sort, request);
		String version = asked.remove(Reference.DATA);
		if (lens.dataVersion() != null) {
			throw Problem.badInput("dataVersion", "an address names the version as data=" + lens.dataVersion());
		}
		Lens seen = PageWords.seen(lens.lens(), request);
		CitedAnswer answer = this.answers.of(new Reference(sort, (id != null) ? id : "", asked, seen), version);
		Publisher publisher = this.publishers.of(URI.create(request.getRequestURL().toString()));
		return written(format, answer, publisher);
	}

	/**
	 * The form that is wanted; empty: none that there is, or the header cannot be read.
	 */
	private static Optional<CitedFormat> format(HttpHeaders headers) {
		try {
			return CitedFormat.of(headers.getAccept());
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	private static ResponseEntity<String> written(CitedFormat format, CitedAnswer answer, Publisher publisher) {
		String address = answer.answer().reference().address(publisher.address(), answer.answer().version().id());
		String body = switch (format) {
			case JSON -> CanonicalJson.written(answer.json(publisher));
			case LINKED -> CanonicalJson.written(answer.answer().linked(address, publisher));
			case CSL -> CanonicalJson.written(List.of(CslItem.of(answer.answer(), address, publisher)));
			case TEXT -> answer.text(publisher);
		};
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (address.length() <= LONGEST_LINK) {
			response.header(HttpHeaders.LINK, "<" + address + ">; rel=\"canonical\"");
		}
		return response.body(body);
	}

	/**
	 * The parameters beside those of the lens.
	 * @throws Problem BAD_USER_INPUT if one is empty, given twice or not known
	 */
	static Map<String, String> asked(Sort sort, HttpServletRequest request) {
		Map<String, String> asked = new LinkedHashMap<>();
		for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
			String[] values = request.getParameterValues(name);
			if (values.length > 1) {
				throw Problem.badInput(name, "is given more than once; give it once");
			}
			if (LensParameters.NAMES.contains(name) || PageWords.NAMES.contains(name)
					|| name.equals(CitedFormat.FORMAT)) {
				continue;
			}
			if (values[0].isBlank()) {
				throw Problem.badInput(name, "is empty; give a value, or leave it out");
			}
			asked.put(name, values[0]);
		}
		Set<String> known = known(sort);
		for (String name : asked.keySet()) {
			if (known != null && !known.contains(name)) {
				throw Problem.badInput(name, "there is no parameter '" + name + "'; choose from " + new TreeSet<>(known)
						+ ", and of the lens " + LensParameters.NAMES);
			}
		}
		return asked;
	}

	/** The parameters of an address; null: those of a claim depend on its kind. */
	private static @Nullable Set<String> known(Sort sort) {
		return switch (sort) {
			case FACT, CLAIM -> Set.of(Reference.DATA, Reference.SPEAKER);
			case SOURCE -> Set.of(Reference.DATA);
			case CHECK -> null;
		};
	}

}
