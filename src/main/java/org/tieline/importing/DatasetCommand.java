package org.tieline.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.RecordCheck;
import org.tieline.intake.Intake;
import org.tieline.problem.Problem;
import org.tieline.seed.DatasetFolder;
import org.tieline.seed.Datasets;
import org.tieline.seed.SeedFiles;
import org.tieline.value.PartialDate;

/**
 * The commands {@code import FILE}, {@code datasets} and {@code remove NAME}. They work
 * on the folder of the datasets and need no database. A server loads what is there when
 * it starts.
 */
public final class DatasetCommand {

	private static final Set<String> COMMANDS = Set.of("import", "datasets", "remove");

	private static final Set<String> OPTIONS = Set.of("format", "dataset", "licence", "source", "url", "published",
			"persons", "strict", "mapping", "folder", "seed");

	private static final Set<String> SWITCHES = Set.of("persons", "strict");

	private static final String YES = "yes";

	private static final String LATER = "A server loads the change when it starts. One that runs loads it at once "
			+ "with: curl -X POST http://127.0.0.1:9080/actuator/reload";

	private static final int WRONG = 2;

	private final Map<String, String> options = new HashMap<>();

	private final List<String> words = new ArrayList<>();

	private final PrintStream out;

	private DatasetCommand(PrintStream out) {
		this.out = out;
	}

	/** Whether arguments of the program are one of the commands. */
	public static boolean isOne(String... arguments) {
		return arguments.length > 0 && COMMANDS.contains(arguments[0]);
	}

	/**
	 * Runs a command.
	 * @param today the day of an import
	 * @return 0, or 2 if anything is wrong, with a message on {@code errors}
	 */
	public static int run(LocalDate today, PrintStream out, PrintStream errors, String... arguments) {
		try {
			DatasetCommand command = new DatasetCommand(out);
			command.read(arguments);
			command.run(today);
			return 0;
		}
		catch (Problem ex) {
			errors.println(ex.getMessage());
			return WRONG;
		}
	}

	private void read(String... arguments) {
		for (String argument : arguments) {
			if (!argument.startsWith("--")) {
				this.words.add(argument);
				continue;
			}
			String[] parts = argument.substring(2).split("=", 2);
			if (!OPTIONS.contains(parts[0])) {
				throw Problem.badInput(argument, "is no option; the options are " + OPTIONS.stream().sorted().toList());
			}
			this.options.put(parts[0], value(parts));
		}
	}

	/** A switch can stand alone; every other option needs a value. */
	private static String value(String... parts) {
		boolean given = parts.length > 1;
		if (!SWITCHES.contains(parts[0])) {
			if (!given || parts[1].isBlank()) {
				throw Problem.badInput("--" + parts[0], "is missing its value; write --" + parts[0] + "=...");
			}
			return parts[1];
		}
		String value = given ? parts[1] : YES;
		if (!value.equals(YES) && !value.equals("no")) {
			throw Problem.badInput("--" + parts[0], "'" + value + "' is neither yes nor no");
		}
		return value;
	}

	private void run(LocalDate today) {
		Datasets datasets = new Datasets(Path.of(option("folder", "TIELINE_DATASETS_FOLDER", Datasets.FOLDER)));
		switch (this.words.getFirst()) {
			case "import" -> load(datasets, today);
			case "remove" -> {
				datasets.remove(word("the name of a dataset"));
				this.out.println("Removed. " + LATER);
			}
			default -> datasets.names().forEach((name) -> list(datasets, name));
		}
	}

	private void list(Datasets datasets, String name) {
		Properties about = new DatasetFolder(datasets.of(name)).about();
		this.out.println(name + ": " + about.getProperty("publisher") + ", " + about.getProperty("licence")
				+ ", imported on " + about.getProperty("imported") + ", " + about.getProperty("claims") + " claims, "
				+ about.getProperty("entities") + " entities");
		about.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("skipped."))
			.sorted()
			.forEach((key) -> this.out
				.println("  " + about.getProperty(key) + " left out: " + key.substring("skipped.".length())));
		about.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("field."))
			.sorted()
			.forEach((key) -> this.out
				.println("  " + about.getProperty(key) + " not kept: " + key.substring("field.".length())));
	}

	private void load(Datasets datasets, LocalDate today) {
		String seed = option("seed", "TIELINE_SEED_FOLDER", "");
		SeedFiles record = seed.isBlank() ? SeedFiles.shipped() : SeedFiles.in(Path.of(seed));
		String mapping = this.options.get("mapping");
		DatasetRequest request = new DatasetRequest(files(), needed("format"), needed("dataset"), needed("source"),
				needed("licence"), this.options.get("url"), published(), YES.equals(this.options.get("persons")),
				YES.equals(this.options.get("strict")), (mapping != null) ? Path.of(mapping) : null);
		try (AnnotationConfigApplicationContext features = features()) {
			print(new DatasetImport(datasets, record, features.getBean(KindsOfFact.class),
					new Intake(List.copyOf(features.getBeansOfType(RecordCheck.class).values())))
				.run(request, today));
		}
	}

	/** The kinds of fact and the checks that the features declare, without the rest. */
	private static AnnotationConfigApplicationContext features() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
		scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Kinds|.*KindsOfFact")));
		scanner.addIncludeFilter(new AssignableTypeFilter(RecordCheck.class));
		scanner.scan("org.tieline");
		context.refresh();
		return context;
	}

	private void print(DatasetReport report) {
		this.out.println(report.changed() ? "Imported. " + LATER : "Nothing has changed.");
		this.out.println(report.claims() + " claims: " + report.fresh() + " new, " + report.altered() + " changed, "
				+ report.gone() + " gone; " + report.entities() + " entities; " + report.proposals()
				+ " pairs that may be the same");
		report.skipped().forEach((reason, count) -> this.out.println("  " + count + " left out: " + reason));
		report.fields().forEach((field, times) -> this.out.println("  " + times + " not kept: " + field));
	}

	private @Nullable String published() {
		String day = this.options.get("published");
		try {
			return (day != null) ? PartialDate.parse(day).toString() : null;
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badInput("--published", "'" + day + "' is no day; write 2024-05-31");
		}
	}

	private List<Path> files() {
		if (this.words.size() < 2) {
			throw Problem.badInput("import", "needs a file, or several that belong together");
		}
		return this.words.subList(1, this.words.size()).stream().map(Path::of).toList();
	}

	private String word(String what) {
		if (this.words.size() != 2) {
			throw Problem.badInput(this.words.getFirst(), "needs " + what + " and nothing else without --");
		}
		return this.words.get(1);
	}

	private String needed(String name) {
		String value = this.options.get(name);
		if (value == null || value.isBlank()) {
			throw Problem.badInput("--" + name, "is missing; write --" + name + "=...");
		}
		return value;
	}

	private String option(String name, String environment, String otherwise) {
		@Nullable String set = this.options.get(name);
		@Nullable String around = System.getenv(environment);
		return (set != null) ? set : (around != null && !around.isBlank()) ? around : otherwise;
	}

}
