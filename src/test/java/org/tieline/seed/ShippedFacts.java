package org.tieline.seed;

import java.util.List;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord;

/**
 * Facts and entities of the tables that come with Tieline, for tests of other packages.
 */
public final class ShippedFacts {

	private static final ParsedRecord RECORD = new SeedReader(Kinds.all(), Checks.intake()).read(SeedFiles.shipped());

	private ShippedFacts() {
	}

	public static List<Fact> facts() {
		return RECORD.facts();
	}

	public static List<Entity> entities() {
		return RECORD.entities().stream().map(ParsedRecord.LinkedEntity::entity).toList();
	}

}
