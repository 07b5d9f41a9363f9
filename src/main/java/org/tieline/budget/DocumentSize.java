package org.tieline.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted in a document before it is validated. Each fragment is counted
 * once, whatever the number of its spreads: the time is linear in the length of the
 * document, also if it unfolds to more fields than there are atoms.
 *
 * @param depth the most fields inside each other, without those of introspection
 * @param introspection the most lists of types or fields inside each other, in
 * introspection
 * @param rootFields the most fields of an operation, with those of its fragments
 * @param aliases aliases written
 * @param directives directives written
 */
record DocumentSize(int depth, int introspection, int rootFields, int aliases, int directives) {

	private static final int MOST = 1_000_000_000;

	private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

	/** Lists that lead from a type to other types. */
	private static final Set<String> LISTS = Set.of("types", "fields", "inputFields", "interfaces", "possibleTypes");

	static DocumentSize of(Document document) {
		Counts counts = new Counts(document);
		document.getDefinitionsOfType(OperationDefinition.class).forEach(counts::operation);
		WrittenParts written = WrittenParts.of(document);
		return new DocumentSize(counts.depth, counts.introspection, counts.rootFields, written.aliases(),
				written.directives());
	}

	/**
	 * Depth below a selection, lists of introspection in it, and its number of fields.
	 */
	private record Below(int depth, int lists, int fields) {

		static final Below NONE = new Below(0, 0, 0);

		/** Of both. */
		Below and(Below other) {
			return new Below(Math.max(this.depth, other.depth), Math.max(this.lists, other.lists),
					Math.min(MOST, this.fields + other.fields));
		}

	}

	private static final class Counts {

		private final Map<String, FragmentDefinition> fragments = new HashMap<>();

		/**
		 * Of each fragment; one that is being counted contains itself, and adds nothing.
		 */
		private final Map<String, Below> counted = new HashMap<>();

		private int depth;

		private int introspection;

		private int rootFields;

		Counts(Document document) {
			document.getDefinitionsOfType(FragmentDefinition.class)
				.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
		}

		void operation(OperationDefinition operation) {
			Below below = selections(operation.getSelectionSet());
			this.depth = Math.max(this.depth, below.depth());
			this.rootFields = Math.max(this.rootFields, below.fields());
		}

		private Below selections(@Nullable SelectionSet set) {
			Below all = Below.NONE;
			for (Selection<?> selection : (set != null) ? set.getSelections() : List.<Selection<?>>of()) {
				all = all.and(switch (selection) {
					case Field field -> field(field);
					case InlineFragment inline -> selections(inline.getSelectionSet());
					case FragmentSpread spread -> fragment(spread.getName());
					default -> Below.NONE;
				});
			}
			return all;
		}

		private Below field(Field field) {
			Below below = selections(field.getSelectionSet());
			if (INTROSPECTION.contains(field.getName())) {
				this.introspection = Math.max(this.introspection, below.lists());
				return new Below(1, 0, 1);
			}
			return new Below(below.depth() + 1, below.lists() + (LISTS.contains(field.getName()) ? 1 : 0), 1);
		}

		private Below fragment(String name) {
			Below known = this.counted.get(name);
			FragmentDefinition fragment = this.fragments.get(name);
			if (known != null || fragment == null) {
				return (known != null) ? known : Below.NONE;
			}
			this.counted.put(name, Below.NONE);
			Below below = selections(fragment.getSelectionSet());
			this.counted.put(name, below);
			return below;
		}

	}

}
