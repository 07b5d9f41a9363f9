package org.tieline.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/** A value that a client gives, whether it is written in the document or a variable. */
sealed interface Given {

	/** How the value is shown in a message. */
	String shown();

	/** Null. */
	record Nothing() implements Given {

		@Override
		public String shown() {
			return "null";
		}

	}

	/** A list. */
	record Many(List<Given> items) implements Given {

		@Override
		public String shown() {
			return "a list";
		}

	}

	/** An input object. */
	record Fields(Map<String, Given> fields) implements Given {

		@Override
		public String shown() {
			return "an object";
		}

	}

	/** A variable where a value could be written. */
	record Variable(String name) implements Given {

		@Override
		public String shown() {
			return "$" + this.name;
		}

	}

	/**
	 * A single value.
	 *
	 * @param value a {@link Value} of the document, or what a variable holds
	 */
	record Single(Object value) implements Given {

		private static final int LONGEST = 100;

		@Override
		public String shown() {
			String text = switch (this.value) {
				case Value<?> literal -> AstPrinter.printAstCompact(literal);
				case String raw -> AstPrinter.printAstCompact(StringValue.of(raw));
				default -> this.value.toString();
			};
			return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "..." : text;
		}

	}

	/** A value as the document has it; a field that it repeats counts once. */
	static Given written(Value<?> value) {
		return switch (value) {
			case NullValue none -> new Nothing();
			case VariableReference variable -> new Variable(variable.getName());
			case ArrayValue list -> new Many(list.getValues().stream().map(Given::written).toList());
			case ObjectValue object -> {
				Map<String, Given> fields = new LinkedHashMap<>();
				object.getObjectFields().forEach((field) -> fields.put(field.getName(), written(field.getValue())));
				yield new Fields(fields);
			}
			default -> new Single(value);
		};
	}

	/** A value that a variable holds. */
	static Given held(@Nullable Object value) {
		return switch (value) {
			case null -> new Nothing();
			case Collection<?> list -> {
				List<Given> items = new ArrayList<>();
				list.forEach((item) -> items.add(held(item)));
				yield new Many(items);
			}
			case Map<?, ?> object -> {
				Map<String, Given> fields = new LinkedHashMap<>();
				object.forEach((name, field) -> fields.put(String.valueOf(name), held(field)));
				yield new Fields(fields);
			}
			default -> new Single(value);
		};
	}

}
