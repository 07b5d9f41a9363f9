package org.tieline.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a question is answered, as JSON Schema (2020-12), drawn from its selections and
 * the types of the API. Fields with a directive, and those of a fragment on another type,
 * may be missing. What the API calls nullable may be null. An outline has the fields of
 * the first two levels with their types. Whatever the whole schema allows, the outline
 * allows too.
 */
final class OutputSchema {

	private static final int OUTLINE = 2;

	/** Longest description in an outline, in characters. */
	private static final int LONGEST = 70;

	private final GraphQLSchema schema;

	private final Document document;

	OutputSchema(GraphQLSchema schema, String query) {
		this.schema = schema;
		this.document = Parser.parse(query);
	}

	/** The answer by root field. */
	Map<String, Object> schema() {
		OperationDefinition operation = this.document.getDefinitionsOfType(OperationDefinition.class).getFirst();
		return object(List.of(operation.getSelectionSet()), this.schema.getQueryType());
	}

	/** The fields of the answer with descriptions, and the types of those right below. */
	Map<String, Object> outline() {
		return outline(schema(), OUTLINE);
	}

	private static Map<String, Object> outline(Map<?, ?> whole, int levels) {
		Map<String, Object> outline = new LinkedHashMap<>();
		Object type = whole.get("type");
		if (type != null) {
			outline.put("type", type);
		}
		if (levels == OUTLINE - 1 && whole.get("description") instanceof String text) {
			String brief = JsonTypes.brief(text, LONGEST);
			if (brief != null) {
				outline.put("description", brief);
			}
		}
		if (levels > 0 && whole.get("items") instanceof Map<?, ?> items) {
			outline.put("items", outline(items, levels));
		}
		if (levels > 0 && whole.get("properties") instanceof Map<?, ?> properties) {
			Map<String, Object> parts = new LinkedHashMap<>();
			properties.forEach((name, part) -> parts.put(name.toString(), outline((Map<?, ?>) part, levels - 1)));
			outline.put("properties", parts);
		}
		return outline;
	}

	/** What several selections on one type give together. */
	private Map<String, Object> object(List<SelectionSet> selections, GraphQLFieldsContainer type) {
		Map<String, Asked> fields = new LinkedHashMap<>();
		selections.forEach((one) -> collect(one, type, type, false, fields));
		Map<String, Object> properties = new LinkedHashMap<>();
		Set<String> required = new LinkedHashSet<>();
		fields.forEach((name, field) -> {
			properties.put(name, property(field));
			if (!field.optional()) {
				required.add(name);
			}
		});
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("type", "object");
		object.put("properties", properties);
		object.put("required", List.copyOf(required));
		object.put("additionalProperties", false);
		return object;
	}

	private Map<String, Object> property(Asked field) {
		Map<String, Object> property = new LinkedHashMap<>(ofType(field.definition().getType(), field.below(),
				GraphQLTypeUtil.isNonNull(field.definition().getType())));
		String description = field.definition().getDescription();
		if (description != null) {
			property.put("description", JsonTypes.firstSentence(description));
		}
		return property;
	}

	private Map<String, Object> ofType(GraphQLType type, List<SelectionSet> below, boolean isNeverNull) {
		Map<String, Object> of;
		GraphQLType plain = GraphQLTypeUtil.isNonNull(type) ? GraphQLTypeUtil.unwrapOne(type) : type;
		if (GraphQLTypeUtil.isList(plain)) {
			GraphQLType element = GraphQLTypeUtil.unwrapOne(plain);
			of = JsonTypes.list(ofType(element, below, GraphQLTypeUtil.isNonNull(element)));
		}
		else {
			of = (plain instanceof GraphQLFieldsContainer container) ? object(below, container)
					: JsonTypes.plain(plain);
		}
		return isNeverNull ? of : orNull(of);
	}

	private static Map<String, Object> orNull(Map<String, Object> of) {
		Map<String, Object> nullable = new LinkedHashMap<>(of);
		nullable.put("type", List.of(of.get("type"), "null"));
		if (of.get("enum") instanceof List<?> words) {
			List<@Nullable Object> all = new ArrayList<>(words);
			all.add(null);
			nullable.put("enum", all);
		}
		return nullable;
	}

	private void collect(SelectionSet selections, GraphQLFieldsContainer type, GraphQLFieldsContainer object,
			boolean optional, Map<String, Asked> into) {
		for (Selection<?> selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> into.merge((field.getAlias() != null) ? field.getAlias() : field.getName(),
						Asked.of(field, definition(type, field.getName()), optional), Asked::and);
				case InlineFragment inline -> {
					GraphQLFieldsContainer on = on(inline.getTypeCondition(), type);
					collect(inline.getSelectionSet(), on, object,
							optional || on != object || !inline.getDirectives().isEmpty(), into);
				}
				case FragmentSpread spread -> {
					FragmentDefinition fragment = fragment(spread.getName());
					GraphQLFieldsContainer on = on(fragment.getTypeCondition(), type);
					boolean always = on == object || isAlways(on, object);
					collect(fragment.getSelectionSet(), on, object,
							optional || !always || !spread.getDirectives().isEmpty(), into);
				}
				default -> throw new IllegalStateException(selection.toString());
			}
		}
	}

	/** Whether everything of the type has what the fragment asks for. */
	private static boolean isAlways(GraphQLFieldsContainer fragment, GraphQLFieldsContainer object) {
		return object instanceof GraphQLImplementingType one
				&& one.getInterfaces().stream().anyMatch((type) -> type.getName().equals(fragment.getName()));
	}

	private static GraphQLFieldDefinition definition(GraphQLFieldsContainer type, String name) {
		return name.equals(Introspection.TypeNameMetaFieldDef.getName()) ? Introspection.TypeNameMetaFieldDef
				: type.getField(name);
	}

	private FragmentDefinition fragment(String name) {
		return this.document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.filter((one) -> one.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private GraphQLFieldsContainer on(@Nullable TypeName condition, GraphQLFieldsContainer type) {
		return (condition != null && this.schema.getType(condition.getName()) instanceof GraphQLFieldsContainer other)
				? other : type;
	}

	/** A field that is asked for, perhaps in several places of one object. */
	private record Asked(GraphQLFieldDefinition definition, List<SelectionSet> below, boolean optional) {

		static Asked of(Field field, GraphQLFieldDefinition definition, boolean optional) {
			SelectionSet below = field.getSelectionSet();
			return new Asked(definition, (below != null) ? List.of(below) : List.of(),
					optional || !field.getDirectives().isEmpty());
		}

		Asked and(Asked other) {
			List<SelectionSet> both = new ArrayList<>(this.below);
			both.addAll(other.below);
			return new Asked(this.definition, both, this.optional && other.optional);
		}

	}

}
