package org.tieline.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;

/** Checks of passages against the shipped record, without a database. */
final class ShippedChecks {

	private static final Map<String, Entity> ENTITIES = ShippedFacts.entities()
		.stream()
		.collect(Collectors.toMap(Entity::id, Function.identity()));

	private static final List<Fact> FACTS = ShippedFacts.linkedFacts();

	private static final PassageNames NAMES = new PassageNames(ShippedFacts.entities(), ShippedFacts.markets(),
			FACTS.stream().filter((fact) -> fact.kind().name().equals("METRIC")).toList());

	private ShippedChecks() {
	}

	/** What is checked of a passage, and what is skipped. */
	static PassageCheck of(String text, @Nullable LocalDate date) {
		PassageText passage = PassageText.of(text);
		PassageReader.Reading reading = PassageReader.read(passage, NAMES, Kinds.all(), date);
		Map<AskedClaim, Compared> facts = new HashMap<>();
		reading.statements()
			.stream()
			.flatMap((one) -> one.readings().stream())
			.forEach((one) -> facts.computeIfAbsent(one, ShippedChecks::facts));
		return new PassageCheck(ClaimChecker.checks(passage, reading.statements(), facts, ENTITIES),
				reading.skipped()
					.stream()
					.map((one) -> new PassageCheck.SkippedPart(passage.place(one.start(), one.end()).text(),
							passage.place(one.start(), one.end()).start(), passage.place(one.start(), one.end()).end(),
							one.reason()))
					.toList());
	}

	/** What a claim is compared with. */
	static Compared facts(AskedClaim claim) {
		Belonging belonging = Belonging.of(claim.subject(),
				FACTS.stream().filter((fact) -> fact.kind().name().equals("AFFILIATION")).toList());
		String first = claim.kind().participants().getFirst().name();
		return new Compared(FACTS.stream()
			.filter((fact) -> fact.kind().equals(claim.kind()))
			.filter((fact) -> belonging.close().contains(Objects.requireNonNull(fact.participant(first)).id()))
			.map((fact) -> new FactView(fact, Lens.WIDE))
			.toList(), belonging.same());
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
