package org.tieline.check;

import java.util.List;
import java.util.Set;

import org.tieline.evidence.FactView;

/**
 * What a claim is compared with.
 *
 * @param facts the facts of its kind in which its subject, or an entity that belongs to
 * it or to which it belongs, takes the first part
 * @param same the ids that count as its subject: its own and, of a government or public
 * body, those of its offices and parts, as what an office does the government does
 */
public record Compared(List<FactView> facts, Set<String> same) {

	public Compared {
		facts = List.copyOf(facts);
		same = Set.copyOf(same);
	}

}
