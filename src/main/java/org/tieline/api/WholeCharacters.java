package org.tieline.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * Refuses variables with texts of a NUL or of half a character (a surrogate without its
 * pair). They are no name and no sentence; databases and files handle each in another
 * way.
 */
@Component
final class WholeCharacters extends SimplePerformantInstrumentation {

	static final String NUL = "the text contains a NUL character; leave it out";

	private static final String HALF = "the text contains half a character (a surrogate without its pair); leave it out";

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		parameters.getExecutionContext()
			.getExecutionInput()
			.getRawVariables()
			.toMap()
			.forEach((name, value) -> check(name, value));
		return SimpleInstrumentationContext.noOp();
	}

	/** As deep as the JSON of a request may be. */
	private static void check(String path, @Nullable Object value) {
		switch (value) {
			case String text -> {
				String wrong = wrong(text);
				if (wrong != null) {
					throw new AbortExecutionException(
							List.of(Errors.of(Problem.badInput(path, wrong), SourceLocation.EMPTY)));
				}
			}
			case Map<?, ?> fields -> fields.forEach((name, field) -> {
				check(path, String.valueOf(name));
				check(path + "." + name, field);
			});
			case Collection<?> items -> items.forEach((item) -> check(path, item));
			case null, default -> {
			}
		}
	}

	/** What is wrong with a text; null: nothing. */
	static @Nullable String wrong(String text) {
		if (text.indexOf('\0') >= 0) {
			return NUL;
		}
		return text.codePoints().anyMatch(WholeCharacters::isHalf) ? HALF : null;
	}

	private static boolean isHalf(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
