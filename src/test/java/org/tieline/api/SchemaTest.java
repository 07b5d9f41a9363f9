package org.tieline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.AbstractDescribedNode;
import graphql.language.Definition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumTypeExtensionDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.NamedNode;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema says what everything in it means, and where an answer may be missing. */
class SchemaTest {

	@Test
	void everythingInItIsDescribed() {
		assertThat(definitions().filter((one) -> !(one instanceof ObjectTypeExtensionDefinition)
				&& !(one instanceof InterfaceTypeExtensionDefinition) && !(one instanceof EnumTypeExtensionDefinition))
			.filter((one) -> isBlank(one))
			.map(SchemaTest::name)).isEmpty();
		List<String> bare = new ArrayList<>();
		definitions().forEach((definition) -> parts(definition).filter(SchemaTest::isBlank)
			.forEach((part) -> bare.add(name(definition) + "." + name(part))));

		assertThat(bare).isEmpty();
	}

	@Test
	void everyScalarNamesItsSpecification() {
		assertThat(definitions().filter(ScalarTypeDefinition.class::isInstance)
			.map(ScalarTypeDefinition.class::cast)
			.filter((scalar) -> !scalar.hasDirective("specifiedBy"))
			.map(ScalarTypeDefinition::getName)).isEmpty();
	}

	@Test
	void whatCanBeRefusedCanBeNull() {
		// An error beside a field that cannot be null takes its neighbours with it.
		assertThat(fields().filter((field) -> !field.field().getInputValueDefinitions().isEmpty() || field.isRoot())
			.filter((field) -> field.field().getType() instanceof NonNullType)
			.map(Field::name)).isEmpty();
	}

	@Test
	void aRootFieldSaysWhenItIsNull() {
		assertThat(fields().filter(Field::isRoot)
			.filter((field) -> !field.field().getDescription().getContent().contains("Null:"))
			.map(Field::name)).isEmpty();
	}

	private record Field(String type, FieldDefinition field) {

		boolean isRoot() {
			return this.type.equals("Query");
		}

		String name() {
			return this.type + "." + this.field.getName();
		}

	}

	private static Stream<Field> fields() {
		return definitions().filter(ImplementingTypeDefinition.class::isInstance)
			.map(ImplementingTypeDefinition.class::cast)
			.flatMap((type) -> ((List<?>) type.getFieldDefinitions()).stream()
				.map((field) -> new Field(type.getName(), (FieldDefinition) field)));
	}

	private static Stream<? extends graphql.language.Node<?>> parts(Definition<?> definition) {
		return switch (definition) {
			case EnumTypeDefinition type -> type.getEnumValueDefinitions().stream();
			case InputObjectTypeDefinition type -> type.getInputValueDefinitions().stream();
			case ImplementingTypeDefinition<?> type -> type.getFieldDefinitions()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(field), field.getInputValueDefinitions().stream()));
			default -> Stream.empty();
		};
	}

	private static boolean isBlank(Object node) {
		return !(node instanceof AbstractDescribedNode<?> described) || described.getDescription() == null
				|| described.getDescription().getContent().isBlank();
	}

	private static String name(Object node) {
		return (node instanceof NamedNode<?> named) ? named.getName() : node.toString();
	}

	private static Stream<Definition<?>> definitions() {
		try {
			List<Definition<?>> all = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:graphql/*.graphqls")) {
				String text = file.getContentAsString(StandardCharsets.UTF_8);
				Parser.parse(text).getDefinitions().forEach((one) -> all.add((Definition<?>) one));
			}
			assertThat(all).isNotEmpty();
			return all.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
