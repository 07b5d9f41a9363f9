package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/** What is in the jar of the jobs, and what it uses. */
class JarTest {

	private static final Path JAR = Path.of(System.getProperty("tieline.spark.jar"));

	private static final Set<String> ROOMS = Set.of("spark", "cascade", "graph", "average", "value", "stop");

	@Test
	void onlyTheKernelsAndTheJobsAreInIt() throws IOException {
		Set<String> rooms = new TreeSet<>();
		Set<String> others = new TreeSet<>();
		try (JarFile jar = new JarFile(JAR.toFile())) {
			jar.stream().filter((one) -> !one.isDirectory()).map((one) -> one.getName()).forEach((name) -> {
				if (name.startsWith("org/tieline/") && name.endsWith(".class")) {
					rooms.add(name.split("/")[2]);
				}
				else if (!name.startsWith("META-INF/")) {
					others.add(name);
				}
			});
		}
		assertThat(rooms).isEqualTo(new TreeSet<>(ROOMS));
		assertThat(others).containsExactly("log4j2.properties");
		assertThat(Files.size(JAR)).isLessThan(400_000);
	}

	@Test
	void itUsesTheKernelsAndWhatSparkBrings() throws IOException {
		JavaClasses all;
		try (JarFile jar = new JarFile(JAR.toFile())) {
			all = new ClassFileImporter().importJar(jar);
		}
		classes().that()
			.resideInAPackage("org.tieline.spark..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("org.tieline.spark..", "org.tieline.cascade..", "org.tieline.value..",
					"org.tieline.stop..", "java..", "org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..",
					"com.univocity.parsers..", "com.fasterxml.jackson..", "scala..", "org.jspecify.annotations..")
			.check(all);
		classes().that()
			.resideOutsideOfPackage("org.tieline.spark..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("org.tieline.cascade..", "org.tieline.graph..", "org.tieline.average..",
					"org.tieline.value..", "org.tieline.stop..", "java..", "org.jspecify.annotations..")
			.check(all);
	}

	@Test
	void sparkIsNotInIt() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			for (String name : List.of("org/apache/spark/SparkConf.class",
					"org/springframework/boot/SpringApplication.class", "org/neo4j/driver/Driver.class",
					"graphql/GraphQL.class")) {
				assertThat(jar.getEntry(name)).as(name).isNull();
			}
		}
	}

}
