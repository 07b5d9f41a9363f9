package org.tieline;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The table of packages in design.md: who may use whom. */
class ArchitectureTest {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.tieline");

	@Test
	void packagesUseOnlyWhatTheTableAllows() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("value")
			.definedBy("org.tieline.value..")
			.layer("problem")
			.definedBy("org.tieline.problem..")
			.layer("graphstore")
			.definedBy("org.tieline.graphstore..")
			.layer("evidence")
			.definedBy("org.tieline.evidence..")
			.layer("entity")
			.definedBy("org.tieline.entity..")
			.layer("supply")
			.definedBy("org.tieline.supply..")
			.layer("market")
			.definedBy("org.tieline.market..")
			.layer("ownership")
			.definedBy("org.tieline.ownership..")
			.layer("measure")
			.definedBy("org.tieline.measure..")
			.layer("influence")
			.definedBy("org.tieline.influence..")
			.layer("path")
			.definedBy("org.tieline.path..")
			.layer("cutoff")
			.definedBy("org.tieline.cutoff..")
			.layer("timeline")
			.definedBy("org.tieline.timeline..")
			.layer("seed")
			.definedBy("org.tieline.seed..")
			.layer("api")
			.definedBy("org.tieline.api..")
			.whereLayer("value")
			.mayNotAccessAnyLayer()
			.whereLayer("problem")
			.mayNotAccessAnyLayer()
			.whereLayer("graphstore")
			.mayOnlyAccessLayers("value", "problem")
			.whereLayer("evidence")
			.mayOnlyAccessLayers("graphstore", "value", "problem")
			.whereLayer("entity")
			.mayOnlyAccessLayers("evidence", "graphstore", "value", "problem")
			.whereLayer("supply")
			.mayOnlyAccessLayers("entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("market")
			.mayOnlyAccessLayers("entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("ownership")
			.mayOnlyAccessLayers("entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("measure")
			.mayOnlyAccessLayers("ownership", "entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("influence")
			.mayOnlyAccessLayers("ownership", "entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("timeline")
			.mayOnlyAccessLayers("entity", "evidence", "graphstore", "value", "problem")
			.whereLayer("cutoff")
			.mayOnlyAccessLayers("supply", "market", "ownership", "measure", "influence", "path", "entity", "evidence",
					"graphstore", "value", "problem")
			.whereLayer("api")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("seed")
			.mayNotBeAccessedByAnyLayer()
			.check(CLASSES);
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching("org.tieline.(*)..").should().beFreeOfCycles().check(CLASSES);
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
	void valuesProblemsAndRulesKnowNoSpring() {
		noClasses().that()
			.resideInAnyPackage("org.tieline.value..", "org.tieline.problem..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..")
			.check(CLASSES);
	}

}
