package org.tieline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

/**
 * The part of the record that a page shows, as the parameters of its address:
 * {@code asOf}, {@code knownAt}, {@code allegations=no}, {@code possible=yes} and
 * {@code data}. Addresses of citations also have {@code stances}, {@code minOrigins},
 * {@code excludeSources} and {@code presume}. A parameter that cannot be read is left
 * out, and a notice says so.
 *
 * @param asOf a day, month or year; null: at any time
 * @param knownAt the last day of publication; null: all claims
 * @param allegations whether claims that only allege are shown
 * @param possible whether ties count that are possible but not shown to hold
 * @param dataVersion a kept version of the data; null: the present one
 * @param narrower what only addresses of citations have
 * @param notices what could not be read, in sentences
 */
public record PageLens(@Nullable PartialDate asOf, @Nullable LocalDate knownAt, boolean allegations, boolean possible,
		@Nullable String dataVersion, Narrower narrower, List<String> notices) {

	/** The parameters, in their order. */
	public static final List<String> NAMES = Stream
		.concat(Stream.of("asOf", "knownAt", "allegations", "possible", "data"), Narrower.NAMES.stream())
		.toList();

	/** The field of what is wrong with the parameters of an address. */
	public static final String ADDRESS = "address";

	public PageLens {
		notices = List.copyOf(notices);
	}

	/** The ids of the datasets whose claims count; null: all. */
	public @Nullable Set<String> datasets() {
		return this.narrower.datasets().isEmpty() ? null : Set.copyOf(this.narrower.datasets());
	}

	/** The lens of an address. */
	public static PageLens of(Map<String, String[]> parameters) {
		List<String> notices = new ArrayList<>();
		return new PageLens(
				read("asOf", parameters, PartialDate::parse,
						"a year, month or day, such as 2018, 2018-08 or 2018-08-23", notices),
				read("knownAt", parameters, LocalDate::parse, "a whole day, such as 2018-12-31", notices),
				!"no".equals(read("allegations", parameters, PageLens::yesOrNo, "yes or no", notices)),
				"yes".equals(read("possible", parameters, PageLens::yesOrNo, "yes or no", notices)),
				read("data", parameters, (text) -> text, "a version of the data", notices),
				Narrower.of(parameters, notices), notices);
	}

	/**
	 * The lens of the address of a file, which shows no notices.
	 * @param own the parameters that the file has beside those of the lens
	 * @throws Problem BAD_USER_INPUT if a parameter is unknown or cannot be read
	 */
	public static PageLens ofFile(Map<String, String[]> parameters, String... own) {
		PageLens lens = of(parameters).noticingOthers(parameters, own);
		if (!lens.notices.isEmpty()) {
			throw Problem.badInput(ADDRESS,
					String.join(" ", lens.notices)
						.replace("The page is shown without it. ", "")
						.replace(" It was left out.", ""));
		}
		return lens;
	}

	/**
	 * The same lens with a notice for each parameter that is none of it.
	 * @param own the parameters that the page has beside those of the lens
	 */
	public PageLens noticingOthers(Map<String, String[]> parameters, String... own) {
		PageLens noticed = this;
		for (String name : parameters.keySet()) {
			if (!NAMES.contains(name) && !List.of(own).contains(name)) {
				String meant = NAMES.stream().filter((one) -> plain(one).equals(plain(name))).findFirst().orElse(null);
				noticed = noticed.noticing("The address has a parameter '" + shortened(name)
						+ "', which this page does not know. It was left out."
						+ ((meant != null) ? " Write '" + meant + "'." : ""));
			}
		}
		return noticed;
	}

	/** A name without what differs in other spellings of it: "as_of" is "asof". */
	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	private static String yesOrNo(String text) {
		if (!text.equals("yes") && !text.equals("no")) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	/**
	 * The same lens on the present version of the data.
	 * @param notice why it is not on the one that was asked for
	 */
	public PageLens onPresentVersion(String notice) {
		return new PageLens(this.asOf, this.knownAt, this.allegations, this.possible, null, this.narrower, this.notices)
			.noticing(notice);
	}

	/** The same lens on a version of the data. */
	public PageLens onVersion(String version) {
		return new PageLens(this.asOf, this.knownAt, this.allegations, this.possible, version, this.narrower,
				this.notices);
	}

	/** The same lens with the claims of every source. */
	public PageLens withAllSources() {
		return new PageLens(this.asOf, this.knownAt, this.allegations, this.possible, this.dataVersion,
				this.narrower.withAllSources(), this.notices);
	}

	/** The same lens with something more that could not be read. */
	public PageLens noticing(String notice) {
		List<String> more = new ArrayList<>(this.notices);
		more.add(notice);
		return new PageLens(this.asOf, this.knownAt, this.allegations, this.possible, this.dataVersion, this.narrower,
				more);
	}

	/**
	 * A parameter; null: it is not given, or cannot be read, which is then added to the
	 * notices.
	 */
	static <T> @Nullable T read(String name, Map<String, String[]> parameters, Reader<T> reader, String right,
			List<String> notices) {
		String[] values = parameters.get(name);
		if (values == null || values.length == 0 || values[0].isBlank()) {
			return null;
		}
		try {
			return reader.read(values[0].strip());
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			notices.add("The address says " + name + "=" + shortened(values[0])
					+ ", which cannot be read. The page is shown without it. Write " + right + ".");
			return null;
		}
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

	/** The lens as the variable of a query. */
	public Map<String, Object> variable() {
		Map<String, Object> lens = new LinkedHashMap<>();
		if (this.asOf != null) {
			lens.put("asOf", this.asOf.toString());
		}
		if (this.knownAt != null) {
			lens.put("knownAt", this.knownAt.toString());
		}
		List<String> stances = stances();
		if (stances != null) {
			lens.put("stances", stances);
		}
		this.narrower.addTo(lens);
		if (this.dataVersion != null) {
			lens.put("dataVersion", this.dataVersion);
		}
		return lens;
	}

	/** The stances that count; null: all. */
	private @Nullable List<String> stances() {
		if (this.allegations) {
			return this.narrower.stances().isEmpty() ? null : this.narrower.stances();
		}
		List<String> others = Arrays.stream(Stance.values())
			.filter((one) -> one != Stance.ALLEGES)
			.map(Enum::name)
			.filter((one) -> this.narrower.stances().isEmpty() || this.narrower.stances().contains(one))
			.toList();
		return others.isEmpty() ? this.narrower.stances() : others;
	}

	/**
	 * The lens as parameters of an address that answers programs, without the version.
	 */
	public Map<String, String> ofCitation() {
		Map<String, String> parameters = new LinkedHashMap<>();
		variable().forEach((name, value) -> {
			if (!name.equals("dataVersion")) {
				parameters.put(name, (value instanceof List<?> list)
						? list.stream().map(Object::toString).collect(Collectors.joining(",")) : value.toString());
			}
		});
		return parameters;
	}

	/** The parameters that differ from the plain page, in their order. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.asOf != null) {
			parameters.put("asOf", this.asOf.toString());
		}
		if (this.knownAt != null) {
			parameters.put("knownAt", this.knownAt.toString());
		}
		if (!this.allegations) {
			parameters.put("allegations", "no");
		}
		if (this.possible) {
			parameters.put("possible", "yes");
		}
		parameters.putAll(this.narrower.parameters());
		if (this.dataVersion != null) {
			parameters.put("data", this.dataVersion);
		}
		return parameters;
	}

	/**
	 * An address under this lens.
	 * @param path a path of this server, with or without parameters of its own
	 */
	public String at(String path) {
		StringBuilder address = new StringBuilder(path);
		char next = (path.indexOf('?') >= 0) ? '&' : '?';
		for (Map.Entry<String, String> one : parameters().entrySet()) {
			address.append(next)
				.append(one.getKey())
				.append('=')
				.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
			next = '&';
		}
		return address.toString();
	}

	/**
	 * The address of the page of a thing under this lens.
	 * @param sort the first part of its address: {@code entity}, {@code fact},
	 * {@code claim}, {@code source}, {@code measure}, {@code market} or {@code country}
	 * @param id its id; the lens that the id of a fact or claim ends with is left out
	 */
	public String of(String sort, Object id) {
		String plain = Objects.toString(id);
		int lens = plain.indexOf('~');
		return at("/" + sort + "/"
				+ URLEncoder.encode((lens >= 0) ? plain.substring(0, lens) : plain, StandardCharsets.UTF_8)
					.replace("+", "%20")
					.replace("%3A", ":"));
	}

	/** What the page is limited to, in words; null: nothing. */
	public @Nullable String words() {
		List<String> words = new ArrayList<>();
		if (this.asOf != null) {
			words.add("as of " + this.asOf);
		}
		if (this.knownAt != null) {
			words.add("from what was published by " + this.knownAt);
		}
		if (!this.allegations) {
			words.add("without claims that only allege");
		}
		if (this.possible) {
			words.add("with what is possible but not shown");
		}
		words.addAll(this.narrower.words());
		return words.isEmpty() ? null : String.join(", ", words);
	}

	/** Reads the value of a parameter. */
	interface Reader<T> {

		/**
		 * The value.
		 * @throws IllegalArgumentException if it cannot be read
		 */
		T read(String text);

	}

}
