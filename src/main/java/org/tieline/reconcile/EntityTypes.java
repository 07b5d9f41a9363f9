package org.tieline.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;

/** The kinds of entity as types of the protocol. */
final class EntityTypes {

	private EntityTypes() {
	}

	/** A kind as a type: {@code PublicBody}, "Public body". */
	static Map<String, Object> type(EntityKind kind) {
		Map<String, Object> type = new LinkedHashMap<>();
		type.put("id", kind.typeName());
		type.put("name", words(kind));
		return type;
	}

	static String words(EntityKind kind) {
		return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * The kind of a type.
	 * @throws Problem BAD_USER_INPUT if there is none
	 */
	static EntityKind of(String argument, String type) {
		return Arrays.stream(EntityKind.values())
			.filter((kind) -> is(kind, type))
			.findFirst()
			.orElseThrow(() -> Problem.badInput(argument, "there is no type '" + type + "'; use one of "
					+ Arrays.stream(EntityKind.values()).map(EntityKind::typeName).toList()));
	}

	/** Whether a word names a kind: as type, as value of the API, or in words. */
	static boolean is(EntityKind kind, String word) {
		return List.of(kind.typeName(), kind.name(), words(kind)).stream().anyMatch(word.strip()::equalsIgnoreCase);
	}

	/** Types whose name or id contains a text. */
	static List<Map<String, Object>> like(String text) {
		String part = text.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(EntityKind.values())
			.filter((kind) -> words(kind).toLowerCase(Locale.ROOT).contains(part)
					|| kind.typeName().toLowerCase(Locale.ROOT).contains(part))
			.map(EntityTypes::type)
			.toList();
	}

}
