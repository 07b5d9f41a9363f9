package org.tieline.passage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.ShippedComparison;
import org.tieline.claim.Entity;
import org.tieline.english.PassageText;
import org.tieline.evidence.Kinds;
import org.tieline.seed.ShippedFacts;

/** Checks of passages against the shipped record, without a database. */
final class ShippedChecks {

	private static final Map<String, Entity> ENTITIES = ShippedFacts.entities()
		.stream()
		.collect(Collectors.toMap(Entity::id, Function.identity()));

	private static final PassageNames NAMES = new PassageNames(ShippedFacts.linkedEntities(), ShippedFacts.markets(),
			ShippedFacts.linkedFacts().stream().filter((fact) -> fact.kind().name().equals("METRIC")).toList());

	private ShippedChecks() {
	}

	/** What is checked of a passage, and what is skipped. */
	static PassageCheck of(String text, @Nullable LocalDate date) {
		PassageText passage = PassageText.of(text);
		PassageReader.Reading reading = PassageReader.read(passage, NAMES, Kinds.all(), date);
		Map<AskedClaim, ClaimCheck> checked = new HashMap<>();
		reading.statements()
			.stream()
			.flatMap((one) -> one.readings().stream())
			.forEach((one) -> checked.computeIfAbsent(one,
					(asked) -> ClaimChecker.check(asked, ShippedComparison.of(asked), ENTITIES)));
		return PassageChecks.of(passage, reading, checked);
	}

	/** Prints what is made of the passages on standard input, one a line. */
	public static void main(String[] passages) throws java.io.IOException {
		for (String line : new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
			.toList()) {
			System.out.println("> " + line);
			PassageCheck check = of(line, LocalDate.of(2020, 6, 1));
			check.checks()
				.forEach((one) -> System.out.println("   " + one.verdict() + " [" + one.asked() + "] " + one.reason()));
			check.skipped().forEach((one) -> System.out.println("   - " + one.reason() + ": " + one.passage()));
		}
	}

}
