package org.tieline.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Checks;
import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;

/** The tables of the source tree, read without a database. */
final class ShippedRecord {

	static final Path FOLDER = Path.of("seed-data");

	static final SeedFiles FILES = SeedFiles.in(FOLDER);

	static final KindsOfFact KINDS = kinds();

	private ShippedRecord() {
	}

	static ParsedRecord read() {
		return new SeedReader(KINDS, Checks.intake()).read(FILES);
	}

	/** The rows of a table, which must have these columns. */
	static List<Draft> rows(String file, Set<String> columns) {
		IntakeErrors errors = SeedFiles.errors();
		List<Draft> rows = SeedTable.read(file, FILES.texts().get(file), columns, errors);
		errors.check();
		return rows;
	}

	/** All kinds that the features declare. */
	private static KindsOfFact kinds() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Kinds|.*KindsOfFact")));
			scanner.scan("org.tieline");
			context.refresh();
			return context.getBean(KindsOfFact.class);
		}
	}

}
