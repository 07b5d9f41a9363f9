package org.tieline.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/**
 * What claims of one subject and kind are compared with, in one request: it keeps what
 * its facts are at the dates that are asked about. Several threads may use it.
 */
public final class Compared {

	private final List<FactView> facts;

	private final Set<String> same;

	private final Map<FactView, Map<PartialDate, FactView>> dated = new ConcurrentHashMap<>();

	/**
	 * What a claim is compared with.
	 * @param facts the facts of its kind in which its subject, or an entity that belongs
	 * to it or to which it belongs, takes the first part
	 * @param same the ids that count as its subject: its own and, of a government or
	 * public body, those of its offices and parts, as what an office does the government
	 * does
	 */
	public Compared(List<FactView> facts, Set<String> same) {
		this.facts = List.copyOf(facts);
		this.same = Set.copyOf(same);
	}

	/** The facts, under the lens of the request. */
	public List<FactView> facts() {
		return this.facts;
	}

	/** The ids that count as the subject. */
	public Set<String> same() {
		return this.same;
	}

	/** One of the facts as it is at a date. */
	FactView at(FactView fact, PartialDate date) {
		return this.dated.computeIfAbsent(fact, (one) -> new ConcurrentHashMap<>(4))
			.computeIfAbsent(date, (day) -> fact.through(fact.lens().at(day)));
	}

}
