package org.tieline.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import org.tieline.time.Presumption;
import org.tieline.value.Decimals;
import org.tieline.value.PartialDate;

/** The scalar types of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarWiring() {
		return (wiring) -> wiring.scalar(scalar("PartialDate", new Text<>(PartialDate::parse)))
			.scalar(scalar("Date", new Text<>(Scalars::date)))
			.scalar(scalar("Duration", new Text<>(Presumption::parse)))
			.scalar(scalar("DateTime", ExtendedScalars.DateTime.getCoercing()))
			.scalar(scalar("URL", new Text<>(Function.identity())))
			.scalar(scalar("Decimal", new Text<>(Decimals::parse)))
			.scalar(scalar("CountryCode", new Text<>(Scalars::countryCode)));
	}

	private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a day; write 2018-08-23 (ISO 8601)", ex);
		}
	}

	private static String countryCode(String text) {
		if (!text.matches("[A-Za-z]{2}")) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a country code; write two letters (ISO 3166-1): CN");
		}
		return text.toUpperCase(Locale.ROOT);
	}

	/** A scalar that is read from a string or a number literal. */
	private record Text<T>(Function<String, T> parse) implements Coercing<T, Object> {

		@Override
		public Object serialize(Object value, GraphQLContext context, Locale locale) {
			if (value instanceof Number number) {
				return (number instanceof BigDecimal) ? number : new BigDecimal(number.toString());
			}
			return readable(this.parse.apply(value.toString()));
		}

		private static Object readable(Object value) {
			return (value instanceof BigDecimal) ? value : value.toString();
		}

		@Override
		public T parseValue(Object input, GraphQLContext context, Locale locale) {
			if (!(input instanceof String || input instanceof Number)) {
				throw new CoercingParseValueException("write it as text");
			}
			try {
				return this.parse.apply(input.toString());
			}
			catch (IllegalArgumentException ex) {
				throw new CoercingParseValueException(ex.getMessage(), ex);
			}
		}

		@Override
		public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			String text = switch (input) {
				case StringValue string -> string.getValue();
				case IntValue number -> number.getValue().toString();
				case FloatValue number -> number.getValue().toString();
				default -> throw new CoercingParseLiteralException("write it as text");
			};
			try {
				return this.parse.apply(String.valueOf(text));
			}
			catch (IllegalArgumentException ex) {
				throw new CoercingParseLiteralException(ex.getMessage(), ex);
			}
		}

		@Override
		public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
			return StringValue.of(input.toString());
		}

	}

}
