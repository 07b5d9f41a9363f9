package org.tieline.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.NounPhrase;

/**
 * The thing that a path names: {@code /entity/huawei}.
 *
 * @param sort the first part of the path
 * @param id the last part, decoded, without the ending of a file
 */
record ThingOfPath(String sort, String id) {

	private static final Set<String> SORTS = Set.of("entity", "market", "measure", "country", "fact", "claim",
			"source");

	/** What the API says of an id that does not stand for a thing of the sort. */
	private static final Pattern UNKNOWN = Pattern.compile(
			".*there is no (?!version )\\S+ '.*|.*' is an? \\S+ where an? \\S+ is needed.*|.*' is not a country code.*");

	/** The ids that a message names as the nearest. */
	private static final Pattern QUOTED = Pattern.compile("(?<=nearest (?:is|are) |' and )'([^']+)'");

	/** The thing of a path; null: it names none. */
	static @Nullable ThingOfPath of(String path) {
		String[] parts = path.split("/", -1);
		if (parts.length < 3 || !SORTS.contains(decoded(parts[1])) || parts[2].isBlank()) {
			return null;
		}
		return new ThingOfPath(decoded(parts[1]),
				PlainParameters.plain(decoded(parts[2].replaceAll(";.*|\\.csv$", ""))).strip());
	}

	/** A part of a path without its parameters. */
	private static String decoded(String part) {
		String plain = part.replaceAll(";.*", "");
		try {
			return UriUtils.decode(plain, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return plain;
		}
	}

	/** Whether a message says that nothing of the sort has the id. */
	boolean isUnknown(String message) {
		return UNKNOWN.matcher(message).matches();
	}

	/** Whether it is one of the sorts that a search by name finds. */
	boolean isNamed() {
		return !Set.of("fact", "claim", "source").contains(this.sort);
	}

	/**
	 * That nothing of the sort has the id, in a sentence.
	 * @param name of the entity of another sort that has it; null: none has
	 * @param kind the code of the kind of this entity
	 */
	String missing(@Nullable String name, String kind) {
		if (name != null) {
			String words = Words.INSTANCE.of(kind);
			return name + (NounPhrase.isPlural(EntityKind.valueOf(kind), name) ? " are" : " is") + " on record as "
					+ article(words) + words + ", and not as " + article(this.sort) + this.sort + ".";
		}
		return (this.sort.equals("entity") ? "Nothing" : "No " + this.sort) + " on record has the id “" + this.id
				+ "”.";
	}

	private static String article(String noun) {
		return (noun.isEmpty() || "aeiou".indexOf(noun.charAt(0)) < 0) ? "a " : "an ";
	}

	/** The ids of the sort that a message names as the nearest. */
	List<String> nearest(String message) {
		int at = message.indexOf("the nearest ");
		return (at < 0) ? List.of()
				: QUOTED.matcher(message.substring(at)).results().map((found) -> found.group(1)).toList();
	}

}
