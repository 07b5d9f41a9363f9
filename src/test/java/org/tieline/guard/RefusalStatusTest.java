package org.tieline.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import org.tieline.problem.Problem;
import org.tieline.stop.Stopped;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalStatusTest {

	@ParameterizedTest
	@CsvSource({ "BAD_USER_INPUT, 400", "QUERY_TOO_COMPLEX, 400", "UNAUTHENTICATED, 401", "FORBIDDEN, 403",
			"NOT_FOUND, 404", "RATE_LIMITED, 429", "INTERNAL_ERROR, 500", "DATABASE_UNAVAILABLE, 503",
			"RESOURCE_LIMIT, 503", "TIMEOUT, 503" })
	void a_kind_has_a_status(Problem.Kind kind, int status) {
		assertThat(RefusalStatus.of(kind).value()).isEqualTo(status);
	}

	/**
	 * A page that reads something itself can be stopped outside any question: that is no
	 * unexpected error.
	 */
	@Test
	void whoever_answers_refusals_answers_requests_that_were_stopped_too() {
		Set<JavaClass> advice = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.tieline")
			.stream()
			.filter((one) -> one.isMetaAnnotatedWith(ControllerAdvice.class)
					|| one.isAnnotatedWith(ControllerAdvice.class))
			.filter((one) -> handled(one).anyMatch(Problem.class.getName()::equals))
			.collect(Collectors.toSet());
		assertThat(advice).hasSizeGreaterThanOrEqualTo(3)
			.allMatch((one) -> handled(one).anyMatch(Stopped.class.getName()::equals));
	}

	private static Stream<String> handled(JavaClass advice) {
		return advice.getMethods()
			.stream()
			.filter((method) -> method.isAnnotatedWith(ExceptionHandler.class))
			.map((method) -> method.getRawParameterTypes().getFirst().getName());
	}

}
