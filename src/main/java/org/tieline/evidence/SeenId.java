package org.tieline.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.problem.Problem;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

/**
 * The id of a fact or claim together with the lens that it was read through. Clients
 * cache answers by id. Therefore two different answers must never have the same id.
 * <p>
 * Syntax: {@code ID~asOf=2012~stances=ALLEGES,DENIES}. The parts have a fixed order, and
 * the words of a part are in alphabetical order. Equal lenses have equal texts, and
 * different lenses have different texts. No id of the record contains a tilde, and a
 * tilde needs no escape in a URL (RFC 3986, unreserved).
 *
 * @param plain the id in the record
 * @param lens the lens
 * @param speaker id of the entity whose claims alone count; null: all claims count
 */
public record SeenId(String plain, Lens lens, @Nullable String speaker) {

	private static final String MARK = "~";

	private static final String AS_OF = "asOf";

	private static final String KNOWN_AT = "knownAt";

	private static final String STANCES = "stances";

	private static final String MIN_ORIGINS = "minOrigins";

	private static final String EXCLUDE_SOURCES = "excludeSources";

	private static final String DATASETS = "datasets";

	private static final String PRESUME = "presume";

	private static final String DATA_VERSION = "dataVersion";

	private static final String SPEAKER = "speaker";

	private static final List<String> PARTS = List.of(AS_OF, KNOWN_AT, STANCES, MIN_ORIGINS, EXCLUDE_SOURCES, DATASETS,
			PRESUME, DATA_VERSION, SPEAKER);

	/** Whether an id contains a lens. */
	public static boolean hasLens(String id) {
		return id.contains(MARK);
	}

	/**
	 * Reads an id with or without a lens.
	 * @param id the value of the argument {@code id}
	 * @throws Problem BAD_USER_INPUT if the part after the tilde is not as
	 * {@link #text()} writes it, or is no valid lens
	 */
	public static SeenId parse(String id) {
		if (!hasLens(id)) {
			return new SeenId(id, Lens.WIDE, null);
		}
		List<String> parts = List.of(id.split(MARK, -1));
		Map<String, String> values = new LinkedHashMap<>();
		for (String part : parts.subList(1, parts.size())) {
			int end = part.indexOf('=');
			if (end < 1 || end == part.length() - 1 || !PARTS.contains(part.substring(0, end))) {
				throw malformed(id, "after '~' stands one of " + PARTS + ", '=' and its value, as in ~asOf=2012");
			}
			values.put(part.substring(0, end), part.substring(end + 1));
		}
		SeenId read = read(id, parts.getFirst(), values);
		if (read.plain().isEmpty() || !read.text().equals(id)) {
			throw malformed(id, "an id has one spelling; this one is '" + read.text() + "'");
		}
		return read;
	}

	private static SeenId read(String id, String plain, Map<String, String> values) {
		try {
			Lens lens = new Lens(value(values, AS_OF, PartialDate::parse), value(values, KNOWN_AT, LocalDate::parse),
					value(values, STANCES, (text) -> words(text).map(SeenId::stance).collect(Collectors.toSet())),
					Objects.requireNonNullElse(value(values, MIN_ORIGINS, Integer::valueOf), 0),
					Objects.requireNonNullElse(
							value(values, EXCLUDE_SOURCES, (text) -> words(text).collect(Collectors.toSet())),
							Set.of()),
					value(values, PRESUME, Presumption::parse), values.get(DATA_VERSION),
					value(values, DATASETS, (text) -> words(text).collect(Collectors.toSet())));
			return new SeenId(plain, lens, values.get(SPEAKER));
		}
		catch (IllegalArgumentException | DateTimeException | Problem ex) {
			throw malformed(id, String.valueOf(ex.getMessage()));
		}
	}

	private static <T> @Nullable T value(Map<String, String> values, String part, Function<String, T> read) {
		String text = values.get(part);
		return (text != null) ? read.apply(text) : null;
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(text.split(",", -1));
	}

	private static Stance stance(String word) {
		return Arrays.stream(Stance.values())
			.filter((stance) -> stance.name().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + List.of(Stance.values())));
	}

	private static Problem malformed(String id, String remedy) {
		return Problem.badInput("id", "'" + id + "' is no id of this record; " + remedy);
	}

	/**
	 * The id in answers. If the lens shows the whole record, it is the plain id.
	 */
	public String text() {
		return this.plain + ending(this.lens, this.speaker);
	}

	/** The text after the plain id; empty: the lens shows the whole record. */
	static String ending(Lens lens, @Nullable String speaker) {
		if (speaker == null && lens.equals(Lens.WIDE)) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		add(text, AS_OF, lens.asOf());
		add(text, KNOWN_AT, lens.knownAt());
		add(text, STANCES, joined(lens.stances()));
		add(text, MIN_ORIGINS, (lens.minOrigins() > 0) ? lens.minOrigins() : null);
		add(text, EXCLUDE_SOURCES, lens.excludeSources().isEmpty() ? null : joined(lens.excludeSources()));
		add(text, DATASETS, joined(lens.datasets()));
		add(text, PRESUME, lens.presume());
		add(text, DATA_VERSION, lens.dataVersion());
		add(text, SPEAKER, speaker);
		return text.toString();
	}

	private static void add(StringBuilder text, String part, @Nullable Object value) {
		if (value != null) {
			text.append(MARK).append(part).append('=').append(value);
		}
	}

	private static @Nullable String joined(@Nullable Collection<?> words) {
		return (words != null) ? words.stream().map(Object::toString).sorted().collect(Collectors.joining(",")) : null;
	}

}
