package org.tieline.cite;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;

import org.tieline.cite.Reference.Sort;
import org.tieline.exchange.AnswersByAddress;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;

/** Permanent addresses of facts, claims, sources and checks. */
@RestController
class CitedController implements AnswersByAddress {

	/** A server does not send longer headers. */
	private static final int LONGEST_LINK = 4_000;

	private final CitedAnswers answers;

	private final Publishers publishers;

	CitedController(CitedAnswers answers, Publishers publishers) {
		this.answers = answers;
		this.publishers = publishers;
	}

	@GetMapping("/fact/{id}")
	ResponseEntity<String> fact(@PathVariable String id, LensParameters lens, HttpServletRequest request,
			@RequestHeader HttpHeaders headers) {
		return answer(Sort.FACT, id, lens, request, headers);
	}

	@GetMapping("/claim/{id}")
	ResponseEntity<String> claim(@PathVariable String id, LensParameters lens, HttpServletRequest request,
			@RequestHeader HttpHeaders headers) {
		return answer(Sort.CLAIM, id, lens, request, headers);
	}

	@GetMapping("/source/{id}")
	ResponseEntity<String> source(@PathVariable String id, LensParameters lens, HttpServletRequest request,
			@RequestHeader HttpHeaders headers) {
		return answer(Sort.SOURCE, id, lens, request, headers);
	}

	@GetMapping("/check")
	ResponseEntity<String> check(LensParameters lens, HttpServletRequest request, @RequestHeader HttpHeaders headers) {
		return answer(Sort.CHECK, "", lens, request, headers);
	}

	private ResponseEntity<String> answer(Sort sort, String id, LensParameters lens, HttpServletRequest request,
			HttpHeaders headers) {
		Optional<CitedFormat> format = format(headers);
		if (format.isEmpty()) {
			return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
				.contentType(MediaType.TEXT_PLAIN)
				.body("The header Accept names no form of an answer. An answer is given as "
						+ List.of(CitedFormat.values()).stream().map((one) -> one.type().toString()).toList());
		}
		Map<String, String> asked = asked(sort, request);
		String version = asked.remove(Reference.DATA);
		if (lens.dataVersion() != null) {
			throw Problem.badInput("dataVersion", "an address names the version as data=" + lens.dataVersion());
		}
		CitedAnswer answer = this.answers.of(new Reference(sort, id, asked, lens.lens()), version);
		Publisher publisher = this.publishers.of(URI.create(request.getRequestURL().toString()));
		return written(format.get(), answer, publisher);
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
	private static Map<String, String> asked(Sort sort, HttpServletRequest request) {
		Map<String, String> asked = new LinkedHashMap<>();
		for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
			String[] values = request.getParameterValues(name);
			if (values.length > 1) {
				throw Problem.badInput(name, "is given more than once; give it once");
			}
			if (LensParameters.NAMES.contains(name)) {
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
