package org.tieline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;

import org.junit.jupiter.api.Test;

import org.tieline.check.TestedClaims;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.seed.ShippedFacts;

class ShippedTableTest {

	static final TestedTables TABLES = new TestedTables(
			new TestedClaims(ShippedFacts.entities(), ShippedFacts.linkedFacts(), Lens.WIDE));

	@Test
	void all() throws IOException {
		Map<String, Integer> n = new TreeMap<>();
		for (KindOfFact kind : Kinds.all().all()) {
			List<String> lines = new ArrayList<>();
			String text = Files.readString(Path.of("seed-data", kind.table()));
			String[] parts = text.split("\n");
			for (int at = 1; at < parts.length; at += 2000) {
				String part = parts[0] + "\n" + String.join("\n", Arrays.copyOfRange(parts, at, Math.min(parts.length, at + 2000)));
				for (CheckedRow row : TABLES.check(part).rows()) {
					n.merge(kind.name() + " " + row.verdict(), 1, Integer::sum);
					boolean bad = row.verdict() == null || !row.verdict().name().matches("SUPPORTED|CONTESTED");
					if (bad) {
						System.out.println(kind.name() + "|" + row.verdict() + "|" + parts[at + row.line() - 2].replaceAll("\\s+$", "") + "|" + row.reason());
					}
				}
			}
		}
		System.out.println(n);
	}

}
