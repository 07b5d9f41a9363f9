package org.tieline.tense;

import java.util.Objects;

import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;

/** Facts that differ in something else than their parties. */
public final class SameParties {

	private SameParties() {
	}

	/** Whether two facts are of one kind and of the same parties. */
	public static boolean are(FactView one, FactView other) {
		return one.fact().kind().equals(other.fact().kind()) && one.fact()
			.kind()
			.participants()
			.stream()
			.filter((part) -> part.role() == Role.SUBJECT || part.role() == Role.OBJECT)
			.map((part) -> part.name())
			.allMatch((name) -> Objects.equals(one.fact().participant(name), other.fact().participant(name)));
	}

}
