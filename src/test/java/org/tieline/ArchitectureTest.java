package org.tieline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The map of packages: which package uses which. */
class ArchitectureTest {

	/** A package, and the packages that it uses. */
	private static final String MAP = """
			average     -
			guard       problem
			ensemble    stop
			graph       stop
			mark        -
			problem     -
			parquet     -
			stop        -
			engine      cascade problem
			value       -
			claim       value
			graphstore  problem stop
			question    problem
			budget      guard problem stop
			time        claim value
			cascade     average graph stop value
			evidence    claim problem time value
			record      claim evidence graphstore problem stop time value
			cache       budget problem record
			operation   graphstore problem question record
			hop         claim evidence record time value
			timeline    claim evidence problem record value
			check       claim entity evidence listing problem record stop time value voice
			english     check claim problem value
			provenance  check claim evidence value voice
			entity      claim evidence problem record stop time value voice
			listing     claim entity evidence
			voice       claim evidence time value
			market      claim evidence problem record time value voice
			page        budget claim evidence guard problem question record stop time value
			analysis    page problem record table
			supply      cascade claim evidence graph record time value
			ownership   claim evidence graph hop problem record stop time value
			influence   claim evidence hop ownership problem record stop time value
			measure     claim evidence hop listing ownership problem record time value
			effect      claim evidence measure problem record value
			cue         -
			tense       check claim cue english evidence time value
			unread      cue english
			role        claim cue english unread
			figure      claim english
			passage     check claim cue english evidence figure problem record role stop tense unread value
			api         catalog claim entity evidence guard ownership problem question record stop time value
			plausible   cascade claim ensemble evidence problem record stop supply value
			table       check claim english entity evidence passage problem record stop value voice
			profile     catalog claim evidence page problem record table value
			network     claim evidence graph graphstore hop ownership problem record time value
			path        claim evidence hop network problem record stop value
			intake      claim english entity evidence graphstore network problem record time value
			dataset     claim mark problem value
			backup      graphstore intake problem
			written     graphstore
			catalog     claim graphstore problem
			seed        catalog claim evidence graphstore intake listing mark problem value written
			importing   claim dataset entity evidence intake mark problem seed value
			writing     claim evidence exchange intake problem record seed written
			exposure    claim evidence graph hop influence network path plausible problem record supply time value voice
			graphfile   -
			rows        claim evidence parquet table time value
			ftm         claim evidence ownership time value
			bods        claim evidence ownership time value
			linked      claim evidence time value
			answer      evidence exposure hop path problem record rows
			exchange    answer bods catalog claim entity evidence exposure ftm graphfile guard hop linked network ownership path problem question record rows stop table time value
			cite        catalog check claim entity evidence exchange passage problem record time value written
			reader      cite evidence page problem value
			news        answer cite claim entity evidence exchange problem record stop
			reconcile   claim entity evidence guard ownership page problem record stop value
			systemic    cascade claim cutoff engine ensemble evidence exchange plausible problem record supply value
			assistant   answer cite claim evidence problem question record
			cutoff      cascade claim effect ensemble evidence graph hop influence measure ownership plausible problem record supply time value
			""";

	private static final Path DOCUMENT = Path.of("src/docs/architecture.md");

	private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ([^|]*) \\|", Pattern.MULTILINE);

	private static final int MOST_FILES = 35;

	private static final String ROOT = "org.tieline";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	@Test
	void packagesUseWhatTheMapNamesAndNothingElse() {
		Map<String, Set<String>> used = new TreeMap<>();
		for (JavaClass one : CLASSES) {
			Set<String> uses = used.computeIfAbsent(room(one), (room) -> new TreeSet<>());
			one.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
				.filter((target) -> target.getPackageName().startsWith(ROOT + '.'))
				.map(ArchitectureTest::room)
				.filter((room) -> !room.equals(room(one)))
				.forEach(uses::add);
		}
		used.remove("");
		assertThat(used).isEqualTo(map());
	}

	@Test
	void theDocumentHasTheSameMap() throws IOException {
		Map<String, Set<String>> documented = new TreeMap<>();
		Matcher row = ROW.matcher(Files.readString(DOCUMENT));
		while (row.find()) {
			documented.put(row.group(1), rooms(row.group(2).replace("`", "").replace(",", "")));
		}
		assertThat(documented).isEqualTo(map());
	}

	@Test
	void noPackageIsTooBigToLearn() {
		Map<String, Long> files = CLASSES.stream()
			.filter((one) -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(ArchitectureTest::room, Collectors.counting()));
		assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void onlyTheGraphStoreKnowsTheDatabase() {
		noClasses().that()
			.resideOutsideOfPackage("org.tieline.graphstore..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..")
			.check(CLASSES);
	}

	@Test
	void controllersAreNotPublic() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(CLASSES);
	}

	@Test
	void kernelsAndRulesKnowNoSpring() {
		noClasses().that()
			.resideInAnyPackage("org.tieline.value..", "org.tieline.problem..", "org.tieline.graph..",
					"org.tieline.cascade..", "org.tieline.claim..", "org.tieline.time..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "graphql..")
			.check(CLASSES);
	}

	private static Map<String, Set<String>> map() {
		Map<String, Set<String>> map = new TreeMap<>();
		MAP.lines().forEach((line) -> {
			String[] parts = line.split(" +", 2);
			map.put(parts[0], rooms(parts[1]));
		});
		return map;
	}

	private static Set<String> rooms(String list) {
		return Arrays.stream(list.strip().split(" +"))
			.filter((room) -> !room.equals("-"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The package below the root; blank: the root itself. */
	private static String room(JavaClass one) {
		String name = one.getPackageName();
		return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
	}

}
