package org.tieline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.tieline.evidence.Lens;
import org.tieline.record.DataVersion;

/**
 * What is said of a file, in it and in the headers of the answer.
 *
 * @param url what asks for the file again, without the host
 * @param version the data that it is of
 * @param lens the parameters of the lens, as in an address; blank: all of the record
 * @param all the licences of its claims, by name
 * @param licences which licences its claims have, in words
 */
record FileHead(String url, DataVersion version, String lens, List<Licence> all, String licences) {

	static FileHead of(HttpServletRequest request, DataVersion version, Lens lens, Licences licences) {
		String query = request.getQueryString();
		return new FileHead(request.getRequestURI() + ((query != null) ? "?" + query : ""), version,
				LensParameters.of(lens)
					.entrySet()
					.stream()
					.map((one) -> one.getKey() + "=" + one.getValue())
					.collect(Collectors.joining("&")),
				licences.all(), licences.words());
	}

	/** The names of the licences, with commas between. */
	String licenceNames() {
		return this.all.stream().map(Licence::name).collect(Collectors.joining(", "));
	}

	/** The addresses of the licences, as far as they are known. */
	List<String> licenceUrls() {
		return this.all.stream().map(Licence::url).filter((url) -> !url.isEmpty()).toList();
	}

	/** As names and values. */
	Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("data_version", this.version.id());
		parts.put("lens", this.lens);
		parts.put("licence", licenceNames());
		parts.put("licences", this.licences);
		parts.put("download", this.url);
		return parts;
	}

	/** As headers of the answer. */
	Map<String, String> headers() {
		Map<String, String> headers = new LinkedHashMap<>(Map.of("Tieline-Data-Version", this.version.id(),
				"Tieline-Lens", this.lens, "Tieline-Licences", this.licences));
		String links = licenceUrls().stream()
			.map((url) -> "<" + url + ">; rel=\"license\"")
			.collect(Collectors.joining(", "));
		if (!links.isEmpty()) {
			headers.put("Link", links);
		}
		return headers;
	}

	/** In one line. */
	String words() {
		return parts().entrySet()
			.stream()
			.filter((part) -> !part.getValue().isEmpty())
			.map((part) -> part.getKey() + "=" + part.getValue())
			.collect(Collectors.joining("; "));
	}

	/**
	 * The name of a file that is named after a question: its parts as lower-case words
	 * with hyphens, after {@code tieline}. At most 120 characters, as file systems have
	 * limits.
	 * @param ending without a dot before it
	 */
	static String name(Stream<String> parts, String ending) {
		String name = parts.map((part) -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
			.map((part) -> part.replaceAll("^-+|-+$", ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("-"));
		String cut = (name.length() > LONGEST) ? name.substring(0, LONGEST).replaceAll("-+$", "") : name;
		return "tieline-" + cut + "." + ending;
	}

	private static final int LONGEST = 100;

}
