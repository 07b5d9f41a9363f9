package org.tieline.intake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import org.tieline.evidence.RecordCheck;

/**
 * An intake with the checks that the features declare, for tests without Spring: the very
 * ones that the application uses.
 */
public final class Checks {

	private static final Intake INTAKE = new Intake(declared());

	private Checks() {
	}

	public static Intake intake() {
		return INTAKE;
	}

	static List<RecordCheck> declared() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(true);
		scanner.resetFilters(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(RecordCheck.class));
		List<RecordCheck> checks = new ArrayList<>();
		try {
			for (BeanDefinition one : scanner.findCandidateComponents("org.tieline")) {
				var constructor = Class.forName(one.getBeanClassName()).getDeclaredConstructor();
				constructor.setAccessible(true);
				checks.add((RecordCheck) constructor.newInstance());
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		return checks;
	}

}
